// The ways from the card's page: to a PIN that is changed, to what a certificate says.
#include "app/viewmodels/shell.h"

namespace madoguchi
{

void Shell::connectCard()
{
    // Also on the way back: a PIN may have been used meanwhile.
    connect(this, &Shell::pageChanged, this, [this] {
        if (page() == QLatin1String("card")) {
            m_card.refresh();
        }
        if (page() != QLatin1String("certificate")) {
            m_certificate.forget();
        }
    });
    m_card.chooseReader(m_settings.reader());
    connect(&m_card, &CardModel::readerChosen, &m_settings, &Settings::setReader);
    connect(&m_card, &CardModel::pinChangeWanted, this, [this](PinKind kind) {
        m_pinChange.open(kind);
        go(QStringLiteral("pinChange"));
    });
    connect(&m_pinChange, &PinChangeModel::left, this, [this] { go(QStringLiteral("card")); });
    connect(&m_pinChange, &PinChangeModel::announced, this, [this](const QString &text) {
        // Whoever went elsewhere meanwhile must see that nobody knows which PIN is in force.
        if (m_pinChange.stage() == QLatin1String("unknown")) {
            go(QStringLiteral("pinChange"));
        }
        Q_EMIT announced(text);
    });
    connect(&m_card, &CardModel::certificateWanted, this, [this](CardKey which) {
        go(QStringLiteral("certificate"));
        m_certificate.open(which);
    });
    connect(&m_certificate, &CertificateModel::announced, this, &Shell::announced);
    connect(&m_certificate, &CertificateModel::signatureRead, &m_card, &CardModel::setSignatureEnd);
}

} // namespace madoguchi
