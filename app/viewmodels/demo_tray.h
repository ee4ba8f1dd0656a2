#pragma once

#include "app/viewmodels/rows_model.h"
#include "base/localized_text.h"
#include "card/card_terminal.h"
#include "card/virtual/demo_authority.h"

namespace madoguchi
{

class ChannelTerminal;

/// The demo's cards, laid out to be put into the reader: the invented residents of the demo town.
class DemoTray : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(madoguchi::RowsModel *residents READ residents CONSTANT)
    Q_PROPERTY(QString insertedId READ insertedId NOTIFY insertedIdChanged)
public:
    /// `peopleFolder` holds the residents' files.
    DemoTray(ChannelTerminal &terminal, const QString &peopleFolder, QObject *parent = nullptr);

    /// The demo's authority is there: cards can be made; one that was chosen before it is put in now.
    void setAuthority(DemoAuthority authority);
    void setLanguage(const QString &language);
    /// The demo's own authority for signing certificates, which nobody else trusts; none before
    /// setAuthority().
    QList<Certificate> signatureAuthorities() const;

    RowsModel *residents() { return &m_residents; }
    QString insertedId() const { return m_insertedId; }

    Q_INVOKABLE void insert(const QString &residentId);
    Q_INVOKABLE void removeCard();

Q_SIGNALS:
    void insertedIdChanged();

private:
    struct Resident
    {
        CardPerson person;
        LocalizedText introduction;
    };

    ChannelTerminal &m_terminal;
    std::optional<DemoAuthority> m_authority;
    QList<Resident> m_people;
    QString m_insertedId;
    QString m_wantedId; ///< chosen before the authority was there
    RowsModel m_residents;
};

} // namespace madoguchi
