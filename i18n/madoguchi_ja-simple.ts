<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="ja">
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
        <translation type="unfinished">%1の｛中｜なか｝の%2｛番目｜ばんめ｝</translation>
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
        <translation>｛窓口｜まどぐち｝</translation>
    </message>
    <message>
        <source>サインイン中：%1さん</source>
        <translation>サインインしている｛人｜ひと｝：%1さん</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>｛文字｜もじ｝の｛大｜おお｝きさ</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <translation>サインアウト（｛終｜お｝わる）</translation>
    </message>
    <message>
        <source>窓口の共通操作</source>
        <translation>｛画面｜がめん｝の｛上｜うえ｝のボタン</translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>表示する言語 Language</source>
        <extracomment>Name of the choice of language in the head. The English word stays, for who reads no Japanese.</extracomment>
        <translation>ことば Language</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1パーセント</source>
        <translation>%1パーセント</translation>
    </message>
    <message>
        <source>文字 %1%</source>
        <extracomment>Button in the head, short: the text size, e.g. 「文字 150%」.</extracomment>
        <translation>｛文字｜もじ｝ %1%</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>受付番号 %1</source>
        <translation>｛受付番号｜うけつけばんごう｝ %1</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>｛受付番号｜うけつけばんごう｝（｛役所｜やくしょ｝の｛番号｜ばんごう｝）</translation>
    </message>
    <message>
        <source>これまでの経過</source>
        <translation>いままでのこと</translation>
    </message>
    <message>
        <source>受付の控えを見る</source>
        <translation>｛届｜とど｝いたしるし（｛控｜ひか｝え）を｛見｜み｝る</translation>
    </message>
    <message>
        <source>取り下げる</source>
        <translation>｛出｜だ｝したものをやめる（｛取｜と｝り｛下｜さ｝げ）</translation>
    </message>
    <message>
        <source>取り下げない</source>
        <translation>やめません</translation>
    </message>
    <message>
        <source>取り下げると、この手続は行われません。必要なときは、はじめから届け出ることになります。</source>
        <translation>やめると、｛役所｜やくしょ｝はこの｛手続｜てつづき｝をしません。また｛必要｜ひつよう｝になったら、はじめから｛書｜か｝いて｛出｜だ｝します。</translation>
    </message>
    <message>
        <source>「%1」を取り下げますか</source>
        <translation>「%1」をやめますか</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>完了</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>｛気｜き｝をつけてください</translation>
    </message>
    <message>
        <source>エラー</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>お｛知｜し｝らせ</translation>
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
        <translation>いま、しています</translation>
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
        <translation>｛絵｜え｝：カードを｛読｜よ｝む｛機械｜きかい｝に、ICチップを｛奥｜おく｝にして、マイナンバーカードが｛入｜はい｝っている。</translation>
    </message>
    <message>
        <source>絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。</source>
        <translation>｛絵｜え｝：カードを｛読｜よ｝む｛機械｜きかい｝に、ICチップを｛奥｜おく｝にして、マイナンバーカードを｛入｜い｝れる。</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードの情報</source>
        <translation>カードのこと</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>カードを｛読｜よ｝んでいます。カードを｛取｜と｝らないでください。</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>カードを｛読｜よ｝む｛機械｜きかい｝（カードリーダー）：%1</translation>
    </message>
    <message>
        <source>カードの有効期限：%1</source>
        <translation>カードを｛使｜つか｝うことができるのは、いつまで：%1</translation>
    </message>
    <message>
        <source>読み取り直す</source>
        <translation>もう｛一度｜いちど｝｛読｜よ｝む</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>｛電子証明書｜でんししょうめいしょ｝（カードの｛中｜なか｝の｛証明｜しょうめい｝｛書｜しょ｝）</translation>
    </message>
    <message>
        <source>有効期限：%1</source>
        <translation>いつまで｛使｜つか｝うことができるか：%1</translation>
    </message>
    <message>
        <source>発行者：%1</source>
        <translation>｛作｜つく｝ったところ：%1</translation>
    </message>
    <message>
        <source>暗証番号とパスワード</source>
        <translation>｛暗証番号｜あんしょうばんごう｝とパスワード</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>例：2026年4月1日、令和8年4月1日、20260401</source>
        <translation>｛例｜れい｝：2026｛年｜ねん｝4｛月｜がつ｝｛1日｜ついたち｝、｛令和｜れいわ｝8｛年｜ねん｝4｛月｜がつ｝｛1日｜ついたち｝、20260401</translation>
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
        <translation>｛本当｜ほんとう｝にはいない｛人｜ひと｝のカードです。｛選｜えら｝ぶと、カードを｛機械｜きかい｝に｛入｜い｝れたことになります。</translation>
    </message>
    <message>
        <source>デモ用のカード</source>
        <translation>｛練習｜れんしゅう｝のカード</translation>
    </message>
    <message>
        <source>差し込まれています</source>
        <translation>｛入｜はい｝っています</translation>
    </message>
    <message>
        <source>%1のカードを抜く</source>
        <translation>%1のカードを｛取｜と｝る</translation>
    </message>
    <message>
        <source>%1のカードを差し込む</source>
        <translation>%1のカードを｛入｜い｝れる</translation>
    </message>
    <message>
        <source>カードを抜く</source>
        <translation>カードを｛取｜と｝る</translation>
    </message>
    <message>
        <source>このカードを差し込む</source>
        <translation>このカードを｛入｜い｝れる</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>デモ</source>
        <translation>｛練習｜れんしゅう｝（デモ）</translation>
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
        <translation>%1を｛直｜なお｝す</translation>
    </message>
    <message>
        <source>修正する</source>
        <translation>｛直｜なお｝す</translation>
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
        <translation type="unfinished">お｛知｜し｝らせ</translation>
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
        <translation type="unfinished">%1の｛中｜なか｝の%2｛番目｜ばんめ｝</translation>
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
        <translation>エラー：%1</translation>
    </message>
    <message>
        <source>エラーコード %1</source>
        <translation>エラーの｛番号｜ばんごう｝ %1</translation>
    </message>
    <message>
        <source>無事なもの</source>
        <translation>だいじょうぶなもの</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>つぎにすること</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>エラーの｛番号｜ばんごう｝：%1</translation>
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
        <translation>カードリーダーを｛使｜つか｝うためのソフト（pcscd）が｛動｜うご｝いていません。</translation>
    </message>
    <message>
        <source>カードには何もしていません。</source>
        <translation>カードには｛何｜なに｝もしていません。</translation>
    </message>
    <message>
        <source>「sudo apt install pcscd」で入れるか、「sudo systemctl start pcscd.socket」で動かしてください。動き出すと自動でつながります。</source>
        <translation>「sudo apt install pcscd」で｛入｜い｝れるか、「sudo systemctl start pcscd.socket」で｛動｜うご｝かしてください。｛動｜うご｝くと、｛自動｜じどう｝でつながります。</translation>
    </message>
    <message>
        <source>このパソコンの設定により、カードリーダーの使用が許可されませんでした。</source>
        <translation>このパソコンの｛設定｜せってい｝で、カードリーダーを｛使｜つか｝うことができません。</translation>
    </message>
    <message>
        <source>このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。</source>
        <translation>パソコンを｛管理｜かんり｝している｛人｜ひと｝に、「カードリーダー（pcscd）を｛使｜つか｝うことができるようにしてください」と｛言｜い｝ってください。</translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation>カードを｛読｜よ｝む｛機械｜きかい｝（カードリーダー）がありません。</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつないでください。つなぐと自動で進みます。</source>
        <translation>カードリーダーをパソコンにつないでください。つなぐと、｛自動｜じどう｝で｛進｜すす｝みます。</translation>
    </message>
    <message>
        <source>カードが入っていません。</source>
        <translation>カードが｛入｜はい｝っていません。</translation>
    </message>
    <message>
        <source>マイナンバーカードをカードリーダーに置いてください。</source>
        <translation>マイナンバーカードをカードリーダーに｛置｜お｝いてください。</translation>
    </message>
    <message>
        <source>途中でカードが離れました。</source>
        <translation>カードが｛離｜はな｝れました。</translation>
    </message>
    <message>
        <source>入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。</source>
        <translation>｛書｜か｝いたものは｛残｜のこ｝っています。｛暗証番号｜あんしょうばんごう｝があと｛何回｜なんかい｝｛使｜つか｝えるかは、つぎに｛調｜しら｝べて｛書｜か｝きます。</translation>
    </message>
    <message>
        <source>カードをもう一度置いて、やり直してください。</source>
        <translation>カードをもう｛一度｜いちど｝｛置｜お｝いて、もう｛一度｜いちど｝してください。</translation>
    </message>
    <message>
        <source>カードから返事がありません。</source>
        <translation>カードから｛返事｜へんじ｝がありません。</translation>
    </message>
    <message>
        <source>カードには何もしていません。入力した内容は残っています。</source>
        <translation>カードには｛何｜なに｝もしていません。｛書｜か｝いたものは｛残｜のこ｝っています。</translation>
    </message>
    <message>
        <source>カードの表と裏、置く位置を確かめて、もう一度置いてください。</source>
        <translation>カードの｛表｜おもて｝と｛裏｜うら｝、｛置｜お｝く｛場所｜ばしょ｝を｛見｜み｝て、もう｛一度｜いちど｝｛置｜お｝いてください。</translation>
    </message>
    <message>
        <source>これはマイナンバーカードではありません。</source>
        <translation>これはマイナンバーカードではありません。</translation>
    </message>
    <message>
        <source>このカードには何も書き込んでいません。</source>
        <translation>このカードには｛何｜なに｝も｛書｜か｝いていません。</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>マイナンバーカードを｛置｜お｝いてください。</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation>ほかのソフトがカードを｛使｜つか｝っています。</translation>
    </message>
    <message>
        <source>ほかのソフトを終えてから、もう一度試してください。</source>
        <translation>ほかのソフトを｛終｜お｝わりにして、もう｛一度｜いちど｝してください。</translation>
    </message>
    <message>
        <source>カードの返事に時間がかかりすぎたため、中止しました。</source>
        <translation>カードの｛返事｜へんじ｝が｛遅｜おそ｝いので、やめました。</translation>
    </message>
    <message>
        <source>入力した内容は残っています。同じ操作を自動でくり返してはいません。</source>
        <translation>｛書｜か｝いたものは｛残｜のこ｝っています。｛同｜おな｝じことを｛自動｜じどう｝で2｛回｜かい｝することはありません。</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度試してください。</source>
        <translation>カードを｛置｜お｝きなおして、もう｛一度｜いちど｝してください。</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを初期状態に戻したため、中止しました。</source>
        <translation>ほかのソフトがカードを｛使｜つか｝ったので、やめました。</translation>
    </message>
    <message>
        <source>暗証番号は自動で送りなおしていません。入力した内容は残っています。</source>
        <translation>｛暗証番号｜あんしょうばんごう｝は、｛自動｜じどう｝でもう｛一度｜いちど｝｛送｜おく｝ることはありません。｛書｜か｝いたものは｛残｜のこ｝っています。</translation>
    </message>
    <message>
        <source>ほかのソフトを終えて、もう一度試してください。</source>
        <translation>ほかのソフトを｛終｜お｝わりにして、もう｛一度｜いちど｝してください。</translation>
    </message>
    <message>
        <source>はじめとは別の人のカードが入っています。</source>
        <translation>はじめの｛人｜ひと｝と｛違｜ちが｝う｛人｜ひと｝のカードが｛入｜はい｝っています。</translation>
    </message>
    <message>
        <source>別の人のカードでは何もしていません。</source>
        <translation>｛違｜ちが｝う｛人｜ひと｝のカードでは｛何｜なに｝もしていません。</translation>
    </message>
    <message>
        <source>ご本人のカードに戻してください。別の人が使うときは、先に「終了（サインアウト）」をしてください。</source>
        <translation>｛自分｜じぶん｝のカードを｛入｜い｝れてください。｛違｜ちが｝う｛人｜ひと｝が｛使｜つか｝うときは、｛先｜さき｝に「サインアウト（｛終｜お｝わる）」をしてください。</translation>
    </message>
    <message>
        <source>カードの中身を正しく読み取れませんでした。</source>
        <translation>カードの｛中｜なか｝を｛正｜ただ｝しく｛読｜よ｝むことができませんでした。</translation>
    </message>
    <message>
        <source>カードには何も書き込んでいません。</source>
        <translation>カードには｛何｜なに｝も｛書｜か｝いていません。</translation>
    </message>
    <message>
        <source>カードを置きなおしてもう一度試してください。続くときは、カードを持って市区町村の窓口へご相談ください。</source>
        <translation>カードを｛置｜お｝きなおして、もう｛一度｜いちど｝してください。できないときは、カードを｛持｜も｝って、｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で｛聞｜き｝いてください。</translation>
    </message>
    <message>
        <source>カードがこの操作を受け付けませんでした。</source>
        <translation>カードがこれをすることができませんでした。</translation>
    </message>
    <message>
        <source>このカードには、この手続に必要な電子証明書が入っていません。</source>
        <translation>このカードには、この｛手続｜てつづき｝に｛必要｜ひつよう｝な｛電子証明書｜でんししょうめいしょ｝が｛入｜はい｝っていません。</translation>
    </message>
    <message>
        <source>何も送っていません。</source>
        <translation>｛何｜なに｝も｛送｜おく｝っていません。</translation>
    </message>
    <message>
        <source>市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。</source>
        <translation>｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で｛電子証明書｜でんししょうめいしょ｝を｛作｜つく｝ってもらってください。または、｛窓口｜まどぐち｝か｛郵便｜ゆうびん｝で｛手続｜てつづき｝をしてください。</translation>
    </message>
    <message>
        <source>{pin}の形ではありません。</source>
        <translation>{pin}の｛書｜か｝きかたが｛違｜ちが｝います。</translation>
    </message>
    <message>
        <source>カードには送っていません。残り回数は減っていません。</source>
        <translation>カードには｛送｜おく｝っていません。｛使｜つか｝うことができる｛回数｜かいすう｝は｛同｜おな｝じです。</translation>
    </message>
    <message>
        <source>{form}で入力してください。</source>
        <translation>{form}を｛書｜か｝いてください。</translation>
    </message>
    <message>
        <source>{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。</source>
        <translation>{pin}が｛違｜ちが｝います。あと{triesLeft}｛回｜かい｝｛書｜か｝くことができます（いままでは{triesBefore}｛回｜かい｝）。</translation>
    </message>
    <message>
        <source>入力した内容は残っています。</source>
        <translation>｛書｜か｝いたものは｛残｜のこ｝っています。</translation>
    </message>
    <message>
        <source>番号を確かめて、もう一度入力してください。思い出せないときは、入力せずに市区町村の窓口で再設定できます。</source>
        <translation>｛番号｜ばんごう｝を｛確｜たし｝かめて、もう｛一度｜いちど｝｛書｜か｝いてください。｛番号｜ばんごう｝を｛忘｜わす｝れたら、｛書｜か｝かないでください。｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で｛新｜あたら｝しい｛番号｜ばんごう｝にすることができます。</translation>
    </message>
    <message>
        <source>{pin}は、あと1回まちがえるとロックされます。</source>
        <translation>{pin}は、あと1｛回｜かい｝まちがえると｛使｜つか｝えなくなります（ロック）。</translation>
    </message>
    <message>
        <source>まだカードには送っていません。</source>
        <translation>まだカードに｛送｜おく｝っていません。</translation>
    </message>
    <message>
        <source>番号に自信があるときだけ、「最後の1回を使う」を選んでください。</source>
        <translation>｛番号｜ばんごう｝が｛正｜ただ｝しいとわかっているときだけ、「｛最後｜さいご｝の1｛回｜かい｝を｛使｜つか｝う」を｛選｜えら｝んでください。</translation>
    </message>
    <message>
        <source>{pin}がロックされています。</source>
        <translation>{pin}が｛使｜つか｝えません（ロックされています）。</translation>
    </message>
    <message>
        <source>カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。</source>
        <translation>カードと｛電子証明書｜でんししょうめいしょ｝はそのままです。ほかの｛暗証番号｜あんしょうばんごう｝は｛使｜つか｝うことができます。</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。</source>
        <translation>｛住｜す｝んでいるところの｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で、｛新｜あたら｝しい｛番号｜ばんごう｝にしてください。マイナンバーカードと、｛自分｜じぶん｝の｛名前｜なまえ｝がわかるもの（｛運転｜うんてん｝｛免許｜めんきょ｝｛証｜しょう｝など）を｛持｜も｝っていってください。</translation>
    </message>
    <message>
        <source>操作をやめました。</source>
        <translation>やめました。</translation>
    </message>
    <message>
        <source>続けるときは、もう一度はじめてください。</source>
        <translation>｛続｜つづ｝けるときは、もう｛一度｜いちど｝はじめてください。</translation>
    </message>
    <message>
        <source>いま役所につながりません。</source>
        <translation>いま、｛役所｜やくしょ｝につながりません。</translation>
    </message>
    <message>
        <source>役所には何も送られていません。このパソコンに保存した内容は残っています。</source>
        <translation>｛役所｜やくしょ｝には｛何｜なに｝も｛送｜おく｝っていません。このパソコンに｛保存｜ほぞん｝したものは｛残｜のこ｝っています。</translation>
    </message>
    <message>
        <source>インターネットの接続を確かめてください。つながると自動でやり直します。</source>
        <translation>インターネットにつながっているか、｛見｜み｝てください。つながると、｛自動｜じどう｝でもう｛一度｜いちど｝します。</translation>
    </message>
    <message>
        <source>役所との通信が途中で切れました。届いたかどうか、まだ分かりません。</source>
        <translation>｛役所｜やくしょ｝につないでいるときに、｛切｜き｝れました。｛届｜とど｝いたかどうか、まだわかりません。</translation>
    </message>
    <message>
        <source>同じものが二重に出ることはありません。控えはこのパソコンにあります。</source>
        <translation>｛同｜おな｝じものが2｛回｜かい｝｛出｜で｝ることはありません。｛控｜ひか｝え（｛自分｜じぶん｝のためのコピー）は、このパソコンにあります。</translation>
    </message>
    <message>
        <source>そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。</source>
        <translation>そのまま｛待｜ま｝ってください。つながったら、｛届｜とど｝いたかどうかを｛役所｜やくしょ｝に｛聞｜き｝きます。</translation>
    </message>
    <message>
        <source>役所からの返事が時間内に来ませんでした。</source>
        <translation>｛役所｜やくしょ｝から｛返事｜へんじ｝が｛来｜き｝ませんでした。</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。</source>
        <translation>｛少｜すこ｝し｛待｜ま｝って、もう｛一度｜いちど｝してください。</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられないため、通信を止めました。</source>
        <translation>つながった｛相手｜あいて｝が｛本当｜ほんとう｝の｛役所｜やくしょ｝かどうかわからないので、やめました。</translation>
    </message>
    <message>
        <source>個人の情報は何も送っていません。</source>
        <translation>あなたの｛情報｜じょうほう｝は｛何｜なに｝も｛送｜おく｝っていません。</translation>
    </message>
    <message>
        <source>別のネットワーク（自宅の回線など）で試してください。続くときは、役所に電話で確かめてください。</source>
        <translation>｛違｜ちが｝うインターネット（｛家｜いえ｝のインターネットなど）でしてみてください。できないときは、｛役所｜やくしょ｝に｛電話｜でんわ｝で｛聞｜き｝いてください。</translation>
    </message>
    <message>
        <source>役所からの返事を正しく読み取れませんでした。</source>
        <translation>｛役所｜やくしょ｝からの｛返事｜へんじ｝を｛正｜ただ｝しく｛読｜よ｝むことができませんでした。</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。二重に出ることはありません。</source>
        <translation>｛控｜ひか｝え（｛自分｜じぶん｝のためのコピー）は、このパソコンにあります。｛同｜おな｝じものが2｛回｜かい｝｛出｜で｝ることはありません。</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。</source>
        <translation>｛少｜すこ｝し｛待｜ま｝って、もう｛一度｜いちど｝してください。できないときは、｛役所｜やくしょ｝に｛電話｜でんわ｝で｛言｜い｝ってください。</translation>
    </message>
    <message>
        <source>役所からの返事が大きすぎたため、受け取りを止めました。</source>
        <translation>｛役所｜やくしょ｝からの｛返事｜へんじ｝が｛大｜おお｝きすぎるので、｛受｜う｝け｛取｜と｝るのをやめました。</translation>
    </message>
    <message>
        <source>役所の受付が混み合っています。</source>
        <translation>｛役所｜やくしょ｝の｛受付｜うけつけ｝がこんでいます。</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。</source>
        <translation>｛控｜ひか｝え（｛自分｜じぶん｝のためのコピー）は、このパソコンにあります。</translation>
    </message>
    <message>
        <source>そのままお待ちください。時間をおいて自動で送ります。</source>
        <translation>そのまま｛待｜ま｝ってください。あとで｛自動｜じどう｝で｛送｜おく｝ります。</translation>
    </message>
    <message>
        <source>役所の受付で問題が起きています。</source>
        <translation>｛役所｜やくしょ｝の｛受付｜うけつけ｝に｛問題｜もんだい｝があります。</translation>
    </message>
    <message>
        <source>サインインの時間が切れました。</source>
        <translation>サインインの｛時間｜じかん｝が｛終｜お｝わりました。</translation>
    </message>
    <message>
        <source>入力した内容と控えは残っています。</source>
        <translation>｛書｜か｝いたものと｛控｜ひか｝えは｛残｜のこ｝っています。</translation>
    </message>
    <message>
        <source>カードと暗証番号で、もう一度サインインしてください。</source>
        <translation>カードと｛暗証番号｜あんしょうばんごう｝で、もう｛一度｜いちど｝サインインしてください。</translation>
    </message>
    <message>
        <source>役所がサインインを受け付けませんでした（{reason}）。</source>
        <translation>｛役所｜やくしょ｝でサインインができませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>暗証番号は正しく、残り回数は減っていません。</source>
        <translation>｛暗証番号｜あんしょうばんごう｝は｛正｜ただ｝しいです。｛使｜つか｝うことができる｛回数｜かいすう｝は｛同｜おな｝じです。</translation>
    </message>
    <message>
        <source>{reasonNext}</source>
        <translation>{reasonNext}</translation>
    </message>
    <message>
        <source>この手続は、この方のカードではできません。</source>
        <translation>この｛手続｜てつづき｝は、この｛人｜ひと｝のカードではできません。</translation>
    </message>
    <message>
        <source>役所の記録は何も変わっていません。</source>
        <translation>｛役所｜やくしょ｝の｛記録｜きろく｝は｛変｜か｝わっていません。</translation>
    </message>
    <message>
        <source>手続できる方（世帯主など）を確かめるか、窓口でご相談ください。</source>
        <translation>だれが｛手続｜てつづき｝できるか（｛世帯主｜せたいぬし｝など）を｛確｜たし｝かめるか、｛窓口｜まどぐち｝で｛聞｜き｝いてください。</translation>
    </message>
    <message>
        <source>役所に見つかりませんでした。</source>
        <translation>｛役所｜やくしょ｝で｛見｜み｝つかりませんでした。</translation>
    </message>
    <message>
        <source>このパソコンの控えは残っています。</source>
        <translation>このパソコンの｛控｜ひか｝えは｛残｜のこ｝っています。</translation>
    </message>
    <message>
        <source>一覧を更新して、もう一度開いてください。</source>
        <translation>｛一覧｜いちらん｝を｛新｜あたら｝しくして、もう｛一度｜いちど｝｛開｜ひら｝いてください。</translation>
    </message>
    <message>
        <source>役所が、内容を直すよう求めています。</source>
        <translation>｛役所｜やくしょ｝が「｛書｜か｝いたものを｛直｜なお｝してください」と｛言｜い｝っています。</translation>
    </message>
    <message>
        <source>まだ受け付けられていません。入力した内容は残っています。</source>
        <translation>まだ｛受｜う｝け｛付｜つ｝けていません。｛書｜か｝いたものは｛残｜のこ｝っています。</translation>
    </message>
    <message>
        <source>印のついた項目を直して、もう一度署名して出してください。</source>
        <translation>しるしがあるところを｛直｜なお｝して、もう｛一度｜いちど｝｛署名｜しょめい｝して｛出｜だ｝してください。</translation>
    </message>
    <message>
        <source>同じ番号で、別の内容がすでに届いています。</source>
        <translation>｛同｜おな｝じ｛番号｜ばんごう｝で、｛違｜ちが｝うものがもう｛届｜とど｝いています。</translation>
    </message>
    <message>
        <source>自動で出しなおすことはしません。控えはこのパソコンにあります。</source>
        <translation>｛自動｜じどう｝でもう｛一度｜いちど｝｛出｜だ｝すことはありません。｛控｜ひか｝えは、このパソコンにあります。</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話で確かめてください。</source>
        <translation>｛役所｜やくしょ｝に｛電話｜でんわ｝して、｛受付番号｜うけつけばんごう｝を｛言｜い｝って｛聞｜き｝いてください。</translation>
    </message>
    <message>
        <source>役所の受付票が本物だと確かめられませんでした。</source>
        <translation>｛役所｜やくしょ｝の｛受付票｜うけつけひょう｝（｛届｜とど｝いたしるし）が｛本当｜ほんとう｝のものかどうか、わかりませんでした。</translation>
    </message>
    <message>
        <source>出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。</source>
        <translation>｛出｜だ｝したもののコピーと、｛届｜とど｝いた｛受付票｜うけつけひょう｝は、ここにあります。｛自動｜じどう｝でもう｛一度｜いちど｝｛出｜だ｝すことはありません。</translation>
    </message>
    <message>
        <source>役所に電話で、届いているか確かめてください。</source>
        <translation>｛役所｜やくしょ｝に｛電話｜でんわ｝して、｛届｜とど｝いているかどうか｛聞｜き｝いてください。</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていません。</source>
        <translation>このパソコンは、まだどの｛役所｜やくしょ｝にもつながっていません。</translation>
    </message>
    <message>
        <source>カードの確認はこのまま使えます。</source>
        <translation>カードを｛見｜み｝ることはできます。</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。</source>
        <translation>｛役所｜やくしょ｝からもらった｛接続｜せつぞく｝の｛設定｜せってい｝を｛入｜い｝れてください。または、「madoguchi --demo」で｛練習｜れんしゅう｝をしてください。</translation>
    </message>
    <message>
        <source>このパソコンの空き容量が足りないため、保存できませんでした。</source>
        <translation>このパソコンに｛入｜い｝れる｛場所｜ばしょ｝が｛足｜た｝りないので、｛保存｜ほぞん｝できませんでした。</translation>
    </message>
    <message>
        <source>前に保存した内容は残っています。役所には何も送っていません。</source>
        <translation>｛前｜まえ｝に｛保存｜ほぞん｝したものは｛残｜のこ｝っています。｛役所｜やくしょ｝には｛何｜なに｝も｛送｜おく｝っていません。</translation>
    </message>
    <message>
        <source>不要なファイルを消して空きを作り、もう一度試してください。</source>
        <translation>いらないファイルを｛消｜け｝して、もう｛一度｜いちど｝してください。</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません。</source>
        <translation>｛保存｜ほぞん｝する｛場所｜ばしょ｝に｛書｜か｝くことができません。</translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。</source>
        <translation>｛保存｜ほぞん｝するフォルダーに｛書｜か｝くことができるか、パソコンを｛管理｜かんり｝している｛人｜ひと｝に｛聞｜き｝いてください。</translation>
    </message>
    <message>
        <source>このパソコンへの保存に失敗しました。</source>
        <translation>このパソコンに｛保存｜ほぞん｝できませんでした。</translation>
    </message>
    <message>
        <source>パソコンを再起動して、もう一度試してください。</source>
        <translation>パソコンを｛一度｜いちど｝｛切｜き｝って、また｛入｜い｝れて、もう｛一度｜いちど｝してください。</translation>
    </message>
    <message>
        <source>もう一つの「窓口」が同じデータを使っています。</source>
        <translation>もう｛一｜ひと｝つの「｛窓口｜まどぐち｝」が｛同｜おな｝じデータを｛使｜つか｝っています。</translation>
    </message>
    <message>
        <source>データはそのままです。</source>
        <translation>データはそのままです。</translation>
    </message>
    <message>
        <source>開いているもう一つの「窓口」を閉じて、もう一度試してください。</source>
        <translation>もう｛一｜ひと｝つの「｛窓口｜まどぐち｝」を｛閉｜と｝じて、もう｛一度｜いちど｝してください。</translation>
    </message>
    <message>
        <source>保存した内容の一部が壊れています。</source>
        <translation>｛保存｜ほぞん｝したものが｛少｜すこ｝しこわれています。</translation>
    </message>
    <message>
        <source>壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。</source>
        <translation>こわれたところは、｛消｜け｝さないで｛別｜べつ｝に｛取｜と｝ってあります。ほかのものは｛使｜つか｝うことができます。</translation>
    </message>
    <message>
        <source>続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。</source>
        <translation>｛続｜つづ｝けて｛使｜つか｝うことができます。ないものがあったら、｛受付番号｜うけつけばんごう｝を｛使｜つか｝って｛役所｜やくしょ｝に｛聞｜き｝いてください。</translation>
    </message>
    <message>
        <source>このカードでは、保存した内容を開けません。</source>
        <translation>このカードでは、｛保存｜ほぞん｝したものを｛開｜ひら｝くことができません。</translation>
    </message>
    <message>
        <source>保存した内容は暗号化されたまま残っています。</source>
        <translation>｛保存｜ほぞん｝したものは、ほかの｛人｜ひと｝が｛読｜よ｝むことができない｛形｜かたち｝で｛残｜のこ｝っています。</translation>
    </message>
    <message>
        <source>保存したときと同じカードを使ってください。</source>
        <translation>｛保存｜ほぞん｝したときと｛同｜おな｝じカードを｛使｜つか｝ってください。</translation>
    </message>
    <message>
        <source>保存した内容は、新しい版の「窓口」で作られています。</source>
        <translation>｛保存｜ほぞん｝したものは、｛新｜あたら｝しい「｛窓口｜まどぐち｝」で｛作｜つく｝ったものです。</translation>
    </message>
    <message>
        <source>保存した内容はそのままです。</source>
        <translation>｛保存｜ほぞん｝したものはそのままです。</translation>
    </message>
    <message>
        <source>「窓口」を新しい版にしてください。</source>
        <translation>「｛窓口｜まどぐち｝」を｛新｜あたら｝しいものにしてください。</translation>
    </message>
    <message>
        <source>この手続は、いまは扱っていません。</source>
        <translation>この｛手続｜てつづき｝は、いま、していません。</translation>
    </message>
    <message>
        <source>ホームの一覧から選びなおしてください。</source>
        <translation>ホームの｛一覧｜いちらん｝からもう｛一度｜いちど｝｛選｜えら｝んでください。</translation>
    </message>
    <message>
        <source>手続の案内を正しく読み込めませんでした。</source>
        <translation>｛手続｜てつづき｝の｛案内｜あんない｝を｛正｜ただ｝しく｛読｜よ｝むことができませんでした。</translation>
    </message>
    <message>
        <source>「窓口」を入れなおしてください。</source>
        <translation>「｛窓口｜まどぐち｝」をもう｛一度｜いちど｝パソコンに｛入｜い｝れてください。</translation>
    </message>
    <message>
        <source>まだ入力していない項目があります。</source>
        <translation>まだ｛書｜か｝いていないところがあります。</translation>
    </message>
    <message>
        <source>印のついた項目を入力してください。</source>
        <translation>しるしがあるところを｛書｜か｝いてください。</translation>
    </message>
    <message>
        <source>オンラインで出せる期間の外です。</source>
        <translation>インターネットで｛出｜だ｝すことができる｛日｜ひ｝ではありません。</translation>
    </message>
    <message>
        <source>窓口または郵送で手続をしてください。</source>
        <translation>｛窓口｜まどぐち｝か｛郵便｜ゆうびん｝で｛手続｜てつづき｝をしてください。</translation>
    </message>
    <message>
        <source>署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。</source>
        <translation>｛署名用｜しょめいよう｝｛電子証明書｜でんししょうめいしょ｝がもうすぐ｛使｜つか｝えなくなります。｛役所｜やくしょ｝が｛調｜しら｝べる｛前｜まえ｝に｛使｜つか｝えなくなるかもしれません。</translation>
    </message>
    <message>
        <source>何も送っていません。入力した内容は残っています。</source>
        <translation>｛何｜なに｝も｛送｜おく｝っていません。｛書｜か｝いたものは｛残｜のこ｝っています。</translation>
    </message>
    <message>
        <source>先に市区町村の窓口で、電子証明書を更新してください。</source>
        <translation>｛先｜さき｝に｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で、｛電子証明書｜でんししょうめいしょ｝を｛新｜あたら｝しくしてください。</translation>
    </message>
    <message>
        <source>電子証明書を使えません（{reason}）。</source>
        <translation>｛電子証明書｜でんししょうめいしょ｝を｛使｜つか｝うことができません（{reason}）。</translation>
    </message>
    <message>
        <source>市区町村の窓口で、電子証明書の更新または再発行を受けてください。</source>
        <translation>｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で、｛電子証明書｜でんししょうめいしょ｝を｛新｜あたら｝しくするか、もう｛一度｜いちど｝｛作｜つく｝ってもらってください。</translation>
    </message>
    <message>
        <source>電子署名が正しいと確かめられませんでした。</source>
        <translation>｛電子署名｜でんししょめい｝が｛正｜ただ｝しいかどうか、わかりませんでした。</translation>
    </message>
    <message>
        <source>もう一度署名してください。</source>
        <translation>もう｛一度｜いちど｝｛署名｜しょめい｝してください。</translation>
    </message>
    <message>
        <source>暗号の処理ができませんでした。</source>
        <translation>｛暗号｜あんごう｝（ほかの｛人｜ひと｝が｛読｜よ｝めない｛形｜かたち｝にすること）ができませんでした。</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。</source>
        <translation>「｛窓口｜まどぐち｝」を｛一度｜いちど｝｛閉｜と｝じて、また｛開｜ひら｝いて、もう｛一度｜いちど｝してください。</translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。</source>
        <translation>わからない｛問題｜もんだい｝がありました。</translation>
    </message>
    <message>
        <source>保存した内容は残っています。</source>
        <translation>｛保存｜ほぞん｝したものは｛残｜のこ｝っています。</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。</source>
        <translation>「｛窓口｜まどぐち｝」を｛一度｜いちど｝｛閉｜と｝じて、また｛開｜ひら｝いて、もう｛一度｜いちど｝してください。できないときは、この｛番号｜ばんごう｝を｛言｜い｝ってください。</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）</source>
        <translation>｛利用者証明用｜りようしゃしょうめいよう｝の｛暗証番号｜あんしょうばんごう｝（｛数字｜すうじ｝4つ）</translation>
    </message>
    <message>
        <source>署名用のパスワード（英数字6〜16文字）</source>
        <translation>｛署名用｜しょめいよう｝のパスワード（｛英語｜えいご｝の｛文字｜もじ｝と｛数字｜すうじ｝、6から16）</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号（数字4桁）</source>
        <translation>｛券面事項入力補助用｜けんめんじこうにゅうりょくほじょよう｝の｛暗証番号｜あんしょうばんごう｝（｛数字｜すうじ｝4つ）</translation>
    </message>
    <message>
        <source>数字4桁</source>
        <translation>｛数字｜すうじ｝4つ</translation>
    </message>
    <message>
        <source>英数字6〜16文字</source>
        <translation>｛英語｜えいご｝の｛文字｜もじ｝と｛数字｜すうじ｝、6から16</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Why a certificate or a sign-in was refused; stands in brackets inside a sentence.</extracomment>
        <translation>｛電子証明書｜でんししょうめいしょ｝が｛使｜つか｝える｛日｜ひ｝が｛終｜お｝わりました</translation>
    </message>
    <message>
        <source>電子証明書の有効期間がまだ始まっていません</source>
        <translation>｛電子証明書｜でんししょうめいしょ｝が｛使｜つか｝える｛日｜ひ｝がまだ｛来｜き｝ていません</translation>
    </message>
    <message>
        <source>発行元を確かめられない電子証明書です</source>
        <translation>どこが｛作｜つく｝ったかわからない｛電子証明書｜でんししょうめいしょ｝です</translation>
    </message>
    <message>
        <source>用途の違う電子証明書です</source>
        <translation>ほかのことに｛使｜つか｝う｛電子証明書｜でんししょうめいしょ｝です</translation>
    </message>
    <message>
        <source>種類の違う電子証明書です</source>
        <translation>ほかの｛種類｜しゅるい｝の｛電子証明書｜でんししょうめいしょ｝です</translation>
    </message>
    <message>
        <source>電子証明書が壊れています</source>
        <translation>｛電子証明書｜でんししょうめいしょ｝がこわれています</translation>
    </message>
    <message>
        <source>サインインの制限時間が過ぎました</source>
        <translation>サインインの｛時間｜じかん｝が｛終｜お｝わりました</translation>
    </message>
    <message>
        <source>カードの署名を確かめられませんでした</source>
        <translation>カードの｛署名｜しょめい｝を｛確｜たし｝かめることができませんでした</translation>
    </message>
    <message>
        <source>この役所に登録のない方のカードです</source>
        <translation>この｛役所｜やくしょ｝に｛名前｜なまえ｝がない｛人｜ひと｝のカードです</translation>
    </message>
    <message>
        <source>もう一度サインインしてください。</source>
        <translation>もう｛一度｜いちど｝サインインしてください。</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度サインインしてください。</source>
        <translation>カードを｛置｜お｝きなおして、もう｛一度｜いちど｝サインインしてください。</translation>
    </message>
    <message>
        <source>お住まいの市区町村の役所かどうかを確かめてください。</source>
        <translation>あなたが｛住｜す｝んでいるところの｛役所｜やくしょ｝か、｛確｜たし｝かめてください。</translation>
    </message>
    <message>
        <source>理由は示されていません</source>
        <translation>｛理由｜りゆう｝はわかりません</translation>
    </message>
    <message>
        <source>入力した内容は残っています。カードには何もしていません。</source>
        <translation>｛書｜か｝いたものは｛残｜のこ｝っています。カードには｛何｜なに｝もしていません。</translation>
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
        <translation type="unfinished">｛送｜おく｝るもの</translation>
    </message>
    <message>
        <source>この内容で送る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation type="unfinished">｛前｜まえ｝の｛画面｜がめん｝に｛戻｜もど｝る</translation>
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
        <translation>%1、かならず｛書｜か｝いてください</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>エラー。%1</translation>
    </message>
    <message>
        <source>※必須</source>
        <translation>※かならず｛書｜か｝いてください</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>ご本人</source>
        <extracomment>Beside the name of a household member: who this is to the person who signed in.</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation>｛世帯主｜せたいぬし｝（｛家｜いえ｝の｛代表｜だいひょう｝の｛人｜ひと｝）</translation>
    </message>
    <message>
        <source>配偶者</source>
        <translation>｛夫｜おっと｝・｛妻｜つま｝</translation>
    </message>
    <message>
        <source>お子さん</source>
        <translation>｛子｜こ｝ども</translation>
    </message>
    <message>
        <source>親</source>
        <translation>｛親｜おや｝</translation>
    </message>
    <message>
        <source>同居の方</source>
        <translation>いっしょに｛住｜す｝んでいる｛人｜ひと｝</translation>
    </message>
    <message>
        <source>はい</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1生まれ</source>
        <extracomment>Beside the name of a household member; %1 is the date of birth.</extracomment>
        <translation>%1に｛生｜う｝まれました</translation>
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
        <translation type="unfinished">エラー。%1</translation>
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
        <translation type="unfinished">マイナンバーカードを｛置｜お｝いてください。</translation>
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
        <translation>カードの｛券面事項入力補助用｜けんめんじこうにゅうりょくほじょよう｝の｛暗証番号｜あんしょうばんごう｝を｛書｜か｝くと、｛名前｜なまえ｝・｛住所｜じゅうしょ｝・｛生｜う｝まれた｛日｜ひ｝・｛性別｜せいべつ｝をカードから｛写｜うつ｝します。</translation>
    </message>
    <message>
        <source>カードから写す</source>
        <translation>カードから｛写｜うつ｝す</translation>
    </message>
    <message>
        <source>写さずに自分で入力する</source>
        <translation>｛写｜うつ｝さないで｛自分｜じぶん｝で｛書｜か｝く</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>｛数字｜すうじ｝を4つ｛書｜か｝いてください。</translation>
    </message>
    <message>
        <source>数字4桁です。サインインの暗証番号と同じに設定されていることもあります。</source>
        <translation>｛数字｜すうじ｝4つです。サインインの｛暗証番号｜あんしょうばんごう｝と｛同｜おな｝じときもあります。</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <translation>｛券面事項入力補助用｜けんめんじこうにゅうりょくほじょよう｝の｛暗証番号｜あんしょうばんごう｝</translation>
    </message>
    <message>
        <source>内容の確認へ進む</source>
        <translation>｛書｜か｝いたものを｛確｜たし｝かめる</translation>
    </message>
    <message>
        <source>次へ進む</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>前の質問へ戻る</source>
        <translation>｛前｜まえ｝の｛質問｜しつもん｝に｛戻｜もど｝る</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>もとになる｛法律｜ほうりつ｝：%1</translation>
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
        <translation type="unfinished">｛新｜あたら｝しい｛情報｜じょうほう｝をもらう</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation type="unfinished">｛情報｜じょうほう｝をもらっています</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation type="unfinished">｛新｜あたら｝しくする</translation>
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
        <translation>%1、%2の｛中｜なか｝の%3｛番目｜ばんめ｝</translation>
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
        <translation type="unfinished">%1、%2の｛中｜なか｝の%3｛番目｜ばんめ｝</translation>
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
        <translation type="unfinished">キーボードの｛使｜つか｝いかた</translation>
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
        <translation type="unfinished">｛前｜まえ｝の｛画面｜がめん｝に｛戻｜もど｝る</translation>
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
        <translation>ホーム</translation>
    </message>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>｛新｜あたら｝しい｛情報｜じょうほう｝をもらう</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>｛情報｜じょうほう｝をもらっています</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>｛新｜あたら｝しくする</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>つぎにすること</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1の｛中｜なか｝の%2｛番目｜ばんめ｝</translation>
    </message>
    <message>
        <source>確かめています。</source>
        <translation>｛調｜しら｝べています。</translation>
    </message>
    <message>
        <source>いま、期限のある手続はありません。</source>
        <translation>いま、いつまでと｛決｜き｝まっている｛手続｜てつづき｝はありません。</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。</source>
        <translation>このパソコンに｛保存｜ほぞん｝しました。ほかの｛人｜ひと｝は｛読｜よ｝むことができません。｛役所｜やくしょ｝に｛届｜とど｝くまでは、｛出｜だ｝したことになりません。</translation>
    </message>
    <message>
        <source>保存済み・未提出（%1件）</source>
        <translation>｛保存｜ほぞん｝しました・まだ｛出｜だ｝していません（%1｛件｜けん｝）</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>いま、もう｛一度｜いちど｝｛送｜おく｝る</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>｛手続｜てつづき｝がどうなっているか</translation>
    </message>
    <message>
        <source>%1、%2、%3件中%4件目</source>
        <translation>%1、%2、%3の｛中｜なか｝の%4｛番目｜ばんめ｝</translation>
    </message>
    <message>
        <source>進行中の手続はありません。</source>
        <translation>いま、している｛手続｜てつづき｝はありません。</translation>
    </message>
    <message>
        <source>年齢とお住まいの市区町村だけから、このパソコンの中で調べています。この情報は外へ送りません。</source>
        <translation>あなたの｛年齢｜ねんれい｝と、｛住｜す｝んでいる｛市区町村｜しくちょうそん｝だけを｛使｜つか｝って、このパソコンの｛中｜なか｝で｛調｜しら｝べます。この｛情報｜じょうほう｝はどこにも｛送｜おく｝りません。</translation>
    </message>
    <message>
        <source>受けられるかもしれない支援</source>
        <translation>もらえるかもしれないお｛金｜かね｝や｛手伝｜てつだ｝い</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>もとになる｛法律｜ほうりつ｝：%1</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation>｛手続｜てつづき｝をはじめる</translation>
    </message>
    <message>
        <source>前回からの新しいこと</source>
        <translation>｛前｜まえ｝に｛見｜み｝たときから｛新｜あたら｝しいこと</translation>
    </message>
</context>
<context>
    <name>LastTryDialog</name>
    <message>
        <source>最後の1回を使う</source>
        <translation>｛最後｜さいご｝の1｛回｜かい｝を｛使｜つか｝う</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。</source>
        <translation>%1は、あと1｛回｜かい｝まちがえると｛使｜つか｝えなくなります（ロック）。｛使｜つか｝えなくなったら、｛住民票｜じゅうみんひょう｝がある｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で｛新｜あたら｝しい｛番号｜ばんごう｝にします。</translation>
    </message>
    <message>
        <source>最後の1回です</source>
        <translation>｛最後｜さいご｝の1｛回｜かい｝です</translation>
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
        <translation type="unfinished">｛手続｜てつづき｝をはじめる</translation>
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
        <translation type="unfinished">%1、%2の｛中｜なか｝の%3｛番目｜ばんめ｝</translation>
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
        <translation type="unfinished">%1の｛中｜なか｝の%2｛番目｜ばんめ｝</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>窓口</source>
        <translation>｛窓口｜まどぐち｝</translation>
    </message>
    <message>
        <source>%1 — 窓口</source>
        <translation>%1 — ｛窓口｜まどぐち｝</translation>
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
        <translation>メニュー</translation>
    </message>
    <message>
        <source>メニューを閉じる</source>
        <translation>メニューを｛閉｜と｝じる</translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>表示中</source>
        <translation>いま｛見｜み｝ています</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>メインメニュー</source>
        <translation>メインメニュー</translation>
    </message>
    <message>
        <source>キーの使い方</source>
        <translation>キーの｛使｜つか｝いかた</translation>
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
        <translation type="unfinished">やめる</translation>
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
        <translation type="unfinished">お｛知｜し｝らせ</translation>
    </message>
    <message>
        <source>未読</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation type="unfinished">%1の｛中｜なか｝の%2｛番目｜ばんめ｝</translation>
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
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>%1は｛使｜つか｝えません（ロックされています）</translation>
    </message>
    <message>
        <source>カードで処理しています。カードを抜かないでください。</source>
        <translation>カードを｛使｜つか｝っています。カードを｛取｜と｝らないでください。</translation>
    </message>
</context>
<context>
    <name>PostalCodeEntry</name>
    <message>
        <source>郵便番号から住所を入れる</source>
        <translation>｛郵便｜ゆうびん｝｛番号｜ばんごう｝を｛使｜つか｝って｛住所｜じゅうしょ｝を｛書｜か｝く</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1パーセント</source>
        <translation>%1パーセント</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>これまでの経過</source>
        <translation>いままでのこと</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>いまここ</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>｛終｜お｝わりました</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1の｛中｜なか｝の%2｛番目｜ばんめ｝</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>下書き</source>
        <extracomment>State of an application, short: being written.</extracomment>
        <translation>｛書｜か｝いているもの（｛下書｜したが｝き）</translation>
    </message>
    <message>
        <source>保存済み・未提出</source>
        <extracomment>State of an application, short: on this PC only; must never be mistaken for submitted.</extracomment>
        <translation>｛保存｜ほぞん｝しました・まだ｛出｜だ｝していません</translation>
    </message>
    <message>
        <source>送信済み・到達を確認中</source>
        <extracomment>State of an application, short: it left this PC, arrival not confirmed.</extracomment>
        <translation>｛送｜おく｝りました・｛届｜とど｝いたか｛確｜たし｝かめています</translation>
    </message>
    <message>
        <source>到達</source>
        <extracomment>State of an application, short: recorded at the agency (到達), receipt at hand.</extracomment>
        <translation>｛届｜とど｝きました</translation>
    </message>
    <message>
        <source>審査中</source>
        <extracomment>State of an application, short: the office works on it.</extracomment>
        <translation>｛役所｜やくしょ｝が｛調｜しら｝べています</translation>
    </message>
    <message>
        <source>手続終了</source>
        <extracomment>State of an application, short: done.</extracomment>
        <translation>｛手続｜てつづき｝が｛終｜お｝わりました</translation>
    </message>
    <message>
        <source>補正が必要です</source>
        <extracomment>State of an application: the agency asks for a correction (補正).</extracomment>
        <translation>｛直｜なお｝してください（｛補正｜ほせい｝）</translation>
    </message>
    <message>
        <source>審査終了</source>
        <extracomment>State of an application: the examination is over (審査終了).</extracomment>
        <translation>｛役所｜やくしょ｝が｛調｜しら｝べ｛終｜お｝わりました</translation>
    </message>
    <message>
        <source>却下</source>
        <extracomment>State of an application: the agency declined it (却下).</extracomment>
        <translation>｛認｜みと｝められませんでした（｛却下｜きゃっか｝）</translation>
    </message>
    <message>
        <source>取り下げ済み</source>
        <extracomment>State of an application: the person took it back (取下げ).</extracomment>
        <translation>やめました（｛取｜と｝り｛下｜さ｝げ）</translation>
    </message>
    <message>
        <source>もう一度署名が必要です（未提出）</source>
        <extracomment>State of an application: the signature must be made again.</extracomment>
        <translation>もう｛一度｜いちど｝｛署名｜しょめい｝してください（まだ｛出｜だ｝していません）</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <extracomment>State of an application: the agency did not take it.</extracomment>
        <translation>｛受｜う｝け｛付｜つ｝けてもらえませんでした</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <extracomment>State of an application: only a call to the office can decide.</extracomment>
        <translation>｛役所｜やくしょ｝に｛聞｜き｝いてください</translation>
    </message>
    <message>
        <source>オンラインの期限が過ぎました（未提出）</source>
        <extracomment>State of an application: too late for filing online.</extracomment>
        <translation>インターネットで｛出｜だ｝せる｛日｜ひ｝が｛終｜お｝わりました（まだ｛出｜だ｝していません）</translation>
    </message>
    <message>
        <source>とりやめ</source>
        <extracomment>State of an application: given up by the person before it was submitted.</extracomment>
        <translation>やめました</translation>
    </message>
    <message>
        <source>取り下げを依頼中</source>
        <extracomment>State of an application: withdrawal asked for, not confirmed yet.</extracomment>
        <translation>｛役所｜やくしょ｝に「やめます」と｛言｜い｝っています</translation>
    </message>
    <message>
        <source>役所につながらないため、このパソコンで待っています。つながると自動で送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>｛役所｜やくしょ｝につながらないので、このパソコンで｛待｜ま｝っています。つながると、｛自動｜じどう｝で｛送｜おく｝ります。</translation>
    </message>
    <message>
        <source>時間をおいて、もう一度送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>あとで、もう｛一度｜いちど｝｛送｜おく｝ります。</translation>
    </message>
    <message>
        <source>サインインすると送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>サインインすると｛送｜おく｝ります。</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <extracomment>Button of a task: opens the state of that application.</extracomment>
        <translation>どうなっているか｛見｜み｝る</translation>
    </message>
    <message>
        <source>カードを確認する</source>
        <extracomment>Button of a task: opens the card page.</extracomment>
        <translation>カードを｛確｜たし｝かめる</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button of a task: starts the procedure.</extracomment>
        <translation>｛手続｜てつづき｝をはじめる</translation>
    </message>
    <message>
        <source>「{title}」の直しが必要です</source>
        <translation>「{title}」を｛直｜なお｝してください</translation>
    </message>
    <message>
        <source>役所からの連絡を読んで、期限までに直してください。</source>
        <translation>｛役所｜やくしょ｝からの｛知｜し｝らせを｛読｜よ｝んで、｛決｜き｝まった｛日｜ひ｝までに｛直｜なお｝してください。</translation>
    </message>
    <message>
        <source>電子証明書の更新の時期です</source>
        <translation>｛電子証明書｜でんししょうめいしょ｝を｛新｜あたら｝しくする｛時｜とき｝です</translation>
    </message>
    <message>
        <source>期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。</source>
        <translation>｛使｜つか｝えなくなる｛日｜ひ｝の3か｛月｜げつ｝｛前｜まえ｝から、｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で｛新｜あたら｝しくすることができます。お｛金｜かね｝はいりません。カードを｛持｜も｝っていってください。</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation>｛電子証明書｜でんししょうめいしょ｝が｛使｜つか｝えなくなりました</translation>
    </message>
    <message>
        <source>市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。</source>
        <translation>｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で｛新｜あたら｝しくすると、またインターネットで｛手続｜てつづき｝ができます。カードを｛持｜も｝っていってください。</translation>
    </message>
    <message>
        <source>マイナンバーカードの更新の時期です</source>
        <translation>マイナンバーカードを｛新｜あたら｝しくする｛時｜とき｝です</translation>
    </message>
    <message>
        <source>期限の3か月前から、新しいカードを申請できます。</source>
        <translation>｛使｜つか｝えなくなる｛日｜ひ｝の3か｛月｜げつ｝｛前｜まえ｝から、｛新｜あたら｝しいカードを｛申｜もう｝し｛込｜こ｝むことができます。</translation>
    </message>
    <message>
        <source>マイナンバーカードの期限が切れています</source>
        <translation>マイナンバーカードが｛使｜つか｝えなくなりました</translation>
    </message>
    <message>
        <source>市区町村の窓口で、新しいカードの申請についておたずねください。</source>
        <translation>｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で、｛新｜あたら｝しいカードの｛申｜もう｝し｛込｜こ｝みについて｛聞｜き｝いてください。</translation>
    </message>
    <message>
        <source>「{title}」はまだ提出されていません</source>
        <translation>「{title}」はまだ｛出｜だ｝していません</translation>
    </message>
    <message>
        <source>このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>このパソコンに｛保存｜ほぞん｝してあります。｛役所｜やくしょ｝につながると、｛自動｜じどう｝で｛送｜おく｝ります。</translation>
    </message>
    <message>
        <source>もう一度サインインすると送ります。</source>
        <translation>もう｛一度｜いちど｝サインインすると｛送｜おく｝ります。</translation>
    </message>
    <message>
        <source>「{title}」にもう一度署名してください</source>
        <translation>「{title}」にもう｛一度｜いちど｝｛署名｜しょめい｝してください</translation>
    </message>
    <message>
        <source>前の署名は受け付けられないため、送っていません。</source>
        <translation>｛前｜まえ｝の｛署名｜しょめい｝は｛使｜つか｝うことができないので、｛送｜おく｝っていません。</translation>
    </message>
    <message>
        <source>「{title}」は受け付けられませんでした</source>
        <translation>「{title}」は｛受｜う｝け｛付｜つ｝けてもらえませんでした</translation>
    </message>
    <message>
        <source>内容を直して、もう一度署名して出してください。</source>
        <translation>｛書｜か｝いたものを｛直｜なお｝して、もう｛一度｜いちど｝｛署名｜しょめい｝して｛出｜だ｝してください。</translation>
    </message>
    <message>
        <source>「{title}」について役所に確認してください</source>
        <translation>「{title}」について｛役所｜やくしょ｝に｛聞｜き｝いてください</translation>
    </message>
    <message>
        <source>届いているかどうかを、こちらでは確かめられません。役所に電話してください。</source>
        <translation>｛届｜とど｝いているかどうか、ここではわかりません。｛役所｜やくしょ｝に｛電話｜でんわ｝してください。</translation>
    </message>
    <message>
        <source>「{title}」はオンラインの期限が過ぎました</source>
        <translation>「{title}」はインターネットで｛出｜だ｝せる｛日｜ひ｝が｛終｜お｝わりました</translation>
    </message>
    <message>
        <source>まだ提出されていません。窓口または郵送で手続をしてください。</source>
        <translation>まだ｛出｜だ｝していません。｛窓口｜まどぐち｝か｛郵便｜ゆうびん｝で｛手続｜てつづき｝をしてください。</translation>
    </message>
    <message>
        <source>%1日過ぎています</source>
        <extracomment>Beside a task: how long its date is past. %1 is a number of days.</extracomment>
        <translation>%1｛日｜にち｝｛遅｜おく｝れています</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>Beside a task: its last day is today.</extracomment>
        <translation>｛今日｜きょう｝までです</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>Beside a task: days left. %1 is a number.</extracomment>
        <translation>あと%1｛日｜にち｝です</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>届きました</source>
        <translation>｛届｜とど｝きました</translation>
    </message>
    <message>
        <source>未提出・このパソコンに保存</source>
        <translation>まだ｛出｜だ｝していません・このパソコンに｛保存｜ほぞん｝しました</translation>
    </message>
    <message>
        <source>届いたか確認中</source>
        <translation>｛届｜とど｝いたか｛確｜たし｝かめています</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <translation>｛受｜う｝け｛付｜つ｝けてもらえませんでした</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <translation>｛役所｜やくしょ｝に｛聞｜き｝いてください</translation>
    </message>
    <message>
        <source>送信中</source>
        <translation>｛送｜おく｝っています</translation>
    </message>
    <message>
        <source>受付番号 %1</source>
        <translation>｛受付番号｜うけつけばんごう｝ %1</translation>
    </message>
    <message>
        <source>送っています。この画面を閉じても、内容はこのパソコンに保存されています。</source>
        <translation>｛送｜おく｝っています。この｛画面｜がめん｝を｛閉｜と｝じても、｛書｜か｝いたものはこのパソコンに｛残｜のこ｝ります。</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>｛受付番号｜うけつけばんごう｝（｛役所｜やくしょ｝の｛番号｜ばんごう｝）</translation>
    </message>
    <message>
        <source>届いた日時：%1</source>
        <translation>｛届｜とど｝いた｛日｜ひ｝と｛時間｜じかん｝：%1</translation>
    </message>
    <message>
        <source>受付：%1</source>
        <translation>｛受付｜うけつけ｝：%1</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）：%1</source>
        <translation>｛届｜とど｝いたものの｛指紋｜しもん｝（SHA-256）：%1</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>つぎにすること</translation>
    </message>
    <message>
        <source>期限：%1</source>
        <translation>いつまで：%1</translation>
    </message>
    <message>
        <source>控えを保存しました</source>
        <translation>｛控｜ひか｝えを｛保存｜ほぞん｝しました</translation>
    </message>
    <message>
        <source>ホームへ戻る</source>
        <translation>ホームに｛戻｜もど｝る</translation>
    </message>
    <message>
        <source>届いたかを確かめる</source>
        <translation>｛届｜とど｝いたかどうか｛調｜しら｝べる</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>いま、もう｛一度｜いちど｝｛送｜おく｝る</translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation>｛控｜ひか｝えを｛保存｜ほぞん｝する</translation>
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
        <translation type="unfinished">やめる</translation>
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
        <translation type="unfinished">%1の｛中｜なか｝の%2｛番目｜ばんめ｝</translation>
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
        <translation>つぎのものを｛送｜おく｝ります。まちがいがないか、｛見｜み｝てください。まだ｛何｜なに｝も｛送｜おく｝っていません。</translation>
    </message>
    <message>
        <source>宛先：%1</source>
        <translation>どこに｛出｜だ｝すか：%1</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>｛書｜か｝いたものを｛確｜たし｝かめる</translation>
    </message>
    <message>
        <source>宛先</source>
        <translation>どこに｛出｜だ｝すか</translation>
    </message>
    <message>
        <source>使いみち</source>
        <translation>｛何｜なに｝に｛使｜つか｝うか</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>もとになる｛法律｜ほうりつ｝</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>｛送｜おく｝るもの</translation>
    </message>
    <message>
        <source>送らないもの</source>
        <translation>｛送｜おく｝らないもの</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <translation>｛出｜だ｝すと、こうなります</translation>
    </message>
    <message>
        <source>確認して署名へ進む</source>
        <translation>｛確｜たし｝かめました。｛署名｜しょめい｝に｛進｜すす｝みます</translation>
    </message>
    <message>
        <source>入力に戻る</source>
        <translation>｛書｜か｝くところに｛戻｜もど｝る</translation>
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
        <translation>%1を｛画面｜がめん｝に｛見｜み｝せる</translation>
    </message>
    <message>
        <source>隠す</source>
        <translation>｛見｜み｝せない</translation>
    </message>
    <message>
        <source>表示する</source>
        <translation>｛見｜み｝せる</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>候補%1件。下矢印キーで選びます。</source>
        <translation>%1つあります。｛下｜した｝の｛矢印｜やじるし｝キーで｛選｜えら｝びます。</translation>
    </message>
    <message>
        <source>入力すると候補が出ます。</source>
        <translation>｛書｜か｝くと、｛選｜えら｝ぶものが｛出｜で｝ます。</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1、%2の｛中｜なか｝の%3｛番目｜ばんめ｝</translation>
    </message>
    <message>
        <source>ほか%1件。続けて入力すると絞り込めます。</source>
        <translation>ほかに%1つあります。｛続｜つづ｝けて｛書｜か｝くと、｛少｜すく｝なくなります。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>選ぶとすぐに変わり、次に開いたときも同じです。</source>
        <translation>｛選｜えら｝ぶと、すぐに｛変｜か｝わります。つぎに｛開｜ひら｝いたときも｛同｜おな｝じです。</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>｛設定｜せってい｝</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <translation>ことばを｛選｜えら｝ぶ</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrlキーを押しながら ＋ または − でも変えられます。</source>
        <translation>Ctrlキーを｛押｜お｝しながら ＋ か − を｛押｜お｝しても｛変｜か｝わります。</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>｛文字｜もじ｝の｛大｜おお｝きさ</translation>
    </message>
    <message>
        <source>パソコンの設定に合わせる</source>
        <translation>パソコンの｛設定｜せってい｝と｛同｜おな｝じにする</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>｛明｜あか｝るい</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>｛暗｜くら｝い</translation>
    </message>
    <message>
        <source>ハイコントラスト</source>
        <translation>｛色｜いろ｝の｛違｜ちが｝いをはっきりする</translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation>｛画面｜がめん｝の｛色｜いろ｝</translation>
    </message>
    <message>
        <source>画面の動きをなくします。</source>
        <translation>｛画面｜がめん｝が｛動｜うご｝かないようにします。</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation>｛動｜うご｝きを｛少｜すく｝なくする</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>｛前｜まえ｝の｛画面｜がめん｝に｛戻｜もど｝る</translation>
    </message>
    <message>
        <source>漢字の上に、小さなひらがなで読みかたを書きます。</source>
        <translation>｛漢字｜かんじ｝の｛上｜うえ｝に、｛小｜ちい｝さいひらがなで｛読｜よ｝みかたを｛書｜か｝きます。</translation>
    </message>
    <message>
        <source>漢字にふりがなをつける</source>
        <translation>｛漢字｜かんじ｝にふりがなをつける</translation>
    </message>
    <message>
        <source>ことばと文字</source>
        <translation>ことばと｛文字｜もじ｝</translation>
    </message>
    <message>
        <source>色と動き</source>
        <translation>｛色｜いろ｝と｛動｜うご｝き</translation>
    </message>
    <message>
        <source>黒い地に白と黄色の文字です。</source>
        <translation>｛黒｜くろ｝い｛色｜いろ｝の｛上｜うえ｝に、｛白｜しろ｝と｛黄色｜きいろ｝の｛文字｜もじ｝です。</translation>
    </message>
    <message>
        <source>動きをつける</source>
        <translation>｛動｜うご｝きがある</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>｛画面｜がめん｝の｛動｜うご｝き</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>次の項目、前の項目へ移る</source>
        <translation>つぎのところ、｛前｜まえ｝のところに｛行｜い｝く</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>選択肢や一覧の中を移る</source>
        <translation>｛選｜えら｝ぶものや｛一覧｜いちらん｝の｛中｜なか｝を｛動｜うご｝く</translation>
    </message>
    <message>
        <source>ボタンを押す、選ぶ</source>
        <translation>ボタンを｛押｜お｝す、｛選｜えら｝ぶ</translation>
    </message>
    <message>
        <source>前の画面へ戻る</source>
        <translation>｛前｜まえ｝の｛画面｜がめん｝に｛戻｜もど｝る</translation>
    </message>
    <message>
        <source>ホームへ移る</source>
        <translation>ホームに｛行｜い｝く</translation>
    </message>
    <message>
        <source>文字を大きく、小さくする</source>
        <translation>｛文字｜もじ｝を｛大｜おお｝きくする、｛小｜ちい｝さくする</translation>
    </message>
    <message>
        <source>画面を上下に送る</source>
        <translation>｛画面｜がめん｝を｛上｜うえ｝や｛下｜した｝に｛動｜うご｝かす</translation>
    </message>
    <message>
        <source>この一覧を開く</source>
        <translation>この｛一覧｜いちらん｝を｛開｜ひら｝く</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>｛閉｜と｝じる</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>キーボードの｛使｜つか｝いかた</translation>
    </message>
    <message>
        <source>上の操作、メニュー、本文の順に移る</source>
        <translation>｛画面｜がめん｝の｛上｜うえ｝、メニュー、｛画面｜がめん｝の｛中身｜なかみ｝の｛順番｜じゅんばん｝で｛動｜うご｝く</translation>
    </message>
    <message>
        <source>メニューを開く</source>
        <translation>メニューを｛開｜ひら｝く</translation>
    </message>
    <message>
        <source>この画面のヘルプを開く</source>
        <translation>この｛画面｜がめん｝のヘルプを｛開｜ひら｝く</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。</source>
        <translation>マイナンバーカードの｛利用者証明用｜りようしゃしょうめいよう｝｛電子証明書｜でんししょうめいしょ｝を｛使｜つか｝って、あなたが｛本人｜ほんにん｝だと｛確｜たし｝かめます。</translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation>｛暗証番号｜あんしょうばんごう｝を｛書｜か｝く</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>｛数字｜すうじ｝を4つ｛書｜か｝いてください。</translation>
    </message>
    <message>
        <source>数字4桁です。カードを受け取ったときに市区町村で設定したものです。</source>
        <translation>｛数字｜すうじ｝4つです。カードをもらったときに、｛市役所｜しやくしょ｝などで｛決｜き｝めた｛番号｜ばんごう｝です。</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号</source>
        <translation>｛利用者証明用｜りようしゃしょうめいよう｝の｛暗証番号｜あんしょうばんごう｝</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき</source>
        <translation>｛暗証番号｜あんしょうばんごう｝を｛忘｜わす｝れたとき</translation>
    </message>
    <message>
        <source>住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。</source>
        <translation>｛住民票｜じゅうみんひょう｝がある｛市役所｜しやくしょ｝などの｛窓口｜まどぐち｝で、｛新｜あたら｝しい｛番号｜ばんごう｝にすることができます。3｛回｜かい｝｛続｜つづ｝けてまちがえると｛使｜つか｝えなくなります（ロック）。カードの｛中｜なか｝の｛情報｜じょうほう｝はなくなりません。</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>電子署名</source>
        <translation>｛電子署名｜でんししょめい｝</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>｛署名｜しょめい｝するもの</translation>
    </message>
    <message>
        <source>署名して提出する</source>
        <translation>｛署名｜しょめい｝して｛出｜だ｝す</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>｛署名｜しょめい｝しないで｛戻｜もど｝る</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>パスワードを｛書｜か｝いてください。</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>｛英語｜えいご｝の｛文字｜もじ｝と｛数字｜すうじ｝、6から16です。｛英語｜えいご｝の｛文字｜もじ｝は｛大文字｜だいもんじ｝です。｛数字｜すうじ｝4つの｛暗証番号｜あんしょうばんごう｝とは｛違｜ちが｝います。</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>｛署名用｜しょめいよう｝のパスワード</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>本文へ移動</source>
        <translation>｛画面｜がめん｝の｛中身｜なかみ｝に｛行｜い｝く</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>カードリーダーを確かめています</source>
        <translation>カードリーダーを｛調｜しら｝べています</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>エラーの｛番号｜ばんごう｝：%1</translation>
    </message>
    <message>
        <source>暗証番号の入力へ進む</source>
        <translation>｛暗証番号｜あんしょうばんごう｝を｛書｜か｝くところに｛進｜すす｝む</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れると進めます。</source>
        <translation>マイナンバーカードを｛読｜よ｝むことができたら、｛進｜すす｝めます。</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>カードを｛読｜よ｝む｛機械｜きかい｝（カードリーダー）：%1</translation>
    </message>
    <message>
        <source>内容は暗号化して保存しています。サインインすると送信を続けられます。</source>
        <translation>ほかの｛人｜ひと｝が｛読｜よ｝めない｛形｜かたち｝で｛保存｜ほぞん｝しています。サインインすると、また｛送｜おく｝ります。</translation>
    </message>
    <message>
        <source>このパソコンに保存され、まだ提出されていないものが%1件あります</source>
        <translation>このパソコンに｛保存｜ほぞん｝して、まだ｛出｜だ｝していないものが%1｛件｜けん｝あります</translation>
    </message>
    <message>
        <source>入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。</source>
        <translation>｛書｜か｝いていたものは、このパソコンに｛保存｜ほぞん｝しています。ほかの｛人｜ひと｝は｛読｜よ｝むことができません。サインインすると｛続｜つづ｝けることができます。</translation>
    </message>
    <message>
        <source>はじめかた</source>
        <translation>はじめかた</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつなぐ</source>
        <translation>カードリーダーをパソコンにつなぐ</translation>
    </message>
    <message>
        <source>USBのICカードリーダーです。つなぐと自動で見つけます。</source>
        <translation>USBのICカードリーダー（カードを｛読｜よ｝む｛機械｜きかい｝）です。つなぐと｛自動｜じどう｝で｛見｜み｝つけます。</translation>
    </message>
    <message>
        <source>マイナンバーカードを置く</source>
        <translation>マイナンバーカードを｛置｜お｝く</translation>
    </message>
    <message>
        <source>手続が終わるまで、置いたままにします。</source>
        <translation>｛手続｜てつづき｝が｛終｜お｝わるまで、そのままにします。</translation>
    </message>
    <message>
        <source>暗証番号を入力する</source>
        <translation>｛暗証番号｜あんしょうばんごう｝を｛書｜か｝く</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。</source>
        <translation>｛利用者証明用｜りようしゃしょうめいよう｝の｛暗証番号｜あんしょうばんごう｝（｛数字｜すうじ｝4つ）です。｛届｜とどけ｝に｛署名｜しょめい｝するときは、｛署名用｜しょめいよう｝のパスワード（｛英語｜えいご｝の｛文字｜もじ｝と｛数字｜すうじ｝、6から16）も｛使｜つか｝います。</translation>
    </message>
    <message>
        <source>%1 できました</source>
        <translation>%1 できました</translation>
    </message>
    <message>
        <source>%1 いまここです</source>
        <translation>%1 いまここです</translation>
    </message>
    <message>
        <source>%1 このあと</source>
        <translation>%1 このあと</translation>
    </message>
    <message>
        <source>あなたの情報の扱い</source>
        <translation>あなたの｛情報｜じょうほう｝について</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。</source>
        <translation>このパソコンに、ほかの｛人｜ひと｝が｛読｜よ｝めない｛形｜かたち｝で｛保存｜ほぞん｝します。あなたのカードと｛暗証番号｜あんしょうばんごう｝だけで｛開｜ひら｝くことができます。</translation>
    </message>
    <message>
        <source>役所へ送るのは、送る前に画面で確認した内容だけです。</source>
        <translation>｛役所｜やくしょ｝に｛送｜おく｝るのは、あなたが｛先｜さき｝に｛画面｜がめん｝で｛確｜たし｝かめたものだけです。</translation>
    </message>
    <message>
        <source>暗証番号とパスワードは、保存せず、どこにも送りません。</source>
        <translation>｛暗証番号｜あんしょうばんごう｝とパスワードは、｛保存｜ほぞん｝しません。どこにも｛送｜おく｝りません。</translation>
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
        <translation type="unfinished">%1、%2の｛中｜なか｝の%3｛番目｜ばんめ｝ {1行?} {2行?}</translation>
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
        <translation type="unfinished">%1、%2の｛中｜なか｝の%3｛番目｜ばんめ｝</translation>
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
        <translation type="unfinished">もとになる｛法律｜ほうりつ｝：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationModel</name>
    <message>
        <source>（回答の期限：%1）</source>
        <extracomment>Progress of an application: until when the person must answer. %1 is a date.</extracomment>
        <translation>（いつまでに｛返事｜へんじ｝をするか：%1）</translation>
    </message>
</context>
<context>
    <name>madoguchi::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Card page: while the card is being read.</extracomment>
        <translation>カードを｛読｜よ｝んでいます</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っています</source>
        <extracomment>Card page: whether a My Number Card is in the reader.</extracomment>
        <translation>マイナンバーカードが｛入｜はい｝っています</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っていません</source>
        <translation>マイナンバーカードが｛入｜はい｝っていません</translation>
    </message>
    <message>
        <source>期限が切れています</source>
        <extracomment>Card page: how long a certificate is still valid. %1 is a number of days.</extracomment>
        <translation>もう｛使｜つか｝えません</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <translation>あと%1｛日｜にち｝です</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書（サインインに使います）</source>
        <extracomment>Card page: name of the certificate that proves who one is.</extracomment>
        <translation>｛利用者証明用｜りようしゃしょうめいよう｝｛電子証明書｜でんししょうめいしょ｝（サインインに｛使｜つか｝います）</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Card page: tries left of a PIN. %1 is a number.</extracomment>
        <translation>あと%1｛回｜かい｝｛書｜か｝くことができます</translation>
    </message>
    <message>
        <source>ロックされています</source>
        <translation>｛使｜つか｝えません（ロックされています）</translation>
    </message>
    <message>
        <source>サインインのときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>サインインのときに｛使｜つか｝います。</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>｛届｜とどけ｝や｛申請｜しんせい｝に｛電子署名｜でんししょめい｝をするときに｛使｜つか｝います。</translation>
    </message>
    <message>
        <source>氏名や住所をカードから読み取るときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>｛名前｜なまえ｝や｛住所｜じゅうしょ｝をカードから｛読｜よ｝むときに｛使｜つか｝います。</translation>
    </message>
</context>
<context>
    <name>madoguchi::DemoTray</name>
    <message>
        <source>デモの暗証番号&#x3000;利用者証明用：%1&#x3000;券面事項入力補助用：%2&#x3000;署名用：%3</source>
        <extracomment>Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.</extracomment>
        <translation>｛練習｜れんしゅう｝の｛暗証番号｜あんしょうばんごう｝&#x3000;｛利用者証明用｜りようしゃしょうめいよう｝：%1&#x3000;｛券面事項入力補助用｜けんめんじこうにゅうりょくほじょよう｝：%2&#x3000;｛署名用｜しょめいよう｝：%3</translation>
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
        <translation type="unfinished">ことばを｛選｜えら｝ぶ</translation>
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
        <translation>｛全部｜ぜんぶ｝で%1のうち、%2｛番目｜ばんめ｝</translation>
    </message>
    <message>
        <source>下書きをこのパソコンに保存しました（%1）</source>
        <extracomment>Small, at the foot of a form: the draft was saved on this PC at %1 (hours and minutes).</extracomment>
        <translation>｛書｜か｝いているもの（｛下書｜したが｝き）をこのパソコンに｛保存｜ほぞん｝しました（%1）</translation>
    </message>
    <message>
        <source>%1を入れました。</source>
        <extracomment>Said by a screen reader after an address was filled in from a postal code. %1: prefecture, municipality, town.</extracomment>
        <translation>%1を｛書｜か｝きました。</translation>
    </message>
    <message>
        <source>この郵便番号の住所が見つかりませんでした。番号を確かめるか、下の欄に住所を入力してください。</source>
        <translation>この｛郵便｜ゆうびん｝｛番号｜ばんごう｝の｛住所｜じゅうしょ｝がありませんでした。｛番号｜ばんごう｝を｛確｜たし｝かめるか、｛下｜した｝に｛住所｜じゅうしょ｝を｛書｜か｝いてください。</translation>
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
        <translation>もらえると｛思｜おも｝います</translation>
    </message>
    <message>
        <source>受け取れるかもしれません</source>
        <translation>もらえるかもしれません</translation>
    </message>
    <message>
        <source>%1 様</source>
        <extracomment>Home, heading. %1 is the person&apos;s name; 様 is the polite form of address.</extracomment>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>役所につながりません。%1に受け取った内容を表示しています。</source>
        <extracomment>Home, when the agency can not be reached. %1: date and time of what is shown.</extracomment>
        <translation>｛役所｜やくしょ｝につながりません。%1にもらった｛情報｜じょうほう｝です。</translation>
    </message>
    <message>
        <source>%1 現在</source>
        <extracomment>Home, small: when the content was received. %1: date and time.</extracomment>
        <translation>%1の｛情報｜じょうほう｝です</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>Home: the last day of a task. %1 is a date.</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>つぎに送る時刻：%1</source>
        <extracomment>Home: when something saved here is sent again by itself. %1: date and time.</extracomment>
        <translation>つぎに｛送｜おく｝る｛時間｜じかん｝：%1</translation>
    </message>
    <message>
        <source>手続の状況が変わりました</source>
        <extracomment>Home, what is new: the agency moved an application on; its title and new state follow.</extracomment>
        <translation>｛手続｜てつづき｝が｛変｜か｝わりました</translation>
    </message>
    <message>
        <source>役所からのお知らせ</source>
        <translation>｛役所｜やくしょ｝からのお｛知｜し｝らせ</translation>
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
        <translation>｛使｜つか｝えません（ロックされています）</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Beside a PIN field: how many tries are left before it is blocked. %1 is a number.</extracomment>
        <translation>あと%1｛回｜かい｝｛書｜か｝くことができます</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを動かさないでください。</source>
        <extracomment>While the card works after a PIN was entered: the card must stay.</extracomment>
        <translation>カードを｛読｜よ｝んでいます。カードを｛動｜うご｝かさないでください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReceiptModel</name>
    <message>
        <source>役所に届きました</source>
        <extracomment>Receipt page, largest line: it is recorded at the agency.</extracomment>
        <translation>｛役所｜やくしょ｝に｛届｜とど｝きました</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ提出されていません</source>
        <extracomment>Receipt page, largest line: only on this PC. Must never sound like &quot;submitted&quot;.</extracomment>
        <translation>このパソコンに｛保存｜ほぞん｝しました。まだ｛出｜だ｝していません</translation>
    </message>
    <message>
        <source>送りました。届いたかどうかを確認しています</source>
        <extracomment>Receipt page, largest line: it may have arrived.</extracomment>
        <translation>｛送｜おく｝りました。｛届｜とど｝いたかどうか｛調｜しら｝べています</translation>
    </message>
    <message>
        <source>受け付けられませんでした。直すところがあります</source>
        <extracomment>Receipt page, largest line: the agency did not take it.</extracomment>
        <translation>｛受｜う｝け｛付｜つ｝けてもらえませんでした。｛直｜なお｝すところがあります</translation>
    </message>
    <message>
        <source>届いたかどうかを、役所に確認してください</source>
        <extracomment>Receipt page, largest line: only a call to the office can tell.</extracomment>
        <translation>｛届｜とど｝いたかどうか、｛役所｜やくしょ｝に｛聞｜き｝いてください</translation>
    </message>
    <message>
        <source>役所へ送っています</source>
        <extracomment>Receipt page, largest line: on its way at this moment.</extracomment>
        <translation>｛役所｜やくしょ｝に｛送｜おく｝っています</translation>
    </message>
    <message>
        <source>役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。</source>
        <extracomment>Receipt page: what the receipt means.</extracomment>
        <translation>｛役所｜やくしょ｝の｛受付票｜うけつけひょう｝（｛届｜とど｝いたしるし）を｛確｜たし｝かめて、このパソコンに｛保存｜ほぞん｝しました。｛届｜とどけ｝は、この｛時間｜じかん｝に｛届｜とど｝いたことになります。</translation>
    </message>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いたらお知らせします。お急ぎのときは、窓口または郵送でも手続できます。</source>
        <extracomment>Receipt page: what is safe and what happens next.</extracomment>
        <translation>｛署名｜しょめい｝した｛届｜とどけ｝は、ほかの｛人｜ひと｝が｛読｜よ｝めない｛形｜かたち｝でこのパソコンにあります。｛役所｜やくしょ｝につながると｛自動｜じどう｝で｛送｜おく｝ります。｛届｜とど｝いたらお｛知｜し｝らせします。｛急｜いそ｝ぐときは、｛窓口｜まどぐち｝か｛郵便｜ゆうびん｝でも｛手続｜てつづき｝できます。</translation>
    </message>
    <message>
        <source>二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても大丈夫です。</source>
        <extracomment>Receipt page: nothing is filed twice.</extracomment>
        <translation>2｛回｜かい｝｛届｜とど｝くことはありません。｛役所｜やくしょ｝に｛聞｜き｝いてわかったら、ここに｛書｜か｝きます。この｛画面｜がめん｝を｛閉｜と｝じてもだいじょうぶです。</translation>
    </message>
    <message>
        <source>少しお待ちください。途中で切れても、届出は失われません。</source>
        <extracomment>Receipt page: while it is being sent.</extracomment>
        <translation>｛少｜すこ｝し｛待｜ま｝ってください。｛切｜き｝れても、｛届｜とどけ｝はなくなりません。</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>In the saved copy: label of a line.</extracomment>
        <translation>｛受付番号｜うけつけばんごう｝（｛役所｜やくしょ｝の｛番号｜ばんごう｝）</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <translation>｛届｜とど｝いた｛日｜ひ｝と｛時間｜じかん｝</translation>
    </message>
    <message>
        <source>提出先</source>
        <translation>｛出｜だ｝したところ</translation>
    </message>
    <message>
        <source>控えを保存しました。</source>
        <extracomment>Said by a screen reader after the copy of the receipt was saved.</extracomment>
        <translation>｛控｜ひか｝えを｛保存｜ほぞん｝しました。</translation>
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
        <translation>マイナンバー（｛個人番号｜こじんばんごう｝）、｛暗証番号｜あんしょうばんごう｝、カードの｛顔｜かお｝の｛写真｜しゃしん｝は｛送｜おく｝りません。</translation>
    </message>
    <message>
        <source>署名すると、すぐに役所へ送ります。届くと受付票が表示されます。</source>
        <extracomment>Review page: what happens after signing, when the agency can be reached.</extracomment>
        <translation>｛署名｜しょめい｝すると、すぐに｛役所｜やくしょ｝に｛送｜おく｝ります。｛届｜とど｝くと、｛受付票｜うけつけひょう｝（｛届｜とど｝いたしるし）が｛出｜で｝ます。</translation>
    </message>
    <message>
        <source>いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。つながると送ります。</source>
        <translation>いまは｛役所｜やくしょ｝につながりません。｛署名｜しょめい｝すると、このパソコンに｛保存｜ほぞん｝します（まだ｛出｜だ｝していません）。つながると｛送｜おく｝ります。</translation>
    </message>
    <message>
        <source>出したあとも、役所の審査が始まるまでは取り下げることができます。</source>
        <extracomment>Review page: it can be taken back.</extracomment>
        <translation>｛出｜だ｝したあとも、｛役所｜やくしょ｝が｛調｜しら｝べはじめるまでは、やめることができます。</translation>
    </message>
</context>
<context>
    <name>madoguchi::Shell</name>
    <message>
        <source>はじめに</source>
        <extracomment>Title of a page: in the window&apos;s title, in the navigation, and read when the page opens.</extracomment>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>ホーム</source>
        <extracomment>%1 filings wait on this PC; beside 「ホーム」 in the navigation.</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>｛書｜か｝くところ</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>｛書｜か｝いたものを｛確｜たし｝かめる</translation>
    </message>
    <message>
        <source>電子署名</source>
        <translation>｛電子署名｜でんししょめい｝</translation>
    </message>
    <message>
        <source>提出の結果</source>
        <translation>｛出｜だ｝したものがどうなったか</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>｛手続｜てつづき｝がどうなっているか</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>｛設定｜せってい｝</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されません。</source>
        <extracomment>Ribbon on every page of the demo.</extracomment>
        <translation>｛練習｜れんしゅう｝（デモ）です。｛人｜ひと｝も｛役所｜やくしょ｝も｛本当｜ほんとう｝のものではありません。どこにも｛出｜だ｝しません。</translation>
    </message>
    <message>
        <source>未提出%1件</source>
        <translation>まだ｛出｜だ｝していないもの%1｛件｜けん｝</translation>
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
        <translation type="unfinished">お｛知｜し｝らせ</translation>
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
        <translation>｛確｜たし｝かめたものに、%1に｛出｜だ｝す「%2」として｛電子署名｜でんししょめい｝をします。｛署名｜しょめい｝は、はんこや｛自分｜じぶん｝で｛書｜か｝いた｛名前｜なまえ｝と｛同｜おな｝じです。</translation>
    </message>
</context>
<context>
    <name>madoguchi::StartModel</name>
    <message>
        <source>カードリーダーを確認しています</source>
        <extracomment>Start page, largest line, while the readers are being looked for.</extracomment>
        <translation>カードリーダーを｛調｜しら｝べています</translation>
    </message>
    <message>
        <source>マイナンバーカードを確認しました</source>
        <extracomment>Start page, largest line: a My Number Card is in the reader.</extracomment>
        <translation>マイナンバーカードを｛確｜たし｝かめました</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Start page, largest line: asks for the card.</extracomment>
        <translation>マイナンバーカードを｛置｜お｝いてください</translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <extracomment>Start page, below the headline.</extracomment>
        <translation>｛少｜すこ｝し｛待｜ま｝ってください。</translation>
    </message>
    <message>
        <source>つぎに、利用者証明用の暗証番号（数字4桁）を入力します。</source>
        <extracomment>Start page, below the headline, when the card is there.</extracomment>
        <translation>つぎに、｛利用者証明用｜りようしゃしょうめいよう｝の｛暗証番号｜あんしょうばんごう｝（｛数字｜すうじ｝4つ）を｛書｜か｝きます。</translation>
    </message>
    <message>
        <source>カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。</source>
        <extracomment>Start page, below the headline: where to put the card.</extracomment>
        <translation>カードリーダーの｛上｜うえ｝に｛置｜お｝くか、｛入｜い｝れてください。｛手続｜てつづき｝が｛終｜お｝わるまで、そのままにしてください。</translation>
    </message>
    <message>
        <source>別の方のカードが入ったため、サインアウトしました。</source>
        <extracomment>Start page, after the session ended by itself: somebody else&apos;s card was put in.</extracomment>
        <translation>｛違｜ちが｝う｛人｜ひと｝のカードが｛入｜はい｝ったので、サインアウトしました。</translation>
    </message>
</context>
</TS>
