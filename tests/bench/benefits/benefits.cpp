// What the benefits cost: loading the content, one household against all of it, one answer more, memory; and
// households a second on one core for the eight of the facts' first table. Prints JSON, each figure beside
// its aim.
//   madoguchi-bench-benefits [FOLDER]     FOLDER is laid over the base content, as madoguchictl benefit does.
// No program on this system does the same: there is no peer to run beside it.
#include "benefits/next_question.h"
#include "catalogue/benefit_content.h"
#include "tests/benefits/households.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace madoguchi;

namespace
{

const QDate day(2025, 12, 1);

/// Processor time of this thread in milliseconds: what it measures computes on one thread and waits for
/// nothing, so that on an idle machine it is the time that passes, and on a busy one the others do not count.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The middle of `times` measurements of `act`, in milliseconds.
template<typename Act>
double median(int times, Act &&act)
{
    std::vector<double> measured;
    for (int i = 0; i < times; ++i) {
        const double before = cpuMs();
        act(i);
        measured.push_back(cpuMs() - before);
    }
    std::sort(measured.begin(), measured.end());
    return measured[measured.size() / 2];
}

/// Resident memory of this process in KiB.
qint64 residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').first().toLongLong();
        }
    }
    return 0;
}

/// Those of the facts' first table.
BenefitFiles eightOf(BenefitFiles files)
{
    static const QStringList eight{QStringLiteral("child-allowance"),
                                   QStringLiteral("child-rearing-allowance"),
                                   QStringLiteral("special-child-rearing-allowance"),
                                   QStringLiteral("disabled-child-welfare-allowance"),
                                   QStringLiteral("special-disability-allowance"),
                                   QStringLiteral("childbirth-lump-sum"),
                                   QStringLiteral("resident-tax-exemption"),
                                   QStringLiteral("sickness-allowance")};
    for (const QString &name : files.benefits.keys()) {
        if (!eight.contains(name.chopped(5))) {
            files.benefits.remove(name);
        }
    }
    return files;
}

QJsonObject figure(double value, double aim, const char *unit)
{
    return {{QStringLiteral("value"), value},
            {QStringLiteral("aim"), aim},
            {QStringLiteral("unit"), QLatin1String(unit)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList folders{baseBenefitFolder()};
    folders += QCoreApplication::arguments().mid(1);
    const qint64 before = residentKib();
    auto loaded = readBenefitFiles(folders).and_then(&BenefitBook::fromFiles);
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(loaded.error().detail));
        return 1;
    }
    const std::shared_ptr<const BenefitBook> book = *loaded;
    const qint64 after = residentKib();
    // Time that passes: the files are parsed on all cores.
    std::vector<double> loads;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        loaded = readBenefitFiles(folders).and_then(&BenefitBook::fromFiles);
        loads.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(loads.begin(), loads.end());
    const double load = loads[loads.size() / 2];

    HouseholdMaker maker(*book, 1);
    QList<Household> households;
    for (int i = 0; i < 200; ++i) {
        households += maker.make(0.2 + 0.8 * i / 200, day);
    }
    const double create = median(200, [&](int i) { const Evaluation one(book, households.at(i), day); });
    Evaluation evaluation(book, households.first(), day);
    const double whole = median(1000, [&](int i) { evaluation.setHousehold(households.at(i % 200)); });

    // One answer to what is asked next, from nothing known until nothing is open.
    std::vector<double> answers;
    const FactBook &facts = book->facts();
    for (int i = 0; i < 200; ++i) {
        evaluation.setHousehold(households.at(i));
        for (int asked = 0; asked < 20; ++asked) {
            const QList<NextQuestion> open = openQuestions(evaluation);
            if (open.isEmpty()) {
                break;
            }
            const Slot slot = open.first().slot;
            const Answer answer = facts.at(slot.fact).form == Fact::Form::Value
                                      ? Answer::known(maker.valueOf(facts.at(slot.fact), day))
                                      : Answer::dontKnow();
            const double started = cpuMs();
            evaluation.answer(slot, answer);
            answers.push_back(cpuMs() - started);
        }
    }
    std::sort(answers.begin(), answers.end());
    const double next = median(200, [&](int i) {
        evaluation.setHousehold(households.at(i));
        openQuestions(evaluation);
    });

    const auto eight =
        BenefitBook::fromFiles(eightOf(readBenefitFiles({baseBenefitFolder()}).value())).value();
    HouseholdMaker eightMaker(*eight, 2);
    QList<Household> full;
    for (int i = 0; i < 500; ++i) {
        full += eightMaker.make(1, day);
    }
    Evaluation onEight(eight, full.first(), day);
    constexpr int rounds = 20'000;
    const double start = cpuMs();
    for (int i = 0; i < rounds; ++i) {
        onEight.setHousehold(full.at(i % 500));
    }
    const double perSecond = rounds * 1000.0 / (cpuMs() - start);

    const QJsonObject result{
        {QStringLiteral("benefits"), book->benefits().size()},
        {QStringLiteral("nodes"), qint64(book->program().nodes().size())},
        {QStringLiteral("loading"), figure(load, 50, "ms that pass, median of 15")},
        {QStringLiteral("whole_evaluation"), figure(whole, 1, "ms, median of 1000 of 200 households")},
        {QStringLiteral("new_evaluation"), figure(create, 1, "ms, with its memory, median of 200")},
        {QStringLiteral("after_one_answer"),
         figure(answers.empty() ? 0 : answers[answers.size() / 2], 0.2, "ms, median")},
        {QStringLiteral("after_one_answer_p99"),
         figure(answers.empty() ? 0 : answers[answers.size() * 99 / 100], 0.2,
                "ms, of 100 the slowest but one")},
        {QStringLiteral("whole_and_next_question"), figure(next, 2, "ms, median of 200")},
        {QStringLiteral("memory_of_content"), figure(double(after - before) / 1024, 16, "MiB resident")},
        {QStringLiteral("memory_of_evaluation"),
         figure(double(evaluation.bytes()) / 1024, 2048, "KiB, program and values")},
        {QStringLiteral("households_a_second_for_the_eight"), figure(perSecond, 10'000, "on one core")}};
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
