<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="ja">
<context>
    <name>AccessLogPage</name>
    <message>
        <source>役所どうしが、あなたの情報をやり取りした記録です。新しいものから並べています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やり取りの記録はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation type="unfinished">%1件中的第%2件</translation>
    </message>
    <message>
        <source>受付番号 %1 の手続の状況を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなたの手続（受付番号 %1）のためです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>心当たりがないとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所が情報を見るのは、法律に書かれた事務のためだけです。多くは、あなたやご家族が出した申請や、毎年の税や保険料の計算のためです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>それでも分からないときは、情報を見た役所の窓口に「いつの、どの情報か」を伝えてお尋ねください。納得できないときは、マイナンバー総合フリーダイヤル（0120-95-0178）に相談できます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppHeader</name>
    <message>
        <source>窓口</source>
        <translation>Madoguchi（窓口）</translation>
    </message>
    <message>
        <source>サインイン中：%1さん</source>
        <translation>已登入：%1</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>窓口の共通操作</source>
        <translation>整個視窗的操作</translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>表示する言語 Language</source>
        <extracomment>Name of the choice of language in the head. The English word stays, for who reads no Japanese.</extracomment>
        <translation>顯示語言 Language</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1パーセント</source>
        <translation>百分之%1</translation>
    </message>
    <message>
        <source>文字 %1%</source>
        <extracomment>Button in the head, short: the text size, e.g. 「文字 150%」.</extracomment>
        <translation>文字 %1%</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>受付番号 %1</source>
        <translation>受理編號 %1</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>受理編號</translation>
    </message>
    <message>
        <source>これまでの経過</source>
        <translation>至今為止的經過</translation>
    </message>
    <message>
        <source>受付の控えを見る</source>
        <translation>檢視受理副本</translation>
    </message>
    <message>
        <source>取り下げる</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>取り下げない</source>
        <translation>不撤回</translation>
    </message>
    <message>
        <source>取り下げると、この手続は行われません。必要なときは、はじめから届け出ることになります。</source>
        <translation>撤回後，行政機關將不辦理此手續。以後需要時，要從頭重新申報。</translation>
    </message>
    <message>
        <source>「%1」を取り下げますか</source>
        <translation>要撤回「%1」嗎？</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>完了</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>エラー</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>緊急のお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>処理しています</source>
        <translation>正在處理</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>前の月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んでいる日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選べません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日は選べません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardAndReader</name>
    <message>
        <source>絵：カードリーダーに、ICチップを奥にしてマイナンバーカードが差し込まれている。</source>
        <translation>圖：個人編號卡已插入讀卡機，IC 晶片一端朝裡。</translation>
    </message>
    <message>
        <source>絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。</source>
        <translation>圖：將個人編號卡插入讀卡機的插口，IC 晶片一端朝裡。</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードの情報</source>
        <translation>卡片資訊</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>正在讀取卡片。請不要取出卡片。</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>讀卡機：%1</translation>
    </message>
    <message>
        <source>カードの有効期限：%1</source>
        <translation>卡片有效期至：%1</translation>
    </message>
    <message>
        <source>読み取り直す</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>電子憑證</translation>
    </message>
    <message>
        <source>有効期限：%1</source>
        <translation>有效期至：%1</translation>
    </message>
    <message>
        <source>発行者：%1</source>
        <translation>核發者：%1</translation>
    </message>
    <message>
        <source>暗証番号とパスワード</source>
        <translation>密碼</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>例：2026年4月1日、令和8年4月1日、20260401</source>
        <translation>例：2026年4月1日、令和8年4月1日、20260401</translation>
    </message>
    <message>
        <source>%1をカレンダーから選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カレンダーを閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCards</name>
    <message>
        <source>架空の住民のカードです。選ぶと、カードリーダーに差し込んだことになります。</source>
        <translation>這些是虛構居民的卡片。選擇後，就視為已插入讀卡機。</translation>
    </message>
    <message>
        <source>デモ用のカード</source>
        <translation>示範用卡片</translation>
    </message>
    <message>
        <source>差し込まれています</source>
        <translation>已插入</translation>
    </message>
    <message>
        <source>%1のカードを抜く</source>
        <translation>取出%1的卡片</translation>
    </message>
    <message>
        <source>%1のカードを差し込む</source>
        <translation>插入%1的卡片</translation>
    </message>
    <message>
        <source>カードを抜く</source>
        <translation>取出卡片</translation>
    </message>
    <message>
        <source>このカードを差し込む</source>
        <translation>插入這張卡片</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>デモ</source>
        <translation>示範</translation>
    </message>
</context>
<context>
    <name>DescriptionList</name>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1を修正する</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>修正する</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>直すこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation type="unfinished">通知</translation>
    </message>
    <message>
        <source>問題なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>診断</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>診断の結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation type="unfinished">%1件中的第%2件</translation>
    </message>
    <message>
        <source>コピーする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度調べる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>詳しい人に見てもらうときに使います。氏名、住所、番号などは入りません。下が全文です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>結果を保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存する内容の全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>診断の結果を保存しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この内容を保存する</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>開いています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じています</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>エラー：%1</source>
        <translation>錯誤：%1</translation>
    </message>
    <message>
        <source>エラーコード %1</source>
        <translation>錯誤代碼 %1</translation>
    </message>
    <message>
        <source>無事なもの</source>
        <translation>沒有受影響的內容</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>錯誤代碼：%1</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>カードリーダーを使うためのサービス（pcscd）が動いていません。</source>
        <extracomment>What a person is told of an error, in three parts: what happened, what is safe, the one next step. Words in braces are filled in: {pin} the PIN&apos;s name, {triesLeft} and {triesBefore} numbers, {form} how the PIN looks, {reason} and {reasonNext} a short reason and its next step. Said as a clerk at a counter would.</extracomment>
        <translation>使用讀卡機所需的服務（pcscd）沒有執行。</translation>
    </message>
    <message>
        <source>カードには何もしていません。</source>
        <translation>沒有對卡片做任何操作。</translation>
    </message>
    <message>
        <source>「sudo apt install pcscd」で入れるか、「sudo systemctl start pcscd.socket」で動かしてください。動き出すと自動でつながります。</source>
        <translation>請用「sudo apt install pcscd」安裝，或用「sudo systemctl start pcscd.socket」啟動。啟動後會自動連線。</translation>
    </message>
    <message>
        <source>このパソコンの設定により、カードリーダーの使用が許可されませんでした。</source>
        <translation>由於這台電腦的設定，不允許使用讀卡機。</translation>
    </message>
    <message>
        <source>このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。</source>
        <translation>請這台電腦的管理員允許使用讀卡機（pcscd）。</translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation>找不到讀卡機。</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつないでください。つなぐと自動で進みます。</source>
        <translation>請把讀卡機連接到電腦。連線後會自動繼續。</translation>
    </message>
    <message>
        <source>カードが入っていません。</source>
        <translation>沒有放入卡片。</translation>
    </message>
    <message>
        <source>マイナンバーカードをカードリーダーに置いてください。</source>
        <translation>請把個人編號卡放在讀卡機上。</translation>
    </message>
    <message>
        <source>途中でカードが離れました。</source>
        <translation>卡片中途離開了讀卡機。</translation>
    </message>
    <message>
        <source>入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。</source>
        <translation>已輸入的內容仍然保留。密碼的剩餘次數將在下次確認後顯示。</translation>
    </message>
    <message>
        <source>カードをもう一度置いて、やり直してください。</source>
        <translation>請重新放好卡片，再試一次。</translation>
    </message>
    <message>
        <source>カードから返事がありません。</source>
        <translation>卡片沒有回應。</translation>
    </message>
    <message>
        <source>カードには何もしていません。入力した内容は残っています。</source>
        <translation>沒有對卡片做任何操作。已輸入的內容仍然保留。</translation>
    </message>
    <message>
        <source>カードの表と裏、置く位置を確かめて、もう一度置いてください。</source>
        <translation>請確認卡片的正反面和位置，再放一次。</translation>
    </message>
    <message>
        <source>これはマイナンバーカードではありません。</source>
        <translation>這不是個人編號卡。</translation>
    </message>
    <message>
        <source>このカードには何も書き込んでいません。</source>
        <translation>沒有向這張卡片寫入任何內容。</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>請換成個人編號卡。</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation>其他軟體正在使用卡片。</translation>
    </message>
    <message>
        <source>ほかのソフトを終えてから、もう一度試してください。</source>
        <translation>請關閉其他軟體後再試一次。</translation>
    </message>
    <message>
        <source>カードの返事に時間がかかりすぎたため、中止しました。</source>
        <translation>卡片回應時間過長，已中止。</translation>
    </message>
    <message>
        <source>入力した内容は残っています。同じ操作を自動でくり返してはいません。</source>
        <translation>已輸入的內容仍然保留。沒有自動重複同樣的操作。</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度試してください。</source>
        <translation>請重新放好卡片，再試一次。</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを初期状態に戻したため、中止しました。</source>
        <translation>其他軟體把卡片恢復到了初始狀態，已中止。</translation>
    </message>
    <message>
        <source>暗証番号は自動で送りなおしていません。入力した内容は残っています。</source>
        <translation>沒有自動重新發送密碼。已輸入的內容仍然保留。</translation>
    </message>
    <message>
        <source>ほかのソフトを終えて、もう一度試してください。</source>
        <translation>請關閉其他軟體，再試一次。</translation>
    </message>
    <message>
        <source>はじめとは別の人のカードが入っています。</source>
        <translation>放入的是另一個人的卡片。</translation>
    </message>
    <message>
        <source>別の人のカードでは何もしていません。</source>
        <translation>沒有用另一個人的卡片做任何操作。</translation>
    </message>
    <message>
        <source>ご本人のカードに戻してください。別の人が使うときは、先に「終了（サインアウト）」をしてください。</source>
        <translation>請換回本人的卡片。如果由另一個人使用，請先選擇「登出」。</translation>
    </message>
    <message>
        <source>カードの中身を正しく読み取れませんでした。</source>
        <translation>未能正確讀取卡片內容。</translation>
    </message>
    <message>
        <source>カードには何も書き込んでいません。</source>
        <translation>沒有向卡片寫入任何內容。</translation>
    </message>
    <message>
        <source>カードを置きなおしてもう一度試してください。続くときは、カードを持って市区町村の窓口へご相談ください。</source>
        <translation>請重新放好卡片，再試一次。如果仍然不行，請帶著卡片到市區町村的櫃檯諮詢。</translation>
    </message>
    <message>
        <source>カードがこの操作を受け付けませんでした。</source>
        <translation>卡片沒有接受這項操作。</translation>
    </message>
    <message>
        <source>このカードには、この手続に必要な電子証明書が入っていません。</source>
        <translation>這張卡片中沒有此手續所需的電子憑證。</translation>
    </message>
    <message>
        <source>何も送っていません。</source>
        <translation>沒有傳送任何內容。</translation>
    </message>
    <message>
        <source>市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。</source>
        <translation>請在市區町村的櫃檯申請核發電子憑證，或到櫃檯、透過郵寄辦理。</translation>
    </message>
    <message>
        <source>{pin}の形ではありません。</source>
        <translation>{pin}的格式不正確。</translation>
    </message>
    <message>
        <source>カードには送っていません。残り回数は減っていません。</source>
        <translation>沒有傳送給卡片。剩餘次數沒有減少。</translation>
    </message>
    <message>
        <source>{form}で入力してください。</source>
        <translation>請輸入{form}。</translation>
    </message>
    <message>
        <source>{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。</source>
        <translation>{pin}不正確。還可以輸入{triesLeft}次（輸入前為{triesBefore}次）。</translation>
    </message>
    <message>
        <source>入力した内容は残っています。</source>
        <translation>已輸入的內容仍然保留。</translation>
    </message>
    <message>
        <source>番号を確かめて、もう一度入力してください。思い出せないときは、入力せずに市区町村の窓口で再設定できます。</source>
        <translation>請確認密碼後再輸入。如果想不起來，請不要輸入，可以在市區町村的櫃檯重新設定。</translation>
    </message>
    <message>
        <source>{pin}は、あと1回まちがえるとロックされます。</source>
        <translation>{pin}再輸錯1次就會被鎖定。</translation>
    </message>
    <message>
        <source>まだカードには送っていません。</source>
        <translation>還沒有傳送給卡片。</translation>
    </message>
    <message>
        <source>番号に自信があるときだけ、「最後の1回を使う」を選んでください。</source>
        <translation>只有確信密碼正確時，才選擇「使用最後1次機會」。</translation>
    </message>
    <message>
        <source>{pin}がロックされています。</source>
        <translation>{pin}已被鎖定。</translation>
    </message>
    <message>
        <source>カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。</source>
        <translation>卡片和電子憑證沒有變化，也不影響其他密碼。</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。</source>
        <translation>請到居住地市區町村的櫃檯重新設定。請攜帶個人編號卡和身份證明檔案（駕駛證等）。</translation>
    </message>
    <message>
        <source>操作をやめました。</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>続けるときは、もう一度はじめてください。</source>
        <translation>要繼續時，請重新開始。</translation>
    </message>
    <message>
        <source>いま役所につながりません。</source>
        <translation>現在無法連線到行政機關。</translation>
    </message>
    <message>
        <source>役所には何も送られていません。このパソコンに保存した内容は残っています。</source>
        <translation>沒有向行政機關傳送任何內容。儲存在這台電腦上的內容仍然保留。</translation>
    </message>
    <message>
        <source>インターネットの接続を確かめてください。つながると自動でやり直します。</source>
        <translation>請檢查網路連線。連線恢復後會自動重試。</translation>
    </message>
    <message>
        <source>役所との通信が途中で切れました。届いたかどうか、まだ分かりません。</source>
        <translation>與行政機關的通訊中途斷開。還不知道是否已送達。</translation>
    </message>
    <message>
        <source>同じものが二重に出ることはありません。控えはこのパソコンにあります。</source>
        <translation>不會重複提交。副本儲存在這台電腦上。</translation>
    </message>
    <message>
        <source>そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。</source>
        <translation>請稍候。一旦連線恢復，就會向行政機關確認是否已送達。</translation>
    </message>
    <message>
        <source>役所からの返事が時間内に来ませんでした。</source>
        <translation>行政機關沒有在規定時間內答覆。</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。</source>
        <translation>請稍等一會兒，再試一次。</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられないため、通信を止めました。</source>
        <translation>無法確認對方是真正的行政機關，已停止通訊。</translation>
    </message>
    <message>
        <source>個人の情報は何も送っていません。</source>
        <translation>沒有傳送任何個人資訊。</translation>
    </message>
    <message>
        <source>別のネットワーク（自宅の回線など）で試してください。続くときは、役所に電話で確かめてください。</source>
        <translation>請換一個網路（如家中的網路）再試。如果仍然不行，請打電話向行政機關確認。</translation>
    </message>
    <message>
        <source>役所からの返事を正しく読み取れませんでした。</source>
        <translation>未能正確讀取行政機關的答覆。</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。二重に出ることはありません。</source>
        <translation>副本儲存在這台電腦上。不會重複提交。</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。</source>
        <translation>請稍等一會兒，再試一次。如果仍然不行，請打電話告知行政機關。</translation>
    </message>
    <message>
        <source>役所からの返事が大きすぎたため、受け取りを止めました。</source>
        <translation>行政機關的答覆過大，已停止接收。</translation>
    </message>
    <message>
        <source>役所の受付が混み合っています。</source>
        <translation>行政機關的受理系統繁忙。</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。</source>
        <translation>副本儲存在這台電腦上。</translation>
    </message>
    <message>
        <source>そのままお待ちください。時間をおいて自動で送ります。</source>
        <translation>請稍候。過一段時間會自動傳送。</translation>
    </message>
    <message>
        <source>役所の受付で問題が起きています。</source>
        <translation>行政機關的受理系統出現問題。</translation>
    </message>
    <message>
        <source>サインインの時間が切れました。</source>
        <translation>登入時間已結束。</translation>
    </message>
    <message>
        <source>入力した内容と控えは残っています。</source>
        <translation>已輸入的內容和副本仍然保留。</translation>
    </message>
    <message>
        <source>カードと暗証番号で、もう一度サインインしてください。</source>
        <translation>請用卡片和密碼重新登入。</translation>
    </message>
    <message>
        <source>役所がサインインを受け付けませんでした（{reason}）。</source>
        <translation>行政機關沒有接受登入（{reason}）。</translation>
    </message>
    <message>
        <source>暗証番号は正しく、残り回数は減っていません。</source>
        <translation>密碼正確，剩餘次數沒有減少。</translation>
    </message>
    <message>
        <source>{reasonNext}</source>
        <translation>{reasonNext}</translation>
    </message>
    <message>
        <source>この手続は、この方のカードではできません。</source>
        <translation>這張卡片的持有人不能辦理此手續。</translation>
    </message>
    <message>
        <source>役所の記録は何も変わっていません。</source>
        <translation>行政機關的記錄沒有任何變化。</translation>
    </message>
    <message>
        <source>手続できる方（世帯主など）を確かめるか、窓口でご相談ください。</source>
        <translation>請確認誰可以辦理（戶主等），或到櫃檯諮詢。</translation>
    </message>
    <message>
        <source>役所に見つかりませんでした。</source>
        <translation>行政機關那裡沒有找到。</translation>
    </message>
    <message>
        <source>このパソコンの控えは残っています。</source>
        <translation>這台電腦上的副本仍然保留。</translation>
    </message>
    <message>
        <source>一覧を更新して、もう一度開いてください。</source>
        <translation>請更新清單，再開啟一次。</translation>
    </message>
    <message>
        <source>役所が、内容を直すよう求めています。</source>
        <translation>行政機關要求修改內容。</translation>
    </message>
    <message>
        <source>まだ受け付けられていません。入力した内容は残っています。</source>
        <translation>尚未受理。已輸入的內容仍然保留。</translation>
    </message>
    <message>
        <source>印のついた項目を直して、もう一度署名して出してください。</source>
        <translation>請修改帶標記的項目，重新簽章後提交。</translation>
    </message>
    <message>
        <source>同じ番号で、別の内容がすでに届いています。</source>
        <translation>以同一編號送達了不同的內容。</translation>
    </message>
    <message>
        <source>自動で出しなおすことはしません。控えはこのパソコンにあります。</source>
        <translation>不會自動重新提交。副本儲存在這台電腦上。</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話で確かめてください。</source>
        <translation>請打電話向行政機關確認，並告知受理編號。</translation>
    </message>
    <message>
        <source>役所の受付票が本物だと確かめられませんでした。</source>
        <translation>無法確認行政機關的受理回條是真的。</translation>
    </message>
    <message>
        <source>出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。</source>
        <translation>提交內容的副本和收到的受理回條都已儲存。不會自動重新提交。</translation>
    </message>
    <message>
        <source>役所に電話で、届いているか確かめてください。</source>
        <translation>請打電話向行政機關確認是否已送達。</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていません。</source>
        <translation>這台電腦還沒有連線到任何行政機關。</translation>
    </message>
    <message>
        <source>カードの確認はこのまま使えます。</source>
        <translation>仍可以檢視卡片。</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。</source>
        <translation>請匯入行政機關提供的連線設定，或用「madoguchi --demo」試用示範。</translation>
    </message>
    <message>
        <source>このパソコンの空き容量が足りないため、保存できませんでした。</source>
        <translation>這台電腦的可用空間不足，無法儲存。</translation>
    </message>
    <message>
        <source>前に保存した内容は残っています。役所には何も送っていません。</source>
        <translation>之前儲存的內容仍然保留。沒有向行政機關傳送任何內容。</translation>
    </message>
    <message>
        <source>不要なファイルを消して空きを作り、もう一度試してください。</source>
        <translation>請刪除不需要的檔案，騰出空間後再試一次。</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません。</source>
        <translation>無法寫入儲存位置。</translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。</source>
        <translation>請向這台電腦的管理員確認是否可以寫入儲存資料夾。</translation>
    </message>
    <message>
        <source>このパソコンへの保存に失敗しました。</source>
        <translation>未能儲存到這台電腦。</translation>
    </message>
    <message>
        <source>パソコンを再起動して、もう一度試してください。</source>
        <translation>請重新啟動電腦，再試一次。</translation>
    </message>
    <message>
        <source>もう一つの「窓口」が同じデータを使っています。</source>
        <translation>另一個 Madoguchi 正在使用同樣的資料。</translation>
    </message>
    <message>
        <source>データはそのままです。</source>
        <translation>資料沒有變化。</translation>
    </message>
    <message>
        <source>開いているもう一つの「窓口」を閉じて、もう一度試してください。</source>
        <translation>請關閉另一個開啟的 Madoguchi，再試一次。</translation>
    </message>
    <message>
        <source>保存した内容の一部が壊れています。</source>
        <translation>儲存的內容有一部分已損壞。</translation>
    </message>
    <message>
        <source>壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。</source>
        <translation>損壞的部分沒有刪除，另外儲存著。其他內容可以使用。</translation>
    </message>
    <message>
        <source>続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。</source>
        <translation>可以繼續使用。如果有找不到的內容，請用受理編號向行政機關確認。</translation>
    </message>
    <message>
        <source>このカードでは、保存した内容を開けません。</source>
        <translation>用這張卡片無法開啟儲存的內容。</translation>
    </message>
    <message>
        <source>保存した内容は暗号化されたまま残っています。</source>
        <translation>儲存的內容仍然以加密形式保留。</translation>
    </message>
    <message>
        <source>保存したときと同じカードを使ってください。</source>
        <translation>請使用儲存時的同一張卡片。</translation>
    </message>
    <message>
        <source>保存した内容は、新しい版の「窓口」で作られています。</source>
        <translation>儲存的內容是由較新版本的 Madoguchi 建立的。</translation>
    </message>
    <message>
        <source>保存した内容はそのままです。</source>
        <translation>儲存的內容沒有變化。</translation>
    </message>
    <message>
        <source>「窓口」を新しい版にしてください。</source>
        <translation>請更新 Madoguchi。</translation>
    </message>
    <message>
        <source>この手続は、いまは扱っていません。</source>
        <translation>現在不辦理此手續。</translation>
    </message>
    <message>
        <source>ホームの一覧から選びなおしてください。</source>
        <translation>請從首頁的清單中重新選擇。</translation>
    </message>
    <message>
        <source>手続の案内を正しく読み込めませんでした。</source>
        <translation>未能正確讀取手續說明。</translation>
    </message>
    <message>
        <source>「窓口」を入れなおしてください。</source>
        <translation>請重新安裝 Madoguchi。</translation>
    </message>
    <message>
        <source>まだ入力していない項目があります。</source>
        <translation>還有沒有填寫的項目。</translation>
    </message>
    <message>
        <source>印のついた項目を入力してください。</source>
        <translation>請填寫帶標記的項目。</translation>
    </message>
    <message>
        <source>オンラインで出せる期間の外です。</source>
        <translation>現在不在可以線上提交的期間內。</translation>
    </message>
    <message>
        <source>窓口または郵送で手続をしてください。</source>
        <translation>請到櫃檯或透過郵寄辦理。</translation>
    </message>
    <message>
        <source>署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。</source>
        <translation>簽章用電子憑證即將到期，可能在行政機關確認之前失效。</translation>
    </message>
    <message>
        <source>何も送っていません。入力した内容は残っています。</source>
        <translation>沒有傳送任何內容。已輸入的內容仍然保留。</translation>
    </message>
    <message>
        <source>先に市区町村の窓口で、電子証明書を更新してください。</source>
        <translation>請先在市區町村的櫃檯更新電子憑證。</translation>
    </message>
    <message>
        <source>電子証明書を使えません（{reason}）。</source>
        <translation>無法使用電子憑證（{reason}）。</translation>
    </message>
    <message>
        <source>市区町村の窓口で、電子証明書の更新または再発行を受けてください。</source>
        <translation>請在市區町村的櫃檯更新或重新核發電子憑證。</translation>
    </message>
    <message>
        <source>電子署名が正しいと確かめられませんでした。</source>
        <translation>無法確認電子簽章是否正確。</translation>
    </message>
    <message>
        <source>もう一度署名してください。</source>
        <translation>請重新簽章。</translation>
    </message>
    <message>
        <source>暗号の処理ができませんでした。</source>
        <translation>加密處理失敗。</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。</source>
        <translation>請重新啟動 Madoguchi，再試一次。</translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。</source>
        <translation>發生了意外的問題。</translation>
    </message>
    <message>
        <source>保存した内容は残っています。</source>
        <translation>儲存的內容仍然保留。</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。</source>
        <translation>請重新啟動 Madoguchi，再試一次。如果仍然不行，請告知此代碼。</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）</source>
        <translation>使用者驗證用密碼（利用者証明用，4位數字）</translation>
    </message>
    <message>
        <source>署名用のパスワード（英数字6〜16文字）</source>
        <translation>簽章用密碼（署名用，6至16位字母和數字）</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号（数字4桁）</source>
        <translation>券面資訊密碼（券面事項入力補助用，4位數字）</translation>
    </message>
    <message>
        <source>数字4桁</source>
        <translation>4位數字</translation>
    </message>
    <message>
        <source>英数字6〜16文字</source>
        <translation>6至16位字母和數字</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Why a certificate or a sign-in was refused; stands in brackets inside a sentence.</extracomment>
        <translation>電子憑證已過期</translation>
    </message>
    <message>
        <source>電子証明書の有効期間がまだ始まっていません</source>
        <translation>電子憑證的有效期還沒有開始</translation>
    </message>
    <message>
        <source>発行元を確かめられない電子証明書です</source>
        <translation>無法確認電子憑證的核發者</translation>
    </message>
    <message>
        <source>用途の違う電子証明書です</source>
        <translation>電子憑證的用途不同</translation>
    </message>
    <message>
        <source>種類の違う電子証明書です</source>
        <translation>電子憑證的種類不同</translation>
    </message>
    <message>
        <source>電子証明書が壊れています</source>
        <translation>電子憑證已損壞</translation>
    </message>
    <message>
        <source>サインインの制限時間が過ぎました</source>
        <translation>超過了登入的時限</translation>
    </message>
    <message>
        <source>カードの署名を確かめられませんでした</source>
        <translation>無法確認卡片的簽章</translation>
    </message>
    <message>
        <source>この役所に登録のない方のカードです</source>
        <translation>此行政機關沒有該持卡人的登記</translation>
    </message>
    <message>
        <source>もう一度サインインしてください。</source>
        <translation>請重新登入。</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度サインインしてください。</source>
        <translation>請重新放好卡片，再次登入。</translation>
    </message>
    <message>
        <source>お住まいの市区町村の役所かどうかを確かめてください。</source>
        <translation>請確認是否為您居住的市區町村的行政機關。</translation>
    </message>
    <message>
        <source>理由は示されていません</source>
        <translation>沒有說明理由</translation>
    </message>
    <message>
        <source>入力した内容は残っています。カードには何もしていません。</source>
        <translation>已輸入的內容仍然保留。沒有對卡片做任何操作。</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>ありがとうございました。よりよくするために使います。返事はお送りしません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>よかったことも、困ったことも、このソフトの担当に届きます。サインインはいりません。手続についての質問は、役所の窓口や電話でお願いします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご意見が届きました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書いた内容は、暗号化せずにこのパソコンに残しました。つながるときに、もう一度送れます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ送れていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残した内容を捨てる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名、電話番号、マイナンバーなど、個人のことは書かないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>個人のことが入っているかもしれません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かめました。このまま送ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次のものだけを送ります。だれが書いたかは送りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation type="unfinished">傳送的內容</translation>
    </message>
    <message>
        <source>この内容で送る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation type="unfinished">返回原來的畫面</translation>
    </message>
    <message>
        <source>もう一つ書く</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1、必須</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>錯誤。%1</translation>
    </message>
    <message>
        <source>※必須</source>
        <translation>※必填</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>ご本人</source>
        <extracomment>Beside the name of a household member: who this is to the person who signed in.</extracomment>
        <translation>本人</translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation>戶主</translation>
    </message>
    <message>
        <source>配偶者</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>お子さん</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>親</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>同居の方</source>
        <translation>同住人</translation>
    </message>
    <message>
        <source>はい</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>%1生まれ</source>
        <extracomment>Beside the name of a household member; %1 is the date of birth.</extracomment>
        <translation>%1出生</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>使える形式：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大きさは%1まで。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「%1」は使えない形式です。%2のファイルを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだファイル：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation type="unfinished">錯誤。%1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のファイルを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「%1」を取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWish</name>
    <message>
        <source>すべてのファイル (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使えるファイル (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>診断の結果（%1）</source>
        <extracomment>First line of the diagnosis&apos; report. %1 is date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が動いています</source>
        <extracomment>Diagnosis: what was seen (title), why (explanation) and what mends it (step). Words in braces are filled in: {reader} a reader&apos;s name, {readers} names, {minutes} and {megabytes} numbers, {code} an error code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が入っていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linuxでカードリーダーを使うのに必要なソフトです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>端末で次のように入力して入れてください（DebianやUbuntuの場合）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が止まっています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>端末で次のように入力して動かしてください。動き出すと自動でつながります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンの設定が、カードリーダーの使用を許可していません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>遠隔操作で使っているとき、または管理者が許可していないときに起こります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンの前に座って使うか、管理者に「org.debian.pcsc-lite.access_pcsc」の許可を頼んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FlatpakやSnapの囲いが、カードリーダーの使用を断っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このソフトにスマートカード（pcsc）の使用を許可してください。Flatpakでは、端末で次のように入力します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が返事をしません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーを抜いて差しなおしてください。続くときは、端末で次のように入力します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーがつながっています：{readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーがつながっていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USBの機器の中に、カードリーダーが見つかりませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーをパソコンに直接つないでください。つないであるときは、別の差し込み口を試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つながっているカードリーダー（{reader}）は、このままでは使えません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作った会社だけの方式のもので、Linuxで使える共通の方式（CCID）ではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共通の方式（CCID）のカードリーダーに替えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）のドライバーが入っていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>端末で次のように入力してドライバーを入れ、カードリーダーを差しなおしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）はつながっていますが、サービスから見えていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが置かれていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードも調べるときは、マイナンバーカードを置いて、もう一度調べてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードはありますが、返事がありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの向きと位置を確かめて、置きなおしてください。別のカードでは読めるのにこのカードだけ読めないときは、市区町村の窓口へご相談ください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが置かれています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation type="unfinished">請換成個人編號卡。</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを使うほかのソフト（ブラウザーの電子申請など）を終えてください。終えても続くときは、端末で次のように入力します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所とつながります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだどの役所にもつながっていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れてください。カードの確認は、このまま使えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま役所につながりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>インターネットが切れているか、役所の側が止まっています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのウェブサイトが開くか確かめてください。開くときは、しばらく待ってください。保存したものは、つながると自動で送ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンの時計のずれ、公衆の無線、職場の通信装置などで起こります。個人の情報は送っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時計を合わせてから、自宅の回線など別のネットワークで試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所から、いつもと違う返事が来ました（{code}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>しばらく待って、もう一度調べてください。続くときは、このコードを役所に電話で知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンの時計は合っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンの時計が{minutes}分ずれています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ずれていると、電子証明書の期限や、期日を正しく判断できません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時計を自動で合わせる設定にしてください。端末では次のように入力します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンの時計は、確かめる相手がなく調べていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面の日付と時刻が正しいか、ご自分で確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力した内容を保存できます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空き容量が足りません（残り{megabytes}メガバイト）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いらないファイルを消して、空きを作ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存する場所に書き込めません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>フォルダーの持ち主と権限を、このパソコンの管理者に確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <extracomment>Diagnosis: what was looked at.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所とのつながり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>カードの券面事項入力補助用の暗証番号を入力すると、氏名・住所・生年月日・性別をカードから写します。</source>
        <translation>輸入卡片的券面資訊密碼（券面事項入力補助用）後，可以從卡片複製姓名、地址、出生日期和性別。</translation>
    </message>
    <message>
        <source>カードから写す</source>
        <translation>從卡片複製</translation>
    </message>
    <message>
        <source>写さずに自分で入力する</source>
        <translation>不複製，自己輸入</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>請輸入4位數字。</translation>
    </message>
    <message>
        <source>数字4桁です。サインインの暗証番号と同じに設定されていることもあります。</source>
        <translation>4位數字。有時與登入密碼設定得相同。</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <translation>券面資訊密碼（券面事項入力補助用）</translation>
    </message>
    <message>
        <source>内容の確認へ進む</source>
        <translation>去確認內容</translation>
    </message>
    <message>
        <source>次へ進む</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>前の質問へ戻る</source>
        <translation>返回上一個問題</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>依據：%1</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 に受け取った内容です</source>
        <extracomment>Small, on letters and records: when the content was received. %1: date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>オフライン：%1 に受け取った内容です</source>
        <extracomment>The same without a connection to the agency. %1: date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreshnessRow</name>
    <message>
        <source>最新の内容を受け取る</source>
        <translation type="unfinished">接收最新內容</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation type="unfinished">正在接收</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation type="unfinished">更新</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1，%2件中的第%3件</translation>
    </message>
</context>
<context>
    <name>HelpBlock</name>
    <message>
        <source>手順%1。%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意。%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>知りたいことを短い言葉で探すか、下の一覧から選んでください。インターネットがなくても読めます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例：転出、暗証番号、カードが読めない、MDG-C103</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ヘルプを検索</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation type="unfinished">%1，%2件中的第%3件</translation>
    </message>
    <message>
        <source>それでも困っているとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>診断する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>意見を送る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation type="unfinished">鍵盤的使用方法</translation>
    </message>
</context>
<context>
    <name>HelpTopicPage</name>
    <message>
        <source>関係のある項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation type="unfinished">返回原來的畫面</translation>
    </message>
    <message>
        <source>ヘルプの一覧</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>ホーム</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>接收最新內容</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1件中的第%2件</translation>
    </message>
    <message>
        <source>確かめています。</source>
        <translation>正在確認。</translation>
    </message>
    <message>
        <source>いま、期限のある手続はありません。</source>
        <translation>現在沒有需要在期限內辦理的手續。</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。</source>
        <translation>已加密儲存在這台電腦上。在送達之前，不算提交。</translation>
    </message>
    <message>
        <source>保存済み・未提出（%1件）</source>
        <translation>已儲存・未提交（%1件）</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>現在重新發送</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>手續狀況</translation>
    </message>
    <message>
        <source>%1、%2、%3件中%4件目</source>
        <translation>%1、%2，%3件中的第%4件</translation>
    </message>
    <message>
        <source>進行中の手続はありません。</source>
        <translation>沒有正在辦理的手續。</translation>
    </message>
    <message>
        <source>年齢とお住まいの市区町村だけから、このパソコンの中で調べています。この情報は外へ送りません。</source>
        <translation>只根據年齡和居住的市區町村，在這台電腦內查詢。這些資訊不會發送到外部。</translation>
    </message>
    <message>
        <source>受けられるかもしれない支援</source>
        <translation>可能可以得到的援助</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>依據：%1</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation>開始辦理</translation>
    </message>
    <message>
        <source>前回からの新しいこと</source>
        <translation>上次以來的新內容</translation>
    </message>
</context>
<context>
    <name>LastTryDialog</name>
    <message>
        <source>最後の1回を使う</source>
        <translation>使用最後1次機會</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。</source>
        <translation>%1再輸錯1次就會被鎖定。鎖定後，在住民票所在的市區町村櫃檯重新設定之前不能使用。</translation>
    </message>
    <message>
        <source>最後の1回です</source>
        <translation>這是最後1次機會</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>ここでできます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口でします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの所でします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2件中%1件目、%3</source>
        <extracomment>Spoken name of one step of a life event. %1 its number, %2 how many there are, %3 what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a life event. %1 its number, %2 what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2件中%1件目、%3、手続をはじめる</source>
        <extracomment>Button&apos;s spoken name: %1 and %2 which step of how many, %3 what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation type="unfinished">開始辦理</translation>
    </message>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつまで：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どこで：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeEventsPage</name>
    <message>
        <source>あてはまるできごとを選ぶと、する手続が順に並びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation type="unfinished">%1，%2件中的第%3件</translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>%1件</source>
        <translation type="unfinished">%1件</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation type="unfinished">%1、%2件</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1件中%2件目</source>
        <translation type="unfinished">%1件中的第%2件</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>窓口</source>
        <translation>Madoguchi（窓口）</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全%1件を表示しています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>さらに%1件を表示する</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationDrawer</name>
    <message>
        <source>メニュー</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>メニューを閉じる</source>
        <translation>關閉選單</translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>表示中</source>
        <translation>正在顯示</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>メインメニュー</source>
        <translation>主選單</translation>
    </message>
    <message>
        <source>キーの使い方</source>
        <translation>按鍵的使用方法</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>回答の期限：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この手続の状況を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1をここで読む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここで読む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1を保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書類を保存しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存した書類を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書類をファイルに保存しますか</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>まだ読んでいないお知らせが%1件あります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所から届いたお知らせです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation type="unfinished">通知</translation>
    </message>
    <message>
        <source>未読</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation type="unfinished">%1件中的第%2件</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届いているお知らせはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせを開くと、読んだことが役所に伝わります。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1（単位は%2）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>やめる</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>%1已被鎖定</translation>
    </message>
    <message>
        <source>カードで処理しています。カードを抜かないでください。</source>
        <translation>正在用卡片處理。請不要取出卡片。</translation>
    </message>
</context>
<context>
    <name>PostalCodeEntry</name>
    <message>
        <source>郵便番号から住所を入れる</source>
        <translation>用郵遞區號填寫地址</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1パーセント</source>
        <translation>百分之%1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>これまでの経過</source>
        <translation>至今為止的經過</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>現在的位置</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1件中的第%2件</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>下書き</source>
        <extracomment>State of an application, short: being written.</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>保存済み・未提出</source>
        <extracomment>State of an application, short: on this PC only; must never be mistaken for submitted.</extracomment>
        <translation>已儲存・未提交</translation>
    </message>
    <message>
        <source>送信済み・到達を確認中</source>
        <extracomment>State of an application, short: it left this PC, arrival not confirmed.</extracomment>
        <translation>已傳送・正在確認送達</translation>
    </message>
    <message>
        <source>到達</source>
        <extracomment>State of an application, short: recorded at the agency (到達), receipt at hand.</extracomment>
        <translation>已送達</translation>
    </message>
    <message>
        <source>審査中</source>
        <extracomment>State of an application, short: the office works on it.</extracomment>
        <translation>審查中</translation>
    </message>
    <message>
        <source>手続終了</source>
        <extracomment>State of an application, short: done.</extracomment>
        <translation>手續完成（手続終了）</translation>
    </message>
    <message>
        <source>補正が必要です</source>
        <extracomment>State of an application: the agency asks for a correction (補正).</extracomment>
        <translation>需要補正（補正）</translation>
    </message>
    <message>
        <source>審査終了</source>
        <extracomment>State of an application: the examination is over (審査終了).</extracomment>
        <translation>審查結束</translation>
    </message>
    <message>
        <source>却下</source>
        <extracomment>State of an application: the agency declined it (却下).</extracomment>
        <translation>駁回（却下）</translation>
    </message>
    <message>
        <source>取り下げ済み</source>
        <extracomment>State of an application: the person took it back (取下げ).</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>もう一度署名が必要です（未提出）</source>
        <extracomment>State of an application: the signature must be made again.</extracomment>
        <translation>需要重新簽章（未提交）</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <extracomment>State of an application: the agency did not take it.</extracomment>
        <translation>未被受理</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <extracomment>State of an application: only a call to the office can decide.</extracomment>
        <translation>需要向行政機關確認</translation>
    </message>
    <message>
        <source>オンラインの期限が過ぎました（未提出）</source>
        <extracomment>State of an application: too late for filing online.</extracomment>
        <translation>線上提交期限已過（未提交）</translation>
    </message>
    <message>
        <source>とりやめ</source>
        <extracomment>State of an application: given up by the person before it was submitted.</extracomment>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>取り下げを依頼中</source>
        <extracomment>State of an application: withdrawal asked for, not confirmed yet.</extracomment>
        <translation>正在申請撤回</translation>
    </message>
    <message>
        <source>役所につながらないため、このパソコンで待っています。つながると自動で送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>因為無法連線到行政機關，在這台電腦上等待。連線恢復後會自動傳送。</translation>
    </message>
    <message>
        <source>時間をおいて、もう一度送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>過一段時間再次傳送。</translation>
    </message>
    <message>
        <source>サインインすると送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>登入後傳送。</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <extracomment>Button of a task: opens the state of that application.</extracomment>
        <translation>檢視狀況</translation>
    </message>
    <message>
        <source>カードを確認する</source>
        <extracomment>Button of a task: opens the card page.</extracomment>
        <translation>檢視卡片</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button of a task: starts the procedure.</extracomment>
        <translation>開始辦理</translation>
    </message>
    <message>
        <source>「{title}」の直しが必要です</source>
        <translation>「{title}」需要修改</translation>
    </message>
    <message>
        <source>役所からの連絡を読んで、期限までに直してください。</source>
        <translation>請閱讀行政機關的聯絡，在期限前修改。</translation>
    </message>
    <message>
        <source>電子証明書の更新の時期です</source>
        <translation>該更新電子憑證了</translation>
    </message>
    <message>
        <source>期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。</source>
        <translation>從到期前3個月起，可以在市區町村的櫃檯免費更新。請攜帶卡片。</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation>電子憑證已過期</translation>
    </message>
    <message>
        <source>市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。</source>
        <translation>在市區町村的櫃檯更新後，就可以再次在線上辦理手續。請攜帶卡片。</translation>
    </message>
    <message>
        <source>マイナンバーカードの更新の時期です</source>
        <translation>該更新個人編號卡了</translation>
    </message>
    <message>
        <source>期限の3か月前から、新しいカードを申請できます。</source>
        <translation>從到期前3個月起，可以申請新卡。</translation>
    </message>
    <message>
        <source>マイナンバーカードの期限が切れています</source>
        <translation>個人編號卡已過期</translation>
    </message>
    <message>
        <source>市区町村の窓口で、新しいカードの申請についておたずねください。</source>
        <translation>請在市區町村的櫃檯諮詢新卡的申請。</translation>
    </message>
    <message>
        <source>「{title}」はまだ提出されていません</source>
        <translation>「{title}」尚未提交</translation>
    </message>
    <message>
        <source>このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>已儲存在這台電腦上。連線到行政機關後會自動傳送。</translation>
    </message>
    <message>
        <source>もう一度サインインすると送ります。</source>
        <translation>重新登入後傳送。</translation>
    </message>
    <message>
        <source>「{title}」にもう一度署名してください</source>
        <translation>請重新簽署「{title}」</translation>
    </message>
    <message>
        <source>前の署名は受け付けられないため、送っていません。</source>
        <translation>之前的簽章不能被接受，所以沒有傳送。</translation>
    </message>
    <message>
        <source>「{title}」は受け付けられませんでした</source>
        <translation>「{title}」未被受理</translation>
    </message>
    <message>
        <source>内容を直して、もう一度署名して出してください。</source>
        <translation>請修改內容，重新簽章後提交。</translation>
    </message>
    <message>
        <source>「{title}」について役所に確認してください</source>
        <translation>請就「{title}」向行政機關確認</translation>
    </message>
    <message>
        <source>届いているかどうかを、こちらでは確かめられません。役所に電話してください。</source>
        <translation>這裡無法確認是否已送達。請打電話給行政機關。</translation>
    </message>
    <message>
        <source>「{title}」はオンラインの期限が過ぎました</source>
        <translation>「{title}」的線上提交期限已過</translation>
    </message>
    <message>
        <source>まだ提出されていません。窓口または郵送で手続をしてください。</source>
        <translation>尚未提交。請到櫃檯或透過郵寄辦理。</translation>
    </message>
    <message>
        <source>%1日過ぎています</source>
        <extracomment>Beside a task: how long its date is past. %1 is a number of days.</extracomment>
        <translation>已超過%1天</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>Beside a task: its last day is today.</extracomment>
        <translation>截至今天</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>Beside a task: days left. %1 is a number.</extracomment>
        <translation>還有%1天</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>届きました</source>
        <translation>已送達</translation>
    </message>
    <message>
        <source>未提出・このパソコンに保存</source>
        <translation>未提交・儲存在這台電腦上</translation>
    </message>
    <message>
        <source>届いたか確認中</source>
        <translation>正在確認是否送達</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <translation>未被受理</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <translation>需要向行政機關確認</translation>
    </message>
    <message>
        <source>送信中</source>
        <translation>正在傳送</translation>
    </message>
    <message>
        <source>受付番号 %1</source>
        <translation>受理編號 %1</translation>
    </message>
    <message>
        <source>送っています。この画面を閉じても、内容はこのパソコンに保存されています。</source>
        <translation>正在傳送。即使關閉此畫面，內容也會儲存在這台電腦上。</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>受理編號</translation>
    </message>
    <message>
        <source>届いた日時：%1</source>
        <translation>送達時間：%1</translation>
    </message>
    <message>
        <source>受付：%1</source>
        <translation>受理：%1</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）：%1</source>
        <translation>送達檔案的指紋（SHA-256）：%1</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>期限：%1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>控えを保存しました</source>
        <translation>已儲存副本</translation>
    </message>
    <message>
        <source>ホームへ戻る</source>
        <translation>返回首頁</translation>
    </message>
    <message>
        <source>届いたかを確かめる</source>
        <translation>確認是否已送達</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>現在重新發送</translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation>儲存副本</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1、%2 時点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録しているところ：%1（%2 時点）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記号・番号をかくす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記号・番号を表示する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1の内訳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この記録について</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この記録を、ファイルとしてこのパソコンに残せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えを残す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を保存しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表計算用（CSV）で保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データ（JSON）で保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録をファイルに保存しますか</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>健康保険の資格情報</source>
        <extracomment>A kind of record: title of its page and of its card. Here: what the health insurance card said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予防接種</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>健診の結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>子どもの健診</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住民税</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年金</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの健康保険に入っているか、窓口でいくら払うかの記録です。</source>
        <extracomment>What a kind of record is, in one sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市区町村に残っている、受けた予防接種の記録です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特定健康診査など、受けた健診の結果です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お子さんが受けた乳幼児健診などの記録です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の年の所得と、それをもとに決まった住民税の記録です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年金に加入した月数と、これまでの加入による年金額です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まちがいがあるときは、保険者（勤め先の健康保険、または市区町村の国民健康保険の担当）にお知らせください。転職や引っ越しの直後は、新しい内容になるまで数日かかることがあります。</source>
        <extracomment>What to do when something in a record is not right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>母子健康手帳などと合わないときは、手帳を持って市区町村の窓口にご相談ください。ほかの市区町村にいたときの記録は、載っていないことがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準の外の値があっても、病気とは限りません。心配なときは、かかりつけの医師に見せてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まちがいがあるときは、市区町村の税の担当にお問い合わせください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年金額は、これまでの加入だけで計算したものです。これから加入すると増えます。抜けている期間があるときは、年金事務所にご相談ください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>対象の方</source>
        <extracomment>A line&apos;s label on the page of a record, and the head of a column in its copy. Official words of the record.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保険者名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保険者番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>枝番</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人・家族の別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医療費の負担割合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>資格を取得した日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予防接種の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受けた日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受けたところ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ワクチンのロット番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>健診の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>結果の説明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>給与の収入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計所得金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所得控除の合計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扶養の人数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>課税標準額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所得割</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>均等割</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>森林環境税</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1年間の税額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>課税・非課税の別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加入の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国民年金を納めた月数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免除・猶予の月数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>納めていない月数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>厚生年金に加入した月数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これまでの加入による年金額（年額）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取れるようになる日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取っている年金額（年額）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第1号（自営業、学生など）</source>
        <extracomment>Kind of membership in the national pension; the number is official.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第2号（会社員、公務員など）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第3号（会社員などに扶養されている配偶者）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1割（%2パーセント）</source>
        <extracomment>How much of a medical bill the person pays. %1: in tenths (3), %2: in percent (30).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1か月</source>
        <extracomment>A number of months.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1人</source>
        <extracomment>A number of people.</extracomment>
        <translation type="unfinished">%1人</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>An amount of money in yen, with separators of thousands.</extracomment>
        <translation type="unfinished">%1円</translation>
    </message>
    <message>
        <source>家族（被扶養者など）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>非課税</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>課税</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1年度（%2度）</source>
        <extracomment>A fiscal year (April to March). %1: western year, %2: the year of the era, e.g. 令和8年 or &quot;Reiwa 8&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加入の記録と年金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>単位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録しているところ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつの時点の記録か</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>役所などが持っている、あなたについての記録です。開いたものは、このパソコンに暗号化して保管します。つながらないときも読めます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation type="unfinished">%1件中的第%2件</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation type="unfinished">%1、%2</translation>
    </message>
    <message>
        <source>どの記録があるかを確かめています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなたについての記録は、まだありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなたの情報を見た役所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をいつ、何のためにやり取りしたかの記録です。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>次の内容を送ります。まちがいがないか確かめてください。まだ何も送っていません。</source>
        <translation>將傳送以下內容。請確認有沒有錯誤。還沒有傳送任何內容。</translation>
    </message>
    <message>
        <source>宛先：%1</source>
        <translation>提交給：%1</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>確認內容</translation>
    </message>
    <message>
        <source>宛先</source>
        <translation>提交給</translation>
    </message>
    <message>
        <source>使いみち</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>傳送的內容</translation>
    </message>
    <message>
        <source>送らないもの</source>
        <translation>不傳送的內容</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <translation>提交之後</translation>
    </message>
    <message>
        <source>確認して署名へ進む</source>
        <translation>確認完畢，去簽章</translation>
    </message>
    <message>
        <source>入力に戻る</source>
        <translation>返回填寫</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>検索</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>検索の言葉を消す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1を画面に表示する</source>
        <translation>在畫面上顯示%1</translation>
    </message>
    <message>
        <source>隠す</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>表示する</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>候補%1件。下矢印キーで選びます。</source>
        <translation>有%1個候選。用下箭頭鍵選擇。</translation>
    </message>
    <message>
        <source>入力すると候補が出ます。</source>
        <translation>輸入後會顯示候選。</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1，%2件中的第%3件</translation>
    </message>
    <message>
        <source>ほか%1件。続けて入力すると絞り込めます。</source>
        <translation>另有%1件。繼續輸入可以縮小範圍。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>選ぶとすぐに変わり、次に開いたときも同じです。</source>
        <translation>選擇後立即生效，下次開啟時也相同。</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <translation>顯示語言</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrlキーを押しながら ＋ または − でも変えられます。</source>
        <translation>按住 Ctrl 鍵並按 ＋ 或 − 也可以改變。</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>パソコンの設定に合わせる</source>
        <translation>與電腦的設定一致</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>ハイコントラスト</source>
        <translation>高對比度</translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation>畫面顏色</translation>
    </message>
    <message>
        <source>画面の動きをなくします。</source>
        <translation>取消畫面的動畫。</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation>減少動畫</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>返回原來的畫面</translation>
    </message>
    <message>
        <source>漢字の上に、小さなひらがなで読みかたを書きます。</source>
        <translation>在漢字上方用小平假名標出讀音。</translation>
    </message>
    <message>
        <source>漢字にふりがなをつける</source>
        <translation>在漢字上標注讀音（ふりがな）</translation>
    </message>
    <message>
        <source>ことばと文字</source>
        <translation>語言和文字</translation>
    </message>
    <message>
        <source>色と動き</source>
        <translation>顏色和動畫</translation>
    </message>
    <message>
        <source>黒い地に白と黄色の文字です。</source>
        <translation>黑底上顯示白色和黃色的文字。</translation>
    </message>
    <message>
        <source>動きをつける</source>
        <translation>有動畫</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>畫面的動畫</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>次の項目、前の項目へ移る</source>
        <translation>移到下一項、上一項</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>選択肢や一覧の中を移る</source>
        <translation>在選項或清單中移動</translation>
    </message>
    <message>
        <source>ボタンを押す、選ぶ</source>
        <translation>按按鈕、選擇</translation>
    </message>
    <message>
        <source>前の画面へ戻る</source>
        <translation>返回上一個畫面</translation>
    </message>
    <message>
        <source>ホームへ移る</source>
        <translation>前往首頁</translation>
    </message>
    <message>
        <source>文字を大きく、小さくする</source>
        <translation>放大、縮小文字</translation>
    </message>
    <message>
        <source>画面を上下に送る</source>
        <translation>上下滾動畫面</translation>
    </message>
    <message>
        <source>この一覧を開く</source>
        <translation>開啟此清單</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>鍵盤的使用方法</translation>
    </message>
    <message>
        <source>上の操作、メニュー、本文の順に移る</source>
        <translation>按上方的操作、選單、正文的順序移動</translation>
    </message>
    <message>
        <source>メニューを開く</source>
        <translation>開啟選單</translation>
    </message>
    <message>
        <source>この画面のヘルプを開く</source>
        <translation>開啟此畫面的說明</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。</source>
        <translation>用個人編號卡的使用者驗證用電子憑證（利用者証明用電子証明書）確認您是本人。</translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation>輸入密碼</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>請輸入4位數字。</translation>
    </message>
    <message>
        <source>数字4桁です。カードを受け取ったときに市区町村で設定したものです。</source>
        <translation>4位數字。是領取卡片時在市區町村設定的。</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号</source>
        <translation>使用者驗證用密碼（利用者証明用）</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき</source>
        <translation>忘記密碼時</translation>
    </message>
    <message>
        <source>住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。</source>
        <translation>可以在住民票所在的市區町村櫃檯重新設定。連續輸錯3次會被鎖定，但卡片中記錄的資訊不會丟失。</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>電子署名</source>
        <translation>電子簽章</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>要簽章的內容</translation>
    </message>
    <message>
        <source>署名して提出する</source>
        <translation>簽章並提交</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>不簽章，返回</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>6至16位字母和數字。字母為大寫。與4位數的密碼不同。</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>簽章用密碼（署名用）</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>本文へ移動</source>
        <translation>跳到正文</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>カードリーダーを確かめています</source>
        <translation>正在檢查讀卡機</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>錯誤代碼：%1</translation>
    </message>
    <message>
        <source>暗証番号の入力へ進む</source>
        <translation>去輸入密碼</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れると進めます。</source>
        <translation>讀取到個人編號卡後即可繼續。</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>讀卡機：%1</translation>
    </message>
    <message>
        <source>内容は暗号化して保存しています。サインインすると送信を続けられます。</source>
        <translation>內容已加密儲存。登入後可以繼續傳送。</translation>
    </message>
    <message>
        <source>このパソコンに保存され、まだ提出されていないものが%1件あります</source>
        <translation>有%1件儲存在這台電腦上，尚未提交</translation>
    </message>
    <message>
        <source>入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。</source>
        <translation>您正在輸入的內容已加密儲存在這台電腦上。登入後可以繼續。</translation>
    </message>
    <message>
        <source>はじめかた</source>
        <translation>開始的方法</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつなぐ</source>
        <translation>把讀卡機連接到電腦</translation>
    </message>
    <message>
        <source>USBのICカードリーダーです。つなぐと自動で見つけます。</source>
        <translation>USB 的 IC 讀卡機。連接後會自動找到。</translation>
    </message>
    <message>
        <source>マイナンバーカードを置く</source>
        <translation>放上個人編號卡</translation>
    </message>
    <message>
        <source>手続が終わるまで、置いたままにします。</source>
        <translation>在手續結束之前一直放著。</translation>
    </message>
    <message>
        <source>暗証番号を入力する</source>
        <translation>輸入密碼</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。</source>
        <translation>使用者驗證用密碼（利用者証明用，4位數字）。簽署申報時，還要使用簽章用密碼（署名用，6至16位字母和數字）。</translation>
    </message>
    <message>
        <source>%1 できました</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>%1 いまここです</source>
        <translation>%1 現在在這裡</translation>
    </message>
    <message>
        <source>%1 このあと</source>
        <translation>%1 之後</translation>
    </message>
    <message>
        <source>あなたの情報の扱い</source>
        <translation>您的資訊如何處理</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。</source>
        <translation>加密儲存在這台電腦上。只有用您的卡片和密碼才能開啟。</translation>
    </message>
    <message>
        <source>役所へ送るのは、送る前に画面で確認した内容だけです。</source>
        <translation>傳送給行政機關的，只有傳送前您在畫面上確認過的內容。</translation>
    </message>
    <message>
        <source>暗証番号とパスワードは、保存せず、どこにも送りません。</source>
        <translation>密碼不會儲存，也不會傳送到任何地方。</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンを診断する</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1、%2列%3行の表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1行中%2行目</source>
        <translation type="unfinished">%1，%2件中的第%3件 {1行?} {2行?}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>%1（%2）</source>
        <translation type="unfinished">%1（%2）</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation type="unfinished">%1、%2件</translation>
    </message>
    <message>
        <source>%1個中%2個目のタブ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>あと%1文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1文字多いです</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicLinks</name>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation type="unfinished">%1，%2件中的第%3件</translation>
    </message>
</context>
<context>
    <name>madoguchi::AccessLogModel</name>
    <message>
        <source>提供されました</source>
        <extracomment>What became of a question of one agency to another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>該当する情報はありませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供されませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1が、%2の中で「%3」を確かめました。</source>
        <extracomment>Who looked at my data, one sentence. %1: the office that asked, %2: the agency that was asked (may be the same municipality), %3: what kind of data.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1が、%2に「%3」を問い合わせました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目的：%1</source>
        <extracomment>Who looked at my data: for which work of the office. %1: the work.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation type="unfinished">依據：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationModel</name>
    <message>
        <source>（回答の期限：%1）</source>
        <extracomment>Progress of an application: until when the person must answer. %1 is a date.</extracomment>
        <translation>（答覆期限：%1）</translation>
    </message>
</context>
<context>
    <name>madoguchi::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Card page: while the card is being read.</extracomment>
        <translation>正在讀取卡片</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っています</source>
        <extracomment>Card page: whether a My Number Card is in the reader.</extracomment>
        <translation>已放入個人編號卡</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っていません</source>
        <translation>沒有放入個人編號卡</translation>
    </message>
    <message>
        <source>期限が切れています</source>
        <extracomment>Card page: how long a certificate is still valid. %1 is a number of days.</extracomment>
        <translation>已過期</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <translation>還有%1天</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書（サインインに使います）</source>
        <extracomment>Card page: name of the certificate that proves who one is.</extracomment>
        <translation>使用者驗證用電子憑證（利用者証明用，用於登入）</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Card page: tries left of a PIN. %1 is a number.</extracomment>
        <translation>還可以輸入%1次</translation>
    </message>
    <message>
        <source>ロックされています</source>
        <translation>已被鎖定</translation>
    </message>
    <message>
        <source>サインインのときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>登入時使用。</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>對申報或申請進行電子簽章時使用。</translation>
    </message>
    <message>
        <source>氏名や住所をカードから読み取るときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>從卡片讀取姓名和地址時使用。</translation>
    </message>
</context>
<context>
    <name>madoguchi::DemoTray</name>
    <message>
        <source>デモの暗証番号&#x3000;利用者証明用：%1&#x3000;券面事項入力補助用：%2&#x3000;署名用：%3</source>
        <extracomment>Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.</extracomment>
        <translation>示範用密碼&#x3000;使用者驗證用：%1&#x3000;券面資訊用：%2&#x3000;簽章用：%3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DiagnosisModel</name>
    <message>
        <source>調べています。数秒かかります。</source>
        <extracomment>Diagnosis page: while it looks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直すことが%1件あります。上から順に試してください。</source>
        <extracomment>Diagnosis page: how many things are to be mended. %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>問題は見つかりませんでした。</source>
        <extracomment>Diagnosis page: nothing is to be mended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>診断の結果を保存しました。</source>
        <extracomment>Said by a screen reader after the diagnosis was saved.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>コピーしました。</source>
        <extracomment>Said by a screen reader after a command was copied to the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::FeedbackModel</name>
    <message>
        <source>よかったこと</source>
        <extracomment>Feedback page: what kind of opinion it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分かりにくい、使いにくい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正しく動かない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>こうしてほしい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーと思われる12桁の番号</source>
        <extracomment>Feedback page: what seems to stand in the text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号と思われる番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12桁の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メールアドレス</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類を選んでください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容を書いてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Feedback page: why it can not be sent yet. %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <extracomment>Feedback page: why it can not be sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>個人のことが入っていないか確かめてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていないため送れません。</source>
        <extracomment>Feedback page: why it can not be sent: there is nobody to send it to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面の名前</source>
        <extracomment>Feedback page: label of what is sent: the page the person came from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ソフトの版</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示する言語</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation type="unfinished">顯示語言</translation>
    </message>
    <message>
        <source>パソコンの種類</source>
        <extracomment>Feedback page: label of what is sent: Linux, Windows …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご意見が届きました。</source>
        <extracomment>Said by a screen reader: the opinion arrived.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::FormModel</name>
    <message>
        <source>全%1ステップ中、%2ステップ目</source>
        <extracomment>Above a form: where one is. %1 number of all steps, %2 the present one.</extracomment>
        <translation>共%1步，第%2步</translation>
    </message>
    <message>
        <source>下書きをこのパソコンに保存しました（%1）</source>
        <extracomment>Small, at the foot of a form: the draft was saved on this PC at %1 (hours and minutes).</extracomment>
        <translation>草稿已儲存到這台電腦（%1）</translation>
    </message>
    <message>
        <source>%1を入れました。</source>
        <extracomment>Said by a screen reader after an address was filled in from a postal code. %1: prefecture, municipality, town.</extracomment>
        <translation>已填寫：%1。</translation>
    </message>
    <message>
        <source>この郵便番号の住所が見つかりませんでした。番号を確かめるか、下の欄に住所を入力してください。</source>
        <translation>找不到此郵遞區號的地址。請確認號碼，或在下方輸入地址。</translation>
    </message>
</context>
<context>
    <name>madoguchi::HelpModel</name>
    <message>
        <source>はじめの画面を開く</source>
        <extracomment>Help: link from a topic to a page of the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ホームを開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの情報を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせを開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>わたしの記録を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれが見たかの記録を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>診断を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご意見を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Help: how many topics a search found. %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかりませんでした。短い言葉や、別の言い方で試してください。</source>
        <extracomment>Help: a search found nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この項目はまだ訳されていないため、別の言語で表示しています。</source>
        <extracomment>Help: the topic has no words in the chosen language yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::HomeModel</name>
    <message>
        <source>受け取れる見込みです</source>
        <translation>預計可以領取</translation>
    </message>
    <message>
        <source>受け取れるかもしれません</source>
        <translation>也許可以領取</translation>
    </message>
    <message>
        <source>%1 様</source>
        <extracomment>Home, heading. %1 is the person&apos;s name; 様 is the polite form of address.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>役所につながりません。%1に受け取った内容を表示しています。</source>
        <extracomment>Home, when the agency can not be reached. %1: date and time of what is shown.</extracomment>
        <translation>無法連線到行政機關。現在顯示的是%1收到的內容。</translation>
    </message>
    <message>
        <source>%1 現在</source>
        <extracomment>Home, small: when the content was received. %1: date and time.</extracomment>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>Home: the last day of a task. %1 is a date.</extracomment>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>つぎに送る時刻：%1</source>
        <extracomment>Home: when something saved here is sent again by itself. %1: date and time.</extracomment>
        <translation>下次傳送時間：%1</translation>
    </message>
    <message>
        <source>手続の状況が変わりました</source>
        <extracomment>Home, what is new: the agency moved an application on; its title and new state follow.</extracomment>
        <translation>手續狀況有變化</translation>
    </message>
    <message>
        <source>役所からのお知らせ</source>
        <translation>行政機關的通知</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticeModel</name>
    <message>
        <source>文章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画像</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書類を保存しました。</source>
        <extracomment>Said by a screen reader after a document was saved.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1、%2</source>
        <extracomment>A document that came with a letter. %1: what it is (PDF), %2: how large, e.g. 24 kB.</extracomment>
        <translation type="unfinished">%1、%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticesModel</name>
    <message>
        <source>回答の期限：%1</source>
        <extracomment>List of letters: until when to answer one. %1: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書類 %1件</source>
        <extracomment>List of letters: how many documents came with one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::PinEntryModel</name>
    <message>
        <source>ロックされています</source>
        <extracomment>Beside a PIN field: no tries are left.</extracomment>
        <translation>已被鎖定</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Beside a PIN field: how many tries are left before it is blocked. %1 is a number.</extracomment>
        <translation>還可以輸入%1次</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを動かさないでください。</source>
        <extracomment>While the card works after a PIN was entered: the card must stay.</extracomment>
        <translation>正在讀取卡片。請不要移動卡片。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReceiptModel</name>
    <message>
        <source>役所に届きました</source>
        <extracomment>Receipt page, largest line: it is recorded at the agency.</extracomment>
        <translation>已送達行政機關</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ提出されていません</source>
        <extracomment>Receipt page, largest line: only on this PC. Must never sound like &quot;submitted&quot;.</extracomment>
        <translation>已儲存在這台電腦上。尚未提交</translation>
    </message>
    <message>
        <source>送りました。届いたかどうかを確認しています</source>
        <extracomment>Receipt page, largest line: it may have arrived.</extracomment>
        <translation>已傳送。正在確認是否送達</translation>
    </message>
    <message>
        <source>受け付けられませんでした。直すところがあります</source>
        <extracomment>Receipt page, largest line: the agency did not take it.</extracomment>
        <translation>未被受理。有需要修改的地方</translation>
    </message>
    <message>
        <source>届いたかどうかを、役所に確認してください</source>
        <extracomment>Receipt page, largest line: only a call to the office can tell.</extracomment>
        <translation>請向行政機關確認是否已送達</translation>
    </message>
    <message>
        <source>役所へ送っています</source>
        <extracomment>Receipt page, largest line: on its way at this moment.</extracomment>
        <translation>正在傳送給行政機關</translation>
    </message>
    <message>
        <source>役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。</source>
        <extracomment>Receipt page: what the receipt means.</extracomment>
        <translation>已確認行政機關的受理回條，並儲存在這台電腦上。申報視為在此時間送達。</translation>
    </message>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いたらお知らせします。お急ぎのときは、窓口または郵送でも手続できます。</source>
        <extracomment>Receipt page: what is safe and what happens next.</extracomment>
        <translation>已簽章的申報加密儲存在這台電腦上。連線到行政機關後會自動傳送，送達後會通知您。急需時，也可以到櫃檯或透過郵寄辦理。</translation>
    </message>
    <message>
        <source>二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても大丈夫です。</source>
        <extracomment>Receipt page: nothing is filed twice.</extracomment>
        <translation>不會重複送達。向行政機關確認後，會顯示在這裡。關閉此畫面也沒有問題。</translation>
    </message>
    <message>
        <source>少しお待ちください。途中で切れても、届出は失われません。</source>
        <extracomment>Receipt page: while it is being sent.</extracomment>
        <translation>請稍候。即使中途斷開，申報也不會丟失。</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>In the saved copy: label of a line.</extracomment>
        <translation>受理編號</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <translation>送達時間</translation>
    </message>
    <message>
        <source>提出先</source>
        <translation>提交給</translation>
    </message>
    <message>
        <source>控えを保存しました。</source>
        <extracomment>Said by a screen reader after the copy of the receipt was saved.</extracomment>
        <translation>已儲存副本。</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a file with records. %1: the kind, %2: a date.</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>記録を保存しました。</source>
        <extracomment>Said by a screen reader after records were saved as a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認が必要です</source>
        <extracomment>A measured value is outside of its range; the second: a line of a record that needs a look.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準の外です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>かくしています</source>
        <extracomment>Read in place of a number that is covered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準 %1</source>
        <extracomment>A measured value&apos;s range. %1: e.g. &quot;130未満&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordsModel</name>
    <message>
        <source>%1 時点</source>
        <extracomment>A kind of record: the day whose state the data shows. %1: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1件</source>
        <extracomment>A kind of record: how many there are.</extracomment>
        <translation type="unfinished">%1件</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReviewModel</name>
    <message>
        <source>マイナンバー（個人番号）、暗証番号、カードの顔写真は送りません。</source>
        <extracomment>Review page: what stays here. マイナンバー（個人番号） is the Individual Number, 暗証番号 the PIN.</extracomment>
        <translation>不會發送個人編號（マイナンバー）、密碼和卡片上的照片。</translation>
    </message>
    <message>
        <source>署名すると、すぐに役所へ送ります。届くと受付票が表示されます。</source>
        <extracomment>Review page: what happens after signing, when the agency can be reached.</extracomment>
        <translation>簽章後會立即傳送給行政機關。送達後會顯示受理回條。</translation>
    </message>
    <message>
        <source>いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。つながると送ります。</source>
        <translation>現在無法連線到行政機關。簽章後會儲存在這台電腦上（尚未提交）。連線恢復後傳送。</translation>
    </message>
    <message>
        <source>出したあとも、役所の審査が始まるまでは取り下げることができます。</source>
        <extracomment>Review page: it can be taken back.</extracomment>
        <translation>提交後，在行政機關開始審查之前可以撤回。</translation>
    </message>
</context>
<context>
    <name>madoguchi::Shell</name>
    <message>
        <source>はじめに</source>
        <extracomment>Title of a page: in the window&apos;s title, in the navigation, and read when the page opens.</extracomment>
        <translation>入門</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>ホーム</source>
        <extracomment>%1 filings wait on this PC; beside 「ホーム」 in the navigation.</extracomment>
        <translation>首頁</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>填寫</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>確認內容</translation>
    </message>
    <message>
        <source>電子署名</source>
        <translation>電子簽章</translation>
    </message>
    <message>
        <source>提出の結果</source>
        <translation>提交結果</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>手續狀況</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>個人編號卡（マイナンバーカード）</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されません。</source>
        <extracomment>Ribbon on every page of the demo.</extracomment>
        <translation>這是示範。人物和行政機關都是虛構的，不會提交到任何地方。</translation>
    </message>
    <message>
        <source>未提出%1件</source>
        <translation>未提交%1件</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>診断</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>することの順番</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせ</source>
        <extracomment>%1 letters of the agency are unread; beside 「お知らせ」 in the navigation.</extracomment>
        <translation type="unfinished">通知</translation>
    </message>
    <message>
        <source>未読%1件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせの内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録の内容</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::SignModel</name>
    <message>
        <source>確認した内容で、%1あての「%2」に電子署名をします。署名は印鑑や自筆の署名と同じ効力があります。</source>
        <extracomment>Sign page: what the signature says. %1 the office it goes to, %2 the procedure&apos;s title.</extracomment>
        <translation>將對已確認的內容，作為提交給%1的「%2」進行電子簽章。簽章與印章或親筆簽章具有同等效力。</translation>
    </message>
</context>
<context>
    <name>madoguchi::StartModel</name>
    <message>
        <source>カードリーダーを確認しています</source>
        <extracomment>Start page, largest line, while the readers are being looked for.</extracomment>
        <translation>正在檢查讀卡機</translation>
    </message>
    <message>
        <source>マイナンバーカードを確認しました</source>
        <extracomment>Start page, largest line: a My Number Card is in the reader.</extracomment>
        <translation>已確認個人編號卡</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Start page, largest line: asks for the card.</extracomment>
        <translation>請放上個人編號卡</translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <extracomment>Start page, below the headline.</extracomment>
        <translation>請稍候。</translation>
    </message>
    <message>
        <source>つぎに、利用者証明用の暗証番号（数字4桁）を入力します。</source>
        <extracomment>Start page, below the headline, when the card is there.</extracomment>
        <translation>接下來輸入使用者驗證用密碼（利用者証明用，4位數字）。</translation>
    </message>
    <message>
        <source>カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。</source>
        <extracomment>Start page, below the headline: where to put the card.</extracomment>
        <translation>請放在讀卡機上，或插入讀卡機。在手續結束之前，請保持不動。</translation>
    </message>
    <message>
        <source>別の方のカードが入ったため、サインアウトしました。</source>
        <extracomment>Start page, after the session ended by itself: somebody else&apos;s card was put in.</extracomment>
        <translation>因為放入了另一個人的卡片，已登出。</translation>
    </message>
</context>
</TS>
