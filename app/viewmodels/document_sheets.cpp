#include "app/viewmodels/document_sheets.h"

#include "app/viewmodels/progress_words.h"
#include "base/era_date.h"

#include <QCoreApplication>

namespace madoguchi
{
namespace
{

struct DocumentSheets
{
    Q_DECLARE_TR_FUNCTIONS(madoguchi::DocumentSheets)
};

/// What stands on a sheet in `language`: that of the window, or Japanese, in which the source is written.
QString wordsIn(const QString &language, const QString &windowLanguage, const char *text)
{
    return language == windowLanguage ? DocumentSheets::tr(text) : QString::fromUtf8(text);
}

SheetRows answers(const QString &heading, const QList<SummaryRow> &rows)
{
    SheetRows part{heading, {}};
    for (const SummaryRow &row : rows) {
        part.rows << qMakePair(row.label, row.value);
    }
    return part;
}

/// In groups of eight, so that two people can compare it.
QString fingerprint(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 8) {
        groups << hex.mid(i, 8);
    }
    return groups.join(u' ');
}

/// A part that lists files with what two people need to compare them; nothing where there are none.
void addAttachments(Sheet &sheet, const QList<Attachment> &files)
{
    if (files.isEmpty()) {
        return;
    }
    //: Heading on a printed sheet: files that go or went with the application.
    SheetRows part{DocumentSheets::tr("添付したファイル"), {}};
    for (const Attachment &file : files) {
        //: On a printed sheet, of a file: %1 kind, %2 size, %3 SHA-256 of its content.
        part.rows << qMakePair(file.name, DocumentSheets::tr("%1、%2。指紋（SHA-256）%3")
                                              .arg(attachmentKind(file.type), sizeInWords(file.bytes),
                                                   fingerprint(QByteArray::fromHex(file.sha256.toLatin1()))));
    }
    sheet.parts << part;
}

} // namespace

Sheet receiptSheet(const Submission &submission, const QList<SummaryRow> &filed,
                   const QList<DatedStep> &nextSteps, const QString &language)
{
    Sheet sheet;
    const QString title = submission.title.in(language);
    //: Title of a printed sheet: the receipt's copy; %1 is the procedure.
    sheet.title = DocumentSheets::tr("%1（受付の控え）").arg(title);
    sheet.language = language;
    //: Foot of a printed receipt's copy.
    sheet.footer = DocumentSheets::tr("%1　受付番号 %2").arg(title, submission.referenceNumber);
    sheet.parts << SheetRows{
        //: Heading on a printed receipt's copy.
        DocumentSheets::tr("受付"),
        //: Label on a printed receipt's copy.
        {{DocumentSheets::tr("受付番号"), submission.referenceNumber},
         //: Label on a printed receipt's copy.
         {DocumentSheets::tr("届いた日時"), instantText(submission.arrivedAt, language)},
         //: Label on a printed receipt's copy.
         {DocumentSheets::tr("提出先"), submission.recipient.in(language)},
         //: Label on a printed receipt's copy: SHA-256 of the document.
         {DocumentSheets::tr("届いた書類の指紋（SHA-256）"), fingerprint(submission.documentSha256)}}};
    //: Heading on a printed receipt's copy: the answers as they arrived.
    sheet.parts << answers(DocumentSheets::tr("届け出た内容"), filed);
    addAttachments(sheet, submission.attachments);
    if (!nextSteps.isEmpty()) {
        //: Heading on a printed receipt's copy.
        SheetNote after{DocumentSheets::tr("次にすること"), {}};
        for (const DatedStep &step : nextSteps) {
            const QString text = step.text.in(language);
            //: A line to tick on paper: %1 what to do, %2 the last day.
            after.paragraphs
                << (step.due
                        ? DocumentSheets::tr("□ %1（期限：%2）").arg(text, dateWithEra(*step.due, language))
                        : QStringLiteral("□ ") + text);
        }
        sheet.parts << after;
    }
    //: Heading on a printed receipt's copy.
    sheet.parts << SheetNote{
        DocumentSheets::tr("この控えについて"),
        //: What a printed copy is and is not. 受付票 is the signed receipt.
        {DocumentSheets::tr(
            "役所の電子署名がある受付票を確かめて作りました。この紙は控えで、証明書ではありません。"
            "お問い合わせのときは、受付番号をお伝えください。")}};
    return sheet;
}

Sheet reviewSheet(const Form &form, const QDate &today, const QString &readerLanguage)
{
    const Procedure &procedure = form.procedure();
    const bool isFiledHere = procedure.isFiledHere();
    // What a counter reads is in Japanese, whatever the person reads.
    const QString language = isFiledHere ? readerLanguage : QStringLiteral("ja");
    const auto words = [&](const char *text) { return wordsIn(language, readerLanguage, text); };
    Sheet sheet;
    sheet.title = isFiledHere
                      //: Title of a printed sheet: to read through before signing; %1 is the procedure.
                      ? words(QT_TRANSLATE_NOOP("madoguchi::DocumentSheets", "%1（提出前の確認用）"))
                            .arg(procedure.title.in(language))
                      : procedure.title.in(language);
    sheet.language = language;
    sheet.date = dateWithEra(today, language);
    const char *const notSubmitted =
        isFiledHere
            //: Framed at the top of a printed sheet. "Not submitted" must be clear.
            ? QT_TRANSLATE_NOOP("madoguchi::DocumentSheets",
                                "まだ提出していません。この紙を出しても、届け出たことにはなりません。")
            //: Framed at the top of a printed sheet for a counter. "Not submitted" must be clear.
            : QT_TRANSLATE_NOOP(
                  "madoguchi::DocumentSheets",
                  "まだ提出していません。この紙の内容を、役所の窓口または所定の用紙で届け出てください。");
    sheet.banner = words(notSubmitted);
    if (language != readerLanguage) {
        sheet.banner += u'\n' + DocumentSheets::tr(notSubmitted); // who carries it must know it too
    }
    sheet.footer = sheet.title;
    //: Heading on a printed sheet: to whom and why.
    SheetRows where{words(QT_TRANSLATE_NOOP("madoguchi::DocumentSheets", "送り先")), {}};
    const auto add = [&where](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            where.rows << qMakePair(label, value);
        }
    };
    //: Label on a printed sheet.
    add(words(QT_TRANSLATE_NOOP("madoguchi::DocumentSheets", "宛先")), procedure.recipient.in(language));
    //: Label on a printed sheet: what the data is used for.
    add(words(QT_TRANSLATE_NOOP("madoguchi::DocumentSheets", "使いみち")), procedure.purpose.in(language));
    //: Label on a printed sheet: the article of the law.
    add(words(QT_TRANSLATE_NOOP("madoguchi::DocumentSheets", "根拠")),
        procedure.legalGround.text.in(language));
    sheet.parts << where;
    sheet.parts << answers(isFiledHere
                               //: Heading on a printed sheet: the answers as they would be sent.
                               ? words(QT_TRANSLATE_NOOP("madoguchi::DocumentSheets", "送る内容"))
                               //: Heading on a printed sheet: the answers for the counter.
                               : words(QT_TRANSLATE_NOOP("madoguchi::DocumentSheets", "届け出る内容")),
                           form.summary(language, today));
    addAttachments(sheet, form.attachments(today));
    QStringList bring;
    for (const LocalizedText &item : form.bring(today)) {
        bring << item.in(language);
    }
    if (!bring.isEmpty()) {
        //: Heading on a printed sheet: papers that are needed.
        sheet.parts << SheetNote{words(QT_TRANSLATE_NOOP("madoguchi::DocumentSheets", "用意するもの")),
                                 bring};
    }
    if (procedure.endsSigningCertificate) {
        //: Heading on a printed sheet.
        sheet.parts << SheetNote{
            words(QT_TRANSLATE_NOOP("madoguchi::DocumentSheets", "届け出ると、こうなります")),
            {procedure.certificateNote.in(language)}};
    }
    return sheet;
}

} // namespace madoguchi
