#include "app/viewmodels/error_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

struct Entry
{
    ErrorCode code;
    const char *happened;
    const char *safe;
    const char *next;
};

//: What a person is told of an error, in three parts: what happened, what is safe, the one next step.
//: Words in braces are filled in: {pin} the PIN's name, {triesLeft} and {triesBefore} numbers, {form} how the
//: PIN looks, {reason} and {reasonNext} a short reason and its next step, {megabytes} a number, {missing}
//: numbers, {lastDay} a date such as 2026-12-22. Said as a clerk at a counter would.
constexpr std::array entries{
    Entry{ErrorCode::PcscMissing,
          QT_TRANSLATE_NOOP("ErrorWords", "カードリーダーを使うためのサービス（pcscd）が動いていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "「sudo apt install pcscd」で入れるか、「sudo systemctl start "
                            "pcscd.socket」で動かしてください。動き出すと自動でつながります。")},
    Entry{ErrorCode::PcscRefused,
          QT_TRANSLATE_NOOP("ErrorWords",
                            "このパソコンの設定により、カードリーダーの使用が許可されませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。")},
    Entry{ErrorCode::NoReader, QT_TRANSLATE_NOOP("ErrorWords", "カードリーダーが見つかりません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "カードリーダーをパソコンにつないでください。つなぐと自動で進みます。")},
    Entry{ErrorCode::NoCard, QT_TRANSLATE_NOOP("ErrorWords", "カードが入っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "入力した内容は残っています。カードには何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "マイナンバーカードをカードリーダーに置いてください。")},
    Entry{ErrorCode::CardRemoved, QT_TRANSLATE_NOOP("ErrorWords", "途中でカードが離れました。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードをもう一度置いて、やり直してください。")},
    Entry{ErrorCode::CardSilent, QT_TRANSLATE_NOOP("ErrorWords", "カードから返事がありません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには何もしていません。入力した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードの表と裏、置く位置を確かめて、もう一度置いてください。")},
    Entry{ErrorCode::CardForeign, QT_TRANSLATE_NOOP("ErrorWords", "これはマイナンバーカードではありません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "このカードには何も書き込んでいません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "マイナンバーカードに置きかえてください。")},
    Entry{ErrorCode::CardBusy, QT_TRANSLATE_NOOP("ErrorWords", "ほかのソフトがカードを使っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "ほかのソフトを終えてから、もう一度試してください。")},
    Entry{
        ErrorCode::CardTimeout,
        QT_TRANSLATE_NOOP("ErrorWords", "カードの返事に時間がかかりすぎたため、中止しました。"),
        QT_TRANSLATE_NOOP("ErrorWords", "入力した内容は残っています。同じ操作を自動でくり返してはいません。"),
        QT_TRANSLATE_NOOP("ErrorWords", "カードを置きなおして、もう一度試してください。")},
    Entry{
        ErrorCode::CardReset,
        QT_TRANSLATE_NOOP("ErrorWords", "ほかのソフトがカードを初期状態に戻したため、中止しました。"),
        QT_TRANSLATE_NOOP("ErrorWords", "暗証番号は自動で送りなおしていません。入力した内容は残っています。"),
        QT_TRANSLATE_NOOP("ErrorWords", "ほかのソフトを終えて、もう一度試してください。")},
    Entry{ErrorCode::CardChanged, QT_TRANSLATE_NOOP("ErrorWords", "はじめとは別の人のカードが入っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "別の人のカードでは何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "ご本人のカードに戻してください。別の人が使うときは、先に「終了（サ"
                                          "インアウト）」をしてください。")},
    Entry{ErrorCode::CardMalformed,
          QT_TRANSLATE_NOOP("ErrorWords", "カードの中身を正しく読み取れませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには何も書き込んでいません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードを置きなおしてもう一度試してください。続くときは、カードを持"
                                          "って市区町村の窓口へご相談ください。")},
    Entry{
        ErrorCode::CardDataMismatch,
        QT_TRANSLATE_NOOP("ErrorWords",
                          "カードから読み取った氏名や住所が、カードの中の署名データと一致しません。"),
        QT_TRANSLATE_NOOP("ErrorWords", "読み取った内容は使っていません。カードには何も書き込んでいません。"),
        QT_TRANSLATE_NOOP("ErrorWords", "カードを持って、市区町村の窓口へご相談ください。")},
    Entry{ErrorCode::CardRefused, QT_TRANSLATE_NOOP("ErrorWords", "カードがこの操作を受け付けませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには何も書き込んでいません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードを置きなおして、もう一度試してください。")},
    Entry{ErrorCode::CardCertificateMissing,
          QT_TRANSLATE_NOOP("ErrorWords", "このカードには、この手続に必要な電子証明書が入っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "何も送っていません。"),
          QT_TRANSLATE_NOOP(
              "ErrorWords",
              "市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。")},
    Entry{ErrorCode::PinForm, QT_TRANSLATE_NOOP("ErrorWords", "{pin}の形ではありません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには送っていません。残り回数は減っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "{form}で入力してください。")},
    Entry{ErrorCode::PinWrong,
          QT_TRANSLATE_NOOP("ErrorWords",
                            "{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。"),
          QT_TRANSLATE_NOOP("ErrorWords", "入力した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "番号を確かめて、もう一度入力してください。思い出せないときは、入力"
                                          "せずに市区町村の窓口で再設定できます。")},
    Entry{ErrorCode::PinLastTry,
          QT_TRANSLATE_NOOP("ErrorWords", "{pin}は、あと1回まちがえるとロックされます。"),
          QT_TRANSLATE_NOOP("ErrorWords", "まだカードには送っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "番号に自信があるときだけ、「最後の1回を使う」を選んでください。")},
    Entry{ErrorCode::PinBlocked, QT_TRANSLATE_NOOP("ErrorWords", "{pin}がロックされています。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "お住まいの市区町村の窓口で再設定してください。マイナンバーカードと"
                                          "、本人確認書類（運転免許証など）をお持ちください。")},
    Entry{ErrorCode::PinPadCancelled,
          QT_TRANSLATE_NOOP("ErrorWords", "カードリーダーの取消キーで、入力をやめました。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには送っていません。残り回数は減っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "続けるときは、もう一度入力を始めてください。")},
    Entry{ErrorCode::PinPadTimedOut,
          QT_TRANSLATE_NOOP("ErrorWords", "カードリーダーで入力を待つ時間が過ぎました。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには送っていません。残り回数は減っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "もう一度入力を始めて、数字のあとにカードリーダーの確定キーを押してください。")},
    Entry{ErrorCode::PinPadRefused,
          QT_TRANSLATE_NOOP("ErrorWords", "このカードリーダーのキーでは、この暗証番号を入力できません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには送っていません。残り回数は減っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "このパソコンのキーボードで入力してください。")},
    Entry{ErrorCode::PinWeak,
          QT_TRANSLATE_NOOP("ErrorWords", "これは、新しい暗証番号やパスワードに使えません（{reason}）。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには何も送っていません。残り回数は減っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "人に当てられにくい、別のものを決めてください。")},
    Entry{ErrorCode::PinRepeatDiffers,
          QT_TRANSLATE_NOOP("ErrorWords", "新しいものとして入力した2つが、同じではありません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードには何も送っていません。残り回数は減っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "新しいものと、確認のための入力を、同じにしてください。")},
    Entry{ErrorCode::PinUnchanged,
          QT_TRANSLATE_NOOP("ErrorWords", "変更が途中で止まりました。{pin}は変わっていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "いままでのものが、そのまま使えます。新しいものは、カードに登録されていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードを置きなおして、はじめからやり直してください。続くときは、市"
                                          "区町村の窓口で変更できます。")},
    Entry{
        ErrorCode::PinChangeUnknown,
        QT_TRANSLATE_NOOP("ErrorWords", "{pin}が変わったかどうか、分かりません。新しいものを送ったあと、カー"
                                        "ドの返事が来ませんでした。"),
        QT_TRANSLATE_NOOP("ErrorWords",
                          "カードの中の電子証明書はそのままです。自動で送りなおすことはしていません。"),
        QT_TRANSLATE_NOOP("ErrorWords",
                          "カードを置きなおし、まず新しいほうを1回だけ入力して確かめてください。違うと表示さ"
                          "れたら、いままでのほうが使えます。")},
    Entry{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorWords", "操作をやめました。"),
          QT_TRANSLATE_NOOP("ErrorWords", "入力した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "続けるときは、もう一度はじめてください。")},
    Entry{ErrorCode::NetworkUnreachable, QT_TRANSLATE_NOOP("ErrorWords", "いま役所につながりません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "役所には何も送られていません。このパソコンに保存した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "インターネットの接続を確かめて、もう一度お試しください。署名まで済"
                                          "んだ届け出は、つながると自動で送ります。")},
    Entry{
        ErrorCode::NetworkInterrupted,
        QT_TRANSLATE_NOOP("ErrorWords", "役所との通信が途中で切れました。届いたかどうか、まだ分かりません。"),
        QT_TRANSLATE_NOOP("ErrorWords",
                          "同じものが二重に出ることはありません。控えはこのパソコンにあります。"),
        QT_TRANSLATE_NOOP("ErrorWords",
                          "そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。")},
    Entry{ErrorCode::NetworkTimeout,
          QT_TRANSLATE_NOOP("ErrorWords", "役所からの返事が時間内に来ませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "同じものが二重に出ることはありません。控えはこのパソコンにあります。"),
          QT_TRANSLATE_NOOP("ErrorWords", "しばらく待って、もう一度試してください。")},
    Entry{ErrorCode::ServerUntrusted,
          QT_TRANSLATE_NOOP("ErrorWords",
                            "つながった相手が本物の役所だと確かめられないため、通信を止めました。"),
          QT_TRANSLATE_NOOP("ErrorWords", "個人の情報は何も送っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "別のネットワーク（自宅の回線など）で試してください。続くときは、役"
                                          "所に電話で確かめてください。")},
    Entry{ErrorCode::ServerAnswerInvalid,
          QT_TRANSLATE_NOOP("ErrorWords", "役所からの返事を正しく読み取れませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "控えはこのパソコンにあります。二重に出ることはありません。"),
          QT_TRANSLATE_NOOP(
              "ErrorWords",
              "しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。")},
    Entry{ErrorCode::ServerAnswerTooLarge,
          QT_TRANSLATE_NOOP("ErrorWords", "役所からの返事が大きすぎたため、受け取りを止めました。"),
          QT_TRANSLATE_NOOP("ErrorWords", "控えはこのパソコンにあります。二重に出ることはありません。"),
          QT_TRANSLATE_NOOP(
              "ErrorWords",
              "しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。")},
    Entry{ErrorCode::ServerBusy, QT_TRANSLATE_NOOP("ErrorWords", "役所の受付が混み合っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "控えはこのパソコンにあります。"),
          QT_TRANSLATE_NOOP("ErrorWords", "そのままお待ちください。時間をおいて自動で送ります。")},
    Entry{ErrorCode::ServerError, QT_TRANSLATE_NOOP("ErrorWords", "役所の受付で問題が起きています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "控えはこのパソコンにあります。二重に出ることはありません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "しばらく待って、もう一度試してください。")},
    Entry{ErrorCode::SignInRequired, QT_TRANSLATE_NOOP("ErrorWords", "サインインの時間が切れました。"),
          QT_TRANSLATE_NOOP("ErrorWords", "入力した内容と控えは残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードと暗証番号で、もう一度サインインしてください。")},
    Entry{ErrorCode::SignInRefused,
          QT_TRANSLATE_NOOP("ErrorWords", "役所がサインインを受け付けませんでした（{reason}）。"),
          QT_TRANSLATE_NOOP("ErrorWords", "暗証番号は正しく、残り回数は減っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "{reasonNext}")},
    Entry{ErrorCode::NotAllowed,
          QT_TRANSLATE_NOOP("ErrorWords", "この手続は、この方のカードではできません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "役所の記録は何も変わっていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "手続できる方（世帯主など）を確かめるか、窓口でご相談ください。")},
    Entry{ErrorCode::NotFound, QT_TRANSLATE_NOOP("ErrorWords", "役所に見つかりませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "このパソコンの控えは残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "一覧を更新して、もう一度開いてください。")},
    Entry{ErrorCode::FilingMoved,
          QT_TRANSLATE_NOOP("ErrorWords", "ほかのパソコンから移した手続のため、ここからは送っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "前のパソコンにも同じ手続があり、そこから送られることがあります。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "前のパソコンを使わないときは、「いますぐ送り直す」を選んでください。届いていない"
                            "ことを役所に確かめてから送ります。")},
    Entry{ErrorCode::MessageRefused,
          QT_TRANSLATE_NOOP("ErrorWords", "役所は、このメッセージを受け付けませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "書いた文章はこのパソコンに残っています。出した手続は変わっていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "受付番号を伝えて、役所に電話でおたずねください。")},
    Entry{
        ErrorCode::WithdrawalClosed,
        QT_TRANSLATE_NOOP("ErrorWords", "役所での手続が進んでいるため、取り下げられませんでした。"),
        QT_TRANSLATE_NOOP("ErrorWords", "出した手続は、そのまま役所で進んでいます。"),
        QT_TRANSLATE_NOOP("ErrorWords", "やめたいときは、受付番号を伝えて、役所に電話で相談してください。")},
    Entry{ErrorCode::AttachmentsMissing,
          QT_TRANSLATE_NOOP("ErrorWords", "添付したファイルが、まだ役所にそろっていません。"),
          QT_TRANSLATE_NOOP(
              "ErrorWords",
              "届出はまだ受け付けられていません。届出も添付したファイルも、このパソコンに残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "足りないファイルから自動で送り直します。急ぐときは、窓口でも手続できます。")},
    Entry{ErrorCode::SubmissionRejected,
          QT_TRANSLATE_NOOP("ErrorWords", "役所が、内容を直すよう求めています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "まだ受け付けられていません。入力した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "印のついた項目を直して、もう一度署名して出してください。")},
    Entry{ErrorCode::SubmissionConflict,
          QT_TRANSLATE_NOOP("ErrorWords", "同じ番号で、別の内容がすでに届いています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "自動で出しなおすことはしません。控えはこのパソコンにあります。"),
          QT_TRANSLATE_NOOP("ErrorWords", "受付番号を伝えて、役所に電話で確かめてください。")},
    Entry{ErrorCode::ReceiptInvalid,
          QT_TRANSLATE_NOOP("ErrorWords", "役所の受付票が本物だと確かめられませんでした。"),
          QT_TRANSLATE_NOOP(
              "ErrorWords",
              "出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "役所に電話で、届いているか確かめてください。")},
    Entry{ErrorCode::AgencyNotConfigured,
          QT_TRANSLATE_NOOP("ErrorWords", "このパソコンは、まだどの役所にもつながっていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードの確認はこのまま使えます。"),
          QT_TRANSLATE_NOOP(
              "ErrorWords",
              "役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。")},
    Entry{ErrorCode::StorageFull,
          QT_TRANSLATE_NOOP("ErrorWords", "このパソコンの空き容量が足りないため、保存できませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "前に保存した内容は残っています。役所には何も送っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "不要なファイルを消して空きを作り、もう一度試してください。")},
    Entry{ErrorCode::StorageReadOnly, QT_TRANSLATE_NOOP("ErrorWords", "保存する場所に書き込めません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "前に保存した内容は残っています。役所には何も送っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。")},
    Entry{ErrorCode::StorageFailed, QT_TRANSLATE_NOOP("ErrorWords", "このパソコンへの保存に失敗しました。"),
          QT_TRANSLATE_NOOP("ErrorWords", "前に保存した内容は残っています。役所には何も送っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "パソコンを再起動して、もう一度試してください。")},
    Entry{ErrorCode::StorageBusy,
          QT_TRANSLATE_NOOP("ErrorWords", "もう一つの「窓口」が同じデータを使っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "データはそのままです。"),
          QT_TRANSLATE_NOOP("ErrorWords", "開いているもう一つの「窓口」を閉じて、もう一度試してください。")},
    Entry{ErrorCode::StorageCorrupt, QT_TRANSLATE_NOOP("ErrorWords", "保存した内容の一部が壊れています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。")},
    Entry{ErrorCode::StorageLocked,
          QT_TRANSLATE_NOOP("ErrorWords", "このカードでは、保存した内容を開けません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "保存した内容は暗号化されたまま残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "保存したときと同じカードを使ってください。")},
    Entry{ErrorCode::StorageVersion,
          QT_TRANSLATE_NOOP("ErrorWords", "保存した内容は、新しい版の「窓口」で作られています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "保存した内容はそのままです。"),
          QT_TRANSLATE_NOOP("ErrorWords", "「窓口」を新しい版にしてください。")},
    Entry{ErrorCode::RecoveryCodeForm,
          QT_TRANSLATE_NOOP("ErrorWords", "復旧コードに書きまちがいがあります。"),
          QT_TRANSLATE_NOOP("ErrorWords", "まだ何も変えていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "控えの紙を見ながら、4文字ずつ9組を入れなおしてください。")},
    Entry{ErrorCode::RecoveryCodeUnknown,
          QT_TRANSLATE_NOOP("ErrorWords", "この復旧コードで開ける内容は、このパソコンにありません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "保存した内容は何も変わっていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "いちばん新しいコードの紙かどうかを確かめてください。新しいコードを作ると"
                            "、前のコードは使えなくなります。")},
    Entry{ErrorCode::StoreInUse,
          QT_TRANSLATE_NOOP("ErrorWords",
                            "いまのカードで書きかけの届出や出した届出があるため、引き継げません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "どちらの内容も、暗号化したまま残っています。"),
          QT_TRANSLATE_NOOP(
              "ErrorWords",
              "いまのカードの内容を使い続けてください。前の届出の状況は、役所の受付番号で確かめられます。")},
    //: キーリング is what the desktop keeps passwords in (GNOME: "Passwords and Keys", KDE: KWallet).
    Entry{ErrorCode::KeyringMissing,
          QT_TRANSLATE_NOOP("ErrorWords",
                            "このパソコンに、キーリング（パスワードの保管場所）が見つかりません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "保存した内容は何も変わっていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "カードなど、ほかの開け方を使ってください。")},
    Entry{ErrorCode::KeyringLocked,
          QT_TRANSLATE_NOOP("ErrorWords", "このパソコンのキーリングは、鍵がかかったままです。"),
          QT_TRANSLATE_NOOP("ErrorWords", "保存した内容は何も変わっていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "もう一度試して、キーリングのパスワードを聞かれたら入れてください。ほかの"
                            "開け方も使えます。")},
    Entry{ErrorCode::KeyringChanged,
          QT_TRANSLATE_NOOP("ErrorWords",
                            "このパソコンのキーリングに、保存した内容を開く鍵がありません。作りなおさ"
                            "れたか、消されています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "保存した内容は暗号化されたまま残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "カードなど、ほかの開け方で開いてから、キーリングを加えなおしてください"
                            "。")},
    Entry{ErrorCode::PassphraseWeak,
          QT_TRANSLATE_NOOP("ErrorWords", "このパスフレーズは使えません（{reason}）。"),
          QT_TRANSLATE_NOOP("ErrorWords", "まだ何も変えていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "関係のない言葉を4つ以上並べて、12文字以上にしてください。")},
    Entry{ErrorCode::PassphraseRepeatDiffers,
          QT_TRANSLATE_NOOP("ErrorWords", "パスフレーズとして入力した2つが、同じではありません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "まだ何も変えていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "2つのらんに、同じパスフレーズを入れてください。")},
    Entry{
        ErrorCode::PassphraseWrong, QT_TRANSLATE_NOOP("ErrorWords", "このパスフレーズでは開けません。"),
        QT_TRANSLATE_NOOP("ErrorWords",
                          "保存した内容は何も変わっていません。何回まちがえても、消えることはありま"
                          "せん。"),
        QT_TRANSLATE_NOOP("ErrorWords", "大文字と小文字、言葉の区切りを確かめて、もう一度入れてください。")},
    Entry{ErrorCode::StoreExists,
          QT_TRANSLATE_NOOP("ErrorWords", "このカードの内容が、このパソコンにすでにあります。"),
          QT_TRANSLATE_NOOP("ErrorWords", "どちらの内容も、そのまま残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "いまの内容を使い続けてください。書き出したファイルは、まだ使っていないパ"
                            "ソコンで読み込めます。")},
    Entry{ErrorCode::ArchiveDamaged,
          QT_TRANSLATE_NOOP("ErrorWords", "「窓口」から書き出したファイルではないか、壊れています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "このパソコンには何も書き込んでいません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "もとのパソコンで、もう一度書き出してください。")},
    Entry{ErrorCode::ProcedureUnknown, QT_TRANSLATE_NOOP("ErrorWords", "この手続は、いまは扱っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "何も送っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "ホームの一覧から選びなおしてください。")},
    Entry{ErrorCode::CatalogueInvalid,
          QT_TRANSLATE_NOOP("ErrorWords", "手続の案内を正しく読み込めませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "何も送っていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "「窓口」を入れなおしてください。")},
    Entry{ErrorCode::FormIncomplete, QT_TRANSLATE_NOOP("ErrorWords", "まだ入力していない項目があります。"),
          QT_TRANSLATE_NOOP("ErrorWords", "入力した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "印のついた項目を入力してください。")},
    Entry{ErrorCode::OutsideWindow, QT_TRANSLATE_NOOP("ErrorWords", "オンラインで出せる期間の外です。"),
          QT_TRANSLATE_NOOP("ErrorWords", "入力した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "窓口または郵送で手続をしてください。")},
    Entry{ErrorCode::CertificateEnding,
          QT_TRANSLATE_NOOP("ErrorWords",
                            "署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。"),
          QT_TRANSLATE_NOOP("ErrorWords", "何も送っていません。入力した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "先に市区町村の窓口で、電子証明書を更新してください。")},
    Entry{
        ErrorCode::CertificateInvalid,
        QT_TRANSLATE_NOOP("ErrorWords", "電子証明書を使えません（{reason}）。"),
        QT_TRANSLATE_NOOP("ErrorWords", "何も送っていません。入力した内容は残っています。"),
        QT_TRANSLATE_NOOP("ErrorWords", "市区町村の窓口で、電子証明書の更新または再発行を受けてください。")},
    Entry{ErrorCode::SignatureInvalid,
          QT_TRANSLATE_NOOP("ErrorWords", "電子署名が正しいと確かめられませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "何も送っていません。入力した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "もう一度署名してください。")},
    Entry{ErrorCode::CryptoFailed, QT_TRANSLATE_NOOP("ErrorWords", "暗号の処理ができませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "何も送っていません。入力した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "「窓口」を再起動して、もう一度試してください。")},
    Entry{ErrorCode::PrintFailed, QT_TRANSLATE_NOOP("ErrorWords", "印刷できませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "内容は残っています。印刷のほかには何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "プリンターの電源と接続を確かめて、もう一度試してください。「PDFで保"
                            "存する」で、あとから印刷することもできます。")},
    Entry{ErrorCode::PreEntryDamaged,
          QT_TRANSLATE_NOOP("ErrorWords", "2次元コードを正しく読み取れませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "何も受け付けていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "コードを平らにのばして、もう一度読み取ってください。読めないときは、"
                            "紙に書かれた内容を見て入力してください。")},
    Entry{ErrorCode::PreEntryMixed, QT_TRANSLATE_NOOP("ErrorWords", "ほかの申請の2次元コードです。"),
          QT_TRANSLATE_NOOP("ErrorWords", "これまでに読み取ったコードは、そのままです。"),
          QT_TRANSLATE_NOOP("ErrorWords", "同じ紙の束のコードを読み取ってください。")},
    Entry{ErrorCode::PreEntryIncomplete,
          QT_TRANSLATE_NOOP("ErrorWords", "まだ読み取っていない2次元コードがあります（{missing}枚目）。"),
          QT_TRANSLATE_NOOP("ErrorWords", "これまでに読み取ったコードは、そのままです。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "残りのコードを読み取ってください。順番はどれからでもかまいません。")},
    Entry{ErrorCode::PreEntryForeign,
          QT_TRANSLATE_NOOP("ErrorWords", "ほかの市区町村にあてた2次元コードです。"),
          QT_TRANSLATE_NOOP("ErrorWords", "中身は読めないままです。何も受け付けていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "あて先の市区町村の窓口へ持って行くか、この市区町村にあてて作り直して"
                            "ください。")},
    Entry{ErrorCode::PreEntryExpired,
          QT_TRANSLATE_NOOP("ErrorWords", "2次元コードの期限が過ぎています（{lastDay}まで）。"),
          QT_TRANSLATE_NOOP("ErrorWords", "何も受け付けていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "「窓口」で内容を確かめて、もう一度印刷してください。")},
    Entry{ErrorCode::DocumentMissing, QT_TRANSLATE_NOOP("ErrorWords", "ファイルを読めませんでした。"),
          QT_TRANSLATE_NOOP("ErrorWords", "ファイルには何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "ファイルの場所と、読む許可があるかを確かめて、もう一度選んでください。")},
    Entry{ErrorCode::DocumentTooLarge,
          QT_TRANSLATE_NOOP("ErrorWords", "ファイルが大きすぎます（{megabytes}MBまで）。"),
          QT_TRANSLATE_NOOP("ErrorWords", "ファイルには何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "もっと小さいファイルにして、もう一度選んでください。")},
    Entry{ErrorCode::PdfEncrypted, QT_TRANSLATE_NOOP("ErrorWords", "パスワードで守られたPDFです。"),
          QT_TRANSLATE_NOOP("ErrorWords", "ファイルには何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "作成した人に、パスワードのないPDFを頼んでください。")},
    Entry{ErrorCode::PdfLocked,
          QT_TRANSLATE_NOOP("ErrorWords", "作成した人が、署名を加えられないようにしたPDFです。"),
          QT_TRANSLATE_NOOP("ErrorWords", "ファイルには何もしていません。前からある署名もそのままです。"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "作り方で「署名だけを別のファイルにする」を選んで署名してください。")},
    Entry{ErrorCode::PdfUnreadable,
          QT_TRANSLATE_NOOP("ErrorWords", "壊れているか、このソフトでは扱えない形のPDFです。"),
          QT_TRANSLATE_NOOP("ErrorWords", "ファイルには何もしていません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "元の文書からPDFを作りなおして、もう一度選んでください。")},
    Entry{
        ErrorCode::SignatureMissing,
        QT_TRANSLATE_NOOP("ErrorWords", "このファイルには、電子署名が見つかりませんでした。"),
        QT_TRANSLATE_NOOP("ErrorWords", "ファイルには何もしていません。"),
        QT_TRANSLATE_NOOP("ErrorWords",
                          "署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルを選んでください。")},
    Entry{ErrorCode::AttachmentLost,
          QT_TRANSLATE_NOOP("ErrorWords", "添付したファイルの中身が、このパソコンに見つかりません。"),
          QT_TRANSLATE_NOOP("ErrorWords", "何も送っていません。入力した内容は残っています。"),
          QT_TRANSLATE_NOOP("ErrorWords", "質問に戻り、そのファイルを取り除いて、もう一度選んでください。")},
    Entry{ErrorCode::Internal, QT_TRANSLATE_NOOP("ErrorWords", "思いがけない問題が起きました。"),
          QT_TRANSLATE_NOOP("ErrorWords", "保存した内容は残っています。"),
          QT_TRANSLATE_NOOP(
              "ErrorWords",
              "「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。")},
};

struct Named
{
    const char *name;
    const char *text;
};

constexpr std::array pinTitles{
    Named{"authentication", QT_TRANSLATE_NOOP("ErrorWords", "利用者証明用の暗証番号（数字4桁）")},
    Named{"signature", QT_TRANSLATE_NOOP("ErrorWords", "署名用のパスワード（英数字6〜16文字）")},
    Named{"inputSupport", QT_TRANSLATE_NOOP("ErrorWords", "券面事項入力補助用の暗証番号（数字4桁）")},
};

constexpr std::array pinForms{
    Named{"authentication", QT_TRANSLATE_NOOP("ErrorWords", "数字4桁")},
    Named{"signature", QT_TRANSLATE_NOOP("ErrorWords", "英数字6〜16文字")},
    Named{"inputSupport", QT_TRANSLATE_NOOP("ErrorWords", "数字4桁")},
};

//: Why a certificate, a sign-in, a new PIN or passphrase was refused; stands in brackets inside a sentence.
constexpr std::array reasons{
    Named{"expired", QT_TRANSLATE_NOOP("ErrorWords", "電子証明書の有効期限が切れています")},
    Named{"notYetValid", QT_TRANSLATE_NOOP("ErrorWords", "電子証明書の有効期間がまだ始まっていません")},
    Named{"chain", QT_TRANSLATE_NOOP("ErrorWords", "発行元を確かめられない電子証明書です")},
    Named{"keyUsage", QT_TRANSLATE_NOOP("ErrorWords", "用途の違う電子証明書です")},
    Named{"policy", QT_TRANSLATE_NOOP("ErrorWords", "種類の違う電子証明書です")},
    Named{"malformed", QT_TRANSLATE_NOOP("ErrorWords", "電子証明書が壊れています")},
    Named{"challenge", QT_TRANSLATE_NOOP("ErrorWords", "サインインの制限時間が過ぎました")},
    Named{"signature", QT_TRANSLATE_NOOP("ErrorWords", "カードの署名を確かめられませんでした")},
    Named{"unknownPerson", QT_TRANSLATE_NOOP("ErrorWords", "この役所に登録のない方のカードです")},
    Named{"sameCharacter", QT_TRANSLATE_NOOP("ErrorWords", "同じ数字や文字だけが並んでいます")},
    Named{"run", QT_TRANSLATE_NOOP("ErrorWords", "1234のような、順番どおりの並びです")},
    Named{"birth", QT_TRANSLATE_NOOP("ErrorWords", "あなたの生年月日です")},
    Named{"year", QT_TRANSLATE_NOOP("ErrorWords", "生まれた年と同じ形で、人に当てられやすいものです")},
    Named{"short", QT_TRANSLATE_NOOP("ErrorWords", "12文字より短いものです")},
    Named{"guessable", QT_TRANSLATE_NOOP("ErrorWords", "人に当てられやすい言葉や並びです")},
    Named{"sameAsOld", QT_TRANSLATE_NOOP("ErrorWords", "いまのものと同じです")},
};

constexpr std::array reasonSteps{
    Named{"challenge", QT_TRANSLATE_NOOP("ErrorWords", "もう一度サインインしてください。")},
    Named{"signature",
          QT_TRANSLATE_NOOP("ErrorWords", "カードを置きなおして、もう一度サインインしてください。")},
    Named{"unknownPerson",
          QT_TRANSLATE_NOOP("ErrorWords", "お住まいの市区町村の役所かどうかを確かめてください。")},
};

const char *const renewal =
    QT_TRANSLATE_NOOP("ErrorWords", "市区町村の窓口で、電子証明書の更新または再発行を受けてください。");

/// The signing password alone can be reset elsewhere, too.
const char *const passwordReset = QT_TRANSLATE_NOOP(
    "ErrorWords", "お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認"
                  "書類（運転免許証など）をお持ちください。スマートフォンがあれば、コンビニエンス"
                  "ストアの端末で再設定できる場合もあります。");

QString errorText(const char *source) { return QCoreApplication::translate("ErrorWords", source); }

template<typename Table>
QString lookUp(const Table &table, const QString &name)
{
    const auto entry = std::find_if(table.begin(), table.end(),
                                    [&](const Named &n) { return name == QLatin1String(n.name); });
    return entry == table.end() ? QString() : errorText(entry->text);
}

/// "key-usage" of the gateway and "keyUsage" of this house are one name.
QString camelCase(const QString &name)
{
    QString out;
    bool raise = false;
    for (const QChar c : name) {
        if (c == u'-') {
            raise = true;
        } else {
            out += raise ? c.toUpper() : c;
            raise = false;
        }
    }
    return out;
}

QString filledIn(QString text, const Error &error)
{
    const QString pin = error.facts.value(QStringLiteral("pin")).toString();
    const QString reason = camelCase(error.facts.value(QStringLiteral("reason")).toString());
    const QString reasonWords = lookUp(reasons, reason);
    const QString step = lookUp(reasonSteps, reason);
    const auto put = [&text](const char *name, const QString &value) {
        text.replace(QLatin1String(name), value);
    };
    put("{pin}", pinTitle(pin));
    put("{form}", lookUp(pinForms, pin));
    put("{triesLeft}", error.facts.value(QStringLiteral("triesLeft")).toString());
    put("{triesBefore}", error.facts.value(QStringLiteral("triesBefore")).toString());
    put("{megabytes}", error.facts.value(QStringLiteral("megabytes")).toString());
    put("{missing}", error.facts.value(QStringLiteral("missing")).toString());
    put("{lastDay}", error.facts.value(QStringLiteral("lastDay")).toString());
    put("{reason}", reasonWords.isEmpty()
                        ? errorText(QT_TRANSLATE_NOOP("ErrorWords", "理由は示されていません"))
                        : reasonWords);
    put("{reasonNext}", step.isEmpty() ? errorText(renewal) : step);
    return text;
}

} // namespace

ErrorWords wordsFor(const Error &error)
{
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [&](const Entry &e) { return e.code == error.code; });
    const Entry &found = entry == entries.end() ? entries.back() : *entry;
    const bool isPassword = error.facts.value(QStringLiteral("pin")) == QLatin1String("signature");
    const char *next = error.code == ErrorCode::PinBlocked && isPassword ? passwordReset : found.next;
    return {filledIn(errorText(found.happened), error), filledIn(errorText(found.safe), error),
            filledIn(errorText(next), error)};
}

QString pinTitle(const QString &pinName) { return lookUp(pinTitles, pinName); }

} // namespace madoguchi
