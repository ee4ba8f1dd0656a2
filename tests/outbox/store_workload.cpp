// What the crash images are made of: a store that is worked with, and a file beside it that says what the
// store has acknowledged. Against an agency in memory.
//   store-workload FOLDER
#include "outbox/drafts.h"
#include "tests/outbox/workload.h"

#include <QCoreApplication>
#include <QFile>

using namespace madoguchi;

namespace
{

class Workload
{
public:
    explicit Workload(const QString &folder)
        : m_folder(folder)
        , m_clock(QDateTime(QDate(2026, 11, 21), QTime(1, 0), Qt::UTC))
        , m_agency(m_clock)
        , m_ack(folder + QStringLiteral("/ack"))
    {
        if (!m_ack.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            qFatal("no folder");
        }
    }

    void session(int number)
    {
        const auto vault = workload::open(m_folder).value();
        acknowledge(QStringLiteral("open"), number);
        const auto store = SubmissionStore::open(*vault, m_clock).value();
        auto drafts = Drafts::open(*vault, m_clock).value();
        DispatchSettings settings;
        settings.receiptAnchors = m_agency.receiptAnchors();
        settings.random = [] { return 0.5; };
        Dispatcher dispatcher(*store, m_agency, m_clock, settings);
        QObject::connect(&dispatcher, &Dispatcher::arrived,
                         [this](const QUuid &id) { acknowledge(QStringLiteral("receipt"), id); });
        workload::must(dispatcher.start());
        for (int i = 0; i < stepsASession; ++i) {
            m_clock.advance(40);
            const int value = number * stepsASession + i + 1;
            const QString procedure = QStringLiteral("procedure-%1").arg(i % 3);
            // Long ones now and then, so that the journal is brought home while all this goes on.
            workload::must(drafts.save(procedure, workload::draftText(value, i % 5 == 0 ? 400'000 : 900)));
            acknowledge(procedure, value);
            if (i % 4 == 1) {
                m_agency.failNext(i % 8 == 1 ? Fault::CutAfter : Fault::CutBefore);
            }
            if (i % 2 == 1) {
                const SignedSubmission filing = Bench::filing(m_clock.now());
                workload::must(store->enqueue(filing));
                acknowledge(QStringLiteral("filing"), filing.submission.id);
            }
            dispatcher.wake();
        }
        dispatcher.stop();
    }

private:
    static constexpr int stepsASession = 20;

    void acknowledge(const QString &what, int value) { line(what + u' ' + QString::number(value)); }
    void acknowledge(const QString &what, const QUuid &id)
    {
        line(what + u' ' + id.toString(QUuid::WithoutBraces));
    }
    void line(const QString &text) { m_ack.write(text.toUtf8() + '\n'); }

    QString m_folder;
    ManualClock m_clock;
    FakeAgency m_agency;
    QFile m_ack;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Workload workload(QCoreApplication::arguments().value(1));
    workload.session(0);
    workload.session(1);
    return 0;
}
