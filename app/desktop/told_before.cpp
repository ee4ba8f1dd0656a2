#include "app/desktop/told_before.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace madoguchi
{
namespace
{

const QString saltKey = QStringLiteral("salt");
constexpr int keptDays = 400;

QByteArray freshSalt()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))};
}

} // namespace

ToldBefore::ToldBefore(const QString &path, const QDate &today)
    : m_file(path, QSettings::IniFormat)
    , m_salt(QByteArray::fromHex(m_file.value(saltKey).toByteArray()))
{
    if (m_salt.size() < 16) {
        m_salt = freshSalt();
        m_file.setValue(saltKey, QString::fromLatin1(m_salt.toHex()));
    }
    const QStringList entries = m_file.childKeys();
    for (const QString &entry : entries) {
        const QDate day = QDate::fromString(m_file.value(entry).toString(), Qt::ISODate);
        if (entry != saltKey && (!day.isValid() || day.daysTo(today) > keptDays)) {
            m_file.remove(entry);
        }
    }
}

bool ToldBefore::isNew(const QString &person, const QString &key, const QDate &today)
{
    const QByteArray said = person.toUtf8() + '\0' + key.toUtf8();
    const QByteArray hash = QMessageAuthenticationCode::hash(said, m_salt, QCryptographicHash::Sha256);
    const QString entry = QString::fromLatin1(hash.left(16).toHex());
    if (m_file.contains(entry)) {
        return false;
    }
    m_file.setValue(entry, today.toString(Qt::ISODate));
    return true;
}

} // namespace madoguchi
