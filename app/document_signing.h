#pragma once

#include "app/card_acts.h"
#include "signing/pdf_signing.h"
#include "signing/signature_check.h"

#include <functional>

namespace madoguchi
{

/// What becomes of a document that is signed.
enum class SignedForm {
    Pdf,      ///< the PDF itself with a signature in it (PAdES)
    Attached, ///< one file that holds document and signature (CAdES, .p7m)
    Detached, ///< the signature alone, beside the document (CAdES, .p7s)
};

/// Makes the visible box once certificate and time are known; runs on the card's thread.
using MarkMaker = std::function<Result<VisibleMark>(const Certificate &, const QDateTime &)>;

struct DocumentOrder
{
    QByteArray bytes;
    SignedForm form = SignedForm::Attached;
    MarkMaker mark = {}; ///< for Pdf alone; without one the signature is invisible
};

struct SignedDocument
{
    QByteArray bytes;
    Certificate certificate;
    QDateTime at;
};

/// The file's bytes. Errors: DocumentMissing, DocumentTooLarge.
Result<QByteArray> readDocument(const QString &path);

/// Says before a password is asked for whether these bytes can be signed so. Errors: as examinePdf().
Outcome checkSignable(const QByteArray &bytes, SignedForm form);

/// Signs with the card: one VERIFY, one signature. `expected`: the card whose tries were shown; another one
/// is sent nothing. Errors: CardChanged, those of the card, PIN and signPdf() or signCms().
Result<SignedDocument> signDocumentWith(MyNumberCard &card, const Secret &password, LastTry lastTry,
                                        const std::optional<Certificate> &expected,
                                        const DocumentOrder &order, const Clock &clock);

/// Writes what was signed beside the document at `path`, under a name that is not taken: "x.txt.p7m",
/// "x.txt.p7s", "x（署名済み）.pdf". The document stays as it is. Gives the new file's path. Errors:
/// StorageFull, StorageReadOnly, StorageFailed.
Result<QString> saveBeside(const QString &path, SignedForm form, const QByteArray &bytes);

/// The document beside a detached signature, by its name: "x.txt" for "x.txt.p7s". Empty when there is none.
QString contentBeside(const QString &signaturePath);

} // namespace madoguchi
