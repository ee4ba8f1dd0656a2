#include "app/viewmodels/pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

using enum Page::Place;
using enum Page::Access;

// clang-format off
//: Title of a page: in the window's title, in the navigation, and read when the page opens.
constexpr std::array pages{
    Page{"start", QT_TRANSLATE_NOOP("madoguchi::Shell", "はじめに"), Main, SignedOut, "", "flag", "first-steps", nullptr},
    //: %1 filings wait on this PC; beside 「ホーム」 in the navigation.
    Page{"home", QT_TRANSLATE_NOOP("madoguchi::Shell", "ホーム"), Main, SignedIn, "", "home", "progress",
         QT_TRANSLATE_NOOP("madoguchi::Shell", "未提出%1件")},
    Page{"lifeEvents", QT_TRANSLATE_NOOP("madoguchi::Shell", "手続をさがす"), Main, Everyone, "", "search", "moving-out", nullptr},
    Page{"benefits", QT_TRANSLATE_NOOP("madoguchi::Shell", "受けられる給付・制度"), Main, Everyone, "", "yen", "benefits", nullptr},
    //: %1 letters of the agency are unread; beside 「お知らせ」 in the navigation.
    Page{"notices", QT_TRANSLATE_NOOP("madoguchi::Shell", "お知らせ"), Main, SignedIn, "", "bell", "notices",
         QT_TRANSLATE_NOOP("madoguchi::Shell", "未読%1件")},
    Page{"records", QT_TRANSLATE_NOOP("madoguchi::Shell", "わたしの記録"), Main, SignedIn, "", "folder", "records", nullptr},
    Page{"accessLog", QT_TRANSLATE_NOOP("madoguchi::Shell", "だれが見たか"), Main, SignedIn, "", "eye", "access-log", nullptr},
    Page{"card", QT_TRANSLATE_NOOP("madoguchi::Shell", "マイナンバーカード"), Main, Everyone, "", "card", "which-pin", nullptr},
    Page{"documents", QT_TRANSLATE_NOOP("madoguchi::Shell", "書類の署名"), Main, Everyone, "", "document", "document-signing", nullptr},
    Page{"settings", QT_TRANSLATE_NOOP("madoguchi::Shell", "設定"), Surroundings, Everyone, "", "gear", "magnification", nullptr},
    Page{"help", QT_TRANSLATE_NOOP("madoguchi::Shell", "ヘルプ"), Surroundings, Everyone, "", "question", "", nullptr},

    Page{"lifeEvent", QT_TRANSLATE_NOOP("madoguchi::Shell", "することの順番"), Step, Everyone, "lifeEvents", "", "moving-out", nullptr},
    Page{"benefit", QT_TRANSLATE_NOOP("madoguchi::Shell", "給付・制度の内容"), Step, Everyone, "benefits", "", "benefits", nullptr},
    Page{"benefitAnswers", QT_TRANSLATE_NOOP("madoguchi::Shell", "答えたこと"), Step, Everyone, "benefits", "", "benefits", nullptr},
    Page{"whatIf", QT_TRANSLATE_NOOP("madoguchi::Shell", "もしも"), Step, Everyone, "benefits", "", "benefits", nullptr},
    Page{"subsidies", QT_TRANSLATE_NOOP("madoguchi::Shell", "事業者の補助金"), Step, Everyone, "benefits", "", "benefits", nullptr},
    Page{"subsidy", QT_TRANSLATE_NOOP("madoguchi::Shell", "補助金の内容"), Step, Everyone, "benefits", "", "benefits", nullptr},
    Page{"signIn", QT_TRANSLATE_NOOP("madoguchi::Shell", "サインイン"), Step, SignedOut, "start", "", "which-pin", nullptr},
    Page{"pinChange", QT_TRANSLATE_NOOP("madoguchi::Shell", "暗証番号の変更"), Step, Everyone, "card", "", "pin-change", nullptr},
    Page{"certificate", QT_TRANSLATE_NOOP("madoguchi::Shell", "電子証明書の内容"), Step, Everyone, "card", "", "certificates", nullptr},
    Page{"form", QT_TRANSLATE_NOOP("madoguchi::Shell", "入力"), Step, SignedIn, "home", "", "filling-in", nullptr},
    Page{"review", QT_TRANSLATE_NOOP("madoguchi::Shell", "内容の確認"), Step, SignedIn, "home", "", "what-is-sent", nullptr},
    Page{"sign", QT_TRANSLATE_NOOP("madoguchi::Shell", "電子署名"), Step, SignedIn, "home", "", "signing", nullptr},
    Page{"receipt", QT_TRANSLATE_NOOP("madoguchi::Shell", "提出の結果"), Step, SignedIn, "home", "", "receipt-proof", nullptr},
    Page{"notice", QT_TRANSLATE_NOOP("madoguchi::Shell", "お知らせの内容"), Step, SignedIn, "notices", "", "notices", nullptr},
    Page{"record", QT_TRANSLATE_NOOP("madoguchi::Shell", "記録の内容"), Step, SignedIn, "records", "", "records", nullptr},
    Page{"application", QT_TRANSLATE_NOOP("madoguchi::Shell", "手続の状況"), Step, SignedIn, "home", "", "progress", nullptr},
    //: Page: everything that was filed, to search in.
    Page{"applications", QT_TRANSLATE_NOOP("madoguchi::Shell", "手続の一覧"), Step, SignedIn, "home", "", "progress", nullptr},
    Page{"recoveryCode", QT_TRANSLATE_NOOP("madoguchi::Shell", "復旧コード"), Step, SignedIn, "settings", "", "recovery-code", nullptr},
    Page{"storeKeys", QT_TRANSLATE_NOOP("madoguchi::Shell", "保存した内容の開け方"), Step, SignedIn, "settings", "", "recovery-code", nullptr},
    Page{"takeOver", QT_TRANSLATE_NOOP("madoguchi::Shell", "前のカードの内容を引き継ぐ"), Step, SignedIn, "settings", "", "recovery-code", nullptr},
    Page{"helpTopic", QT_TRANSLATE_NOOP("madoguchi::Shell", "ヘルプ"), Step, Everyone, "help", "", "", nullptr},
    Page{"diagnosis", QT_TRANSLATE_NOOP("madoguchi::Shell", "診断"), Step, Everyone, "help", "", "diagnosis", nullptr},
    Page{"feedback", QT_TRANSLATE_NOOP("madoguchi::Shell", "ご意見"), Step, Everyone, "help", "", "feedback", nullptr},
};
// clang-format on

} // namespace

std::span<const Page> allPages() { return pages; }

const Page *pageNamed(const QString &name)
{
    const auto *found = std::find_if(pages.begin(), pages.end(),
                                     [&](const Page &page) { return name == QLatin1String(page.name); });
    return found == pages.end() ? nullptr : found;
}

} // namespace madoguchi
