#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace madoguchi
{

/// One piece of a topic, in the order in which it is read.
struct HelpBlock
{
    enum class Kind {
        Paragraph,
        Heading, ///< of what follows
        Step,    ///< one of several, in order
        Point,   ///< one of several, in no order
        Note,    ///< what must not be overlooked
        Command, ///< to be typed into a terminal as it stands
    };
    Kind kind = Kind::Paragraph;
    QString text;
    int number = 0; ///< of a step, from 1

    bool operator==(const HelpBlock &) const = default;
};

/// The words of one topic in one language: one question and its answer.
struct HelpText
{
    QString title;
    QString searchWords; ///< readings and other names a person may look for; not shown
    QList<HelpBlock> blocks;

    /// Reads a topic's file. One line is one block:
    ///
    ///     # The title (first line)
    ///     = search words (second line)
    ///     A paragraph.
    ///     ## A heading
    ///     1. A step; steps in a row are numbered as they come
    ///     - A point
    ///     > A note
    ///     $ a command
    ///
    /// Empty lines part what is read. Errors: CatalogueInvalid, the detail names the line.
    static Result<HelpText> parse(const QByteArray &utf8);
};

} // namespace madoguchi
