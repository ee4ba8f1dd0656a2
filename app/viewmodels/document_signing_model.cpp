#include "app/viewmodels/document_signing_model.h"

#include "app/printing/signature_mark.h"
#include "app/signature_words.h"
#include "signing/document_limit.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QtConcurrentRun>

#include <array>

namespace madoguchi
{

/// The file as it was read, and what can be made of it.
struct DocumentSigningModel::Document
{
    QByteArray bytes;
    QByteArray sha256;
    Result<SignablePdf> pdf;
};

namespace
{

struct FormName
{
    SignedForm form;
    const char *name;
};

constexpr std::array formNames{FormName{SignedForm::Pdf, "pdf"}, FormName{SignedForm::Attached, "attached"},
                               FormName{SignedForm::Detached, "detached"}};

/// Enough to compare by eye; the whole has 64 digits.
constexpr int shownDigits = 16;

} // namespace

DocumentSigningModel::DocumentSigningModel(CardTerminal &terminal, const Clock &clock, QObject *parent)
    : PinEntryModel(PinKind::Signature, parent)
    , m_terminal(terminal)
    , m_clock(clock)
    , m_facts({QStringLiteral("label"), QStringLiteral("value"), QStringLiteral("fieldId")})
{
}

void DocumentSigningModel::retranslate()
{
    rebuild();
    PinEntryModel::retranslate();
}

QString DocumentSigningModel::stage() const
{
    constexpr std::array names{"choosing", "signing", "done"};
    return QString::fromLatin1(names.at(size_t(m_stage)));
}

QString DocumentSigningModel::form() const
{
    return chosen() ? QString::fromLatin1(formNames.at(size_t(m_form)).name) : QString();
}

QVariantList DocumentSigningModel::forms() const
{
    QVariantList list;
    const auto add = [&list](const char *value, const QString &label, const QString &detail) {
        list << QVariantMap{{QStringLiteral("value"), QString::fromLatin1(value)},
                            {QStringLiteral("label"), label},
                            {QStringLiteral("detail"), detail}};
    };
    if (chosen() && m_document->pdf) {
        //: Signing a document: what is made of it.
        add("pdf", tr("PDFの中に署名を入れる"),
            tr("ほかのPDFソフトでも署名を確かめられます。前からある署名はそのまま残ります。"));
    }
    //: Signing a document: what is made of it.
    add("attached", tr("書類と署名を一つのファイルにする"), tr("名前が「.p7m」で終わるファイルができます。"));
    //: Signing a document: what is made of it. An error's next step quotes these words.
    add("detached", tr("署名だけを別のファイルにする"),
        tr("名前が「.p7s」で終わるファイルができます。書類と一緒に渡してください。"));
    return list;
}

int DocumentSigningModel::pages() const { return chosen() && m_document->pdf ? m_document->pdf->pages : 0; }

QString DocumentSigningModel::pageError() const
{
    if (!canShowMark() || !m_showsMark || (m_page.toInt() >= 1 && m_page.toInt() <= pages())) {
        return {};
    }
    //: Signing a document: the page number is none of this document. %1 its number of pages.
    return tr("1から%1までの数字を入力してください。").arg(pages());
}

QString DocumentSigningModel::disclosure() const { return disclosureWords(); }

double DocumentSigningModel::mostBytes() { return double(largestDocument); }

void DocumentSigningModel::choose(const QUrl &file) { read(file); }

QCoro::Task<void> DocumentSigningModel::read(QUrl file)
{
    if (m_reading || busy()) {
        co_return;
    }
    removeFile();
    m_file = file;
    m_reading = true;
    Q_EMIT changed();
    const QPointer<DocumentSigningModel> self(this);
    auto reading =
        QtConcurrent::run([path = file.toLocalFile()]() -> Result<std::shared_ptr<const Document>> {
            auto bytes = readDocument(path);
            if (!bytes) {
                return failure(bytes.error());
            }
            const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
            auto pdf = examinePdf(*bytes);
            return std::make_shared<const Document>(Document{*std::move(bytes), hash, std::move(pdf)});
        });
    const Result<std::shared_ptr<const Document>> document = co_await reading;
    if (!self) {
        co_return;
    }
    m_reading = false;
    if (!document) {
        m_file.clear();
        error()->set(document.error());
    } else {
        m_document = *document;
        const bool isPdf = m_document->bytes.startsWith("%PDF-");
        m_form = m_document->pdf ? SignedForm::Pdf : isPdf ? SignedForm::Detached : SignedForm::Attached;
        m_page = QString::number(pages());
        // What is in the way of a signature in the PDF is said at once; the other forms stay open.
        if (isPdf && !m_document->pdf) {
            error()->set(m_document->pdf.error());
        }
    }
    rebuild();
    Q_EMIT changed();
}

void DocumentSigningModel::removeFile()
{
    if (m_reading || busy()) {
        return;
    }
    m_file.clear();
    m_document.reset();
    m_savedTo.clear();
    m_showsMark = false;
    m_showsName = false;
    error()->clear();
    rebuild();
    setStage(Stage::Choosing);
}

void DocumentSigningModel::chooseForm(const QString &form)
{
    for (const auto &[value, name] : formNames) {
        if (form == QLatin1String(name) && chosen()) {
            m_form = value;
        }
    }
    Q_EMIT changed();
}

void DocumentSigningModel::showMark(bool shown)
{
    m_showsMark = shown;
    Q_EMIT changed();
}

void DocumentSigningModel::showName(bool shown)
{
    m_showsName = shown;
    Q_EMIT changed();
}

void DocumentSigningModel::choosePage(const QString &page)
{
    m_page = page;
    Q_EMIT changed();
}

void DocumentSigningModel::rebuild()
{
    QList<QVariantMap> rows;
    const auto add = [&rows](const QString &label, const QString &value) {
        rows << QVariantMap{{QStringLiteral("label"), label},
                            {QStringLiteral("value"), value},
                            {QStringLiteral("fieldId"), QString()}};
    };
    if (chosen()) {
        //: Signing a document: labels of what will be signed.
        add(tr("ファイル"), m_file.fileName());
        add(tr("大きさ"),
            QLocale::c().formattedDataSize(m_document->bytes.size(), 1, QLocale::DataSizeTraditionalFormat));
        //: A fingerprint of the file: the first digits of its SHA-256.
        add(tr("指紋（SHA-256の最初の%1桁）").arg(shownDigits),
            QString::fromLatin1(m_document->sha256.toHex().left(shownDigits)));
    }
    m_facts.setRows(rows);
}

void DocumentSigningModel::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void DocumentSigningModel::proceed()
{
    if (!chosen() || m_reading || !pageError().isEmpty()) {
        return;
    }
    setStage(Stage::Signing);
    askTries();
}

QCoro::Task<void> DocumentSigningModel::askTries()
{
    if (busy() || m_stage != Stage::Signing) {
        co_return;
    }
    error()->clear();
    m_standing.reset();
    const QPointer<DocumentSigningModel> self(this);
    const Result<PinStanding> standing = co_await look();
    if (self && m_stage == Stage::Signing && !busy()) {
        m_standing = standing ? std::optional(*standing) : std::nullopt;
        setStanding(standing);
    }
}

QCoro::Task<Result<PinStanding>> DocumentSigningModel::look()
{
    auto looking =
        m_terminal.run<PinStanding>([](MyNumberCard &card) { return pinStanding(card, PinKind::Signature); });
    co_return co_await looking;
}

void DocumentSigningModel::submit(const QString &password)
{
    sign(Secret::fromText(password), LastTry::Refuse);
}

void DocumentSigningModel::submitLastTry(const QString &password)
{
    sign(Secret::fromText(password), LastTry::Consented);
}

std::shared_ptr<const DocumentOrder> DocumentSigningModel::order() const
{
    auto order = std::make_shared<DocumentOrder>(DocumentOrder{m_document->bytes, m_form});
    if (canShowMark() && m_showsMark) {
        const MarkName name = m_showsName ? MarkName::Shown : MarkName::Hidden;
        order->mark = [page = m_page.toInt(), name](const Certificate &certificate, const QDateTime &at) {
            return signatureMark(certificate, name, at).map([page](const QByteArray &sheet) {
                return VisibleMark{page, sheet};
            });
        };
    }
    return order;
}

QCoro::Task<void> DocumentSigningModel::sign(Secret password, LastTry lastTry)
{
    if (busy() || m_stage != Stage::Signing) {
        co_return;
    }
    Result<Secret> normal = normalizedPin(kind(), password);
    if (!normal) {
        finish(failure(normal.error()));
        co_return;
    }
    begin();
    m_stop = std::stop_source();
    const auto secret = std::make_shared<Secret>(*std::move(normal));
    const QPointer<DocumentSigningModel> self(this);
    if (!m_standing) { // quicker than the card's answer
        const Result<PinStanding> standing = co_await look();
        if (!self) {
            co_return;
        }
        if (!standing) {
            finish(failure(standing.error()));
            co_return;
        }
        m_standing = *standing;
    }
    auto signing = m_terminal.run<SignedDocument>(
        [secret, lastTry, expected = m_standing->card, order = order(), &clock = m_clock](
            MyNumberCard &card) { return signDocumentWith(card, *secret, lastTry, expected, *order, clock); },
        m_stop.get_token());
    const Result<SignedDocument> document = co_await signing;
    if (!self) {
        co_return;
    }
    if (!document) {
        finish(failure(document.error()));
        co_return;
    }
    const Result<QString> path = saveBeside(m_file.toLocalFile(), m_form, document->bytes);
    finish(path.map([](const QString &) {}));
    if (path) {
        m_savedTo = *path;
        setStage(Stage::Done);
    }
}

void DocumentSigningModel::cancel()
{
    stopCardWork();
    error()->clear();
    setStage(Stage::Choosing);
}

void DocumentSigningModel::again() { removeFile(); }

void DocumentSigningModel::openFolder()
{
    if (!m_savedTo.isEmpty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedTo).path()));
    }
}

} // namespace madoguchi
