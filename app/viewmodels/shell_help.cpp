// The ways to help, diagnosis and feedback, from wherever the person is.
#include "app/viewmodels/pages.h"
#include "app/viewmodels/shell.h"

#include <algorithm>

namespace madoguchi
{

void Shell::connectHelp()
{
    onArrival(QStringLiteral("help"), [this] { m_help.open(); });
    onArrival(QStringLiteral("diagnosis"), [this] { m_diagnosis.run(); });
    onArrival(QStringLiteral("feedback"), [this] {
        const Page *row = pageNamed(pageOutsideHelp());
        m_feedback.open(pageOutsideHelp(), row ? tr(row->title) : QString());
    });
    connect(&m_help, &HelpModel::topicWanted, this, [this] { go(QStringLiteral("helpTopic")); });
    connect(&m_help, &HelpModel::pageWanted, this, &Shell::open);
    connect(&m_diagnosis, &DiagnosisModel::announced, this, &Shell::announced);
    connect(&m_feedback, &FeedbackModel::announced, this, &Shell::announced);
}

/// Where the person was before they asked for help; empty when they came for help alone.
QString Shell::pageOutsideHelp() const
{
    const auto found = std::find_if(m_pages.crbegin(), m_pages.crend(), [](const QString &page) {
        const Page *row = pageNamed(page);
        return row && page != QLatin1String("help") && QLatin1String(row->section) != QLatin1String("help");
    });
    return found == m_pages.crend() ? QString() : *found;
}

void Shell::openHelp()
{
    if (page() != QLatin1String("helpTopic") && m_help.show(helpTopic())) {
        go(QStringLiteral("helpTopic"));
    } else {
        open(QStringLiteral("help"));
    }
}

void Shell::openHelpTopic(const QString &topic)
{
    if (m_help.show(topic)) {
        go(QStringLiteral("helpTopic"));
    }
}

void Shell::openHelpFor(const QString &errorName)
{
    if (m_help.showForCode(errorName)) {
        go(QStringLiteral("helpTopic"));
    } else {
        open(QStringLiteral("help"));
    }
}

} // namespace madoguchi
