<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="ja">
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
        <translation>已登录：%1</translation>
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
        <translation>退出登录</translation>
    </message>
    <message>
        <source>窓口の共通操作</source>
        <translation>整个窗口的操作</translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>表示する言語 Language</source>
        <extracomment>Name of the choice of language in the head. The English word stays, for who reads no Japanese.</extracomment>
        <translation>显示语言 Language</translation>
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
        <translation>受理编号 %1</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>これまでの経過</source>
        <translation>至今为止的经过</translation>
    </message>
    <message>
        <source>受付の控えを見る</source>
        <translation>查看受理副本</translation>
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
        <translation>撤回后，行政机关将不办理此手续。以后需要时，要从头重新申报。</translation>
    </message>
    <message>
        <source>「%1」を取り下げますか</source>
        <translation>要撤回“%1”吗？</translation>
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
        <translation>错误</translation>
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
        <translation>正在处理</translation>
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
        <translation>图：个人编号卡已插入读卡器，IC 芯片一端朝里。</translation>
    </message>
    <message>
        <source>絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。</source>
        <translation>图：将个人编号卡插入读卡器的插口，IC 芯片一端朝里。</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードの情報</source>
        <translation>卡片信息</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>正在读取卡片。请不要取出卡片。</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>读卡器：%1</translation>
    </message>
    <message>
        <source>カードの有効期限：%1</source>
        <translation>卡片有效期至：%1</translation>
    </message>
    <message>
        <source>読み取り直す</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>电子证书</translation>
    </message>
    <message>
        <source>有効期限：%1</source>
        <translation>有效期至：%1</translation>
    </message>
    <message>
        <source>発行者：%1</source>
        <translation>签发者：%1</translation>
    </message>
    <message>
        <source>暗証番号とパスワード</source>
        <translation>密码</translation>
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
        <translation>这些是虚构居民的卡片。选择后，就视为已插入读卡器。</translation>
    </message>
    <message>
        <source>デモ用のカード</source>
        <translation>演示用卡片</translation>
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
        <translation>插入这张卡片</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>デモ</source>
        <translation>演示</translation>
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
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>エラーコード %1</source>
        <translation>错误代码 %1</translation>
    </message>
    <message>
        <source>無事なもの</source>
        <translation>没有受影响的内容</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>错误代码：%1</translation>
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
        <translation>使用读卡器所需的服务（pcscd）没有运行。</translation>
    </message>
    <message>
        <source>カードには何もしていません。</source>
        <translation>没有对卡片做任何操作。</translation>
    </message>
    <message>
        <source>「sudo apt install pcscd」で入れるか、「sudo systemctl start pcscd.socket」で動かしてください。動き出すと自動でつながります。</source>
        <translation>请用“sudo apt install pcscd”安装，或用“sudo systemctl start pcscd.socket”启动。启动后会自动连接。</translation>
    </message>
    <message>
        <source>このパソコンの設定により、カードリーダーの使用が許可されませんでした。</source>
        <translation>由于这台电脑的设置，不允许使用读卡器。</translation>
    </message>
    <message>
        <source>このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。</source>
        <translation>请这台电脑的管理员允许使用读卡器（pcscd）。</translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation>找不到读卡器。</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつないでください。つなぐと自動で進みます。</source>
        <translation>请把读卡器连接到电脑。连接后会自动继续。</translation>
    </message>
    <message>
        <source>カードが入っていません。</source>
        <translation>没有放入卡片。</translation>
    </message>
    <message>
        <source>マイナンバーカードをカードリーダーに置いてください。</source>
        <translation>请把个人编号卡放在读卡器上。</translation>
    </message>
    <message>
        <source>途中でカードが離れました。</source>
        <translation>卡片中途离开了读卡器。</translation>
    </message>
    <message>
        <source>入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。</source>
        <translation>已输入的内容仍然保留。密码的剩余次数将在下次确认后显示。</translation>
    </message>
    <message>
        <source>カードをもう一度置いて、やり直してください。</source>
        <translation>请重新放好卡片，再试一次。</translation>
    </message>
    <message>
        <source>カードから返事がありません。</source>
        <translation>卡片没有响应。</translation>
    </message>
    <message>
        <source>カードには何もしていません。入力した内容は残っています。</source>
        <translation>没有对卡片做任何操作。已输入的内容仍然保留。</translation>
    </message>
    <message>
        <source>カードの表と裏、置く位置を確かめて、もう一度置いてください。</source>
        <translation>请确认卡片的正反面和位置，再放一次。</translation>
    </message>
    <message>
        <source>これはマイナンバーカードではありません。</source>
        <translation>这不是个人编号卡。</translation>
    </message>
    <message>
        <source>このカードには何も書き込んでいません。</source>
        <translation>没有向这张卡片写入任何内容。</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>请换成个人编号卡。</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation>其他软件正在使用卡片。</translation>
    </message>
    <message>
        <source>ほかのソフトを終えてから、もう一度試してください。</source>
        <translation>请关闭其他软件后再试一次。</translation>
    </message>
    <message>
        <source>カードの返事に時間がかかりすぎたため、中止しました。</source>
        <translation>卡片响应时间过长，已中止。</translation>
    </message>
    <message>
        <source>入力した内容は残っています。同じ操作を自動でくり返してはいません。</source>
        <translation>已输入的内容仍然保留。没有自动重复同样的操作。</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度試してください。</source>
        <translation>请重新放好卡片，再试一次。</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを初期状態に戻したため、中止しました。</source>
        <translation>其他软件把卡片恢复到了初始状态，已中止。</translation>
    </message>
    <message>
        <source>暗証番号は自動で送りなおしていません。入力した内容は残っています。</source>
        <translation>没有自动重新发送密码。已输入的内容仍然保留。</translation>
    </message>
    <message>
        <source>ほかのソフトを終えて、もう一度試してください。</source>
        <translation>请关闭其他软件，再试一次。</translation>
    </message>
    <message>
        <source>はじめとは別の人のカードが入っています。</source>
        <translation>放入的是另一个人的卡片。</translation>
    </message>
    <message>
        <source>別の人のカードでは何もしていません。</source>
        <translation>没有用另一个人的卡片做任何操作。</translation>
    </message>
    <message>
        <source>ご本人のカードに戻してください。別の人が使うときは、先に「終了（サインアウト）」をしてください。</source>
        <translation>请换回本人的卡片。如果由另一个人使用，请先选择“退出登录”。</translation>
    </message>
    <message>
        <source>カードの中身を正しく読み取れませんでした。</source>
        <translation>未能正确读取卡片内容。</translation>
    </message>
    <message>
        <source>カードには何も書き込んでいません。</source>
        <translation>没有向卡片写入任何内容。</translation>
    </message>
    <message>
        <source>カードを置きなおしてもう一度試してください。続くときは、カードを持って市区町村の窓口へご相談ください。</source>
        <translation>请重新放好卡片，再试一次。如果仍然不行，请带着卡片到市区町村的窗口咨询。</translation>
    </message>
    <message>
        <source>カードがこの操作を受け付けませんでした。</source>
        <translation>卡片没有接受这项操作。</translation>
    </message>
    <message>
        <source>このカードには、この手続に必要な電子証明書が入っていません。</source>
        <translation>这张卡片中没有此手续所需的电子证书。</translation>
    </message>
    <message>
        <source>何も送っていません。</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。</source>
        <translation>请在市区町村的窗口申请签发电子证书，或到窗口、通过邮寄办理。</translation>
    </message>
    <message>
        <source>{pin}の形ではありません。</source>
        <translation>{pin}的格式不正确。</translation>
    </message>
    <message>
        <source>カードには送っていません。残り回数は減っていません。</source>
        <translation>没有发送给卡片。剩余次数没有减少。</translation>
    </message>
    <message>
        <source>{form}で入力してください。</source>
        <translation>请输入{form}。</translation>
    </message>
    <message>
        <source>{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。</source>
        <translation>{pin}不正确。还可以输入{triesLeft}次（输入前为{triesBefore}次）。</translation>
    </message>
    <message>
        <source>入力した内容は残っています。</source>
        <translation>已输入的内容仍然保留。</translation>
    </message>
    <message>
        <source>番号を確かめて、もう一度入力してください。思い出せないときは、入力せずに市区町村の窓口で再設定できます。</source>
        <translation>请确认密码后再输入。如果想不起来，请不要输入，可以在市区町村的窗口重新设置。</translation>
    </message>
    <message>
        <source>{pin}は、あと1回まちがえるとロックされます。</source>
        <translation>{pin}再输错1次就会被锁定。</translation>
    </message>
    <message>
        <source>まだカードには送っていません。</source>
        <translation>还没有发送给卡片。</translation>
    </message>
    <message>
        <source>番号に自信があるときだけ、「最後の1回を使う」を選んでください。</source>
        <translation>只有确信密码正确时，才选择“使用最后1次机会”。</translation>
    </message>
    <message>
        <source>{pin}がロックされています。</source>
        <translation>{pin}已被锁定。</translation>
    </message>
    <message>
        <source>カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。</source>
        <translation>卡片和电子证书没有变化，也不影响其他密码。</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。</source>
        <translation>请到居住地市区町村的窗口重新设置。请携带个人编号卡和身份证明文件（驾驶证等）。</translation>
    </message>
    <message>
        <source>操作をやめました。</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>続けるときは、もう一度はじめてください。</source>
        <translation>要继续时，请重新开始。</translation>
    </message>
    <message>
        <source>いま役所につながりません。</source>
        <translation>现在无法连接行政机关。</translation>
    </message>
    <message>
        <source>役所には何も送られていません。このパソコンに保存した内容は残っています。</source>
        <translation>没有向行政机关发送任何内容。保存在这台电脑上的内容仍然保留。</translation>
    </message>
    <message>
        <source>インターネットの接続を確かめてください。つながると自動でやり直します。</source>
        <translation>请检查网络连接。连接恢复后会自动重试。</translation>
    </message>
    <message>
        <source>役所との通信が途中で切れました。届いたかどうか、まだ分かりません。</source>
        <translation>与行政机关的通信中途断开。还不知道是否已送达。</translation>
    </message>
    <message>
        <source>同じものが二重に出ることはありません。控えはこのパソコンにあります。</source>
        <translation>不会重复提交。副本保存在这台电脑上。</translation>
    </message>
    <message>
        <source>そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。</source>
        <translation>请稍候。一旦连接恢复，就会向行政机关确认是否已送达。</translation>
    </message>
    <message>
        <source>役所からの返事が時間内に来ませんでした。</source>
        <translation>行政机关没有在规定时间内答复。</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。</source>
        <translation>请稍等一会儿，再试一次。</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられないため、通信を止めました。</source>
        <translation>无法确认对方是真正的行政机关，已停止通信。</translation>
    </message>
    <message>
        <source>個人の情報は何も送っていません。</source>
        <translation>没有发送任何个人信息。</translation>
    </message>
    <message>
        <source>別のネットワーク（自宅の回線など）で試してください。続くときは、役所に電話で確かめてください。</source>
        <translation>请换一个网络（如家中的网络）再试。如果仍然不行，请打电话向行政机关确认。</translation>
    </message>
    <message>
        <source>役所からの返事を正しく読み取れませんでした。</source>
        <translation>未能正确读取行政机关的答复。</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。二重に出ることはありません。</source>
        <translation>副本保存在这台电脑上。不会重复提交。</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。</source>
        <translation>请稍等一会儿，再试一次。如果仍然不行，请打电话告知行政机关。</translation>
    </message>
    <message>
        <source>役所からの返事が大きすぎたため、受け取りを止めました。</source>
        <translation>行政机关的答复过大，已停止接收。</translation>
    </message>
    <message>
        <source>役所の受付が混み合っています。</source>
        <translation>行政机关的受理系统繁忙。</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。</source>
        <translation>副本保存在这台电脑上。</translation>
    </message>
    <message>
        <source>そのままお待ちください。時間をおいて自動で送ります。</source>
        <translation>请稍候。过一段时间会自动发送。</translation>
    </message>
    <message>
        <source>役所の受付で問題が起きています。</source>
        <translation>行政机关的受理系统出现问题。</translation>
    </message>
    <message>
        <source>サインインの時間が切れました。</source>
        <translation>登录时间已结束。</translation>
    </message>
    <message>
        <source>入力した内容と控えは残っています。</source>
        <translation>已输入的内容和副本仍然保留。</translation>
    </message>
    <message>
        <source>カードと暗証番号で、もう一度サインインしてください。</source>
        <translation>请用卡片和密码重新登录。</translation>
    </message>
    <message>
        <source>役所がサインインを受け付けませんでした（{reason}）。</source>
        <translation>行政机关没有接受登录（{reason}）。</translation>
    </message>
    <message>
        <source>暗証番号は正しく、残り回数は減っていません。</source>
        <translation>密码正确，剩余次数没有减少。</translation>
    </message>
    <message>
        <source>{reasonNext}</source>
        <translation>{reasonNext}</translation>
    </message>
    <message>
        <source>この手続は、この方のカードではできません。</source>
        <translation>这张卡片的持有人不能办理此手续。</translation>
    </message>
    <message>
        <source>役所の記録は何も変わっていません。</source>
        <translation>行政机关的记录没有任何变化。</translation>
    </message>
    <message>
        <source>手続できる方（世帯主など）を確かめるか、窓口でご相談ください。</source>
        <translation>请确认谁可以办理（户主等），或到窗口咨询。</translation>
    </message>
    <message>
        <source>役所に見つかりませんでした。</source>
        <translation>行政机关那里没有找到。</translation>
    </message>
    <message>
        <source>このパソコンの控えは残っています。</source>
        <translation>这台电脑上的副本仍然保留。</translation>
    </message>
    <message>
        <source>一覧を更新して、もう一度開いてください。</source>
        <translation>请更新列表，再打开一次。</translation>
    </message>
    <message>
        <source>役所が、内容を直すよう求めています。</source>
        <translation>行政机关要求修改内容。</translation>
    </message>
    <message>
        <source>まだ受け付けられていません。入力した内容は残っています。</source>
        <translation>尚未受理。已输入的内容仍然保留。</translation>
    </message>
    <message>
        <source>印のついた項目を直して、もう一度署名して出してください。</source>
        <translation>请修改带标记的项目，重新签名后提交。</translation>
    </message>
    <message>
        <source>同じ番号で、別の内容がすでに届いています。</source>
        <translation>以同一编号送达了不同的内容。</translation>
    </message>
    <message>
        <source>自動で出しなおすことはしません。控えはこのパソコンにあります。</source>
        <translation>不会自动重新提交。副本保存在这台电脑上。</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話で確かめてください。</source>
        <translation>请打电话向行政机关确认，并告知受理编号。</translation>
    </message>
    <message>
        <source>役所の受付票が本物だと確かめられませんでした。</source>
        <translation>无法确认行政机关的受理凭证是真的。</translation>
    </message>
    <message>
        <source>出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。</source>
        <translation>提交内容的副本和收到的受理凭证都已保存。不会自动重新提交。</translation>
    </message>
    <message>
        <source>役所に電話で、届いているか確かめてください。</source>
        <translation>请打电话向行政机关确认是否已送达。</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていません。</source>
        <translation>这台电脑还没有连接到任何行政机关。</translation>
    </message>
    <message>
        <source>カードの確認はこのまま使えます。</source>
        <translation>仍可以查看卡片。</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。</source>
        <translation>请导入行政机关提供的连接设置，或用“madoguchi --demo”试用演示。</translation>
    </message>
    <message>
        <source>このパソコンの空き容量が足りないため、保存できませんでした。</source>
        <translation>这台电脑的可用空间不足，无法保存。</translation>
    </message>
    <message>
        <source>前に保存した内容は残っています。役所には何も送っていません。</source>
        <translation>之前保存的内容仍然保留。没有向行政机关发送任何内容。</translation>
    </message>
    <message>
        <source>不要なファイルを消して空きを作り、もう一度試してください。</source>
        <translation>请删除不需要的文件，腾出空间后再试一次。</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません。</source>
        <translation>无法写入保存位置。</translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。</source>
        <translation>请向这台电脑的管理员确认是否可以写入保存文件夹。</translation>
    </message>
    <message>
        <source>このパソコンへの保存に失敗しました。</source>
        <translation>未能保存到这台电脑。</translation>
    </message>
    <message>
        <source>パソコンを再起動して、もう一度試してください。</source>
        <translation>请重新启动电脑，再试一次。</translation>
    </message>
    <message>
        <source>もう一つの「窓口」が同じデータを使っています。</source>
        <translation>另一个 Madoguchi 正在使用同样的数据。</translation>
    </message>
    <message>
        <source>データはそのままです。</source>
        <translation>数据没有变化。</translation>
    </message>
    <message>
        <source>開いているもう一つの「窓口」を閉じて、もう一度試してください。</source>
        <translation>请关闭另一个打开的 Madoguchi，再试一次。</translation>
    </message>
    <message>
        <source>保存した内容の一部が壊れています。</source>
        <translation>保存的内容有一部分已损坏。</translation>
    </message>
    <message>
        <source>壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。</source>
        <translation>损坏的部分没有删除，另外保存着。其他内容可以使用。</translation>
    </message>
    <message>
        <source>続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。</source>
        <translation>可以继续使用。如果有找不到的内容，请用受理编号向行政机关确认。</translation>
    </message>
    <message>
        <source>このカードでは、保存した内容を開けません。</source>
        <translation>用这张卡片无法打开保存的内容。</translation>
    </message>
    <message>
        <source>保存した内容は暗号化されたまま残っています。</source>
        <translation>保存的内容仍然以加密形式保留。</translation>
    </message>
    <message>
        <source>保存したときと同じカードを使ってください。</source>
        <translation>请使用保存时的同一张卡片。</translation>
    </message>
    <message>
        <source>保存した内容は、新しい版の「窓口」で作られています。</source>
        <translation>保存的内容是由较新版本的 Madoguchi 创建的。</translation>
    </message>
    <message>
        <source>保存した内容はそのままです。</source>
        <translation>保存的内容没有变化。</translation>
    </message>
    <message>
        <source>「窓口」を新しい版にしてください。</source>
        <translation>请更新 Madoguchi。</translation>
    </message>
    <message>
        <source>この手続は、いまは扱っていません。</source>
        <translation>现在不办理此手续。</translation>
    </message>
    <message>
        <source>ホームの一覧から選びなおしてください。</source>
        <translation>请从首页的列表中重新选择。</translation>
    </message>
    <message>
        <source>手続の案内を正しく読み込めませんでした。</source>
        <translation>未能正确读取手续说明。</translation>
    </message>
    <message>
        <source>「窓口」を入れなおしてください。</source>
        <translation>请重新安装 Madoguchi。</translation>
    </message>
    <message>
        <source>まだ入力していない項目があります。</source>
        <translation>还有没有填写的项目。</translation>
    </message>
    <message>
        <source>印のついた項目を入力してください。</source>
        <translation>请填写带标记的项目。</translation>
    </message>
    <message>
        <source>オンラインで出せる期間の外です。</source>
        <translation>现在不在可以网上提交的期间内。</translation>
    </message>
    <message>
        <source>窓口または郵送で手続をしてください。</source>
        <translation>请到窗口或通过邮寄办理。</translation>
    </message>
    <message>
        <source>署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。</source>
        <translation>签名用电子证书即将到期，可能在行政机关确认之前失效。</translation>
    </message>
    <message>
        <source>何も送っていません。入力した内容は残っています。</source>
        <translation>没有发送任何内容。已输入的内容仍然保留。</translation>
    </message>
    <message>
        <source>先に市区町村の窓口で、電子証明書を更新してください。</source>
        <translation>请先在市区町村的窗口更新电子证书。</translation>
    </message>
    <message>
        <source>電子証明書を使えません（{reason}）。</source>
        <translation>无法使用电子证书（{reason}）。</translation>
    </message>
    <message>
        <source>市区町村の窓口で、電子証明書の更新または再発行を受けてください。</source>
        <translation>请在市区町村的窗口更新或重新签发电子证书。</translation>
    </message>
    <message>
        <source>電子署名が正しいと確かめられませんでした。</source>
        <translation>无法确认电子签名是否正确。</translation>
    </message>
    <message>
        <source>もう一度署名してください。</source>
        <translation>请重新签名。</translation>
    </message>
    <message>
        <source>暗号の処理ができませんでした。</source>
        <translation>加密处理失败。</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。</source>
        <translation>请重新启动 Madoguchi，再试一次。</translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。</source>
        <translation>发生了意外的问题。</translation>
    </message>
    <message>
        <source>保存した内容は残っています。</source>
        <translation>保存的内容仍然保留。</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。</source>
        <translation>请重新启动 Madoguchi，再试一次。如果仍然不行，请告知此代码。</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）</source>
        <translation>用户认证用密码（利用者証明用，4位数字）</translation>
    </message>
    <message>
        <source>署名用のパスワード（英数字6〜16文字）</source>
        <translation>签名用密码（署名用，6至16位字母和数字）</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号（数字4桁）</source>
        <translation>券面信息密码（券面事項入力補助用，4位数字）</translation>
    </message>
    <message>
        <source>数字4桁</source>
        <translation>4位数字</translation>
    </message>
    <message>
        <source>英数字6〜16文字</source>
        <translation>6至16位字母和数字</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Why a certificate or a sign-in was refused; stands in brackets inside a sentence.</extracomment>
        <translation>电子证书已过期</translation>
    </message>
    <message>
        <source>電子証明書の有効期間がまだ始まっていません</source>
        <translation>电子证书的有效期还没有开始</translation>
    </message>
    <message>
        <source>発行元を確かめられない電子証明書です</source>
        <translation>无法确认电子证书的签发者</translation>
    </message>
    <message>
        <source>用途の違う電子証明書です</source>
        <translation>电子证书的用途不同</translation>
    </message>
    <message>
        <source>種類の違う電子証明書です</source>
        <translation>电子证书的种类不同</translation>
    </message>
    <message>
        <source>電子証明書が壊れています</source>
        <translation>电子证书已损坏</translation>
    </message>
    <message>
        <source>サインインの制限時間が過ぎました</source>
        <translation>超过了登录的时限</translation>
    </message>
    <message>
        <source>カードの署名を確かめられませんでした</source>
        <translation>无法确认卡片的签名</translation>
    </message>
    <message>
        <source>この役所に登録のない方のカードです</source>
        <translation>此行政机关没有该持卡人的登记</translation>
    </message>
    <message>
        <source>もう一度サインインしてください。</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度サインインしてください。</source>
        <translation>请重新放好卡片，再次登录。</translation>
    </message>
    <message>
        <source>お住まいの市区町村の役所かどうかを確かめてください。</source>
        <translation>请确认是否为您居住的市区町村的行政机关。</translation>
    </message>
    <message>
        <source>理由は示されていません</source>
        <translation>没有说明理由</translation>
    </message>
    <message>
        <source>入力した内容は残っています。カードには何もしていません。</source>
        <translation>已输入的内容仍然保留。没有对卡片做任何操作。</translation>
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
        <translation type="unfinished">发送的内容</translation>
    </message>
    <message>
        <source>この内容で送る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation type="unfinished">返回原来的画面</translation>
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
        <translation>错误。%1</translation>
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
        <translation>户主</translation>
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
        <translation type="unfinished">错误。%1</translation>
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
        <translation type="unfinished">请换成个人编号卡。</translation>
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
        <translation>输入卡片的券面信息密码（券面事項入力補助用）后，可以从卡片复制姓名、住址、出生日期和性别。</translation>
    </message>
    <message>
        <source>カードから写す</source>
        <translation>从卡片复制</translation>
    </message>
    <message>
        <source>写さずに自分で入力する</source>
        <translation>不复制，自己输入</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>请输入4位数字。</translation>
    </message>
    <message>
        <source>数字4桁です。サインインの暗証番号と同じに設定されていることもあります。</source>
        <translation>4位数字。有时与登录密码设置得相同。</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <translation>券面信息密码（券面事項入力補助用）</translation>
    </message>
    <message>
        <source>内容の確認へ進む</source>
        <translation>去确认内容</translation>
    </message>
    <message>
        <source>次へ進む</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>前の質問へ戻る</source>
        <translation>返回上一个问题</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>依据：%1</translation>
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
        <translation type="unfinished">接收最新内容</translation>
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
        <translation type="unfinished">键盘的使用方法</translation>
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
        <translation type="unfinished">返回原来的画面</translation>
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
        <translation>首页</translation>
    </message>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>接收最新内容</translation>
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
        <translation>正在确认。</translation>
    </message>
    <message>
        <source>いま、期限のある手続はありません。</source>
        <translation>现在没有需要在期限内办理的手续。</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。</source>
        <translation>已加密保存在这台电脑上。在送达之前，不算提交。</translation>
    </message>
    <message>
        <source>保存済み・未提出（%1件）</source>
        <translation>已保存・未提交（%1件）</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>现在重新发送</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>手续状况</translation>
    </message>
    <message>
        <source>%1、%2、%3件中%4件目</source>
        <translation>%1、%2，%3件中的第%4件</translation>
    </message>
    <message>
        <source>進行中の手続はありません。</source>
        <translation>没有正在办理的手续。</translation>
    </message>
    <message>
        <source>年齢とお住まいの市区町村だけから、このパソコンの中で調べています。この情報は外へ送りません。</source>
        <translation>只根据年龄和居住的市区町村，在这台电脑内查找。这些信息不会发送到外部。</translation>
    </message>
    <message>
        <source>受けられるかもしれない支援</source>
        <translation>可能可以得到的援助</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>前回からの新しいこと</source>
        <translation>上次以来的新内容</translation>
    </message>
</context>
<context>
    <name>LastTryDialog</name>
    <message>
        <source>最後の1回を使う</source>
        <translation>使用最后1次机会</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。</source>
        <translation>%1再输错1次就会被锁定。锁定后，在住民票所在的市区町村窗口重新设置之前不能使用。</translation>
    </message>
    <message>
        <source>最後の1回です</source>
        <translation>这是最后1次机会</translation>
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
        <translation type="unfinished">开始办理</translation>
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
        <translation>菜单</translation>
    </message>
    <message>
        <source>メニューを閉じる</source>
        <translation>关闭菜单</translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>表示中</source>
        <translation>正在显示</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>メインメニュー</source>
        <translation>主菜单</translation>
    </message>
    <message>
        <source>キーの使い方</source>
        <translation>按键的使用方法</translation>
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
        <translation>%1已被锁定</translation>
    </message>
    <message>
        <source>カードで処理しています。カードを抜かないでください。</source>
        <translation>正在用卡片处理。请不要取出卡片。</translation>
    </message>
</context>
<context>
    <name>PostalCodeEntry</name>
    <message>
        <source>郵便番号から住所を入れる</source>
        <translation>用邮政编码填写住址</translation>
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
        <translation>至今为止的经过</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>现在的位置</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>之后</translation>
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
        <translation>已保存・未提交</translation>
    </message>
    <message>
        <source>送信済み・到達を確認中</source>
        <extracomment>State of an application, short: it left this PC, arrival not confirmed.</extracomment>
        <translation>已发送・正在确认送达</translation>
    </message>
    <message>
        <source>到達</source>
        <extracomment>State of an application, short: recorded at the agency (到達), receipt at hand.</extracomment>
        <translation>已送达</translation>
    </message>
    <message>
        <source>審査中</source>
        <extracomment>State of an application, short: the office works on it.</extracomment>
        <translation>审查中</translation>
    </message>
    <message>
        <source>手続終了</source>
        <extracomment>State of an application, short: done.</extracomment>
        <translation>手续完成（手続終了）</translation>
    </message>
    <message>
        <source>補正が必要です</source>
        <extracomment>State of an application: the agency asks for a correction (補正).</extracomment>
        <translation>需要补正（補正）</translation>
    </message>
    <message>
        <source>審査終了</source>
        <extracomment>State of an application: the examination is over (審査終了).</extracomment>
        <translation>审查结束</translation>
    </message>
    <message>
        <source>却下</source>
        <extracomment>State of an application: the agency declined it (却下).</extracomment>
        <translation>驳回（却下）</translation>
    </message>
    <message>
        <source>取り下げ済み</source>
        <extracomment>State of an application: the person took it back (取下げ).</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>もう一度署名が必要です（未提出）</source>
        <extracomment>State of an application: the signature must be made again.</extracomment>
        <translation>需要重新签名（未提交）</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <extracomment>State of an application: the agency did not take it.</extracomment>
        <translation>未被受理</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <extracomment>State of an application: only a call to the office can decide.</extracomment>
        <translation>需要向行政机关确认</translation>
    </message>
    <message>
        <source>オンラインの期限が過ぎました（未提出）</source>
        <extracomment>State of an application: too late for filing online.</extracomment>
        <translation>网上提交期限已过（未提交）</translation>
    </message>
    <message>
        <source>とりやめ</source>
        <extracomment>State of an application: given up by the person before it was submitted.</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>取り下げを依頼中</source>
        <extracomment>State of an application: withdrawal asked for, not confirmed yet.</extracomment>
        <translation>正在申请撤回</translation>
    </message>
    <message>
        <source>役所につながらないため、このパソコンで待っています。つながると自動で送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>因为无法连接行政机关，在这台电脑上等待。连接恢复后会自动发送。</translation>
    </message>
    <message>
        <source>時間をおいて、もう一度送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>过一段时间再次发送。</translation>
    </message>
    <message>
        <source>サインインすると送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>登录后发送。</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <extracomment>Button of a task: opens the state of that application.</extracomment>
        <translation>查看状况</translation>
    </message>
    <message>
        <source>カードを確認する</source>
        <extracomment>Button of a task: opens the card page.</extracomment>
        <translation>查看卡片</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button of a task: starts the procedure.</extracomment>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>「{title}」の直しが必要です</source>
        <translation>“{title}”需要修改</translation>
    </message>
    <message>
        <source>役所からの連絡を読んで、期限までに直してください。</source>
        <translation>请阅读行政机关的联络，在期限前修改。</translation>
    </message>
    <message>
        <source>電子証明書の更新の時期です</source>
        <translation>该更新电子证书了</translation>
    </message>
    <message>
        <source>期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。</source>
        <translation>从到期前3个月起，可以在市区町村的窗口免费更新。请携带卡片。</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation>电子证书已过期</translation>
    </message>
    <message>
        <source>市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。</source>
        <translation>在市区町村的窗口更新后，就可以再次在网上办理手续。请携带卡片。</translation>
    </message>
    <message>
        <source>マイナンバーカードの更新の時期です</source>
        <translation>该更新个人编号卡了</translation>
    </message>
    <message>
        <source>期限の3か月前から、新しいカードを申請できます。</source>
        <translation>从到期前3个月起，可以申请新卡。</translation>
    </message>
    <message>
        <source>マイナンバーカードの期限が切れています</source>
        <translation>个人编号卡已过期</translation>
    </message>
    <message>
        <source>市区町村の窓口で、新しいカードの申請についておたずねください。</source>
        <translation>请在市区町村的窗口咨询新卡的申请。</translation>
    </message>
    <message>
        <source>「{title}」はまだ提出されていません</source>
        <translation>“{title}”尚未提交</translation>
    </message>
    <message>
        <source>このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>已保存在这台电脑上。连接到行政机关后会自动发送。</translation>
    </message>
    <message>
        <source>もう一度サインインすると送ります。</source>
        <translation>重新登录后发送。</translation>
    </message>
    <message>
        <source>「{title}」にもう一度署名してください</source>
        <translation>请重新签署“{title}”</translation>
    </message>
    <message>
        <source>前の署名は受け付けられないため、送っていません。</source>
        <translation>之前的签名不能被接受，所以没有发送。</translation>
    </message>
    <message>
        <source>「{title}」は受け付けられませんでした</source>
        <translation>“{title}”未被受理</translation>
    </message>
    <message>
        <source>内容を直して、もう一度署名して出してください。</source>
        <translation>请修改内容，重新签名后提交。</translation>
    </message>
    <message>
        <source>「{title}」について役所に確認してください</source>
        <translation>请就“{title}”向行政机关确认</translation>
    </message>
    <message>
        <source>届いているかどうかを、こちらでは確かめられません。役所に電話してください。</source>
        <translation>这里无法确认是否已送达。请打电话给行政机关。</translation>
    </message>
    <message>
        <source>「{title}」はオンラインの期限が過ぎました</source>
        <translation>“{title}”的网上提交期限已过</translation>
    </message>
    <message>
        <source>まだ提出されていません。窓口または郵送で手続をしてください。</source>
        <translation>尚未提交。请到窗口或通过邮寄办理。</translation>
    </message>
    <message>
        <source>%1日過ぎています</source>
        <extracomment>Beside a task: how long its date is past. %1 is a number of days.</extracomment>
        <translation>已超过%1天</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>Beside a task: its last day is today.</extracomment>
        <translation>截至今天</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>Beside a task: days left. %1 is a number.</extracomment>
        <translation>还有%1天</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>届きました</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>未提出・このパソコンに保存</source>
        <translation>未提交・保存在这台电脑上</translation>
    </message>
    <message>
        <source>届いたか確認中</source>
        <translation>正在确认是否送达</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <translation>未被受理</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <translation>需要向行政机关确认</translation>
    </message>
    <message>
        <source>送信中</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>受付番号 %1</source>
        <translation>受理编号 %1</translation>
    </message>
    <message>
        <source>送っています。この画面を閉じても、内容はこのパソコンに保存されています。</source>
        <translation>正在发送。即使关闭此画面，内容也会保存在这台电脑上。</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>届いた日時：%1</source>
        <translation>送达时间：%1</translation>
    </message>
    <message>
        <source>受付：%1</source>
        <translation>受理：%1</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）：%1</source>
        <translation>送达文件的指纹（SHA-256）：%1</translation>
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
        <translation>已保存副本</translation>
    </message>
    <message>
        <source>ホームへ戻る</source>
        <translation>返回首页</translation>
    </message>
    <message>
        <source>届いたかを確かめる</source>
        <translation>确认是否已送达</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>现在重新发送</translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation>保存副本</translation>
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
        <translation>将发送以下内容。请确认有没有错误。还没有发送任何内容。</translation>
    </message>
    <message>
        <source>宛先：%1</source>
        <translation>提交给：%1</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>确认内容</translation>
    </message>
    <message>
        <source>宛先</source>
        <translation>提交给</translation>
    </message>
    <message>
        <source>使いみち</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>送らないもの</source>
        <translation>不发送的内容</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <translation>提交之后</translation>
    </message>
    <message>
        <source>確認して署名へ進む</source>
        <translation>确认完毕，去签名</translation>
    </message>
    <message>
        <source>入力に戻る</source>
        <translation>返回填写</translation>
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
        <translation>在画面上显示%1</translation>
    </message>
    <message>
        <source>隠す</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>表示する</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>候補%1件。下矢印キーで選びます。</source>
        <translation>有%1个候选。用下箭头键选择。</translation>
    </message>
    <message>
        <source>入力すると候補が出ます。</source>
        <translation>输入后会显示候选。</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1，%2件中的第%3件</translation>
    </message>
    <message>
        <source>ほか%1件。続けて入力すると絞り込めます。</source>
        <translation>另有%1件。继续输入可以缩小范围。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>選ぶとすぐに変わり、次に開いたときも同じです。</source>
        <translation>选择后立即生效，下次打开时也相同。</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <translation>显示语言</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrlキーを押しながら ＋ または − でも変えられます。</source>
        <translation>按住 Ctrl 键并按 ＋ 或 − 也可以改变。</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>パソコンの設定に合わせる</source>
        <translation>与电脑的设置一致</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>ハイコントラスト</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation>画面颜色</translation>
    </message>
    <message>
        <source>画面の動きをなくします。</source>
        <translation>取消画面的动画。</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>返回原来的画面</translation>
    </message>
    <message>
        <source>漢字の上に、小さなひらがなで読みかたを書きます。</source>
        <translation>在汉字上方用小平假名标出读音。</translation>
    </message>
    <message>
        <source>漢字にふりがなをつける</source>
        <translation>在汉字上标注读音（ふりがな）</translation>
    </message>
    <message>
        <source>ことばと文字</source>
        <translation>语言和文字</translation>
    </message>
    <message>
        <source>色と動き</source>
        <translation>颜色和动画</translation>
    </message>
    <message>
        <source>黒い地に白と黄色の文字です。</source>
        <translation>黑底上显示白色和黄色的文字。</translation>
    </message>
    <message>
        <source>動きをつける</source>
        <translation>有动画</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>画面的动画</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>次の項目、前の項目へ移る</source>
        <translation>移到下一项、上一项</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>選択肢や一覧の中を移る</source>
        <translation>在选项或列表中移动</translation>
    </message>
    <message>
        <source>ボタンを押す、選ぶ</source>
        <translation>按按钮、选择</translation>
    </message>
    <message>
        <source>前の画面へ戻る</source>
        <translation>返回上一个画面</translation>
    </message>
    <message>
        <source>ホームへ移る</source>
        <translation>前往首页</translation>
    </message>
    <message>
        <source>文字を大きく、小さくする</source>
        <translation>放大、缩小文字</translation>
    </message>
    <message>
        <source>画面を上下に送る</source>
        <translation>上下滚动画面</translation>
    </message>
    <message>
        <source>この一覧を開く</source>
        <translation>打开此列表</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>键盘的使用方法</translation>
    </message>
    <message>
        <source>上の操作、メニュー、本文の順に移る</source>
        <translation>按上方的操作、菜单、正文的顺序移动</translation>
    </message>
    <message>
        <source>メニューを開く</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>この画面のヘルプを開く</source>
        <translation>打开此画面的帮助</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。</source>
        <translation>用个人编号卡的用户认证用电子证书（利用者証明用電子証明書）确认您是本人。</translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>请输入4位数字。</translation>
    </message>
    <message>
        <source>数字4桁です。カードを受け取ったときに市区町村で設定したものです。</source>
        <translation>4位数字。是领取卡片时在市区町村设置的。</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号</source>
        <translation>用户认证用密码（利用者証明用）</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき</source>
        <translation>忘记密码时</translation>
    </message>
    <message>
        <source>住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。</source>
        <translation>可以在住民票所在的市区町村窗口重新设置。连续输错3次会被锁定，但卡片中记录的信息不会丢失。</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>電子署名</source>
        <translation>电子签名</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>要签名的内容</translation>
    </message>
    <message>
        <source>署名して提出する</source>
        <translation>签名并提交</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>不签名，返回</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>6至16位字母和数字。字母为大写。与4位数的密码不同。</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>签名用密码（署名用）</translation>
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
        <translation>正在检查读卡器</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>错误代码：%1</translation>
    </message>
    <message>
        <source>暗証番号の入力へ進む</source>
        <translation>去输入密码</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れると進めます。</source>
        <translation>读取到个人编号卡后即可继续。</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>读卡器：%1</translation>
    </message>
    <message>
        <source>内容は暗号化して保存しています。サインインすると送信を続けられます。</source>
        <translation>内容已加密保存。登录后可以继续发送。</translation>
    </message>
    <message>
        <source>このパソコンに保存され、まだ提出されていないものが%1件あります</source>
        <translation>有%1件保存在这台电脑上，尚未提交</translation>
    </message>
    <message>
        <source>入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。</source>
        <translation>您正在输入的内容已加密保存在这台电脑上。登录后可以继续。</translation>
    </message>
    <message>
        <source>はじめかた</source>
        <translation>开始的方法</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつなぐ</source>
        <translation>把读卡器连接到电脑</translation>
    </message>
    <message>
        <source>USBのICカードリーダーです。つなぐと自動で見つけます。</source>
        <translation>USB 的 IC 读卡器。连接后会自动找到。</translation>
    </message>
    <message>
        <source>マイナンバーカードを置く</source>
        <translation>放上个人编号卡</translation>
    </message>
    <message>
        <source>手続が終わるまで、置いたままにします。</source>
        <translation>在手续结束之前一直放着。</translation>
    </message>
    <message>
        <source>暗証番号を入力する</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。</source>
        <translation>用户认证用密码（利用者証明用，4位数字）。签署申报时，还要使用签名用密码（署名用，6至16位字母和数字）。</translation>
    </message>
    <message>
        <source>%1 できました</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>%1 いまここです</source>
        <translation>%1 现在在这里</translation>
    </message>
    <message>
        <source>%1 このあと</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>あなたの情報の扱い</source>
        <translation>您的信息如何处理</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。</source>
        <translation>加密保存在这台电脑上。只有用您的卡片和密码才能打开。</translation>
    </message>
    <message>
        <source>役所へ送るのは、送る前に画面で確認した内容だけです。</source>
        <translation>发送给行政机关的，只有发送前您在画面上确认过的内容。</translation>
    </message>
    <message>
        <source>暗証番号とパスワードは、保存せず、どこにも送りません。</source>
        <translation>密码不会保存，也不会发送到任何地方。</translation>
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
        <translation type="unfinished">依据：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationModel</name>
    <message>
        <source>（回答の期限：%1）</source>
        <extracomment>Progress of an application: until when the person must answer. %1 is a date.</extracomment>
        <translation>（答复期限：%1）</translation>
    </message>
</context>
<context>
    <name>madoguchi::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Card page: while the card is being read.</extracomment>
        <translation>正在读取卡片</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っています</source>
        <extracomment>Card page: whether a My Number Card is in the reader.</extracomment>
        <translation>已放入个人编号卡</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っていません</source>
        <translation>没有放入个人编号卡</translation>
    </message>
    <message>
        <source>期限が切れています</source>
        <extracomment>Card page: how long a certificate is still valid. %1 is a number of days.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <translation>还有%1天</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書（サインインに使います）</source>
        <extracomment>Card page: name of the certificate that proves who one is.</extracomment>
        <translation>用户认证用电子证书（利用者証明用，用于登录）</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Card page: tries left of a PIN. %1 is a number.</extracomment>
        <translation>还可以输入%1次</translation>
    </message>
    <message>
        <source>ロックされています</source>
        <translation>已被锁定</translation>
    </message>
    <message>
        <source>サインインのときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>登录时使用。</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>对申报或申请进行电子签名时使用。</translation>
    </message>
    <message>
        <source>氏名や住所をカードから読み取るときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>从卡片读取姓名和住址时使用。</translation>
    </message>
</context>
<context>
    <name>madoguchi::DemoTray</name>
    <message>
        <source>デモの暗証番号&#x3000;利用者証明用：%1&#x3000;券面事項入力補助用：%2&#x3000;署名用：%3</source>
        <extracomment>Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.</extracomment>
        <translation>演示用密码&#x3000;用户认证用：%1&#x3000;券面信息用：%2&#x3000;签名用：%3</translation>
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
        <translation type="unfinished">显示语言</translation>
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
        <translation>草稿已保存到这台电脑（%1）</translation>
    </message>
    <message>
        <source>%1を入れました。</source>
        <extracomment>Said by a screen reader after an address was filled in from a postal code. %1: prefecture, municipality, town.</extracomment>
        <translation>已填写：%1。</translation>
    </message>
    <message>
        <source>この郵便番号の住所が見つかりませんでした。番号を確かめるか、下の欄に住所を入力してください。</source>
        <translation>没有找到此邮政编码的住址。请确认编码，或在下面输入住址。</translation>
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
        <translation>预计可以领取</translation>
    </message>
    <message>
        <source>受け取れるかもしれません</source>
        <translation>也许可以领取</translation>
    </message>
    <message>
        <source>%1 様</source>
        <extracomment>Home, heading. %1 is the person&apos;s name; 様 is the polite form of address.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>役所につながりません。%1に受け取った内容を表示しています。</source>
        <extracomment>Home, when the agency can not be reached. %1: date and time of what is shown.</extracomment>
        <translation>无法连接行政机关。现在显示的是%1收到的内容。</translation>
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
        <translation>下次发送时间：%1</translation>
    </message>
    <message>
        <source>手続の状況が変わりました</source>
        <extracomment>Home, what is new: the agency moved an application on; its title and new state follow.</extracomment>
        <translation>手续状况有变化</translation>
    </message>
    <message>
        <source>役所からのお知らせ</source>
        <translation>行政机关的通知</translation>
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
        <translation>已被锁定</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Beside a PIN field: how many tries are left before it is blocked. %1 is a number.</extracomment>
        <translation>还可以输入%1次</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを動かさないでください。</source>
        <extracomment>While the card works after a PIN was entered: the card must stay.</extracomment>
        <translation>正在读取卡片。请不要移动卡片。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReceiptModel</name>
    <message>
        <source>役所に届きました</source>
        <extracomment>Receipt page, largest line: it is recorded at the agency.</extracomment>
        <translation>已送达行政机关</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ提出されていません</source>
        <extracomment>Receipt page, largest line: only on this PC. Must never sound like &quot;submitted&quot;.</extracomment>
        <translation>已保存在这台电脑上。尚未提交</translation>
    </message>
    <message>
        <source>送りました。届いたかどうかを確認しています</source>
        <extracomment>Receipt page, largest line: it may have arrived.</extracomment>
        <translation>已发送。正在确认是否送达</translation>
    </message>
    <message>
        <source>受け付けられませんでした。直すところがあります</source>
        <extracomment>Receipt page, largest line: the agency did not take it.</extracomment>
        <translation>未被受理。有需要修改的地方</translation>
    </message>
    <message>
        <source>届いたかどうかを、役所に確認してください</source>
        <extracomment>Receipt page, largest line: only a call to the office can tell.</extracomment>
        <translation>请向行政机关确认是否已送达</translation>
    </message>
    <message>
        <source>役所へ送っています</source>
        <extracomment>Receipt page, largest line: on its way at this moment.</extracomment>
        <translation>正在发送给行政机关</translation>
    </message>
    <message>
        <source>役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。</source>
        <extracomment>Receipt page: what the receipt means.</extracomment>
        <translation>已确认行政机关的受理凭证，并保存在这台电脑上。申报视为在此时间送达。</translation>
    </message>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いたらお知らせします。お急ぎのときは、窓口または郵送でも手続できます。</source>
        <extracomment>Receipt page: what is safe and what happens next.</extracomment>
        <translation>已签名的申报加密保存在这台电脑上。连接到行政机关后会自动发送，送达后会通知您。急需时，也可以到窗口或通过邮寄办理。</translation>
    </message>
    <message>
        <source>二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても大丈夫です。</source>
        <extracomment>Receipt page: nothing is filed twice.</extracomment>
        <translation>不会重复送达。向行政机关确认后，会显示在这里。关闭此画面也没有问题。</translation>
    </message>
    <message>
        <source>少しお待ちください。途中で切れても、届出は失われません。</source>
        <extracomment>Receipt page: while it is being sent.</extracomment>
        <translation>请稍候。即使中途断开，申报也不会丢失。</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>In the saved copy: label of a line.</extracomment>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <translation>送达时间</translation>
    </message>
    <message>
        <source>提出先</source>
        <translation>提交给</translation>
    </message>
    <message>
        <source>控えを保存しました。</source>
        <extracomment>Said by a screen reader after the copy of the receipt was saved.</extracomment>
        <translation>已保存副本。</translation>
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
        <translation>不会发送个人编号（マイナンバー）、密码和卡片上的照片。</translation>
    </message>
    <message>
        <source>署名すると、すぐに役所へ送ります。届くと受付票が表示されます。</source>
        <extracomment>Review page: what happens after signing, when the agency can be reached.</extracomment>
        <translation>签名后会立即发送给行政机关。送达后会显示受理凭证。</translation>
    </message>
    <message>
        <source>いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。つながると送ります。</source>
        <translation>现在无法连接行政机关。签名后会保存在这台电脑上（尚未提交）。连接恢复后发送。</translation>
    </message>
    <message>
        <source>出したあとも、役所の審査が始まるまでは取り下げることができます。</source>
        <extracomment>Review page: it can be taken back.</extracomment>
        <translation>提交后，在行政机关开始审查之前可以撤回。</translation>
    </message>
</context>
<context>
    <name>madoguchi::Shell</name>
    <message>
        <source>はじめに</source>
        <extracomment>Title of a page: in the window&apos;s title, in the navigation, and read when the page opens.</extracomment>
        <translation>入门</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>ホーム</source>
        <extracomment>%1 filings wait on this PC; beside 「ホーム」 in the navigation.</extracomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>确认内容</translation>
    </message>
    <message>
        <source>電子署名</source>
        <translation>电子签名</translation>
    </message>
    <message>
        <source>提出の結果</source>
        <translation>提交结果</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>手续状况</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>个人编号卡（マイナンバーカード）</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されません。</source>
        <extracomment>Ribbon on every page of the demo.</extracomment>
        <translation>这是演示。人物和行政机关都是虚构的，不会提交到任何地方。</translation>
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
        <translation>将对已确认的内容，作为提交给%1的“%2”进行电子签名。签名与印章或亲笔签名具有同等效力。</translation>
    </message>
</context>
<context>
    <name>madoguchi::StartModel</name>
    <message>
        <source>カードリーダーを確認しています</source>
        <extracomment>Start page, largest line, while the readers are being looked for.</extracomment>
        <translation>正在检查读卡器</translation>
    </message>
    <message>
        <source>マイナンバーカードを確認しました</source>
        <extracomment>Start page, largest line: a My Number Card is in the reader.</extracomment>
        <translation>已确认个人编号卡</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Start page, largest line: asks for the card.</extracomment>
        <translation>请放上个人编号卡</translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <extracomment>Start page, below the headline.</extracomment>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>つぎに、利用者証明用の暗証番号（数字4桁）を入力します。</source>
        <extracomment>Start page, below the headline, when the card is there.</extracomment>
        <translation>接下来输入用户认证用密码（利用者証明用，4位数字）。</translation>
    </message>
    <message>
        <source>カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。</source>
        <extracomment>Start page, below the headline: where to put the card.</extracomment>
        <translation>请放在读卡器上，或插入读卡器。在手续结束之前，请保持不动。</translation>
    </message>
    <message>
        <source>別の方のカードが入ったため、サインアウトしました。</source>
        <extracomment>Start page, after the session ended by itself: somebody else&apos;s card was put in.</extracomment>
        <translation>因为放入了另一个人的卡片，已退出登录。</translation>
    </message>
</context>
</TS>
