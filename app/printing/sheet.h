#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <variant>

namespace madoguchi
{

/// Lines of label and value.
struct SheetRows
{
    QString heading; ///< may be empty
    QList<QPair<QString, QString>> rows;
};

struct SheetTable
{
    QString heading;     ///< may be empty
    QStringList columns; ///< their titles, repeated on every page
    QList<QStringList> rows;
};

/// Paragraphs. Each may begin with a sign of its own (「・」, 「□」 to tick).
struct SheetNote
{
    QString heading; ///< may be empty
    QStringList paragraphs;
};

/// A QR code, with its text's place in words: the same text must stand on the sheet to be read.
struct SheetCode
{
    QString heading; ///< may be empty
    QString text;    ///< what it holds, ASCII
    QString caption; ///< below it
    bool isLong =
        false; ///< hundreds of characters, for a scanner: printed larger, with less to spare for stains
};

using SheetPart = std::variant<SheetRows, SheetTable, SheetNote, SheetCode>;

/// A sheet of paper (A4), as a person hands it over or files it. Every text is plain text in the person's
/// language; readings in it are for the screen and not printed.
struct Sheet
{
    QString title;
    QString language = QStringLiteral("ja"); ///< BCP 47; a reader's voice goes by it
    QString office;                          ///< to or from whom; may be empty
    QString date;                            ///< as written at the top; may be empty
    QString banner; ///< what nobody may overlook (デモ, まだ提出されていません)
    QList<SheetPart> parts;
    QString footer; ///< stands at the foot of each page beside its number
};

} // namespace madoguchi
