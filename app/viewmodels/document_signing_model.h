#pragma once

#include "app/document_signing.h"
#include "app/viewmodels/pin_entry_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "card/card_terminal.h"

#include <QUrl>
#include <QVariantList>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>
#include <stop_token>

namespace madoguchi
{

/// Signing a file of the person's own: which file and how, then the password, then where the new file is.
/// Needs the card, no sign-in. The bytes that were shown are those that are signed, whatever happens to the
/// file meanwhile.
// The base is named in full: moc copies the name, and the QML type description knows no namespaces to search.
class DocumentSigningModel : public madoguchi::PinEntryModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QUrl file READ file NOTIFY changed)
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QVariantList forms READ forms NOTIFY changed)
    Q_PROPERTY(QString form READ form NOTIFY changed)
    Q_PROPERTY(bool canShowMark READ canShowMark NOTIFY changed)
    Q_PROPERTY(bool showsMark READ showsMark NOTIFY changed)
    Q_PROPERTY(bool showsName READ showsName NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(QString page READ page NOTIFY changed)
    Q_PROPERTY(QString pageError READ pageError NOTIFY changed)
    Q_PROPERTY(QString disclosure READ disclosure NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
    Q_PROPERTY(double mostBytes READ mostBytes CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *facts READ facts CONSTANT)
public:
    DocumentSigningModel(CardTerminal &terminal, const Clock &clock, QObject *parent = nullptr);

    void retranslate() override;
    /// The card came back: asks it for the tries left.
    QCoro::Task<void> askTries();
    void stopCardWork() { m_stop.request_stop(); }

    QString stage() const; ///< "choosing", "signing", "done"
    const QUrl &file() const { return m_file; }
    bool reading() const { return m_reading; } ///< the file is being looked at
    bool chosen() const { return m_document != nullptr; }
    QVariantList forms() const; ///< [{value, label, detail}]: pdf (where it can be), attached, detached
    QString form() const;
    bool canShowMark() const { return m_form == SignedForm::Pdf && chosen(); }
    bool showsMark() const { return m_showsMark; }
    bool showsName() const { return m_showsName; }
    int pages() const;
    const QString &page() const { return m_page; } ///< counted from 1, as typed
    QString pageError() const;                     ///< empty for a page of the document
    QString disclosure() const;
    const QString &savedTo() const { return m_savedTo; }
    static double mostBytes();
    RowsModel *facts() { return &m_facts; } ///< label, value, fieldId (empty): what will be signed

    Q_INVOKABLE void choose(const QUrl &file);
    Q_INVOKABLE void removeFile();
    Q_INVOKABLE void chooseForm(const QString &form);
    Q_INVOKABLE void showMark(bool shown);
    Q_INVOKABLE void showName(bool shown);
    Q_INVOKABLE void choosePage(const QString &page);
    Q_INVOKABLE void proceed(); ///< to the password
    Q_INVOKABLE void submit(const QString &password);
    Q_INVOKABLE void submitLastTry(const QString &password);
    Q_INVOKABLE void cancel(); ///< back to the choice
    Q_INVOKABLE void again();  ///< another document
    Q_INVOKABLE void openFolder();

private:
    enum class Stage { Choosing, Signing, Done };
    struct Document;

    QCoro::Task<void> read(QUrl file);
    QCoro::Task<Result<PinStanding>> look();
    QCoro::Task<void> sign(Secret password, LastTry lastTry);
    std::shared_ptr<const DocumentOrder> order() const;
    void setStage(Stage stage);
    void rebuild();

    CardTerminal &m_terminal;
    const Clock &m_clock;
    Stage m_stage = Stage::Choosing;
    QUrl m_file;
    bool m_reading = false;
    std::shared_ptr<const Document> m_document; ///< null until the file was read
    SignedForm m_form = SignedForm::Attached;
    bool m_showsMark = false;
    bool m_showsName = false;
    QString m_page;
    QString m_savedTo;
    std::optional<PinStanding> m_standing; ///< whose tries are shown; another card is sent nothing
    std::stop_source m_stop;
    RowsModel m_facts;
};

} // namespace madoguchi
