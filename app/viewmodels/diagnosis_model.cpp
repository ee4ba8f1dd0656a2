#include "app/viewmodels/diagnosis_model.h"

#include "app/citizen_session.h"
#include "app/diagnosis_run.h"
#include "app/finding_words.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace madoguchi
{

DiagnosisModel::DiagnosisModel(CitizenSession &session, CardTerminal &terminal, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_terminal(terminal)
    , m_clock(clock)
    , m_findings({QStringLiteral("findingId"), QStringLiteral("area"), QStringLiteral("verdict"),
                  QStringLiteral("title"), QStringLiteral("explanation"), QStringLiteral("step"),
                  QStringLiteral("command"), QStringLiteral("topic")})
{
    connect(&m_terminal, &CardTerminal::snapshotChanged, this, [this](const TerminalSnapshot &snapshot) {
        if (m_facts) {
            m_facts->terminal = snapshot;
            m_facts->system = lookAtSystem();
            rebuild();
        }
    });
}

void DiagnosisModel::setLanguage(const QString &)
{
    m_error.retranslate();
    rebuild();
}

void DiagnosisModel::run() { look(); }

QCoro::Task<void> DiagnosisModel::look()
{
    if (m_busy) {
        co_return;
    }
    m_busy = true;
    m_savedTo.clear();
    m_error.clear();
    Q_EMIT changed();
    const QPointer<DiagnosisModel> self(this);
    const TerminalSnapshot snapshot = m_terminal.snapshot();
    const DiagnosisFacts facts =
        co_await gatherFacts(snapshot, m_session.agency(), m_clock, m_session.shelf().folder());
    if (!self) {
        co_return;
    }
    m_busy = false;
    m_facts = facts;
    m_facts->terminal = m_terminal.snapshot();
    m_at = m_clock.now();
    rebuild();
    Q_EMIT announced(summary());
}

QList<SystemFinding> DiagnosisModel::current() const
{
    return m_facts ? diagnose(*m_facts) : QList<SystemFinding>();
}

int DiagnosisModel::faults() const
{
    const QList<SystemFinding> findings = current();
    return int(std::count_if(findings.begin(), findings.end(), [](const SystemFinding &finding) {
        return finding.verdict() == SystemFinding::Verdict::Fault;
    }));
}

QString DiagnosisModel::summary() const
{
    if (m_busy || !m_facts) {
        //: Diagnosis page: while it looks.
        return tr("調べています。数秒かかります。");
    }
    //: Diagnosis page: how many things are to be mended. %1 is a number.
    return faults() > 0 ? tr("直すことが%1件あります。上から順に試してください。").arg(faults())
                        //: Diagnosis page: nothing is to be mended.
                        : tr("問題は見つかりませんでした。");
}

QString DiagnosisModel::report() const { return m_facts ? diagnosisText(current(), m_at) : QString(); }

void DiagnosisModel::rebuild()
{
    QList<SystemFinding> findings = current();
    // What is to be mended stands first; within that, the order in which to mend it.
    std::stable_sort(findings.begin(), findings.end(), [](const SystemFinding &a, const SystemFinding &b) {
        return a.verdict() > b.verdict();
    });
    QList<QVariantMap> rows;
    for (const SystemFinding &finding : findings) {
        const FindingWords words = wordsFor(finding);
        rows << QVariantMap{
            {QStringLiteral("findingId"), findingName(finding.kind) + words.title},
            {QStringLiteral("area"), findingArea(finding)},
            {QStringLiteral("verdict"), verdictName(finding.verdict())},
            {QStringLiteral("title"), words.title},
            {QStringLiteral("explanation"), words.explanation},
            {QStringLiteral("step"), words.step},
            {QStringLiteral("command"), words.command},
            {QStringLiteral("topic"), words.topic},
        };
    }
    m_findings.setRows(rows);
    Q_EMIT changed();
}

void DiagnosisModel::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_at.toLocalTime().toString(QStringLiteral("yyyyMMdd-hhmm"));
    QSaveFile file(folder + QStringLiteral("/madoguchi-diagnosis-%1.txt").arg(name));
    const QByteArray bytes = report().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        m_error.set({ErrorCode::StorageReadOnly, {}, {}});
        return;
    }
    m_error.clear();
    m_savedTo = file.fileName();
    Q_EMIT changed();
    //: Said by a screen reader after the diagnosis was saved.
    Q_EMIT announced(tr("診断の結果を保存しました。"));
}

void DiagnosisModel::copy(const QString &command)
{
    QGuiApplication::clipboard()->setText(command);
    //: Said by a screen reader after a command was copied to the clipboard.
    Q_EMIT announced(tr("コピーしました。"));
}

} // namespace madoguchi
