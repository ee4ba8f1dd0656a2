#include "app/certificate_words.h"

#include "base/era_date.h"
#include "base/japan_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

struct Word
{
    const char *oid;
    const char *text;
};

//: Certificate page: which kind of certificate this is, by its policy.
constexpr std::array policyWords{
    Word{"1.2.392.200149.8.5.1.3.30",
         QT_TRANSLATE_NOOP("CertificateWords", "公的個人認証サービスの利用者証明用電子証明書")},
    Word{"1.2.392.200149.8.5.1.1.20",
         QT_TRANSLATE_NOOP("CertificateWords", "公的個人認証サービスの署名用電子証明書")},
};

//: Certificate page: what the key may be used for besides.
constexpr std::array extendedWords{
    Word{"1.3.6.1.5.5.7.3.2", QT_TRANSLATE_NOOP("CertificateWords", "サインイン（クライアント認証）")},
};

struct UsageWord
{
    KeyUsage usage;
    const char *text;
};

//: Certificate page: what the key may be used for.
constexpr std::array usageWords{
    UsageWord{KeyUsage::DigitalSignature,
              QT_TRANSLATE_NOOP("CertificateWords", "電子的な署名（digitalSignature）")},
    UsageWord{KeyUsage::NonRepudiation,
              QT_TRANSLATE_NOOP("CertificateWords", "本人の意思の証明（nonRepudiation）")},
    // Those of other certificates, by the name that RFC 5280 gives them.
    UsageWord{KeyUsage::KeyEncipherment, "keyEncipherment"},
    UsageWord{KeyUsage::DataEncipherment, "dataEncipherment"},
    UsageWord{KeyUsage::KeyAgreement, "keyAgreement"},
    UsageWord{KeyUsage::KeyCertSign, "keyCertSign"},
    UsageWord{KeyUsage::CrlSign, "cRLSign"},
};

QString word(const char *source) { return QCoreApplication::translate("CertificateWords", source); }

/// The words of each OID, and the OID itself, which is what support asks for.
template<typename Table>
QStringList wordsOf(const Table &table, const QStringList &oids)
{
    QStringList texts;
    for (const QString &oid : oids) {
        const auto found = std::find_if(table.begin(), table.end(),
                                        [&oid](const Word &each) { return oid == QLatin1String(each.oid); });
        //: Certificate page: words for an identifier, and the identifier. %1 words, %2 digits with dots.
        texts << (found == table.end()
                      ? oid
                      : word(QT_TRANSLATE_NOOP("CertificateWords", "%1（%2）")).arg(word(found->text), oid));
    }
    return texts;
}

QStringList usages(const Certificate &certificate)
{
    QStringList texts;
    for (const UsageWord &each : usageWords) {
        if (certificate.allows(each.usage)) {
            texts << word(each.text);
        }
    }
    return texts;
}

/// "420081031": a digit for the era, then the date.
QString birthText(const QString &written, const QString &language)
{
    const QDate date = QDate::fromString(written.mid(1), QStringLiteral("yyyyMMdd"));
    return date.isValid() ? dateWithEra(date, language) : written;
}

QString sexText(const QString &written)
{
    if (written == QLatin1String("1")) {
        return word(QT_TRANSLATE_NOOP("CertificateWords", "男"));
    }
    if (written == QLatin1String("2")) {
        return word(QT_TRANSLATE_NOOP("CertificateWords", "女"));
    }
    return written;
}

QString inGroups(const QString &hex)
{
    constexpr qsizetype group = 4;
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += group) {
        groups << hex.mid(i, group);
    }
    return groups.join(u' ');
}

QString hexGroups(const QByteArray &bytes) { return inGroups(QString::fromLatin1(bytes.toHex().toUpper())); }

QString authorityText(const AuthorityFinding &finding)
{
    using Kind = AuthorityFinding::Kind;
    switch (finding.kind) {
    case Kind::Missing:
        return word(
            QT_TRANSLATE_NOOP("CertificateWords", "確認できません（カードに認証局の証明書がありません）"));
    case Kind::NotIssuer:
        return word(QT_TRANSLATE_NOOP("CertificateWords",
                                      "確認できません（カードにある認証局が発行したものではありません）"));
    case Kind::Unknown:
        return word(QT_TRANSLATE_NOOP("CertificateWords", "世代を確認できません"));
    case Kind::Generation:
        //: %1: the year from which this generation of the authority issues certificates.
        return word(QT_TRANSLATE_NOOP("CertificateWords", "%1年からの世代")).arg(finding.generation);
    case Kind::Demo:
        return word(QT_TRANSLATE_NOOP("CertificateWords", "このデモの認証局（本物ではありません）"));
    }
    return {};
}

QString authorityNote(const AuthorityFinding &finding)
{
    return finding.kind == AuthorityFinding::Kind::Unknown
               ? word(QT_TRANSLATE_NOOP(
                     "CertificateWords",
                     "カードにある認証局が発行したことは確かめました。その認証局が本物かどうか"
                     "、どの世代かは、このソフトでは判断できません。"))
               : QString();
}

} // namespace

QString validityText(const QDateTime &notAfter, const QDateTime &now)
{
    if (now > notAfter) {
        return word(QT_TRANSLATE_NOOP("CertificateWords", "期限が切れています"));
    }
    // Counted in days of the calendar, as a person does: on the last day it is 0.
    const qint64 days = dayInJapan(now).daysTo(dayInJapan(notAfter));
    //: How long a certificate is still valid.
    return days == 0 ? word(QT_TRANSLATE_NOOP("CertificateWords", "今日まで"))
                     //: How long a certificate is still valid. %1 is a number of days.
                     : word(QT_TRANSLATE_NOOP("CertificateWords", "あと%1日")).arg(days);
}

QList<CertificateLine> certificateLines(const Certificate &certificate, const AuthorityFinding &authority,
                                        const QDateTime &now, const QString &language)
{
    QList<CertificateLine> lines;
    const auto add = [&lines](const char *label, const QString &value, const QString &note = {}) {
        if (!value.isEmpty()) {
            lines << CertificateLine{word(label), value, note};
        }
    };
    const QString between = QStringLiteral(" / ");
    const QHash<QString, QString> person = certificate.otherNames();
    const auto told = [&person](const char *last) {
        return person.value(QLatin1String("1.2.392.200149.8.5.5.") + QLatin1String(last));
    };
    add(QT_TRANSLATE_NOOP("CertificateWords", "氏名"), told("1"));
    add(QT_TRANSLATE_NOOP("CertificateWords", "氏名の代わりの文字"), told("2"));
    add(QT_TRANSLATE_NOOP("CertificateWords", "生年月日"), birthText(told("4"), language));
    add(QT_TRANSLATE_NOOP("CertificateWords", "性別"), sexText(told("3")));
    add(QT_TRANSLATE_NOOP("CertificateWords", "住所"), told("5"));
    add(QT_TRANSLATE_NOOP("CertificateWords", "住所の代わりの文字"), told("6"));
    add(QT_TRANSLATE_NOOP("CertificateWords", "持ち主を表す記号"), certificate.subjectCommonName(),
        person.isEmpty()
            ? word(QT_TRANSLATE_NOOP("CertificateWords", "この電子証明書には、氏名や住所は入っていません。"))
            : QString());
    add(QT_TRANSLATE_NOOP("CertificateWords", "発行者"), certificate.issuer());
    add(QT_TRANSLATE_NOOP("CertificateWords", "認証局の世代"), authorityText(authority),
        authorityNote(authority));
    if (!authority.fingerprint.isEmpty()) {
        add(QT_TRANSLATE_NOOP("CertificateWords", "認証局の照合用の値（SHA-256）"),
            hexGroups(authority.fingerprint),
            word(QT_TRANSLATE_NOOP(
                "CertificateWords",
                "発行した機関が公表している値と見比べると、本物の認証局かどうかが分かります。")));
    }
    add(QT_TRANSLATE_NOOP("CertificateWords", "種類"),
        wordsOf(policyWords, certificate.policies()).join(between));
    add(QT_TRANSLATE_NOOP("CertificateWords", "発行日"),
        dateWithEra(dayInJapan(certificate.notBefore()), language));
    add(QT_TRANSLATE_NOOP("CertificateWords", "有効期限"),
        dateWithEra(dayInJapan(certificate.notAfter()), language), validityText(certificate.notAfter(), now));
    add(QT_TRANSLATE_NOOP("CertificateWords", "鍵の使いみち"), usages(certificate).join(between));
    add(QT_TRANSLATE_NOOP("CertificateWords", "くわしい使いみち"),
        wordsOf(extendedWords, certificate.extendedKeyUsage()).join(between));
    add(QT_TRANSLATE_NOOP("CertificateWords", "シリアル番号"), certificate.serialHex());
    add(QT_TRANSLATE_NOOP("CertificateWords", "照合用の値（SHA-256）"), hexGroups(certificate.fingerprint()),
        word(QT_TRANSLATE_NOOP(
            "CertificateWords",
            "フィンガープリントともいいます。同じ電子証明書かどうかを比べるための値です。")));
    return lines;
}

} // namespace madoguchi
