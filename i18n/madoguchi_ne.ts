<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne" sourcelanguage="ja">
<context>
    <name>AppHeader</name>
    <message>
        <source>窓口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サインイン中：%1さん</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サインアウト</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口の共通操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示する言語 Language</source>
        <extracomment>Name of the choice of language in the head. The English word stays, for who reads no Japanese.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1パーセント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字 %1%</source>
        <extracomment>Button in the head, short: the text size, e.g. 「文字 150%」.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>受付番号 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これまでの経過</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付の控えを見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り下げる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り下げない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り下げると、この手続は行われません。必要なときは、はじめから届け出ることになります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「%1」を取り下げますか</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>完了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>エラー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードの情報</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの有効期限：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有効期限：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行者：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号とパスワード</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>例：2026年4月1日、令和8年4月1日、20260401</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>デモ用のカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>差し込まれています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1のカードを抜く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1のカードを差し込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを抜く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードを差し込む</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>デモ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescriptionList</name>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1を修正する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修正する</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>エラーコード %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>無事なもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>カードリーダーを使うためのサービス（pcscd）が動いていません。</source>
        <extracomment>What a person is told of an error, in three parts: what happened, what is safe, the one next step. Words in braces are filled in: {pin} the PIN&apos;s name, {triesLeft} and {triesBefore} numbers, {form} how the PIN looks, {reason} and {reasonNext} a short reason and its next step. Said as a clerk at a counter would.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードには何もしていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「sudo apt install pcscd」で入れるか、「sudo systemctl start pcscd.socket」で動かしてください。動き出すと自動でつながります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンの設定により、カードリーダーの使用が許可されませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつないでください。つなぐと自動で進みます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが入っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードをカードリーダーに置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>途中でカードが離れました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードをもう一度置いて、やり直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードから返事がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードには何もしていません。入力した内容は残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの表と裏、置く位置を確かめて、もう一度置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これはマイナンバーカードではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードには何も書き込んでいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのソフトを終えてから、もう一度試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの返事に時間がかかりすぎたため、中止しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力した内容は残っています。同じ操作を自動でくり返してはいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのソフトがカードを初期状態に戻したため、中止しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号は自動で送りなおしていません。入力した内容は残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのソフトを終えて、もう一度試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめとは別の人のカードが入っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の人のカードでは何もしていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご本人のカードに戻してください。別の人が使うときは、先に「終了（サインアウト）」をしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの中身を正しく読み取れませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードには何も書き込んでいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを置きなおしてもう一度試してください。続くときは、カードを持って市区町村の窓口へご相談ください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードがこの操作を受け付けませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードには、この手続に必要な電子証明書が入っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何も送っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pin}の形ではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードには送っていません。残り回数は減っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}で入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力した内容は残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号を確かめて、もう一度入力してください。思い出せないときは、入力せずに市区町村の窓口で再設定できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pin}は、あと1回まちがえるとロックされます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだカードには送っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号に自信があるときだけ、「最後の1回を使う」を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pin}がロックされています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>操作をやめました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続けるときは、もう一度はじめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま役所につながりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所には何も送られていません。このパソコンに保存した内容は残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>インターネットの接続を確かめてください。つながると自動でやり直します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所との通信が途中で切れました。届いたかどうか、まだ分かりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じものが二重に出ることはありません。控えはこのパソコンにあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所からの返事が時間内に来ませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられないため、通信を止めました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>個人の情報は何も送っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のネットワーク（自宅の回線など）で試してください。続くときは、役所に電話で確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所からの返事を正しく読み取れませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。二重に出ることはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所からの返事が大きすぎたため、受け取りを止めました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所の受付が混み合っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのままお待ちください。時間をおいて自動で送ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所の受付で問題が起きています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サインインの時間が切れました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力した内容と控えは残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードと暗証番号で、もう一度サインインしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所がサインインを受け付けませんでした（{reason}）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号は正しく、残り回数は減っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reasonNext}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この手続は、この方のカードではできません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所の記録は何も変わっていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続できる方（世帯主など）を確かめるか、窓口でご相談ください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所に見つかりませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンの控えは残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧を更新して、もう一度開いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所が、内容を直すよう求めています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ受け付けられていません。入力した内容は残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印のついた項目を直して、もう一度署名して出してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ番号で、別の内容がすでに届いています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自動で出しなおすことはしません。控えはこのパソコンにあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話で確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所の受付票が本物だと確かめられませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所に電話で、届いているか確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの確認はこのまま使えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンの空き容量が足りないため、保存できませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前に保存した内容は残っています。役所には何も送っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不要なファイルを消して空きを作り、もう一度試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存する場所に書き込めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンへの保存に失敗しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンを再起動して、もう一度試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一つの「窓口」が同じデータを使っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データはそのままです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開いているもう一つの「窓口」を閉じて、もう一度試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存した内容の一部が壊れています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードでは、保存した内容を開けません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存した内容は暗号化されたまま残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存したときと同じカードを使ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存した内容は、新しい版の「窓口」で作られています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存した内容はそのままです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「窓口」を新しい版にしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この手続は、いまは扱っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ホームの一覧から選びなおしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続の案内を正しく読み込めませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「窓口」を入れなおしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ入力していない項目があります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印のついた項目を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>オンラインで出せる期間の外です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口または郵送で手続をしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何も送っていません。入力した内容は残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先に市区町村の窓口で、電子証明書を更新してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書を使えません（{reason}）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市区町村の窓口で、電子証明書の更新または再発行を受けてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子署名が正しいと確かめられませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度署名してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗号の処理ができませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存した内容は残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名用のパスワード（英数字6〜16文字）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号（数字4桁）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数字4桁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>英数字6〜16文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Why a certificate or a sign-in was refused; stands in brackets inside a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の有効期間がまだ始まっていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行元を確かめられない電子証明書です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用途の違う電子証明書です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類の違う電子証明書です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書が壊れています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サインインの制限時間が過ぎました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの署名を確かめられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この役所に登録のない方のカードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度サインインしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度サインインしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お住まいの市区町村の役所かどうかを確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由は示されていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力した内容は残っています。カードには何もしていません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1、必須</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>※必須</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>ご本人</source>
        <extracomment>Beside the name of a household member: who this is to the person who signed in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配偶者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お子さん</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>親</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同居の方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はい</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1生まれ</source>
        <extracomment>Beside the name of a household member; %1 is the date of birth.</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
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
    <name>FormPage</name>
    <message>
        <source>カードの券面事項入力補助用の暗証番号を入力すると、氏名・住所・生年月日・性別をカードから写します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードから写す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写さずに自分で入力する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数字4桁です。サインインの暗証番号と同じに設定されていることもあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容の確認へ進む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次へ進む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の質問へ戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>ホーム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最新の内容を受け取る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かめています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま、期限のある手続はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存済み・未提出（%1件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1、%2、%3件中%4件目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>進行中の手続はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年齢とお住まいの市区町村だけから、このパソコンの中で調べています。この情報は外へ送りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受けられるかもしれない支援</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回からの新しいこと</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastTryDialog</name>
    <message>
        <source>最後の1回を使う</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最後の1回です</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>%1件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1件中%2件目</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>窓口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — 窓口</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メニューを閉じる</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>表示中</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>メインメニュー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>キーの使い方</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードで処理しています。カードを抜かないでください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostalCodeEntry</name>
    <message>
        <source>郵便番号から住所を入れる</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1パーセント</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>これまでの経過</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これから</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>下書き</source>
        <extracomment>State of an application, short: being written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存済み・未提出</source>
        <extracomment>State of an application, short: on this PC only; must never be mistaken for submitted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送信済み・到達を確認中</source>
        <extracomment>State of an application, short: it left this PC, arrival not confirmed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到達</source>
        <extracomment>State of an application, short: recorded at the agency (到達), receipt at hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>審査中</source>
        <extracomment>State of an application, short: the office works on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続終了</source>
        <extracomment>State of an application, short: done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>補正が必要です</source>
        <extracomment>State of an application: the agency asks for a correction (補正).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>審査終了</source>
        <extracomment>State of an application: the examination is over (審査終了).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>却下</source>
        <extracomment>State of an application: the agency declined it (却下).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り下げ済み</source>
        <extracomment>State of an application: the person took it back (取下げ).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度署名が必要です（未提出）</source>
        <extracomment>State of an application: the signature must be made again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <extracomment>State of an application: the agency did not take it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <extracomment>State of an application: only a call to the office can decide.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>オンラインの期限が過ぎました（未提出）</source>
        <extracomment>State of an application: too late for filing online.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>とりやめ</source>
        <extracomment>State of an application: given up by the person before it was submitted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り下げを依頼中</source>
        <extracomment>State of an application: withdrawal asked for, not confirmed yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所につながらないため、このパソコンで待っています。つながると自動で送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時間をおいて、もう一度送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サインインすると送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状況を見る</source>
        <extracomment>Button of a task: opens the state of that application.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを確認する</source>
        <extracomment>Button of a task: opens the card page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button of a task: starts the procedure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」の直しが必要です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所からの連絡を読んで、期限までに直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の更新の時期です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードの更新の時期です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限の3か月前から、新しいカードを申請できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードの期限が切れています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市区町村の窓口で、新しいカードの申請についておたずねください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」はまだ提出されていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度サインインすると送ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」にもう一度署名してください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の署名は受け付けられないため、送っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」は受け付けられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容を直して、もう一度署名して出してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」について役所に確認してください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届いているかどうかを、こちらでは確かめられません。役所に電話してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{title}」はオンラインの期限が過ぎました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ提出されていません。窓口または郵送で手続をしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1日過ぎています</source>
        <extracomment>Beside a task: how long its date is past. %1 is a number of days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>Beside a task: its last day is today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>Beside a task: days left. %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>届きました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未提出・このパソコンに保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届いたか確認中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送信中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送っています。この画面を閉じても、内容はこのパソコンに保存されています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届いた日時：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えを保存しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ホームへ戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届いたかを確かめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>次の内容を送ります。まちがいがないか確かめてください。まだ何も送っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宛先：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宛先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使いみち</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>根拠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送らないもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認して署名へ進む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力に戻る</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>隠す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示する</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>候補%1件。下矢印キーで選びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力すると候補が出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほか%1件。続けて入力すると絞り込めます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>選ぶとすぐに変わり、次に開いたときも同じです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示する言語</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrlキーを押しながら ＋ または − でも変えられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンの設定に合わせる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明るい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ハイコントラスト</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面の動きをなくします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>漢字の上に、小さなひらがなで読みかたを書きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>漢字にふりがなをつける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ことばと文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>色と動き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>黒い地に白と黄色の文字です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>動きをつける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>次の項目、前の項目へ移る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選択肢や一覧の中を移る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ボタンを押す、選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の画面へ戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ホームへ移る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字を大きく、小さくする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面を上下に送る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この一覧を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上の操作、メニュー、本文の順に移る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メニューを開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この画面のヘルプを開く</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数字4桁です。カードを受け取ったときに市区町村で設定したものです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>電子署名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名して提出する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>本文へ移動</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>カードリーダーを確かめています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号の入力へ進む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れると進めます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容は暗号化して保存しています。サインインすると送信を続けられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンに保存され、まだ提出されていないものが%1件あります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめかた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつなぐ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USBのICカードリーダーです。つなぐと自動で見つけます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードを置く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続が終わるまで、置いたままにします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号を入力する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 できました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 いまここです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 このあと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなたの情報の扱い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所へ送るのは、送る前に画面で確認した内容だけです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号とパスワードは、保存せず、どこにも送りません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1、%2列%3行の表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1行中%2行目</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation type="unfinished"></translation>
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
    <name>madoguchi::ApplicationModel</name>
    <message>
        <source>（回答の期限：%1）</source>
        <extracomment>Progress of an application: until when the person must answer. %1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Card page: while the card is being read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードが入っています</source>
        <extracomment>Card page: whether a My Number Card is in the reader.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードが入っていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限が切れています</source>
        <extracomment>Card page: how long a certificate is still valid. %1 is a number of days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと%1日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>利用者証明用電子証明書（サインインに使います）</source>
        <extracomment>Card page: name of the certificate that proves who one is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Card page: tries left of a PIN. %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ロックされています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サインインのときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名や住所をカードから読み取るときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::DemoTray</name>
    <message>
        <source>デモの暗証番号&#x3000;利用者証明用：%1&#x3000;券面事項入力補助用：%2&#x3000;署名用：%3</source>
        <extracomment>Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::FormModel</name>
    <message>
        <source>全%1ステップ中、%2ステップ目</source>
        <extracomment>Above a form: where one is. %1 number of all steps, %2 the present one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下書きをこのパソコンに保存しました（%1）</source>
        <extracomment>Small, at the foot of a form: the draft was saved on this PC at %1 (hours and minutes).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1を入れました。</source>
        <extracomment>Said by a screen reader after an address was filled in from a postal code. %1: prefecture, municipality, town.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この郵便番号の住所が見つかりませんでした。番号を確かめるか、下の欄に住所を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::HomeModel</name>
    <message>
        <source>受け取れる見込みです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取れるかもしれません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 様</source>
        <extracomment>Home, heading. %1 is the person&apos;s name; 様 is the polite form of address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所につながりません。%1に受け取った内容を表示しています。</source>
        <extracomment>Home, when the agency can not be reached. %1: date and time of what is shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 現在</source>
        <extracomment>Home, small: when the content was received. %1: date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>Home: the last day of a task. %1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎに送る時刻：%1</source>
        <extracomment>Home: when something saved here is sent again by itself. %1: date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続の状況が変わりました</source>
        <extracomment>Home, what is new: the agency moved an application on; its title and new state follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所からのお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::PinEntryModel</name>
    <message>
        <source>ロックされています</source>
        <extracomment>Beside a PIN field: no tries are left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Beside a PIN field: how many tries are left before it is blocked. %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを動かさないでください。</source>
        <extracomment>While the card works after a PIN was entered: the card must stay.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::ReceiptModel</name>
    <message>
        <source>役所に届きました</source>
        <extracomment>Receipt page, largest line: it is recorded at the agency.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ提出されていません</source>
        <extracomment>Receipt page, largest line: only on this PC. Must never sound like &quot;submitted&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送りました。届いたかどうかを確認しています</source>
        <extracomment>Receipt page, largest line: it may have arrived.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け付けられませんでした。直すところがあります</source>
        <extracomment>Receipt page, largest line: the agency did not take it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届いたかどうかを、役所に確認してください</source>
        <extracomment>Receipt page, largest line: only a call to the office can tell.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所へ送っています</source>
        <extracomment>Receipt page, largest line: on its way at this moment.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。</source>
        <extracomment>Receipt page: what the receipt means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いたらお知らせします。お急ぎのときは、窓口または郵送でも手続できます。</source>
        <extracomment>Receipt page: what is safe and what happens next.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても大丈夫です。</source>
        <extracomment>Receipt page: nothing is filed twice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>少しお待ちください。途中で切れても、届出は失われません。</source>
        <extracomment>Receipt page: while it is being sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>In the saved copy: label of a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届いた日時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提出先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えを保存しました。</source>
        <extracomment>Said by a screen reader after the copy of the receipt was saved.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::ReviewModel</name>
    <message>
        <source>マイナンバー（個人番号）、暗証番号、カードの顔写真は送りません。</source>
        <extracomment>Review page: what stays here. マイナンバー（個人番号） is the Individual Number, 暗証番号 the PIN.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名すると、すぐに役所へ送ります。届くと受付票が表示されます。</source>
        <extracomment>Review page: what happens after signing, when the agency can be reached.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。つながると送ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出したあとも、役所の審査が始まるまでは取り下げることができます。</source>
        <extracomment>Review page: it can be taken back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::Shell</name>
    <message>
        <source>はじめに</source>
        <extracomment>Title of a page: in the window&apos;s title, in the navigation, and read when the page opens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ホーム</source>
        <extracomment>%1 filings wait on this PC; beside 「ホーム」 in the navigation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子署名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提出の結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されません。</source>
        <extracomment>Ribbon on every page of the demo.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未提出%1件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::SignModel</name>
    <message>
        <source>確認した内容で、%1あての「%2」に電子署名をします。署名は印鑑や自筆の署名と同じ効力があります。</source>
        <extracomment>Sign page: what the signature says. %1 the office it goes to, %2 the procedure&apos;s title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madoguchi::StartModel</name>
    <message>
        <source>カードリーダーを確認しています</source>
        <extracomment>Start page, largest line, while the readers are being looked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードを確認しました</source>
        <extracomment>Start page, largest line: a My Number Card is in the reader.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Start page, largest line: asks for the card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <extracomment>Start page, below the headline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎに、利用者証明用の暗証番号（数字4桁）を入力します。</source>
        <extracomment>Start page, below the headline, when the card is there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。</source>
        <extracomment>Start page, below the headline: where to put the card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の方のカードが入ったため、サインアウトしました。</source>
        <extracomment>Start page, after the session ended by itself: somebody else&apos;s card was put in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
