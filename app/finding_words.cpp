#include "app/finding_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

using FindingKind = SystemFinding::Kind;

struct Entry
{
    FindingKind kind;
    const char *title;
    const char *explanation;
    const char *step;
    const char *command;
    const char *topic;
};

// clang-format off
//: Diagnosis: what was seen (title), why (explanation) and what mends it (step). Words in braces are filled in:
//: {reader} a reader's name, {readers} names, {minutes} and {megabytes} numbers, {code} an error code.
constexpr std::array entries{
    Entry{FindingKind::ServiceFine, QT_TRANSLATE_NOOP("FindingWords", "カードリーダーのサービス（pcscd）が動いています"), "", "", "", ""},
    Entry{FindingKind::ServiceMissing, QT_TRANSLATE_NOOP("FindingWords", "カードリーダーのサービス（pcscd）が入っていません"),
          QT_TRANSLATE_NOOP("FindingWords", "Linuxでカードリーダーを使うのに必要なソフトです。"),
          QT_TRANSLATE_NOOP("FindingWords", "端末で次のように入力して入れてください（DebianやUbuntuの場合）。"), "sudo apt install pcscd libccid", "reader-service"},
    Entry{FindingKind::ServiceStopped, QT_TRANSLATE_NOOP("FindingWords", "カードリーダーのサービス（pcscd）が止まっています"), "",
          QT_TRANSLATE_NOOP("FindingWords", "端末で次のように入力して動かしてください。動き出すと自動でつながります。"), "sudo systemctl enable --now pcscd.socket", "reader-service"},
    Entry{FindingKind::ServiceRefused, QT_TRANSLATE_NOOP("FindingWords", "このパソコンの設定が、カードリーダーの使用を許可していません"),
          QT_TRANSLATE_NOOP("FindingWords", "遠隔操作で使っているとき、または管理者が許可していないときに起こります。"),
          QT_TRANSLATE_NOOP("FindingWords", "パソコンの前に座って使うか、管理者に「org.debian.pcsc-lite.access_pcsc」の許可を頼んでください。"), "", "reader-refused"},
    Entry{FindingKind::ServiceSandboxed, QT_TRANSLATE_NOOP("FindingWords", "FlatpakやSnapの囲いが、カードリーダーの使用を断っています"), "",
          QT_TRANSLATE_NOOP("FindingWords", "このソフトにスマートカード（pcsc）の使用を許可してください。Flatpakでは、端末で次のように入力します。"), "flatpak override --user --socket=pcsc jp.madoguchi.Madoguchi", "reader-refused"},
    Entry{FindingKind::ServiceSilent, QT_TRANSLATE_NOOP("FindingWords", "カードリーダーのサービス（pcscd）が返事をしません"), "",
          QT_TRANSLATE_NOOP("FindingWords", "カードリーダーを抜いて差しなおしてください。続くときは、端末で次のように入力します。"), "sudo systemctl restart pcscd", "reader-service"},
    Entry{FindingKind::ReaderFine, QT_TRANSLATE_NOOP("FindingWords", "カードリーダーがつながっています：{readers}"), "", "", "", ""},
    Entry{FindingKind::ReaderNone, QT_TRANSLATE_NOOP("FindingWords", "カードリーダーがつながっていません"),
          QT_TRANSLATE_NOOP("FindingWords", "USBの機器の中に、カードリーダーが見つかりませんでした。"),
          QT_TRANSLATE_NOOP("FindingWords", "カードリーダーをパソコンに直接つないでください。つないであるときは、別の差し込み口を試してください。"), "", "reader-not-found"},
    Entry{FindingKind::ReaderUnsupported, QT_TRANSLATE_NOOP("FindingWords", "つながっているカードリーダー（{reader}）は、このままでは使えません"),
          QT_TRANSLATE_NOOP("FindingWords", "作った会社だけの方式のもので、Linuxで使える共通の方式（CCID）ではありません。"),
          QT_TRANSLATE_NOOP("FindingWords", "共通の方式（CCID）のカードリーダーに替えてください。"), "", "reader-unsupported"},
    Entry{FindingKind::DriverMissing, QT_TRANSLATE_NOOP("FindingWords", "カードリーダー（{reader}）のドライバーが入っていません"), "",
          QT_TRANSLATE_NOOP("FindingWords", "端末で次のように入力してドライバーを入れ、カードリーダーを差しなおしてください。"), "sudo apt install libccid", "reader-unsupported"},
    Entry{FindingKind::ReaderUnseen, QT_TRANSLATE_NOOP("FindingWords", "カードリーダー（{reader}）はつながっていますが、サービスから見えていません"), "",
          QT_TRANSLATE_NOOP("FindingWords", "カードリーダーを抜いて差しなおしてください。続くときは、端末で次のように入力します。"), "sudo systemctl restart pcscd", "reader-not-found"},
    Entry{FindingKind::CardFine, QT_TRANSLATE_NOOP("FindingWords", "マイナンバーカードが読み取れます"), "", "", "", ""},
    Entry{FindingKind::CardNone, QT_TRANSLATE_NOOP("FindingWords", "カードが置かれていません"), "",
          QT_TRANSLATE_NOOP("FindingWords", "カードも調べるときは、マイナンバーカードを置いて、もう一度調べてください。"), "", "card-not-read"},
    Entry{FindingKind::CardMute, QT_TRANSLATE_NOOP("FindingWords", "カードはありますが、返事がありません"), "",
          QT_TRANSLATE_NOOP("FindingWords", "カードの向きと位置を確かめて、置きなおしてください。別のカードでは読めるのにこのカードだけ読めないときは、市区町村の窓口へご相談ください。"), "", "card-not-read"},
    Entry{FindingKind::CardForeign, QT_TRANSLATE_NOOP("FindingWords", "マイナンバーカードではないカードが置かれています"), "",
          QT_TRANSLATE_NOOP("FindingWords", "マイナンバーカードに置きかえてください。"), "", "another-card"},
    Entry{FindingKind::CardBusy, QT_TRANSLATE_NOOP("FindingWords", "ほかのソフトがカードを使っています"), "",
          QT_TRANSLATE_NOOP("FindingWords", "カードを使うほかのソフト（ブラウザーの電子申請など）を終えてください。終えても続くときは、端末で次のように入力します。"), "sudo systemctl restart pcscd", "card-in-use"},
    Entry{FindingKind::AgencyFine, QT_TRANSLATE_NOOP("FindingWords", "役所とつながります"), "", "", "", ""},
    Entry{FindingKind::AgencyNotConfigured, QT_TRANSLATE_NOOP("FindingWords", "まだどの役所にもつながっていません"), "",
          QT_TRANSLATE_NOOP("FindingWords", "役所から配られる接続設定を入れてください。カードの確認は、このまま使えます。"), "", "not-connected"},
    Entry{FindingKind::AgencyUnreachable, QT_TRANSLATE_NOOP("FindingWords", "いま役所につながりません"),
          QT_TRANSLATE_NOOP("FindingWords", "インターネットが切れているか、役所の側が止まっています。"),
          QT_TRANSLATE_NOOP("FindingWords", "ほかのウェブサイトが開くか確かめてください。開くときは、しばらく待ってください。保存したものは、つながると自動で送ります。"), "", "offline"},
    Entry{FindingKind::AgencyUntrusted, QT_TRANSLATE_NOOP("FindingWords", "つながった相手が本物の役所だと確かめられません"),
          QT_TRANSLATE_NOOP("FindingWords", "パソコンの時計のずれ、公衆の無線、職場の通信装置などで起こります。個人の情報は送っていません。"),
          QT_TRANSLATE_NOOP("FindingWords", "時計を合わせてから、自宅の回線など別のネットワークで試してください。"), "sudo timedatectl set-ntp true", "network-untrusted"},
    Entry{FindingKind::AgencyTroubled, QT_TRANSLATE_NOOP("FindingWords", "役所から、いつもと違う返事が来ました（{code}）"), "",
          QT_TRANSLATE_NOOP("FindingWords", "しばらく待って、もう一度調べてください。続くときは、このコードを役所に電話で知らせてください。"), "", "sent-unclear"},
    Entry{FindingKind::ClockFine, QT_TRANSLATE_NOOP("FindingWords", "パソコンの時計は合っています"), "", "", "", ""},
    Entry{FindingKind::ClockWrong, QT_TRANSLATE_NOOP("FindingWords", "パソコンの時計が{minutes}分ずれています"),
          QT_TRANSLATE_NOOP("FindingWords", "ずれていると、電子証明書の期限や、期日を正しく判断できません。"),
          QT_TRANSLATE_NOOP("FindingWords", "時計を自動で合わせる設定にしてください。端末では次のように入力します。"), "sudo timedatectl set-ntp true", "network-untrusted"},
    Entry{FindingKind::ClockUnknown, QT_TRANSLATE_NOOP("FindingWords", "パソコンの時計は、確かめる相手がなく調べていません"), "",
          QT_TRANSLATE_NOOP("FindingWords", "画面の日付と時刻が正しいか、ご自分で確かめてください。"), "", ""},
    Entry{FindingKind::StorageFine, QT_TRANSLATE_NOOP("FindingWords", "入力した内容を保存できます"), "", "", "", ""},
    Entry{FindingKind::StorageFull, QT_TRANSLATE_NOOP("FindingWords", "空き容量が足りません（残り{megabytes}メガバイト）"), "",
          QT_TRANSLATE_NOOP("FindingWords", "いらないファイルを消して、空きを作ってください。"), "", "storage-full"},
    Entry{FindingKind::StorageReadOnly, QT_TRANSLATE_NOOP("FindingWords", "保存する場所に書き込めません"), "",
          QT_TRANSLATE_NOOP("FindingWords", "フォルダーの持ち主と権限を、このパソコンの管理者に確かめてください。"), "", "storage-full"},
};
//: Diagnosis: what was looked at.
constexpr const char *areas[] = {
    QT_TRANSLATE_NOOP("FindingWords", "カードリーダー"), QT_TRANSLATE_NOOP("FindingWords", "カード"),
    QT_TRANSLATE_NOOP("FindingWords", "役所とのつながり"), QT_TRANSLATE_NOOP("FindingWords", "時計"),
    QT_TRANSLATE_NOOP("FindingWords", "保存"),
};
// clang-format on

QString words(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("FindingWords", text);
}

QString filledIn(QString text, const QVariantMap &facts)
{
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const QString value =
            fact.key() == QLatin1String("minutes")     ? QString::number(std::abs(fact->toLongLong()))
            : fact->typeId() == QMetaType::QStringList ? fact->toStringList().join(QStringLiteral(" / "))
                                                       : fact->toString();
        text.replace(u'{' + fact.key() + u'}', value);
    }
    return text;
}

} // namespace

FindingWords wordsFor(const SystemFinding &finding)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry &entry) { return entry.kind == finding.kind; });
    if (found == entries.end()) {
        return {};
    }
    return {filledIn(words(found->title), finding.facts), filledIn(words(found->explanation), finding.facts),
            words(found->step), QString::fromLatin1(found->command), QString::fromLatin1(found->topic)};
}

QString findingArea(const SystemFinding &finding)
{
    const int area = finding.kind < FindingKind::CardFine      ? 0
                     : finding.kind < FindingKind::AgencyFine  ? 1
                     : finding.kind < FindingKind::ClockFine   ? 2
                     : finding.kind < FindingKind::StorageFine ? 3
                                                               : 4;
    return words(areas[area]);
}

} // namespace madoguchi
