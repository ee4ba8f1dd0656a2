<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>AccessLogPage</name>
    <message>
        <source>だれが見たか</source>
        <translation>Who looked at my data</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>Receiving the records.</translation>
    </message>
    <message>
        <source>やり取りの記録はありません。</source>
        <translation>No agency has exchanged data about you.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Nothing was received yet. Once you are connected, press “Refresh”.</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>受付番号 %1 の手続の状況を見る</source>
        <translation>See the progress of reference number %1</translation>
    </message>
    <message>
        <source>あなたの手続（受付番号 %1）のためです</source>
        <translation>For your own procedure (reference number %1)</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>Show more (%1 left)</translation>
    </message>
    <message>
        <source>心当たりがないとき</source>
        <translation>When you cannot explain an entry</translation>
    </message>
    <message>
        <source>役所が情報を見るのは、法律に書かれた事務のためだけです。多くは、あなたやご家族が出した申請や、毎年の税や保険料の計算のためです。</source>
        <translation>Agencies may look at your data only for work that the law names. Mostly it is for something you or your family applied for, or for the yearly calculation of taxes and premiums.</translation>
    </message>
    <message>
        <source>それでも分からないときは、情報を見た役所の窓口に「いつの、どの情報か」を伝えてお尋ねください。納得できないときは、マイナンバー総合フリーダイヤル（0120-95-0178）に相談できます。</source>
        <translation>If it is still unclear, ask at the counter of the agency that looked, and tell them the day and the kind of data. If their answer does not satisfy you, call the My Number toll-free line (0120-95-0178).</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をやり取りした記録と、あなたがここで役所から受け取った記録です。新しいものから並べています。</source>
        <translation>Here is when agencies exchanged data about you, and when you fetched it here yourself. The newest come first.</translation>
    </message>
</context>
<context>
    <name>AppHeader</name>
    <message>
        <source>窓口</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>サインイン中：%1さん</source>
        <translation>Signed in: %1</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>窓口の共通操作</source>
        <translation>Controls for the whole window</translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>表示する言語 Language</source>
        <extracomment>Name of the choice of language in the head. The English word stays, for who reads no Japanese.</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1パーセント</source>
        <translation>%1 per cent</translation>
    </message>
    <message>
        <source>文字 %1%</source>
        <extracomment>Button in the head, short: the text size, e.g. 「文字 150%」.</extracomment>
        <translation>Text %1%</translation>
    </message>
</context>
<context>
    <name>ApplicationCard</name>
    <message>
        <source>%1、%2、%3件中%4件目</source>
        <translation>%1, %2, %4 of %3</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>受付番号 %1</source>
        <translation>Reference number %1</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>これまでの経過</source>
        <translation>Progress so far</translation>
    </message>
    <message>
        <source>受付の控えを見る</source>
        <translation>View your receipt</translation>
    </message>
    <message>
        <source>取り下げる</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>取り下げない</source>
        <translation>Do not withdraw</translation>
    </message>
    <message>
        <source>取り下げると、この手続は行われません。必要なときは、はじめから届け出ることになります。</source>
        <translation>If you withdraw, the agency will not carry out this procedure. If you need it later, you will have to start again from the beginning.</translation>
    </message>
    <message>
        <source>「%1」を取り下げますか</source>
        <translation>Withdraw “%1”?</translation>
    </message>
    <message>
        <source>提出をとりやめる</source>
        <translation>Cancel this filing</translation>
    </message>
    <message>
        <source>とりやめない</source>
        <translation>Keep this filing</translation>
    </message>
    <message>
        <source>とりやめると、このパソコンからはもう送られません。もう一度出すときは、はじめから入力します。</source>
        <translation>This PC will then no longer send it. To file it later, you fill in the form again.</translation>
    </message>
    <message>
        <source>「%1」の提出をとりやめますか</source>
        <translation>Cancel the filing of “%1”?</translation>
    </message>
    <message>
        <source>役所からのお知らせと書類</source>
        <translation>Letters and documents from the agency</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>直した内容の控えを見る</source>
        <translation>View your copy of the correction</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>Attached files</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>あなたが出した手続を、新しいものから並べています。</source>
        <translation>What you submitted, the newest first.</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <translation>All submissions</translation>
    </message>
    <message>
        <source>例：転出届、R-2026-004821、みなみ市、2026年11月</source>
        <translation>For example: moving out, R-2026-004821, Minami, 2026-11</translation>
    </message>
    <message>
        <source>手続の名前・受付番号・役所・日付でさがす</source>
        <translation>Search by procedure, reference number, agency or day</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>進行中</source>
        <extracomment>Of applications: they go on by themselves.</extracomment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>対応が必要</source>
        <extracomment>Of applications: the person has to do something.</extracomment>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>終わったもの</source>
        <extracomment>Of applications: finished, declined, withdrawn or given up.</extracomment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>しぼりこみ</source>
        <extracomment>What is shown of the applications: all, under way, …</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>出した手続は、まだありません。</source>
        <translation>Nothing was submitted yet.</translation>
    </message>
    <message>
        <source>あてはまる手続はありません。短い言葉でさがすか、しぼりこみを「すべて」にしてください。</source>
        <translation>Nothing fits. Try a shorter word, or show “All”.</translation>
    </message>
</context>
<context>
    <name>AttachmentEntry</name>
    <message>
        <source>ファイルを確かめています。</source>
        <translation>Looking at the file.</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>Error. %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>ファイルを追加する</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>You can also drop a file here.</translation>
    </message>
</context>
<context>
    <name>AttachmentPreview</name>
    <message>
        <source>開いています。</source>
        <translation>Opening.</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>前のページ</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>最初のページです。</source>
        <translation>This is the first page.</translation>
    </message>
    <message>
        <source>次のページ</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>最後のページです。</source>
        <translation>This is the last page.</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>添付したファイル：%1</source>
        <translation>Attached file: %1</translation>
    </message>
    <message>
        <source>このまま送ると、どこで撮った写真かが役所に伝わります。知らせたくないときは、送る前に取り除けます。写真の見た目は変わりません。</source>
        <translation>Sent as it is, the photo tells the office where it was taken. If you do not want that, take the place out before you send it. The picture looks the same.</translation>
    </message>
    <message>
        <source>撮影した場所が記録されています</source>
        <translation>The photo says where it was taken</translation>
    </message>
    <message>
        <source>「%1」から場所の記録を取り除く</source>
        <translation>Take the place out of “%1”</translation>
    </message>
    <message>
        <source>場所の記録を取り除く</source>
        <translation>Take out the place</translation>
    </message>
    <message>
        <source>「%1」の画像を閉じる</source>
        <translation>Close the picture of “%1”</translation>
    </message>
    <message>
        <source>「%1」を見る</source>
        <translation>View “%1”</translation>
    </message>
    <message>
        <source>画像を閉じる</source>
        <translation>Close picture</translation>
    </message>
    <message>
        <source>中を見る</source>
        <translation>View</translation>
    </message>
    <message>
        <source>「%1」を取り除く</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>取り除く</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>BankAccountEntry</name>
    <message>
        <source>銀行・信用金庫など（ゆうちょ銀行の振込用の店名と口座番号も）</source>
        <translation>A bank (also ゆうちょ銀行 by branch and account number for transfers)</translation>
    </message>
    <message>
        <source>ゆうちょ銀行の通帳の記号と番号</source>
        <translation>Symbol (記号) and number (番号) of your Japan Post Bank passbook</translation>
    </message>
    <message>
        <source>「%1」の種類</source>
        <translation>Kind of “%1”</translation>
    </message>
    <message>
        <source>銀行の名前</source>
        <translation>Name of the bank</translation>
    </message>
    <message>
        <source>支店の名前</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>Ordinary (普通)</translation>
    </message>
    <message>
        <source>当座</source>
        <translation>Current (当座)</translation>
    </message>
    <message>
        <source>預金の種別</source>
        <translation>Type of deposit</translation>
    </message>
    <message>
        <source>1で始まる5桁の数字です。0で始まるときは、上で「銀行」を選び、振込用の店名と口座番号を入れてください。</source>
        <translation>5 digits that begin with 1. If yours begins with 0, choose a bank above and enter the branch and account number for transfers.</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Symbol (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number (番号)</translation>
    </message>
    <message>
        <source>口座番号</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>通帳にあるとおりに、カタカナで。ひらがなで入れてもかまいません。</source>
        <translation>In katakana, as in the passbook. Hiragana is fine too.</translation>
    </message>
    <message>
        <source>口座名義</source>
        <translation>Account holder</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>完了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>エラー</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>緊急のお知らせ</source>
        <translation>Emergency alert</translation>
    </message>
</context>
<context>
    <name>BenefitAnswersPage</name>
    <message>
        <source>給付を調べるために使っていることのすべてです。答えは、このパソコンに暗号化して保存しています。</source>
        <translation>This is everything used to look for benefits. Your answers are saved on this PC, encrypted.</translation>
    </message>
    <message>
        <source>給付を調べるために使っていることのすべてです。サインインしていないので、保存していません。</source>
        <translation>This is everything used to look for benefits. You are not signed in, so it is not saved.</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>変える</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1の答えを消す</source>
        <translation>Erase the answer: %1</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>まだ何も分かっていません。</source>
        <translation>Nothing is known yet.</translation>
    </message>
    <message>
        <source>住民登録に出ていない、生活費を負担している家族（下宿している子など）は、ここで加えます。</source>
        <translation>Add family here whose living costs you pay and who are not in the residence record, such as a child studying elsewhere.</translation>
    </message>
    <message>
        <source>家族</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>%1を世帯から外す</source>
        <translation>Take %1 out of the household</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>加える家族の続柄</source>
        <translation>Relationship of the person to add</translation>
    </message>
    <message>
        <source>家族を加える</source>
        <translation>Add a family member</translation>
    </message>
    <message>
        <source>先に続柄を選んでください。</source>
        <translation>Choose the relationship first.</translation>
    </message>
    <message>
        <source>答えと、加えた家族と、「もう受けている」のしるしを消します。カードと住民登録の内容は変わりません。</source>
        <translation>Erases your answers, the family you added and the marks “already received”. The card and the residence record stay as they are.</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>もう一度押すと、すべて消えます</source>
        <translation>Press again to erase everything</translation>
    </message>
    <message>
        <source>答えたことをすべて消す</source>
        <translation>Erase all answers</translation>
    </message>
</context>
<context>
    <name>BenefitCard</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BenefitPage</name>
    <message>
        <source>当てはまる</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>Ask the agency</translation>
    </message>
    <message>
        <source>まだ分からない</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>なぜそう言えるか</source>
        <translation>Why we can say so</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>ほかに役所が確かめること：%1</source>
        <translation>The agency also checks: %1</translation>
    </message>
    <message>
        <source>答えると分かること</source>
        <translation>What answers would tell</translation>
    </message>
    <message>
        <source>申請のしかた</source>
        <translation>How to apply</translation>
    </message>
    <message>
        <source>必要なもの
%1</source>
        <translation>You need
%1</translation>
    </message>
    <message>
        <source>ここから申請する</source>
        <translation>Apply from here</translation>
    </message>
    <message>
        <source>もう受けています</source>
        <translation>I receive this already</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <translation>Fill in the form here</translation>
    </message>
</context>
<context>
    <name>BenefitQuestion</name>
    <message>
        <source>病気・障害・死亡など、答えにくいことをお聞きします。答えなくてもかまいません。</source>
        <translation>The next question is about illness, disability or death. You do not have to answer.</translation>
    </message>
    <message>
        <source>答える</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>分からない</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <translation>I’d rather not say</translation>
    </message>
    <message>
        <source>この質問をあとにする</source>
        <translation>Ask this question later</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>前の質問へ</source>
        <translation>Previous question</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>（%1年）</source>
        <extracomment>Which year an answer is about. %1: a year.</extracomment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>On the printed list of benefits. %1: the kind of help, %2: the amount.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>どこで：%1</source>
        <extracomment>On the printed list of benefits. %1: the office.</extracomment>
        <translation>Where: %1</translation>
    </message>
    <message>
        <source>受けられる給付・制度の確認表</source>
        <extracomment>Title of the printed list of benefits.</extracomment>
        <translation>Checklist of benefits and schemes</translation>
    </message>
    <message>
        <source>申請するもの（利用できる見込みのあるもの）</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>To apply for (likely)</translation>
    </message>
    <message>
        <source>役所で聞くもの</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>To ask at the office</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet: what it is and is not.</extracomment>
        <translation>About this sheet</translation>
    </message>
    <message>
        <source>このパソコンの中で、分かっていることだけから調べた見込みです。決めるのは役所です。金額や期限は窓口で確かめてください。</source>
        <translation>Estimated on this PC from what is known here. The agency decides. Check amounts and deadlines at the counter.</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;.</extracomment>
        <translation>%1 yen</translation>
    </message>
    <message>
        <source>%1〜%2円</source>
        <extracomment>Amount of a benefit that is somewhere between two. %1, %2: &quot;10,000&quot;.</extracomment>
        <translation>%1 to %2 yen</translation>
    </message>
    <message>
        <source>最大%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;, the most it can be.</extracomment>
        <translation>up to %1 yen</translation>
    </message>
    <message>
        <source>月%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 a month</translation>
    </message>
    <message>
        <source>年%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 a year</translation>
    </message>
    <message>
        <source>1日%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 a day</translation>
    </message>
    <message>
        <source>あと%1問で分かります</source>
        <extracomment>Instead of a benefit&apos;s amount: %1 more questions would tell it.
----------
How likely a benefit is: %1 questions are open.</extracomment>
        <translation>Answers still needed: %1</translation>
    </message>
    <message>
        <source>利用できる見込みです</source>
        <extracomment>How likely a benefit is: everything that can be looked at here holds.</extracomment>
        <translation>Likely</translation>
    </message>
    <message>
        <source>役所に確かめてください</source>
        <extracomment>How likely a benefit is: only the office can say.</extracomment>
        <translation>Ask the agency</translation>
    </message>
    <message>
        <source>いまは当てはまりません</source>
        <extracomment>How likely a benefit is: something that is known speaks against it.</extracomment>
        <translation>Does not apply now</translation>
    </message>
    <message>
        <source>受け取るお金</source>
        <extracomment>Kind of a benefit: money is paid.</extracomment>
        <translation>Money you get</translation>
    </message>
    <message>
        <source>支払いが減る額</source>
        <extracomment>Kind of a benefit: there is less to pay.</extracomment>
        <translation>What you save</translation>
    </message>
    <message>
        <source>税の計算で引かれる額（所得控除）</source>
        <extracomment>Kind of a benefit: an amount off the taxable income. Law term.</extracomment>
        <translation>Deducted before tax (所得控除)</translation>
    </message>
    <message>
        <source>借りられる額（返すお金）</source>
        <extracomment>Kind of a benefit: money is lent.</extracomment>
        <translation>A loan (to be paid back)</translation>
    </message>
    <message>
        <source>お金ではない支援</source>
        <extracomment>Kind of a benefit: help that is not money.</extracomment>
        <translation>Help other than money</translation>
    </message>
    <message>
        <source>申請の期限は過ぎました（%1）</source>
        <extracomment>When the time to apply ended. %1: a date.</extracomment>
        <translation>The time to apply is over (%1)</translation>
    </message>
    <message>
        <source>申請の期限：%1（あと%2日）</source>
        <extracomment>Until when to apply for a benefit. %1: a date, %2: a number of days.</extracomment>
        <translation>Apply by: %1 (%2 days left)</translation>
    </message>
    <message>
        <source>いつでも申請できます。早いほど、受けられる期間が長くなります。</source>
        <extracomment>When to apply for a benefit.</extracomment>
        <translation>You can apply at any time. The sooner, the longer you may receive it.</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1日以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Within %1 days, counted from the day after</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1か月以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Within %1 months, counted from the day after</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1年以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Within %1 years, counted from the day after</translation>
    </message>
    <message>
        <source>分からない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>I’d rather not say</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。質問に答えるほど、はっきりします。どこにも送りません。</source>
        <translation>Looked up on this PC from what is known. Each answer makes it clearer. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>利用できる見込みのものは%1件です。</source>
        <translation>%1 are likely.</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Benefits and schemes</translation>
    </message>
    <message>
        <source>答えは、このパソコンに暗号化して保存します。いつでも変えたり消したりできます。</source>
        <translation>Your answers are saved on this PC, encrypted. You can change or erase them at any time.</translation>
    </message>
    <message>
        <source>サインインしていないので、答えは保存しません。サインインするか、終わると消えます。</source>
        <translation>You are not signed in, so answers are not saved. They are gone when you sign in or close the program.</translation>
    </message>
    <message>
        <source>答えを変える</source>
        <translation>Change an answer</translation>
    </message>
    <message>
        <source>次の質問</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>いま、お聞きすることはありません。</source>
        <translation>There is nothing to ask now.</translation>
    </message>
    <message>
        <source>答えたことを見る・変える</source>
        <translation>See and change your answers</translation>
    </message>
    <message>
        <source>もしも、を試す</source>
        <translation>Try a “what if”</translation>
    </message>
    <message>
        <source>給付・制度の一覧</source>
        <translation>All benefits and schemes</translation>
    </message>
    <message>
        <source>例：子ども、医療費、失業、家賃</source>
        <translation>For example: child, medical costs, unemployment, rent</translation>
    </message>
    <message>
        <source>言葉で探す</source>
        <translation>Search by words</translation>
    </message>
    <message>
        <source>一覧の絞り込み</source>
        <translation>Narrow the list</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>当てはまる給付・制度はありません。別の言葉で探すか、絞り込みを「すべて」にしてください。</source>
        <translation>No benefit matches. Try other words, or set the list to “All”.</translation>
    </message>
    <message>
        <source>会社や個人で事業をしている方には、国や自治体の補助金もあります。</source>
        <translation>For those who run a business there are also subsidies of the state and of municipalities.</translation>
    </message>
    <message>
        <source>事業をしている方へ</source>
        <translation>If you run a business</translation>
    </message>
    <message>
        <source>事業をしています（会社・個人事業主）</source>
        <translation>I run a business (company or sole proprietor)</translation>
    </message>
    <message>
        <source>事業者の補助金をさがす</source>
        <translation>Search subsidies for businesses</translation>
    </message>
    <message>
        <source>一覧を紙で残す</source>
        <translation>Keep the list on paper</translation>
    </message>
    <message>
        <source>見込みであって、約束ではありません。決めるのは役所です。お住まいの市区町村だけの制度は、窓口で聞いてください。</source>
        <translation>These are likely, not promised. The agency decides. Ask at the counter for what only your municipality has.</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>処理しています</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>前の月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>today</translation>
    </message>
    <message>
        <source>選んでいる日</source>
        <translation>chosen day</translation>
    </message>
    <message>
        <source>選べません</source>
        <translation>cannot be chosen</translation>
    </message>
    <message>
        <source>この日は選べません。</source>
        <translation>This day cannot be chosen.</translation>
    </message>
</context>
<context>
    <name>CardAndReader</name>
    <message>
        <source>絵：カードリーダーに、ICチップを奥にしてマイナンバーカードが差し込まれている。</source>
        <translation>Picture: a My Number Card is in the card reader, chip end first.</translation>
    </message>
    <message>
        <source>絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。</source>
        <translation>Picture: put the My Number Card into the slot of the card reader, chip end first.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードの情報</source>
        <translation>About your card</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>Reading your card. Please leave it in the reader.</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>Card reader: %1</translation>
    </message>
    <message>
        <source>カードの有効期限：%1</source>
        <translation>Card valid until: %1</translation>
    </message>
    <message>
        <source>読み取り直す</source>
        <translation>Read the card again</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>Digital certificates</translation>
    </message>
    <message>
        <source>有効期限：%1</source>
        <translation>Valid until: %1</translation>
    </message>
    <message>
        <source>発行者：%1</source>
        <translation>Issued by: %1</translation>
    </message>
    <message>
        <source>暗証番号とパスワード</source>
        <translation>PINs and password</translation>
    </message>
    <message>
        <source>カードの持ち主：%1</source>
        <translation>The card’s owner: %1</translation>
    </message>
    <message>
        <source>持ち主の氏名は、このカードでサインインすると表示します。</source>
        <translation>The owner’s name is shown once you sign in with this card.</translation>
    </message>
    <message>
        <source>有効期限は、署名用のパスワードを入力すると表示できます。</source>
        <translation>To see until when it is valid, enter the signing password.</translation>
    </message>
    <message>
        <source>持ち主を表す記号：%1</source>
        <translation>Code of the owner: %1</translation>
    </message>
    <message>
        <source>%1の内容を見る・保存する</source>
        <translation>See or save what is in it: %1</translation>
    </message>
    <message>
        <source>内容を見る・保存する</source>
        <translation>See or save what is in it</translation>
    </message>
    <message>
        <source>番号はそれぞれ別のものです。まちがえた回数も、別々に数えます。</source>
        <translation>Each of these is separate. Wrong entries are counted separately, too.</translation>
    </message>
    <message>
        <source>%1を変更する</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>使うカードリーダー</source>
        <translation>Card reader to use</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>カードから写す</source>
        <translation>Copy from the card</translation>
    </message>
    <message>
        <source>写さずに自分で入力する</source>
        <translation>Type it in myself instead</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Please enter 4 digits.</translation>
    </message>
    <message>
        <source>数字4桁です。サインインの暗証番号と同じに設定されていることもあります。</source>
        <translation>It has 4 digits. It may be the same number as your sign-in PIN.</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <translation>Card-data PIN (券面事項入力補助用, 4 digits)</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>Reading your card. Please leave it in the reader.</translation>
    </message>
    <message>
        <source>内容を見るには、署名用のパスワード（英数字6〜16文字）の入力が必要です。見るだけで、署名はしません。</source>
        <translation>To see what is in it you need the signing password (6–16 letters and digits). You only look at it; nothing is signed.</translation>
    </message>
    <message>
        <source>パスワードを入力して内容を見る</source>
        <translation>Enter the password and see what is in it</translation>
    </message>
    <message>
        <source>内容を見る</source>
        <translation>See what is in it</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Please enter the password.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>It has 6 to 16 letters and digits. Letters are capitals. It is not one of your 4-digit PINs.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Signing password (署名用, 6–16 letters and digits)</translation>
    </message>
    <message>
        <source>%1の内容</source>
        <translation>What is in it: %1</translation>
    </message>
    <message>
        <source>氏名・住所・生年月日・性別が、暗号化されずにファイルに入ります。人に渡すときは、相手をよく確かめてください。カードの中の秘密の鍵は、ファイルには入りません。</source>
        <translation>Your name, address, birth date and sex go into the file, not encrypted. Be sure whom you give it to. The secret key in the card does not go into the file.</translation>
    </message>
    <message>
        <source>カードの中の秘密の鍵は、ファイルには入りません。ファイルだけでは、サインインも署名もできません。</source>
        <translation>The secret key in the card does not go into the file. Nobody can sign in or sign with the file alone.</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>PEM形式で保存する</source>
        <translation>Save as PEM</translation>
    </message>
    <message>
        <source>DER形式で保存する</source>
        <translation>Save as DER</translation>
    </message>
    <message>
        <source>電子証明書を保存しました</source>
        <translation>The certificate was saved</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>公的個人認証サービスの利用者証明用電子証明書</source>
        <extracomment>Certificate page: which kind of certificate this is, by its policy.</extracomment>
        <translation>Sign-in certificate of the Japanese public personal authentication service</translation>
    </message>
    <message>
        <source>公的個人認証サービスの署名用電子証明書</source>
        <translation>Signing certificate of the Japanese public personal authentication service</translation>
    </message>
    <message>
        <source>サインイン（クライアント認証）</source>
        <extracomment>Certificate page: what the key may be used for besides.</extracomment>
        <translation>Signing in (client authentication)</translation>
    </message>
    <message>
        <source>電子的な署名（digitalSignature）</source>
        <extracomment>Certificate page: what the key may be used for.</extracomment>
        <translation>Digital signatures (digitalSignature)</translation>
    </message>
    <message>
        <source>本人の意思の証明（nonRepudiation）</source>
        <translation>Proof of the person’s intention (nonRepudiation)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>Certificate page: words for an identifier, and the identifier. %1 words, %2 digits with dots.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>男</source>
        <translation>male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>female</translation>
    </message>
    <message>
        <source>確認できません（カードに認証局の証明書がありません）</source>
        <translation>Can not be confirmed (the card has no certificate of an authority)</translation>
    </message>
    <message>
        <source>確認できません（カードにある認証局が発行したものではありません）</source>
        <translation>Can not be confirmed (it was not issued by the authority that is in the card)</translation>
    </message>
    <message>
        <source>世代を確認できません</source>
        <translation>The generation can not be confirmed</translation>
    </message>
    <message>
        <source>%1年からの世代</source>
        <extracomment>%1: the year from which this generation of the authority issues certificates.</extracomment>
        <translation>The generation from %1</translation>
    </message>
    <message>
        <source>このデモの認証局（本物ではありません）</source>
        <translation>The authority of this demo (not a real one)</translation>
    </message>
    <message>
        <source>カードにある認証局が発行したことは確かめました。その認証局が本物かどうか、どの世代かは、このソフトでは判断できません。</source>
        <translation>It was issued by the authority that is in the card. Whether that authority is the real one, and of which generation, this program can not tell.</translation>
    </message>
    <message>
        <source>期限が切れています</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>How long a certificate is still valid.</extracomment>
        <translation>Due today</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>How long a certificate is still valid. %1 is a number of days.</extracomment>
        <translation>Days left: %1</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>氏名の代わりの文字</source>
        <translation>Substituted characters in the name</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>住所の代わりの文字</source>
        <translation>Substituted characters in the address</translation>
    </message>
    <message>
        <source>持ち主を表す記号</source>
        <translation>Code of the owner</translation>
    </message>
    <message>
        <source>この電子証明書には、氏名や住所は入っていません。</source>
        <translation>There is no name and no address in this certificate.</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>認証局の世代</source>
        <translation>Generation of the authority</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>発行日</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>鍵の使いみち</source>
        <translation>What the key is for</translation>
    </message>
    <message>
        <source>くわしい使いみち</source>
        <translation>In detail</translation>
    </message>
    <message>
        <source>シリアル番号</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>照合用の値（SHA-256）</source>
        <translation>Value for comparing (SHA-256)</translation>
    </message>
    <message>
        <source>フィンガープリントともいいます。同じ電子証明書かどうかを比べるための値です。</source>
        <translation>Also called fingerprint. It tells whether two certificates are the same.</translation>
    </message>
    <message>
        <source>認証局の照合用の値（SHA-256）</source>
        <translation>The authority’s value for comparing (SHA-256)</translation>
    </message>
    <message>
        <source>発行した機関が公表している値と見比べると、本物の認証局かどうかが分かります。</source>
        <translation>Compared with the value that the issuing body has published, it shows whether the authority is the real one.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管してあります。閉じても失われません。次にサインインしたときに送ります。開いたままにすると、つながりしだい送ります。</source>
        <translation>What you signed is kept sealed on this PC. Closing loses nothing: it will be sent when you sign in next. Left open, it is sent as soon as there is a connection.</translation>
    </message>
    <message>
        <source>保存済み・未提出が%1件あります</source>
        <translation>Saved here, not submitted: %1</translation>
    </message>
    <message>
        <source>最小化して送るのを待つ</source>
        <translation>Minimize and wait</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>%1組目：%2</source>
        <extracomment>A group of the code, read aloud. %1: which one, %2: its characters one by one, e.g. 「K、7、Q、X」.</extracomment>
        <translation>Group %1: %2</translation>
    </message>
</context>
<context>
    <name>ConversationSection</name>
    <message>
        <source>この手続について、役所と文章でやりとりできます。手続の内容を変えるときは、訂正や取下げを使ってください。ここに書いても、届け出たことにはなりません。</source>
        <translation>You can write to the agency about this procedure, and it to you. To change what you filed, use a correction or withdraw it. Writing here does not count as filing.</translation>
    </message>
    <message>
        <source>役所とのやりとり</source>
        <translation>Messages with the agency</translation>
    </message>
    <message>
        <source>やりとりは、まだありません。</source>
        <translation>There are no messages yet.</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2 in all</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す。%1</source>
        <translation>Do not send; put it back into the box. %1</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す</source>
        <translation>Do not send; put it back into the box</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Send again now</translation>
    </message>
    <message>
        <source>いまは役所につながりません。このパソコンに保存して、つながったら自動で送ります。</source>
        <translation>The agency cannot be reached now. The message is saved on this PC and sent by itself once it can be.</translation>
    </message>
    <message>
        <source>マイナンバーや暗証番号は書かないでください。</source>
        <translation>Do not write your My Number or a PIN.</translation>
    </message>
    <message>
        <source>役所に伝えること、ききたいこと</source>
        <translation>What you want to tell or ask the agency</translation>
    </message>
    <message>
        <source>だれに何を送るか</source>
        <translation>What goes to whom</translation>
    </message>
    <message>
        <source>保存して、つながったら送る</source>
        <translation>Save, and send when connected</translation>
    </message>
    <message>
        <source>役所へ送る</source>
        <translation>Send to the agency</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>例：2026年4月1日、令和8年4月1日、20260401</source>
        <translation>For example: 2026-04-01, R8.4.1 or 20260401</translation>
    </message>
    <message>
        <source>%1をカレンダーから選ぶ</source>
        <translation>Choose from a calendar: %1</translation>
    </message>
    <message>
        <source>カレンダーを閉じる</source>
        <translation>Close the calendar</translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>DemoCards</name>
    <message>
        <source>架空の住民のカードです。選ぶと、カードリーダーに差し込んだことになります。</source>
        <translation>These cards belong to invented residents. Choose one to put it in the card reader.</translation>
    </message>
    <message>
        <source>デモ用のカード</source>
        <translation>Demo cards</translation>
    </message>
    <message>
        <source>差し込まれています</source>
        <translation>In the reader</translation>
    </message>
    <message>
        <source>%1のカードを抜く</source>
        <translation>Take out the card of %1</translation>
    </message>
    <message>
        <source>%1のカードを差し込む</source>
        <translation>Put in the card of %1</translation>
    </message>
    <message>
        <source>カードを抜く</source>
        <translation>Take this card out</translation>
    </message>
    <message>
        <source>このカードを差し込む</source>
        <translation>Put this card in</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>デモ</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>DescriptionList</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1を修正する</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>修正する</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>お知らせと画面を閉じたとき</source>
        <translation>Notifications and closing the window</translation>
    </message>
    <message>
        <source>役所に届いたとき、確かめていただきたいことがあるとき、期限の7日前・3日前・前日に知らせます。</source>
        <translation>When something has arrived at the agency, when something needs you, and 7 days, 3 days and 1 day before a deadline.</translation>
    </message>
    <message>
        <source>デスクトップに通知する</source>
        <translation>Show notifications on the desktop</translation>
    </message>
    <message>
        <source>画面をほかの人に見られることがあるときは、選ばないでください。</source>
        <translation>Do not choose this where others may see your screen.</translation>
    </message>
    <message>
        <source>通知に手続の名前を出す</source>
        <translation>Name the procedure in notifications</translation>
    </message>
    <message>
        <source>閉じてもトレイに残り、未提出の届出をつながりしだい送ります。終えるときは、トレイのメニューで「終了する」を選びます。</source>
        <translation>The program stays in the tray and sends what is saved here as soon as there is a connection. To end it, choose “Quit” in the tray’s menu.</translation>
    </message>
    <message>
        <source>このデスクトップにはトレイ（常駐アイコンの場所）がないため、閉じると終わります。未提出の届出があるときは、閉じる前にお知らせします。</source>
        <translation>This desktop has no tray, so closing ends the program. When something is saved here and not submitted, you are asked before it closes.</translation>
    </message>
    <message>
        <source>画面を閉じても終わらせない</source>
        <translation>Keep running when the window is closed</translation>
    </message>
    <message>
        <source>つながりしだい、未提出の届出を役所へ送ります。カードも暗証番号も使いません。</source>
        <translation>Notices that are not submitted yet are sent to the agency as soon as there is a connection. Neither your card nor a PIN is used.</translation>
    </message>
    <message>
        <source>窓口を閉じていても、署名した届出を送る</source>
        <translation>Send signed notices even while Madoguchi is closed</translation>
    </message>
    <message>
        <source>送るのは、役所だけが開けるように封をしたものです。送る係（madoguchi-sender）も、このパソコンのほかの人も、中を読めません。見えるのは、件数と、宛先の役所と、期限だけです。届いたかどうかは、次にサインインしたときに確かめます。選ぶのをやめると、送るための写しはすぐに消えます。</source>
        <translation>What is sent is sealed so that only the agency can open it. Neither the sender (madoguchi-sender) nor anyone else on this PC can read it. Only how many there are, which agency they are for and their deadlines can be seen. Whether they arrived is checked when you next sign in. If you switch this off, the copies for sending are erased at once.</translation>
    </message>
    <message>
        <source>写真などのファイルを添付した届出は、このプログラムを開いてサインインしているあいだに送ります。</source>
        <translation>Filings with files, such as photos, are sent while this program is open and you are signed in.</translation>
    </message>
    <message>
        <source>窓口を閉じていても届出を送るには</source>
        <translation>How to send while Madoguchi is closed</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>直すこと</source>
        <translation>Needs fixing</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>For your information</translation>
    </message>
    <message>
        <source>問題なし</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>診断の結果</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>To type: %1</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>コピーする</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>More about this</translation>
    </message>
    <message>
        <source>もう一度調べる</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>詳しい人に見てもらうときに使います。氏名、住所、番号などは入りません。下が全文です。</source>
        <translation>For somebody who knows more. It holds no name, address or number of yours. This is all of it.</translation>
    </message>
    <message>
        <source>結果を保存する</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>保存する内容の全文</source>
        <translation>The whole report</translation>
    </message>
    <message>
        <source>診断の結果を保存しました</source>
        <translation>The report was saved</translation>
    </message>
    <message>
        <source>この内容を保存する</source>
        <translation>Save this report</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>開いています</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>閉じています</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>DocumentSigning</name>
    <message>
        <source>元のファイルは変えません。同じ場所に、署名の入った新しいファイルを作ります。</source>
        <translation>The original file is not changed. A new file with the signature is made in the same place.</translation>
    </message>
    <message>
        <source>署名するファイル</source>
        <translation>File to sign</translation>
    </message>
    <message>
        <source>ファイルを読んでいます。</source>
        <translation>Reading the file.</translation>
    </message>
    <message>
        <source>作り方</source>
        <translation>How to make it</translation>
    </message>
    <message>
        <source>署名したことと日時を書いた小さな枠を、ページの右下に入れます。</source>
        <translation>A small box that says it was signed, and when, goes to the bottom right of the page.</translation>
    </message>
    <message>
        <source>ページに署名の枠を入れる</source>
        <translation>Put a signature box on the page</translation>
    </message>
    <message>
        <source>全部で%1ページあります。</source>
        <translation>There are %1 pages in all.</translation>
    </message>
    <message>
        <source>枠を入れるページ</source>
        <translation>Page for the box</translation>
    </message>
    <message>
        <source>電子証明書にある氏名です。入れないときは、電子証明書の番号を書きます。</source>
        <translation>This is the name in the certificate. Without it, the box shows the certificate’s number.</translation>
    </message>
    <message>
        <source>枠に氏名を入れる</source>
        <translation>Put the name in the box</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>What you sign</translation>
    </message>
    <message>
        <source>個人のことが入ります</source>
        <translation>Personal details go with it</translation>
    </message>
    <message>
        <source>パスワードの入力へ進む</source>
        <translation>Continue to the password</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>Go back without signing</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Please enter the password.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>It has 6 to 16 letters and digits. Letters are capitals. It is not one of your 4-digit PINs.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Signing password (署名用, 6–16 letters and digits)</translation>
    </message>
    <message>
        <source>署名しました</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>別の書類に署名する</source>
        <translation>Sign another document</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>マイナンバーカードで、PDFなどのファイルに電子署名ができます。もらったファイルの署名も確かめられます。サインインはいりません。</source>
        <translation>With your My Number Card you can sign PDFs and other files digitally. You can also check the signatures of files you were given. No sign-in is needed.</translation>
    </message>
    <message>
        <source>書類に署名する・署名を確かめる</source>
        <translation>Sign documents, check signatures</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>署名を確かめる</source>
        <translation>Check signatures</translation>
    </message>
    <message>
        <source>することを選ぶ</source>
        <translation>Choose what to do</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>エラー：%1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>エラーコード %1</source>
        <translation>Error code %1</translation>
    </message>
    <message>
        <source>無事なもの</source>
        <translation>What is safe</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>Error code: %1</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>More about this</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>カードリーダーを使うためのサービス（pcscd）が動いていません。</source>
        <extracomment>What a person is told of an error, in three parts: what happened, what is safe, the one next step. Words in braces are filled in: {pin} the PIN&apos;s name, {triesLeft} and {triesBefore} numbers, {form} how the PIN looks, {reason} and {reasonNext} a short reason and its next step, {megabytes} a number, {missing} numbers, {lastDay} a date such as 2026-12-22. Said as a clerk at a counter would.</extracomment>
        <translation>The service for card readers (pcscd) is not running.</translation>
    </message>
    <message>
        <source>カードには何もしていません。</source>
        <translation>Nothing was done to your card.</translation>
    </message>
    <message>
        <source>「sudo apt install pcscd」で入れるか、「sudo systemctl start pcscd.socket」で動かしてください。動き出すと自動でつながります。</source>
        <translation>Install it with “sudo apt install pcscd” or start it with “sudo systemctl start pcscd.socket”. Madoguchi connects by itself as soon as it runs.</translation>
    </message>
    <message>
        <source>このパソコンの設定により、カードリーダーの使用が許可されませんでした。</source>
        <translation>This computer’s settings did not allow the use of the card reader.</translation>
    </message>
    <message>
        <source>このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。</source>
        <translation>Ask the administrator of this computer to allow you to use the card reader (pcscd).</translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation>No card reader was found.</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつないでください。つなぐと自動で進みます。</source>
        <translation>Connect a card reader to this computer. Madoguchi goes on by itself.</translation>
    </message>
    <message>
        <source>カードが入っていません。</source>
        <translation>There is no card in the reader.</translation>
    </message>
    <message>
        <source>マイナンバーカードをカードリーダーに置いてください。</source>
        <translation>Put your My Number Card on the reader.</translation>
    </message>
    <message>
        <source>途中でカードが離れました。</source>
        <translation>The card was taken away before it was finished.</translation>
    </message>
    <message>
        <source>入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。</source>
        <translation>What you entered is kept. The tries left are checked and shown again next time.</translation>
    </message>
    <message>
        <source>カードをもう一度置いて、やり直してください。</source>
        <translation>Put the card back and try again.</translation>
    </message>
    <message>
        <source>カードから返事がありません。</source>
        <translation>The card does not answer.</translation>
    </message>
    <message>
        <source>カードには何もしていません。入力した内容は残っています。</source>
        <translation>Nothing was done to your card. What you entered is kept.</translation>
    </message>
    <message>
        <source>カードの表と裏、置く位置を確かめて、もう一度置いてください。</source>
        <translation>Check which side is up and where the card lies, and put it on the reader again.</translation>
    </message>
    <message>
        <source>これはマイナンバーカードではありません。</source>
        <translation>This is not a My Number Card.</translation>
    </message>
    <message>
        <source>このカードには何も書き込んでいません。</source>
        <translation>Nothing was written to this card.</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>Replace it with your My Number Card.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation>Another program is using the card.</translation>
    </message>
    <message>
        <source>ほかのソフトを終えてから、もう一度試してください。</source>
        <translation>Close the other program and try again.</translation>
    </message>
    <message>
        <source>カードの返事に時間がかかりすぎたため、中止しました。</source>
        <translation>The card took too long to answer, so the operation was stopped.</translation>
    </message>
    <message>
        <source>入力した内容は残っています。同じ操作を自動でくり返してはいません。</source>
        <translation>What you entered is kept. Nothing was repeated automatically.</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度試してください。</source>
        <translation>Put the card on the reader again and try once more.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを初期状態に戻したため、中止しました。</source>
        <translation>Another program reset the card, so the operation was stopped.</translation>
    </message>
    <message>
        <source>暗証番号は自動で送りなおしていません。入力した内容は残っています。</source>
        <translation>Your PIN was not sent again. What you entered is kept.</translation>
    </message>
    <message>
        <source>ほかのソフトを終えて、もう一度試してください。</source>
        <translation>Close the other program and try again.</translation>
    </message>
    <message>
        <source>はじめとは別の人のカードが入っています。</source>
        <translation>The card of another person is in the reader now.</translation>
    </message>
    <message>
        <source>別の人のカードでは何もしていません。</source>
        <translation>Nothing was done with the other card.</translation>
    </message>
    <message>
        <source>ご本人のカードに戻してください。別の人が使うときは、先に「終了（サインアウト）」をしてください。</source>
        <translation>Put your own card back. If another person wants to use Madoguchi, sign out first.</translation>
    </message>
    <message>
        <source>カードの中身を正しく読み取れませんでした。</source>
        <translation>The card’s contents could not be read correctly.</translation>
    </message>
    <message>
        <source>カードには何も書き込んでいません。</source>
        <translation>Nothing was written to the card.</translation>
    </message>
    <message>
        <source>カードを置きなおしてもう一度試してください。続くときは、カードを持って市区町村の窓口へご相談ください。</source>
        <translation>Put the card on the reader again. If this goes on, take the card to your municipal office.</translation>
    </message>
    <message>
        <source>カードがこの操作を受け付けませんでした。</source>
        <translation>The card did not accept this operation.</translation>
    </message>
    <message>
        <source>このカードには、この手続に必要な電子証明書が入っていません。</source>
        <translation>This card does not hold the digital certificate that this procedure needs.</translation>
    </message>
    <message>
        <source>何も送っていません。</source>
        <translation>Nothing was sent.</translation>
    </message>
    <message>
        <source>市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。</source>
        <translation>Have the certificate issued at your municipal office, or file at the counter or by post.</translation>
    </message>
    <message>
        <source>{pin}の形ではありません。</source>
        <translation>This cannot be the {pin}.</translation>
    </message>
    <message>
        <source>カードには送っていません。残り回数は減っていません。</source>
        <translation>It was not sent to the card. No try was used.</translation>
    </message>
    <message>
        <source>{form}で入力してください。</source>
        <translation>Enter {form}.</translation>
    </message>
    <message>
        <source>{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。</source>
        <translation>The {pin} is wrong. Tries left: {triesLeft} (before: {triesBefore}).</translation>
    </message>
    <message>
        <source>入力した内容は残っています。</source>
        <translation>What you entered is kept.</translation>
    </message>
    <message>
        <source>番号を確かめて、もう一度入力してください。思い出せないときは、入力せずに市区町村の窓口で再設定できます。</source>
        <translation>Check it and enter it again. If you cannot remember it, stop here: your municipal office can reset it.</translation>
    </message>
    <message>
        <source>{pin}は、あと1回まちがえるとロックされます。</source>
        <translation>One more mistake blocks the {pin}.</translation>
    </message>
    <message>
        <source>まだカードには送っていません。</source>
        <translation>It has not been sent to the card.</translation>
    </message>
    <message>
        <source>番号に自信があるときだけ、「最後の1回を使う」を選んでください。</source>
        <translation>Choose “Use the last try” only if you are sure of the number.</translation>
    </message>
    <message>
        <source>{pin}がロックされています。</source>
        <translation>The {pin} is blocked.</translation>
    </message>
    <message>
        <source>カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。</source>
        <translation>The card and its certificates are unharmed. The other PINs are not affected.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。</source>
        <translation>Have it reset at the office of the municipality where you live. Bring the My Number Card and another identity document, such as a driving licence.</translation>
    </message>
    <message>
        <source>操作をやめました。</source>
        <translation>The operation was cancelled.</translation>
    </message>
    <message>
        <source>続けるときは、もう一度はじめてください。</source>
        <translation>Start again when you want to go on.</translation>
    </message>
    <message>
        <source>いま役所につながりません。</source>
        <translation>The agency cannot be reached now.</translation>
    </message>
    <message>
        <source>役所には何も送られていません。このパソコンに保存した内容は残っています。</source>
        <translation>Nothing was sent to the agency. What is saved on this PC is kept.</translation>
    </message>
    <message>
        <source>役所との通信が途中で切れました。届いたかどうか、まだ分かりません。</source>
        <translation>The connection to the agency broke. It is not known yet whether it arrived.</translation>
    </message>
    <message>
        <source>同じものが二重に出ることはありません。控えはこのパソコンにあります。</source>
        <translation>Nothing can be filed twice. Your copy is on this PC.</translation>
    </message>
    <message>
        <source>そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。</source>
        <translation>Please wait. Madoguchi asks the agency whether it arrived as soon as there is a connection.</translation>
    </message>
    <message>
        <source>役所からの返事が時間内に来ませんでした。</source>
        <translation>The agency did not answer in time.</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。</source>
        <translation>Wait a little and try again.</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられないため、通信を止めました。</source>
        <translation>It could not be confirmed that the other side is really the agency, so the connection was stopped.</translation>
    </message>
    <message>
        <source>個人の情報は何も送っていません。</source>
        <translation>No personal information was sent.</translation>
    </message>
    <message>
        <source>別のネットワーク（自宅の回線など）で試してください。続くときは、役所に電話で確かめてください。</source>
        <translation>Try another network, such as your home line. If this goes on, ask the agency by phone.</translation>
    </message>
    <message>
        <source>役所からの返事を正しく読み取れませんでした。</source>
        <translation>The agency’s answer could not be read.</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。二重に出ることはありません。</source>
        <translation>Your copy is on this PC. Nothing can be filed twice.</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。</source>
        <translation>Wait a little and try again. If this goes on, tell the agency by phone.</translation>
    </message>
    <message>
        <source>役所からの返事が大きすぎたため、受け取りを止めました。</source>
        <translation>The agency’s answer was too large, so receiving it was stopped.</translation>
    </message>
    <message>
        <source>役所の受付が混み合っています。</source>
        <translation>The agency’s service is busy.</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。</source>
        <translation>Your copy is on this PC.</translation>
    </message>
    <message>
        <source>そのままお待ちください。時間をおいて自動で送ります。</source>
        <translation>Please wait. Madoguchi sends it again later by itself.</translation>
    </message>
    <message>
        <source>役所の受付で問題が起きています。</source>
        <translation>The agency’s service has a problem.</translation>
    </message>
    <message>
        <source>サインインの時間が切れました。</source>
        <translation>Your sign-in has expired.</translation>
    </message>
    <message>
        <source>入力した内容と控えは残っています。</source>
        <translation>What you entered and your copies are kept.</translation>
    </message>
    <message>
        <source>カードと暗証番号で、もう一度サインインしてください。</source>
        <translation>Sign in again with your card and PIN.</translation>
    </message>
    <message>
        <source>役所がサインインを受け付けませんでした（{reason}）。</source>
        <translation>The agency did not accept the sign-in ({reason}).</translation>
    </message>
    <message>
        <source>暗証番号は正しく、残り回数は減っていません。</source>
        <translation>Your PIN was right and no try was used.</translation>
    </message>
    <message>
        <source>{reasonNext}</source>
        <translation>{reasonNext}</translation>
    </message>
    <message>
        <source>この手続は、この方のカードではできません。</source>
        <translation>This procedure cannot be done with this person’s card.</translation>
    </message>
    <message>
        <source>役所の記録は何も変わっていません。</source>
        <translation>Nothing was changed at the agency.</translation>
    </message>
    <message>
        <source>手続できる方（世帯主など）を確かめるか、窓口でご相談ください。</source>
        <translation>Check who may file it (such as the head of the household), or ask at the counter.</translation>
    </message>
    <message>
        <source>役所に見つかりませんでした。</source>
        <translation>The agency could not find it.</translation>
    </message>
    <message>
        <source>このパソコンの控えは残っています。</source>
        <translation>Your copy on this PC is kept.</translation>
    </message>
    <message>
        <source>一覧を更新して、もう一度開いてください。</source>
        <translation>Refresh the list and open it again.</translation>
    </message>
    <message>
        <source>役所が、内容を直すよう求めています。</source>
        <translation>The agency asks you to correct something.</translation>
    </message>
    <message>
        <source>まだ受け付けられていません。入力した内容は残っています。</source>
        <translation>It has not been accepted yet. What you entered is kept.</translation>
    </message>
    <message>
        <source>印のついた項目を直して、もう一度署名して出してください。</source>
        <translation>Correct the marked items, then sign and file again.</translation>
    </message>
    <message>
        <source>同じ番号で、別の内容がすでに届いています。</source>
        <translation>Something else has already arrived under the same number.</translation>
    </message>
    <message>
        <source>自動で出しなおすことはしません。控えはこのパソコンにあります。</source>
        <translation>It is not sent again by itself. Your copy is on this PC.</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話で確かめてください。</source>
        <translation>Call the agency and ask about this number.</translation>
    </message>
    <message>
        <source>役所の受付票が本物だと確かめられませんでした。</source>
        <translation>The agency’s receipt could not be confirmed as genuine.</translation>
    </message>
    <message>
        <source>出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。</source>
        <translation>Your copy and the receipt are kept. Nothing is sent again by itself.</translation>
    </message>
    <message>
        <source>役所に電話で、届いているか確かめてください。</source>
        <translation>Call the agency and ask whether it arrived.</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていません。</source>
        <translation>This installation is not connected to any agency yet.</translation>
    </message>
    <message>
        <source>カードの確認はこのまま使えます。</source>
        <translation>You can still look at your card.</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。</source>
        <translation>Install the connection file your agency gives out, or try the demo with “madoguchi --demo”.</translation>
    </message>
    <message>
        <source>このパソコンの空き容量が足りないため、保存できませんでした。</source>
        <translation>It could not be saved because the disk is full.</translation>
    </message>
    <message>
        <source>前に保存した内容は残っています。役所には何も送っていません。</source>
        <translation>What was saved before is kept. Nothing was sent to the agency.</translation>
    </message>
    <message>
        <source>不要なファイルを消して空きを作り、もう一度試してください。</source>
        <translation>Free some space on the disk and try again.</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません。</source>
        <translation>The place where data is saved cannot be written to.</translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。</source>
        <translation>Ask the administrator of this computer whether the folder can be written to.</translation>
    </message>
    <message>
        <source>このパソコンへの保存に失敗しました。</source>
        <translation>Saving on this PC failed.</translation>
    </message>
    <message>
        <source>パソコンを再起動して、もう一度試してください。</source>
        <translation>Restart the computer and try again.</translation>
    </message>
    <message>
        <source>データはそのままです。</source>
        <translation>The data is unharmed.</translation>
    </message>
    <message>
        <source>保存した内容の一部が壊れています。</source>
        <translation>Part of what was saved is damaged.</translation>
    </message>
    <message>
        <source>壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。</source>
        <translation>The damaged part was set aside, not deleted. Everything else can be used.</translation>
    </message>
    <message>
        <source>続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。</source>
        <translation>You can go on. If something is missing, check it with the agency’s reference number.</translation>
    </message>
    <message>
        <source>このカードでは、保存した内容を開けません。</source>
        <translation>This card does not open the saved data.</translation>
    </message>
    <message>
        <source>保存した内容は暗号化されたまま残っています。</source>
        <translation>The saved data is still there, encrypted.</translation>
    </message>
    <message>
        <source>保存したときと同じカードを使ってください。</source>
        <translation>Use the card with which it was saved.</translation>
    </message>
    <message>
        <source>保存した内容はそのままです。</source>
        <translation>The saved data is unharmed.</translation>
    </message>
    <message>
        <source>この手続は、いまは扱っていません。</source>
        <translation>This procedure is not offered at present.</translation>
    </message>
    <message>
        <source>ホームの一覧から選びなおしてください。</source>
        <translation>Choose again from the list on the home page.</translation>
    </message>
    <message>
        <source>手続の案内を正しく読み込めませんでした。</source>
        <translation>The description of the procedures could not be loaded.</translation>
    </message>
    <message>
        <source>まだ入力していない項目があります。</source>
        <translation>Some items are not filled in yet.</translation>
    </message>
    <message>
        <source>印のついた項目を入力してください。</source>
        <translation>Fill in the marked items.</translation>
    </message>
    <message>
        <source>オンラインで出せる期間の外です。</source>
        <translation>This is outside the period for filing online.</translation>
    </message>
    <message>
        <source>窓口または郵送で手続をしてください。</source>
        <translation>File at the counter or by post.</translation>
    </message>
    <message>
        <source>署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。</source>
        <translation>The signing certificate ends soon, perhaps before the agency has checked it.</translation>
    </message>
    <message>
        <source>何も送っていません。入力した内容は残っています。</source>
        <translation>Nothing was sent. What you entered is kept.</translation>
    </message>
    <message>
        <source>先に市区町村の窓口で、電子証明書を更新してください。</source>
        <translation>First renew the certificate at your municipal office.</translation>
    </message>
    <message>
        <source>電子証明書を使えません（{reason}）。</source>
        <translation>The digital certificate cannot be used ({reason}).</translation>
    </message>
    <message>
        <source>市区町村の窓口で、電子証明書の更新または再発行を受けてください。</source>
        <translation>Have the certificate renewed or reissued at your municipal office.</translation>
    </message>
    <message>
        <source>電子署名が正しいと確かめられませんでした。</source>
        <translation>The signature could not be confirmed.</translation>
    </message>
    <message>
        <source>もう一度署名してください。</source>
        <translation>Sign again.</translation>
    </message>
    <message>
        <source>暗号の処理ができませんでした。</source>
        <translation>A cryptographic step failed.</translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。</source>
        <translation>Something unexpected went wrong.</translation>
    </message>
    <message>
        <source>保存した内容は残っています。</source>
        <translation>What was saved is kept.</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）</source>
        <translation>sign-in PIN (利用者証明用, 4 digits)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号（数字4桁）</source>
        <translation>card-data PIN (券面事項入力補助用, 4 digits)</translation>
    </message>
    <message>
        <source>数字4桁</source>
        <translation>4 digits</translation>
    </message>
    <message>
        <source>電子証明書の有効期間がまだ始まっていません</source>
        <translation>the digital certificate is not valid yet</translation>
    </message>
    <message>
        <source>発行元を確かめられない電子証明書です</source>
        <translation>it could not be confirmed who issued the digital certificate</translation>
    </message>
    <message>
        <source>用途の違う電子証明書です</source>
        <translation>this digital certificate is for another use</translation>
    </message>
    <message>
        <source>種類の違う電子証明書です</source>
        <translation>this is another kind of digital certificate</translation>
    </message>
    <message>
        <source>電子証明書が壊れています</source>
        <translation>the digital certificate is damaged</translation>
    </message>
    <message>
        <source>サインインの制限時間が過ぎました</source>
        <translation>the time allowed for signing in has run out</translation>
    </message>
    <message>
        <source>カードの署名を確かめられませんでした</source>
        <translation>the card’s signature could not be confirmed</translation>
    </message>
    <message>
        <source>この役所に登録のない方のカードです</source>
        <translation>the holder of this card is not registered with this agency</translation>
    </message>
    <message>
        <source>もう一度サインインしてください。</source>
        <translation>Sign in again.</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度サインインしてください。</source>
        <translation>Put the card on the reader again and sign in once more.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の役所かどうかを確かめてください。</source>
        <translation>Check that this is the agency of the municipality where you live.</translation>
    </message>
    <message>
        <source>理由は示されていません</source>
        <translation>no reason was given</translation>
    </message>
    <message>
        <source>もう一つの「窓口」が同じデータを使っています。</source>
        <translation>Another Madoguchi is using the same data.</translation>
    </message>
    <message>
        <source>開いているもう一つの「窓口」を閉じて、もう一度試してください。</source>
        <translation>Close the other Madoguchi and try again.</translation>
    </message>
    <message>
        <source>保存した内容は、新しい版の「窓口」で作られています。</source>
        <translation>The saved data was made by a newer version of Madoguchi.</translation>
    </message>
    <message>
        <source>「窓口」を新しい版にしてください。</source>
        <translation>Update Madoguchi.</translation>
    </message>
    <message>
        <source>「窓口」を入れなおしてください。</source>
        <translation>Install Madoguchi again.</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。</source>
        <translation>Restart Madoguchi and try again.</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。</source>
        <translation>Restart Madoguchi and try again. If this goes on, tell us this code.</translation>
    </message>
    <message>
        <source>署名用のパスワード（英数字6〜16文字）</source>
        <translation>signing password (署名用, 6–16 letters and digits)</translation>
    </message>
    <message>
        <source>英数字6〜16文字</source>
        <translation>6 to 16 letters and digits</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Why a certificate, a sign-in, a new PIN or passphrase was refused; stands in brackets inside a sentence.</extracomment>
        <translation>the digital certificate has expired</translation>
    </message>
    <message>
        <source>入力した内容は残っています。カードには何もしていません。</source>
        <translation>What you typed is still here. Nothing was done with the card.</translation>
    </message>
    <message>
        <source>印刷できませんでした。</source>
        <translation>It could not be printed.</translation>
    </message>
    <message>
        <source>内容は残っています。印刷のほかには何もしていません。</source>
        <translation>Everything is kept. Nothing but printing was tried.</translation>
    </message>
    <message>
        <source>プリンターの電源と接続を確かめて、もう一度試してください。「PDFで保存する」で、あとから印刷することもできます。</source>
        <translation>Check that the printer is on and connected, and try again. With “Save as PDF” you can also print it later.</translation>
    </message>
    <message>
        <source>インターネットの接続を確かめて、もう一度お試しください。署名まで済んだ届け出は、つながると自動で送ります。</source>
        <translation>Check the internet connection, then try again. What is signed is sent by itself once the connection is back.</translation>
    </message>
    <message>
        <source>復旧コードに書きまちがいがあります。</source>
        <translation>There is a mistake in the recovery code.</translation>
    </message>
    <message>
        <source>まだ何も変えていません。</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>控えの紙を見ながら、4文字ずつ9組を入れなおしてください。</source>
        <translation>Look at your paper and enter the code again: 9 groups of 4 characters.</translation>
    </message>
    <message>
        <source>この復旧コードで開ける内容は、このパソコンにありません。</source>
        <translation>Nothing on this PC opens with this recovery code.</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。</source>
        <translation>What is saved has not been changed.</translation>
    </message>
    <message>
        <source>いまのカードで書きかけの届出や出した届出があるため、引き継げません。</source>
        <translation>It cannot be brought over, because you have already begun or submitted a notice with your current card.</translation>
    </message>
    <message>
        <source>どちらの内容も、暗号化したまま残っています。</source>
        <translation>What was saved with either card is still there, encrypted.</translation>
    </message>
    <message>
        <source>いまのカードの内容を使い続けてください。前の届出の状況は、役所の受付番号で確かめられます。</source>
        <translation>Please go on with what is saved with your current card. You can check on earlier notices with the agency’s reference number.</translation>
    </message>
    <message>
        <source>いちばん新しいコードの紙かどうかを確かめてください。新しいコードを作ると、前のコードは使えなくなります。</source>
        <translation>Please check that your paper has the latest code. Once a new code is made, the one before no longer works.</translation>
    </message>
    <message>
        <source>これは、新しい暗証番号やパスワードに使えません（{reason}）。</source>
        <translation>This can not be your new PIN or password ({reason}).</translation>
    </message>
    <message>
        <source>カードには何も送っていません。残り回数は減っていません。</source>
        <translation>Nothing was sent to the card. No try was used.</translation>
    </message>
    <message>
        <source>人に当てられにくい、別のものを決めてください。</source>
        <translation>Choose another one that others will not guess.</translation>
    </message>
    <message>
        <source>新しいものとして入力した2つが、同じではありません。</source>
        <translation>The two entries of the new one are not the same.</translation>
    </message>
    <message>
        <source>新しいものと、確認のための入力を、同じにしてください。</source>
        <translation>Please enter the new one the same way in both fields.</translation>
    </message>
    <message>
        <source>変更が途中で止まりました。{pin}は変わっていません。</source>
        <translation>The change stopped halfway. The {pin} was not changed.</translation>
    </message>
    <message>
        <source>いままでのものが、そのまま使えます。新しいものは、カードに登録されていません。</source>
        <translation>The one you had until now goes on working. The new one is not in the card.</translation>
    </message>
    <message>
        <source>カードを置きなおして、はじめからやり直してください。続くときは、市区町村の窓口で変更できます。</source>
        <translation>Put the card back and begin again. If it happens again, you can have it changed at the municipal office.</translation>
    </message>
    <message>
        <source>{pin}が変わったかどうか、分かりません。新しいものを送ったあと、カードの返事が来ませんでした。</source>
        <translation>It is not known whether the {pin} was changed. The new one was sent, but the card did not answer.</translation>
    </message>
    <message>
        <source>カードの中の電子証明書はそのままです。自動で送りなおすことはしていません。</source>
        <translation>The certificates in the card are as they were. Nothing is sent again automatically.</translation>
    </message>
    <message>
        <source>カードを置きなおし、まず新しいほうを1回だけ入力して確かめてください。違うと表示されたら、いままでのほうが使えます。</source>
        <translation>Put the card back and try the new one first, once. If it is shown as wrong, the old one still works.</translation>
    </message>
    <message>
        <source>同じ数字や文字だけが並んでいます</source>
        <translation>it is one and the same digit or letter</translation>
    </message>
    <message>
        <source>1234のような、順番どおりの並びです</source>
        <translation>it is a sequence such as 1234</translation>
    </message>
    <message>
        <source>あなたの生年月日です</source>
        <translation>it is your birth date</translation>
    </message>
    <message>
        <source>生まれた年と同じ形で、人に当てられやすいものです</source>
        <translation>it looks like a year of birth and is easily guessed</translation>
    </message>
    <message>
        <source>いまのものと同じです</source>
        <translation>it is the same as now</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>Have it reset at the office of the municipality where you live. Bring the My Number Card and another identity document, such as a driving licence. With a smartphone you may be able to reset it at a terminal in a convenience store.</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所が、カードの中の署名データと一致しません。</source>
        <translation>The name or address read from the card does not agree with the signature data on the card.</translation>
    </message>
    <message>
        <source>読み取った内容は使っていません。カードには何も書き込んでいません。</source>
        <translation>What was read is not used. Nothing was written to the card.</translation>
    </message>
    <message>
        <source>カードを持って、市区町村の窓口へご相談ください。</source>
        <translation>Take the card to your municipal office and ask there.</translation>
    </message>
    <message>
        <source>ファイルを読めませんでした。</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。</source>
        <translation>Nothing was done to the file.</translation>
    </message>
    <message>
        <source>ファイルの場所と、読む許可があるかを確かめて、もう一度選んでください。</source>
        <translation>Check where the file is and whether you may read it, then choose it again.</translation>
    </message>
    <message>
        <source>ファイルが大きすぎます（{megabytes}MBまで）。</source>
        <translation>The file is too large (up to {megabytes} MB).</translation>
    </message>
    <message>
        <source>もっと小さいファイルにして、もう一度選んでください。</source>
        <translation>Make the file smaller and choose it again.</translation>
    </message>
    <message>
        <source>パスワードで守られたPDFです。</source>
        <translation>This PDF is protected by a password.</translation>
    </message>
    <message>
        <source>作成した人に、パスワードのないPDFを頼んでください。</source>
        <translation>Ask whoever made it for a PDF without a password.</translation>
    </message>
    <message>
        <source>作成した人が、署名を加えられないようにしたPDFです。</source>
        <translation>Whoever made this PDF allows no signatures to be added.</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。前からある署名もそのままです。</source>
        <translation>Nothing was done to the file. The signatures it has are as they were.</translation>
    </message>
    <message>
        <source>作り方で「署名だけを別のファイルにする」を選んで署名してください。</source>
        <translation>Sign it by choosing “Signature alone in a file of its own” under “How to make it”.</translation>
    </message>
    <message>
        <source>壊れているか、このソフトでは扱えない形のPDFです。</source>
        <translation>This PDF is damaged, or of a kind this program can not handle.</translation>
    </message>
    <message>
        <source>元の文書からPDFを作りなおして、もう一度選んでください。</source>
        <translation>Make the PDF again from the original document and choose it again.</translation>
    </message>
    <message>
        <source>このファイルには、電子署名が見つかりませんでした。</source>
        <translation>No digital signature was found in this file.</translation>
    </message>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルを選んでください。</source>
        <translation>Choose a signed PDF, or a file whose name ends in “.p7m” or “.p7s”.</translation>
    </message>
    <message>
        <source>カードリーダーの取消キーで、入力をやめました。</source>
        <translation>The entry was ended with the card reader’s cancel key.</translation>
    </message>
    <message>
        <source>続けるときは、もう一度入力を始めてください。</source>
        <translation>To go on, start the entry again.</translation>
    </message>
    <message>
        <source>カードリーダーで入力を待つ時間が過ぎました。</source>
        <translation>The time for typing on the card reader has passed.</translation>
    </message>
    <message>
        <source>もう一度入力を始めて、数字のあとにカードリーダーの確定キーを押してください。</source>
        <translation>Start the entry again and press the card reader’s OK key after the digits.</translation>
    </message>
    <message>
        <source>このカードリーダーのキーでは、この暗証番号を入力できません。</source>
        <translation>This PIN cannot be typed on the keys of this card reader.</translation>
    </message>
    <message>
        <source>このパソコンのキーボードで入力してください。</source>
        <translation>Type it on this computer’s keyboard.</translation>
    </message>
    <message>
        <source>このパソコンに、キーリング（パスワードの保管場所）が見つかりません。</source>
        <extracomment>キーリング is what the desktop keeps passwords in (GNOME: &quot;Passwords and Keys&quot;, KDE: KWallet).</extracomment>
        <translation>No keyring (where passwords are kept) was found on this PC.</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方を使ってください。</source>
        <translation>Please use another way to open it, such as your card.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングは、鍵がかかったままです。</source>
        <translation>The keyring of this PC stayed locked.</translation>
    </message>
    <message>
        <source>もう一度試して、キーリングのパスワードを聞かれたら入れてください。ほかの開け方も使えます。</source>
        <translation>Please try again, and enter the keyring’s password when you are asked for it. The other ways to open it work too.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングに、保存した内容を開く鍵がありません。作りなおされたか、消されています。</source>
        <translation>The keyring of this PC has no key that opens what is saved. It was made anew or removed.</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方で開いてから、キーリングを加えなおしてください。</source>
        <translation>Please open it in another way, such as with your card, and then add the keyring again.</translation>
    </message>
    <message>
        <source>このパスフレーズは使えません（{reason}）。</source>
        <translation>This passphrase cannot be used ({reason}).</translation>
    </message>
    <message>
        <source>関係のない言葉を4つ以上並べて、12文字以上にしてください。</source>
        <translation>Please choose 4 or more unrelated words, 12 characters or more in all.</translation>
    </message>
    <message>
        <source>パスフレーズとして入力した2つが、同じではありません。</source>
        <translation>The two passphrases you entered are not the same.</translation>
    </message>
    <message>
        <source>2つのらんに、同じパスフレーズを入れてください。</source>
        <translation>Please enter the same passphrase in both fields.</translation>
    </message>
    <message>
        <source>このパスフレーズでは開けません。</source>
        <translation>This passphrase does not open it.</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。何回まちがえても、消えることはありません。</source>
        <translation>Nothing of what is saved has changed. However often it is wrong, nothing is deleted.</translation>
    </message>
    <message>
        <source>大文字と小文字、言葉の区切りを確かめて、もう一度入れてください。</source>
        <translation>Please check capital and small letters and the spaces between words, and enter it again.</translation>
    </message>
    <message>
        <source>このカードの内容が、このパソコンにすでにあります。</source>
        <translation>Something of this card is already saved on this PC.</translation>
    </message>
    <message>
        <source>どちらの内容も、そのまま残っています。</source>
        <translation>Both are kept as they are.</translation>
    </message>
    <message>
        <source>いまの内容を使い続けてください。書き出したファイルは、まだ使っていないパソコンで読み込めます。</source>
        <translation>Please go on using what is here. The exported file can be imported on a PC that has not been used yet.</translation>
    </message>
    <message>
        <source>「窓口」から書き出したファイルではないか、壊れています。</source>
        <translation>This is not a file exported from Madoguchi, or it is damaged.</translation>
    </message>
    <message>
        <source>このパソコンには何も書き込んでいません。</source>
        <translation>Nothing was written to this PC.</translation>
    </message>
    <message>
        <source>もとのパソコンで、もう一度書き出してください。</source>
        <translation>Please export it again on the PC it comes from.</translation>
    </message>
    <message>
        <source>12文字より短いものです</source>
        <translation>it is shorter than 12 characters</translation>
    </message>
    <message>
        <source>人に当てられやすい言葉や並びです</source>
        <translation>it has words or a pattern that are easy to guess</translation>
    </message>
    <message>
        <source>ほかのパソコンから移した手続のため、ここからは送っていません。</source>
        <translation>This procedure was brought over from another PC, so it has not been sent from here.</translation>
    </message>
    <message>
        <source>前のパソコンにも同じ手続があり、そこから送られることがあります。</source>
        <translation>The previous PC has the same procedure, and it may be sent from there.</translation>
    </message>
    <message>
        <source>前のパソコンを使わないときは、「いますぐ送り直す」を選んでください。届いていないことを役所に確かめてから送ります。</source>
        <translation>If you no longer use the previous PC, choose “Send again now”. It is sent after the agency confirms that it has not arrived.</translation>
    </message>
    <message>
        <source>役所での手続が進んでいるため、取り下げられませんでした。</source>
        <translation>It could not be withdrawn, because the procedure has gone too far at the agency.</translation>
    </message>
    <message>
        <source>出した手続は、そのまま役所で進んでいます。</source>
        <translation>What you submitted goes on at the agency as it is.</translation>
    </message>
    <message>
        <source>やめたいときは、受付番号を伝えて、役所に電話で相談してください。</source>
        <translation>If you want to stop it, call the agency and tell them the reference number.</translation>
    </message>
    <message>
        <source>2次元コードを正しく読み取れませんでした。</source>
        <translation>The 2D code could not be read correctly.</translation>
    </message>
    <message>
        <source>何も受け付けていません。</source>
        <translation>Nothing was accepted.</translation>
    </message>
    <message>
        <source>コードを平らにのばして、もう一度読み取ってください。読めないときは、紙に書かれた内容を見て入力してください。</source>
        <translation>Flatten the code and scan it again. If that does not work, type in what is written on the paper.</translation>
    </message>
    <message>
        <source>ほかの申請の2次元コードです。</source>
        <translation>This 2D code belongs to another application.</translation>
    </message>
    <message>
        <source>これまでに読み取ったコードは、そのままです。</source>
        <translation>What was scanned so far is kept.</translation>
    </message>
    <message>
        <source>同じ紙の束のコードを読み取ってください。</source>
        <translation>Scan the codes of the same set of sheets.</translation>
    </message>
    <message>
        <source>まだ読み取っていない2次元コードがあります（{missing}枚目）。</source>
        <translation>Some 2D codes have not been scanned yet (number {missing}).</translation>
    </message>
    <message>
        <source>残りのコードを読み取ってください。順番はどれからでもかまいません。</source>
        <translation>Scan the rest, in any order.</translation>
    </message>
    <message>
        <source>ほかの市区町村にあてた2次元コードです。</source>
        <translation>This 2D code is for another municipality.</translation>
    </message>
    <message>
        <source>中身は読めないままです。何も受け付けていません。</source>
        <translation>Its content stays unreadable. Nothing was accepted.</translation>
    </message>
    <message>
        <source>あて先の市区町村の窓口へ持って行くか、この市区町村にあてて作り直してください。</source>
        <translation>Take it to the counter of the municipality it is for, or make new codes for this one.</translation>
    </message>
    <message>
        <source>2次元コードの期限が過ぎています（{lastDay}まで）。</source>
        <translation>The 2D code has expired (it was valid until {lastDay}).</translation>
    </message>
    <message>
        <source>「窓口」で内容を確かめて、もう一度印刷してください。</source>
        <translation>Check the answers in Madoguchi and print the codes again.</translation>
    </message>
    <message>
        <source>役所は、このメッセージを受け付けませんでした。</source>
        <translation>The agency did not take this message.</translation>
    </message>
    <message>
        <source>書いた文章はこのパソコンに残っています。出した手続は変わっていません。</source>
        <translation>What you wrote is still on this PC. Nothing has changed in what you filed.</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話でおたずねください。</source>
        <translation>Call the agency and give the reference number.</translation>
    </message>
    <message>
        <source>添付したファイルが、まだ役所にそろっていません。</source>
        <translation>The attached files are not all at the office yet.</translation>
    </message>
    <message>
        <source>届出はまだ受け付けられていません。届出も添付したファイルも、このパソコンに残っています。</source>
        <translation>Your filing has not been accepted yet. It and the attached files are kept on this PC.</translation>
    </message>
    <message>
        <source>足りないファイルから自動で送り直します。急ぐときは、窓口でも手続できます。</source>
        <translation>The missing files are sent again by themselves. If it is urgent, you can also go to the counter.</translation>
    </message>
    <message>
        <source>添付したファイルの中身が、このパソコンに見つかりません。</source>
        <translation>The content of an attached file is not on this PC.</translation>
    </message>
    <message>
        <source>質問に戻り、そのファイルを取り除いて、もう一度選んでください。</source>
        <translation>Go back to the question, remove the file, and choose it again.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>ありがとうございました。よりよくするために使います。返事はお送りしません。</source>
        <translation>Thank you. It will be used to make this better. There is no reply.</translation>
    </message>
    <message>
        <source>よかったことも、困ったことも、このソフトの担当に届きます。サインインはいりません。手続についての質問は、役所の窓口や電話でお願いします。</source>
        <translation>What is good and what is hard goes to those who look after this program. No sign-in is needed. For questions about a procedure, please ask the agency at its counter or by phone.</translation>
    </message>
    <message>
        <source>ご意見が届きました</source>
        <translation>Your feedback has arrived</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>書いた内容は、暗号化せずにこのパソコンに残しました。つながるときに、もう一度送れます。</source>
        <translation>What you wrote is kept on this PC, not encrypted. You can send it again when there is a connection.</translation>
    </message>
    <message>
        <source>まだ送れていません</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>残した内容を捨てる</source>
        <translation>Delete what was kept</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>氏名、電話番号、マイナンバーなど、個人のことは書かないでください。</source>
        <translation>Please write no names, phone numbers, My Number or other personal information.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What you want to say</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <translation>There is a number in it that must not be sent. Please delete it.</translation>
    </message>
    <message>
        <source>個人のことが入っているかもしれません</source>
        <translation>It may contain personal information</translation>
    </message>
    <message>
        <source>確かめました。このまま送ります。</source>
        <translation>I have checked it. Send it as it is.</translation>
    </message>
    <message>
        <source>次のものだけを送ります。だれが書いたかは送りません。</source>
        <translation>Only this is sent. Who wrote it is not.</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>この内容で送る</source>
        <translation>Send this</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Back to where you were</translation>
    </message>
    <message>
        <source>もう一つ書く</source>
        <translation>Write another</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1、必須</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>Error. %1</translation>
    </message>
    <message>
        <source>※必須</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>ご本人</source>
        <extracomment>Beside the name of a household member: who this is to the person who signed in.</extracomment>
        <translation>Yourself</translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation>Head of the household</translation>
    </message>
    <message>
        <source>配偶者</source>
        <translation>Husband or wife</translation>
    </message>
    <message>
        <source>お子さん</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>親</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>同居の方</source>
        <translation>Other household member</translation>
    </message>
    <message>
        <source>はい</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>%1生まれ</source>
        <extracomment>Beside the name of a household member; %1 is the date of birth.</extracomment>
        <translation>Born %1</translation>
    </message>
    <message>
        <source>この中にいません</source>
        <translation>None of these people</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>使える形式：%1。</source>
        <translation>Kinds of file: %1.</translation>
    </message>
    <message>
        <source>大きさは%1まで。</source>
        <translation>Size: up to %1.</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <translation>“%1” cannot be read. Please choose another file.</translation>
    </message>
    <message>
        <source>「%1」は使えない形式です。%2のファイルを選んでください。</source>
        <translation>“%1” is of a kind that cannot be used. Please choose a file of this kind: %2.</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <translation>“%1” is empty. Please choose another file.</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。</source>
        <translation>“%1” has %2, which is too large. Please choose a file of up to %3.</translation>
    </message>
    <message>
        <source>選んだファイル：%1</source>
        <translation>Chosen file: %1</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>Error. %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>別のファイルを選ぶ</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>「%1」を取り消す</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>You can also drop a file here.</translation>
    </message>
</context>
<context>
    <name>FileWish</name>
    <message>
        <source>すべてのファイル (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>使えるファイル (%1)</source>
        <translation>Files that can be used (%1)</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>選ぶ</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>診断の結果（%1）</source>
        <extracomment>First line of the diagnosis&apos; report. %1 is date and time.</extracomment>
        <translation>Diagnosis (%1)</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が動いています</source>
        <extracomment>Diagnosis: what was seen (title), why (explanation) and what mends it (step). Words in braces are filled in: {reader} a reader&apos;s name, {readers} names, {minutes} and {megabytes} numbers, {code} an error code.</extracomment>
        <translation>The card reader service (pcscd) is running</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が入っていません</source>
        <translation>The card reader service (pcscd) is not installed</translation>
    </message>
    <message>
        <source>Linuxでカードリーダーを使うのに必要なソフトです。</source>
        <translation>Linux needs it to use card readers.</translation>
    </message>
    <message>
        <source>端末で次のように入力して入れてください（DebianやUbuntuの場合）。</source>
        <translation>Install it by typing this in a terminal (Debian, Ubuntu).</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が止まっています</source>
        <translation>The card reader service (pcscd) is stopped</translation>
    </message>
    <message>
        <source>端末で次のように入力して動かしてください。動き出すと自動でつながります。</source>
        <translation>Start it by typing this in a terminal. Once it runs, this program connects by itself.</translation>
    </message>
    <message>
        <source>このパソコンの設定が、カードリーダーの使用を許可していません</source>
        <translation>The settings of this PC do not allow the card reader to be used</translation>
    </message>
    <message>
        <source>遠隔操作で使っているとき、または管理者が許可していないときに起こります。</source>
        <translation>This happens over remote desktop, or when the administrator does not allow it.</translation>
    </message>
    <message>
        <source>パソコンの前に座って使うか、管理者に「org.debian.pcsc-lite.access_pcsc」の許可を頼んでください。</source>
        <translation>Sit at the PC itself, or ask the administrator to allow “org.debian.pcsc-lite.access_pcsc”.</translation>
    </message>
    <message>
        <source>FlatpakやSnapの囲いが、カードリーダーの使用を断っています</source>
        <translation>The sandbox of Flatpak or Snap refuses the card reader</translation>
    </message>
    <message>
        <source>このソフトにスマートカード（pcsc）の使用を許可してください。Flatpakでは、端末で次のように入力します。</source>
        <translation>Allow this program to use smart cards (pcsc). With Flatpak, type this in a terminal.</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が返事をしません</source>
        <translation>The card reader service (pcscd) does not answer</translation>
    </message>
    <message>
        <source>カードリーダーを抜いて差しなおしてください。続くときは、端末で次のように入力します。</source>
        <translation>Unplug the card reader and plug it in again. If it goes on, type this in a terminal.</translation>
    </message>
    <message>
        <source>カードリーダーがつながっています：{readers}</source>
        <translation>Card readers connected: {readers}</translation>
    </message>
    <message>
        <source>カードリーダーがつながっていません</source>
        <translation>No card reader is connected</translation>
    </message>
    <message>
        <source>USBの機器の中に、カードリーダーが見つかりませんでした。</source>
        <translation>There is no card reader among the USB devices.</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンに直接つないでください。つないであるときは、別の差し込み口を試してください。</source>
        <translation>Plug the card reader directly into the PC. If it is plugged in, try another port.</translation>
    </message>
    <message>
        <source>つながっているカードリーダー（{reader}）は、このままでは使えません</source>
        <translation>The connected card reader ({reader}) cannot be used as it is</translation>
    </message>
    <message>
        <source>作った会社だけの方式のもので、Linuxで使える共通の方式（CCID）ではありません。</source>
        <translation>It speaks its maker’s own language, not the common standard CCID that works on Linux.</translation>
    </message>
    <message>
        <source>共通の方式（CCID）のカードリーダーに替えてください。</source>
        <translation>Please use a card reader that speaks CCID.</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）のドライバーが入っていません</source>
        <translation>The driver of the card reader ({reader}) is not installed</translation>
    </message>
    <message>
        <source>端末で次のように入力してドライバーを入れ、カードリーダーを差しなおしてください。</source>
        <translation>Install the driver by typing this in a terminal, then unplug the card reader and plug it in again.</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）はつながっていますが、サービスから見えていません</source>
        <translation>The card reader ({reader}) is connected, but the service does not see it</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れます</source>
        <translation>The My Number Card can be read</translation>
    </message>
    <message>
        <source>カードが置かれていません</source>
        <translation>There is no card on the reader</translation>
    </message>
    <message>
        <source>カードも調べるときは、マイナンバーカードを置いて、もう一度調べてください。</source>
        <translation>To have the card checked too, put your My Number Card on the reader and check again.</translation>
    </message>
    <message>
        <source>カードはありますが、返事がありません</source>
        <translation>There is a card, but it does not answer</translation>
    </message>
    <message>
        <source>カードの向きと位置を確かめて、置きなおしてください。別のカードでは読めるのにこのカードだけ読めないときは、市区町村の窓口へご相談ください。</source>
        <translation>See which way round the card lies and put it on the reader again. If other cards can be read and only this one cannot, please ask your municipal office.</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが置かれています</source>
        <translation>The card on the reader is no My Number Card</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>Please put your My Number Card there instead.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています</source>
        <translation>Another program is using the card</translation>
    </message>
    <message>
        <source>カードを使うほかのソフト（ブラウザーの電子申請など）を終えてください。終えても続くときは、端末で次のように入力します。</source>
        <translation>Close other programs that use the card, such as online filing in a browser. If it goes on after that, type this in a terminal.</translation>
    </message>
    <message>
        <source>役所とつながります</source>
        <translation>The agency can be reached</translation>
    </message>
    <message>
        <source>まだどの役所にもつながっていません</source>
        <translation>Not connected to any agency yet</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れてください。カードの確認は、このまま使えます。</source>
        <translation>Install the connection file your agency offers. The card can be looked at without it.</translation>
    </message>
    <message>
        <source>いま役所につながりません</source>
        <translation>The agency cannot be reached now</translation>
    </message>
    <message>
        <source>インターネットが切れているか、役所の側が止まっています。</source>
        <translation>The internet connection is down, or the agency’s service is.</translation>
    </message>
    <message>
        <source>ほかのウェブサイトが開くか確かめてください。開くときは、しばらく待ってください。保存したものは、つながると自動で送ります。</source>
        <translation>See whether other websites open. If they do, wait a while. What was saved is sent by itself once the agency can be reached.</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられません</source>
        <translation>The other side cannot be verified to be the agency</translation>
    </message>
    <message>
        <source>パソコンの時計のずれ、公衆の無線、職場の通信装置などで起こります。個人の情報は送っていません。</source>
        <translation>A wrong clock, public wireless networks and devices at work can cause this. No personal data was sent.</translation>
    </message>
    <message>
        <source>時計を合わせてから、自宅の回線など別のネットワークで試してください。</source>
        <translation>Set the clock, then try another network, such as your line at home.</translation>
    </message>
    <message>
        <source>役所から、いつもと違う返事が来ました（{code}）</source>
        <translation>The agency gave an unusual answer ({code})</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度調べてください。続くときは、このコードを役所に電話で知らせてください。</source>
        <translation>Wait a while and check again. If it goes on, phone the agency and give this code.</translation>
    </message>
    <message>
        <source>パソコンの時計は合っています</source>
        <translation>The clock of this PC is right</translation>
    </message>
    <message>
        <source>パソコンの時計が{minutes}分ずれています</source>
        <translation>The clock of this PC is wrong by {minutes} minutes</translation>
    </message>
    <message>
        <source>ずれていると、電子証明書の期限や、期日を正しく判断できません。</source>
        <translation>Then certificates and deadlines cannot be judged correctly.</translation>
    </message>
    <message>
        <source>時計を自動で合わせる設定にしてください。端末では次のように入力します。</source>
        <translation>Have the clock set automatically. In a terminal, type this.</translation>
    </message>
    <message>
        <source>パソコンの時計は、確かめる相手がなく調べていません</source>
        <translation>The clock of this PC was not checked: there was nothing to compare it with</translation>
    </message>
    <message>
        <source>画面の日付と時刻が正しいか、ご自分で確かめてください。</source>
        <translation>Please see for yourself whether date and time are right.</translation>
    </message>
    <message>
        <source>入力した内容を保存できます</source>
        <translation>What you enter can be saved</translation>
    </message>
    <message>
        <source>空き容量が足りません（残り{megabytes}メガバイト）</source>
        <translation>There is not enough space ({megabytes} megabytes left)</translation>
    </message>
    <message>
        <source>いらないファイルを消して、空きを作ってください。</source>
        <translation>Delete files you do not need.</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません</source>
        <translation>The place for saving cannot be written to</translation>
    </message>
    <message>
        <source>フォルダーの持ち主と権限を、このパソコンの管理者に確かめてください。</source>
        <translation>Ask the administrator of this PC about the folder’s owner and permissions.</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <extracomment>Diagnosis: what was looked at.</extracomment>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>役所とのつながり</source>
        <translation>Connection to the agency</translation>
    </message>
    <message>
        <source>時計</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Storage</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>カードから写す</source>
        <translation>Copy from the card</translation>
    </message>
    <message>
        <source>内容の確認へ進む</source>
        <translation>Go on to check your entries</translation>
    </message>
    <message>
        <source>次へ進む</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>前の質問へ戻る</source>
        <translation>Back to the previous question</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>Legal basis: %1</translation>
    </message>
    <message>
        <source>カードの券面事項入力補助用の暗証番号を入力すると、氏名・住所・生年月日・性別をカードから写します。</source>
        <translation>Enter your card-data PIN (券面事項入力補助用, 4 digits) to copy your name, address, date of birth and sex from the card.</translation>
    </message>
    <message>
        <source>この手続のファイルは、まだ読めません</source>
        <translation>The file of this procedure can not be read yet</translation>
    </message>
    <message>
        <source>質問を1ページにまとめて表示する</source>
        <translation>Show all questions on one page</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>やり直す</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>入力した内容は、どこにも送られず、保存もされません。ファイルを保存すると、すぐにここに表示されます。</source>
        <extracomment>Above a form that somebody writes and tries out: what is typed here goes nowhere.</extracomment>
        <translation>What you enter is sent nowhere and not kept. Save the file, and it is shown here at once.</translation>
    </message>
    <message>
        <source>これは手続のプレビューです</source>
        <translation>This is the preview of a procedure</translation>
    </message>
    <message>
        <source>この手続のファイルに、直すところがあります</source>
        <extracomment>Above a form that somebody writes: mistakes in its file stand below, and cases that come out otherwise.</extracomment>
        <translation>The file of this procedure has something to mend</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 に受け取った内容です</source>
        <extracomment>Small, on letters and records: when the content was received. %1: date and time.</extracomment>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>オフライン：%1 に受け取った内容です</source>
        <extracomment>The same without a connection to the agency. %1: date and time.</extracomment>
        <translation>Offline: received %1</translation>
    </message>
</context>
<context>
    <name>FreshnessRow</name>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>Get the latest</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>Refresh</translation>
    </message>
</context>
<context>
    <name>GroupEntry</name>
    <message>
        <source>%1件まで追加できます。</source>
        <translation>You can add up to %1.</translation>
    </message>
    <message>
        <source>%1を追加する</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>ほかの人を追加する</source>
        <translation>Add someone else</translation>
    </message>
    <message>
        <source>「%1」を追加する</source>
        <translation>Add to “%1”</translation>
    </message>
</context>
<context>
    <name>GroupItemEntry</name>
    <message>
        <source>「%1」を取り除く</source>
        <translation>Remove “%1”</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HeaderMenuList</name>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %3 of %2</translation>
    </message>
</context>
<context>
    <name>HelpBlock</name>
    <message>
        <source>手順%1。%2</source>
        <translation>Step %1. %2</translation>
    </message>
    <message>
        <source>注意。%1</source>
        <translation>Note. %1</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>To type: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>知りたいことを短い言葉で探すか、下の一覧から選んでください。インターネットがなくても読めます。</source>
        <translation>Search with a few words, or choose from the list below. It can be read without the internet.</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>例：転出、暗証番号、カードが読めない、MDG-C103</source>
        <translation>For example: moving, PIN, card cannot be read, MDG-C103</translation>
    </message>
    <message>
        <source>ヘルプを検索</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %3 of %2</translation>
    </message>
    <message>
        <source>それでも困っているとき</source>
        <translation>If you are still stuck</translation>
    </message>
    <message>
        <source>診断する</source>
        <translation>Run the diagnosis</translation>
    </message>
    <message>
        <source>意見を送る</source>
        <translation>Send feedback</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Using the keyboard</translation>
    </message>
</context>
<context>
    <name>HelpTopicPage</name>
    <message>
        <source>関係のある項目</source>
        <translation>Related topics</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Back to where you were</translation>
    </message>
    <message>
        <source>ヘルプの一覧</source>
        <translation>All topics</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>ホーム</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>Get the latest information</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>Updating</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>確かめています。</source>
        <translation>Checking.</translation>
    </message>
    <message>
        <source>いま、期限のある手続はありません。</source>
        <translation>There is nothing with a deadline at present.</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。</source>
        <translation>They are saved on this PC, encrypted. They do not count as submitted until they arrive.</translation>
    </message>
    <message>
        <source>保存済み・未提出（%1件）</source>
        <translation>Saved here, not submitted (%1)</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Send again now</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>Your procedures</translation>
    </message>
    <message>
        <source>進行中の手続はありません。</source>
        <translation>You have no procedures in progress.</translation>
    </message>
    <message>
        <source>受けられるかもしれない支援</source>
        <translation>Support you may be able to receive</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation>Start a procedure</translation>
    </message>
    <message>
        <source>新着情報</source>
        <translation>What’s new</translation>
    </message>
    <message>
        <source>ほかの手続をさがす</source>
        <translation>Find another procedure</translation>
    </message>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。どこにも送りません。</source>
        <translation>Looked up on this PC from what is known. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>受けられる給付・制度をすべて見る</source>
        <translation>See all benefits and schemes</translation>
    </message>
    <message>
        <source>いくつかの質問に答えると、受けられるものが分かります。</source>
        <translation>Answer a few questions to find out what you can get.</translation>
    </message>
    <message>
        <source>ほかの%1件も見る</source>
        <extracomment>Home, button below what waits here: %1 more stand in the list of all.</extracomment>
        <translation>See %1 more</translation>
    </message>
    <message>
        <source>すべての手続を見る（%1件）</source>
        <extracomment>Home, button: opens the list of everything that was filed. %1: how many.</extracomment>
        <translation>See all submissions (%1)</translation>
    </message>
</context>
<context>
    <name>LastTryDialog</name>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。</source>
        <translation>%1: one more mistake blocks it. Once blocked, it cannot be used until the office of the municipality where you are registered resets it.</translation>
    </message>
    <message>
        <source>最後の1回です</source>
        <translation>This is the last try</translation>
    </message>
    <message>
        <source>最後の1回を使う</source>
        <translation>Use the last try</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <translation>Legal basis: %1 (checked on %2)</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>Details can differ between municipalities. If in doubt, call the counter.</translation>
    </message>
    <message>
        <source>答えなくてもかまいません。答えた分だけ、日付が入り、必要なものだけになります。</source>
        <translation>You need not answer. Each answer fills in dates and leaves out what you do not need.</translation>
    </message>
    <message>
        <source>あなたのこと</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>答えをすべて消す</source>
        <translation>Clear all answers</translation>
    </message>
    <message>
        <source>忘れないために</source>
        <translation>So that you do not forget</translation>
    </message>
    <message>
        <source>期限の7日前、3日前、1日前に知らせます。ホームの「次にすること」にも出ます。</source>
        <translation>You are reminded 7, 3 and 1 days before each deadline. They also appear on the home page under what to do next.</translation>
    </message>
    <message>
        <source>この予定の期限を知らせる</source>
        <translation>Remind me of the deadlines of this plan</translation>
    </message>
    <message>
        <source>日付の質問に答えると、期限をカレンダーに入れられます。</source>
        <translation>Answer the question about the date, and you can put the deadlines into your calendar.</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存する</source>
        <translation>Save as a calendar file</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存しました</source>
        <translation>Saved as a calendar file</translation>
    </message>
</context>
<context>
    <name>LifeEventsPage</name>
    <message>
        <source>あてはまるできごとを選ぶと、する手続が順に並びます。</source>
        <translation>Choose what is happening in your life to see what to do, in order.</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>Find a procedure</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %3 of %2</translation>
    </message>
    <message>
        <source>例：引っ越し、出生届、こども、国民健康保険</source>
        <translation>Examples: moving, birth, child, health insurance</translation>
    </message>
    <message>
        <source>手続やできごとを言葉でさがす</source>
        <translation>Search for a procedure or an event</translation>
    </message>
    <message>
        <source>見つかった手続</source>
        <translation>Procedures found</translation>
    </message>
</context>
<context>
    <name>LifePlanWords</name>
    <message>
        <source>いま、ここでできること</source>
        <extracomment>Heading in a life event&apos;s plan, above what can be done in this window now.</extracomment>
        <translation>What you can do here now</translation>
    </message>
    <message>
        <source>窓口へ行ってすること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>What you do at a counter</translation>
    </message>
    <message>
        <source>郵便ですること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>What you do by post</translation>
    </message>
    <message>
        <source>ほかの所ですること</source>
        <extracomment>Heading in a life event&apos;s plan: with somebody else (an employer, a bank).</extracomment>
        <translation>What you do elsewhere</translation>
    </message>
    <message>
        <source>あとですること</source>
        <extracomment>Heading in a life event&apos;s plan: what has to wait for something.</extracomment>
        <translation>What comes later</translation>
    </message>
    <message>
        <source>済んだこと</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>What is done</translation>
    </message>
    <message>
        <source>ここでできます</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Can be done here</translation>
    </message>
    <message>
        <source>窓口でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>郵便でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>By post</translation>
    </message>
    <message>
        <source>ほかの所でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Done elsewhere</translation>
    </message>
    <message>
        <source>%1へまとめて送れるもの：%2件</source>
        <extracomment>%1 an office, %2 how many things can be sent to it in one letter.</extracomment>
        <translation>What can go to %1 in one letter: %2</translation>
    </message>
    <message>
        <source>%1へ1回行けば、まとめて%2件できます</source>
        <extracomment>%1 an office, %2 how many things can be done there in one visit.</extracomment>
        <translation>One visit to %1 is enough for %2 things</translation>
    </message>
    <message>
        <source>期限：%1（%2）</source>
        <extracomment>A step&apos;s last day: %1 the date, %2 e.g. 「あと12日」 or 「3日過ぎています」.</extracomment>
        <translation>Deadline: %1 (%2)</translation>
    </message>
    <message>
        <source>期限が過ぎても、届け出が必要なことは変わりません。できるだけ早く窓口に電話して、どうすればよいか確かめてください。</source>
        <translation>The deadline has passed, but you still have to file. Call the counter as soon as you can and ask what to do.</translation>
    </message>
    <message>
        <source>手数料：%1円</source>
        <extracomment>What a step costs, in yen; %1 with separators between thousands.</extracomment>
        <translation>Fee: %1 yen</translation>
    </message>
    <message>
        <source>「%1」</source>
        <extracomment>A title in quotation marks, as the language writes them.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1が済んでからです。</source>
        <extracomment>A step that waits: %1 the titles of the steps that come first.</extracomment>
        <translation>After %1 is done.</translation>
    </message>
    <message>
        <source>%1からできます</source>
        <extracomment>The first day on which a step can be done.</extracomment>
        <translation>Possible from %1</translation>
    </message>
    <message>
        <source>あてはまるとき：%1</source>
        <extracomment>A step that may not apply: %1 says for whom it is.</extracomment>
        <translation>If this applies to you: %1</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button on a step of a plan that is filed in this window.</extracomment>
        <translation>Start a procedure</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <extracomment>Button on a step of a plan: the form is filled in here and taken to the counter on paper.</extracomment>
        <translation>Fill in the form here</translation>
    </message>
    <message>
        <source>することは、すべて済んでいます。</source>
        <translation>Everything is done.</translation>
    </message>
    <message>
        <source>することは%1件です。</source>
        <extracomment>Above a plan: how many steps there are to do.</extracomment>
        <translation>Things to do: %1.</translation>
    </message>
    <message>
        <source>このうち%1件は、人によります。上の質問に答えると、必要なものだけになります。</source>
        <extracomment>%1 of the steps apply to some people only, and the question that decides is not answered.</extracomment>
        <translation>Of these, %1 apply to some people only. Answer the questions above, and only what you need remains.</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>Bring: %1</translation>
    </message>
    <message>
        <source>どこで：%1</source>
        <translation>Where: %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>About this sheet</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>Details can differ between municipalities. If in doubt, call the counter.</translation>
    </message>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <extracomment>%1 laws and articles, %2 a date.</extracomment>
        <translation>Legal basis: %1 (checked on %2)</translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>%1件</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2 in all</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>窓口</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>%1 — 窓口</source>
        <translation>%1 — Madoguchi</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>全%1件中、%2件を表示しています。</source>
        <translation>Showing %2 of %1.</translation>
    </message>
    <message>
        <source>全%1件を表示しています。</source>
        <translation>Showing all %1.</translation>
    </message>
    <message>
        <source>さらに%1件を表示する</source>
        <translation>Show %1 more</translation>
    </message>
</context>
<context>
    <name>NavigationDrawer</name>
    <message>
        <source>メニュー</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>メニューを閉じる</source>
        <translation>Close menu</translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>表示中</source>
        <translation>shown now</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>メインメニュー</source>
        <translation>Main menu</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Using the keyboard</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>回答の期限：%1</source>
        <translation>Answer by %1</translation>
    </message>
    <message>
        <source>この手続の状況を見る</source>
        <translation>See the progress of this procedure</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>%1をここで読む</source>
        <translation>Read here: %1</translation>
    </message>
    <message>
        <source>ここで読む</source>
        <translation>Read here</translation>
    </message>
    <message>
        <source>%1を保存する</source>
        <translation>Save: %1</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>書類を保存しました</source>
        <translation>The document was saved</translation>
    </message>
    <message>
        <source>保存した書類を開く</source>
        <translation>Open the saved document</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>The saved file is not encrypted. Others who use this PC may be able to see it. It goes into “Madoguchi” in your documents folder.</translation>
    </message>
    <message>
        <source>書類をファイルに保存しますか</source>
        <translation>Save the document as a file?</translation>
    </message>
    <message>
        <source>%1の電子署名を確かめる</source>
        <translation>Check the digital signature of %1</translation>
    </message>
    <message>
        <source>受け取って電子署名を確かめる</source>
        <translation>Receive it and check its digital signature</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>まだ読んでいないお知らせが%1件あります。</source>
        <translation>Letters you have not read yet: %1</translation>
    </message>
    <message>
        <source>役所から届いたお知らせです。</source>
        <translation>Letters from the agency.</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>Show more (%1 left)</translation>
    </message>
    <message>
        <source>受け取っています。</source>
        <translation>Receiving.</translation>
    </message>
    <message>
        <source>届いているお知らせはありません。</source>
        <translation>There are no letters.</translation>
    </message>
    <message>
        <source>お知らせを開くと、読んだことが役所に伝わります。</source>
        <translation>When you open a letter, the agency learns that you have read it.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1（単位は%2）</source>
        <translation>%1 (in %2)</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>紙で残す</source>
        <translation>Keep it on paper</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>Save as PDF</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>関係のない言葉を4つ以上、12文字以上で決めてください。ひらがなも使えます。全角と半角は区別しません。</source>
        <translation>Choose 4 or more unrelated words, 12 characters or more in all. Hiragana may be used. Full-width and half-width letters are the same.</translation>
    </message>
    <message>
        <source>新しいパスフレーズ</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>新しいパスフレーズ（確認のため、もう一度）</source>
        <translation>New passphrase (again, to check)</translation>
    </message>
    <message>
        <source>人に当てられないように、時間をかけて計算しています。途中ではやめられません。</source>
        <translation>Computing slowly on purpose, so that nobody can guess it. This cannot be stopped halfway.</translation>
    </message>
    <message>
        <source>このパスフレーズにする</source>
        <translation>Use this passphrase</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PinChangePage</name>
    <message>
        <source>%1の変更</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>Back to the card</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Please enter 4 digits.</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Please enter the password.</translation>
    </message>
    <message>
        <source>新しいほうを入力してください。違うと表示されたら、変更はされていません。いままでのほうが使えます。</source>
        <translation>Enter the new one. If it is shown as wrong, nothing was changed and the old one still works.</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>変更は終わっていました。次からは、新しいほうを使います。</source>
        <translation>The change had been made. From now on use the new one.</translation>
    </message>
    <message>
        <source>次からは、新しいほうを使います。ほかの暗証番号は変わっていません。</source>
        <translation>From now on use the new one. The other PINs were not changed.</translation>
    </message>
    <message>
        <source>新しい%1が使えます</source>
        <translation>The new one works: %1</translation>
    </message>
    <message>
        <source>%1を変更しました</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>いまのものをお忘れのとき</source>
        <translation>If you forgot the present one</translation>
    </message>
    <message>
        <source>この画面では変更できません。マイナンバーカードと、本人確認書類（運転免許証など）を持って、住民票のある市区町村の窓口で再設定してください。</source>
        <translation>It can not be changed here. Take the My Number Card and another identity document, such as a driving licence, to the office of the municipality where you are registered and have it reset.</translation>
    </message>
    <message>
        <source>スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>With a smartphone you may be able to reset it at a terminal in a convenience store.</translation>
    </message>
</context>
<context>
    <name>PinChangePanel</name>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Please enter 4 digits.</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Please enter the password.</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>%1 is blocked</translation>
    </message>
    <message>
        <source>いまの%1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>打ちまちがいがないか確かめるため、新しいものをもう一度入力してください。</source>
        <translation>Enter the new one again, in case of a typing mistake.</translation>
    </message>
    <message>
        <source>新しい%1（確認のため、もう一度）</source>
        <translation>New, once more: %1</translation>
    </message>
    <message>
        <source>カードの中の番号を変えています。終わるまで、カードを動かさないでください。</source>
        <translation>The number in the card is being changed. Please do not move the card until it is done.</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>Back to the card</translation>
    </message>
    <message>
        <source>変更せずに戻る</source>
        <translation>Back without changing</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>%1 is blocked</translation>
    </message>
    <message>
        <source>カードで処理しています。カードを抜かないでください。</source>
        <translation>Working with your card. Please leave it in the reader.</translation>
    </message>
    <message>
        <source>このカードリーダーにはキーが付いています。そこで押した数字は、このパソコンには届きません。</source>
        <translation>This card reader has keys of its own. Digits pressed there do not reach this computer.</translation>
    </message>
    <message>
        <source>カードリーダーのキーで入力する</source>
        <translation>Enter it on the card reader</translation>
    </message>
    <message>
        <source>このパソコンで入力する</source>
        <translation>Enter it on this PC</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>どこで：%1</source>
        <translation>Where: %1</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>Bring: %1</translation>
    </message>
    <message>
        <source>%2件中%1件目</source>
        <extracomment>Spoken: %1 which step, %2 of how many.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <extracomment>Spoken name of one step of a life event. %1 what to do, %2 which of how many.
----------
Spoken name of a button: %1 the step&apos;s title, %2 the button&apos;s own words.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>いつまで：%1</source>
        <translation>When: %1</translation>
    </message>
    <message>
        <source>状況：%1</source>
        <translation>Progress: %1</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <translation>View progress</translation>
    </message>
    <message>
        <source>公式のページを開く</source>
        <translation>Open the official page</translation>
    </message>
    <message>
        <source>%1、済みました</source>
        <translation>%1, done</translation>
    </message>
    <message>
        <source>済みました</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PostalCodeEntry</name>
    <message>
        <source>郵便番号から住所を入れる</source>
        <translation>Fill in the address from the postal code</translation>
    </message>
</context>
<context>
    <name>PreEntrySection</name>
    <message>
        <source>窓口で書き直さなくてすむように、書いた内容を2次元コードにして持って行けます。持って行くだけでは、届け出たことになりません。</source>
        <translation>You can take your answers along as 2D codes, so that nothing has to be written again at the counter. Having them is not yet filing.</translation>
    </message>
    <message>
        <source>窓口で出す</source>
        <translation>Filing at the counter</translation>
    </message>
    <message>
        <source>2次元コードを作る</source>
        <translation>Make 2D codes</translation>
    </message>
    <message>
        <source>2次元コード、%1</source>
        <extracomment>Heard in place of a 2D code for the counter; %1 which one of how many.</extracomment>
        <translation>2D code, %1</translation>
    </message>
    <message>
        <source>紙に出す</source>
        <translation>On paper</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1パーセント</source>
        <translation>%1 per cent</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>これまでの経過</source>
        <translation>Progress so far</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>Still to come</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>下書き</source>
        <extracomment>State of an application, short: being written.</extracomment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>保存済み・未提出</source>
        <extracomment>State of an application, short: on this PC only; must never be mistaken for submitted.</extracomment>
        <translation>Saved here, not submitted</translation>
    </message>
    <message>
        <source>送信済み・到達を確認中</source>
        <extracomment>State of an application, short: it left this PC, arrival not confirmed.</extracomment>
        <translation>Sent, confirming arrival</translation>
    </message>
    <message>
        <source>到達</source>
        <extracomment>State of an application, short: recorded at the agency (到達), receipt at hand.</extracomment>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>審査中</source>
        <extracomment>State of an application, short: the office works on it.</extracomment>
        <translation>In review</translation>
    </message>
    <message>
        <source>手続終了</source>
        <extracomment>State of an application, short: done.</extracomment>
        <translation>Finished</translation>
    </message>
    <message>
        <source>補正が必要です</source>
        <extracomment>State of an application: the agency asks for a correction (補正).</extracomment>
        <translation>Correction needed (補正)</translation>
    </message>
    <message>
        <source>審査終了</source>
        <extracomment>State of an application: the examination is over (審査終了).</extracomment>
        <translation>Review finished</translation>
    </message>
    <message>
        <source>却下</source>
        <extracomment>State of an application: the agency declined it (却下).</extracomment>
        <translation>Declined (却下)</translation>
    </message>
    <message>
        <source>取り下げ済み</source>
        <extracomment>State of an application: the person took it back (取下げ).</extracomment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>もう一度署名が必要です（未提出）</source>
        <extracomment>State of an application: the signature must be made again.</extracomment>
        <translation>Sign again (not submitted)</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <extracomment>State of an application: the agency did not take it.</extracomment>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <extracomment>State of an application: only a call to the office can decide.</extracomment>
        <translation>Please check with the agency</translation>
    </message>
    <message>
        <source>オンラインの期限が過ぎました（未提出）</source>
        <extracomment>State of an application: too late for filing online.</extracomment>
        <translation>Online deadline passed (not submitted)</translation>
    </message>
    <message>
        <source>とりやめ</source>
        <extracomment>State of an application: given up by the person before it was submitted.</extracomment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>取り下げを依頼中</source>
        <extracomment>State of an application: withdrawal asked for, not confirmed yet.</extracomment>
        <translation>Withdrawal requested</translation>
    </message>
    <message>
        <source>役所につながらないため、このパソコンで待っています。つながると自動で送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>The agency cannot be reached, so this is waiting on this PC. It is sent by itself when there is a connection.</translation>
    </message>
    <message>
        <source>時間をおいて、もう一度送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>It will be sent again a little later.</translation>
    </message>
    <message>
        <source>サインインすると送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>It is sent when you sign in.</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <extracomment>Button of a task: opens the state of that application.</extracomment>
        <translation>View progress</translation>
    </message>
    <message>
        <source>カードを確認する</source>
        <extracomment>Button of a task: opens the card page.</extracomment>
        <translation>Check your card</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button of a task: starts the procedure.</extracomment>
        <translation>Start the procedure</translation>
    </message>
    <message>
        <source>「{title}」の直しが必要です</source>
        <translation>“{title}” needs a correction</translation>
    </message>
    <message>
        <source>役所からの連絡を読んで、期限までに直してください。</source>
        <translation>Read the agency’s message and correct it by the deadline.</translation>
    </message>
    <message>
        <source>電子証明書の更新の時期です</source>
        <translation>It is time to renew your digital certificate</translation>
    </message>
    <message>
        <source>期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。</source>
        <translation>You can renew it free of charge at your municipal office, from three months before it ends. Bring your card.</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation>Your digital certificate has expired</translation>
    </message>
    <message>
        <source>市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。</source>
        <translation>Renew it at your municipal office and you can file online again. Bring your card.</translation>
    </message>
    <message>
        <source>マイナンバーカードの更新の時期です</source>
        <translation>It is time to renew your My Number Card</translation>
    </message>
    <message>
        <source>期限の3か月前から、新しいカードを申請できます。</source>
        <translation>You can apply for a new card from three months before it ends.</translation>
    </message>
    <message>
        <source>マイナンバーカードの期限が切れています</source>
        <translation>Your My Number Card has expired</translation>
    </message>
    <message>
        <source>市区町村の窓口で、新しいカードの申請についておたずねください。</source>
        <translation>Ask your municipal office how to apply for a new card.</translation>
    </message>
    <message>
        <source>「{title}」はまだ提出されていません</source>
        <translation>“{title}” is not submitted yet</translation>
    </message>
    <message>
        <source>このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>It is saved on this PC. It is sent by itself when the agency can be reached.</translation>
    </message>
    <message>
        <source>もう一度サインインすると送ります。</source>
        <translation>It is sent when you sign in again.</translation>
    </message>
    <message>
        <source>「{title}」にもう一度署名してください</source>
        <translation>Sign “{title}” again</translation>
    </message>
    <message>
        <source>前の署名は受け付けられないため、送っていません。</source>
        <translation>It was not sent, because the earlier signature would not be accepted.</translation>
    </message>
    <message>
        <source>「{title}」は受け付けられませんでした</source>
        <translation>“{title}” was not accepted</translation>
    </message>
    <message>
        <source>内容を直して、もう一度署名して出してください。</source>
        <translation>Correct it, then sign and file again.</translation>
    </message>
    <message>
        <source>「{title}」について役所に確認してください</source>
        <translation>Check “{title}” with the agency</translation>
    </message>
    <message>
        <source>届いているかどうかを、こちらでは確かめられません。役所に電話してください。</source>
        <translation>We cannot tell from here whether it arrived. Call the agency.</translation>
    </message>
    <message>
        <source>「{title}」はオンラインの期限が過ぎました</source>
        <translation>The online deadline for “{title}” has passed</translation>
    </message>
    <message>
        <source>まだ提出されていません。窓口または郵送で手続をしてください。</source>
        <translation>It was not submitted. File at the counter or by post.</translation>
    </message>
    <message>
        <source>%1日過ぎています</source>
        <extracomment>Beside a task: how long its date is past. %1 is a number of days.</extracomment>
        <translation>Days overdue: %1</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>Beside a task: its last day is today.</extracomment>
        <translation>Due today</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>Beside a task: days left. %1 is a number.</extracomment>
        <translation>Days left: %1</translation>
    </message>
    <message>
        <source>確認しました</source>
        <extracomment>Button of a task that only tells something: it goes away.</extracomment>
        <translation>I have read this</translation>
    </message>
    <message>
        <source>カードの電子証明書が新しくなりました</source>
        <translation>Your card has a new digital certificate</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Bring over what was saved with your old card</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。その中に、届いたことを確かめられていない手続が%1件あり、このあと送られることはありません。下の「手続の状況」にないものは、もう一度提出してください。</source>
        <translation>Drafts and copies kept under the former certificate can no longer be opened. Among them are filings (%1) of which it is not certain that they arrived; they will not be sent any more. Submit again what is not listed below under “Your procedures”.</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。役所にある記録やお知らせは、もう一度受け取って表示します。</source>
        <translation>Drafts and copies kept under the former certificate can no longer be opened. Records and letters that the agency has are fetched and shown again.</translation>
    </message>
    <message>
        <source>署名用の電子証明書が新しくなりました</source>
        <translation>Your signing certificate is a new one</translation>
    </message>
    <message>
        <source>前の電子証明書で署名して、まだ送っていない手続があるときは、もう一度署名してください。氏名と住所は、次の手続のときにカードから読みなおします。</source>
        <translation>If something signed with the former certificate has not been sent yet, please sign it again. Name and address are read from the card again at the next procedure.</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決める</source>
        <translation>Choose another way to open it besides the card</translation>
    </message>
    <message>
        <source>カードをなくしたり新しくしたりしても、このパソコンに保存した内容を開けるようにします。</source>
        <translation>So that what is saved on this PC still opens when your card is lost or replaced.</translation>
    </message>
    <message>
        <source>開け方を決める</source>
        <translation>Choose a way</translation>
    </message>
    <message>
        <source>前のカードで保存した内容は、復旧コードなど、決めておいた開け方で引き継げます。書きかけの届出や、まだ送っていない届出もそのまま残っています。</source>
        <translation>What was saved with your old card can be brought over with the recovery code or another way you chose. Notices you began, and those not sent yet, are still there.</translation>
    </message>
    <message>
        <source>先に出す手続がすんでから送ります。そちらの状況を見てください。</source>
        <extracomment>Why something saved on this PC was not sent yet: another filing has to come first.</extracomment>
        <translation>This will be sent once the procedure that has to come first is done. Please look at how that one stands.</translation>
    </message>
    <message>
        <source>このパソコンに保存してありますが、期限が近づいています。オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <translation>It is saved on this PC, but the deadline is near. If it can not be done online in time, call the office and ask whether it can be handed in at the counter or by post.</translation>
    </message>
    <message>
        <source>直した内容：%1</source>
        <extracomment>State of a correction (補正) of an application that was filed before. %1 is a state, e.g. 到達.</extracomment>
        <translation>Corrected content: %1</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。役所につながると自動で送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>Your request to withdraw is waiting on this PC. It has not been withdrawn yet. It is sent by itself when the agency can be reached.</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。サインインすると送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>Your request to withdraw is waiting on this PC. It has not been withdrawn yet. It is sent when you sign in.</translation>
    </message>
    <message>
        <source>取り下げを役所に依頼しています。役所が受け付けるまでは、まだ取り下げられていません。</source>
        <extracomment>A withdrawal that was sent and is not confirmed.</extracomment>
        <translation>The agency is being asked to withdraw it. Until the agency accepts that, it has not been withdrawn.</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <extracomment>Button of a task: opens the form at the first field that the agency wants mended (補正).</extracomment>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>壊れていた保存内容を直しました</source>
        <translation>Damaged saved content was repaired</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。送る途中だった手続%1件は、別に取ってあった写しから戻しました。届いているかを役所に確かめてから続けます。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>It was rebuilt from what could be read, and the damaged file was kept, not deleted. %1 procedures that were being sent were brought back from separate copies; the agency is asked whether they arrived before they go on. If a procedure is missing below under “Progress”, call the agency to check.</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>It was rebuilt from what could be read, and the damaged file was kept, not deleted. If a procedure is missing below under “Progress”, call the agency to check.</translation>
    </message>
    <message>
        <source>知らせることにした予定の期限です。</source>
        <extracomment>Home, below a task: a step of a life event&apos;s plan whose last day the person wished to be told.</extracomment>
        <translation>A deadline of your plan that you asked to be reminded of.</translation>
    </message>
    <message>
        <source>予定を見る</source>
        <extracomment>Home, button on a task: opens the plan of a life event.</extracomment>
        <translation>Show the plan</translation>
    </message>
    <message>
        <source>やりとりを開く</source>
        <extracomment>Button of a task: opens what the office and the person wrote to each other.</extracomment>
        <translation>Open the messages</translation>
    </message>
    <message>
        <source>役所から問い合わせがあります</source>
        <translation>The agency has a question for you</translation>
    </message>
    <message>
        <source>「{title}」について、役所が返事を待っています。</source>
        <translation>About “{title}”: the agency is waiting for your reply.</translation>
    </message>
    <message>
        <source>役所からメッセージが届いています</source>
        <translation>There is a message from the agency</translation>
    </message>
    <message>
        <source>「{title}」についてのメッセージです。</source>
        <translation>It is about “{title}”.</translation>
    </message>
    <message>
        <source>役所へのメッセージをまだ送っていません</source>
        <translation>Your message to the agency has not been sent</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージを、このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>What you wrote about “{title}” is saved on this PC. It is sent by itself when the agency can be reached.</translation>
    </message>
    <message>
        <source>役所へのメッセージが受け付けられませんでした</source>
        <translation>The agency did not take your message</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージです。開いて確かめてください。</source>
        <translation>It is about “{title}”. Please open it and check.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>届きました</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>未提出・このパソコンに保存</source>
        <translation>Saved here, not submitted</translation>
    </message>
    <message>
        <source>届いたか確認中</source>
        <translation>Confirming arrival</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>送信中</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>受付番号 %1</source>
        <translation>Reference number %1</translation>
    </message>
    <message>
        <source>送っています。この画面を閉じても、内容はこのパソコンに保存されています。</source>
        <translation>Sending. Even if you close this window, everything stays saved on this PC.</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>届いた日時：%1</source>
        <translation>Arrived: %1</translation>
    </message>
    <message>
        <source>受付：%1</source>
        <translation>Received by: %1</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）：%1</source>
        <translation>Fingerprint of the document that arrived (SHA-256): %1</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>期限：%1</source>
        <translation>Deadline: %1</translation>
    </message>
    <message>
        <source>ホームへ戻る</source>
        <translation>Back to Home</translation>
    </message>
    <message>
        <source>届いたかを確かめる</source>
        <translation>Check whether it arrived</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Send again now</translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>控えを保存しました</source>
        <translation>The copy is saved</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <translation>Please check with the agency</translation>
    </message>
    <message>
        <source>受付の内容を、A4の紙にまとめます。受付票（役所の電子署名つき）と届出の電子データも残すときは、「控えを保存する」を選んでください。</source>
        <translation>A sheet (A4) with what was received. To keep the receipt signed by the agency and the notice as data too, choose “Save a copy”.</translation>
    </message>
    <message>
        <source>直して届け出る</source>
        <translation>Correct it and file again</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>Attached files</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1、%2 時点</source>
        <translation>%1, as of %2</translation>
    </message>
    <message>
        <source>記録しているところ：%1（%2 時点）</source>
        <translation>Kept by %1 (as of %2)</translation>
    </message>
    <message>
        <source>記号・番号をかくす</source>
        <translation>Hide the numbers</translation>
    </message>
    <message>
        <source>記号・番号を表示する</source>
        <translation>Show the numbers</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>Receiving the records.</translation>
    </message>
    <message>
        <source>記録はありません。</source>
        <translation>There are no records.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Nothing was received yet. Once you are connected, press “Refresh”.</translation>
    </message>
    <message>
        <source>%1の内訳</source>
        <translation>Details of %1</translation>
    </message>
    <message>
        <source>この記録について</source>
        <translation>About this record</translation>
    </message>
    <message>
        <source>控えを残す</source>
        <translation>Keep a copy</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>記録を保存しました</source>
        <translation>The record was saved</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>表計算用（CSV）で保存する</source>
        <translation>Save for a spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>データ（JSON）で保存する</source>
        <translation>Save as data (JSON)</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>The saved file is not encrypted. Others who use this PC may be able to see it. It goes into “Madoguchi” in your documents folder.</translation>
    </message>
    <message>
        <source>記録をファイルに保存しますか</source>
        <translation>Save the record as a file?</translation>
    </message>
    <message>
        <source>この記録を、紙に印刷するか、ファイルとしてこのパソコンに残せます。かくしている番号も入ります。</source>
        <translation>You can print this record, or keep it on this PC as a file. Hidden numbers are included.</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>Save as PDF</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>健康保険の資格情報</source>
        <extracomment>A kind of record: title of its page and of its card. Here: what the health insurance card said.</extracomment>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>予防接種</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>健診の結果</source>
        <translation>Health checkups</translation>
    </message>
    <message>
        <source>子どもの健診</source>
        <translation>Children’s checkups</translation>
    </message>
    <message>
        <source>住民税</source>
        <translation>Resident tax</translation>
    </message>
    <message>
        <source>年金</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>どの健康保険に入っているか、窓口でいくら払うかの記録です。</source>
        <extracomment>What a kind of record is, in one sentence.</extracomment>
        <translation>Which health insurance you have and what share of the cost you pay.</translation>
    </message>
    <message>
        <source>市区町村に残っている、受けた予防接種の記録です。</source>
        <translation>Vaccinations that the municipality has on record.</translation>
    </message>
    <message>
        <source>特定健康診査など、受けた健診の結果です。</source>
        <translation>Results of checkups you had, such as the specific health checkup.</translation>
    </message>
    <message>
        <source>お子さんが受けた乳幼児健診などの記録です。</source>
        <translation>Checkups that your children had.</translation>
    </message>
    <message>
        <source>前の年の所得と、それをもとに決まった住民税の記録です。</source>
        <translation>Your income of the year before, and the resident tax set on it.</translation>
    </message>
    <message>
        <source>年金に加入した月数と、これまでの加入による年金額です。</source>
        <translation>How many months you were enrolled, and the pension these months come to.</translation>
    </message>
    <message>
        <source>まちがいがあるときは、保険者（勤め先の健康保険、または市区町村の国民健康保険の担当）にお知らせください。転職や引っ越しの直後は、新しい内容になるまで数日かかることがあります。</source>
        <extracomment>What to do when something in a record is not right.</extracomment>
        <translation>If something is wrong, tell the insurer (your employer’s health insurance, or the municipality for National Health Insurance). After a new job or a move it can take some days until this shows the new state.</translation>
    </message>
    <message>
        <source>母子健康手帳などと合わないときは、手帳を持って市区町村の窓口にご相談ください。ほかの市区町村にいたときの記録は、載っていないことがあります。</source>
        <translation>If this differs from the mother-and-child handbook, take the handbook to the municipal office. Records from other municipalities may be missing.</translation>
    </message>
    <message>
        <source>基準の外の値があっても、病気とは限りません。心配なときは、かかりつけの医師に見せてください。</source>
        <translation>A value outside its range need not mean an illness. If you worry, show it to your doctor.</translation>
    </message>
    <message>
        <source>まちがいがあるときは、市区町村の税の担当にお問い合わせください。</source>
        <translation>If something is wrong, ask the tax division of your municipality.</translation>
    </message>
    <message>
        <source>年金額は、これまでの加入だけで計算したものです。これから加入すると増えます。抜けている期間があるときは、年金事務所にご相談ください。</source>
        <translation>The amount counts only the months so far and grows with further ones. If a period is missing, ask a pension office.</translation>
    </message>
    <message>
        <source>対象の方</source>
        <extracomment>A line&apos;s label on the page of a record, and the head of a column in its copy. Official words of the record.</extracomment>
        <translation>For whom</translation>
    </message>
    <message>
        <source>保険者名</source>
        <translation>Insurer</translation>
    </message>
    <message>
        <source>保険者番号</source>
        <translation>Insurer’s number</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Symbol (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number (番号)</translation>
    </message>
    <message>
        <source>枝番</source>
        <translation>Branch number (枝番)</translation>
    </message>
    <message>
        <source>本人・家族の別</source>
        <translation>Member or family</translation>
    </message>
    <message>
        <source>医療費の負担割合</source>
        <translation>Your share of medical costs</translation>
    </message>
    <message>
        <source>資格を取得した日</source>
        <translation>Insured since</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>予防接種の種類</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>回数</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>受けた日</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>受けたところ</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>ワクチンのロット番号</source>
        <translation>Lot number</translation>
    </message>
    <message>
        <source>健診の種類</source>
        <translation>Checkup</translation>
    </message>
    <message>
        <source>結果の説明</source>
        <translation>Result in words</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>給与の収入</source>
        <translation>Salary</translation>
    </message>
    <message>
        <source>合計所得金額</source>
        <translation>Total income</translation>
    </message>
    <message>
        <source>所得控除の合計</source>
        <translation>Deductions</translation>
    </message>
    <message>
        <source>扶養の人数</source>
        <translation>Dependants</translation>
    </message>
    <message>
        <source>課税標準額</source>
        <translation>Taxable income</translation>
    </message>
    <message>
        <source>所得割</source>
        <translation>Income levy (所得割)</translation>
    </message>
    <message>
        <source>均等割</source>
        <translation>Per-capita levy (均等割)</translation>
    </message>
    <message>
        <source>森林環境税</source>
        <translation>Forest environment tax</translation>
    </message>
    <message>
        <source>1年間の税額</source>
        <translation>Tax for the year</translation>
    </message>
    <message>
        <source>課税・非課税の別</source>
        <translation>Taxed or exempt</translation>
    </message>
    <message>
        <source>加入の種類</source>
        <translation>Kind of membership</translation>
    </message>
    <message>
        <source>国民年金を納めた月数</source>
        <translation>Months paid (National Pension)</translation>
    </message>
    <message>
        <source>免除・猶予の月数</source>
        <translation>Months exempted or deferred</translation>
    </message>
    <message>
        <source>納めていない月数</source>
        <translation>Months unpaid</translation>
    </message>
    <message>
        <source>厚生年金に加入した月数</source>
        <translation>Months in Employees’ Pension</translation>
    </message>
    <message>
        <source>これまでの加入による年金額（年額）</source>
        <translation>Pension from the months so far (a year)</translation>
    </message>
    <message>
        <source>受け取れるようになる日</source>
        <translation>Payable from</translation>
    </message>
    <message>
        <source>受け取っている年金額（年額）</source>
        <translation>Pension you receive (a year)</translation>
    </message>
    <message>
        <source>第1号（自営業、学生など）</source>
        <extracomment>Kind of membership in the national pension; the number is official.</extracomment>
        <translation>Category 1 (self-employed, students …)</translation>
    </message>
    <message>
        <source>第2号（会社員、公務員など）</source>
        <translation>Category 2 (employees …)</translation>
    </message>
    <message>
        <source>第3号（会社員などに扶養されている配偶者）</source>
        <translation>Category 3 (dependent spouses of employees)</translation>
    </message>
    <message>
        <source>%1割（%2パーセント）</source>
        <extracomment>How much of a medical bill the person pays. %1: in tenths (3), %2: in percent (30).</extracomment>
        <translation>%2 per cent (%1割)</translation>
    </message>
    <message>
        <source>%1か月</source>
        <extracomment>A number of months.</extracomment>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>%1人</source>
        <extracomment>A number of people.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>An amount of money in yen, with separators of thousands.</extracomment>
        <translation>%1 yen</translation>
    </message>
    <message>
        <source>家族（被扶養者など）</source>
        <translation>Family (dependant)</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>The insured person</translation>
    </message>
    <message>
        <source>非課税</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>課税</source>
        <translation>Taxed</translation>
    </message>
    <message>
        <source>%1年度（%2度）</source>
        <extracomment>A fiscal year (April to March). %1: western year, %2: the year of the era, e.g. 令和8年 or &quot;Reiwa 8&quot;.</extracomment>
        <translation>Fiscal year %1 (%2)</translation>
    </message>
    <message>
        <source>加入の記録と年金額</source>
        <translation>Enrolment and amounts</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>基準</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>記録しているところ</source>
        <extracomment>Label on a printed sheet of records: which office or insurer keeps them.</extracomment>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>いつの時点の記録か</source>
        <extracomment>Label on a printed sheet of records.</extracomment>
        <translation>As of</translation>
    </message>
    <message>
        <source>確認が必要です</source>
        <extracomment>A measured value is outside of its range; the second: a line of a record that needs a look.</extracomment>
        <translation>Needs a look</translation>
    </message>
    <message>
        <source>基準の外です</source>
        <translation>Outside the range</translation>
    </message>
    <message>
        <source>注意</source>
        <extracomment>Head of a column: what a value needs, e.g. &quot;outside of the range&quot;.</extracomment>
        <translation>Please note</translation>
    </message>
    <message>
        <source>受け取った日時</source>
        <extracomment>Label on a printed sheet of records: when this program received them.</extracomment>
        <translation>Received at</translation>
    </message>
    <message>
        <source>機関から受け取った記録をそのまま印刷したものです。証明書ではありません。</source>
        <extracomment>What a printed sheet of records is and is not.</extracomment>
        <translation>A record printed as it was received from the organisation that keeps it. It is no certificate.</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet of records.</extracomment>
        <translation>About this sheet</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>役所などが持っている、あなたについての記録です。開いたものは、このパソコンに暗号化して保管します。つながらないときも読めます。</source>
        <translation>What agencies have on record about you. What you open is kept encrypted on this PC, so that you can read it without a connection too.</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>My records</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>どの記録があるかを確かめています。</source>
        <translation>Checking which records exist.</translation>
    </message>
    <message>
        <source>あなたについての記録は、まだありません。</source>
        <translation>There are no records about you yet.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Nothing was received yet. Once you are connected, press “Refresh”.</translation>
    </message>
    <message>
        <source>あなたの情報を見た役所</source>
        <translation>Agencies that looked at your data</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>Who looked at my data</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をいつ、何のためにやり取りしたかの記録です。</source>
        <translation>When agencies exchanged data about you, and what for.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>カードが新しくなったときは、このコードで保存した内容を引き継げます。紙は、カードとは別のところにしまってください。</source>
        <translation>When you get a new card, this code lets you bring over what is saved. Keep the paper in a different place from the card.</translation>
    </message>
    <message>
        <source>9組の文字を、順番どおりに紙に控えてください。控えたことを確かめてから、使えるようになります。</source>
        <translation>Write the 9 groups down on paper, in this order. The code works once we have checked that you wrote it down.</translation>
    </message>
    <message>
        <source>復旧コードが使えるようになりました</source>
        <translation>Your recovery code is ready to use</translation>
    </message>
    <message>
        <source>コードを紙に控えてください</source>
        <translation>Write the code down on paper</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>復旧コードがあります</source>
        <translation>You have a recovery code</translation>
    </message>
    <message>
        <source>復旧コードはまだありません</source>
        <translation>There is no recovery code yet</translation>
    </message>
    <message>
        <source>新しいコードに替える</source>
        <translation>Change to a new code</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>Make a recovery code</translation>
    </message>
    <message>
        <source>復旧コードをやめる</source>
        <translation>Stop using the recovery code</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>人に見せないでください</source>
        <translation>Do not show it to anyone</translation>
    </message>
    <message>
        <source>控えた紙を見て入れてください。小文字でもかまいません。</source>
        <translation>Look at your paper and enter it. Small letters are fine.</translation>
    </message>
    <message>
        <source>控えたコードの最後の1組（4文字）</source>
        <translation>The last group of the code you wrote down (4 characters)</translation>
    </message>
    <message>
        <source>控えました</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Back to where you were</translation>
    </message>
    <message>
        <source>やめる（コードは使えなくなります）</source>
        <translation>Stop using it (the code will no longer work)</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>Keep using it</translation>
    </message>
    <message>
        <source>やめると、カードが新しくなったときに、保存した内容を開けなくなります。</source>
        <translation>If you stop using it, you will not be able to open what is saved when you get a new card.</translation>
    </message>
    <message>
        <source>復旧コードをやめますか</source>
        <translation>Stop using the recovery code?</translation>
    </message>
    <message>
        <source>カードの更新や再発行にそなえて、保存した内容を、紙に控えたコードでも開けるようにします。</source>
        <translation>So that a code on paper also opens what is saved when your card is renewed or reissued.</translation>
    </message>
    <message>
        <source>復旧コードのQRコード。中身は9組の文字と同じです。</source>
        <extracomment>Heard in place of the QR code beside the nine groups of the recovery code.</extracomment>
        <translation>QR code of the recovery code. It holds the same characters as the 9 groups.</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>写真に残さず、紙だけに控えてください。PDFで保存したときは、印刷したらPDFを消してください。このパソコンと、このコードの両方がある人は、保存した内容を開けます。</source>
        <translation>Keep it on paper only, not as a photo. If you save it as PDF, delete the PDF once it is printed. Whoever has both this PC and this code can open what is saved.</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>The other ways to open it go on working.</translation>
    </message>
</context>
<context>
    <name>RegisterQuestion</name>
    <message>
        <source>役所の記録を使いますか</source>
        <translation>Use the agency’s records?</translation>
    </message>
    <message>
        <source>%1が持っているあなたの記録（氏名、生年月日、性別、住所、電話番号、同じ世帯の方）を受け取ると、届出の入力と、受けられる支援をさがすのに使えます。</source>
        <extracomment>Home, the question whether the agency&apos;s records may be used. %1: the agency.</extracomment>
        <translation>%1 holds records about you: name, date of birth, sex, address, phone number, and who belongs to your household. If they are fetched, they can fill in notices for you and help find benefits.</translation>
    </message>
    <message>
        <source>記録を使う</source>
        <translation>Use the records</translation>
    </message>
    <message>
        <source>自分で入力する</source>
        <translation>Type it myself</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>What happens if I use the agency’s records?</translation>
    </message>
    <message>
        <source>暗号化して、このパソコンの中だけに保存します。使わなくても、どの手続もできます。設定でいつでも変えられます。</source>
        <translation>They are stored encrypted, on this PC only. Every procedure works without them too. You can change this in the settings at any time.</translation>
    </message>
</context>
<context>
    <name>RegisterSettings</name>
    <message>
        <source>役所の記録</source>
        <translation>The agency’s records</translation>
    </message>
    <message>
        <source>役所の記録を、入力と支援さがしに使う</source>
        <translation>Use the agency’s records for filling in and finding benefits</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>What happens if I use the agency’s records?</translation>
    </message>
    <message>
        <source>使うのをやめると、受け取った記録の写しと、支援さがしで記録にある世帯の方について答えた内容は、このパソコンからすぐに消えます。下書きと、前に届出に入れた内容は残ります。下書きの中の「役所の記録から」の印も、そのままです。</source>
        <translation>If you stop, the fetched copy is erased from this PC at once, and so is what you answered, when looking for benefits, about household members named in it. Drafts, and what you put into notices before, stay. Marks “From the agency’s records” in drafts stay too.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>次の内容を送ります。まちがいがないか確かめてください。まだ何も送っていません。</source>
        <translation>This is what will be sent. Please check that it is right. Nothing has been sent yet.</translation>
    </message>
    <message>
        <source>宛先：%1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>Check your entries</translation>
    </message>
    <message>
        <source>宛先</source>
        <translation>To</translation>
    </message>
    <message>
        <source>使いみち</source>
        <translation>What it is used for</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>送らないもの</source>
        <translation>What is not sent</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <translation>What happens when you file</translation>
    </message>
    <message>
        <source>確認して署名へ進む</source>
        <translation>All correct – continue to sign</translation>
    </message>
    <message>
        <source>入力に戻る</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>家族と確かめるときなどに。紙に出しても、届け出たことにはなりません。</source>
        <translation>For going through it with your family, for example. Printing it does not file it.</translation>
    </message>
    <message>
        <source>紙で確かめる</source>
        <translation>Check it on paper</translation>
    </message>
    <message>
        <source>次の内容を印刷します。まちがいがないか確かめてください。まだ届け出ていません。</source>
        <translation>This will be printed. Check that it is right. Nothing has been notified yet.</translation>
    </message>
    <message>
        <source>前に出した内容から変わるところ</source>
        <translation>What changes from what you submitted before</translation>
    </message>
    <message>
        <source>印刷する内容</source>
        <translation>What will be printed</translation>
    </message>
    <message>
        <source>手もとに用意するもの</source>
        <translation>What to have at hand</translation>
    </message>
    <message>
        <source>持って行くもの</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>紙に印刷する</source>
        <translation>Print it on paper</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>検索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>検索の言葉を消す</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1を画面に表示する</source>
        <translation>Show %1 on the screen</translation>
    </message>
    <message>
        <source>隠す</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>表示する</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>候補%1件。下矢印キーで選びます。</source>
        <translation>Suggestions: %1. Use the down arrow key to choose.</translation>
    </message>
    <message>
        <source>入力すると候補が出ます。</source>
        <translation>Type to see suggestions.</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %3 of %2</translation>
    </message>
    <message>
        <source>ほか%1件。続けて入力すると絞り込めます。</source>
        <translation>More suggestions: %1. Type more to narrow them down.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>選ぶとすぐに変わり、次に開いたときも同じです。</source>
        <translation>Your choice applies at once and is kept for next time.</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrlキーを押しながら ＋ または − でも変えられます。</source>
        <translation>You can also change it by holding Ctrl and pressing + or −.</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>パソコンの設定に合わせる</source>
        <translation>Same as this PC</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>ハイコントラスト</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>画面の動きをなくします。</source>
        <translation>Turns off movement on the screen.</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Back to where you were</translation>
    </message>
    <message>
        <source>漢字の上に、小さなひらがなで読みかたを書きます。</source>
        <translation>Writes how kanji are read above them, in small hiragana.</translation>
    </message>
    <message>
        <source>漢字にふりがなをつける</source>
        <translation>Show readings over kanji</translation>
    </message>
    <message>
        <source>ことばと文字</source>
        <translation>Language and text</translation>
    </message>
    <message>
        <source>色と動き</source>
        <translation>Colours and motion</translation>
    </message>
    <message>
        <source>黒い地に白と黄色の文字です。</source>
        <translation>White and yellow text on black.</translation>
    </message>
    <message>
        <source>動きをつける</source>
        <translation>With motion</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>Motion on the screen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>次の項目、前の項目へ移る</source>
        <translation>Go to the next or previous item</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>選択肢や一覧の中を移る</source>
        <translation>Move within choices and lists</translation>
    </message>
    <message>
        <source>ボタンを押す、選ぶ</source>
        <translation>Press a button, choose</translation>
    </message>
    <message>
        <source>前の画面へ戻る</source>
        <translation>Back to the previous page</translation>
    </message>
    <message>
        <source>ホームへ移る</source>
        <translation>Go to Home</translation>
    </message>
    <message>
        <source>文字を大きく、小さくする</source>
        <translation>Make the text larger or smaller</translation>
    </message>
    <message>
        <source>画面を上下に送る</source>
        <translation>Scroll the page up or down</translation>
    </message>
    <message>
        <source>この一覧を開く</source>
        <translation>Open this list</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Using the keyboard</translation>
    </message>
    <message>
        <source>上の操作、メニュー、本文の順に移る</source>
        <translation>Go round the controls at the top, the menu and the page</translation>
    </message>
    <message>
        <source>メニューを開く</source>
        <translation>Open the menu</translation>
    </message>
    <message>
        <source>この画面のヘルプを開く</source>
        <translation>Open help for this screen</translation>
    </message>
    <message>
        <source>「窓口」の画面を閉じる</source>
        <translation>Close Madoguchi’s window</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。</source>
        <translation>The sign-in certificate (利用者証明用電子証明書) on your My Number Card confirms who you are.</translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Please enter 4 digits.</translation>
    </message>
    <message>
        <source>数字4桁です。カードを受け取ったときに市区町村で設定したものです。</source>
        <translation>It has 4 digits. You set it at your municipal office when you received the card.</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号</source>
        <translation>Sign-in PIN (利用者証明用, 4 digits)</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき</source>
        <translation>If you have forgotten your PIN</translation>
    </message>
    <message>
        <source>住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。</source>
        <translation>The office of the municipality where you are registered can reset it. Three mistakes in a row block it, but nothing stored on the card is lost.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>電子署名</source>
        <translation>Digital signature</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>What you sign</translation>
    </message>
    <message>
        <source>署名して提出する</source>
        <translation>Sign and submit</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>Go back without signing</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Please enter the password.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>It has 6 to 16 letters and digits. Letters are capitals. It is not one of your 4-digit PINs.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Signing password (署名用, 6–16 letters and digits)</translation>
    </message>
</context>
<context>
    <name>SignatureChecking</name>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルです。カードはいりません。</source>
        <translation>A signed PDF, or a file whose name ends in “.p7m” or “.p7s”. No card is needed.</translation>
    </message>
    <message>
        <source>確かめるファイル</source>
        <translation>File to check</translation>
    </message>
    <message>
        <source>署名だけのファイルです。署名された元のファイルも選んでください。</source>
        <translation>This file holds the signature alone. Choose the file that was signed as well.</translation>
    </message>
    <message>
        <source>署名された元のファイル</source>
        <translation>The file that was signed</translation>
    </message>
    <message>
        <source>署名を確かめています。</source>
        <translation>Checking the signatures.</translation>
    </message>
    <message>
        <source>署名した人と日時</source>
        <translation>Who signed, and when</translation>
    </message>
    <message>
        <source>調べたこと</source>
        <translation>What was checked</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>内容</source>
        <extracomment>Checking a signature: what was looked at, as a label.</extracomment>
        <translation>What you want to say</translation>
    </message>
    <message>
        <source>署名の範囲</source>
        <translation>What the signature covers</translation>
    </message>
    <message>
        <source>電子証明書の用途</source>
        <translation>Purpose of the certificate</translation>
    </message>
    <message>
        <source>有効期間</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>署名したときのままです。</source>
        <extracomment>Checking a signature: what was seen, beside its label.</extracomment>
        <translation>As it was when signed.</translation>
    </message>
    <message>
        <source>署名したあとに、内容か署名が変えられています。</source>
        <translation>The content or the signature was changed after signing.</translation>
    </message>
    <message>
        <source>署名のデータが壊れています。</source>
        <translation>The signature’s data is damaged.</translation>
    </message>
    <message>
        <source>このソフトでは読めない種類の署名です。</source>
        <translation>A kind of signature that this program can not read.</translation>
    </message>
    <message>
        <source>署名された元のファイルがないため、確かめられません。</source>
        <translation>Can not be checked without the file that was signed.</translation>
    </message>
    <message>
        <source>文書の全体が署名されています。</source>
        <translation>The whole document is signed.</translation>
    </message>
    <message>
        <source>署名のあとに、署名されていない部分が付け足されています。</source>
        <translation>Something that is not signed was added after the signature.</translation>
    </message>
    <message>
        <source>署名の範囲に抜けがあり、文書の全体が守られていません。</source>
        <translation>The signature leaves gaps, so the document as a whole is not protected.</translation>
    </message>
    <message>
        <source>この署名のあとに、目に見える別の署名が加えられ、ページの見た目が変わっています。</source>
        <translation>Another, visible signature was added after this one and changes how the page looks.</translation>
    </message>
    <message>
        <source>この署名のあとに、文書のほかの部分も変わっています。</source>
        <translation>Other parts of the document were changed after this signature as well.</translation>
    </message>
    <message>
        <source>電子署名用の電子証明書です。</source>
        <translation>The certificate is one for signatures.</translation>
    </message>
    <message>
        <source>電子署名用ではない電子証明書で署名されています。</source>
        <translation>Signed with a certificate that is not for signatures.</translation>
    </message>
    <message>
        <source>署名した人の言う日時に、電子証明書は有効期間内でした。</source>
        <translation>At the time the signer states, the certificate was valid.</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期限が切れていました。</source>
        <translation>At the time the signer states, the certificate had expired.</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期間がまだ始まっていませんでした。</source>
        <translation>At the time the signer states, the certificate was not valid yet.</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています。期限の前に署名されたことを証明するものがありません。</source>
        <translation>The certificate has expired. Nothing proves that it was signed before that.</translation>
    </message>
    <message>
        <source>署名の日時が書かれていません。</source>
        <translation>No time of signing is given.</translation>
    </message>
    <message>
        <source>署名した人の言う日時が、このパソコンの時計より先です。</source>
        <translation>The time the signer states lies ahead of this PC’s clock.</translation>
    </message>
    <message>
        <source>信頼する認証局が発行した電子証明書です。</source>
        <translation>The certificate was issued by a trusted authority.</translation>
    </message>
    <message>
        <source>発行者を確かめられません。このパソコンの知らない認証局が発行した電子証明書です。</source>
        <translation>The issuer can not be checked. The certificate is from an authority that this PC does not know.</translation>
    </message>
    <message>
        <source>正しい</source>
        <extracomment>Checking a signature: the three outcomes. Good, bad, unknown.</extracomment>
        <translation>Correct</translation>
    </message>
    <message>
        <source>正しくない</source>
        <translation>Not correct</translation>
    </message>
    <message>
        <source>確かめられない</source>
        <translation>Can not be checked</translation>
    </message>
    <message>
        <source>この署名は正しいものです。</source>
        <extracomment>Checking a signature: the three outcomes as a sentence.</extracomment>
        <translation>This signature is correct.</translation>
    </message>
    <message>
        <source>この署名は正しくありません。このファイルを信用しないでください。</source>
        <translation>This signature is not correct. Do not trust this file.</translation>
    </message>
    <message>
        <source>この署名が正しいかどうか、ここでは確かめられません。</source>
        <translation>Whether this signature is correct can not be checked here.</translation>
    </message>
    <message>
        <source>電子証明書に氏名がありません（%1）</source>
        <extracomment>Checking a signature: who signed, where the certificate has no name of a person. %1 its subject.</extracomment>
        <translation>The certificate has no name in it (%1)</translation>
    </message>
    <message>
        <source>%1（署名した人の申告です。証明されたものではありません）</source>
        <extracomment>Checking a signature: when. %1 date and time.</extracomment>
        <translation>%1 (as the signer states; not proven)</translation>
    </message>
    <message>
        <source>番号%1、有効期限%2</source>
        <extracomment>Checking a signature: the certificate. %1 its number, %2 the day of its end.</extracomment>
        <translation>Number %1, valid until %2</translation>
    </message>
    <message>
        <source>署名した人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>署名の日時</source>
        <translation>Time of signing</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>Digital certificates</translation>
    </message>
    <message>
        <source>電子証明書に書かれた発行者</source>
        <translation>Issuer named in the certificate</translation>
    </message>
    <message>
        <source>電子証明書が途中で失効していないかは調べていません。マイナンバーカードの電子証明書の失効は、国に届け出た機関だけが調べられます。</source>
        <extracomment>Below every result of checking a signature, also a good one. Revocation of My Number Card certificates may be asked for only by verifiers that have notified the state (JPKI Act, article 17).</extracomment>
        <translation>Whether the certificate was revoked was not checked. For My Number Card certificates, only organisations that have notified the state can check that.</translation>
    </message>
    <message>
        <source>署名には、氏名・住所・生年月日・性別の入った電子証明書が付きます。ファイルを渡す相手に見えます。</source>
        <extracomment>Before a document is signed: what the certificate in the signature shows to whoever gets the file.</extracomment>
        <translation>The signature carries your certificate with your name, address, date of birth and sex. Whoever gets the file can see them.</translation>
    </message>
    <message>
        <source>発行者を確かめられません。あなたのマイナンバーカードをカードリーダーに置いてもう一度確かめると、同じ認証局が発行したものかどうかが分かります。</source>
        <translation>The issuer can not be checked. Put your My Number Card on the reader and check again: then it can be told whether the same authority issued it.</translation>
    </message>
    <message>
        <source>いまカードリーダーにあるマイナンバーカードと同じ認証局が発行した電子証明書です。</source>
        <translation>The certificate was issued by the same authority as the My Number Card that is in the reader.</translation>
    </message>
</context>
<context>
    <name>SignedFile</name>
    <message>
        <source>%1（署名済み）</source>
        <extracomment>Name of a signed PDF beside the one it was made of. %1 is that one&apos;s name.</extracomment>
        <translation>%1 (signed)</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>本文へ移動</source>
        <translation>Skip to the main content</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>カードリーダーを確かめています</source>
        <translation>Looking for a card reader</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>Error code: %1</translation>
    </message>
    <message>
        <source>暗証番号の入力へ進む</source>
        <translation>Go on to enter your PIN</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れると進めます。</source>
        <translation>You can go on once your My Number Card has been read.</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>Card reader: %1</translation>
    </message>
    <message>
        <source>内容は暗号化して保存しています。サインインすると送信を続けられます。</source>
        <translation>They are saved encrypted. Sign in to go on sending them.</translation>
    </message>
    <message>
        <source>このパソコンに保存され、まだ提出されていないものが%1件あります</source>
        <translation>Saved on this PC, not submitted yet: %1</translation>
    </message>
    <message>
        <source>入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。</source>
        <translation>What you were filling in is saved on this PC, encrypted. You can go on after you sign in again.</translation>
    </message>
    <message>
        <source>はじめかた</source>
        <translation>How to start</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつなぐ</source>
        <translation>Connect a card reader to this PC</translation>
    </message>
    <message>
        <source>USBのICカードリーダーです。つなぐと自動で見つけます。</source>
        <translation>A USB smart card reader. It is found as soon as it is connected.</translation>
    </message>
    <message>
        <source>マイナンバーカードを置く</source>
        <translation>Put your My Number Card on the reader</translation>
    </message>
    <message>
        <source>手続が終わるまで、置いたままにします。</source>
        <translation>Leave it there until the procedure is done.</translation>
    </message>
    <message>
        <source>暗証番号を入力する</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。</source>
        <translation>The sign-in PIN (利用者証明用, 4 digits). To sign a notice you will also need the signing password (署名用, 6–16 letters and digits).</translation>
    </message>
    <message>
        <source>%1 できました</source>
        <translation>%1 Done</translation>
    </message>
    <message>
        <source>%1 いまここです</source>
        <translation>%1 You are here</translation>
    </message>
    <message>
        <source>%1 このあと</source>
        <translation>%1 To come</translation>
    </message>
    <message>
        <source>あなたの情報の扱い</source>
        <translation>How your information is treated</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。</source>
        <translation>It is kept on this PC, encrypted. Only your card together with your PIN opens it.</translation>
    </message>
    <message>
        <source>役所へ送るのは、送る前に画面で確認した内容だけです。</source>
        <translation>Only what you have checked on the screen beforehand is sent to the agency.</translation>
    </message>
    <message>
        <source>暗証番号とパスワードは、保存せず、どこにも送りません。</source>
        <translation>PINs and passwords are neither kept nor sent anywhere.</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>More about this</translation>
    </message>
    <message>
        <source>このパソコンを診断する</source>
        <translation>Run the diagnosis of this PC</translation>
    </message>
</context>
<context>
    <name>StoreErasure</name>
    <message>
        <source>書きかけの内容、届出の控え、受け取ったもの、答えた内容が、このパソコンから消えます。もとには戻せません。役所に出した手続は、そのまま受け付けられています。</source>
        <translation>Your drafts, copies of what you submitted, what you received and what you answered go from this PC. This can not be undone. What you submitted to the agency stays accepted there.</translation>
    </message>
    <message>
        <source>このパソコンから消す</source>
        <translation>Erase from this PC</translation>
    </message>
    <message>
        <source>消すと、これらは役所に届きません。先に届くのを待つか、ほかの方法で出してください。</source>
        <translation>If you erase them, they will not reach the agency. Wait until they have arrived, or submit them in another way.</translation>
    </message>
    <message>
        <source>まちがいを防ぐために、「%1」と入れてください。</source>
        <extracomment>%1: the word to be typed.</extracomment>
        <translation>To be sure, type “%1”.</translation>
    </message>
    <message>
        <source>確かめの言葉</source>
        <translation>Word to confirm</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>消さない</source>
        <translation>Do not erase</translation>
    </message>
    <message>
        <source>保存した内容を消す</source>
        <translation>Erase what is saved</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容が、すべて消えます。もとには戻せません。</source>
        <translation>Everything saved on this PC will be gone. This can not be undone.</translation>
    </message>
    <message>
        <source>本当に消しますか</source>
        <translation>Really erase?</translation>
    </message>
</context>
<context>
    <name>StoreFileExport</name>
    <message>
        <source>書きかけの内容、提出した届出の控えと受付の証明、役所から受け取ったもの、答えた内容を、暗号化した一つのファイルにします。もう一方のパソコンで、あなたのカードとこのパスフレーズで開けます。このパソコンの内容は、そのまま残ります。</source>
        <translation>Your drafts, copies and receipts of what you submitted, what you received from the agency and what you answered become one encrypted file. On the other PC it opens with your card and this passphrase. What is on this PC stays as it is.</translation>
    </message>
    <message>
        <source>ほかのパソコンへ持っていく</source>
        <translation>Take it to another PC</translation>
    </message>
    <message>
        <source>これらは、このパソコンから送ります。取り込んだ先では、二重に届かないように、送らずに止めておきます。</source>
        <translation>They go out from this PC. On the other PC they are held, so that nothing arrives twice.</translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation>Write the file</translation>
    </message>
    <message>
        <source>%1 に書き出しました。USBメモリーなどでもう一方のパソコンへ移し、終わったらファイルを消してください。パスフレーズを忘れると、だれにも開けません。</source>
        <translation>Written to %1. Take it to the other PC on a USB stick or the like, and delete the file afterwards. If you forget the passphrase, nobody can open it.</translation>
    </message>
    <message>
        <source>ファイルができました</source>
        <translation>The file is ready</translation>
    </message>
    <message>
        <source>ファイルに書き出す</source>
        <translation>Write it to a file</translation>
    </message>
</context>
<context>
    <name>StoreFileImport</name>
    <message>
        <source>ほかのパソコンの「窓口」で書き出したファイルを、このカードで開けるように取り込みます。届いていなかった届出は、もとのパソコンから送られることがあるため、ここでは送らずに止めておきます。</source>
        <translation>A file written by Madoguchi on another PC is brought in, so that this card opens it. What had not arrived may still go out from that PC, so it is held here and not sent.</translation>
    </message>
    <message>
        <source>このパソコンには、もう書きかけの内容や届出、答えた内容があるため、取り込めません。取り込むには、必要ならここの内容を書き出してから、「このパソコンから消す」で消してください。</source>
        <translation>There are drafts, notices or answers on this PC already, so nothing can be brought in. To bring a file in, write what is here to a file if you need it, and then erase it with “Erase from this PC”.</translation>
    </message>
    <message>
        <source>ほかのパソコンの内容を取り込む</source>
        <translation>Bring in from another PC</translation>
    </message>
    <message>
        <source>書き出したファイル</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>Please enter the passphrase.</translation>
    </message>
    <message>
        <source>書き出したときに決めたパスフレーズ</source>
        <translation>Passphrase chosen when the file was written</translation>
    </message>
    <message>
        <source>取り込んでいます。数秒かかることがあります。</source>
        <translation>Bringing it in. This may take some seconds.</translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>ファイルから取り込む</source>
        <translation>Bring in from a file</translation>
    </message>
</context>
<context>
    <name>StoreKeysPage</name>
    <message>
        <source>これから入力する内容は、暗号化してこのパソコンに保存します。いまは、あなたのカードでだけ開けます。カードをなくしたときや、新しくしたときにも開けるように、もう一つ決めておけます。</source>
        <translation>What you enter from here on is saved on this PC, encrypted. Right now only your card opens it. You can choose one more way, so that it also opens when your card is lost or replaced.</translation>
    </message>
    <message>
        <source>ここにある開け方のどれか一つがあれば、カードが新しくなっても、保存した内容を引き継げます。中身を見るには、どの場合も、ご本人のカードでサインインします。</source>
        <translation>With any one of these ways you can bring over what is saved when your card is a new one. To see it, you always sign in with a card of your own.</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決めますか</source>
        <translation>Do you want to choose another way to open it besides the card?</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Ways to open what is saved</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>Right now only the card opens it</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>There is another way besides the card</translation>
    </message>
    <message>
        <source>保存したときのカードと、その暗証番号で開きます。新しいカードでは開きません。</source>
        <translation>It opens with the card it was saved with and its PIN. A new card does not open it.</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>My Number Card</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>Make a recovery code</translation>
    </message>
    <message>
        <source>復旧コードを替える・やめる</source>
        <translation>Change or stop using the recovery code</translation>
    </message>
    <message>
        <source>紙に印刷するか書き写して、しまっておきます。覚えておくことはありません。</source>
        <translation>Print it or copy it by hand, and put it away. There is nothing to remember.</translation>
    </message>
    <message>
        <source>紙に控えた復旧コード</source>
        <translation>Recovery code on paper</translation>
    </message>
    <message>
        <source>パスフレーズを決める</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>パスフレーズを替える</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>パスフレーズをやめる</source>
        <translation>Stop using the passphrase</translation>
    </message>
    <message>
        <source>あなただけが覚えておく、長い合言葉です。忘れると使えません。</source>
        <translation>A long secret phrase that only you remember. If you forget it, it cannot be used.</translation>
    </message>
    <message>
        <source>パスフレーズ</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>キーリングでも開けるようにする</source>
        <translation>Let the keyring open it too</translation>
    </message>
    <message>
        <source>キーリングをやめる</source>
        <translation>Stop using the keyring</translation>
    </message>
    <message>
        <source>パソコンの中の、パスワードの保管場所です。このパソコンのあなたのアカウントを使える人は、鍵を取り出せます。家族などと同じアカウントを使っているときは、選ばないでください。</source>
        <translation>It is the place on the PC where passwords are kept. Whoever can use your account on this PC can take the key out. Do not choose it if you share an account, for example with your family.</translation>
    </message>
    <message>
        <source>このパソコンのキーリング</source>
        <translation>Keyring of this PC</translation>
    </message>
    <message>
        <source>紙やパスフレーズを人に見られたかもしれないときに使います。保存した内容を、新しい鍵で暗号化しなおします。復旧コードとパスフレーズは使えなくなるので、作りなおしてください。</source>
        <translation>Use this when someone may have seen the paper or the passphrase. What is saved is encrypted again with a new key. The recovery code and the passphrase stop working, so please make them again.</translation>
    </message>
    <message>
        <source>鍵を新しくする</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>カードをなくしたときや新しくしたときに、書きかけの内容と控えを開けなくなります。役所に出した手続は、そのまま受け付けられています。あとで設定からも決められます。</source>
        <translation>When your card is lost or replaced, what you began and your copies no longer open. What you submitted to the agency stays accepted. You can also choose later in Settings.</translation>
    </message>
    <message>
        <source>カードだけで進むときは</source>
        <translation>If you go on with the card alone</translation>
    </message>
    <message>
        <source>入力へ進む</source>
        <translation>Go on to fill in</translation>
    </message>
    <message>
        <source>いまはカードだけで進む</source>
        <translation>Go on with the card alone for now</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Back to where you were</translation>
    </message>
    <message>
        <source>「%1」をやめる</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>Stop using “%1”</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>Keep using it</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>The other ways to open it go on working.</translation>
    </message>
    <message>
        <source>やめると、カードだけで開くようになります。カードをなくしたときや新しくしたときに、保存した内容を開けなくなります。</source>
        <translation>After that only the card opens it. When your card is lost or replaced, what is saved no longer opens.</translation>
    </message>
    <message>
        <source>「%1」をやめますか</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>Stop using “%1”?</translation>
    </message>
    <message>
        <source>いまの復旧コードとパスフレーズは使えなくなります。保存した内容は残ります。</source>
        <translation>The present recovery code and passphrase stop working. What is saved stays.</translation>
    </message>
    <message>
        <source>鍵を新しくしますか</source>
        <translation>Make a new key?</translation>
    </message>
</context>
<context>
    <name>StoreSettings</name>
    <message>
        <source>このパソコンに保存した内容</source>
        <translation>What is saved on this PC</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Bring over what was saved with your old card</translation>
    </message>
    <message>
        <source>保存した内容は、あなたのカードと暗証番号で開きます。カードをなくしたときや、新しくしたときのために、ほかの開け方も決めておけます。</source>
        <translation>What is saved opens with your card and its PIN. You can choose other ways too, for when your card is lost or replaced.</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>Right now only the card opens it</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>There is another way besides the card</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Ways to open what is saved</translation>
    </message>
</context>
<context>
    <name>StoreWay</name>
    <message>
        <source>使えます</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>SubsidiesPage</name>
    <message>
        <source>会社や個人事業主のための補助金を、デジタル庁の「Jグランツ」の公開された一覧からさがします。</source>
        <translation>Searches subsidies for companies and sole proprietors in the public list of “jGrants” of the Digital Agency.</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>Subsidies for businesses</translation>
    </message>
    <message>
        <source>送るのは、下で入れた言葉と選んだ条件だけです。氏名・住所・答えたことは送りません。「さがす」を押すまで、何も送りません。送り先：%1</source>
        <translation>Only the words below and the choices are sent; not your name, your address or your answers. Nothing is sent until you press “Search”. Sent to: %1</translation>
    </message>
    <message>
        <source>デモや、つなぎ先の設定がないときは、外の一覧をさがせません。</source>
        <translation>In the demo, or without a connection set up, the list outside can not be searched.</translation>
    </message>
    <message>
        <source>ここだけは、外へ問い合わせます</source>
        <translation>Only this page asks outside</translation>
    </message>
    <message>
        <source>ここではさがせません</source>
        <translation>It can not be searched here</translation>
    </message>
    <message>
        <source>例：省エネ、設備、創業、IT導入</source>
        <translation>Example: energy saving (省エネ), equipment (設備), starting a business (創業), introducing IT (IT導入)</translation>
    </message>
    <message>
        <source>さがす言葉</source>
        <translation>Words to search for</translation>
    </message>
    <message>
        <source>都道府県名。空けておくと、どこでも。例：東京都</source>
        <translation>Prefecture in Japanese. Left empty: anywhere. Example: “東京都”</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>並べ方</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>いま申請できるものだけ</source>
        <translation>Only those open for applications now</translation>
    </message>
    <message>
        <source>さがしています</source>
        <translation>Searching</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>見つかった補助金</source>
        <translation>Subsidies found</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>見つかりませんでした。別の言葉か、条件をゆるめてさがしてください。</source>
        <translation>Nothing was found. Try other words or fewer conditions.</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>Source: jGrants (Jグランツからの出典)</translation>
    </message>
</context>
<context>
    <name>SubsidyPage</name>
    <message>
        <source>くわしい内容を受け取っています。</source>
        <translation>Fetching the details.</translation>
    </message>
    <message>
        <source>概要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>Source: jGrants (Jグランツからの出典)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1、%2列%3行の表</source>
        <translation>%1, table with %2 columns and %3 rows</translation>
    </message>
    <message>
        <source>%1行中%2行目</source>
        <translation>row %2 of %1</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2 in all</translation>
    </message>
    <message>
        <source>%1個中%2個目のタブ</source>
        <translation>tab %2 of %1</translation>
    </message>
</context>
<context>
    <name>TakeOverPage</name>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Bring over what was saved with your old card</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>引き継ぐと、前のカードではこの内容を開けなくなります。役所に出した届出は、引き継がなくても受け付けられたままです。</source>
        <translation>Once it is brought over, your old card no longer opens it. What you submitted to the agency stays filed there, whether you bring this over or not.</translation>
    </message>
    <message>
        <source>前のカードについて</source>
        <translation>About your old card</translation>
    </message>
    <message>
        <source>引き継ぐ</source>
        <translation>Bring it over</translation>
    </message>
    <message>
        <source>引き継がずに戻る</source>
        <translation>Go back without bringing it over</translation>
    </message>
    <message>
        <source>カードが新しくなったときは、紙に控えた復旧コードなどで、前のカードで保存した届出の控えや書きかけの入力が、このカードで開けるようになります。</source>
        <translation>When your card is a new one, the recovery code on paper or another way lets this card open the copies and unfinished notices you saved with your old card.</translation>
    </message>
    <message>
        <source>4文字ずつ9組です。小文字でも、間の「-」がなくてもかまいません。QRコードの読み取り機でも入れられます。</source>
        <translation>9 groups of 4 characters. Small letters are fine, and so is leaving out the “-”. A QR code reader can enter it too.</translation>
    </message>
    <message>
        <source>パスフレーズで引き継ぐ</source>
        <translation>Bring over with the passphrase</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>Please enter the passphrase.</translation>
    </message>
    <message>
        <source>前のカードで決めたパスフレーズ</source>
        <translation>Passphrase chosen with the old card</translation>
    </message>
    <message>
        <source>パスフレーズを確かめています。数秒かかることがあります。</source>
        <translation>Checking the passphrase. This can take a few seconds.</translation>
    </message>
    <message>
        <source>前のカードで、キーリングでも開けるようにしてあります。</source>
        <translation>With your old card you let the keyring open it too.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングで引き継ぐ</source>
        <translation>Bring over with the keyring of this PC</translation>
    </message>
    <message>
        <source>キーリングで引き継ぐ</source>
        <translation>Bring over with the keyring</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>あと%1文字</source>
        <translation>%1 characters left</translation>
    </message>
    <message>
        <source>%1文字多いです</source>
        <translation>%1 characters too many</translation>
    </message>
</context>
<context>
    <name>TimeEntry</name>
    <message>
        <source>例：午後2時30分、14:30</source>
        <extracomment>Below the label of a time of day: ways to type it.</extracomment>
        <translation>For example: 2:30 pm, 14:30</translation>
    </message>
</context>
<context>
    <name>TopicLinks</name>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %3 of %2</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>試すだけです。何も保存せず、答えも変えません。Escキーか「戻る」で元に戻ります。</source>
        <translation>This is only a trial. Nothing is saved and no answer is changed. Escape or “Back” returns.</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>何が起きたら、を調べますか</source>
        <translation>What if this happened?</translation>
    </message>
    <message>
        <source>どこへ引っ越しますか</source>
        <translation>Where would you move?</translation>
    </message>
    <message>
        <source>給与だけの方は、源泉徴収票の「給与所得控除後の金額」です。</source>
        <translation>If you have a salary alone: “給与所得控除後の金額” on your withholding slip (源泉徴収票).</translation>
    </message>
    <message>
        <source>1年の合計所得金額</source>
        <translation>Total income in a year (合計所得金額)</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>ほかの家族は、まだ分かっていません。</source>
        <translation>Other family members are not known yet.</translation>
    </message>
    <message>
        <source>だれが世帯を出ますか</source>
        <translation>Who would leave the household?</translation>
    </message>
    <message>
        <source>「もしも」の結果です</source>
        <translation>This is a “what if”</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>もしもを終える</source>
        <translation>End the “what if”</translation>
    </message>
</context>
<context>
    <name>madoguchi::AccessLogModel</name>
    <message>
        <source>提供されました</source>
        <extracomment>What became of a question of one agency to another.</extracomment>
        <translation>Data was given</translation>
    </message>
    <message>
        <source>該当する情報はありませんでした</source>
        <translation>No such data</translation>
    </message>
    <message>
        <source>提供されませんでした</source>
        <translation>No data was given</translation>
    </message>
    <message>
        <source>%1が、%2の中で「%3」を確かめました。</source>
        <extracomment>Who looked at my data, one sentence. %1: the office that asked, %2: the agency that was asked (may be the same municipality), %3: what kind of data.</extracomment>
        <translation>%1 looked up “%3” within %2.</translation>
    </message>
    <message>
        <source>%1が、%2に「%3」を問い合わせました。</source>
        <translation>%1 asked %2 for “%3”.</translation>
    </message>
    <message>
        <source>目的：%1</source>
        <extracomment>Who looked at my data: for which work of the office. %1: the work.</extracomment>
        <translation>Purpose: %1</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>Legal basis: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationModel</name>
    <message>
        <source>（回答の期限：%1）</source>
        <extracomment>Progress of an application: until when the person must answer. %1 is a date.</extracomment>
        <translation> (please reply by %1)</translation>
    </message>
    <message>
        <source>提出をとりやめました。</source>
        <extracomment>Said by a screen reader after a filing that had not been sent was given up.</extracomment>
        <translation>The filing was cancelled.</translation>
    </message>
    <message>
        <source>取り下げを依頼しました。</source>
        <extracomment>Said by a screen reader: the wish to withdraw is kept and goes to the agency.</extracomment>
        <translation>Your withdrawal was requested.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationsModel</name>
    <message>
        <source>あてはまる手続はありません</source>
        <extracomment>Below the search among what was filed.</extracomment>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>Found: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::AttachmentsModel</name>
    <message>
        <source>%1、%2</source>
        <extracomment>Words in a row with the comma of the language, e.g. kind, size, pages of a file.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1ページ</source>
        <extracomment>Beside the name of a PDF file: how many pages it has.</extracomment>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>横%1×縦%2画素</source>
        <extracomment>Beside the name of a photo: %1 width and %2 height in pixels.</extracomment>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>写真（JPEG）</source>
        <extracomment>A kind of file that may be chosen.</extracomment>
        <translation>photos (JPEG)</translation>
    </message>
    <message>
        <source>画像（PNG）</source>
        <translation>pictures (PNG)</translation>
    </message>
    <message>
        <source>%1を%2個まで。1個の大きさは%3まで。</source>
        <extracomment>Under the label of a field for files: %1 kinds, %2 how many, %3 the largest size of one.</extracomment>
        <translation>%1; up to %2 files, each up to %3.</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen can not be read; %1 its name.</extracomment>
        <translation>“%1” cannot be read. Please choose another file.</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen has nothing in it; %1 its name.</extracomment>
        <translation>“%1” is empty. Please choose another file.</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。写真は、小さくして保存し直すと選べることがあります。</source>
        <extracomment>A file that was chosen is too large; %1 its name, %2 its size, %3 the largest.</extracomment>
        <translation>“%1” has %2, which is too large. Choose a file of up to %3. A photo can often be used once it is saved in a smaller size.</translation>
    </message>
    <message>
        <source>「%1」は添付できません。ファイルは%2個までです。入れかえるときは、先にほかのファイルを取り除いてください。</source>
        <extracomment>No more files; %1 the name of the one that was chosen, %2 how many there may be.</extracomment>
        <translation>“%1” cannot be attached: there may be %2 files. To exchange one, first remove another.</translation>
    </message>
    <message>
        <source>「%1」と同じ中身のファイルは、もう添付してあります。</source>
        <extracomment>The same file was chosen twice; %1 its name.</extracomment>
        <translation>A file with the same content as “%1” is attached already.</translation>
    </message>
    <message>
        <source>「%1」は、一部のスマートフォンの形式（HEIC）の写真です。JPEGの形式で保存し直してから選んでください。</source>
        <extracomment>A photo in a format that offices do not take; %1 the file&apos;s name.</extracomment>
        <translation>“%1” is a photo in a format of some smartphones (HEIC). Save it as JPEG and choose that.</translation>
    </message>
    <message>
        <source>「%1」の写真は途中で切れているか、壊れています。写真を保存し直すか、撮り直してください。</source>
        <extracomment>A damaged photo; %1 the file&apos;s name.</extracomment>
        <translation>The picture “%1” breaks off or is damaged. Save it again, or take a new one.</translation>
    </message>
    <message>
        <source>「%1」は縦横の画素数が多すぎて開けません。小さくして保存し直してください。</source>
        <extracomment>A photo with too many pixels; %1 the file&apos;s name.</extracomment>
        <translation>“%1” has too many pixels to be opened. Save it in a smaller size.</translation>
    </message>
    <message>
        <source>「%1」は、パスワードがないと開けないPDFです。役所でも開けないので、パスワードのないPDFを選んでください。</source>
        <extracomment>A PDF that opens with a password only; %1 the file&apos;s name.</extracomment>
        <translation>“%1” is a PDF that opens only with a password. The office could not open it either: choose a PDF without a password.</translation>
    </message>
    <message>
        <source>「%1」はPDFとして開けません。壊れているか、PDFではありません。PDFを作り直してください。</source>
        <extracomment>A damaged PDF, or a file that is none; %1 the file&apos;s name.</extracomment>
        <translation>“%1” cannot be opened as a PDF: it is damaged, or no PDF. Make the PDF again.</translation>
    </message>
    <message>
        <source>「%1」はページが多すぎます。必要なページだけのPDFを選んでください。</source>
        <extracomment>A PDF with too many pages; %1 the file&apos;s name.</extracomment>
        <translation>“%1” has too many pages. Choose a PDF with the pages that are needed.</translation>
    </message>
    <message>
        <source>「%1」は、ここでは使えない種類のファイルです。使えるのは、%2</source>
        <extracomment>A file of another kind than is asked for; %1 its name, %2 what is taken.</extracomment>
        <translation>“%1” is a kind of file that cannot be used here. What can be used: %2</translation>
    </message>
    <message>
        <source>「%1」を添付しました。この写真には、撮影した場所が記録されています。</source>
        <translation>“%1” was attached. The photo says where it was taken.</translation>
    </message>
    <message>
        <source>「%1」を添付しました。</source>
        <translation>“%1” was attached.</translation>
    </message>
    <message>
        <source>「%1」を取り除きました。「元に戻す」で戻せます。</source>
        <extracomment>Said by a screen reader after a file was taken out again; %1 its name. 元に戻す is a button&apos;s name.</extracomment>
        <translation>“%1” was removed. “Undo” brings it back.</translation>
    </message>
    <message>
        <source>「%1」から撮影場所の記録を取り除けませんでした。送りたくないときは、この写真を取り除いてください。</source>
        <extracomment>The place could not be taken out of a photo; %1 the file&apos;s name.</extracomment>
        <translation>The place could not be taken out of “%1”. If you do not want to send it, remove the photo.</translation>
    </message>
    <message>
        <source>「%1」から、撮影した場所の記録を取り除きました。</source>
        <extracomment>Said by a screen reader after the place was taken out of a photo; %1 its name.</extracomment>
        <translation>The place was taken out of “%1”.</translation>
    </message>
    <message>
        <source>「%1」（%2）の%3ページ目の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pages, %3 which page is shown.</extracomment>
        <translation>Picture of page %3 of “%1” (%2)</translation>
    </message>
    <message>
        <source>「%1」（%2）の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pixels.</extracomment>
        <translation>Picture of “%1” (%2)</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <extracomment>Said by a screen reader when another page of a file is shown: %1 which, %2 of how many.</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>このファイルは、前に出した届出といっしょに役所にあります。このパソコンには残していません。</source>
        <extracomment>A file that came with an earlier filing: its bytes are at the office only.</extracomment>
        <translation>This file is at the office, with what was filed before. It is not kept on this PC.</translation>
    </message>
    <message>
        <source>このページは表示できません。ファイルはそのまま添付されています。</source>
        <extracomment>A page of a file can not be drawn; the file itself is as it was.</extracomment>
        <translation>This page cannot be shown. The file is attached as it is.</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitAnswersModel</name>
    <message>
        <source>この答えを消しました。</source>
        <extracomment>Said when one answer was taken back.</extracomment>
        <translation>This answer was erased.</translation>
    </message>
    <message>
        <source>家族を加えました。</source>
        <extracomment>Said when someone was added to the household.</extracomment>
        <translation>A family member was added.</translation>
    </message>
    <message>
        <source>この人と、この人についての答えを消しました。</source>
        <extracomment>Said when someone was taken out of the household.</extracomment>
        <translation>This person and the answers about them were erased.</translation>
    </message>
    <message>
        <source>答えたことをすべて消しました。</source>
        <extracomment>Said when every answer was erased.</extracomment>
        <translation>All your answers were erased.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line of what is known about the household. %1: about whom, %2: what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>あなたの答え</source>
        <extracomment>Where a line of the household is from.</extracomment>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>カードと住民登録から</source>
        <translation>From the card and the residence record</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitModel</name>
    <message>
        <source>申請できる時期</source>
        <extracomment>Page of a benefit, label: until when to apply.</extracomment>
        <translation>When to apply</translation>
    </message>
    <message>
        <source>申請するところ</source>
        <extracomment>Page of a benefit, label: where to apply.</extracomment>
        <translation>Where to apply</translation>
    </message>
    <message>
        <source>決めるところ</source>
        <extracomment>Page of a benefit, label: which office decides.</extracomment>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>いっしょには受けられないもの：%1</source>
        <extracomment>Page of a benefit. %1: names of benefits that one can not have beside it.</extracomment>
        <translation>Not together with: %1</translation>
    </message>
    <message>
        <source>根拠：%1
出典：%2（%3に確認）</source>
        <extracomment>Page of a benefit. %1: law and article, %2: an address, %3: a date.</extracomment>
        <translation>Legal basis: %1
Source: %2 (checked on %3)</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitQuestionModel</name>
    <message>
        <source>%1のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits.</extracomment>
        <translation>Asked for: %1.</translation>
    </message>
    <message>
        <source>%1など、%2件のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits, %2: a number.</extracomment>
        <translation>Asked for %1 and others, %2 in all.</translation>
    </message>
    <message>
        <source>いません（ここまでで全員です）</source>
        <extracomment>Answer to the question who else lives in the household.</extracomment>
        <translation>Nobody else (that is everyone)</translation>
    </message>
    <message>
        <source>答えを入れてください。分からないときは「分からない」を押してください。</source>
        <extracomment>Under the field of a question that was left empty or holds something impossible.</extracomment>
        <translation>Please give an answer. If you do not know, press “I don’t know”.</translation>
    </message>
    <message>
        <source>この内容は使えません。入れ直してください。</source>
        <translation>This can not be used. Please enter it again.</translation>
    </message>
    <message>
        <source>見込みのある給付が%1件増えて、%2件になりました。</source>
        <extracomment>Said after an answer: how many more benefits are likely now. %1, %2: numbers.</extracomment>
        <translation>%1 more benefits are likely now, %2 in all.</translation>
    </message>
    <message>
        <source>見込みのある給付は%1件です。</source>
        <extracomment>Said after an answer. %1: a number.</extracomment>
        <translation>%1 benefits are likely.</translation>
    </message>
    <message>
        <source>お聞きすることは、もうありません。</source>
        <extracomment>Said after the last answer.</extracomment>
        <translation>There is nothing more to ask.</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitsModel</name>
    <message>
        <source>利用できる見込みのあるもの</source>
        <extracomment>Heading over benefits of one kind, and the tab that shows these alone.</extracomment>
        <translation>Likely</translation>
    </message>
    <message>
        <source>見込みあり</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>質問に答えると分かるもの</source>
        <translation>One or more answers would tell</translation>
    </message>
    <message>
        <source>答えると分かる</source>
        <translation>Answers needed</translation>
    </message>
    <message>
        <source>役所に確かめるもの</source>
        <translation>Ask the agency</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>Ask the agency</translation>
    </message>
    <message>
        <source>もう受けているもの</source>
        <translation>Already received</translation>
    </message>
    <message>
        <source>受けている</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>いまは当てはまらないもの</source>
        <translation>Does not apply now</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Benefits and schemes</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Beside the search of benefits: how many were found. %1: a number.</extracomment>
        <translation>Found: %1</translation>
    </message>
    <message>
        <source>すべて</source>
        <extracomment>Tab over the list of benefits.</extracomment>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>madoguchi::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Card page: while the card is being read.</extracomment>
        <translation>Reading your card</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っています</source>
        <extracomment>Card page: whether a My Number Card is in the reader.</extracomment>
        <translation>Your My Number Card is in the reader</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っていません</source>
        <translation>There is no My Number Card in the reader</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Card page: tries left of a PIN. %1 is a number.</extracomment>
        <translation>Tries left: %1</translation>
    </message>
    <message>
        <source>ロックされています</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>サインインのときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>You use it to sign in.</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>You use it to sign notices and applications.</translation>
    </message>
    <message>
        <source>氏名や住所をカードから読み取るときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>You use it to copy your name and address from the card.</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが入っています</source>
        <translation>A card that is no My Number Card is in it</translation>
    </message>
    <message>
        <source>カードから返事がありません</source>
        <translation>The card does not answer</translation>
    </message>
    <message>
        <source>ほかのソフトが使っています</source>
        <translation>Another program is using it</translation>
    </message>
    <message>
        <source>カードが入っていません</source>
        <translation>There is no card in it</translation>
    </message>
    <message>
        <source>調べています</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>自動で選ぶ</source>
        <translation>Choose automatically</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っているカードリーダーを使います</source>
        <translation>Uses the card reader that holds a My Number Card</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <extracomment>Card page: name of the certificate that proves who one is.</extracomment>
        <translation>Sign-in certificate (利用者証明用電子証明書)</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>Shows that it is you when you sign in. There is no name and no address in it.</translation>
    </message>
    <message>
        <source>入っていません</source>
        <extracomment>Card page: the card has no signing certificate.</extracomment>
        <translation>Not in the card</translation>
    </message>
    <message>
        <source>署名用電子証明書</source>
        <extracomment>Card page: name of the certificate that signs.</extracomment>
        <translation>Signing certificate (署名用電子証明書)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>You use it to sign notices and applications. Your name, address, birth date and sex are in it. It lapses when you move or change your name.</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所は、カードの中の署名データと一致するかを確かめてから使います。その署名データの発行者を確かめる方法は公開されていないため、発行者は確かめていません。</source>
        <extracomment>Card page, small: how far name and address read from the card are checked.</extracomment>
        <translation>Name and address read from the card are used only after they agree with the signature data on the card. Who issued that signature data is not checked, because the way to check it is not public.</translation>
    </message>
</context>
<context>
    <name>madoguchi::CertificateModel</name>
    <message>
        <source>署名用電子証明書</source>
        <translation>Signing certificate (署名用電子証明書)</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <translation>Sign-in certificate (利用者証明用電子証明書)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>You use it to sign notices and applications. Your name, address, birth date and sex are in it. It lapses when you move or change your name.</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>Shows that it is you when you sign in. There is no name and no address in it.</translation>
    </message>
    <message>
        <source>%1を読み取りました。</source>
        <extracomment>Said by a screen reader when a certificate was read. %1: its name.</extracomment>
        <translation>%1: it was read.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a file with a certificate. %1: the certificate&apos;s name, %2: the date of today.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>電子証明書を保存しました。</source>
        <extracomment>Said by a screen reader after a certificate was saved as a file.</extracomment>
        <translation>The certificate was saved.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConversationModel</name>
    <message>
        <source>このパソコンに保存・まだ送っていません</source>
        <extracomment>State of a message to the office: it is on this PC only.</extracomment>
        <translation>Saved on this PC, not sent yet</translation>
    </message>
    <message>
        <source>送りました・届いたかどうかを確かめています</source>
        <extracomment>State of a message to the office: it left, and no answer came yet.</extracomment>
        <translation>Sent; checking whether it has arrived</translation>
    </message>
    <message>
        <source>役所に届きました（%1）</source>
        <extracomment>State of a message to the office. %1: date and time.</extracomment>
        <translation>Arrived at the agency (%1)</translation>
    </message>
    <message>
        <source>役所が受け付けませんでした</source>
        <extracomment>State of a message that the office does not take.</extracomment>
        <translation>The agency did not take it</translation>
    </message>
    <message>
        <source>送る文章を書いてください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>Write the message first.</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Why a message to the office can not be sent yet. %1 is a number of characters.</extracomment>
        <translation>Use no more than %1 characters.</translation>
    </message>
    <message>
        <source>マイナンバーか暗証番号と思われる番号が入っています。消してから送ってください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>It contains what looks like a My Number or a PIN. Remove it before you send.</translation>
    </message>
    <message>
        <source>書きかけです。このパソコンに保存してあり、まだ送っていません。</source>
        <extracomment>Below the box for a message to the office: what is written so far is on this PC, and was not sent.</extracomment>
        <translation>Not finished. It is saved on this PC and has not been sent.</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ送っていません。つながったら送ります。</source>
        <translation>Saved on this PC. Not sent yet; it is sent once the agency can be reached.</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。役所へ送っています。</source>
        <translation>Saved on this PC. It is being sent to the agency.</translation>
    </message>
    <message>
        <source>送るのをやめました。文章は入力欄に戻しました。</source>
        <extracomment>Said by a screen reader: a message that had not left is in the box again.</extracomment>
        <translation>It will not be sent. The text is back in the box.</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>What goes to whom, before a message is sent: the office.</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>どの手続について</source>
        <extracomment>What goes to whom: which application it is about.</extracomment>
        <translation>About which procedure</translation>
    </message>
    <message>
        <source>%1（受付番号 %2）</source>
        <extracomment>A procedure and its reference number.</extracomment>
        <translation>%1 (reference number %2)</translation>
    </message>
    <message>
        <source>送るもの</source>
        <extracomment>What goes to whom: what leaves this PC.</extracomment>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>上に書いた文章だけです。署名や書類は付きません。</source>
        <translation>Only the text above. No signature and no documents go with it.</translation>
    </message>
    <message>
        <source>あなた</source>
        <extracomment>Who wrote a message: the person at this PC.</extracomment>
        <translation>You</translation>
    </message>
    <message>
        <source>%1までに返事をください</source>
        <extracomment>Beside a message of the office: until when it would like the answer. %1 is a date.</extracomment>
        <translation>Please reply by %1</translation>
    </message>
    <message>
        <source>役所からの新しいメッセージがあります。</source>
        <extracomment>Said by a screen reader while the application&apos;s page is open.</extracomment>
        <translation>There is a new message from the agency.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DemoTray</name>
    <message>
        <source>デモの暗証番号&#x3000;利用者証明用：%1&#x3000;券面事項入力補助用：%2&#x3000;署名用：%3</source>
        <extracomment>Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.</extracomment>
        <translation>Demo PINs. Sign-in PIN (利用者証明用): %1; card-data PIN (券面事項入力補助用): %2; signing password (署名用): %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DesktopModel</name>
    <message>
        <source>「窓口」を開くと、くわしくわかります。</source>
        <extracomment>Second line of a notification.</extracomment>
        <translation>Open Madoguchi for more.</translation>
    </message>
    <message>
        <source>届出が役所に届きました</source>
        <extracomment>Notification; nothing personal: others may see the screen.</extracomment>
        <translation>Your notice has arrived at the agency</translation>
    </message>
    <message>
        <source>%1が役所に届きました</source>
        <translation>Arrived at the agency: %1</translation>
    </message>
    <message>
        <source>受付の控えを見られます。</source>
        <extracomment>Second line of a notification of an arrival.</extracomment>
        <translation>Your copy of the receipt is ready.</translation>
    </message>
    <message>
        <source>手続が終わりました</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>A procedure is finished</translation>
    </message>
    <message>
        <source>%1の手続が終わりました</source>
        <translation>Finished: %1</translation>
    </message>
    <message>
        <source>確かめていただきたい手続があります</source>
        <extracomment>Notification; nothing personal: something waits for the person.</extracomment>
        <translation>A procedure needs your attention</translation>
    </message>
    <message>
        <source>%1について、確かめていただきたいことがあります</source>
        <translation>Needs your attention: %1</translation>
    </message>
    <message>
        <source>今日が期限の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>A deadline is today</translation>
    </message>
    <message>
        <source>%1の期限は今日です</source>
        <translation>The deadline is today: %1</translation>
    </message>
    <message>
        <source>期限まであと%1日の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>Days left to a deadline: %1</translation>
    </message>
    <message>
        <source>%1の期限まであと%2日です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of days.</extracomment>
        <translation>%1: days left to the deadline: %2</translation>
    </message>
    <message>
        <source>開く</source>
        <extracomment>Action of a notification: opens the window at the right page.</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>窓口</source>
        <extracomment>The program&apos;s name beside its icon in the tray.</extracomment>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>窓口を開く</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Open Madoguchi</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>終了する</source>
        <extracomment>Menu of the icon in the tray: ends the program.</extracomment>
        <translation>Quit</translation>
    </message>
    <message>
        <source>期限まであと%1時間の届出が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours.</extracomment>
        <translation>A notification due in %1 hours has not been submitted yet</translation>
    </message>
    <message>
        <source>%1はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>%1 has not been submitted yet. %2 hours are left</translation>
    </message>
    <message>
        <source>オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <extracomment>Second line of a notification: what else the person can do.</extracomment>
        <translation>If it can not be done online in time, call the office and ask whether it can be handed in at the counter or by post.</translation>
    </message>
    <message>
        <source>期限まであと%1時間の補正が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours. 補正 is a correction that the agency wants.</extracomment>
        <translation>%1 hours left, and the correction (補正) has not been submitted yet</translation>
    </message>
    <message>
        <source>%1の補正はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>The correction (補正) of %1 has not been submitted yet. %2 hours left until the deadline</translation>
    </message>
</context>
<context>
    <name>madoguchi::DiagnosisModel</name>
    <message>
        <source>調べています。数秒かかります。</source>
        <extracomment>Diagnosis page: while it looks.</extracomment>
        <translation>Checking. This takes a few seconds.</translation>
    </message>
    <message>
        <source>直すことが%1件あります。上から順に試してください。</source>
        <extracomment>Diagnosis page: how many things are to be mended. %1 is a number.</extracomment>
        <translation>Things to fix: %1. Try them from the top.</translation>
    </message>
    <message>
        <source>問題は見つかりませんでした。</source>
        <extracomment>Diagnosis page: nothing is to be mended.</extracomment>
        <translation>Nothing is wrong.</translation>
    </message>
    <message>
        <source>診断の結果を保存しました。</source>
        <extracomment>Said by a screen reader after the diagnosis was saved.</extracomment>
        <translation>The report was saved.</translation>
    </message>
    <message>
        <source>コピーしました。</source>
        <extracomment>Said by a screen reader after a command was copied to the clipboard.</extracomment>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSheets</name>
    <message>
        <source>%1（受付の控え）</source>
        <extracomment>Title of a printed sheet: the receipt&apos;s copy; %1 is the procedure.</extracomment>
        <translation>%1 (your copy of the receipt)</translation>
    </message>
    <message>
        <source>%1&#x3000;受付番号 %2</source>
        <extracomment>Foot of a printed receipt&apos;s copy.</extracomment>
        <translation>%1 – reference number %2</translation>
    </message>
    <message>
        <source>受付</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>Received</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Date and time of arrival</translation>
    </message>
    <message>
        <source>提出先</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）</source>
        <extracomment>Label on a printed receipt&apos;s copy: SHA-256 of the document.</extracomment>
        <translation>Fingerprint of the document that arrived (SHA-256)</translation>
    </message>
    <message>
        <source>届け出た内容</source>
        <extracomment>Heading on a printed receipt&apos;s copy: the answers as they arrived.</extracomment>
        <translation>What was filed</translation>
    </message>
    <message>
        <source>次にすること</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>□ %1（期限：%2）</source>
        <extracomment>A line to tick on paper: %1 what to do, %2 the last day.</extracomment>
        <translation>□ %1 (deadline: %2)</translation>
    </message>
    <message>
        <source>この控えについて</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>About this copy</translation>
    </message>
    <message>
        <source>役所の電子署名がある受付票を確かめて作りました。この紙は控えで、証明書ではありません。お問い合わせのときは、受付番号をお伝えください。</source>
        <extracomment>What a printed copy is and is not. 受付票 is the signed receipt.</extracomment>
        <translation>Made after checking the receipt with the agency’s digital signature. This sheet is your copy and no certificate. When you ask the agency, tell them the reference number.</translation>
    </message>
    <message>
        <source>%1（提出前の確認用）</source>
        <extracomment>Title of a printed sheet: to read through before signing; %1 is the procedure.</extracomment>
        <translation>%1 (for checking before it is submitted)</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙を出しても、届け出たことにはなりません。</source>
        <extracomment>Framed at the top of a printed sheet. &quot;Not submitted&quot; must be clear.</extracomment>
        <translation>Not submitted yet. Handing in this sheet does not file anything.</translation>
    </message>
    <message>
        <source>送り先</source>
        <extracomment>Heading on a printed sheet: to whom and why.</extracomment>
        <translation>Where it goes</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>Label on a printed sheet.</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Label on a printed sheet: what the data is used for.</extracomment>
        <translation>What it is used for</translation>
    </message>
    <message>
        <source>根拠</source>
        <extracomment>Label on a printed sheet: the article of the law.</extracomment>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>送る内容</source>
        <extracomment>Heading on a printed sheet: the answers as they would be sent.</extracomment>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>What happens when you file</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙の内容を、役所の窓口または所定の用紙で届け出てください。</source>
        <translation>Not submitted. Notify what stands on this sheet at the counter or on the office’s own form.</translation>
    </message>
    <message>
        <source>届け出る内容</source>
        <translation>What is notified</translation>
    </message>
    <message>
        <source>用意するもの</source>
        <extracomment>Heading on a printed sheet: papers that are needed.</extracomment>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <extracomment>Heading on a printed sheet: files that go or went with the application.</extracomment>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>%1、%2。指紋（SHA-256）%3</source>
        <extracomment>On a printed sheet, of a file: %1 kind, %2 size, %3 SHA-256 of its content.</extracomment>
        <translation>%1, %2. Fingerprint (SHA-256) %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSigningModel</name>
    <message>
        <source>PDFの中に署名を入れる</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>Put the signature into the PDF</translation>
    </message>
    <message>
        <source>ほかのPDFソフトでも署名を確かめられます。前からある署名はそのまま残ります。</source>
        <translation>Other PDF programs can check the signature, too. Signatures already there stay as they are.</translation>
    </message>
    <message>
        <source>書類と署名を一つのファイルにする</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>Document and signature in one file</translation>
    </message>
    <message>
        <source>名前が「.p7m」で終わるファイルができます。</source>
        <translation>Makes a file whose name ends in “.p7m”.</translation>
    </message>
    <message>
        <source>署名だけを別のファイルにする</source>
        <extracomment>Signing a document: what is made of it. An error&apos;s next step quotes these words.</extracomment>
        <translation>Signature alone in a file of its own</translation>
    </message>
    <message>
        <source>名前が「.p7s」で終わるファイルができます。書類と一緒に渡してください。</source>
        <translation>Makes a file whose name ends in “.p7s”. Hand it over together with the document.</translation>
    </message>
    <message>
        <source>1から%1までの数字を入力してください。</source>
        <extracomment>Signing a document: the page number is none of this document. %1 its number of pages.</extracomment>
        <translation>Enter a number from 1 to %1.</translation>
    </message>
    <message>
        <source>ファイル</source>
        <extracomment>Signing a document: labels of what will be signed.</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>大きさ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>指紋（SHA-256の最初の%1桁）</source>
        <extracomment>A fingerprint of the file: the first digits of its SHA-256.</extracomment>
        <translation>Fingerprint (first %1 digits of SHA-256)</translation>
    </message>
</context>
<context>
    <name>madoguchi::FeedbackModel</name>
    <message>
        <source>よかったこと</source>
        <extracomment>Feedback page: what kind of opinion it is.</extracomment>
        <translation>Something good</translation>
    </message>
    <message>
        <source>分かりにくい、使いにくい</source>
        <translation>Hard to understand or use</translation>
    </message>
    <message>
        <source>正しく動かない</source>
        <translation>It does not work</translation>
    </message>
    <message>
        <source>こうしてほしい</source>
        <translation>A wish</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>マイナンバーと思われる12桁の番号</source>
        <extracomment>Feedback page: what seems to stand in the text.</extracomment>
        <translation>12 digits that look like a My Number</translation>
    </message>
    <message>
        <source>暗証番号と思われる番号</source>
        <translation>A number that looks like a PIN</translation>
    </message>
    <message>
        <source>12桁の番号</source>
        <translation>A number of 12 digits</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>メールアドレス</source>
        <translation>Mail address</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>種類を選んでください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Please choose a kind.</translation>
    </message>
    <message>
        <source>内容を書いてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Please write something.</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Feedback page: why it can not be sent yet. %1 is a number.</extracomment>
        <translation>Please keep it to %1 characters.</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <extracomment>Feedback page: why it can not be sent.</extracomment>
        <translation>There is a number in it that must not be sent. Please delete it.</translation>
    </message>
    <message>
        <source>個人のことが入っていないか確かめてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Please check whether it contains personal information.</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていないため送れません。</source>
        <extracomment>Feedback page: why it can not be sent: there is nobody to send it to.</extracomment>
        <translation>It cannot be sent: this PC is not connected to any agency yet.</translation>
    </message>
    <message>
        <source>種類</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>What you wrote</translation>
    </message>
    <message>
        <source>画面の名前</source>
        <extracomment>Feedback page: label of what is sent: the page the person came from.</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>ソフトの版</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Version of the program</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>パソコンの種類</source>
        <extracomment>Feedback page: label of what is sent: Linux, Windows …</extracomment>
        <translation>Kind of PC</translation>
    </message>
    <message>
        <source>ご意見が届きました。</source>
        <extracomment>Said by a screen reader: the opinion arrived.</extracomment>
        <translation>Your feedback has arrived.</translation>
    </message>
</context>
<context>
    <name>madoguchi::FormModel</name>
    <message>
        <source>全%1ステップ中、%2ステップ目</source>
        <extracomment>Above a form: where one is. %1 number of all steps, %2 the present one.</extracomment>
        <translation>Step %2 of %1</translation>
    </message>
    <message>
        <source>下書きをこのパソコンに保存しました（%1）</source>
        <extracomment>Small, at the foot of a form: the draft was saved on this PC at %1 (hours and minutes).</extracomment>
        <translation>Draft saved on this PC (%1)</translation>
    </message>
    <message>
        <source>%1を入れました。</source>
        <extracomment>Said by a screen reader after an address was filled in from a postal code. %1: prefecture, municipality, town.</extracomment>
        <translation>Filled in: %1.</translation>
    </message>
    <message>
        <source>この郵便番号の住所が見つかりませんでした。番号を確かめるか、下の欄に住所を入力してください。</source>
        <translation>No address was found for this postal code. Check the number, or type the address in the fields below.</translation>
    </message>
    <message>
        <source>役所が、この項目を直すよう求めています。</source>
        <extracomment>At a field of a form: the agency wants it mended and says no more.</extracomment>
        <translation>The agency asks you to correct this item.</translation>
    </message>
    <message>
        <source>%1を取り除きました。</source>
        <extracomment>Said by a screen reader after a person was taken out of a list. %1: e.g. お子さん1人目.</extracomment>
        <translation>%1 was removed.</translation>
    </message>
    <message>
        <source>「%1」を元に戻しました。</source>
        <extracomment>Said by a screen reader after an answer was taken back. %1 is the question.</extracomment>
        <translation>“%1” is as it was before.</translation>
    </message>
    <message>
        <source>「%1」をやり直しました。</source>
        <extracomment>Said by a screen reader after an answer that was taken back was given again. %1 is the question.</extracomment>
        <translation>“%1” was given again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::HelpModel</name>
    <message>
        <source>はじめの画面を開く</source>
        <extracomment>Help: link from a topic to a page of the program.</extracomment>
        <translation>Open the first page</translation>
    </message>
    <message>
        <source>ホームを開く</source>
        <translation>Open the home page</translation>
    </message>
    <message>
        <source>カードの情報を開く</source>
        <translation>Open “About your card”</translation>
    </message>
    <message>
        <source>設定を開く</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>お知らせを開く</source>
        <translation>Open the letters</translation>
    </message>
    <message>
        <source>わたしの記録を開く</source>
        <translation>Open my records</translation>
    </message>
    <message>
        <source>だれが見たかの記録を開く</source>
        <translation>Open who looked at my data</translation>
    </message>
    <message>
        <source>診断を開く</source>
        <translation>Open the diagnosis</translation>
    </message>
    <message>
        <source>ご意見を開く</source>
        <translation>Open the feedback page</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Help: how many topics a search found. %1 is a number.</extracomment>
        <translation>Found: %1</translation>
    </message>
    <message>
        <source>見つかりませんでした。短い言葉や、別の言い方で試してください。</source>
        <extracomment>Help: a search found nothing.</extracomment>
        <translation>Nothing was found. Try fewer or other words.</translation>
    </message>
    <message>
        <source>この項目はまだ訳されていないため、別の言語で表示しています。</source>
        <extracomment>Help: the topic has no words in the chosen language yet.</extracomment>
        <translation>This topic is not translated yet, so it is shown in another language.</translation>
    </message>
    <message>
        <source>書類の署名を開く</source>
        <translation>Open the signing of documents</translation>
    </message>
    <message>
        <source>受けられる給付・制度を開く</source>
        <translation>Open benefits and schemes</translation>
    </message>
</context>
<context>
    <name>madoguchi::HomeModel</name>
    <message>
        <source>%1 様</source>
        <extracomment>Home, heading. %1 is the person&apos;s name; 様 is the polite form of address.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>役所につながりません。%1に受け取った内容を表示しています。</source>
        <extracomment>Home, when the agency can not be reached. %1: date and time of what is shown.</extracomment>
        <translation>The agency cannot be reached. You see what was received on %1.</translation>
    </message>
    <message>
        <source>%1 現在</source>
        <extracomment>Home, small: when the content was received. %1: date and time.</extracomment>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>Home: the last day of a task. %1 is a date.</extracomment>
        <translation>By %1</translation>
    </message>
    <message>
        <source>つぎに送る時刻：%1</source>
        <extracomment>Home: when something saved here is sent again by itself. %1: date and time.</extracomment>
        <translation>Will be sent again: %1</translation>
    </message>
    <message>
        <source>手続の状況が変わりました</source>
        <extracomment>Home, what is new: the agency moved an application on; its title and new state follow.</extracomment>
        <translation>A procedure has moved on</translation>
    </message>
    <message>
        <source>役所からのお知らせ</source>
        <translation>Letter from the agency</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifeEventsModel</name>
    <message>
        <source>見つかりませんでした。短い言葉や、ほかの言い方で探してみてください。</source>
        <extracomment>Below a search for procedures.</extracomment>
        <translation>Nothing found. Try a shorter word, or another one.</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>Found: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifePlanModel</name>
    <message>
        <source>答えと済んだ印は、ほかの人に読めない形でこのパソコンに保存します。どこにも送りません。</source>
        <extracomment>Below the questions of a life event: what becomes of the answers.</extracomment>
        <translation>Your answers and marks are saved on this PC in a form nobody else can read. They are sent nowhere.</translation>
    </message>
    <message>
        <source>答えと済んだ印は、この画面を閉じるまで覚えています。どこにも送りません。サインインすると、ほかの人に読めない形でこのパソコンに保存できます。</source>
        <translation>Your answers and marks are remembered until you close this window. They are sent nowhere. If you sign in, they can be saved on this PC in a form nobody else can read.</translation>
    </message>
    <message>
        <source>%1 に保存しました。カレンダーのアプリで開くと、期限と予告が入ります。</source>
        <extracomment>After dates were saved as a calendar file; %1 is its place.</extracomment>
        <translation>Saved to %1. Open it with a calendar app to get the deadlines and reminders.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticeModel</name>
    <message>
        <source>文章</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>画像</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>書類を保存しました。</source>
        <extracomment>Said by a screen reader after a document was saved.</extracomment>
        <translation>The document was saved.</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <extracomment>A document that came with a letter. %1: what it is (PDF), %2: how large, e.g. 24 kB.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>電子署名はついていません。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>There is no digital signature. For anything important, check with the office that sent it.</translation>
    </message>
    <message>
        <source>役所の電子署名を確かめました。発行したのは「%1」で、内容は発行されたときのままです。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>The agency’s digital signature was checked. It was issued by “%1”, and the content is as it was issued.</translation>
    </message>
    <message>
        <source>電子署名が正しくありません。この書類は使わないで、役所に電話で確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>The digital signature is not right. Do not use this document; call the agency to check.</translation>
    </message>
    <message>
        <source>電子署名はありますが、発行した「%1」が役所かどうかを確かめられません。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>There is a digital signature, but it can not be told whether “%1”, who issued it, is the agency.</translation>
    </message>
    <message>
        <source>電子署名を調べられない書類です。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>The digital signature of this document can not be examined. For anything important, check with the office that sent it.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticesModel</name>
    <message>
        <source>回答の期限：%1</source>
        <extracomment>List of letters: until when to answer one. %1: a date.</extracomment>
        <translation>Answer by %1</translation>
    </message>
    <message>
        <source>書類 %1件</source>
        <extracomment>List of letters: how many documents came with one.</extracomment>
        <translation>Documents: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinChangeModel</name>
    <message>
        <source>利用者証明用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>Sign-in PIN (利用者証明用, 4 digits)</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <extracomment>Name of the password, inside sentences and labels.</extracomment>
        <translation>Signing password (署名用, 6–16 letters and digits)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>Card-data PIN (券面事項入力補助用, 4 digits)</translation>
    </message>
    <message>
        <source>サインインのときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>It has 4 digits, and you use it to sign in. Your other PINs do not change.</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使う、英数字のパスワードです。ほかの暗証番号は変わりません。</source>
        <translation>It has letters and digits, and you use it to sign notices and applications. Your other PINs do not change.</translation>
    </message>
    <message>
        <source>氏名や住所をカードから写すときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>It has 4 digits, and you use it to copy your name and address from the card. Your other PINs do not change.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字になります。同じ文字だけのもの、順番どおりの並び、生年月日を含むものは使えません。</source>
        <extracomment>Below the field for a new password: how it looks.</extracomment>
        <translation>6 to 16 letters and digits. Letters become capitals. It can not be one character all along, a sequence, or contain your birth date.</translation>
    </message>
    <message>
        <source>数字4桁です。同じ数字だけのもの、1234のような並び、生年月日や生まれた年は使えません。</source>
        <extracomment>Below the field for a new PIN: how it looks.</extracomment>
        <translation>4 digits. It can not be one digit all along, a sequence such as 1234, your birth date or a year of birth.</translation>
    </message>
    <message>
        <source>%1を変更しました。</source>
        <extracomment>Said by a screen reader. %1: the PIN&apos;s name.</extracomment>
        <translation>%1 was changed.</translation>
    </message>
    <message>
        <source>新しい%1が使えます。</source>
        <extracomment>Said by a screen reader after the new PIN was tried. %1: the PIN&apos;s name.</extracomment>
        <translation>The new one works: %1.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinEntryModel</name>
    <message>
        <source>ロックされています</source>
        <extracomment>Beside a PIN field: no tries are left.</extracomment>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Beside a PIN field: how many tries are left before it is blocked. %1 is a number.</extracomment>
        <translation>Tries left: %1</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを動かさないでください。</source>
        <extracomment>While the card works after a PIN was entered: the card must stay.</extracomment>
        <translation>Reading your card. Please do not move it.</translation>
    </message>
    <message>
        <source>カードリーダーのキーで暗証番号（%1桁）を押し、確定キーを押してください。やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>While the card reader waits for a PIN on its own keys. %1: how many digits.</extracomment>
        <translation>Press the PIN (%1 digits) on the card reader’s keys, then its OK key. To stop, press the card reader’s cancel key.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PreEntryModel</name>
    <message>
        <source>%1だけが読めるように封をします。ほかの人がコードを読み取っても、中身はわかりません。</source>
        <extracomment>Beside 2D codes: %1 is the name in the certificate of the office to which they are sealed.</extracomment>
        <translation>Sealed so that only %1 can read it. If anybody else scans the codes, they learn nothing of what is in them.</translation>
    </message>
    <message>
        <source>%1までに窓口へお持ちください。</source>
        <extracomment>Beside 2D codes; %1 is a date.</extracomment>
        <translation>Take it to the counter by %1.</translation>
    </message>
    <message>
        <source>2次元コードを%1枚作りました。印刷して窓口へお持ちください。</source>
        <extracomment>Said by a screen reader after 2D codes were made; %1 is how many.</extracomment>
        <translation>2D codes made: %1. Print them and take them to the counter.</translation>
    </message>
    <message>
        <source>%2枚中%1枚目</source>
        <extracomment>A 2D code: %1 which one, %2 of how many.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1（窓口へ持って行く紙）</source>
        <extracomment>Title of a printed sheet for the counter; %1 is the procedure.</extracomment>
        <translation>%1 (to take to the counter)</translation>
    </message>
    <message>
        <source>まだ提出していません。窓口で、この紙の2次元コードを読み取ってもらってください。</source>
        <extracomment>Framed at the top of a printed sheet.</extracomment>
        <translation>Not submitted yet. Have the 2D codes on this sheet scanned at the counter.</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Heading on a printed sheet: the answers.</extracomment>
        <translation>What you wrote</translation>
    </message>
    <message>
        <source>窓口で読み取る2次元コード</source>
        <translation>2D codes for the counter</translation>
    </message>
    <message>
        <source>持ち物</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>About this sheet</translation>
    </message>
    <message>
        <source>どの市区町村の窓口へ行くかを入力すると、2次元コードを作れるかどうかがわかります。</source>
        <extracomment>Where 2D codes would be: %1 is the town whose counter it is. Below it the sheet can be printed.</extracomment>
        <translation>Once you have entered which municipality’s counter you go to, you see whether 2D codes can be made.</translation>
    </message>
    <message>
        <source>%1の窓口で2次元コードを読み取れるかどうかがわからないため、作れません。書いた内容を紙に印刷して、窓口へお持ちください。</source>
        <translation>It is not known whether the counter of %1 can read 2D codes, so none can be made. Print what you filled in and take it to the counter.</translation>
    </message>
    <message>
        <source>添付したファイルは、2次元コードに入りません。窓口へは、写真や書類を別にお持ちください。</source>
        <extracomment>Beside 2D codes: photos and PDF files do not fit into them.</extracomment>
        <translation>Attached files do not fit into the 2D codes. Take photos and papers to the counter separately.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PrintModel</name>
    <message>
        <source>PDFで保存しました</source>
        <extracomment>After a sheet was saved as PDF; the file&apos;s place follows.</extracomment>
        <translation>Saved as PDF</translation>
    </message>
    <message>
        <source>プリンターへ送りました</source>
        <extracomment>After a sheet was handed to the printing system.</extracomment>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>使えるプリンターが見つかりません</source>
        <extracomment>No printer and no printing system on this PC.</extracomment>
        <translation>No printer was found</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されていません。</source>
        <extracomment>Framed at the top of every sheet of the demo.</extracomment>
        <translation>This is a demo. The people and the agency are invented, and nothing was submitted anywhere.</translation>
    </message>
    <message>
        <source>プリンターをつないで、もう一度「印刷する」を押してください。</source>
        <extracomment>What can be done without a printer. 印刷する is the button above.</extracomment>
        <translation>Connect a printer, then press “Print” again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReceiptModel</name>
    <message>
        <source>役所に届きました</source>
        <extracomment>Receipt page, largest line: it is recorded at the agency.</extracomment>
        <translation>It has arrived at the agency</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ提出されていません</source>
        <extracomment>Receipt page, largest line: only on this PC. Must never sound like &quot;submitted&quot;.</extracomment>
        <translation>Saved on this PC. Not submitted yet</translation>
    </message>
    <message>
        <source>送りました。届いたかどうかを確認しています</source>
        <extracomment>Receipt page, largest line: it may have arrived.</extracomment>
        <translation>Sent. Confirming whether it arrived</translation>
    </message>
    <message>
        <source>受け付けられませんでした。直すところがあります</source>
        <extracomment>Receipt page, largest line: the agency did not take it.</extracomment>
        <translation>It was not accepted. Something needs correcting</translation>
    </message>
    <message>
        <source>届いたかどうかを、役所に確認してください</source>
        <extracomment>Receipt page, largest line: only a call to the office can tell.</extracomment>
        <translation>Please check with the agency whether it arrived</translation>
    </message>
    <message>
        <source>役所へ送っています</source>
        <extracomment>Receipt page, largest line: on its way at this moment.</extracomment>
        <translation>Sending to the agency</translation>
    </message>
    <message>
        <source>役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。</source>
        <extracomment>Receipt page: what the receipt means.</extracomment>
        <translation>The agency’s receipt was checked and is kept on this PC. Your notice counts as arrived at this time.</translation>
    </message>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いたらお知らせします。お急ぎのときは、窓口または郵送でも手続できます。</source>
        <extracomment>Receipt page: what is safe and what happens next.</extracomment>
        <translation>Your signed notice is kept on this PC, encrypted. It is sent by itself when the agency can be reached, and you are told when it arrives. If it is urgent, you can also file at the counter or by post.</translation>
    </message>
    <message>
        <source>二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても大丈夫です。</source>
        <extracomment>Receipt page: nothing is filed twice.</extracomment>
        <translation>It cannot arrive twice. You will see it here as soon as the agency confirms it. You can safely close this window.</translation>
    </message>
    <message>
        <source>少しお待ちください。途中で切れても、届出は失われません。</source>
        <extracomment>Receipt page: while it is being sent.</extracomment>
        <translation>Please wait a moment. Your notice is not lost even if the connection breaks.</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>In the saved copy: label of a line.</extracomment>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <translation>Date and time of arrival</translation>
    </message>
    <message>
        <source>提出先</source>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>控えを保存しました。</source>
        <extracomment>Said by a screen reader after the copy of the receipt was saved.</extracomment>
        <translation>The copy is saved.</translation>
    </message>
    <message>
        <source>添付したファイルがあるので、このプログラムを開いてサインインしているあいだに送ります。</source>
        <extracomment>Receipt page, added for a filing with files where sending while the program is closed was chosen.</extracomment>
        <translation>As files are attached, it is sent while this program is open and you are signed in.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a file with records. %1: the kind, %2: a date.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>記録を保存しました。</source>
        <extracomment>Said by a screen reader after records were saved as a file.</extracomment>
        <translation>The record was saved.</translation>
    </message>
    <message>
        <source>かくしています</source>
        <extracomment>Read in place of a number that is covered.</extracomment>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>基準 %1</source>
        <extracomment>A measured value&apos;s range. %1: e.g. &quot;130未満&quot;.</extracomment>
        <translation>Range: %1</translation>
    </message>
    <message>
        <source>記号・番号を表示しました。</source>
        <extracomment>Said by a screen reader after the button of the same matter: covered numbers are shown, or covered again.</extracomment>
        <translation>The numbers are shown.</translation>
    </message>
    <message>
        <source>記号・番号をかくしました。</source>
        <translation>The numbers are hidden.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordsModel</name>
    <message>
        <source>%1 時点</source>
        <extracomment>A kind of record: the day whose state the data shows. %1: a date.</extracomment>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1件</source>
        <extracomment>A kind of record: how many there are.</extracomment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecoveryModel</name>
    <message>
        <source>最後の1組と違います。控えた紙を見て、4文字を入れてください。</source>
        <extracomment>The person typed the last four characters of the code wrong.</extracomment>
        <translation>This does not match the last group. Look at your paper and enter the 4 characters.</translation>
    </message>
    <message>
        <source>復旧コードをやめました。前のコードは、もう使えません。</source>
        <translation>The recovery code is no longer in use. The code you had does not work any more.</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>What was saved with your old card has been brought over.</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>%1行目</source>
        <extracomment>Label of a line of the code on paper. %1: 1 to 3.</extracomment>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>About this sheet</translation>
    </message>
    <message>
        <source>新しいマイナンバーカードに替わったときに、このパソコンの「窓口」に保存した内容を開くためのものです。</source>
        <translation>It opens what is saved in Madoguchi on this PC when you have changed to a new My Number Card.</translation>
    </message>
    <message>
        <source>カードとは別のところに、人に見られないようにしまってください。</source>
        <translation>Keep it in a different place from the card, where nobody sees it.</translation>
    </message>
    <message>
        <source>新しいコードを作ると、このコードは使えなくなります。</source>
        <translation>Once you make a new code, this code no longer works.</translation>
    </message>
    <message>
        <source>QRコードの中身は、上の9組の文字と同じです。</source>
        <translation>The QR code holds the same characters as the 9 groups above.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RegisterUseModel</name>
    <message>
        <source>役所</source>
        <extracomment>Stands in a sentence for the agency&apos;s name, before that is known.</extracomment>
        <translation>The agency</translation>
    </message>
    <message>
        <source>まだお答えになっていません。記録は受け取っていません。</source>
        <extracomment>Settings: whether the agency&apos;s records are used was not asked yet.</extracomment>
        <translation>You have not answered yet. No records were fetched.</translation>
    </message>
    <message>
        <source>%1に「自分で入力する」と答えました。記録は受け取っていません。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>You answered “Type it myself” on %1. No records were fetched.</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。次につながったときに受け取ります。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>You answered “Use the records” on %1. They will be fetched at the next connection.</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。最後に受け取ったのは%2です。</source>
        <extracomment>Settings. %1: date and time of the answer, %2: date and time at which the records were received last.</extracomment>
        <translation>You answered “Use the records” on %1. They were last fetched on %2.</translation>
    </message>
    <message>
        <source>わかりました。記録は受け取りません。</source>
        <extracomment>Said once after the answer.</extracomment>
        <translation>All right. No records will be fetched.</translation>
    </message>
    <message>
        <source>記録を受け取りました。</source>
        <extracomment>Said once after the answer, when they are there.</extracomment>
        <translation>The records were fetched.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReviewModel</name>
    <message>
        <source>マイナンバー（個人番号）、暗証番号、カードの顔写真は送りません。</source>
        <extracomment>Review page: what stays here. マイナンバー（個人番号） is the Individual Number, 暗証番号 the PIN.</extracomment>
        <translation>Your My Number (個人番号), your PINs and the photo on your card are not sent.</translation>
    </message>
    <message>
        <source>署名すると、すぐに役所へ送ります。届くと受付票が表示されます。</source>
        <extracomment>Review page: what happens after signing, when the agency can be reached.</extracomment>
        <translation>Once you sign, it goes to the agency at once. You see the receipt when it has arrived.</translation>
    </message>
    <message>
        <source>いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。つながると送ります。</source>
        <translation>The agency cannot be reached now. Once you sign, it is saved on this PC (not submitted yet). It is sent when there is a connection.</translation>
    </message>
    <message>
        <source>出したあとも、役所の審査が始まるまでは取り下げることができます。</source>
        <extracomment>Review page: it can be taken back.</extracomment>
        <translation>You can still withdraw it afterwards, until the agency starts its review.</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>Review page of a correction: there was no answer before, or there is none now.</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>この手続は窓口で出します。印刷した紙を持って行ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is handed in at a counter. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>This is handed in at the counter. Take the printed sheet with you (nothing has been notified yet).</translation>
    </message>
    <message>
        <source>この手続は郵送で出します。印刷した紙を送ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is sent by post. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>This is sent by post. Send the printed sheet (nothing has been notified yet).</translation>
    </message>
    <message>
        <source>この手続はここからは出せません。印刷した紙を見ながら、提出先で手続してください。</source>
        <extracomment>Review page, for what is done on another site or with another body.</extracomment>
        <translation>This cannot be filed from here. Use the printed sheet when you file it where it belongs.</translation>
    </message>
</context>
<context>
    <name>madoguchi::Shell</name>
    <message>
        <source>はじめに</source>
        <extracomment>Title of a page: in the window&apos;s title, in the navigation, and read when the page opens.</extracomment>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>ホーム</source>
        <extracomment>%1 filings wait on this PC; beside 「ホーム」 in the navigation.</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Fill in the form</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>Check your entries</translation>
    </message>
    <message>
        <source>電子署名</source>
        <translation>Digital signature</translation>
    </message>
    <message>
        <source>提出の結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>My Number Card</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されません。</source>
        <extracomment>Ribbon on every page of the demo.</extracomment>
        <translation>This is a demo. The people and the agency are invented, and nothing is submitted anywhere.</translation>
    </message>
    <message>
        <source>未提出%1件</source>
        <translation>%1 not submitted</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>Find a procedure</translation>
    </message>
    <message>
        <source>することの順番</source>
        <translation>What to do, in order</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <extracomment>%1 letters of the agency are unread; beside 「お知らせ」 in the navigation.</extracomment>
        <translation>Letters</translation>
    </message>
    <message>
        <source>未読%1件</source>
        <translation>%1 unread</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>My records</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>Who looked at my data</translation>
    </message>
    <message>
        <source>お知らせの内容</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>記録の内容</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Bring over what was saved with your old card</translation>
    </message>
    <message>
        <source>暗証番号の変更</source>
        <translation>Changing a PIN</translation>
    </message>
    <message>
        <source>電子証明書の内容</source>
        <translation>What a certificate says</translation>
    </message>
    <message>
        <source>書類の署名</source>
        <translation>Signing documents</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Ways to open what is saved</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Benefits and schemes</translation>
    </message>
    <message>
        <source>給付・制度の内容</source>
        <translation>The benefit</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>Subsidies for businesses</translation>
    </message>
    <message>
        <source>補助金の内容</source>
        <translation>The subsidy</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <extracomment>Page: everything that was filed, to search in.</extracomment>
        <translation>All submissions</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignModel</name>
    <message>
        <source>確認した内容で、%1あての「%2」に電子署名をします。署名は印鑑や自筆の署名と同じ効力があります。</source>
        <extracomment>Sign page: what the signature says. %1 the office it goes to, %2 the procedure&apos;s title.</extracomment>
        <translation>You are about to sign “%2”, addressed to %1, as you have checked it. The digital signature has the same effect as your seal or handwritten signature.</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignatureCheckModel</name>
    <message>
        <source>署名%1（%2件のうち）</source>
        <extracomment>Heading over what is known of one of a document&apos;s signatures. %1 its number, %2 how many there are.</extracomment>
        <translation>Signature %1 (of %2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::StartModel</name>
    <message>
        <source>カードリーダーを確認しています</source>
        <extracomment>Start page, largest line, while the readers are being looked for.</extracomment>
        <translation>Looking for a card reader</translation>
    </message>
    <message>
        <source>マイナンバーカードを確認しました</source>
        <extracomment>Start page, largest line: a My Number Card is in the reader.</extracomment>
        <translation>Your My Number Card is ready</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Start page, largest line: asks for the card.</extracomment>
        <translation>Please put your My Number Card on the reader</translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <extracomment>Start page, below the headline.</extracomment>
        <translation>Please wait a moment.</translation>
    </message>
    <message>
        <source>つぎに、利用者証明用の暗証番号（数字4桁）を入力します。</source>
        <extracomment>Start page, below the headline, when the card is there.</extracomment>
        <translation>Next, enter your sign-in PIN (利用者証明用, 4 digits).</translation>
    </message>
    <message>
        <source>カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。</source>
        <extracomment>Start page, below the headline: where to put the card.</extracomment>
        <translation>Lay it on the card reader or put it into the slot. Leave it there until you have finished.</translation>
    </message>
    <message>
        <source>別の方のカードが入ったため、サインアウトしました。</source>
        <extracomment>Start page, after the session ended by itself: somebody else&apos;s card was put in.</extracomment>
        <translation>You were signed out, because another person’s card was put in.</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容を消しました。役所に出した手続は、そのままです。</source>
        <extracomment>Start page, after the person erased what this PC kept of them.</extracomment>
        <translation>What was saved on this PC is erased. What you submitted to the agency stays there.</translation>
    </message>
    <message>
        <source>保存した内容を、すべては消せませんでした。もう一度サインインして、消してください。</source>
        <extracomment>Start page, after erasing failed half way; the session has ended.</extracomment>
        <translation>Not everything that was saved could be erased. Please sign in again and erase it.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreFileModel</name>
    <message>
        <source>消します</source>
        <extracomment>What the person types before everything kept on this PC is erased: one short word of their language.</extracomment>
        <translation>erase</translation>
    </message>
    <message>
        <source>役所にまだ届いていない届出が%1件あります：%2</source>
        <extracomment>Before a copy is made or all is erased. %1: how many; %2: the first of them by name.</extracomment>
        <translation>Not yet arrived at the agency: %1 (%2)</translation>
    </message>
    <message>
        <source>窓口に保存した内容</source>
        <extracomment>Name of the file with what is kept on this PC; the day follows.</extracomment>
        <translation>Saved in Madoguchi</translation>
    </message>
    <message>
        <source>%1 に書き出しました。</source>
        <extracomment>Said when the file was written. %1: where it is.</extracomment>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>取り込みました。まだ届いていなかった届出が%1件あり、ここでは送らずに止めてあります。</source>
        <translation>Brought in. %1 notices had not arrived; here they are held and not sent.</translation>
    </message>
    <message>
        <source>取り込みました。</source>
        <translation>Brought in.</translation>
    </message>
    <message>
        <source>「%1」と入れてください。</source>
        <extracomment>At the field before all is erased. %1: the word to be typed.</extracomment>
        <translation>Type “%1”.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreKeysModel</name>
    <message>
        <source>12文字以上にしてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>Please use 12 characters or more.</translation>
    </message>
    <message>
        <source>人に当てられやすいものです。関係のない言葉を4つ以上並べてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>It is easy to guess. Please choose 4 or more unrelated words.</translation>
    </message>
    <message>
        <source>上のらんと同じではありません。もう一度入れてください。</source>
        <extracomment>At the second field of a new passphrase.</extracomment>
        <translation>It is not the same as in the field above. Please enter it again.</translation>
    </message>
    <message>
        <source>パスフレーズでも開けるようになりました。</source>
        <translation>The passphrase opens it too now.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでも開けるようになりました。</source>
        <translation>The keyring of this PC opens it too now.</translation>
    </message>
    <message>
        <source>パスフレーズでは開けなくなりました。</source>
        <translation>The passphrase no longer opens it.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでは開けなくなりました。</source>
        <translation>The keyring of this PC no longer opens it.</translation>
    </message>
    <message>
        <source>鍵を新しくしました。前の復旧コードとパスフレーズは、もう使えません。</source>
        <translation>There is a new key. The former recovery code and passphrase no longer work.</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>What was saved with your old card has been brought over.</translation>
    </message>
</context>
<context>
    <name>madoguchi::SubsidiesModel</name>
    <message>
        <source>新しい順</source>
        <extracomment>Choice: the order of a list of subsidies. In the order of SubsidyWish::Order.</extracomment>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>締切が近い順</source>
        <translation>Ending soonest first</translation>
    </message>
    <message>
        <source>上限額が大きい順</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>上限%1円</source>
        <extracomment>Upper limit of a subsidy for a business. %1: &quot;10,000,000&quot;.</extracomment>
        <translation>Up to %1 yen</translation>
    </message>
    <message>
        <source>締切：%1</source>
        <extracomment>Until when to apply for a subsidy. %1: date and time.</extracomment>
        <translation>Closes: %1</translation>
    </message>
    <message>
        <source>%1 時点の内容です</source>
        <extracomment>Under a list that was received from outside. %1: date and time.</extracomment>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>2文字以上の言葉を入れてください。</source>
        <extracomment>Under the field for words to look for subsidies.</extracomment>
        <translation>Please enter at least 2 characters.</translation>
    </message>
    <message>
        <source>補助金が%1件見つかりました。</source>
        <extracomment>Said when a search for subsidies is done. %1: a number.</extracomment>
        <translation>%1 subsidies were found.</translation>
    </message>
    <message>
        <source>上限額</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Upper limit</translation>
    </message>
    <message>
        <source>補助率</source>
        <extracomment>Page of a subsidy, label: which share of the costs it pays.</extracomment>
        <translation>Share of the costs</translation>
    </message>
    <message>
        <source>受付の開始</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Opens</translation>
    </message>
    <message>
        <source>受付の締切</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Closes</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Area</translation>
    </message>
    <message>
        <source>対象の従業員数</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Number of employees</translation>
    </message>
    <message>
        <source>対象の業種</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Industry</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Page of a subsidy, label: for what it may be used.</extracomment>
        <translation>What it is used for</translation>
    </message>
    <message>
        <source>添付の書類</source>
        <extracomment>Page of a subsidy, label: files that belong to it.</extracomment>
        <translation>Files</translation>
    </message>
    <message>
        <source>くわしいページ</source>
        <extracomment>Page of a subsidy, label: address of its page.</extracomment>
        <translation>More on this page</translation>
    </message>
</context>
<context>
    <name>madoguchi::WhatIfModel</name>
    <message>
        <source>子どもが生まれたら</source>
        <extracomment>Choice: something that might happen.</extracomment>
        <translation>A child is born</translation>
    </message>
    <message>
        <source>引っ越したら</source>
        <translation>I move</translation>
    </message>
    <message>
        <source>収入が変わったら</source>
        <translation>My income changes</translation>
    </message>
    <message>
        <source>仕事をやめたら</source>
        <translation>I leave my job</translation>
    </message>
    <message>
        <source>配偶者と別れたら</source>
        <translation>My spouse and I separate</translation>
    </message>
    <message>
        <source>家族が世帯を出たら</source>
        <translation>Someone leaves the household</translation>
    </message>
    <message>
        <source>今と比べて、%1件が変わります。</source>
        <extracomment>Over the list of what a supposition changes. %1: a number of benefits.</extracomment>
        <translation>Compared with now, %1 benefits change.</translation>
    </message>
    <message>
        <source>分かっている範囲では、今と変わりません。</source>
        <extracomment>A supposition changes nothing.</extracomment>
        <translation>As far as is known, nothing changes.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A supposition changes a benefit&apos;s amount. %1 before, %2 then.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>金額は未定</source>
        <translation>amount not known</translation>
    </message>
    <message>
        <source>今：%1 → もしも：%2</source>
        <extracomment>A supposition changes what is to be expected. %1: now, %2: then.</extracomment>
        <translation>Now: %1 → What if: %2</translation>
    </message>
</context>
</TS>
