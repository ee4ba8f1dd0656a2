#include "app/signature_words.h"

#include "base/era_date.h"
#include "base/japan_time.h"
#include "signing/signed_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

struct Entry
{
    CheckedAspect aspect;
    const char *reason; ///< empty: nothing is wrong
    const char *text;
};

// clang-format off
//: Checking a signature: what was looked at, as a label.
constexpr std::array labels{
    QT_TRANSLATE_NOOP("SignatureWords", "内容"),
    QT_TRANSLATE_NOOP("SignatureWords", "署名の範囲"),
    QT_TRANSLATE_NOOP("SignatureWords", "電子証明書の用途"),
    QT_TRANSLATE_NOOP("SignatureWords", "有効期間"),
    QT_TRANSLATE_NOOP("SignatureWords", "発行者"),
};
constexpr std::array names{"content", "coverage", "purpose", "validity", "issuer"};

//: Checking a signature: what was seen, beside its label.
constexpr std::array entries{
    Entry{CheckedAspect::Content, "", QT_TRANSLATE_NOOP("SignatureWords", "署名したときのままです。")},
    Entry{CheckedAspect::Content, "altered", QT_TRANSLATE_NOOP("SignatureWords", "署名したあとに、内容か署名が変えられています。")},
    Entry{CheckedAspect::Content, "malformed", QT_TRANSLATE_NOOP("SignatureWords", "署名のデータが壊れています。")},
    Entry{CheckedAspect::Content, "form", QT_TRANSLATE_NOOP("SignatureWords", "このソフトでは読めない種類の署名です。")},
    Entry{CheckedAspect::Content, "contentMissing", QT_TRANSLATE_NOOP("SignatureWords", "署名された元のファイルがないため、確かめられません。")},
    Entry{CheckedAspect::Coverage, "", QT_TRANSLATE_NOOP("SignatureWords", "文書の全体が署名されています。")},
    Entry{CheckedAspect::Coverage, "appended", QT_TRANSLATE_NOOP("SignatureWords", "署名のあとに、署名されていない部分が付け足されています。")},
    Entry{CheckedAspect::Coverage, "broken", QT_TRANSLATE_NOOP("SignatureWords", "署名の範囲に抜けがあり、文書の全体が守られていません。")},
    Entry{CheckedAspect::Coverage, "laterMark", QT_TRANSLATE_NOOP("SignatureWords", "この署名のあとに、目に見える別の署名が加えられ、ページの見た目が変わっています。")},
    Entry{CheckedAspect::Coverage, "laterChange", QT_TRANSLATE_NOOP("SignatureWords", "この署名のあとに、文書のほかの部分も変わっています。")},
    Entry{CheckedAspect::Purpose, "", QT_TRANSLATE_NOOP("SignatureWords", "電子署名用の電子証明書です。")},
    Entry{CheckedAspect::Purpose, "keyUsage", QT_TRANSLATE_NOOP("SignatureWords", "電子署名用ではない電子証明書で署名されています。")},
    Entry{CheckedAspect::Validity, "", QT_TRANSLATE_NOOP("SignatureWords", "署名した人の言う日時に、電子証明書は有効期間内でした。")},
    Entry{CheckedAspect::Validity, "expired", QT_TRANSLATE_NOOP("SignatureWords", "署名した人の言う日時には、電子証明書の有効期限が切れていました。")},
    Entry{CheckedAspect::Validity, "notYetValid", QT_TRANSLATE_NOOP("SignatureWords", "署名した人の言う日時には、電子証明書の有効期間がまだ始まっていませんでした。")},
    Entry{CheckedAspect::Validity, "endedSince", QT_TRANSLATE_NOOP("SignatureWords", "電子証明書の有効期限が切れています。期限の前に署名されたことを証明するものがありません。")},
    Entry{CheckedAspect::Validity, "noTime", QT_TRANSLATE_NOOP("SignatureWords", "署名の日時が書かれていません。")},
    Entry{CheckedAspect::Validity, "future", QT_TRANSLATE_NOOP("SignatureWords", "署名した人の言う日時が、このパソコンの時計より先です。")},
    Entry{CheckedAspect::Issuer, "", QT_TRANSLATE_NOOP("SignatureWords", "信頼する認証局が発行した電子証明書です。")},
    Entry{CheckedAspect::Issuer, "noAnchors", QT_TRANSLATE_NOOP("SignatureWords", "発行者を確かめられません。あなたのマイナンバーカードをカードリーダーに置いてもう一度確かめると、同じ認証局が発行したものかどうかが分かります。")},
    Entry{CheckedAspect::Issuer, "ownCard", QT_TRANSLATE_NOOP("SignatureWords", "いまカードリーダーにあるマイナンバーカードと同じ認証局が発行した電子証明書です。")},
    Entry{CheckedAspect::Issuer, "stranger", QT_TRANSLATE_NOOP("SignatureWords", "発行者を確かめられません。このパソコンの知らない認証局が発行した電子証明書です。")},
};

//: Checking a signature: the three outcomes. Good, bad, unknown.
constexpr std::array verdicts{
    QT_TRANSLATE_NOOP("SignatureWords", "正しい"),
    QT_TRANSLATE_NOOP("SignatureWords", "正しくない"),
    QT_TRANSLATE_NOOP("SignatureWords", "確かめられない"),
};

//: Checking a signature: the three outcomes as a sentence.
constexpr std::array outcomes{
    QT_TRANSLATE_NOOP("SignatureWords", "この署名は正しいものです。"),
    QT_TRANSLATE_NOOP("SignatureWords", "この署名は正しくありません。このファイルを信用しないでください。"),
    QT_TRANSLATE_NOOP("SignatureWords", "この署名が正しいかどうか、ここでは確かめられません。"),
};
// clang-format on

QString words(const char *source) { return QCoreApplication::translate("SignatureWords", source); }

QString minute(const QDateTime &time, const QString &language)
{
    return dateWithEra(dayInJapan(time), language) + u' ' + inJapan(time).toString(QStringLiteral("HH:mm"));
}

} // namespace

QString verdictName(Verdict verdict)
{
    constexpr std::array list{"good", "bad", "unknown"};
    return QString::fromLatin1(list.at(size_t(verdict)));
}

QString verdictWords(Verdict verdict) { return words(verdicts.at(size_t(verdict))); }

QString outcomeWords(Verdict verdict) { return words(outcomes.at(size_t(verdict))); }

PointWords wordsFor(const CheckedPoint &point)
{
    const auto aspect = size_t(point.aspect);
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const Entry &e) {
        return e.aspect == point.aspect && point.reason == QLatin1String(e.reason);
    });
    return {QString::fromLatin1(names.at(aspect)), words(labels.at(aspect)),
            entry == entries.end() ? verdictWords(point.verdict) : words(entry->text), point.verdict};
}

QList<QPair<QString, QString>> signerWords(const CheckedSignature &signature, const QString &language)
{
    if (!signature.signer) {
        return {};
    }
    const Certificate &certificate = *signature.signer;
    const QString name = nameInCertificate(certificate);
    //: Checking a signature: who signed, where the certificate has no name of a person. %1 its subject.
    const QString nameless = words(QT_TRANSLATE_NOOP("SignatureWords", "電子証明書に氏名がありません（%1）"));
    //: Checking a signature: when. %1 date and time.
    const QString claim = words(
        QT_TRANSLATE_NOOP("SignatureWords", "%1（署名した人の申告です。証明されたものではありません）"));
    //: Checking a signature: the certificate. %1 its number, %2 the day of its end.
    const QString which = words(QT_TRANSLATE_NOOP("SignatureWords", "番号%1、有効期限%2"));
    return {{words(QT_TRANSLATE_NOOP("SignatureWords", "署名した人")),
             name.isEmpty() ? nameless.arg(certificate.subject()) : name},
            {words(QT_TRANSLATE_NOOP("SignatureWords", "署名の日時")),
             signature.claimedTime.isValid()
                 ? claim.arg(minute(signature.claimedTime, language))
                 : words(QT_TRANSLATE_NOOP("SignatureWords", "書かれていません"))},
            {words(QT_TRANSLATE_NOOP("SignatureWords", "電子証明書")),
             which.arg(certificate.serialHex(), dateWithEra(dayInJapan(certificate.notAfter()), language))},
            {words(QT_TRANSLATE_NOOP("SignatureWords", "電子証明書に書かれた発行者")), certificate.issuer()}};
}

QString uncheckedWords()
{
    //: Below every result of checking a signature, also a good one. Revocation of My Number Card certificates
    //: may be asked for only by verifiers that have notified the state (JPKI Act, article 17).
    return words(QT_TRANSLATE_NOOP("SignatureWords",
                                   "電子証明書が途中で失効していないかは調べていません。マイナンバーカードの"
                                   "電子証明書の失効は、国に届け出た機関だけが調べられます。"));
}

QString disclosureWords()
{
    //: Before a document is signed: what the certificate in the signature shows to whoever gets the file.
    return words(QT_TRANSLATE_NOOP(
        "SignatureWords",
        "署名には、氏名・住所・生年月日・性別の入った電子証明書が付きます。ファイルを渡す相手に見えます。"));
}

} // namespace madoguchi
