#pragma once

#include "base/localized_text.h"
#include "help/topic.h"

#include <QHash>
#include <QStringList>

namespace madoguchi
{

/// What does not depend on the language.
struct HelpTopic
{
    QString id;
    QString group;
    QStringList codes;   ///< names of error codes it answers, "MDG-C103"
    QStringList opens;   ///< pages it leads to
    QStringList related; ///< other topics
};

struct HelpGroup
{
    QString id;
    LocalizedText title;
};

/// The help as it is delivered with the program: topics, their order, and their words in each language that
/// has them. Read without a network.
class HelpLibrary
{
public:
    /// Reads `folder`/topics.json and `folder`/LANGUAGE/TOPIC.md; Japanese must be complete. Without a folder
    /// the help that is part of the program. Errors: CatalogueInvalid, the detail names file and line.
    static Result<HelpLibrary> load(const QString &folder = {});

    const QList<HelpGroup> &groups() const { return m_groups; }
    const QList<HelpTopic> &topics() const { return m_topics; } ///< in the order in which they are listed
    QStringList languages() const { return m_texts.keys(); }

    const HelpTopic *topic(const QString &id) const; ///< null for an unknown one
    const HelpTopic *
    forCode(const QString &errorName) const; ///< the topic of an error, null when it has none

    /// The topic's words in `language`, or in the first that has them along languageChain(). Null for an
    /// unknown topic.
    const HelpText *text(const QString &id, const QString &language) const;
    /// Whether it has words in this very language.
    bool has(const QString &id, const QString &language) const;

private:
    QList<HelpGroup> m_groups;
    QList<HelpTopic> m_topics;
    QHash<QString, QHash<QString, HelpText>> m_texts; ///< language → topic → words
};

} // namespace madoguchi
