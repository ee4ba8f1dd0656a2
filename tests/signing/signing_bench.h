#pragma once

#include "crypto/cms.h"
#include "signing/pdf_signing.h"
#include "signing/signature_check.h"
#include "tests/crypto/openssl_judge.h"

/// What the tests of signatures share: a folder in which judges run, and documents to sign.
namespace bench
{

using namespace madoguchi;

/// Runs other people's programs in a folder of its own.
class Folder : public judge::Openssl
{
public:
    /// `arguments` as typed, separated by blanks; file names are relative to the folder.
    judge::Verdict runProgram(const char *program, const char *arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(path(QString()));
        process.start(QString::fromLatin1(program),
                      QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts));
        if (!process.waitForFinished(20'000) || process.error() == QProcess::FailedToStart) {
            qFatal("%s did not run", program);
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

/// A letter of the demo town: three pages or fewer, one classic table.
inline QByteArray letter()
{
    QFile file(
        QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/documents/child-allowance-payment.pdf"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

/// One empty page and its table, with `page` and `catalog` put into their dictionaries.
inline QByteArray smallPdf(const QByteArray &page = {}, const QByteArray &catalog = {},
                           const QByteArrayList &more = {})
{
    QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>", "<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R " +
            (page.contains("/MediaBox") ? QByteArray() : QByteArray("/MediaBox [ 0 0 595 842 ] ")) + page +
            " >>"};
    objects += more;
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray entries = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        entries += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray table = QByteArray::number(pdf.size());
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n" + entries + "trailer\n<< /Root 1 0 R /Size " + size +
           " >>\nstartxref\n" + table + "\n%%EOF\n";
}

} // namespace bench
