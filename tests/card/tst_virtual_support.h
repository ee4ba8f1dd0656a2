#pragma once

#include "base/clock.h"
#include "card/virtual/demo_authority.h"
#include "card/virtual/virtual_card.h"

#include <QTemporaryDir>

namespace madoguchi
{

/// An authority in a folder of its own, and the card of tests/card/data/test-person.json. Keys take about a
/// second: one a test program.
class TestCard
{
public:
    TestCard();

    static QString personFile();
    CardPerson person() const { return m_profile.person; }
    CardProfile profile() const { return m_profile; }
    const DemoAuthority &authority() const { return *m_authority; }
    QString folder() const { return m_folder.path(); }
    const ManualClock &clock() const { return m_clock; }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC)};
    std::unique_ptr<DemoAuthority> m_authority;
    CardProfile m_profile;
};

/// Sends a command in hexadecimal (blanks allowed); answers in upper-case hexadecimal, status word last.
QByteArray send(VirtualCard &card, const QByteArray &hexadecimal);
/// The same, with the status word cut off and checked to be 9000; empty otherwise.
QByteArray readBytes(VirtualCard &card, const QByteArray &hexadecimal);
/// SELECT the application, then the file: the second answer, or the first that is not 9000.
QByteArray selectFile(VirtualCard &card, const QByteArray &aid, const QByteArray &file);
/// VERIFY with the text on the selected PIN.
QByteArray verify(VirtualCard &card, const QByteArray &pin);
/// READ BINARY until a short answer or the end.
QByteArray readWhole(VirtualCard &card);

inline const QByteArray kJpki = QByteArrayLiteral("D392F000260100000001");
inline const QByteArray kInputSupport = QByteArrayLiteral("D3921000310001010408");
inline const QByteArray kVisualCheck = QByteArrayLiteral("D3921000310001010402");
inline const QByteArray kRegister = QByteArrayLiteral("D3921000310001010401");
inline const QByteArray kCommon = QByteArrayLiteral("D3921000310001010100");

} // namespace madoguchi
