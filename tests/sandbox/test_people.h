#pragma once

#include "base/clock.h"
#include "card/virtual/demo_authority.h"
#include "sandbox/answer.h"

#include <QJsonObject>

#include <functional>

namespace madoguchi::sandbox_test
{

/// The value, or the end of the test program with the reason.
template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

QString residentFile(const QString &id);

/// An invented resident at a computer with the card: signs in software what the card would sign.
class TestPerson
{
public:
    TestPerson(const QString &id, const DemoAuthority &authority);

    const CardPerson &person() const { return m_profile.person; }
    const CardProfile &profile() const { return m_profile; }

    /// The body of POST /sign-in/sessions.
    QByteArray signInBody(const QJsonObject &challenge, const QString &audience) const;

    /// The document of a moving-out notice that nothing is wrong with, filed today; `change` may spoil it.
    using Change = std::function<void(QHash<QString, QJsonValue> &values)>;
    /// `amends`: the submission that it mends (補正).
    QByteArray movingOutDocument(const QString &submissionId, const Change &change = {},
                                 const QString &amends = {}) const;
    /// The document of an application for a disaster damage certificate with these pictures.
    QByteArray damageDocument(const QString &submissionId, const QList<QByteArray> &pictures,
                              const QString &amends = {}) const;
    /// The body of PUT /submissions/{id} with this document, signed with the signing key.
    QByteArray submissionBody(const QByteArray &document,
                              const QString &procedureId = QStringLiteral("moving-out-notice"),
                              int version = 1) const;

private:
    CardProfile m_profile;
    QJsonObject m_facts;
};

QByteArray bodyOf(const QByteArray &document, const QByteArray &signature,
                  const QString &procedureId = QStringLiteral("moving-out-notice"), int version = 1);
/// POST /sign-in/sessions with any certificate and key.
QByteArray signInBody(const QJsonObject &challenge, const QString &audience, const QByteArray &certificate,
                      SoftwareKey &key);

} // namespace madoguchi::sandbox_test
