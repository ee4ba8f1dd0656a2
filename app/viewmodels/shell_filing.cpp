// The way of a filing: a procedure's form, its review, the signature, the receipt; and back into it when it
// is mended.
#include "app/citizen_session.h"
#include "app/viewmodels/shell.h"

namespace madoguchi
{

void Shell::connectFiling()
{
    m_form.setWholePage(m_settings.wholeForms());
    connect(&m_form, &FormModel::wholePageChosen, &m_settings, &Settings::setWholeForms);
    connect(&m_settings, &Settings::wholeFormsChanged, this,
            [this] { m_form.setWholePage(m_settings.wholeForms()); });
    connect(&m_form, &FormModel::completed, this, [this] {
        m_session.rememberAnswers(m_form.rememberedAnswers());
        m_review.show(m_form.form(), m_session.online(), m_form.former());
        // What mends a filing goes the way that the filing went.
        if (m_form.amends().isNull()) {
            m_preEntry.show(m_form.form());
        } else {
            m_preEntry.close();
        }
        go(QStringLiteral("review"));
    });
    connect(&m_form, &FormModel::leftBackwards, this, &Shell::back);
    connect(&m_review, &ReviewModel::editWanted, this, [this](const QString &field) {
        back();
        m_form.goTo(field);
    });
    connect(&m_review, &ReviewModel::confirmed, this, &Shell::openSigning);
    connect(&m_review, &ReviewModel::announced, this, &Shell::announced);
    connect(&m_preEntry, &PreEntryModel::announced, this, &Shell::announced);
    connect(&m_sign, &SignModel::cancelled, this, &Shell::back);
    connect(&m_sign, &SignModel::queued, this, [this](const QUuid &id) {
        m_form.close();
        // There is no way back into what was signed: only home lies behind the receipt.
        restart(QStringLiteral("home"));
        m_receipt.show(id);
        go(QStringLiteral("receipt"));
    });
    connect(&m_form, &FormModel::announced, this, &Shell::announced);
    connect(&m_receipt, &ReceiptModel::announced, this, &Shell::announced);
    connect(&m_receipt, &ReceiptModel::doneWanted, this, &Shell::goHome);
    connect(&m_receipt, &ReceiptModel::correctionWanted, this, &Shell::correct);
}

void Shell::startProcedure(const QString &procedureId)
{
    if (!signedIn()) {
        m_afterSignIn = [this, procedureId] { startProcedure(procedureId); };
        restart(QStringLiteral("start"));
        return;
    }
    if (m_storeKeys.wantsChoice()) {
        m_procedureAfterKeys = procedureId;
        m_storeKeys.ask();
        go(QStringLiteral("storeKeys"));
        return;
    }
    const Outcome started = m_form.start(procedureId, m_settings.textLanguage());
    if (started) {
        go(QStringLiteral("form"));
    } else {
        m_home.error()->set(started.error());
    }
}

void Shell::preview(const Result<Procedure> &procedure, const QStringList &faults)
{
    m_form.preview(procedure, faults, m_settings.textLanguage());
    if (page() != QLatin1String("form")) {
        restart(QStringLiteral("form"));
    }
}

void Shell::openSigning()
{
    if (!signedIn()) {
        return; // the preview of a procedure ends at its review
    }
    auto order = m_session.orderFor(m_form.form(), m_form.amends());
    m_sign.open(std::move(order));
    go(QStringLiteral("sign"));
}

void Shell::correct(const QUuid &submissionId)
{
    goHome();
    const Outcome started = m_form.startAgain(submissionId, m_settings.textLanguage());
    if (started) {
        go(QStringLiteral("form"));
    } else {
        m_home.error()->set(started.error());
    }
}

void Shell::mend(const QUuid &submissionId)
{
    const auto asked = m_session.correction(submissionId);
    const Outcome started =
        asked ? m_form.startCorrection(*asked, m_settings.textLanguage()) : failure(ErrorCode::NotFound);
    if (started) {
        go(QStringLiteral("form"));
        return;
    }
    // Of what this version can not file, the page says at least what the office wrote.
    m_application.show(submissionId.toString(QUuid::WithoutBraces));
    go(QStringLiteral("application"));
}

} // namespace madoguchi
