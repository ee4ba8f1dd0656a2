<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="ja">
<context>
    <name>AccessLogPage</name>
    <message>
        <source>だれが見たか</source>
        <translation>Sino ang tumingin</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>Kinukuha ang talaan.</translation>
    </message>
    <message>
        <source>やり取りの記録はありません。</source>
        <translation>Walang talaan ng pagpapalitan.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Wala pang natanggap. Kapag may koneksiyon na, pindutin ang “I-update”.</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
    <message>
        <source>受付番号 %1 の手続の状況を見る</source>
        <translation>Tingnan ang katayuan ng pamamaraan na may reference number (受付番号) %1</translation>
    </message>
    <message>
        <source>あなたの手続（受付番号 %1）のためです</source>
        <translation>Para ito sa sarili ninyong pamamaraan (reference number %1)</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>Magpakita pa (%1 ang natitira)</translation>
    </message>
    <message>
        <source>心当たりがないとき</source>
        <translation>Kung hindi ito pamilyar sa inyo</translation>
    </message>
    <message>
        <source>役所が情報を見るのは、法律に書かれた事務のためだけです。多くは、あなたやご家族が出した申請や、毎年の税や保険料の計算のためです。</source>
        <translation>Tinitingnan ng mga tanggapan ang impormasyon para lang sa mga gawaing nakasulat sa batas. Kadalasan, para ito sa aplikasyon ninyo o ng pamilya, o sa taunang pagkalkula ng buwis at hulog sa seguro.</translation>
    </message>
    <message>
        <source>それでも分からないときは、情報を見た役所の窓口に「いつの、どの情報か」を伝えてお尋ねください。納得できないときは、マイナンバー総合フリーダイヤル（0120-95-0178）に相談できます。</source>
        <translation>Kung hindi pa rin malinaw, magtanong sa counter ng tanggapang tumingin at sabihin kung “kailan at aling impormasyon”. Kung hindi kayo kuntento, maaaring kumonsulta sa libreng tawag ng My Number (マイナンバー総合フリーダイヤル, 0120-95-0178).</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をやり取りした記録と、あなたがここで役所から受け取った記録です。新しいものから並べています。</source>
        <translation>Talaan ito ng pagpapalitan ng mga tanggapan ng impormasyon ninyo, at ng pagkuha ninyo rito mula sa tanggapan. Nauuna ang pinakabago.</translation>
    </message>
</context>
<context>
    <name>AppHeader</name>
    <message>
        <source>窓口</source>
        <translation>Madoguchi (窓口)</translation>
    </message>
    <message>
        <source>サインイン中：%1さん</source>
        <translation>Naka-sign in: %1</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>Laki ng titik</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <translation>Mag-sign out</translation>
    </message>
    <message>
        <source>窓口の共通操作</source>
        <translation>Mga kontrol ng buong window</translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>表示する言語 Language</source>
        <extracomment>Name of the choice of language in the head. The English word stays, for who reads no Japanese.</extracomment>
        <translation>Wika (Language)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1パーセント</source>
        <translation>%1 porsiyento</translation>
    </message>
    <message>
        <source>文字 %1%</source>
        <extracomment>Button in the head, short: the text size, e.g. 「文字 150%」.</extracomment>
        <translation>Laki ng titik %1%</translation>
    </message>
</context>
<context>
    <name>ApplicationCard</name>
    <message>
        <source>%1、%2、%3件中%4件目</source>
        <translation>%1, %2, ika-%4 sa %3</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>受付番号 %1</source>
        <translation>Reference number (受付番号) %1</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Reference number (受付番号)</translation>
    </message>
    <message>
        <source>これまでの経過</source>
        <translation>Mga nangyari hanggang ngayon</translation>
    </message>
    <message>
        <source>受付の控えを見る</source>
        <translation>Tingnan ang kopya ng resibo</translation>
    </message>
    <message>
        <source>取り下げる</source>
        <translation>Bawiin</translation>
    </message>
    <message>
        <source>取り下げない</source>
        <translation>Huwag bawiin</translation>
    </message>
    <message>
        <source>取り下げると、この手続は行われません。必要なときは、はじめから届け出ることになります。</source>
        <translation>Kapag binawi ninyo, hindi isasagawa ang pamamaraang ito. Kung kakailanganin ninyo ito, mag-aabiso kayo ulit mula sa simula.</translation>
    </message>
    <message>
        <source>「%1」を取り下げますか</source>
        <translation>Babawiin ba ang “%1”?</translation>
    </message>
    <message>
        <source>提出をとりやめる</source>
        <translation>Huwag nang isumite</translation>
    </message>
    <message>
        <source>とりやめない</source>
        <translation>Ituloy ang pagsusumite</translation>
    </message>
    <message>
        <source>とりやめると、このパソコンからはもう送られません。もう一度出すときは、はじめから入力します。</source>
        <translation>Kapag hindi na itinuloy, hindi na ito ipapadala ng computer na ito. Kung isusumite ulit, pupunan ito mula sa simula.</translation>
    </message>
    <message>
        <source>「%1」の提出をとりやめますか</source>
        <translation>Huwag nang isumite ang “%1”?</translation>
    </message>
    <message>
        <source>役所からのお知らせと書類</source>
        <translation>Mga paunawa at dokumento mula sa tanggapan</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <translation>Itama ang nilalaman</translation>
    </message>
    <message>
        <source>直した内容の控えを見る</source>
        <translation>Tingnan ang kopya ng itinamang nilalaman</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>Mga nakalakip na file</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>あなたが出した手続を、新しいものから並べています。</source>
        <translation>Ang mga isinumite ninyo, pinakabago muna.</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <translation>Listahan ng mga procedure</translation>
    </message>
    <message>
        <source>例：転出届、R-2026-004821、みなみ市、2026年11月</source>
        <translation>Halimbawa: paglipat, R-2026-004821, Minami, 2026-11</translation>
    </message>
    <message>
        <source>手続の名前・受付番号・役所・日付でさがす</source>
        <translation>Maghanap ayon sa procedure, reference number, tanggapan o petsa</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>進行中</source>
        <extracomment>Of applications: they go on by themselves.</extracomment>
        <translation>Kasalukuyan</translation>
    </message>
    <message>
        <source>対応が必要</source>
        <extracomment>Of applications: the person has to do something.</extracomment>
        <translation>Kailangan kayo</translation>
    </message>
    <message>
        <source>終わったもの</source>
        <extracomment>Of applications: finished, declined, withdrawn or given up.</extracomment>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>しぼりこみ</source>
        <extracomment>What is shown of the applications: all, under way, …</extracomment>
        <translation>Salain</translation>
    </message>
    <message>
        <source>出した手続は、まだありません。</source>
        <translation>Wala pang naisusumite.</translation>
    </message>
    <message>
        <source>あてはまる手続はありません。短い言葉でさがすか、しぼりこみを「すべて」にしてください。</source>
        <translation>Walang tumutugma. Gumamit ng mas maikling salita, o piliin ang “Lahat”.</translation>
    </message>
</context>
<context>
    <name>AttachmentEntry</name>
    <message>
        <source>ファイルを確かめています。</source>
        <translation>Tinitingnan ang file.</translation>
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
        <translation>Pumili ng file</translation>
    </message>
    <message>
        <source>ファイルを追加する</source>
        <translation>Magdagdag ng file</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>Maaari ring ihulog dito ang file para piliin.</translation>
    </message>
</context>
<context>
    <name>AttachmentPreview</name>
    <message>
        <source>開いています。</source>
        <translation>Binubuksan.</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <translation>Pahina %1 sa %2</translation>
    </message>
    <message>
        <source>前のページ</source>
        <translation>Nakaraang pahina</translation>
    </message>
    <message>
        <source>最初のページです。</source>
        <translation>Ito ang unang pahina.</translation>
    </message>
    <message>
        <source>次のページ</source>
        <translation>Susunod na pahina</translation>
    </message>
    <message>
        <source>最後のページです。</source>
        <translation>Ito ang huling pahina.</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>添付したファイル：%1</source>
        <translation>Nakalakip na file: %1</translation>
    </message>
    <message>
        <source>このまま送ると、どこで撮った写真かが役所に伝わります。知らせたくないときは、送る前に取り除けます。写真の見た目は変わりません。</source>
        <translation>Kung ipadadala nang ganito, malalaman ng tanggapan kung saan kinunan ang litrato. Kung ayaw ninyo, maaaring alisin bago ipadala. Hindi magbabago ang itsura ng litrato.</translation>
    </message>
    <message>
        <source>撮影した場所が記録されています</source>
        <translation>Nakatala ang lugar na kinunan</translation>
    </message>
    <message>
        <source>「%1」から場所の記録を取り除く</source>
        <translation>Alisin sa “%1” ang tala ng lugar</translation>
    </message>
    <message>
        <source>場所の記録を取り除く</source>
        <translation>Alisin ang tala ng lugar</translation>
    </message>
    <message>
        <source>「%1」の画像を閉じる</source>
        <translation>Isara ang larawan ng “%1”</translation>
    </message>
    <message>
        <source>「%1」を見る</source>
        <translation>Tingnan ang “%1”</translation>
    </message>
    <message>
        <source>画像を閉じる</source>
        <translation>Isara ang larawan</translation>
    </message>
    <message>
        <source>中を見る</source>
        <translation>Tingnan ang laman</translation>
    </message>
    <message>
        <source>「%1」を取り除く</source>
        <translation>Alisin ang “%1”</translation>
    </message>
    <message>
        <source>取り除く</source>
        <translation>Alisin</translation>
    </message>
</context>
<context>
    <name>BankAccountEntry</name>
    <message>
        <source>銀行・信用金庫など（ゆうちょ銀行の振込用の店名と口座番号も）</source>
        <translation>Bangko, credit union (信用金庫) atbp. (pati ang sangay at numero ng account ng Japan Post Bank (ゆうちょ銀行) para sa padala)</translation>
    </message>
    <message>
        <source>ゆうちょ銀行の通帳の記号と番号</source>
        <translation>Simbolo (記号) at numero (番号) sa passbook ng Japan Post Bank (ゆうちょ銀行)</translation>
    </message>
    <message>
        <source>「%1」の種類</source>
        <translation>Uri ng “%1”</translation>
    </message>
    <message>
        <source>銀行の名前</source>
        <translation>Pangalan ng bangko</translation>
    </message>
    <message>
        <source>支店の名前</source>
        <translation>Pangalan ng sangay</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>Ordinaryo (普通)</translation>
    </message>
    <message>
        <source>当座</source>
        <translation>Current (当座)</translation>
    </message>
    <message>
        <source>預金の種別</source>
        <translation>Uri ng deposito</translation>
    </message>
    <message>
        <source>1で始まる5桁の数字です。0で始まるときは、上で「銀行」を選び、振込用の店名と口座番号を入れてください。</source>
        <translation>5 digit na nagsisimula sa 1. Kung sa 0 nagsisimula, piliin ang “Bangko” sa itaas at ilagay ang sangay at numero ng account para sa padala.</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Simbolo (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Numero (番号)</translation>
    </message>
    <message>
        <source>口座番号</source>
        <translation>Numero ng account</translation>
    </message>
    <message>
        <source>通帳にあるとおりに、カタカナで。ひらがなで入れてもかまいません。</source>
        <translation>Sa katakana, gaya ng nasa passbook. Puwede rin ang hiragana.</translation>
    </message>
    <message>
        <source>口座名義</source>
        <translation>May-ari ng account</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>完了</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Paalala</translation>
    </message>
    <message>
        <source>エラー</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Impormasyon</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>緊急のお知らせ</source>
        <translation>Agarang paunawa</translation>
    </message>
</context>
<context>
    <name>BenefitAnswersPage</name>
    <message>
        <source>給付を調べるために使っていることのすべてです。答えは、このパソコンに暗号化して保存しています。</source>
        <translation>Ito ang lahat ng ginagamit sa paghahanap ng benepisyo. Naka-save sa computer na ito ang mga sagot, naka-encrypt.</translation>
    </message>
    <message>
        <source>給付を調べるために使っていることのすべてです。サインインしていないので、保存していません。</source>
        <translation>Ito ang lahat ng ginagamit sa paghahanap ng benepisyo. Hindi kayo naka-sign in kaya hindi ito naka-save.</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>Mga sagot ninyo</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>変える</source>
        <translation>Palitan</translation>
    </message>
    <message>
        <source>%1の答えを消す</source>
        <translation>Burahin ang sagot: %1</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>まだ何も分かっていません。</source>
        <translation>Wala pang nalalaman.</translation>
    </message>
    <message>
        <source>住民登録に出ていない、生活費を負担している家族（下宿している子など）は、ここで加えます。</source>
        <translation>Idagdag dito ang kapamilyang ginagastusan ninyo na wala sa talaan ng residente, gaya ng anak na nag-aaral sa malayo.</translation>
    </message>
    <message>
        <source>家族</source>
        <translation>Pamilya</translation>
    </message>
    <message>
        <source>%1を世帯から外す</source>
        <translation>Alisin sa sambahayan: %1</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>加える家族の続柄</source>
        <translation>Kaugnayan ng idadagdag</translation>
    </message>
    <message>
        <source>家族を加える</source>
        <translation>Magdagdag ng kapamilya</translation>
    </message>
    <message>
        <source>先に続柄を選んでください。</source>
        <translation>Piliin muna ang kaugnayan.</translation>
    </message>
    <message>
        <source>答えと、加えた家族と、「もう受けている」のしるしを消します。カードと住民登録の内容は変わりません。</source>
        <translation>Buburahin ang mga sagot, ang idinagdag na kapamilya at ang markang “natatanggap na”. Hindi magbabago ang card at talaan ng residente.</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>Burahin lahat</translation>
    </message>
    <message>
        <source>もう一度押すと、すべて消えます</source>
        <translation>Pindutin ulit para burahin lahat</translation>
    </message>
    <message>
        <source>答えたことをすべて消す</source>
        <translation>Burahin ang lahat ng sagot</translation>
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
        <translation>Akma</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Hindi akma</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>Itanong</translation>
    </message>
    <message>
        <source>まだ分からない</source>
        <translation>Hindi pa alam</translation>
    </message>
    <message>
        <source>なぜそう言えるか</source>
        <translation>Bakit ito masasabi</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
    <message>
        <source>ほかに役所が確かめること：%1</source>
        <translation>Titingnan din ng tanggapan: %1</translation>
    </message>
    <message>
        <source>答えると分かること</source>
        <translation>Malalaman kapag sumagot</translation>
    </message>
    <message>
        <source>申請のしかた</source>
        <translation>Paano mag-apply</translation>
    </message>
    <message>
        <source>必要なもの
%1</source>
        <translation>Kailangan
%1</translation>
    </message>
    <message>
        <source>ここから申請する</source>
        <translation>Mag-apply mula rito</translation>
    </message>
    <message>
        <source>もう受けています</source>
        <translation>Natatanggap ko na ito</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <translation>Sagutan dito ang dokumento</translation>
    </message>
</context>
<context>
    <name>BenefitQuestion</name>
    <message>
        <source>病気・障害・死亡など、答えにくいことをお聞きします。答えなくてもかまいません。</source>
        <translation>Tungkol sa sakit, kapansanan o pagkamatay ang susunod. Puwedeng hindi sagutin.</translation>
    </message>
    <message>
        <source>答える</source>
        <translation>Sagutin</translation>
    </message>
    <message>
        <source>分からない</source>
        <translation>Hindi ko alam</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <translation>Ayaw kong sagutin</translation>
    </message>
    <message>
        <source>この質問をあとにする</source>
        <translation>Ipagpaliban ang tanong na ito</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Mamaya</translation>
    </message>
    <message>
        <source>前の質問へ</source>
        <translation>Nakaraang tanong</translation>
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
        <translation>Saan: %1</translation>
    </message>
    <message>
        <source>受けられる給付・制度の確認表</source>
        <extracomment>Title of the printed list of benefits.</extracomment>
        <translation>Checklist ng mga benepisyo at programa</translation>
    </message>
    <message>
        <source>申請するもの（利用できる見込みのあるもの）</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>Mga dapat i-apply (malamang na matatanggap)</translation>
    </message>
    <message>
        <source>役所で聞くもの</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>Itatanong sa tanggapan</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet: what it is and is not.</extracomment>
        <translation>Tungkol sa papel na ito</translation>
    </message>
    <message>
        <source>このパソコンの中で、分かっていることだけから調べた見込みです。決めるのは役所です。金額や期限は窓口で確かめてください。</source>
        <translation>Tantiya ito sa computer na ito, mula lang sa mga alam na. Ang tanggapan ang magpapasya. Tiyakin ang halaga at takdang araw sa counter.</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;.</extracomment>
        <translation>%1 yen</translation>
    </message>
    <message>
        <source>%1〜%2円</source>
        <extracomment>Amount of a benefit that is somewhere between two. %1, %2: &quot;10,000&quot;.</extracomment>
        <translation>%1 hanggang %2 yen</translation>
    </message>
    <message>
        <source>最大%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;, the most it can be.</extracomment>
        <translation>hanggang %1 yen</translation>
    </message>
    <message>
        <source>月%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 kada buwan</translation>
    </message>
    <message>
        <source>年%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 kada taon</translation>
    </message>
    <message>
        <source>1日%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 kada araw</translation>
    </message>
    <message>
        <source>あと%1問で分かります</source>
        <extracomment>Instead of a benefit&apos;s amount: %1 more questions would tell it.
----------
How likely a benefit is: %1 questions are open.</extracomment>
        <translation>%1 pang sagot at malalaman</translation>
    </message>
    <message>
        <source>利用できる見込みです</source>
        <extracomment>How likely a benefit is: everything that can be looked at here holds.</extracomment>
        <translation>Malamang na magagamit</translation>
    </message>
    <message>
        <source>役所に確かめてください</source>
        <extracomment>How likely a benefit is: only the office can say.</extracomment>
        <translation>Itanong sa tanggapan</translation>
    </message>
    <message>
        <source>いまは当てはまりません</source>
        <extracomment>How likely a benefit is: something that is known speaks against it.</extracomment>
        <translation>Hindi akma ngayon</translation>
    </message>
    <message>
        <source>受け取るお金</source>
        <extracomment>Kind of a benefit: money is paid.</extracomment>
        <translation>Perang matatanggap</translation>
    </message>
    <message>
        <source>支払いが減る額</source>
        <extracomment>Kind of a benefit: there is less to pay.</extracomment>
        <translation>Bawas sa babayaran</translation>
    </message>
    <message>
        <source>税の計算で引かれる額（所得控除）</source>
        <extracomment>Kind of a benefit: an amount off the taxable income. Law term.</extracomment>
        <translation>Halagang ibinabawas sa kuwenta ng buwis (所得控除)</translation>
    </message>
    <message>
        <source>借りられる額（返すお金）</source>
        <extracomment>Kind of a benefit: money is lent.</extracomment>
        <translation>Halagang mahihiram (kailangang bayaran)</translation>
    </message>
    <message>
        <source>お金ではない支援</source>
        <extracomment>Kind of a benefit: help that is not money.</extracomment>
        <translation>Tulong na hindi pera</translation>
    </message>
    <message>
        <source>申請の期限は過ぎました（%1）</source>
        <extracomment>When the time to apply ended. %1: a date.</extracomment>
        <translation>Lampas na ang takdang araw (%1)</translation>
    </message>
    <message>
        <source>申請の期限：%1（あと%2日）</source>
        <extracomment>Until when to apply for a benefit. %1: a date, %2: a number of days.</extracomment>
        <translation>Takdang araw ng aplikasyon: %1 (%2 araw pa)</translation>
    </message>
    <message>
        <source>いつでも申請できます。早いほど、受けられる期間が長くなります。</source>
        <extracomment>When to apply for a benefit.</extracomment>
        <translation>Puwedeng mag-apply kahit kailan. Kapag mas maaga, mas matagal na matatanggap.</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1日以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Sa loob ng %1 araw mula sa kasunod na araw</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1か月以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Sa loob ng %1 buwan mula sa kasunod na araw</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1年以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Sa loob ng %1 taon mula sa kasunod na araw</translation>
    </message>
    <message>
        <source>分からない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>Hindi ko alam</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>Ayaw kong sagutin</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Hindi</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。質問に答えるほど、はっきりします。どこにも送りません。</source>
        <translation>Hinahanap sa computer na ito mula lang sa mga alam na. Mas lumilinaw sa bawat sagot. Walang ipinapadala kahit saan.</translation>
    </message>
    <message>
        <source>利用できる見込みのものは%1件です。</source>
        <translation>%1 ang malamang na magagamit.</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Mga benepisyo at programa</translation>
    </message>
    <message>
        <source>答えは、このパソコンに暗号化して保存します。いつでも変えたり消したりできます。</source>
        <translation>Naka-save sa computer na ito ang mga sagot, naka-encrypt. Puwedeng palitan o burahin kahit kailan.</translation>
    </message>
    <message>
        <source>サインインしていないので、答えは保存しません。サインインするか、終わると消えます。</source>
        <translation>Hindi kayo naka-sign in kaya hindi naka-save ang mga sagot. Mawawala ang mga ito kapag nag-sign in o nagsara.</translation>
    </message>
    <message>
        <source>答えを変える</source>
        <translation>Palitan ang sagot</translation>
    </message>
    <message>
        <source>次の質問</source>
        <translation>Susunod na tanong</translation>
    </message>
    <message>
        <source>いま、お聞きすることはありません。</source>
        <translation>Walang itatanong ngayon.</translation>
    </message>
    <message>
        <source>答えたことを見る・変える</source>
        <translation>Tingnan at palitan ang mga sagot</translation>
    </message>
    <message>
        <source>もしも、を試す</source>
        <translation>Subukan ang “paano kung”</translation>
    </message>
    <message>
        <source>給付・制度の一覧</source>
        <translation>Listahan ng mga benepisyo at programa</translation>
    </message>
    <message>
        <source>例：子ども、医療費、失業、家賃</source>
        <translation>Halimbawa: anak, gastos sa ospital, kawalan ng trabaho, upa</translation>
    </message>
    <message>
        <source>言葉で探す</source>
        <translation>Maghanap gamit ang salita</translation>
    </message>
    <message>
        <source>一覧の絞り込み</source>
        <translation>Salain ang listahan</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
    <message>
        <source>当てはまる給付・制度はありません。別の言葉で探すか、絞り込みを「すべて」にしてください。</source>
        <translation>Walang akmang benepisyo. Sumubok ng ibang salita o piliin ang “Lahat”.</translation>
    </message>
    <message>
        <source>会社や個人で事業をしている方には、国や自治体の補助金もあります。</source>
        <translation>May mga subsidy rin ang bansa at lokal na pamahalaan para sa may negosyo.</translation>
    </message>
    <message>
        <source>事業をしている方へ</source>
        <translation>Para sa may negosyo</translation>
    </message>
    <message>
        <source>事業をしています（会社・個人事業主）</source>
        <translation>May negosyo ako (kompanya o sarili)</translation>
    </message>
    <message>
        <source>事業者の補助金をさがす</source>
        <translation>Maghanap ng subsidy sa negosyo</translation>
    </message>
    <message>
        <source>一覧を紙で残す</source>
        <translation>Itago ang listahan sa papel</translation>
    </message>
    <message>
        <source>見込みであって、約束ではありません。決めるのは役所です。お住まいの市区町村だけの制度は、窓口で聞いてください。</source>
        <translation>Malamang ito, hindi pangako. Ang tanggapan ang magpapasya. Itanong sa counter ang programang sa munisipalidad ninyo lang mayroon.</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>処理しています</source>
        <translation>Pinoproseso</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>前の月</source>
        <translation>Nakaraang buwan</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>Susunod na buwan</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>ngayong araw</translation>
    </message>
    <message>
        <source>選んでいる日</source>
        <translation>piniling araw</translation>
    </message>
    <message>
        <source>選べません</source>
        <translation>hindi mapipili</translation>
    </message>
    <message>
        <source>この日は選べません。</source>
        <translation>Hindi mapipili ang araw na ito.</translation>
    </message>
</context>
<context>
    <name>CardAndReader</name>
    <message>
        <source>絵：カードリーダーに、ICチップを奥にしてマイナンバーカードが差し込まれている。</source>
        <translation>Larawan: Nakapasok sa card reader ang My Number Card, nauuna ang dulong may IC chip.</translation>
    </message>
    <message>
        <source>絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。</source>
        <translation>Larawan: Ipasok ang My Number Card sa siwang ng card reader, nauuna ang dulong may IC chip.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードの情報</source>
        <translation>Tungkol sa card</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>Binabasa ang card. Huwag itong tanggalin.</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>Card reader: %1</translation>
    </message>
    <message>
        <source>カードの有効期限：%1</source>
        <translation>May bisa ang card hanggang: %1</translation>
    </message>
    <message>
        <source>読み取り直す</source>
        <translation>Basahin ulit</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>Mga digital na sertipiko (電子証明書)</translation>
    </message>
    <message>
        <source>有効期限：%1</source>
        <translation>May bisa hanggang: %1</translation>
    </message>
    <message>
        <source>発行者：%1</source>
        <translation>Nagbigay: %1</translation>
    </message>
    <message>
        <source>暗証番号とパスワード</source>
        <translation>Mga PIN (暗証番号) at password</translation>
    </message>
    <message>
        <source>カードの持ち主：%1</source>
        <translation>May-ari ng card: %1</translation>
    </message>
    <message>
        <source>持ち主の氏名は、このカードでサインインすると表示します。</source>
        <translation>Lalabas ang pangalan ng may-ari kapag nag-sign in gamit ang card na ito.</translation>
    </message>
    <message>
        <source>有効期限は、署名用のパスワードを入力すると表示できます。</source>
        <translation>Ilagay ang password sa pagpirma para makita kung hanggang kailan may bisa.</translation>
    </message>
    <message>
        <source>持ち主を表す記号：%1</source>
        <translation>Code ng may-ari: %1</translation>
    </message>
    <message>
        <source>%1の内容を見る・保存する</source>
        <translation>Tingnan o i-save ang laman: %1</translation>
    </message>
    <message>
        <source>内容を見る・保存する</source>
        <translation>Tingnan o i-save ang laman</translation>
    </message>
    <message>
        <source>番号はそれぞれ別のものです。まちがえた回数も、別々に数えます。</source>
        <translation>Magkakaiba ang mga ito. Magkahiwalay ding binibilang ang mga mali.</translation>
    </message>
    <message>
        <source>%1を変更する</source>
        <translation>Palitan: %1</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>Palitan</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>使うカードリーダー</source>
        <translation>Card reader na gagamitin</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>カードから写す</source>
        <translation>Kopyahin mula sa card</translation>
    </message>
    <message>
        <source>写さずに自分で入力する</source>
        <translation>Ako ang maglalagay, huwag kopyahin</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Maglagay ng 4 na digit.</translation>
    </message>
    <message>
        <source>数字4桁です。サインインの暗証番号と同じに設定されていることもあります。</source>
        <translation>4 na digit ito. Maaaring pareho ito ng sign-in PIN ninyo.</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <translation>PIN ng datos ng card (券面事項入力補助用, 4 na digit)</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>Binabasa ang card. Huwag itong tanggalin.</translation>
    </message>
    <message>
        <source>内容を見るには、署名用のパスワード（英数字6〜16文字）の入力が必要です。見るだけで、署名はしません。</source>
        <translation>Para makita ang laman, kailangan ang password sa pagpirma (6–16 na letra at digit). Titingnan lang; walang pipirmahan.</translation>
    </message>
    <message>
        <source>パスワードを入力して内容を見る</source>
        <translation>Ilagay ang password at tingnan ang laman</translation>
    </message>
    <message>
        <source>内容を見る</source>
        <translation>Tingnan ang laman</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Ilagay ang password.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>6–16 na letra at digit. Malalaking titik ang mga letra. Iba ito sa mga PIN na 4 na digit.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Password sa pagpirma (署名用, 6–16 na letra at digit)</translation>
    </message>
    <message>
        <source>%1の内容</source>
        <translation>Laman: %1</translation>
    </message>
    <message>
        <source>氏名・住所・生年月日・性別が、暗号化されずにファイルに入ります。人に渡すときは、相手をよく確かめてください。カードの中の秘密の鍵は、ファイルには入りません。</source>
        <translation>Mapupunta sa file ang pangalan, tirahan, petsa ng kapanganakan at kasarian nang hindi naka-encrypt. Tiyakin kung kanino ito ibibigay. Hindi napupunta sa file ang lihim na susi ng card.</translation>
    </message>
    <message>
        <source>カードの中の秘密の鍵は、ファイルには入りません。ファイルだけでは、サインインも署名もできません。</source>
        <translation>Hindi napupunta sa file ang lihim na susi ng card. Hindi makakapag-sign in o makakapirma gamit ang file lang.</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>I-save bilang file</translation>
    </message>
    <message>
        <source>PEM形式で保存する</source>
        <translation>I-save bilang PEM</translation>
    </message>
    <message>
        <source>DER形式で保存する</source>
        <translation>I-save bilang DER</translation>
    </message>
    <message>
        <source>電子証明書を保存しました</source>
        <translation>Na-save ang digital na sertipiko</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Buksan ang folder ng na-save</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>公的個人認証サービスの利用者証明用電子証明書</source>
        <extracomment>Certificate page: which kind of certificate this is, by its policy.</extracomment>
        <translation>Sertipiko sa pag-sign in ng Pampublikong Serbisyo sa Pagpapatunay ng Pagkakakilanlan (公的個人認証サービス)</translation>
    </message>
    <message>
        <source>公的個人認証サービスの署名用電子証明書</source>
        <translation>Sertipiko sa pagpirma ng Pampublikong Serbisyo sa Pagpapatunay ng Pagkakakilanlan (公的個人認証サービス)</translation>
    </message>
    <message>
        <source>サインイン（クライアント認証）</source>
        <extracomment>Certificate page: what the key may be used for besides.</extracomment>
        <translation>Pag-sign in (client authentication)</translation>
    </message>
    <message>
        <source>電子的な署名（digitalSignature）</source>
        <extracomment>Certificate page: what the key may be used for.</extracomment>
        <translation>Digital na pirma (digitalSignature)</translation>
    </message>
    <message>
        <source>本人の意思の証明（nonRepudiation）</source>
        <translation>Patunay ng sariling kagustuhan (nonRepudiation)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>Certificate page: words for an identifier, and the identifier. %1 words, %2 digits with dots.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>男</source>
        <translation>lalaki</translation>
    </message>
    <message>
        <source>女</source>
        <translation>babae</translation>
    </message>
    <message>
        <source>確認できません（カードに認証局の証明書がありません）</source>
        <translation>Hindi makumpirma (walang sertipiko ng awtoridad sa card)</translation>
    </message>
    <message>
        <source>確認できません（カードにある認証局が発行したものではありません）</source>
        <translation>Hindi makumpirma (hindi ito ibinigay ng awtoridad na nasa card)</translation>
    </message>
    <message>
        <source>世代を確認できません</source>
        <translation>Hindi makumpirma ang henerasyon</translation>
    </message>
    <message>
        <source>%1年からの世代</source>
        <extracomment>%1: the year from which this generation of the authority issues certificates.</extracomment>
        <translation>Henerasyon mula %1</translation>
    </message>
    <message>
        <source>このデモの認証局（本物ではありません）</source>
        <translation>Awtoridad ng demo na ito (hindi totoo)</translation>
    </message>
    <message>
        <source>カードにある認証局が発行したことは確かめました。その認証局が本物かどうか、どの世代かは、このソフトでは判断できません。</source>
        <translation>Natiyak na ibinigay ito ng awtoridad na nasa card. Hindi masasabi ng program na ito kung totoo ang awtoridad na iyon at kung anong henerasyon.</translation>
    </message>
    <message>
        <source>期限が切れています</source>
        <translation>Expired na</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>How long a certificate is still valid.</extracomment>
        <translation>Hanggang ngayong araw</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>How long a certificate is still valid. %1 is a number of days.</extracomment>
        <translation>%1 araw na lang</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>氏名の代わりの文字</source>
        <translation>Pamalit na titik sa pangalan</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Kasarian</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Tirahan</translation>
    </message>
    <message>
        <source>住所の代わりの文字</source>
        <translation>Pamalit na titik sa tirahan</translation>
    </message>
    <message>
        <source>持ち主を表す記号</source>
        <translation>Code ng may-ari</translation>
    </message>
    <message>
        <source>この電子証明書には、氏名や住所は入っていません。</source>
        <translation>Walang pangalan at tirahan sa digital na sertipikong ito.</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>Nagbigay</translation>
    </message>
    <message>
        <source>認証局の世代</source>
        <translation>Henerasyon ng awtoridad</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>発行日</source>
        <translation>Petsa ng pagbigay</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>May bisa hanggang (有効期限)</translation>
    </message>
    <message>
        <source>鍵の使いみち</source>
        <translation>Gamit ng susi</translation>
    </message>
    <message>
        <source>くわしい使いみち</source>
        <translation>Detalyadong gamit</translation>
    </message>
    <message>
        <source>シリアル番号</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>照合用の値（SHA-256）</source>
        <translation>Halaga para sa paghahambing (SHA-256)</translation>
    </message>
    <message>
        <source>フィンガープリントともいいます。同じ電子証明書かどうかを比べるための値です。</source>
        <translation>Tinatawag ding fingerprint. Ginagamit para malaman kung iisa ang dalawang digital na sertipiko.</translation>
    </message>
    <message>
        <source>認証局の照合用の値（SHA-256）</source>
        <translation>Halaga ng awtoridad para sa paghahambing (SHA-256)</translation>
    </message>
    <message>
        <source>発行した機関が公表している値と見比べると、本物の認証局かどうかが分かります。</source>
        <translation>Kapag inihambing sa halagang inilathala ng ahensiyang nagbigay, malalaman kung tunay ang awtoridad.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管してあります。閉じても失われません。次にサインインしたときに送ります。開いたままにすると、つながりしだい送ります。</source>
        <translation>Itinatago sa computer na ito, naka-encrypt, ang abisong pinirmahan ninyo. Hindi ito mawawala kahit isara. Ipapadala ito sa susunod ninyong pag-sign in. Kung hahayaang nakabukas, ipapadala ito sa sandaling makakonekta.</translation>
    </message>
    <message>
        <source>保存済み・未提出が%1件あります</source>
        <translation>Naka-save dito, hindi pa naisusumite: %1</translation>
    </message>
    <message>
        <source>最小化して送るのを待つ</source>
        <translation>I-minimize at hintaying maipadala</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Kanselahin</translation>
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
        <translation>Grupo %1: %2</translation>
    </message>
</context>
<context>
    <name>ConversationSection</name>
    <message>
        <source>この手続について、役所と文章でやりとりできます。手続の内容を変えるときは、訂正や取下げを使ってください。ここに書いても、届け出たことにはなりません。</source>
        <translation>Maaari kayong makipagsulatan sa tanggapan tungkol sa pamamaraang ito. Kung may babaguhin sa isinumite, gamitin ang pagtatama o ang pagbawi. Ang pagsulat dito ay hindi pagsusumite.</translation>
    </message>
    <message>
        <source>役所とのやりとり</source>
        <translation>Mga mensahe sa tanggapan</translation>
    </message>
    <message>
        <source>やりとりは、まだありません。</source>
        <translation>Wala pang mensahe.</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, kabuuan: %2</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>Hindi pa nababasa</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す。%1</source>
        <translation>Huwag ipadala at ibalik sa kahon. %1</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す</source>
        <translation>Huwag ipadala at ibalik sa kahon</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Ipadala ulit ngayon</translation>
    </message>
    <message>
        <source>いまは役所につながりません。このパソコンに保存して、つながったら自動で送ります。</source>
        <translation>Hindi makakonekta sa tanggapan ngayon. Ise-save ito sa computer na ito at kusang ipapadala kapag nakakonekta na.</translation>
    </message>
    <message>
        <source>マイナンバーや暗証番号は書かないでください。</source>
        <translation>Huwag isulat ang My Number o mga PIN.</translation>
    </message>
    <message>
        <source>役所に伝えること、ききたいこと</source>
        <translation>Gustong sabihin o itanong sa tanggapan</translation>
    </message>
    <message>
        <source>だれに何を送るか</source>
        <translation>Ano ang ipapadala at kanino</translation>
    </message>
    <message>
        <source>保存して、つながったら送る</source>
        <translation>I-save, at ipadala kapag nakakonekta na</translation>
    </message>
    <message>
        <source>役所へ送る</source>
        <translation>Ipadala sa tanggapan</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>例：2026年4月1日、令和8年4月1日、20260401</source>
        <translation>Halimbawa: 2026-04-01, R8.4.1, 20260401</translation>
    </message>
    <message>
        <source>%1をカレンダーから選ぶ</source>
        <translation>Pumili sa kalendaryo: %1</translation>
    </message>
    <message>
        <source>カレンダーを閉じる</source>
        <translation>Isara ang kalendaryo</translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation>Kalendaryo</translation>
    </message>
</context>
<context>
    <name>DemoCards</name>
    <message>
        <source>架空の住民のカードです。選ぶと、カードリーダーに差し込んだことになります。</source>
        <translation>Mga card ito ng mga taong kathang-isip. Kapag pumili kayo ng isa, ituturing na nasa card reader na ito.</translation>
    </message>
    <message>
        <source>デモ用のカード</source>
        <translation>Mga card para sa demo</translation>
    </message>
    <message>
        <source>差し込まれています</source>
        <translation>Nasa card reader</translation>
    </message>
    <message>
        <source>%1のカードを抜く</source>
        <translation>Tanggalin ang card ni %1</translation>
    </message>
    <message>
        <source>%1のカードを差し込む</source>
        <translation>Ipasok ang card ni %1</translation>
    </message>
    <message>
        <source>カードを抜く</source>
        <translation>Tanggalin ang card</translation>
    </message>
    <message>
        <source>このカードを差し込む</source>
        <translation>Ipasok ang card na ito</translation>
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
        <translation>Baguhin: %1</translation>
    </message>
    <message>
        <source>修正する</source>
        <translation>Baguhin</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>お知らせと画面を閉じたとき</source>
        <translation>Mga notification at pagsasara ng window</translation>
    </message>
    <message>
        <source>役所に届いたとき、確かめていただきたいことがあるとき、期限の7日前・3日前・前日に知らせます。</source>
        <translation>Ipapaalam kapag dumating na sa tanggapan, kapag may kailangan kayong tingnan, at 7 araw, 3 araw at 1 araw bago ang takdang araw.</translation>
    </message>
    <message>
        <source>デスクトップに通知する</source>
        <translation>Magpakita ng notification sa desktop</translation>
    </message>
    <message>
        <source>画面をほかの人に見られることがあるときは、選ばないでください。</source>
        <translation>Huwag itong piliin kung maaaring makita ng iba ang inyong screen.</translation>
    </message>
    <message>
        <source>通知に手続の名前を出す</source>
        <translation>Ipakita sa notification ang pangalan ng pamamaraan</translation>
    </message>
    <message>
        <source>閉じてもトレイに残り、未提出の届出をつながりしだい送ります。終えるときは、トレイのメニューで「終了する」を選びます。</source>
        <translation>Kahit isara, mananatili sa tray ang program at ipapadala ang mga abisong hindi pa naisusumite sa sandaling makakonekta. Para tapusin ito, piliin ang “Tapusin ang program” sa menu ng tray.</translation>
    </message>
    <message>
        <source>このデスクトップにはトレイ（常駐アイコンの場所）がないため、閉じると終わります。未提出の届出があるときは、閉じる前にお知らせします。</source>
        <translation>Walang tray (lugar ng mga icon ng tumatakbong program) ang desktop na ito, kaya matatapos ang program kapag isinara. Kung may abisong hindi pa naisusumite, ipapaalam ito sa inyo bago magsara.</translation>
    </message>
    <message>
        <source>画面を閉じても終わらせない</source>
        <translation>Patuloy na tumakbo kahit isara ang window</translation>
    </message>
    <message>
        <source>つながりしだい、未提出の届出を役所へ送ります。カードも暗証番号も使いません。</source>
        <translation>Ipapadala sa tanggapan ang mga abisong hindi pa naisusumite kapag may koneksiyon na. Hindi ginagamit ang card o PIN.</translation>
    </message>
    <message>
        <source>窓口を閉じていても、署名した届出を送る</source>
        <translation>Ipadala ang mga pinirmahang abiso kahit sarado ang Madoguchi</translation>
    </message>
    <message>
        <source>送るのは、役所だけが開けるように封をしたものです。送る係（madoguchi-sender）も、このパソコンのほかの人も、中を読めません。見えるのは、件数と、宛先の役所と、期限だけです。届いたかどうかは、次にサインインしたときに確かめます。選ぶのをやめると、送るための写しはすぐに消えます。</source>
        <translation>Selyado ang ipinapadala kaya tanggapan lang ang makapagbubukas nito. Hindi ito mababasa ng programang nagpapadala (madoguchi-sender) o ng ibang gumagamit ng computer na ito. Ang makikita lang ay ang bilang, ang tanggapang padadalhan, at ang takdang oras. Titiyakin kung dumating na sa susunod ninyong pag-sign in. Kapag inalis ang pagpili, agad na buburahin ang mga kopyang ipapadala.</translation>
    </message>
    <message>
        <source>写真などのファイルを添付した届出は、このプログラムを開いてサインインしているあいだに送ります。</source>
        <translation>Ang mga isinumiteng may file gaya ng litrato ay ipadadala habang bukas ang programang ito at naka-sign in kayo.</translation>
    </message>
    <message>
        <source>窓口を閉じていても届出を送るには</source>
        <translation>Paano magpadala kahit nakasara ang Madoguchi</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>直すこと</source>
        <translation>Mga aayusin</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Impormasyon</translation>
    </message>
    <message>
        <source>問題なし</source>
        <translation>Walang problema</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>診断の結果</source>
        <translation>Resulta ng diagnosis</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>Ita-type: %1</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
    <message>
        <source>コピーする</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Higit pa</translation>
    </message>
    <message>
        <source>もう一度調べる</source>
        <translation>Suriin ulit</translation>
    </message>
    <message>
        <source>詳しい人に見てもらうときに使います。氏名、住所、番号などは入りません。下が全文です。</source>
        <translation>Para ito sa pagpapakita sa taong may alam. Walang pangalan, tirahan, numero atbp. Nasa ibaba ang kabuuan nito.</translation>
    </message>
    <message>
        <source>結果を保存する</source>
        <translation>I-save ang resulta</translation>
    </message>
    <message>
        <source>保存する内容の全文</source>
        <translation>Kabuuan ng ise-save</translation>
    </message>
    <message>
        <source>診断の結果を保存しました</source>
        <translation>Na-save ang resulta ng diagnosis</translation>
    </message>
    <message>
        <source>この内容を保存する</source>
        <translation>I-save ito</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>開いています</source>
        <translation>Nakabukas</translation>
    </message>
    <message>
        <source>閉じています</source>
        <translation>Nakasara</translation>
    </message>
</context>
<context>
    <name>DocumentSigning</name>
    <message>
        <source>元のファイルは変えません。同じ場所に、署名の入った新しいファイルを作ります。</source>
        <translation>Hindi binabago ang orihinal na file. Gagawa ng bagong file na may pirma sa parehong lugar.</translation>
    </message>
    <message>
        <source>署名するファイル</source>
        <translation>File na pipirmahan</translation>
    </message>
    <message>
        <source>ファイルを読んでいます。</source>
        <translation>Binabasa ang file.</translation>
    </message>
    <message>
        <source>作り方</source>
        <translation>Paraan ng paggawa</translation>
    </message>
    <message>
        <source>署名したことと日時を書いた小さな枠を、ページの右下に入れます。</source>
        <translation>Maglalagay ng maliit na kahon sa kanang ibaba ng pahina na nagsasabing pinirmahan ito at kung kailan.</translation>
    </message>
    <message>
        <source>ページに署名の枠を入れる</source>
        <translation>Maglagay ng kahon ng pirma sa pahina</translation>
    </message>
    <message>
        <source>全部で%1ページあります。</source>
        <translation>May kabuuang %1 na pahina.</translation>
    </message>
    <message>
        <source>枠を入れるページ</source>
        <translation>Pahina para sa kahon</translation>
    </message>
    <message>
        <source>電子証明書にある氏名です。入れないときは、電子証明書の番号を書きます。</source>
        <translation>Ito ang pangalan sa digital na sertipiko. Kung hindi ilalagay, ang numero ng digital na sertipiko ang isusulat.</translation>
    </message>
    <message>
        <source>枠に氏名を入れる</source>
        <translation>Ilagay ang pangalan sa kahon</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>Pipirmahan</translation>
    </message>
    <message>
        <source>個人のことが入ります</source>
        <translation>May kasamang personal na impormasyon</translation>
    </message>
    <message>
        <source>パスワードの入力へ進む</source>
        <translation>Magpatuloy sa password</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Pirmahan</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>Bumalik nang hindi pumipirma</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Ilagay ang password.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>6–16 na letra at digit. Malalaking titik ang mga letra. Iba ito sa mga PIN na 4 na digit.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Password sa pagpirma (署名用, 6–16 na letra at digit)</translation>
    </message>
    <message>
        <source>署名しました</source>
        <translation>Napirmahan na</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Buksan ang folder ng na-save</translation>
    </message>
    <message>
        <source>別の書類に署名する</source>
        <translation>Pumirma ng ibang dokumento</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>マイナンバーカードで、PDFなどのファイルに電子署名ができます。もらったファイルの署名も確かめられます。サインインはいりません。</source>
        <translation>Gamit ang My Number Card, makakapirma kayo nang digital sa PDF at iba pang file. Masusuri rin ninyo ang pirma sa mga file na natanggap ninyo. Hindi kailangang mag-sign in.</translation>
    </message>
    <message>
        <source>書類に署名する・署名を確かめる</source>
        <translation>Pumirma ng dokumento, suriin ang pirma</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Pirmahan</translation>
    </message>
    <message>
        <source>署名を確かめる</source>
        <translation>Suriin ang pirma</translation>
    </message>
    <message>
        <source>することを選ぶ</source>
        <translation>Piliin ang gagawin</translation>
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
        <translation>Ang ligtas</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>Susunod na gagawin</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>Error code: %1</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Higit pa</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>カードリーダーを使うためのサービス（pcscd）が動いていません。</source>
        <extracomment>What a person is told of an error, in three parts: what happened, what is safe, the one next step. Words in braces are filled in: {pin} the PIN&apos;s name, {triesLeft} and {triesBefore} numbers, {form} how the PIN looks, {reason} and {reasonNext} a short reason and its next step, {megabytes} a number, {missing} numbers, {lastDay} a date such as 2026-12-22. Said as a clerk at a counter would.</extracomment>
        <translation>Hindi tumatakbo ang serbisyo para sa card reader (pcscd).</translation>
    </message>
    <message>
        <source>カードには何もしていません。</source>
        <translation>Walang ginawa sa card.</translation>
    </message>
    <message>
        <source>「sudo apt install pcscd」で入れるか、「sudo systemctl start pcscd.socket」で動かしてください。動き出すと自動でつながります。</source>
        <translation>I-install ito sa “sudo apt install pcscd”, o patakbuhin sa “sudo systemctl start pcscd.socket”. Kusang kokonekta kapag tumakbo na ito.</translation>
    </message>
    <message>
        <source>このパソコンの設定により、カードリーダーの使用が許可されませんでした。</source>
        <translation>Hindi pinahintulutan ng setting ng computer na ito ang paggamit ng card reader.</translation>
    </message>
    <message>
        <source>このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。</source>
        <translation>Humingi ng pahintulot sa administrator ng computer na ito na gamitin ang card reader (pcscd).</translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation>Walang nakitang card reader.</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつないでください。つなぐと自動で進みます。</source>
        <translation>Ikabit ang card reader sa computer. Kusa itong magpapatuloy kapag nakakabit na.</translation>
    </message>
    <message>
        <source>カードが入っていません。</source>
        <translation>Walang card sa reader.</translation>
    </message>
    <message>
        <source>マイナンバーカードをカードリーダーに置いてください。</source>
        <translation>Ilagay ang My Number Card sa card reader.</translation>
    </message>
    <message>
        <source>途中でカードが離れました。</source>
        <translation>Natanggal ang card bago matapos.</translation>
    </message>
    <message>
        <source>入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。</source>
        <translation>Naroon pa ang inilagay ninyo. Ang natitirang pagsubok ng PIN ay titingnan at ipapakita sa susunod.</translation>
    </message>
    <message>
        <source>カードをもう一度置いて、やり直してください。</source>
        <translation>Ilagay ulit ang card at subukan muli.</translation>
    </message>
    <message>
        <source>カードから返事がありません。</source>
        <translation>Hindi sumasagot ang card.</translation>
    </message>
    <message>
        <source>カードには何もしていません。入力した内容は残っています。</source>
        <translation>Walang ginawa sa card. Naroon pa ang inilagay ninyo.</translation>
    </message>
    <message>
        <source>カードの表と裏、置く位置を確かめて、もう一度置いてください。</source>
        <translation>Tingnan ang harap at likod ng card at kung saan ito nakalagay, at ilagay ito ulit.</translation>
    </message>
    <message>
        <source>これはマイナンバーカードではありません。</source>
        <translation>Hindi ito My Number Card.</translation>
    </message>
    <message>
        <source>このカードには何も書き込んでいません。</source>
        <translation>Walang isinulat sa card na ito.</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>Palitan ito ng My Number Card.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation>Ginagamit ng ibang program ang card.</translation>
    </message>
    <message>
        <source>ほかのソフトを終えてから、もう一度試してください。</source>
        <translation>Isara ang ibang program at subukan ulit.</translation>
    </message>
    <message>
        <source>カードの返事に時間がかかりすぎたため、中止しました。</source>
        <translation>Itinigil ito dahil masyadong matagal sumagot ang card.</translation>
    </message>
    <message>
        <source>入力した内容は残っています。同じ操作を自動でくり返してはいません。</source>
        <translation>Naroon pa ang inilagay ninyo. Hindi ito kusang inulit.</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度試してください。</source>
        <translation>Ilagay ulit nang maayos ang card at subukan muli.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを初期状態に戻したため、中止しました。</source>
        <translation>Itinigil ito dahil ni-reset ng ibang program ang card.</translation>
    </message>
    <message>
        <source>暗証番号は自動で送りなおしていません。入力した内容は残っています。</source>
        <translation>Hindi kusang ipinadala ulit ang PIN. Naroon pa ang inilagay ninyo.</translation>
    </message>
    <message>
        <source>ほかのソフトを終えて、もう一度試してください。</source>
        <translation>Isara ang ibang program at subukan ulit.</translation>
    </message>
    <message>
        <source>はじめとは別の人のカードが入っています。</source>
        <translation>Card ng ibang tao ang nakalagay ngayon.</translation>
    </message>
    <message>
        <source>別の人のカードでは何もしていません。</source>
        <translation>Walang ginawa gamit ang card ng ibang tao.</translation>
    </message>
    <message>
        <source>ご本人のカードに戻してください。別の人が使うときは、先に「終了（サインアウト）」をしてください。</source>
        <translation>Ibalik ang sarili ninyong card. Kung ibang tao ang gagamit, mag-sign out muna.</translation>
    </message>
    <message>
        <source>カードの中身を正しく読み取れませんでした。</source>
        <translation>Hindi nabasa nang tama ang laman ng card.</translation>
    </message>
    <message>
        <source>カードには何も書き込んでいません。</source>
        <translation>Walang isinulat sa card.</translation>
    </message>
    <message>
        <source>カードを置きなおしてもう一度試してください。続くときは、カードを持って市区町村の窓口へご相談ください。</source>
        <translation>Ilagay ulit ang card at subukan muli. Kung ganito pa rin, dalhin ang card at magtanong sa munisipyo.</translation>
    </message>
    <message>
        <source>カードがこの操作を受け付けませんでした。</source>
        <translation>Hindi tinanggap ng card ang gawaing ito.</translation>
    </message>
    <message>
        <source>このカードには、この手続に必要な電子証明書が入っていません。</source>
        <translation>Wala sa card na ito ang digital na sertipiko (電子証明書) na kailangan sa pamamaraang ito.</translation>
    </message>
    <message>
        <source>何も送っていません。</source>
        <translation>Walang ipinadala.</translation>
    </message>
    <message>
        <source>市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。</source>
        <translation>Kumuha ng digital na sertipiko sa munisipyo, o gawin ang pamamaraan sa counter o sa koreo.</translation>
    </message>
    <message>
        <source>{pin}の形ではありません。</source>
        <translation>Hindi ito maaaring maging {pin}.</translation>
    </message>
    <message>
        <source>カードには送っていません。残り回数は減っていません。</source>
        <translation>Hindi ito ipinadala sa card. Hindi nabawasan ang natitirang pagsubok.</translation>
    </message>
    <message>
        <source>{form}で入力してください。</source>
        <translation>Ilagay ang {form}.</translation>
    </message>
    <message>
        <source>{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。</source>
        <translation>Mali ang {pin}. Natitirang pagsubok: {triesLeft} (bago ito: {triesBefore}).</translation>
    </message>
    <message>
        <source>入力した内容は残っています。</source>
        <translation>Naroon pa ang inilagay ninyo.</translation>
    </message>
    <message>
        <source>番号を確かめて、もう一度入力してください。思い出せないときは、入力せずに市区町村の窓口で再設定できます。</source>
        <translation>Tiyakin ang numero at ilagay ulit. Kung hindi ninyo maalala, huwag nang maglagay; maaari itong i-reset sa munisipyo.</translation>
    </message>
    <message>
        <source>{pin}は、あと1回まちがえるとロックされます。</source>
        <translation>Isa pang mali at mala-lock na ang {pin}.</translation>
    </message>
    <message>
        <source>まだカードには送っていません。</source>
        <translation>Hindi pa ito ipinadala sa card.</translation>
    </message>
    <message>
        <source>番号に自信があるときだけ、「最後の1回を使う」を選んでください。</source>
        <translation>Piliin ang “Gamitin ang huling pagsubok” kung sigurado lang kayo sa numero.</translation>
    </message>
    <message>
        <source>{pin}がロックされています。</source>
        <translation>Naka-lock ang {pin}.</translation>
    </message>
    <message>
        <source>カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。</source>
        <translation>Walang nagbago sa card at sa mga digital na sertipiko. Hindi apektado ang ibang PIN.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。</source>
        <translation>Ipa-reset ito sa munisipyo ng inyong tinitirhan. Dalhin ang My Number Card at isang ID (lisensiya sa pagmamaneho atbp.).</translation>
    </message>
    <message>
        <source>操作をやめました。</source>
        <translation>Kinansela ang ginagawa.</translation>
    </message>
    <message>
        <source>続けるときは、もう一度はじめてください。</source>
        <translation>Kung nais magpatuloy, magsimula ulit.</translation>
    </message>
    <message>
        <source>いま役所につながりません。</source>
        <translation>Hindi makakonekta sa tanggapan ngayon.</translation>
    </message>
    <message>
        <source>役所には何も送られていません。このパソコンに保存した内容は残っています。</source>
        <translation>Walang ipinadala sa tanggapan. Narito pa ang naka-save sa computer na ito.</translation>
    </message>
    <message>
        <source>役所との通信が途中で切れました。届いたかどうか、まだ分かりません。</source>
        <translation>Naputol ang koneksiyon sa tanggapan. Hindi pa alam kung dumating ito.</translation>
    </message>
    <message>
        <source>同じものが二重に出ることはありません。控えはこのパソコンにあります。</source>
        <translation>Hindi ito maisusumite nang dalawang beses. Nasa computer na ito ang kopya ninyo.</translation>
    </message>
    <message>
        <source>そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。</source>
        <translation>Maghintay lang. Kapag nakakonekta na, itatanong sa tanggapan kung dumating ito.</translation>
    </message>
    <message>
        <source>役所からの返事が時間内に来ませんでした。</source>
        <translation>Hindi sumagot ang tanggapan sa takdang oras.</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。</source>
        <translation>Maghintay sandali at subukan ulit.</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられないため、通信を止めました。</source>
        <translation>Itinigil ang koneksiyon dahil hindi matiyak na tunay na tanggapan ang kabilang panig.</translation>
    </message>
    <message>
        <source>個人の情報は何も送っていません。</source>
        <translation>Walang ipinadalang personal na impormasyon.</translation>
    </message>
    <message>
        <source>別のネットワーク（自宅の回線など）で試してください。続くときは、役所に電話で確かめてください。</source>
        <translation>Subukan sa ibang network (gaya ng internet sa bahay). Kung ganito pa rin, tumawag sa tanggapan para makatiyak.</translation>
    </message>
    <message>
        <source>役所からの返事を正しく読み取れませんでした。</source>
        <translation>Hindi nabasa nang tama ang sagot ng tanggapan.</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。二重に出ることはありません。</source>
        <translation>Nasa computer na ito ang kopya ninyo. Hindi ito maisusumite nang dalawang beses.</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。</source>
        <translation>Maghintay sandali at subukan ulit. Kung ganito pa rin, tumawag sa tanggapan at ipaalam ito.</translation>
    </message>
    <message>
        <source>役所からの返事が大きすぎたため、受け取りを止めました。</source>
        <translation>Itinigil ang pagtanggap dahil masyadong malaki ang sagot ng tanggapan.</translation>
    </message>
    <message>
        <source>役所の受付が混み合っています。</source>
        <translation>Maraming gumagamit ngayon ng serbisyo ng tanggapan.</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。</source>
        <translation>Nasa computer na ito ang kopya ninyo.</translation>
    </message>
    <message>
        <source>そのままお待ちください。時間をおいて自動で送ります。</source>
        <translation>Maghintay lang. Kusa itong ipapadala ulit pagkaraan ng ilang oras.</translation>
    </message>
    <message>
        <source>役所の受付で問題が起きています。</source>
        <translation>May problema ang serbisyo ng tanggapan.</translation>
    </message>
    <message>
        <source>サインインの時間が切れました。</source>
        <translation>Natapos na ang oras ng pag-sign in.</translation>
    </message>
    <message>
        <source>入力した内容と控えは残っています。</source>
        <translation>Naroon pa ang inilagay ninyo at ang mga kopya.</translation>
    </message>
    <message>
        <source>カードと暗証番号で、もう一度サインインしてください。</source>
        <translation>Mag-sign in ulit gamit ang card at PIN.</translation>
    </message>
    <message>
        <source>役所がサインインを受け付けませんでした（{reason}）。</source>
        <translation>Hindi tinanggap ng tanggapan ang pag-sign in ({reason}).</translation>
    </message>
    <message>
        <source>暗証番号は正しく、残り回数は減っていません。</source>
        <translation>Tama ang PIN at hindi nabawasan ang natitirang pagsubok.</translation>
    </message>
    <message>
        <source>{reasonNext}</source>
        <translation>{reasonNext}</translation>
    </message>
    <message>
        <source>この手続は、この方のカードではできません。</source>
        <translation>Hindi magagawa ang pamamaraang ito gamit ang card ng taong ito.</translation>
    </message>
    <message>
        <source>役所の記録は何も変わっていません。</source>
        <translation>Walang nagbago sa talaan ng tanggapan.</translation>
    </message>
    <message>
        <source>手続できる方（世帯主など）を確かめるか、窓口でご相談ください。</source>
        <translation>Tiyakin kung sino ang maaaring gumawa nito (gaya ng pinuno ng sambahayan), o magtanong sa counter.</translation>
    </message>
    <message>
        <source>役所に見つかりませんでした。</source>
        <translation>Hindi ito nakita sa tanggapan.</translation>
    </message>
    <message>
        <source>このパソコンの控えは残っています。</source>
        <translation>Narito pa ang kopya sa computer na ito.</translation>
    </message>
    <message>
        <source>一覧を更新して、もう一度開いてください。</source>
        <translation>I-update ang listahan at buksan ulit.</translation>
    </message>
    <message>
        <source>役所が、内容を直すよう求めています。</source>
        <translation>Hinihiling ng tanggapan na itama ninyo ang nilalaman.</translation>
    </message>
    <message>
        <source>まだ受け付けられていません。入力した内容は残っています。</source>
        <translation>Hindi pa ito tinanggap. Naroon pa ang inilagay ninyo.</translation>
    </message>
    <message>
        <source>印のついた項目を直して、もう一度署名して出してください。</source>
        <translation>Itama ang mga may marka, pumirma ulit, at isumite.</translation>
    </message>
    <message>
        <source>同じ番号で、別の内容がすでに届いています。</source>
        <translation>May ibang nilalaman nang dumating sa ilalim ng parehong numero.</translation>
    </message>
    <message>
        <source>自動で出しなおすことはしません。控えはこのパソコンにあります。</source>
        <translation>Hindi ito kusang isusumite ulit. Nasa computer na ito ang kopya ninyo.</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話で確かめてください。</source>
        <translation>Tumawag sa tanggapan, sabihin ang reference number (受付番号), at magtanong.</translation>
    </message>
    <message>
        <source>役所の受付票が本物だと確かめられませんでした。</source>
        <translation>Hindi matiyak na tunay ang resibo (受付票) ng tanggapan.</translation>
    </message>
    <message>
        <source>出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。</source>
        <translation>Nakatago rito ang kopya ng isinumite ninyo at ang dumating na resibo. Hindi ito kusang isusumite ulit.</translation>
    </message>
    <message>
        <source>役所に電話で、届いているか確かめてください。</source>
        <translation>Tumawag sa tanggapan at itanong kung dumating ito.</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていません。</source>
        <translation>Hindi pa nakakonekta ang computer na ito sa anumang tanggapan.</translation>
    </message>
    <message>
        <source>カードの確認はこのまま使えます。</source>
        <translation>Maaari pa ring tingnan ang card.</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。</source>
        <translation>I-install ang setting ng koneksiyon na ibinibigay ng tanggapan, o subukan ang demo sa “madoguchi --demo”.</translation>
    </message>
    <message>
        <source>このパソコンの空き容量が足りないため、保存できませんでした。</source>
        <translation>Hindi na-save dahil kulang ang espasyo sa computer na ito.</translation>
    </message>
    <message>
        <source>前に保存した内容は残っています。役所には何も送っていません。</source>
        <translation>Narito pa ang dating naka-save. Walang ipinadala sa tanggapan.</translation>
    </message>
    <message>
        <source>不要なファイルを消して空きを作り、もう一度試してください。</source>
        <translation>Magbura ng mga file na hindi kailangan para magkaroon ng espasyo, at subukan ulit.</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません。</source>
        <translation>Hindi masulatan ang lugar na pagse-save-an.</translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。</source>
        <translation>Itanong sa administrator ng computer na ito kung masusulatan ang folder na pagse-save-an.</translation>
    </message>
    <message>
        <source>このパソコンへの保存に失敗しました。</source>
        <translation>Hindi nagtagumpay ang pag-save sa computer na ito.</translation>
    </message>
    <message>
        <source>パソコンを再起動して、もう一度試してください。</source>
        <translation>I-restart ang computer at subukan ulit.</translation>
    </message>
    <message>
        <source>もう一つの「窓口」が同じデータを使っています。</source>
        <translation>Ginagamit ng isa pang bukas na Madoguchi ang parehong data.</translation>
    </message>
    <message>
        <source>データはそのままです。</source>
        <translation>Walang nagbago sa data.</translation>
    </message>
    <message>
        <source>開いているもう一つの「窓口」を閉じて、もう一度試してください。</source>
        <translation>Isara ang isa pang bukas na Madoguchi at subukan ulit.</translation>
    </message>
    <message>
        <source>保存した内容の一部が壊れています。</source>
        <translation>Nasira ang bahagi ng naka-save.</translation>
    </message>
    <message>
        <source>壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。</source>
        <translation>Hindi binura ang nasirang bahagi; itinabi ito nang hiwalay. Magagamit ang iba pa.</translation>
    </message>
    <message>
        <source>続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。</source>
        <translation>Maaari kayong magpatuloy. Kung may hindi makita, alamin ito sa tanggapan gamit ang reference number (受付番号).</translation>
    </message>
    <message>
        <source>このカードでは、保存した内容を開けません。</source>
        <translation>Hindi mabubuksan ng card na ito ang naka-save.</translation>
    </message>
    <message>
        <source>保存した内容は暗号化されたまま残っています。</source>
        <translation>Narito pa ang naka-save, naka-encrypt.</translation>
    </message>
    <message>
        <source>保存したときと同じカードを使ってください。</source>
        <translation>Gamitin ang card na ginamit noong nag-save.</translation>
    </message>
    <message>
        <source>保存した内容は、新しい版の「窓口」で作られています。</source>
        <translation>Ginawa ng mas bagong bersiyon ng Madoguchi ang naka-save.</translation>
    </message>
    <message>
        <source>保存した内容はそのままです。</source>
        <translation>Walang nagbago sa naka-save.</translation>
    </message>
    <message>
        <source>「窓口」を新しい版にしてください。</source>
        <translation>I-update ang Madoguchi sa bagong bersiyon.</translation>
    </message>
    <message>
        <source>この手続は、いまは扱っていません。</source>
        <translation>Hindi available ngayon ang pamamaraang ito.</translation>
    </message>
    <message>
        <source>ホームの一覧から選びなおしてください。</source>
        <translation>Pumili ulit sa listahan sa Home.</translation>
    </message>
    <message>
        <source>手続の案内を正しく読み込めませんでした。</source>
        <translation>Hindi nabuksan nang tama ang paliwanag ng mga pamamaraan.</translation>
    </message>
    <message>
        <source>「窓口」を入れなおしてください。</source>
        <translation>I-install ulit ang Madoguchi.</translation>
    </message>
    <message>
        <source>まだ入力していない項目があります。</source>
        <translation>May mga hindi pa napupunan.</translation>
    </message>
    <message>
        <source>印のついた項目を入力してください。</source>
        <translation>Punan ang mga may marka.</translation>
    </message>
    <message>
        <source>オンラインで出せる期間の外です。</source>
        <translation>Wala ito sa panahon ng pagsusumite online.</translation>
    </message>
    <message>
        <source>窓口または郵送で手続をしてください。</source>
        <translation>Gawin ang pamamaraan sa counter o sa koreo.</translation>
    </message>
    <message>
        <source>署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。</source>
        <translation>Malapit nang mag-expire ang sertipiko sa pagpirma (署名用電子証明書). Maaaring mag-expire ito bago pa masuri ng tanggapan.</translation>
    </message>
    <message>
        <source>何も送っていません。入力した内容は残っています。</source>
        <translation>Walang ipinadala. Naroon pa ang inilagay ninyo.</translation>
    </message>
    <message>
        <source>先に市区町村の窓口で、電子証明書を更新してください。</source>
        <translation>I-renew muna ang digital na sertipiko sa munisipyo.</translation>
    </message>
    <message>
        <source>電子証明書を使えません（{reason}）。</source>
        <translation>Hindi magamit ang digital na sertipiko ({reason}).</translation>
    </message>
    <message>
        <source>市区町村の窓口で、電子証明書の更新または再発行を受けてください。</source>
        <translation>Magpa-renew o magpabigay ulit ng digital na sertipiko sa munisipyo.</translation>
    </message>
    <message>
        <source>電子署名が正しいと確かめられませんでした。</source>
        <translation>Hindi matiyak na tama ang digital na pirma.</translation>
    </message>
    <message>
        <source>もう一度署名してください。</source>
        <translation>Pumirma ulit.</translation>
    </message>
    <message>
        <source>暗号の処理ができませんでした。</source>
        <translation>Hindi nagawa ang pag-encrypt o pag-decrypt.</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。</source>
        <translation>I-restart ang Madoguchi at subukan ulit.</translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。</source>
        <translation>May nangyaring hindi inaasahan.</translation>
    </message>
    <message>
        <source>保存した内容は残っています。</source>
        <translation>Narito pa ang naka-save.</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。</source>
        <translation>I-restart ang Madoguchi at subukan ulit. Kung ganito pa rin, ipaalam ang numerong ito.</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）</source>
        <translation>sign-in PIN (利用者証明用, 4 na digit)</translation>
    </message>
    <message>
        <source>署名用のパスワード（英数字6〜16文字）</source>
        <translation>password sa pagpirma (署名用, 6–16 na letra at digit)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号（数字4桁）</source>
        <translation>PIN ng datos ng card (券面事項入力補助用, 4 na digit)</translation>
    </message>
    <message>
        <source>数字4桁</source>
        <translation>4 na digit</translation>
    </message>
    <message>
        <source>英数字6〜16文字</source>
        <translation>6–16 na letra at digit</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Why a certificate, a sign-in, a new PIN or passphrase was refused; stands in brackets inside a sentence.</extracomment>
        <translation>expired na ang digital na sertipiko</translation>
    </message>
    <message>
        <source>電子証明書の有効期間がまだ始まっていません</source>
        <translation>hindi pa nagsisimula ang bisa ng digital na sertipiko</translation>
    </message>
    <message>
        <source>発行元を確かめられない電子証明書です</source>
        <translation>hindi matiyak kung sino ang nagbigay ng digital na sertipiko</translation>
    </message>
    <message>
        <source>用途の違う電子証明書です</source>
        <translation>para sa ibang gamit ang digital na sertipiko</translation>
    </message>
    <message>
        <source>種類の違う電子証明書です</source>
        <translation>ibang uri ito ng digital na sertipiko</translation>
    </message>
    <message>
        <source>電子証明書が壊れています</source>
        <translation>sira ang digital na sertipiko</translation>
    </message>
    <message>
        <source>サインインの制限時間が過ぎました</source>
        <translation>lumampas na sa oras ng pag-sign in</translation>
    </message>
    <message>
        <source>カードの署名を確かめられませんでした</source>
        <translation>hindi matiyak ang pirma ng card</translation>
    </message>
    <message>
        <source>この役所に登録のない方のカードです</source>
        <translation>hindi nakarehistro sa tanggapang ito ang may-ari ng card</translation>
    </message>
    <message>
        <source>もう一度サインインしてください。</source>
        <translation>Mag-sign in ulit.</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度サインインしてください。</source>
        <translation>Ilagay ulit nang maayos ang card at mag-sign in muli.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の役所かどうかを確かめてください。</source>
        <translation>Tiyakin kung ito ang tanggapan ng munisipalidad na tinitirhan ninyo.</translation>
    </message>
    <message>
        <source>理由は示されていません</source>
        <translation>walang ibinigay na dahilan</translation>
    </message>
    <message>
        <source>入力した内容は残っています。カードには何もしていません。</source>
        <translation>Naroon pa ang inilagay ninyo. Walang ginawa sa card.</translation>
    </message>
    <message>
        <source>印刷できませんでした。</source>
        <translation>Hindi nai-print.</translation>
    </message>
    <message>
        <source>内容は残っています。印刷のほかには何もしていません。</source>
        <translation>Nananatili ang nilalaman. Walang ibang ginawa maliban sa pag-print.</translation>
    </message>
    <message>
        <source>プリンターの電源と接続を確かめて、もう一度試してください。「PDFで保存する」で、あとから印刷することもできます。</source>
        <translation>Tingnan kung nakabukas at nakakonekta ang printer, at subukan ulit. Sa “I-save bilang PDF”, maaari rin itong i-print sa ibang pagkakataon.</translation>
    </message>
    <message>
        <source>インターネットの接続を確かめて、もう一度お試しください。署名まで済んだ届け出は、つながると自動で送ります。</source>
        <translation>Tingnan ang koneksiyon sa internet at subukan ulit. Kusang ipapadala ang abisong napirmahan na kapag may koneksiyon na.</translation>
    </message>
    <message>
        <source>復旧コードに書きまちがいがあります。</source>
        <translation>May mali sa recovery code.</translation>
    </message>
    <message>
        <source>まだ何も変えていません。</source>
        <translation>Wala pang binago.</translation>
    </message>
    <message>
        <source>控えの紙を見ながら、4文字ずつ9組を入れなおしてください。</source>
        <translation>Tingnan ang papel na pinagsulatan ninyo at ilagay ulit ang 9 na grupo na tig-4 na karakter.</translation>
    </message>
    <message>
        <source>この復旧コードで開ける内容は、このパソコンにありません。</source>
        <translation>Walang naka-save sa computer na ito na mabubuksan ng recovery code na ito.</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。</source>
        <translation>Walang nagbago sa naka-save.</translation>
    </message>
    <message>
        <source>いまのカードで書きかけの届出や出した届出があるため、引き継げません。</source>
        <translation>Hindi ito maililipat dahil may abiso nang sinimulan o isinumite gamit ang kasalukuyang card.</translation>
    </message>
    <message>
        <source>どちらの内容も、暗号化したまま残っています。</source>
        <translation>Narito pa ang na-save gamit ang dalawang card, naka-encrypt.</translation>
    </message>
    <message>
        <source>いまのカードの内容を使い続けてください。前の届出の状況は、役所の受付番号で確かめられます。</source>
        <translation>Ipagpatuloy ang paggamit sa naka-save ng kasalukuyang card. Malalaman ninyo ang katayuan ng mga naunang abiso gamit ang reference number (受付番号) ng tanggapan.</translation>
    </message>
    <message>
        <source>いちばん新しいコードの紙かどうかを確かめてください。新しいコードを作ると、前のコードは使えなくなります。</source>
        <translation>Tiyakin kung ang pinakabagong code ang nakasulat sa papel. Kapag gumawa ng bagong code, hindi na magagamit ang nauna.</translation>
    </message>
    <message>
        <source>これは、新しい暗証番号やパスワードに使えません（{reason}）。</source>
        <translation>Hindi ito puwedeng maging bagong PIN o password ({reason}).</translation>
    </message>
    <message>
        <source>カードには何も送っていません。残り回数は減っていません。</source>
        <translation>Walang ipinadala sa card. Hindi nabawasan ang natitirang pagsubok.</translation>
    </message>
    <message>
        <source>人に当てられにくい、別のものを決めてください。</source>
        <translation>Pumili ng iba na hindi madaling mahulaan.</translation>
    </message>
    <message>
        <source>新しいものとして入力した2つが、同じではありません。</source>
        <translation>Hindi magkapareho ang dalawang inilagay na bago.</translation>
    </message>
    <message>
        <source>新しいものと、確認のための入力を、同じにしてください。</source>
        <translation>Ilagay nang magkapareho ang bago sa dalawang kahon.</translation>
    </message>
    <message>
        <source>変更が途中で止まりました。{pin}は変わっていません。</source>
        <translation>Natigil sa gitna ang pagpapalit. Hindi napalitan ang {pin}.</translation>
    </message>
    <message>
        <source>いままでのものが、そのまま使えます。新しいものは、カードに登録されていません。</source>
        <translation>Magagamit pa rin ang dati. Hindi nailagay sa card ang bago.</translation>
    </message>
    <message>
        <source>カードを置きなおして、はじめからやり直してください。続くときは、市区町村の窓口で変更できます。</source>
        <translation>Ilagay ulit ang card at magsimula sa umpisa. Kung mangyari ulit, mapapalitan ito sa munisipyo.</translation>
    </message>
    <message>
        <source>{pin}が変わったかどうか、分かりません。新しいものを送ったあと、カードの返事が来ませんでした。</source>
        <translation>Hindi alam kung napalitan ang {pin}. Naipadala ang bago pero hindi sumagot ang card.</translation>
    </message>
    <message>
        <source>カードの中の電子証明書はそのままです。自動で送りなおすことはしていません。</source>
        <translation>Walang nagbago sa mga digital na sertipikong nasa card. Walang kusang ipinapadala ulit.</translation>
    </message>
    <message>
        <source>カードを置きなおし、まず新しいほうを1回だけ入力して確かめてください。違うと表示されたら、いままでのほうが使えます。</source>
        <translation>Ilagay ulit ang card at subukan muna ang bago nang isang beses. Kung lumabas na mali, gumagana pa ang dati.</translation>
    </message>
    <message>
        <source>同じ数字や文字だけが並んでいます</source>
        <translation>iisang digit o letra lang ito</translation>
    </message>
    <message>
        <source>1234のような、順番どおりの並びです</source>
        <translation>sunod-sunod ito gaya ng 1234</translation>
    </message>
    <message>
        <source>あなたの生年月日です</source>
        <translation>petsa ito ng inyong kapanganakan</translation>
    </message>
    <message>
        <source>生まれた年と同じ形で、人に当てられやすいものです</source>
        <translation>mukha itong taon ng kapanganakan at madaling mahulaan</translation>
    </message>
    <message>
        <source>いまのものと同じです</source>
        <translation>kapareho ito ng kasalukuyan</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>Ipa-reset ito sa munisipyo ng inyong tinitirhan. Dalhin ang My Number Card at isang ID (lisensiya sa pagmamaneho atbp.). Kung may smartphone, minsan ay puwede ring i-reset sa makina sa convenience store.</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所が、カードの中の署名データと一致しません。</source>
        <translation>Hindi tugma ang pangalan o tirahang nabasa sa card sa datos ng pirma sa loob ng card.</translation>
    </message>
    <message>
        <source>読み取った内容は使っていません。カードには何も書き込んでいません。</source>
        <translation>Hindi ginamit ang nabasa. Walang isinulat sa card.</translation>
    </message>
    <message>
        <source>カードを持って、市区町村の窓口へご相談ください。</source>
        <translation>Dalhin ang card at magtanong sa munisipyo.</translation>
    </message>
    <message>
        <source>ファイルを読めませんでした。</source>
        <translation>Hindi nabasa ang file.</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。</source>
        <translation>Walang ginawa sa file.</translation>
    </message>
    <message>
        <source>ファイルの場所と、読む許可があるかを確かめて、もう一度選んでください。</source>
        <translation>Tingnan kung nasaan ang file at kung may pahintulot kayong basahin ito, saka piliin ulit.</translation>
    </message>
    <message>
        <source>ファイルが大きすぎます（{megabytes}MBまで）。</source>
        <translation>Masyadong malaki ang file (hanggang {megabytes} MB).</translation>
    </message>
    <message>
        <source>もっと小さいファイルにして、もう一度選んでください。</source>
        <translation>Gawing mas maliit ang file at piliin ulit.</translation>
    </message>
    <message>
        <source>パスワードで守られたPDFです。</source>
        <translation>Protektado ng password ang PDF na ito.</translation>
    </message>
    <message>
        <source>作成した人に、パスワードのないPDFを頼んでください。</source>
        <translation>Humingi sa gumawa ng PDF na walang password.</translation>
    </message>
    <message>
        <source>作成した人が、署名を加えられないようにしたPDFです。</source>
        <translation>Hindi pinapayagan ng gumawa ng PDF na ito na magdagdag ng pirma.</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。前からある署名もそのままです。</source>
        <translation>Walang ginawa sa file. Ganoon pa rin ang mga dati nang pirma.</translation>
    </message>
    <message>
        <source>作り方で「署名だけを別のファイルにする」を選んで署名してください。</source>
        <translation>Pumirma sa pamamagitan ng pagpili ng “Pirma lang sa hiwalay na file” sa paraan ng paggawa.</translation>
    </message>
    <message>
        <source>壊れているか、このソフトでは扱えない形のPDFです。</source>
        <translation>Sira ang PDF na ito, o uri na hindi kaya ng program na ito.</translation>
    </message>
    <message>
        <source>元の文書からPDFを作りなおして、もう一度選んでください。</source>
        <translation>Gawin ulit ang PDF mula sa orihinal na dokumento at piliin ulit.</translation>
    </message>
    <message>
        <source>このファイルには、電子署名が見つかりませんでした。</source>
        <translation>Walang nakitang digital na pirma sa file na ito.</translation>
    </message>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルを選んでください。</source>
        <translation>Pumili ng PDF na may pirma, o file na nagtatapos ang pangalan sa “.p7m” o “.p7s”.</translation>
    </message>
    <message>
        <source>カードリーダーの取消キーで、入力をやめました。</source>
        <translation>Itinigil ang paglalagay gamit ang cancel key (取消) ng card reader.</translation>
    </message>
    <message>
        <source>続けるときは、もう一度入力を始めてください。</source>
        <translation>Para magpatuloy, simulan muli ang paglalagay.</translation>
    </message>
    <message>
        <source>カードリーダーで入力を待つ時間が過ぎました。</source>
        <translation>Lumipas na ang oras ng paghihintay sa card reader.</translation>
    </message>
    <message>
        <source>もう一度入力を始めて、数字のあとにカードリーダーの確定キーを押してください。</source>
        <translation>Simulan ulit ang paglalagay at pindutin ang confirm key (確定) ng card reader pagkatapos ng mga numero.</translation>
    </message>
    <message>
        <source>このカードリーダーのキーでは、この暗証番号を入力できません。</source>
        <translation>Hindi mailalagay ang PIN na ito sa mga key ng card reader na ito.</translation>
    </message>
    <message>
        <source>このパソコンのキーボードで入力してください。</source>
        <translation>Ilagay ito gamit ang keyboard ng computer na ito.</translation>
    </message>
    <message>
        <source>このパソコンに、キーリング（パスワードの保管場所）が見つかりません。</source>
        <extracomment>キーリング is what the desktop keeps passwords in (GNOME: &quot;Passwords and Keys&quot;, KDE: KWallet).</extracomment>
        <translation>Walang nakitang keyring (taguan ng mga password) sa computer na ito.</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方を使ってください。</source>
        <translation>Gumamit ng ibang paraan ng pagbubukas, gaya ng card.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングは、鍵がかかったままです。</source>
        <translation>Nanatiling naka-lock ang keyring ng computer na ito.</translation>
    </message>
    <message>
        <source>もう一度試して、キーリングのパスワードを聞かれたら入れてください。ほかの開け方も使えます。</source>
        <translation>Subukan ulit, at ilagay ang password ng keyring kapag hiningi. Magagamit din ang ibang paraan ng pagbubukas.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングに、保存した内容を開く鍵がありません。作りなおされたか、消されています。</source>
        <translation>Walang susi sa keyring ng computer na ito na magbubukas ng naka-save. Ginawa itong muli o nabura.</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方で開いてから、キーリングを加えなおしてください。</source>
        <translation>Buksan sa ibang paraan, gaya ng card, at idagdag ulit ang keyring.</translation>
    </message>
    <message>
        <source>このパスフレーズは使えません（{reason}）。</source>
        <translation>Hindi magagamit ang passphrase na ito ({reason}).</translation>
    </message>
    <message>
        <source>関係のない言葉を4つ以上並べて、12文字以上にしてください。</source>
        <translation>Pumili ng 4 o higit pang salitang walang kaugnayan, 12 karakter o higit pa sa kabuuan.</translation>
    </message>
    <message>
        <source>パスフレーズとして入力した2つが、同じではありません。</source>
        <translation>Hindi magkapareho ang dalawang passphrase na inilagay.</translation>
    </message>
    <message>
        <source>2つのらんに、同じパスフレーズを入れてください。</source>
        <translation>Ilagay ang parehong passphrase sa dalawang kahon.</translation>
    </message>
    <message>
        <source>このパスフレーズでは開けません。</source>
        <translation>Hindi ito mabubuksan ng passphrase na ito.</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。何回まちがえても、消えることはありません。</source>
        <translation>Walang nagbago sa naka-save. Ilang ulit mang magkamali, walang mabubura.</translation>
    </message>
    <message>
        <source>大文字と小文字、言葉の区切りを確かめて、もう一度入れてください。</source>
        <translation>Tiyakin ang malaki at maliit na letra at ang puwang sa pagitan ng mga salita, at ilagay ulit.</translation>
    </message>
    <message>
        <source>このカードの内容が、このパソコンにすでにあります。</source>
        <translation>Mayroon nang naka-save ang card na ito sa computer na ito.</translation>
    </message>
    <message>
        <source>どちらの内容も、そのまま残っています。</source>
        <translation>Parehong nananatili ang dalawa.</translation>
    </message>
    <message>
        <source>いまの内容を使い続けてください。書き出したファイルは、まだ使っていないパソコンで読み込めます。</source>
        <translation>Ipagpatuloy ang paggamit ng narito ngayon. Ang na-export na file ay mai-import sa computer na hindi pa nagagamit.</translation>
    </message>
    <message>
        <source>「窓口」から書き出したファイルではないか、壊れています。</source>
        <translation>Hindi ito file na na-export mula sa Madoguchi, o sira ito.</translation>
    </message>
    <message>
        <source>このパソコンには何も書き込んでいません。</source>
        <translation>Walang isinulat sa computer na ito.</translation>
    </message>
    <message>
        <source>もとのパソコンで、もう一度書き出してください。</source>
        <translation>I-export ulit sa pinanggalingang computer.</translation>
    </message>
    <message>
        <source>12文字より短いものです</source>
        <translation>mas maikli ito sa 12 karakter</translation>
    </message>
    <message>
        <source>人に当てられやすい言葉や並びです</source>
        <translation>may mga salita o ayos ito na madaling mahulaan</translation>
    </message>
    <message>
        <source>ほかのパソコンから移した手続のため、ここからは送っていません。</source>
        <translation>Galing ang pamamaraang ito sa ibang computer, kaya hindi ito ipinadala mula rito.</translation>
    </message>
    <message>
        <source>前のパソコンにも同じ手続があり、そこから送られることがあります。</source>
        <translation>Nasa dating computer din ang pamamaraang ito, at maaaring ipadala mula roon.</translation>
    </message>
    <message>
        <source>前のパソコンを使わないときは、「いますぐ送り直す」を選んでください。届いていないことを役所に確かめてから送ります。</source>
        <translation>Kung hindi na ninyo gagamitin ang dating computer, piliin ang “Ipadala ulit ngayon”. Ipapadala ito matapos tiyakin sa tanggapan na hindi pa ito dumating.</translation>
    </message>
    <message>
        <source>役所での手続が進んでいるため、取り下げられませんでした。</source>
        <translation>Hindi ito nabawi dahil malayo na ang pamamaraan sa tanggapan.</translation>
    </message>
    <message>
        <source>出した手続は、そのまま役所で進んでいます。</source>
        <translation>Tuloy-tuloy sa tanggapan ang isinumite ninyo.</translation>
    </message>
    <message>
        <source>やめたいときは、受付番号を伝えて、役所に電話で相談してください。</source>
        <translation>Kung gusto ninyong ihinto, tumawag sa tanggapan, sabihin ang reference number, at magtanong.</translation>
    </message>
    <message>
        <source>2次元コードを正しく読み取れませんでした。</source>
        <translation>Hindi nabasa nang tama ang 2D code.</translation>
    </message>
    <message>
        <source>何も受け付けていません。</source>
        <translation>Walang tinanggap.</translation>
    </message>
    <message>
        <source>コードを平らにのばして、もう一度読み取ってください。読めないときは、紙に書かれた内容を見て入力してください。</source>
        <translation>Patagin ang code at i-scan ulit. Kung hindi mabasa, i-type ang nakasulat sa papel.</translation>
    </message>
    <message>
        <source>ほかの申請の2次元コードです。</source>
        <translation>Sa ibang aplikasyon ang 2D code na ito.</translation>
    </message>
    <message>
        <source>これまでに読み取ったコードは、そのままです。</source>
        <translation>Nananatili ang mga na-scan na.</translation>
    </message>
    <message>
        <source>同じ紙の束のコードを読み取ってください。</source>
        <translation>I-scan ang mga code sa iisang set ng papel.</translation>
    </message>
    <message>
        <source>まだ読み取っていない2次元コードがあります（{missing}枚目）。</source>
        <translation>May mga 2D code pang hindi na-scan (bilang {missing}).</translation>
    </message>
    <message>
        <source>残りのコードを読み取ってください。順番はどれからでもかまいません。</source>
        <translation>I-scan ang natitira, kahit anong ayos.</translation>
    </message>
    <message>
        <source>ほかの市区町村にあてた2次元コードです。</source>
        <translation>Para sa ibang munisipalidad ang 2D code na ito.</translation>
    </message>
    <message>
        <source>中身は読めないままです。何も受け付けていません。</source>
        <translation>Hindi pa rin mabasa ang laman. Walang tinanggap.</translation>
    </message>
    <message>
        <source>あて先の市区町村の窓口へ持って行くか、この市区町村にあてて作り直してください。</source>
        <translation>Dalhin sa counter ng munisipalidad na pinadadalhan, o gumawa ng bagong code para sa munisipalidad na ito.</translation>
    </message>
    <message>
        <source>2次元コードの期限が過ぎています（{lastDay}まで）。</source>
        <translation>Lampas na ang 2D code (hanggang {lastDay}).</translation>
    </message>
    <message>
        <source>「窓口」で内容を確かめて、もう一度印刷してください。</source>
        <translation>Tiyakin ang laman sa Madoguchi at i-print ulit.</translation>
    </message>
    <message>
        <source>役所は、このメッセージを受け付けませんでした。</source>
        <translation>Hindi tinanggap ng tanggapan ang mensaheng ito.</translation>
    </message>
    <message>
        <source>書いた文章はこのパソコンに残っています。出した手続は変わっていません。</source>
        <translation>Nasa computer na ito pa rin ang isinulat. Walang nagbago sa isinumite.</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話でおたずねください。</source>
        <translation>Tumawag sa tanggapan, sabihin ang reference number (受付番号), at magtanong.</translation>
    </message>
    <message>
        <source>添付したファイルが、まだ役所にそろっていません。</source>
        <translation>Hindi pa kumpleto sa tanggapan ang mga nakalakip na file.</translation>
    </message>
    <message>
        <source>届出はまだ受け付けられていません。届出も添付したファイルも、このパソコンに残っています。</source>
        <translation>Hindi pa natatanggap ang isinumite. Nasa PC na ito pa rin ang isinumite at ang mga nakalakip na file.</translation>
    </message>
    <message>
        <source>足りないファイルから自動で送り直します。急ぐときは、窓口でも手続できます。</source>
        <translation>Kusang ipadadala ulit ang mga kulang na file. Kung nagmamadali, maaari rin sa counter.</translation>
    </message>
    <message>
        <source>添付したファイルの中身が、このパソコンに見つかりません。</source>
        <translation>Hindi makita sa PC na ito ang laman ng nakalakip na file.</translation>
    </message>
    <message>
        <source>質問に戻り、そのファイルを取り除いて、もう一度選んでください。</source>
        <translation>Bumalik sa tanong, alisin ang file at piliin ulit.</translation>
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
        <translation>Salamat. Gagamitin ito para mapabuti ang program. Hindi kami magpapadala ng sagot.</translation>
    </message>
    <message>
        <source>よかったことも、困ったことも、このソフトの担当に届きます。サインインはいりません。手続についての質問は、役所の窓口や電話でお願いします。</source>
        <translation>Makararating sa namamahala ng program na ito ang mga nagustuhan at nahirapan ninyo. Hindi kailangang mag-sign in. Itanong ang tungkol sa mga pamamaraan sa counter o telepono ng tanggapan.</translation>
    </message>
    <message>
        <source>ご意見が届きました</source>
        <translation>Dumating na ang puna ninyo</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>Puna at mungkahi</translation>
    </message>
    <message>
        <source>書いた内容は、暗号化せずにこのパソコンに残しました。つながるときに、もう一度送れます。</source>
        <translation>Naiwan sa computer na ito ang isinulat ninyo, hindi naka-encrypt. Maipapadala ito ulit kapag may koneksiyon.</translation>
    </message>
    <message>
        <source>まだ送れていません</source>
        <translation>Hindi pa naipapadala</translation>
    </message>
    <message>
        <source>残した内容を捨てる</source>
        <translation>Burahin ang naiwan</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>氏名、電話番号、マイナンバーなど、個人のことは書かないでください。</source>
        <translation>Huwag isulat ang pangalan, numero ng telepono, My Number at iba pang personal na impormasyon.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Nilalaman</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <translation>May numerong hindi dapat ipadala. Burahin ito.</translation>
    </message>
    <message>
        <source>個人のことが入っているかもしれません</source>
        <translation>Maaaring may personal na impormasyon</translation>
    </message>
    <message>
        <source>確かめました。このまま送ります。</source>
        <translation>Tiningnan ko na. Ipadala nang ganito.</translation>
    </message>
    <message>
        <source>次のものだけを送ります。だれが書いたかは送りません。</source>
        <translation>Ito lang ang ipapadala. Hindi ipinapadala kung sino ang sumulat.</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>Ipapadala</translation>
    </message>
    <message>
        <source>この内容で送る</source>
        <translation>Ipadala ito</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Bumalik sa dating screen</translation>
    </message>
    <message>
        <source>もう一つ書く</source>
        <translation>Sumulat pa ng isa</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1、必須</source>
        <translation>%1, kailangang punan</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>Error. %1</translation>
    </message>
    <message>
        <source>※必須</source>
        <translation>Kinakailangan</translation>
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
        <translation>Kayo mismo</translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation>Pinuno ng sambahayan (世帯主)</translation>
    </message>
    <message>
        <source>配偶者</source>
        <translation>Asawa</translation>
    </message>
    <message>
        <source>お子さん</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>親</source>
        <translation>Magulang</translation>
    </message>
    <message>
        <source>同居の方</source>
        <translation>Iba pang kasama sa bahay</translation>
    </message>
    <message>
        <source>はい</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>Oo</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>%1生まれ</source>
        <extracomment>Beside the name of a household member; %1 is the date of birth.</extracomment>
        <translation>Ipinanganak: %1</translation>
    </message>
    <message>
        <source>この中にいません</source>
        <translation>Wala sa mga ito</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>使える形式：%1。</source>
        <translation>Mga uri ng file na magagamit: %1.</translation>
    </message>
    <message>
        <source>大きさは%1まで。</source>
        <translation>Laki: hanggang %1.</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <translation>Hindi mabasa ang file na “%1”. Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>「%1」は使えない形式です。%2のファイルを選んでください。</source>
        <translation>Hindi magagamit ang uri ng “%1”. Pumili ng file na %2.</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <translation>Walang laman ang “%1”. Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。</source>
        <translation>%2 ang laki ng “%1”, masyado itong malaki. Pumili ng file na hanggang %3.</translation>
    </message>
    <message>
        <source>選んだファイル：%1</source>
        <translation>Piniling file: %1</translation>
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
        <translation>Pumili ng file</translation>
    </message>
    <message>
        <source>別のファイルを選ぶ</source>
        <translation>Pumili ng ibang file</translation>
    </message>
    <message>
        <source>「%1」を取り消す</source>
        <translation>Alisin ang “%1”</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>Maaari ring ihulog dito ang file para piliin.</translation>
    </message>
</context>
<context>
    <name>FileWish</name>
    <message>
        <source>すべてのファイル (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>使えるファイル (%1)</source>
        <translation>Mga file na magagamit (%1)</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Pumili ng file</translation>
    </message>
    <message>
        <source>選ぶ</source>
        <translation>Piliin</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>診断の結果（%1）</source>
        <extracomment>First line of the diagnosis&apos; report. %1 is date and time.</extracomment>
        <translation>Resulta ng diagnosis (%1)</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が動いています</source>
        <extracomment>Diagnosis: what was seen (title), why (explanation) and what mends it (step). Words in braces are filled in: {reader} a reader&apos;s name, {readers} names, {minutes} and {megabytes} numbers, {code} an error code.</extracomment>
        <translation>Tumatakbo ang serbisyo ng card reader (pcscd)</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が入っていません</source>
        <translation>Hindi naka-install ang serbisyo ng card reader (pcscd)</translation>
    </message>
    <message>
        <source>Linuxでカードリーダーを使うのに必要なソフトです。</source>
        <translation>Kailangan ito para magamit ang card reader sa Linux.</translation>
    </message>
    <message>
        <source>端末で次のように入力して入れてください（DebianやUbuntuの場合）。</source>
        <translation>I-install ito sa pamamagitan ng pag-type nito sa terminal (sa Debian o Ubuntu).</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が止まっています</source>
        <translation>Nakahinto ang serbisyo ng card reader (pcscd)</translation>
    </message>
    <message>
        <source>端末で次のように入力して動かしてください。動き出すと自動でつながります。</source>
        <translation>Patakbuhin ito sa pamamagitan ng pag-type nito sa terminal. Kusa itong kokonekta kapag tumakbo na.</translation>
    </message>
    <message>
        <source>このパソコンの設定が、カードリーダーの使用を許可していません</source>
        <translation>Hindi pinahihintulutan ng setting ng computer na ito ang paggamit ng card reader</translation>
    </message>
    <message>
        <source>遠隔操作で使っているとき、または管理者が許可していないときに起こります。</source>
        <translation>Nangyayari ito kapag ginagamit mula sa malayo, o kapag hindi pinayagan ng administrator.</translation>
    </message>
    <message>
        <source>パソコンの前に座って使うか、管理者に「org.debian.pcsc-lite.access_pcsc」の許可を頼んでください。</source>
        <translation>Gamitin ito sa harap mismo ng computer, o hilingin sa administrator ang pahintulot na “org.debian.pcsc-lite.access_pcsc”.</translation>
    </message>
    <message>
        <source>FlatpakやSnapの囲いが、カードリーダーの使用を断っています</source>
        <translation>Tinatanggihan ng sandbox ng Flatpak o Snap ang paggamit ng card reader</translation>
    </message>
    <message>
        <source>このソフトにスマートカード（pcsc）の使用を許可してください。Flatpakでは、端末で次のように入力します。</source>
        <translation>Pahintulutan ang program na ito na gumamit ng smart card (pcsc). Sa Flatpak, i-type ito sa terminal.</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が返事をしません</source>
        <translation>Hindi sumasagot ang serbisyo ng card reader (pcscd)</translation>
    </message>
    <message>
        <source>カードリーダーを抜いて差しなおしてください。続くときは、端末で次のように入力します。</source>
        <translation>Tanggalin ang card reader at ikabit ulit. Kung ganito pa rin, i-type ito sa terminal.</translation>
    </message>
    <message>
        <source>カードリーダーがつながっています：{readers}</source>
        <translation>Nakakabit ang card reader: {readers}</translation>
    </message>
    <message>
        <source>カードリーダーがつながっていません</source>
        <translation>Walang nakakabit na card reader</translation>
    </message>
    <message>
        <source>USBの機器の中に、カードリーダーが見つかりませんでした。</source>
        <translation>Walang nakitang card reader sa mga USB device.</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンに直接つないでください。つないであるときは、別の差し込み口を試してください。</source>
        <translation>Ikabit nang direkta sa computer ang card reader. Kung nakakabit na, subukan sa ibang saksakan.</translation>
    </message>
    <message>
        <source>つながっているカードリーダー（{reader}）は、このままでは使えません</source>
        <translation>Hindi basta magagamit ang nakakabit na card reader ({reader})</translation>
    </message>
    <message>
        <source>作った会社だけの方式のもので、Linuxで使える共通の方式（CCID）ではありません。</source>
        <translation>Sariling paraan ito ng gumawa, at hindi ang karaniwang paraan (CCID) na magagamit sa Linux.</translation>
    </message>
    <message>
        <source>共通の方式（CCID）のカードリーダーに替えてください。</source>
        <translation>Gumamit ng card reader na may karaniwang paraan (CCID).</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）のドライバーが入っていません</source>
        <translation>Hindi naka-install ang driver ng card reader ({reader})</translation>
    </message>
    <message>
        <source>端末で次のように入力してドライバーを入れ、カードリーダーを差しなおしてください。</source>
        <translation>I-install ang driver sa pamamagitan ng pag-type nito sa terminal, at ikabit ulit ang card reader.</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）はつながっていますが、サービスから見えていません</source>
        <translation>Nakakabit ang card reader ({reader}), pero hindi ito nakikita ng serbisyo</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れます</source>
        <translation>Nababasa ang My Number Card</translation>
    </message>
    <message>
        <source>カードが置かれていません</source>
        <translation>Walang nakalagay na card</translation>
    </message>
    <message>
        <source>カードも調べるときは、マイナンバーカードを置いて、もう一度調べてください。</source>
        <translation>Kung susuriin din ang card, ilagay ang My Number Card at suriin ulit.</translation>
    </message>
    <message>
        <source>カードはありますが、返事がありません</source>
        <translation>May card, pero hindi ito sumasagot</translation>
    </message>
    <message>
        <source>カードの向きと位置を確かめて、置きなおしてください。別のカードでは読めるのにこのカードだけ読めないときは、市区町村の窓口へご相談ください。</source>
        <translation>Tingnan ang direksiyon at puwesto ng card at ilagay ulit. Kung nababasa ang ibang card pero ang card na ito lang ang hindi, kumonsulta sa munisipyo.</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが置かれています</source>
        <translation>Hindi My Number Card ang nakalagay</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>Palitan ito ng My Number Card.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています</source>
        <translation>Ginagamit ng ibang program ang card</translation>
    </message>
    <message>
        <source>カードを使うほかのソフト（ブラウザーの電子申請など）を終えてください。終えても続くときは、端末で次のように入力します。</source>
        <translation>Isara ang ibang program na gumagamit ng card (online na aplikasyon sa browser atbp.). Kung ganito pa rin, i-type ito sa terminal.</translation>
    </message>
    <message>
        <source>役所とつながります</source>
        <translation>Nakakakonekta sa tanggapan</translation>
    </message>
    <message>
        <source>まだどの役所にもつながっていません</source>
        <translation>Hindi pa nakakonekta sa anumang tanggapan</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れてください。カードの確認は、このまま使えます。</source>
        <translation>I-install ang setting ng koneksiyon na ibinibigay ng tanggapan. Maaari pa ring tingnan ang card.</translation>
    </message>
    <message>
        <source>いま役所につながりません</source>
        <translation>Hindi makakonekta sa tanggapan ngayon</translation>
    </message>
    <message>
        <source>インターネットが切れているか、役所の側が止まっています。</source>
        <translation>Walang internet, o nakahinto ang panig ng tanggapan.</translation>
    </message>
    <message>
        <source>ほかのウェブサイトが開くか確かめてください。開くときは、しばらく待ってください。保存したものは、つながると自動で送ります。</source>
        <translation>Tingnan kung bumubukas ang ibang website. Kung oo, maghintay sandali. Kusang ipapadala ang naka-save kapag nakakonekta na.</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられません</source>
        <translation>Hindi matiyak na tunay na tanggapan ang kabilang panig</translation>
    </message>
    <message>
        <source>パソコンの時計のずれ、公衆の無線、職場の通信装置などで起こります。個人の情報は送っていません。</source>
        <translation>Maaaring dahil ito sa maling orasan ng computer, pampublikong Wi-Fi, o aparato sa trabaho. Walang ipinadalang personal na impormasyon.</translation>
    </message>
    <message>
        <source>時計を合わせてから、自宅の回線など別のネットワークで試してください。</source>
        <translation>Itama ang orasan, at subukan sa ibang network gaya ng internet sa bahay.</translation>
    </message>
    <message>
        <source>役所から、いつもと違う返事が来ました（{code}）</source>
        <translation>Hindi karaniwan ang sagot ng tanggapan ({code})</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度調べてください。続くときは、このコードを役所に電話で知らせてください。</source>
        <translation>Maghintay sandali at suriin ulit. Kung ganito pa rin, tumawag sa tanggapan at sabihin ang code na ito.</translation>
    </message>
    <message>
        <source>パソコンの時計は合っています</source>
        <translation>Tama ang orasan ng computer</translation>
    </message>
    <message>
        <source>パソコンの時計が{minutes}分ずれています</source>
        <translation>Mali nang {minutes} minuto ang orasan ng computer</translation>
    </message>
    <message>
        <source>ずれていると、電子証明書の期限や、期日を正しく判断できません。</source>
        <translation>Kung mali ito, hindi matutukoy nang tama ang bisa ng digital na sertipiko at ang mga takdang araw.</translation>
    </message>
    <message>
        <source>時計を自動で合わせる設定にしてください。端末では次のように入力します。</source>
        <translation>Itakda na kusang itama ang orasan. Sa terminal, i-type ito.</translation>
    </message>
    <message>
        <source>パソコンの時計は、確かめる相手がなく調べていません</source>
        <translation>Hindi nasuri ang orasan ng computer dahil walang mapaghambingan</translation>
    </message>
    <message>
        <source>画面の日付と時刻が正しいか、ご自分で確かめてください。</source>
        <translation>Tingnan ninyo kung tama ang petsa at oras sa screen.</translation>
    </message>
    <message>
        <source>入力した内容を保存できます</source>
        <translation>Maaaring i-save ang inilagay ninyo</translation>
    </message>
    <message>
        <source>空き容量が足りません（残り{megabytes}メガバイト）</source>
        <translation>Kulang ang espasyo ({megabytes} megabyte na lang)</translation>
    </message>
    <message>
        <source>いらないファイルを消して、空きを作ってください。</source>
        <translation>Burahin ang mga file na hindi kailangan.</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません</source>
        <translation>Hindi masulatan ang lugar na pagse-save-an</translation>
    </message>
    <message>
        <source>フォルダーの持ち主と権限を、このパソコンの管理者に確かめてください。</source>
        <translation>Itanong sa administrator ng computer na ito ang may-ari at mga pahintulot ng folder.</translation>
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
        <translation>Koneksiyon sa tanggapan</translation>
    </message>
    <message>
        <source>時計</source>
        <translation>Orasan</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Pag-save</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>カードの券面事項入力補助用の暗証番号を入力すると、氏名・住所・生年月日・性別をカードから写します。</source>
        <translation>Kapag inilagay ang PIN ng datos ng card (券面事項入力補助用, 4 na digit), makokopya mula sa card ang pangalan, tirahan, petsa ng kapanganakan at kasarian.</translation>
    </message>
    <message>
        <source>カードから写す</source>
        <translation>Kopyahin mula sa card</translation>
    </message>
    <message>
        <source>内容の確認へ進む</source>
        <translation>Suriin ang nilalaman</translation>
    </message>
    <message>
        <source>次へ進む</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>前の質問へ戻る</source>
        <translation>Bumalik sa nakaraang tanong</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>Batayan sa batas: %1</translation>
    </message>
    <message>
        <source>この手続のファイルは、まだ読めません</source>
        <translation>Hindi pa mabasa ang file ng pamamaraang ito</translation>
    </message>
    <message>
        <source>質問を1ページにまとめて表示する</source>
        <translation>Ipakita ang lahat ng tanong sa isang pahina</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>やり直す</source>
        <translation>I-redo</translation>
    </message>
    <message>
        <source>入力した内容は、どこにも送られず、保存もされません。ファイルを保存すると、すぐにここに表示されます。</source>
        <extracomment>Above a form that somebody writes and tries out: what is typed here goes nowhere.</extracomment>
        <translation>Ang ilalagay mo ay hindi ipapadala saanman at hindi itatago. Kapag na-save ang file, makikita agad ito rito.</translation>
    </message>
    <message>
        <source>これは手続のプレビューです</source>
        <translation>Ito ang preview ng isang pamamaraan</translation>
    </message>
    <message>
        <source>この手続のファイルに、直すところがあります</source>
        <extracomment>Above a form that somebody writes: mistakes in its file stand below, and cases that come out otherwise.</extracomment>
        <translation>May dapat ayusin sa file ng pamamaraang ito</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 に受け取った内容です</source>
        <extracomment>Small, on letters and records: when the content was received. %1: date and time.</extracomment>
        <translation>Natanggap noong %1</translation>
    </message>
    <message>
        <source>オフライン：%1 に受け取った内容です</source>
        <extracomment>The same without a connection to the agency. %1: date and time.</extracomment>
        <translation>Offline: natanggap noong %1</translation>
    </message>
</context>
<context>
    <name>FreshnessRow</name>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>Kunin ang pinakabagong impormasyon</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>Kinukuha</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>I-update</translation>
    </message>
</context>
<context>
    <name>GroupEntry</name>
    <message>
        <source>%1件まで追加できます。</source>
        <translation>Hanggang %1 ang maidaragdag.</translation>
    </message>
    <message>
        <source>%1を追加する</source>
        <translation>Idagdag: %1</translation>
    </message>
    <message>
        <source>ほかの人を追加する</source>
        <translation>Magdagdag ng ibang tao</translation>
    </message>
    <message>
        <source>「%1」を追加する</source>
        <translation>Magdagdag sa “%1”</translation>
    </message>
</context>
<context>
    <name>GroupItemEntry</name>
    <message>
        <source>「%1」を取り除く</source>
        <translation>Alisin ang “%1”</translation>
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
        <translation>%1, ika-%3 sa %2</translation>
    </message>
</context>
<context>
    <name>HelpBlock</name>
    <message>
        <source>手順%1。%2</source>
        <translation>Hakbang %1. %2</translation>
    </message>
    <message>
        <source>注意。%1</source>
        <translation>Paalala. %1</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>Ita-type: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>知りたいことを短い言葉で探すか、下の一覧から選んでください。インターネットがなくても読めます。</source>
        <translation>Hanapin ang gustong malaman gamit ang maikling salita, o pumili sa listahan sa ibaba. Mababasa ito kahit walang internet.</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>例：転出、暗証番号、カードが読めない、MDG-C103</source>
        <translation>Halimbawa: paglipat, PIN, hindi mabasa ang card, MDG-C103</translation>
    </message>
    <message>
        <source>ヘルプを検索</source>
        <translation>Maghanap sa tulong</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, ika-%3 sa %2</translation>
    </message>
    <message>
        <source>それでも困っているとき</source>
        <translation>Kung may problema pa rin</translation>
    </message>
    <message>
        <source>診断する</source>
        <translation>Patakbuhin ang diagnosis</translation>
    </message>
    <message>
        <source>意見を送る</source>
        <translation>Magpadala ng puna</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Paggamit ng keyboard</translation>
    </message>
</context>
<context>
    <name>HelpTopicPage</name>
    <message>
        <source>関係のある項目</source>
        <translation>Kaugnay na paksa</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Bumalik sa dating screen</translation>
    </message>
    <message>
        <source>ヘルプの一覧</source>
        <translation>Listahan ng tulong</translation>
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
        <translation>Kunin ang pinakabagong impormasyon</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>Kinukuha</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>I-update</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>Susunod na gagawin</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
    <message>
        <source>確かめています。</source>
        <translation>Tinitingnan.</translation>
    </message>
    <message>
        <source>いま、期限のある手続はありません。</source>
        <translation>Sa ngayon, walang pamamaraang may takdang araw.</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。</source>
        <translation>Naka-save ito sa computer na ito, naka-encrypt. Hangga’t hindi dumarating, hindi ito itinuturing na naisumite.</translation>
    </message>
    <message>
        <source>保存済み・未提出（%1件）</source>
        <translation>Naka-save dito, hindi pa naisusumite (%1)</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Ipadala ulit ngayon</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>Katayuan ng mga pamamaraan</translation>
    </message>
    <message>
        <source>進行中の手続はありません。</source>
        <translation>Walang pamamaraang isinasagawa ngayon.</translation>
    </message>
    <message>
        <source>受けられるかもしれない支援</source>
        <translation>Tulong na maaaring matanggap</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation>Simulan ang pamamaraan</translation>
    </message>
    <message>
        <source>新着情報</source>
        <translation>Mga bago</translation>
    </message>
    <message>
        <source>ほかの手続をさがす</source>
        <translation>Humanap ng ibang pamamaraan</translation>
    </message>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。どこにも送りません。</source>
        <translation>Hinahanap sa computer na ito mula lang sa mga alam na. Walang ipinapadala kahit saan.</translation>
    </message>
    <message>
        <source>受けられる給付・制度をすべて見る</source>
        <translation>Tingnan ang lahat ng benepisyo at programa</translation>
    </message>
    <message>
        <source>いくつかの質問に答えると、受けられるものが分かります。</source>
        <translation>Sagutin ang ilang tanong para malaman kung ano ang maaari ninyong matanggap.</translation>
    </message>
    <message>
        <source>ほかの%1件も見る</source>
        <extracomment>Home, button below what waits here: %1 more stand in the list of all.</extracomment>
        <translation>Tingnan ang %1 pa</translation>
    </message>
    <message>
        <source>すべての手続を見る（%1件）</source>
        <extracomment>Home, button: opens the list of everything that was filed. %1: how many.</extracomment>
        <translation>Tingnan ang lahat ng procedure (%1)</translation>
    </message>
</context>
<context>
    <name>LastTryDialog</name>
    <message>
        <source>最後の1回を使う</source>
        <translation>Gamitin ang huling pagsubok</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。</source>
        <translation>%1: isa pang mali at mala-lock na ito. Kapag na-lock, hindi na ito magagamit hangga’t hindi nire-reset sa munisipyo kung saan naroon ang inyong talaan ng residente (住民票).</translation>
    </message>
    <message>
        <source>最後の1回です</source>
        <translation>Huling pagsubok na ito</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <translation>Batayan sa batas: %1 (tiniyak noong %2)</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>Maaaring iba-iba ayon sa munisipalidad. Kung hindi sigurado, tumawag sa counter para makatiyak.</translation>
    </message>
    <message>
        <source>答えなくてもかまいません。答えた分だけ、日付が入り、必要なものだけになります。</source>
        <translation>Hindi kailangang sumagot. Sa bawat sagot, napupunan ang petsa at kailangan lang ang natitira.</translation>
    </message>
    <message>
        <source>あなたのこと</source>
        <translation>Tungkol sa inyo</translation>
    </message>
    <message>
        <source>答えをすべて消す</source>
        <translation>Burahin ang lahat ng sagot</translation>
    </message>
    <message>
        <source>忘れないために</source>
        <translation>Para hindi makalimutan</translation>
    </message>
    <message>
        <source>期限の7日前、3日前、1日前に知らせます。ホームの「次にすること」にも出ます。</source>
        <translation>Ipapaalala 7, 3 at 1 araw bago ang takdang araw. Makikita rin ito sa “Susunod na gagawin” sa Home.</translation>
    </message>
    <message>
        <source>この予定の期限を知らせる</source>
        <translation>Ipaalala ang mga takdang araw ng planong ito</translation>
    </message>
    <message>
        <source>日付の質問に答えると、期限をカレンダーに入れられます。</source>
        <translation>Sagutin ang tanong sa petsa para mailagay sa kalendaryo ang mga takdang araw.</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存する</source>
        <translation>I-save bilang calendar file</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存しました</source>
        <translation>Na-save bilang calendar file</translation>
    </message>
</context>
<context>
    <name>LifeEventsPage</name>
    <message>
        <source>あてはまるできごとを選ぶと、する手続が順に並びます。</source>
        <translation>Piliin ang nangyayari sa buhay ninyo para makita ang mga gagawing pamamaraan ayon sa pagkakasunod-sunod.</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>Maghanap ng pamamaraan</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, ika-%3 sa %2</translation>
    </message>
    <message>
        <source>例：引っ越し、出生届、こども、国民健康保険</source>
        <translation>Halimbawa: paglipat, abiso ng kapanganakan, bata, Pambansang Segurong Pangkalusugan</translation>
    </message>
    <message>
        <source>手続やできごとを言葉でさがす</source>
        <translation>Hanapin ang pamamaraan o pangyayari</translation>
    </message>
    <message>
        <source>見つかった手続</source>
        <translation>Mga nakitang pamamaraan</translation>
    </message>
</context>
<context>
    <name>LifePlanWords</name>
    <message>
        <source>いま、ここでできること</source>
        <extracomment>Heading in a life event&apos;s plan, above what can be done in this window now.</extracomment>
        <translation>Mga magagawa rito ngayon</translation>
    </message>
    <message>
        <source>窓口へ行ってすること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>Mga gagawin sa counter</translation>
    </message>
    <message>
        <source>郵便ですること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>Mga gagawin sa koreo</translation>
    </message>
    <message>
        <source>ほかの所ですること</source>
        <extracomment>Heading in a life event&apos;s plan: with somebody else (an employer, a bank).</extracomment>
        <translation>Mga gagawin sa ibang lugar</translation>
    </message>
    <message>
        <source>あとですること</source>
        <extracomment>Heading in a life event&apos;s plan: what has to wait for something.</extracomment>
        <translation>Mga gagawin sa ibang araw</translation>
    </message>
    <message>
        <source>済んだこと</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>Mga natapos na</translation>
    </message>
    <message>
        <source>ここでできます</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Magagawa rito</translation>
    </message>
    <message>
        <source>窓口でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Gagawin sa counter</translation>
    </message>
    <message>
        <source>郵便でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Sa koreo</translation>
    </message>
    <message>
        <source>ほかの所でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Gagawin sa ibang lugar</translation>
    </message>
    <message>
        <source>%1へまとめて送れるもの：%2件</source>
        <extracomment>%1 an office, %2 how many things can be sent to it in one letter.</extracomment>
        <translation>Maipapadala nang sabay sa %1: %2</translation>
    </message>
    <message>
        <source>%1へ1回行けば、まとめて%2件できます</source>
        <extracomment>%1 an office, %2 how many things can be done there in one visit.</extracomment>
        <translation>Sa isang punta sa %1, %2 bagay ang magagawa</translation>
    </message>
    <message>
        <source>期限：%1（%2）</source>
        <extracomment>A step&apos;s last day: %1 the date, %2 e.g. 「あと12日」 or 「3日過ぎています」.</extracomment>
        <translation>Takdang araw: %1 (%2)</translation>
    </message>
    <message>
        <source>期限が過ぎても、届け出が必要なことは変わりません。できるだけ早く窓口に電話して、どうすればよいか確かめてください。</source>
        <translation>Kahit lampas na sa takdang araw, kailangan pa ring mag-abiso. Tumawag agad sa counter at itanong ang dapat gawin.</translation>
    </message>
    <message>
        <source>手数料：%1円</source>
        <extracomment>What a step costs, in yen; %1 with separators between thousands.</extracomment>
        <translation>Bayad: %1 yen</translation>
    </message>
    <message>
        <source>「%1」</source>
        <extracomment>A title in quotation marks, as the language writes them.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1が済んでからです。</source>
        <extracomment>A step that waits: %1 the titles of the steps that come first.</extracomment>
        <translation>Pagkatapos ng %1.</translation>
    </message>
    <message>
        <source>%1からできます</source>
        <extracomment>The first day on which a step can be done.</extracomment>
        <translation>Magagawa simula %1</translation>
    </message>
    <message>
        <source>あてはまるとき：%1</source>
        <extracomment>A step that may not apply: %1 says for whom it is.</extracomment>
        <translation>Kung kabilang kayo rito: %1</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button on a step of a plan that is filed in this window.</extracomment>
        <translation>Simulan ang pamamaraan</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <extracomment>Button on a step of a plan: the form is filled in here and taken to the counter on paper.</extracomment>
        <translation>Sagutan dito ang dokumento</translation>
    </message>
    <message>
        <source>することは、すべて済んでいます。</source>
        <translation>Tapos na ang lahat ng gagawin.</translation>
    </message>
    <message>
        <source>することは%1件です。</source>
        <extracomment>Above a plan: how many steps there are to do.</extracomment>
        <translation>Mga gagawin: %1.</translation>
    </message>
    <message>
        <source>このうち%1件は、人によります。上の質問に答えると、必要なものだけになります。</source>
        <extracomment>%1 of the steps apply to some people only, and the question that decides is not answered.</extracomment>
        <translation>Sa mga ito, %1 ay depende sa tao. Sagutin ang mga tanong sa itaas para ang kailangan lang ang matira.</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>Dadalhin: %1</translation>
    </message>
    <message>
        <source>どこで：%1</source>
        <translation>Saan: %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>Tungkol sa papel na ito</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>Maaaring iba-iba ayon sa munisipalidad. Kung hindi sigurado, tumawag sa counter para makatiyak.</translation>
    </message>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <extracomment>%1 laws and articles, %2 a date.</extracomment>
        <translation>Batayan sa batas: %1 (tiniyak noong %2)</translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>%1件</source>
        <translation>Kabuuan: %1</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, kabuuan: %2</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>窓口</source>
        <translation>Madoguchi (窓口)</translation>
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
        <translation>Ipinapakita ang %2 sa %1.</translation>
    </message>
    <message>
        <source>全%1件を表示しています。</source>
        <translation>Ipinapakita ang lahat ng %1.</translation>
    </message>
    <message>
        <source>さらに%1件を表示する</source>
        <translation>Ipakita ang %1 pa</translation>
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
        <translation>Isara ang menu</translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>表示中</source>
        <translation>ipinapakita ngayon</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>メインメニュー</source>
        <translation>Pangunahing menu</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Paggamit ng keyboard</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>回答の期限：%1</source>
        <translation>Takdang araw ng pagsagot: %1</translation>
    </message>
    <message>
        <source>この手続の状況を見る</source>
        <translation>Tingnan ang katayuan ng pamamaraang ito</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Mga dokumento</translation>
    </message>
    <message>
        <source>%1をここで読む</source>
        <translation>Basahin dito ang %1</translation>
    </message>
    <message>
        <source>ここで読む</source>
        <translation>Basahin dito</translation>
    </message>
    <message>
        <source>%1を保存する</source>
        <translation>I-save ang %1</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>書類を保存しました</source>
        <translation>Na-save ang dokumento</translation>
    </message>
    <message>
        <source>保存した書類を開く</source>
        <translation>Buksan ang na-save na dokumento</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>Hindi naka-encrypt ang ise-save na file. Maaari itong makita ng ibang gumagamit ng computer na ito. Mase-save ito sa “Madoguchi” sa loob ng folder ng mga dokumento.</translation>
    </message>
    <message>
        <source>書類をファイルに保存しますか</source>
        <translation>Ise-save ba ang dokumento bilang file?</translation>
    </message>
    <message>
        <source>%1の電子署名を確かめる</source>
        <translation>Tiyakin ang digital na pirma ng %1</translation>
    </message>
    <message>
        <source>受け取って電子署名を確かめる</source>
        <translation>Tanggapin at tiyakin ang digital na pirma</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>まだ読んでいないお知らせが%1件あります。</source>
        <translation>Mga paunawang hindi pa nababasa: %1</translation>
    </message>
    <message>
        <source>役所から届いたお知らせです。</source>
        <translation>Mga paunawang dumating mula sa tanggapan.</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Paunawa</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>Hindi pa nababasa</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>Magpakita pa (%1 ang natitira)</translation>
    </message>
    <message>
        <source>受け取っています。</source>
        <translation>Kinukuha.</translation>
    </message>
    <message>
        <source>届いているお知らせはありません。</source>
        <translation>Walang dumating na paunawa.</translation>
    </message>
    <message>
        <source>お知らせを開くと、読んだことが役所に伝わります。</source>
        <translation>Kapag binuksan ninyo ang paunawa, malalaman ng tanggapan na nabasa na ninyo ito.</translation>
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
        <translation>%1 (yunit: %2)</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>紙で残す</source>
        <translation>Magtago ng kopya sa papel</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>I-save bilang PDF</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>関係のない言葉を4つ以上、12文字以上で決めてください。ひらがなも使えます。全角と半角は区別しません。</source>
        <translation>Pumili ng 4 o higit pang salitang walang kaugnayan, 12 karakter o higit pa sa kabuuan. Puwede rin ang hiragana. Pareho lang ang full-width at half-width.</translation>
    </message>
    <message>
        <source>新しいパスフレーズ</source>
        <translation>Bagong passphrase</translation>
    </message>
    <message>
        <source>新しいパスフレーズ（確認のため、もう一度）</source>
        <translation>Bagong passphrase (ulitin para matiyak)</translation>
    </message>
    <message>
        <source>人に当てられないように、時間をかけて計算しています。途中ではやめられません。</source>
        <translation>Sadyang matagal ang pagkuwenta para hindi ito mahulaan ng iba. Hindi ito mapapahinto sa gitna.</translation>
    </message>
    <message>
        <source>このパスフレーズにする</source>
        <translation>Gamitin ang passphrase na ito</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>PinChangePage</name>
    <message>
        <source>%1の変更</source>
        <translation>Palitan: %1</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Tiyakin</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>Bumalik sa “Tungkol sa card”</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Maglagay ng 4 na digit.</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Ilagay ang password.</translation>
    </message>
    <message>
        <source>新しいほうを入力してください。違うと表示されたら、変更はされていません。いままでのほうが使えます。</source>
        <translation>Ilagay ang bago. Kung lumabas na mali, hindi ito napalitan at gumagana pa ang dati.</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>Bago: %1</translation>
    </message>
    <message>
        <source>変更は終わっていました。次からは、新しいほうを使います。</source>
        <translation>Tapos na pala ang pagpapalit. Mula ngayon, gamitin ang bago.</translation>
    </message>
    <message>
        <source>次からは、新しいほうを使います。ほかの暗証番号は変わっていません。</source>
        <translation>Mula ngayon, gamitin ang bago. Hindi nagbago ang ibang PIN.</translation>
    </message>
    <message>
        <source>新しい%1が使えます</source>
        <translation>Gumagana ang bago: %1</translation>
    </message>
    <message>
        <source>%1を変更しました</source>
        <translation>Napalitan: %1</translation>
    </message>
    <message>
        <source>いまのものをお忘れのとき</source>
        <translation>Kung nakalimutan ang kasalukuyan</translation>
    </message>
    <message>
        <source>この画面では変更できません。マイナンバーカードと、本人確認書類（運転免許証など）を持って、住民票のある市区町村の窓口で再設定してください。</source>
        <translation>Hindi ito mapapalitan dito. Dalhin ang My Number Card at isang ID (lisensiya sa pagmamaneho atbp.) sa munisipyo kung saan kayo nakarehistro at ipa-reset ito.</translation>
    </message>
    <message>
        <source>スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>Kung may smartphone, minsan ay puwede ring i-reset sa makina sa convenience store.</translation>
    </message>
</context>
<context>
    <name>PinChangePanel</name>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Maglagay ng 4 na digit.</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Ilagay ang password.</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>Naka-lock ang %1</translation>
    </message>
    <message>
        <source>いまの%1</source>
        <translation>Kasalukuyan: %1</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>Bago: %1</translation>
    </message>
    <message>
        <source>打ちまちがいがないか確かめるため、新しいものをもう一度入力してください。</source>
        <translation>Ilagay ulit ang bago para makaiwas sa maling pag-type.</translation>
    </message>
    <message>
        <source>新しい%1（確認のため、もう一度）</source>
        <translation>Bago: %1 (isa pang beses para matiyak)</translation>
    </message>
    <message>
        <source>カードの中の番号を変えています。終わるまで、カードを動かさないでください。</source>
        <translation>Pinapalitan ang numero sa card. Huwag galawin ang card hanggang matapos.</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>Palitan</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>Bumalik sa “Tungkol sa card”</translation>
    </message>
    <message>
        <source>変更せずに戻る</source>
        <translation>Bumalik nang hindi pinapalitan</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>やめる</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>Naka-lock ang %1</translation>
    </message>
    <message>
        <source>カードで処理しています。カードを抜かないでください。</source>
        <translation>Pinoproseso ang card. Huwag itong tanggalin.</translation>
    </message>
    <message>
        <source>このカードリーダーにはキーが付いています。そこで押した数字は、このパソコンには届きません。</source>
        <translation>May sariling mga key ang card reader na ito. Hindi nakakarating sa computer na ito ang mga numerong pinindot doon.</translation>
    </message>
    <message>
        <source>カードリーダーのキーで入力する</source>
        <translation>Ilagay sa mga key ng card reader</translation>
    </message>
    <message>
        <source>このパソコンで入力する</source>
        <translation>Ilagay sa computer na ito</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>どこで：%1</source>
        <translation>Saan: %1</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>Dadalhin: %1</translation>
    </message>
    <message>
        <source>%2件中%1件目</source>
        <extracomment>Spoken: %1 which step, %2 of how many.</extracomment>
        <translation>Ika-%1 sa %2</translation>
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
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>いつまで：%1</source>
        <translation>Hanggang kailan: %1</translation>
    </message>
    <message>
        <source>状況：%1</source>
        <translation>Katayuan: %1</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <translation>Tingnan ang katayuan</translation>
    </message>
    <message>
        <source>公式のページを開く</source>
        <translation>Buksan ang opisyal na pahina</translation>
    </message>
    <message>
        <source>%1、済みました</source>
        <translation>%1, tapos na</translation>
    </message>
    <message>
        <source>済みました</source>
        <translation>Tapos na</translation>
    </message>
</context>
<context>
    <name>PostalCodeEntry</name>
    <message>
        <source>郵便番号から住所を入れる</source>
        <translation>Punan ang tirahan mula sa postal code</translation>
    </message>
</context>
<context>
    <name>PreEntrySection</name>
    <message>
        <source>窓口で書き直さなくてすむように、書いた内容を2次元コードにして持って行けます。持って行くだけでは、届け出たことになりません。</source>
        <translation>Para hindi na magsulat ulit sa counter, madadala ang mga sagot bilang 2D code. Hindi nangangahulugang nakapag-abiso na kayo kapag dinala lang ito.</translation>
    </message>
    <message>
        <source>窓口で出す</source>
        <translation>Isumite sa counter</translation>
    </message>
    <message>
        <source>2次元コードを作る</source>
        <translation>Gumawa ng 2D code</translation>
    </message>
    <message>
        <source>2次元コード、%1</source>
        <extracomment>Heard in place of a 2D code for the counter; %1 which one of how many.</extracomment>
        <translation>2D code, %1</translation>
    </message>
    <message>
        <source>紙に出す</source>
        <translation>Sa papel</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1パーセント</source>
        <translation>%1 porsiyento</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>これまでの経過</source>
        <translation>Mga nangyari hanggang ngayon</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>Narito kayo ngayon</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>Gagawin pa</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
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
        <translation>Naka-save dito, hindi pa naisusumite</translation>
    </message>
    <message>
        <source>送信済み・到達を確認中</source>
        <extracomment>State of an application, short: it left this PC, arrival not confirmed.</extracomment>
        <translation>Naipadala, inaalam kung dumating</translation>
    </message>
    <message>
        <source>到達</source>
        <extracomment>State of an application, short: recorded at the agency (到達), receipt at hand.</extracomment>
        <translation>Dumating na</translation>
    </message>
    <message>
        <source>審査中</source>
        <extracomment>State of an application, short: the office works on it.</extracomment>
        <translation>Sinusuri</translation>
    </message>
    <message>
        <source>手続終了</source>
        <extracomment>State of an application, short: done.</extracomment>
        <translation>Tapos na ang pamamaraan</translation>
    </message>
    <message>
        <source>補正が必要です</source>
        <extracomment>State of an application: the agency asks for a correction (補正).</extracomment>
        <translation>Kailangang itama (補正)</translation>
    </message>
    <message>
        <source>審査終了</source>
        <extracomment>State of an application: the examination is over (審査終了).</extracomment>
        <translation>Tapos na ang pagsusuri</translation>
    </message>
    <message>
        <source>却下</source>
        <extracomment>State of an application: the agency declined it (却下).</extracomment>
        <translation>Hindi inaprubahan (却下)</translation>
    </message>
    <message>
        <source>取り下げ済み</source>
        <extracomment>State of an application: the person took it back (取下げ).</extracomment>
        <translation>Binawi na</translation>
    </message>
    <message>
        <source>もう一度署名が必要です（未提出）</source>
        <extracomment>State of an application: the signature must be made again.</extracomment>
        <translation>Kailangang pumirma ulit (hindi pa naisusumite)</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <extracomment>State of an application: the agency did not take it.</extracomment>
        <translation>Hindi tinanggap</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <extracomment>State of an application: only a call to the office can decide.</extracomment>
        <translation>Kailangang alamin sa tanggapan</translation>
    </message>
    <message>
        <source>オンラインの期限が過ぎました（未提出）</source>
        <extracomment>State of an application: too late for filing online.</extracomment>
        <translation>Lampas na sa takdang araw online (hindi naisumite)</translation>
    </message>
    <message>
        <source>とりやめ</source>
        <extracomment>State of an application: given up by the person before it was submitted.</extracomment>
        <translation>Hindi na itinuloy</translation>
    </message>
    <message>
        <source>取り下げを依頼中</source>
        <extracomment>State of an application: withdrawal asked for, not confirmed yet.</extracomment>
        <translation>Hiniling na bawiin</translation>
    </message>
    <message>
        <source>役所につながらないため、このパソコンで待っています。つながると自動で送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>Naghihintay ito sa computer na ito dahil hindi makakonekta sa tanggapan. Kusa itong ipapadala kapag nakakonekta na.</translation>
    </message>
    <message>
        <source>時間をおいて、もう一度送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>Ipapadala ulit ito pagkaraan ng ilang oras.</translation>
    </message>
    <message>
        <source>サインインすると送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>Ipapadala ito kapag nag-sign in kayo.</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <extracomment>Button of a task: opens the state of that application.</extracomment>
        <translation>Tingnan ang katayuan</translation>
    </message>
    <message>
        <source>カードを確認する</source>
        <extracomment>Button of a task: opens the card page.</extracomment>
        <translation>Suriin ang card</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button of a task: starts the procedure.</extracomment>
        <translation>Simulan ang pamamaraan</translation>
    </message>
    <message>
        <source>「{title}」の直しが必要です</source>
        <translation>Kailangang itama ang “{title}”</translation>
    </message>
    <message>
        <source>役所からの連絡を読んで、期限までに直してください。</source>
        <translation>Basahin ang mensahe ng tanggapan at itama ito bago matapos ang takdang araw.</translation>
    </message>
    <message>
        <source>電子証明書の更新の時期です</source>
        <translation>Panahon na para i-renew ang digital na sertipiko</translation>
    </message>
    <message>
        <source>期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。</source>
        <translation>Mula 3 buwan bago mag-expire, maaari itong i-renew nang libre sa munisipyo. Dalhin ang card.</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation>Expired na ang digital na sertipiko</translation>
    </message>
    <message>
        <source>市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。</source>
        <translation>Kapag na-renew sa munisipyo, magagawa ninyo ulit ang mga pamamaraan online. Dalhin ang card.</translation>
    </message>
    <message>
        <source>マイナンバーカードの更新の時期です</source>
        <translation>Panahon na para i-renew ang My Number Card</translation>
    </message>
    <message>
        <source>期限の3か月前から、新しいカードを申請できます。</source>
        <translation>Mula 3 buwan bago mag-expire, maaaring mag-apply para sa bagong card.</translation>
    </message>
    <message>
        <source>マイナンバーカードの期限が切れています</source>
        <translation>Expired na ang My Number Card</translation>
    </message>
    <message>
        <source>市区町村の窓口で、新しいカードの申請についておたずねください。</source>
        <translation>Magtanong sa munisipyo tungkol sa pag-apply ng bagong card.</translation>
    </message>
    <message>
        <source>「{title}」はまだ提出されていません</source>
        <translation>Hindi pa naisusumite ang “{title}”</translation>
    </message>
    <message>
        <source>このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>Naka-save ito sa computer na ito. Kusa itong ipapadala kapag nakakonekta na sa tanggapan.</translation>
    </message>
    <message>
        <source>もう一度サインインすると送ります。</source>
        <translation>Ipapadala ito kapag nag-sign in kayo ulit.</translation>
    </message>
    <message>
        <source>「{title}」にもう一度署名してください</source>
        <translation>Pirmahan ulit ang “{title}”</translation>
    </message>
    <message>
        <source>前の署名は受け付けられないため、送っていません。</source>
        <translation>Hindi ito ipinadala dahil hindi tatanggapin ang dating pirma.</translation>
    </message>
    <message>
        <source>「{title}」は受け付けられませんでした</source>
        <translation>Hindi tinanggap ang “{title}”</translation>
    </message>
    <message>
        <source>内容を直して、もう一度署名して出してください。</source>
        <translation>Itama ang nilalaman, pumirma ulit, at isumite.</translation>
    </message>
    <message>
        <source>「{title}」について役所に確認してください</source>
        <translation>Alamin sa tanggapan ang tungkol sa “{title}”</translation>
    </message>
    <message>
        <source>届いているかどうかを、こちらでは確かめられません。役所に電話してください。</source>
        <translation>Hindi matiyak mula rito kung dumating ito. Tumawag sa tanggapan.</translation>
    </message>
    <message>
        <source>「{title}」はオンラインの期限が過ぎました</source>
        <translation>Lampas na sa takdang araw online ang “{title}”</translation>
    </message>
    <message>
        <source>まだ提出されていません。窓口または郵送で手続をしてください。</source>
        <translation>Hindi pa ito naisusumite. Gawin ang pamamaraan sa counter o sa koreo.</translation>
    </message>
    <message>
        <source>%1日過ぎています</source>
        <extracomment>Beside a task: how long its date is past. %1 is a number of days.</extracomment>
        <translation>Lampas na nang %1 araw</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>Beside a task: its last day is today.</extracomment>
        <translation>Hanggang ngayong araw</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>Beside a task: days left. %1 is a number.</extracomment>
        <translation>%1 araw na lang</translation>
    </message>
    <message>
        <source>確認しました</source>
        <extracomment>Button of a task that only tells something: it goes away.</extracomment>
        <translation>Nabasa ko na</translation>
    </message>
    <message>
        <source>カードの電子証明書が新しくなりました</source>
        <translation>Bago na ang digital na sertipiko ng card</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Ilipat ang na-save gamit ang dating card</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。その中に、届いたことを確かめられていない手続が%1件あり、このあと送られることはありません。下の「手続の状況」にないものは、もう一度提出してください。</source>
        <translation>Hindi na mabubuksan ang mga draft at kopyang na-save gamit ang dating digital na sertipiko. Kabilang dito ang mga pamamaraan (%1) na hindi natiyak kung dumating; hindi na ito ipapadala. Isumite ulit ang wala sa “Katayuan ng mga pamamaraan” sa ibaba.</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。役所にある記録やお知らせは、もう一度受け取って表示します。</source>
        <translation>Hindi na mabubuksan ang mga draft at kopyang na-save gamit ang dating digital na sertipiko. Muling tatanggapin at ipapakita ang mga rekord at paunawa na nasa tanggapan.</translation>
    </message>
    <message>
        <source>署名用の電子証明書が新しくなりました</source>
        <translation>Bago na ang digital na sertipiko sa pagpirma</translation>
    </message>
    <message>
        <source>前の電子証明書で署名して、まだ送っていない手続があるときは、もう一度署名してください。氏名と住所は、次の手続のときにカードから読みなおします。</source>
        <translation>Kung may pinirmahan gamit ang dating digital na sertipiko na hindi pa naipapadala, pirmahan ulit ito. Babasahin ulit sa card ang pangalan at tirahan sa susunod na pamamaraan.</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決める</source>
        <translation>Pumili ng ibang paraan ng pagbubukas bukod sa card</translation>
    </message>
    <message>
        <source>カードをなくしたり新しくしたりしても、このパソコンに保存した内容を開けるようにします。</source>
        <translation>Para mabuksan pa rin ang naka-save sa computer na ito kahit mawala o mapalitan ang card.</translation>
    </message>
    <message>
        <source>開け方を決める</source>
        <translation>Pumili ng paraan</translation>
    </message>
    <message>
        <source>前のカードで保存した内容は、復旧コードなど、決めておいた開け方で引き継げます。書きかけの届出や、まだ送っていない届出もそのまま残っています。</source>
        <translation>Ang na-save gamit ang dating card ay maililipat gamit ang recovery code o ibang paraang pinili ninyo. Naroon pa rin ang mga abisong nasimulan at hindi pa naipapadala.</translation>
    </message>
    <message>
        <source>先に出す手続がすんでから送ります。そちらの状況を見てください。</source>
        <extracomment>Why something saved on this PC was not sent yet: another filing has to come first.</extracomment>
        <translation>Ipapadala ito kapag tapos na ang pamamaraang dapat mauna. Pakitingnan ang katayuan niyon.</translation>
    </message>
    <message>
        <source>このパソコンに保存してありますが、期限が近づいています。オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <translation>Naka-save ito sa computer na ito, pero malapit na ang takdang araw. Kung hindi aabot sa online, tumawag sa tanggapan at itanong kung maaari itong isumite sa counter o sa koreo.</translation>
    </message>
    <message>
        <source>直した内容：%1</source>
        <extracomment>State of a correction (補正) of an application that was filed before. %1 is a state, e.g. 到達.</extracomment>
        <translation>Itinamang nilalaman: %1</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。役所につながると自動で送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>Naghihintay sa computer na ito ang kahilingang bawiin. Hindi pa ito nababawi. Kusa itong ipapadala kapag nakakonekta na sa tanggapan.</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。サインインすると送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>Naghihintay sa computer na ito ang kahilingang bawiin. Hindi pa ito nababawi. Ipapadala ito kapag nag-sign in kayo.</translation>
    </message>
    <message>
        <source>取り下げを役所に依頼しています。役所が受け付けるまでは、まだ取り下げられていません。</source>
        <extracomment>A withdrawal that was sent and is not confirmed.</extracomment>
        <translation>Hinihiling sa tanggapan ang pagbawi. Hangga’t hindi tinatanggap ng tanggapan, hindi pa ito nababawi.</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <extracomment>Button of a task: opens the form at the first field that the agency wants mended (補正).</extracomment>
        <translation>Itama ang nilalaman</translation>
    </message>
    <message>
        <source>壊れていた保存内容を直しました</source>
        <translation>Naayos na ang nasirang naka-save</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。送る途中だった手続%1件は、別に取ってあった写しから戻しました。届いているかを役所に確かめてから続けます。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>Ginawa itong muli mula sa nababasa, at itinabi ang nasirang file at hindi binura. Naibalik mula sa hiwalay na kopya ang %1 pamamaraang ipinapadala noon. Itutuloy ang mga ito matapos tiyakin sa tanggapan kung dumating na. Kung may pamamaraang wala sa “Katayuan ng mga pamamaraan” sa ibaba, tumawag sa tanggapan para tiyakin.</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>Ginawa itong muli mula sa nababasa, at itinabi ang nasirang file at hindi binura. Kung may pamamaraang wala sa “Katayuan ng mga pamamaraan” sa ibaba, tumawag sa tanggapan para tiyakin.</translation>
    </message>
    <message>
        <source>知らせることにした予定の期限です。</source>
        <extracomment>Home, below a task: a step of a life event&apos;s plan whose last day the person wished to be told.</extracomment>
        <translation>Takdang araw ito ng planong ipinapaalala sa inyo.</translation>
    </message>
    <message>
        <source>予定を見る</source>
        <extracomment>Home, button on a task: opens the plan of a life event.</extracomment>
        <translation>Tingnan ang plano</translation>
    </message>
    <message>
        <source>やりとりを開く</source>
        <extracomment>Button of a task: opens what the office and the person wrote to each other.</extracomment>
        <translation>Buksan ang mga mensahe</translation>
    </message>
    <message>
        <source>役所から問い合わせがあります</source>
        <translation>May tanong ang tanggapan</translation>
    </message>
    <message>
        <source>「{title}」について、役所が返事を待っています。</source>
        <translation>Naghihintay ang tanggapan ng sagot ninyo tungkol sa “{title}”.</translation>
    </message>
    <message>
        <source>役所からメッセージが届いています</source>
        <translation>May dumating na mensahe mula sa tanggapan</translation>
    </message>
    <message>
        <source>「{title}」についてのメッセージです。</source>
        <translation>Tungkol ito sa “{title}”.</translation>
    </message>
    <message>
        <source>役所へのメッセージをまだ送っていません</source>
        <translation>Hindi pa naipapadala ang mensahe sa tanggapan</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージを、このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>Naka-save sa computer na ito ang isinulat tungkol sa “{title}”. Kusa itong ipapadala kapag nakakonekta na sa tanggapan.</translation>
    </message>
    <message>
        <source>役所へのメッセージが受け付けられませんでした</source>
        <translation>Hindi tinanggap ang mensahe sa tanggapan</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージです。開いて確かめてください。</source>
        <translation>Ito ang isinulat tungkol sa “{title}”. Buksan at tingnan.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>届きました</source>
        <translation>Dumating na</translation>
    </message>
    <message>
        <source>未提出・このパソコンに保存</source>
        <translation>Hindi pa naisusumite, naka-save dito</translation>
    </message>
    <message>
        <source>届いたか確認中</source>
        <translation>Inaalam kung dumating</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <translation>Hindi tinanggap</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <translation>Kailangang alamin sa tanggapan</translation>
    </message>
    <message>
        <source>送信中</source>
        <translation>Ipinapadala</translation>
    </message>
    <message>
        <source>受付番号 %1</source>
        <translation>Reference number (受付番号) %1</translation>
    </message>
    <message>
        <source>送っています。この画面を閉じても、内容はこのパソコンに保存されています。</source>
        <translation>Ipinapadala. Kahit isara ang screen na ito, naka-save sa computer na ito ang nilalaman.</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Reference number (受付番号)</translation>
    </message>
    <message>
        <source>届いた日時：%1</source>
        <translation>Araw at oras ng pagdating: %1</translation>
    </message>
    <message>
        <source>受付：%1</source>
        <translation>Tumanggap: %1</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）：%1</source>
        <translation>Fingerprint ng dumating na dokumento (SHA-256): %1</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>Susunod na gagawin</translation>
    </message>
    <message>
        <source>期限：%1</source>
        <translation>Takdang araw: %1</translation>
    </message>
    <message>
        <source>控えを保存しました</source>
        <translation>Na-save ang kopya</translation>
    </message>
    <message>
        <source>ホームへ戻る</source>
        <translation>Bumalik sa Home</translation>
    </message>
    <message>
        <source>届いたかを確かめる</source>
        <translation>Alamin kung dumating</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Ipadala ulit ngayon</translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation>I-save ang kopya</translation>
    </message>
    <message>
        <source>受付の内容を、A4の紙にまとめます。受付票（役所の電子署名つき）と届出の電子データも残すときは、「控えを保存する」を選んでください。</source>
        <translation>Ilalagay sa papel na A4 ang natanggap na nilalaman. Para itago rin ang resibo (受付票) na may digital na pirma ng tanggapan at ang electronic data ng abiso, piliin ang “I-save ang kopya”.</translation>
    </message>
    <message>
        <source>直して届け出る</source>
        <translation>Itama at isumite muli</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>Mga nakalakip na file</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1、%2 時点</source>
        <translation>%1, ayon sa %2</translation>
    </message>
    <message>
        <source>記録しているところ：%1（%2 時点）</source>
        <translation>May hawak ng talaan: %1 (ayon sa %2)</translation>
    </message>
    <message>
        <source>記号・番号をかくす</source>
        <translation>Itago ang mga numero</translation>
    </message>
    <message>
        <source>記号・番号を表示する</source>
        <translation>Ipakita ang mga numero</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>Kinukuha ang talaan.</translation>
    </message>
    <message>
        <source>記録はありません。</source>
        <translation>Walang talaan.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Wala pang natanggap. Kapag may koneksiyon na, pindutin ang “I-update”.</translation>
    </message>
    <message>
        <source>%1の内訳</source>
        <translation>Detalye ng %1</translation>
    </message>
    <message>
        <source>この記録について</source>
        <translation>Tungkol sa talaang ito</translation>
    </message>
    <message>
        <source>控えを残す</source>
        <translation>Magtago ng kopya</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>I-save bilang file</translation>
    </message>
    <message>
        <source>記録を保存しました</source>
        <translation>Na-save ang talaan</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Buksan ang folder ng na-save</translation>
    </message>
    <message>
        <source>表計算用（CSV）で保存する</source>
        <translation>I-save para sa spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>データ（JSON）で保存する</source>
        <translation>I-save bilang data (JSON)</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>Hindi naka-encrypt ang ise-save na file. Maaari itong makita ng ibang gumagamit ng computer na ito. Mase-save ito sa “Madoguchi” sa loob ng folder ng mga dokumento.</translation>
    </message>
    <message>
        <source>記録をファイルに保存しますか</source>
        <translation>Ise-save ba ang talaan bilang file?</translation>
    </message>
    <message>
        <source>この記録を、紙に印刷するか、ファイルとしてこのパソコンに残せます。かくしている番号も入ります。</source>
        <translation>Maaaring i-print ang talaang ito, o itago bilang file sa computer na ito. Kasama nang buo ang mga nakatagong numero.</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>I-save bilang PDF</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>健康保険の資格情報</source>
        <extracomment>A kind of record: title of its page and of its card. Here: what the health insurance card said.</extracomment>
        <translation>Pagiging kasapi sa segurong pangkalusugan (健康保険の資格情報)</translation>
    </message>
    <message>
        <source>予防接種</source>
        <translation>Bakuna (予防接種)</translation>
    </message>
    <message>
        <source>健診の結果</source>
        <translation>Resulta ng check-up (健診)</translation>
    </message>
    <message>
        <source>子どもの健診</source>
        <translation>Check-up ng mga bata</translation>
    </message>
    <message>
        <source>住民税</source>
        <translation>Buwis ng residente (住民税)</translation>
    </message>
    <message>
        <source>年金</source>
        <translation>Pensiyon (年金)</translation>
    </message>
    <message>
        <source>どの健康保険に入っているか、窓口でいくら払うかの記録です。</source>
        <extracomment>What a kind of record is, in one sentence.</extracomment>
        <translation>Talaan kung sa aling segurong pangkalusugan kayo kasapi at kung magkano ang babayaran sa counter.</translation>
    </message>
    <message>
        <source>市区町村に残っている、受けた予防接種の記録です。</source>
        <translation>Talaan ng mga bakunang natanggap ninyo, na nasa munisipalidad.</translation>
    </message>
    <message>
        <source>特定健康診査など、受けた健診の結果です。</source>
        <translation>Resulta ng mga check-up ninyo, gaya ng espesyal na check-up (特定健康診査).</translation>
    </message>
    <message>
        <source>お子さんが受けた乳幼児健診などの記録です。</source>
        <translation>Talaan ng mga check-up ng inyong mga anak, gaya ng check-up ng sanggol.</translation>
    </message>
    <message>
        <source>前の年の所得と、それをもとに決まった住民税の記録です。</source>
        <translation>Talaan ng kita noong nakaraang taon at ng buwis ng residente (住民税) na itinakda batay rito.</translation>
    </message>
    <message>
        <source>年金に加入した月数と、これまでの加入による年金額です。</source>
        <translation>Bilang ng buwan ng pagiging kasapi sa pensiyon, at ang halaga ng pensiyon batay sa mga buwang ito.</translation>
    </message>
    <message>
        <source>まちがいがあるときは、保険者（勤め先の健康保険、または市区町村の国民健康保険の担当）にお知らせください。転職や引っ越しの直後は、新しい内容になるまで数日かかることがあります。</source>
        <extracomment>What to do when something in a record is not right.</extracomment>
        <translation>Kung may mali, ipaalam ito sa tagaseguro (segurong pangkalusugan ng pinagtatrabahuhan, o ang namamahala ng Pambansang Segurong Pangkalusugan (国民健康保険) sa munisipyo). Kapag kalilipat lang ng trabaho o tirahan, maaaring abutin nang ilang araw bago lumabas ang bago.</translation>
    </message>
    <message>
        <source>母子健康手帳などと合わないときは、手帳を持って市区町村の窓口にご相談ください。ほかの市区町村にいたときの記録は、載っていないことがあります。</source>
        <translation>Kung hindi ito tugma sa handbook ng ina at anak (母子健康手帳) atbp., dalhin ang handbook at kumonsulta sa munisipyo. Maaaring wala rito ang mga talaan noong nasa ibang munisipalidad kayo.</translation>
    </message>
    <message>
        <source>基準の外の値があっても、病気とは限りません。心配なときは、かかりつけの医師に見せてください。</source>
        <translation>Hindi nangangahulugang may sakit kahit may halagang wala sa pamantayan. Kung nag-aalala, ipakita ito sa inyong doktor.</translation>
    </message>
    <message>
        <source>まちがいがあるときは、市区町村の税の担当にお問い合わせください。</source>
        <translation>Kung may mali, magtanong sa namamahala ng buwis (税) sa munisipyo.</translation>
    </message>
    <message>
        <source>年金額は、これまでの加入だけで計算したものです。これから加入すると増えます。抜けている期間があるときは、年金事務所にご相談ください。</source>
        <translation>Kinuwenta ang halaga ng pensiyon batay lang sa mga buwan hanggang ngayon. Tataas ito kapag nagpatuloy ang pagiging kasapi. Kung may kulang na panahon, kumonsulta sa tanggapan ng pensiyon (年金事務所).</translation>
    </message>
    <message>
        <source>対象の方</source>
        <extracomment>A line&apos;s label on the page of a record, and the head of a column in its copy. Official words of the record.</extracomment>
        <translation>Para kanino</translation>
    </message>
    <message>
        <source>保険者名</source>
        <translation>Tagaseguro (保険者名)</translation>
    </message>
    <message>
        <source>保険者番号</source>
        <translation>Numero ng tagaseguro (保険者番号)</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Simbolo (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Numero (番号)</translation>
    </message>
    <message>
        <source>枝番</source>
        <translation>Sangay na numero (枝番)</translation>
    </message>
    <message>
        <source>本人・家族の別</source>
        <translation>Miyembro o pamilya (本人・家族)</translation>
    </message>
    <message>
        <source>医療費の負担割合</source>
        <translation>Bahagi ng gastos sa pagpapagamot</translation>
    </message>
    <message>
        <source>資格を取得した日</source>
        <translation>Petsa ng pagiging kasapi (資格取得日)</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>May bisa hanggang (有効期限)</translation>
    </message>
    <message>
        <source>予防接種の種類</source>
        <translation>Uri ng bakuna</translation>
    </message>
    <message>
        <source>回数</source>
        <translation>Ilang beses</translation>
    </message>
    <message>
        <source>受けた日</source>
        <translation>Petsa</translation>
    </message>
    <message>
        <source>受けたところ</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>ワクチンのロット番号</source>
        <translation>Lot number ng bakuna</translation>
    </message>
    <message>
        <source>健診の種類</source>
        <translation>Uri ng check-up</translation>
    </message>
    <message>
        <source>結果の説明</source>
        <translation>Paliwanag ng resulta</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Taong piskal (年度)</translation>
    </message>
    <message>
        <source>給与の収入</source>
        <translation>Suweldo</translation>
    </message>
    <message>
        <source>合計所得金額</source>
        <translation>Kabuuang kita (合計所得金額)</translation>
    </message>
    <message>
        <source>所得控除の合計</source>
        <translation>Kabuuang bawas sa kita (所得控除)</translation>
    </message>
    <message>
        <source>扶養の人数</source>
        <translation>Bilang ng dependent</translation>
    </message>
    <message>
        <source>課税標準額</source>
        <translation>Binubuwisang kita (課税標準額)</translation>
    </message>
    <message>
        <source>所得割</source>
        <translation>Buwis batay sa kita (所得割)</translation>
    </message>
    <message>
        <source>均等割</source>
        <translation>Pantay na buwis (均等割)</translation>
    </message>
    <message>
        <source>森林環境税</source>
        <translation>Buwis sa kapaligiran ng kagubatan (森林環境税)</translation>
    </message>
    <message>
        <source>1年間の税額</source>
        <translation>Buwis sa 1 taon</translation>
    </message>
    <message>
        <source>課税・非課税の別</source>
        <translation>May buwis o walang buwis</translation>
    </message>
    <message>
        <source>加入の種類</source>
        <translation>Uri ng pagiging kasapi</translation>
    </message>
    <message>
        <source>国民年金を納めた月数</source>
        <translation>Mga buwang nabayaran sa Pambansang Pensiyon (国民年金)</translation>
    </message>
    <message>
        <source>免除・猶予の月数</source>
        <translation>Mga buwang libre o ipinagpaliban (免除・猶予)</translation>
    </message>
    <message>
        <source>納めていない月数</source>
        <translation>Mga buwang hindi nabayaran</translation>
    </message>
    <message>
        <source>厚生年金に加入した月数</source>
        <translation>Mga buwan sa Pensiyon ng mga Empleyado (厚生年金)</translation>
    </message>
    <message>
        <source>これまでの加入による年金額（年額）</source>
        <translation>Pensiyon batay sa mga buwan hanggang ngayon (bawat taon)</translation>
    </message>
    <message>
        <source>受け取れるようになる日</source>
        <translation>Araw kung kailan matatanggap</translation>
    </message>
    <message>
        <source>受け取っている年金額（年額）</source>
        <translation>Pensiyong natatanggap (bawat taon)</translation>
    </message>
    <message>
        <source>第1号（自営業、学生など）</source>
        <extracomment>Kind of membership in the national pension; the number is official.</extracomment>
        <translation>Kategorya 1 (第1号): may sariling negosyo, estudyante atbp.</translation>
    </message>
    <message>
        <source>第2号（会社員、公務員など）</source>
        <translation>Kategorya 2 (第2号): empleyado, kawani ng gobyerno atbp.</translation>
    </message>
    <message>
        <source>第3号（会社員などに扶養されている配偶者）</source>
        <translation>Kategorya 3 (第3号): asawang dependent ng empleyado atbp.</translation>
    </message>
    <message>
        <source>%1割（%2パーセント）</source>
        <extracomment>How much of a medical bill the person pays. %1: in tenths (3), %2: in percent (30).</extracomment>
        <translation>%2 porsiyento (%1割)</translation>
    </message>
    <message>
        <source>%1か月</source>
        <extracomment>A number of months.</extracomment>
        <translation>%1 buwan</translation>
    </message>
    <message>
        <source>%1人</source>
        <extracomment>A number of people.</extracomment>
        <translation>%1 tao</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>An amount of money in yen, with separators of thousands.</extracomment>
        <translation>%1 yen</translation>
    </message>
    <message>
        <source>家族（被扶養者など）</source>
        <translation>Pamilya (dependent atbp.)</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Mismong miyembro</translation>
    </message>
    <message>
        <source>非課税</source>
        <translation>Walang buwis</translation>
    </message>
    <message>
        <source>課税</source>
        <translation>May buwis</translation>
    </message>
    <message>
        <source>%1年度（%2度）</source>
        <extracomment>A fiscal year (April to March). %1: western year, %2: the year of the era, e.g. 令和8年 or &quot;Reiwa 8&quot;.</extracomment>
        <translation>Taong piskal %1 (%2)</translation>
    </message>
    <message>
        <source>加入の記録と年金額</source>
        <translation>Talaan ng pagiging kasapi at halaga ng pensiyon</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>Yunit</translation>
    </message>
    <message>
        <source>基準</source>
        <translation>Pamantayan</translation>
    </message>
    <message>
        <source>記録しているところ</source>
        <extracomment>Label on a printed sheet of records: which office or insurer keeps them.</extracomment>
        <translation>May hawak ng talaan</translation>
    </message>
    <message>
        <source>いつの時点の記録か</source>
        <extracomment>Label on a printed sheet of records.</extracomment>
        <translation>Petsa ng talaan</translation>
    </message>
    <message>
        <source>確認が必要です</source>
        <extracomment>A measured value is outside of its range; the second: a line of a record that needs a look.</extracomment>
        <translation>Kailangang tingnan</translation>
    </message>
    <message>
        <source>基準の外です</source>
        <translation>Wala sa pamantayan</translation>
    </message>
    <message>
        <source>注意</source>
        <extracomment>Head of a column: what a value needs, e.g. &quot;outside of the range&quot;.</extracomment>
        <translation>Paalala</translation>
    </message>
    <message>
        <source>受け取った日時</source>
        <extracomment>Label on a printed sheet of records: when this program received them.</extracomment>
        <translation>Petsa at oras ng pagtanggap</translation>
    </message>
    <message>
        <source>機関から受け取った記録をそのまま印刷したものです。証明書ではありません。</source>
        <extracomment>What a printed sheet of records is and is not.</extracomment>
        <translation>Naka-print ito nang ayon sa pagkakatanggap mula sa institusyong nag-iingat ng tala. Hindi ito sertipiko.</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet of records.</extracomment>
        <translation>Tungkol sa papel na ito</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>役所などが持っている、あなたについての記録です。開いたものは、このパソコンに暗号化して保管します。つながらないときも読めます。</source>
        <translation>Mga talaan tungkol sa inyo na hawak ng mga tanggapan atbp. Ang binuksan ninyo ay itinatago sa computer na ito, naka-encrypt. Mababasa ito kahit walang koneksiyon.</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>Aking mga talaan</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>どの記録があるかを確かめています。</source>
        <translation>Tinitingnan kung anong mga talaan ang mayroon.</translation>
    </message>
    <message>
        <source>あなたについての記録は、まだありません。</source>
        <translation>Wala pang talaan tungkol sa inyo.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Wala pang natanggap. Kapag may koneksiyon na, pindutin ang “I-update”.</translation>
    </message>
    <message>
        <source>あなたの情報を見た役所</source>
        <translation>Mga tanggapang tumingin ng impormasyon ninyo</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>Sino ang tumingin</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をいつ、何のためにやり取りしたかの記録です。</source>
        <translation>Talaan kung kailan at para saan nagpalitan ang mga tanggapan ng impormasyon ninyo.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>カードが新しくなったときは、このコードで保存した内容を引き継げます。紙は、カードとは別のところにしまってください。</source>
        <translation>Kapag nagkaroon ng bagong card, magagamit ninyo ang code na ito para mailipat ang naka-save. Itago ang papel nang hiwalay sa card.</translation>
    </message>
    <message>
        <source>9組の文字を、順番どおりに紙に控えてください。控えたことを確かめてから、使えるようになります。</source>
        <translation>Isulat sa papel ang 9 na grupo ayon sa pagkakasunod-sunod. Magagamit ang code kapag natiyak nang naisulat ninyo ito.</translation>
    </message>
    <message>
        <source>復旧コードが使えるようになりました</source>
        <translation>Magagamit na ang recovery code</translation>
    </message>
    <message>
        <source>コードを紙に控えてください</source>
        <translation>Isulat ang code sa papel</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>復旧コードがあります</source>
        <translation>May recovery code na kayo</translation>
    </message>
    <message>
        <source>復旧コードはまだありません</source>
        <translation>Wala pang recovery code</translation>
    </message>
    <message>
        <source>新しいコードに替える</source>
        <translation>Palitan ng bagong code</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>Gumawa ng recovery code</translation>
    </message>
    <message>
        <source>復旧コードをやめる</source>
        <translation>Itigil ang paggamit ng recovery code</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>人に見せないでください</source>
        <translation>Huwag ipakita sa iba</translation>
    </message>
    <message>
        <source>控えた紙を見て入れてください。小文字でもかまいません。</source>
        <translation>Tingnan ang papel na pinagsulatan ninyo at ilagay ito. Puwede ang maliliit na titik.</translation>
    </message>
    <message>
        <source>控えたコードの最後の1組（4文字）</source>
        <translation>Huling grupo ng code na isinulat ninyo (4 na karakter)</translation>
    </message>
    <message>
        <source>控えました</source>
        <translation>Naisulat ko na</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Bumalik sa dating screen</translation>
    </message>
    <message>
        <source>やめる（コードは使えなくなります）</source>
        <translation>Itigil (hindi na magagamit ang code)</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>Ipagpatuloy ang paggamit</translation>
    </message>
    <message>
        <source>やめると、カードが新しくなったときに、保存した内容を開けなくなります。</source>
        <translation>Kapag itinigil, hindi na ninyo mabubuksan ang naka-save kapag nagkaroon ng bagong card.</translation>
    </message>
    <message>
        <source>復旧コードをやめますか</source>
        <translation>Ititigil ba ang paggamit ng recovery code?</translation>
    </message>
    <message>
        <source>カードの更新や再発行にそなえて、保存した内容を、紙に控えたコードでも開けるようにします。</source>
        <translation>Bilang paghahanda sa pag-renew o pagkuha ng bagong card, gagawing posible na mabuksan din ang naka-save gamit ang code na nasa papel.</translation>
    </message>
    <message>
        <source>復旧コードのQRコード。中身は9組の文字と同じです。</source>
        <extracomment>Heard in place of the QR code beside the nine groups of the recovery code.</extracomment>
        <translation>QR code ng recovery code. Kapareho ng 9 na grupo ng karakter ang laman.</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>I-save bilang PDF</translation>
    </message>
    <message>
        <source>写真に残さず、紙だけに控えてください。PDFで保存したときは、印刷したらPDFを消してください。このパソコンと、このコードの両方がある人は、保存した内容を開けます。</source>
        <translation>Isulat lang sa papel, huwag kunan ng litrato. Kung i-save bilang PDF, burahin ang PDF pagka-print. Ang may hawak ng computer na ito at ng code na ito ay makakapagbukas ng naka-save.</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>Magagamit pa rin ang ibang paraan ng pagbubukas.</translation>
    </message>
</context>
<context>
    <name>RegisterQuestion</name>
    <message>
        <source>役所の記録を使いますか</source>
        <translation>Gagamitin ba ang talaan ng tanggapan?</translation>
    </message>
    <message>
        <source>%1が持っているあなたの記録（氏名、生年月日、性別、住所、電話番号、同じ世帯の方）を受け取ると、届出の入力と、受けられる支援をさがすのに使えます。</source>
        <extracomment>Home, the question whether the agency&apos;s records may be used. %1: the agency.</extracomment>
        <translation>May talaan ang %1 tungkol sa inyo (pangalan, petsa ng kapanganakan, kasarian, tirahan, numero ng telepono, mga kasama sa sambahayan (世帯)). Kapag kinuha ito, magagamit ito sa paglalagay sa mga abiso at sa paghahanap ng tulong na maaari ninyong matanggap.</translation>
    </message>
    <message>
        <source>記録を使う</source>
        <translation>Gamitin ang talaan</translation>
    </message>
    <message>
        <source>自分で入力する</source>
        <translation>Ako ang maglalagay</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>Ano ang mangyayari kapag ginamit ang talaan ng tanggapan?</translation>
    </message>
    <message>
        <source>暗号化して、このパソコンの中だけに保存します。使わなくても、どの手続もできます。設定でいつでも変えられます。</source>
        <translation>Naka-encrypt itong ise-save sa computer na ito lamang. Kahit hindi ito gamitin, magagawa pa rin ang lahat ng pamamaraan. Mababago ito sa mga setting anumang oras.</translation>
    </message>
</context>
<context>
    <name>RegisterSettings</name>
    <message>
        <source>役所の記録</source>
        <translation>Talaan ng tanggapan</translation>
    </message>
    <message>
        <source>役所の記録を、入力と支援さがしに使う</source>
        <translation>Gamitin ang talaan ng tanggapan sa paglalagay at sa paghahanap ng tulong</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>Ano ang mangyayari kapag ginamit ang talaan ng tanggapan?</translation>
    </message>
    <message>
        <source>使うのをやめると、受け取った記録の写しと、支援さがしで記録にある世帯の方について答えた内容は、このパソコンからすぐに消えます。下書きと、前に届出に入れた内容は残ります。下書きの中の「役所の記録から」の印も、そのままです。</source>
        <translation>Kapag itinigil ang paggamit, agad na mabubura sa computer na ito ang kopya ng nakuhang talaan, at ang mga isinagot ninyo sa paghahanap ng tulong tungkol sa mga kasama sa sambahayan na nasa talaan. Mananatili ang mga draft at ang mga dating inilagay sa abiso. Mananatili rin ang tandang “Mula sa talaan ng tanggapan” sa mga draft.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>次の内容を送ります。まちがいがないか確かめてください。まだ何も送っていません。</source>
        <translation>Ito ang ipapadala. Tiyaking walang mali. Wala pang ipinapadala.</translation>
    </message>
    <message>
        <source>宛先：%1</source>
        <translation>Para sa: %1</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>Pagsusuri ng nilalaman</translation>
    </message>
    <message>
        <source>宛先</source>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>使いみち</source>
        <translation>Saan gagamitin</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Batayan sa batas</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>Ipapadala</translation>
    </message>
    <message>
        <source>送らないもの</source>
        <translation>Hindi ipapadala</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <translation>Ano ang mangyayari kapag nag-abiso</translation>
    </message>
    <message>
        <source>確認して署名へ進む</source>
        <translation>Tama ito, magpatuloy sa pagpirma</translation>
    </message>
    <message>
        <source>入力に戻る</source>
        <translation>Bumalik sa pagsagot ng form</translation>
    </message>
    <message>
        <source>家族と確かめるときなどに。紙に出しても、届け出たことにはなりません。</source>
        <translation>Halimbawa, para tingnan kasama ang pamilya. Hindi nangangahulugang nakapag-abiso na kayo kapag na-print ito.</translation>
    </message>
    <message>
        <source>紙で確かめる</source>
        <translation>Tingnan sa papel</translation>
    </message>
    <message>
        <source>次の内容を印刷します。まちがいがないか確かめてください。まだ届け出ていません。</source>
        <translation>Ipi-print ang mga ito. Tingnan kung tama. Wala pang naisusumite.</translation>
    </message>
    <message>
        <source>前に出した内容から変わるところ</source>
        <translation>Mga nagbago sa dating isinumite</translation>
    </message>
    <message>
        <source>印刷する内容</source>
        <translation>Mga ipi-print</translation>
    </message>
    <message>
        <source>手もとに用意するもの</source>
        <translation>Mga ihahanda</translation>
    </message>
    <message>
        <source>持って行くもの</source>
        <translation>Mga dadalhin</translation>
    </message>
    <message>
        <source>紙に印刷する</source>
        <translation>I-print sa papel</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>検索</source>
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>検索の言葉を消す</source>
        <translation>Burahin ang hinahanap</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1を画面に表示する</source>
        <translation>Ipakita sa screen ang %1</translation>
    </message>
    <message>
        <source>隠す</source>
        <translation>Itago</translation>
    </message>
    <message>
        <source>表示する</source>
        <translation>Ipakita</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>候補%1件。下矢印キーで選びます。</source>
        <translation>Mga mungkahi: %1. Pumili gamit ang pababang arrow key.</translation>
    </message>
    <message>
        <source>入力すると候補が出ます。</source>
        <translation>Mag-type para makita ang mga mungkahi.</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, ika-%3 sa %2</translation>
    </message>
    <message>
        <source>ほか%1件。続けて入力すると絞り込めます。</source>
        <translation>May %1 pa. Mag-type pa para mabawasan ang mga mungkahi.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>選ぶとすぐに変わり、次に開いたときも同じです。</source>
        <translation>Agad na magkakabisa ang pinili ninyo, at ganoon pa rin sa susunod na pagbukas.</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrlキーを押しながら ＋ または − でも変えられます。</source>
        <translation>Mababago rin ito sa pagpindot ng + o − habang hawak ang Ctrl.</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>Laki ng titik</translation>
    </message>
    <message>
        <source>パソコンの設定に合わせる</source>
        <translation>Ayon sa setting ng computer</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>ハイコントラスト</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation>Kulay ng screen</translation>
    </message>
    <message>
        <source>画面の動きをなくします。</source>
        <translation>Inaalis ang galaw sa screen.</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation>Bawasan ang galaw</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Bumalik sa dating screen</translation>
    </message>
    <message>
        <source>漢字の上に、小さなひらがなで読みかたを書きます。</source>
        <translation>Isinusulat sa maliit na hiragana (ひらがな) sa itaas ng kanji (漢字) kung paano ito basahin.</translation>
    </message>
    <message>
        <source>漢字にふりがなをつける</source>
        <translation>Lagyan ng furigana (ふりがな) ang kanji (漢字)</translation>
    </message>
    <message>
        <source>ことばと文字</source>
        <translation>Wika at titik</translation>
    </message>
    <message>
        <source>色と動き</source>
        <translation>Kulay at galaw</translation>
    </message>
    <message>
        <source>黒い地に白と黄色の文字です。</source>
        <translation>Puti at dilaw na titik sa itim.</translation>
    </message>
    <message>
        <source>動きをつける</source>
        <translation>May galaw</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>Galaw sa screen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>次の項目、前の項目へ移る</source>
        <translation>Pumunta sa susunod o nakaraang item</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>選択肢や一覧の中を移る</source>
        <translation>Gumalaw sa loob ng mga pagpipilian at listahan</translation>
    </message>
    <message>
        <source>ボタンを押す、選ぶ</source>
        <translation>Pindutin ang button, pumili</translation>
    </message>
    <message>
        <source>前の画面へ戻る</source>
        <translation>Bumalik sa nakaraang screen</translation>
    </message>
    <message>
        <source>ホームへ移る</source>
        <translation>Pumunta sa Home</translation>
    </message>
    <message>
        <source>文字を大きく、小さくする</source>
        <translation>Palakihin o paliitin ang titik</translation>
    </message>
    <message>
        <source>画面を上下に送る</source>
        <translation>I-scroll pataas o pababa ang screen</translation>
    </message>
    <message>
        <source>この一覧を開く</source>
        <translation>Buksan ang listahang ito</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Paggamit ng keyboard</translation>
    </message>
    <message>
        <source>上の操作、メニュー、本文の順に移る</source>
        <translation>Lumipat sa mga kontrol sa itaas, menu, at nilalaman</translation>
    </message>
    <message>
        <source>メニューを開く</source>
        <translation>Buksan ang menu</translation>
    </message>
    <message>
        <source>この画面のヘルプを開く</source>
        <translation>Buksan ang tulong para sa screen na ito</translation>
    </message>
    <message>
        <source>「窓口」の画面を閉じる</source>
        <translation>Isara ang window ng Madoguchi</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。</source>
        <translation>Tinitiyak kung sino kayo gamit ang sertipiko sa pag-sign in (利用者証明用電子証明書) ng inyong My Number Card.</translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation>Ilagay ang PIN</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>Mag-sign in</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Maglagay ng 4 na digit.</translation>
    </message>
    <message>
        <source>数字4桁です。カードを受け取ったときに市区町村で設定したものです。</source>
        <translation>4 na digit ito. Itinakda ninyo ito sa munisipyo nang tanggapin ninyo ang card.</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号</source>
        <translation>Sign-in PIN (利用者証明用, 4 na digit)</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき</source>
        <translation>Kung nakalimutan ang PIN</translation>
    </message>
    <message>
        <source>住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。</source>
        <translation>Maaari itong i-reset sa munisipyo kung saan naroon ang inyong talaan ng residente (住民票). Mala-lock ito kapag 3 beses na magkasunod na nagkamali, pero hindi mawawala ang impormasyong nasa card.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>電子署名</source>
        <translation>Digital na pirma</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>Pipirmahan</translation>
    </message>
    <message>
        <source>署名して提出する</source>
        <translation>Pumirma at isumite</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>Bumalik nang hindi pumipirma</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Ilagay ang password.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>6–16 na letra at digit. Malalaking titik ang mga letra. Iba ito sa mga PIN na 4 na digit.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Password sa pagpirma (署名用, 6–16 na letra at digit)</translation>
    </message>
</context>
<context>
    <name>SignatureChecking</name>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルです。カードはいりません。</source>
        <translation>PDF na may pirma, o file na nagtatapos ang pangalan sa “.p7m” o “.p7s”. Hindi kailangan ang card.</translation>
    </message>
    <message>
        <source>確かめるファイル</source>
        <translation>File na susuriin</translation>
    </message>
    <message>
        <source>署名だけのファイルです。署名された元のファイルも選んでください。</source>
        <translation>Pirma lang ang laman ng file na ito. Piliin din ang orihinal na file na pinirmahan.</translation>
    </message>
    <message>
        <source>署名された元のファイル</source>
        <translation>Orihinal na file na pinirmahan</translation>
    </message>
    <message>
        <source>署名を確かめています。</source>
        <translation>Sinusuri ang mga pirma.</translation>
    </message>
    <message>
        <source>署名した人と日時</source>
        <translation>Kung sino ang pumirma at kailan</translation>
    </message>
    <message>
        <source>調べたこと</source>
        <translation>Mga sinuri</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>内容</source>
        <extracomment>Checking a signature: what was looked at, as a label.</extracomment>
        <translation>Nilalaman</translation>
    </message>
    <message>
        <source>署名の範囲</source>
        <translation>Saklaw ng pirma</translation>
    </message>
    <message>
        <source>電子証明書の用途</source>
        <translation>Gamit ng digital na sertipiko</translation>
    </message>
    <message>
        <source>有効期間</source>
        <translation>Panahon ng bisa</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>Nagbigay</translation>
    </message>
    <message>
        <source>署名したときのままです。</source>
        <extracomment>Checking a signature: what was seen, beside its label.</extracomment>
        <translation>Katulad pa rin noong pinirmahan.</translation>
    </message>
    <message>
        <source>署名したあとに、内容か署名が変えられています。</source>
        <translation>Binago ang nilalaman o ang pirma matapos pumirma.</translation>
    </message>
    <message>
        <source>署名のデータが壊れています。</source>
        <translation>Sira ang data ng pirma.</translation>
    </message>
    <message>
        <source>このソフトでは読めない種類の署名です。</source>
        <translation>Uri ito ng pirma na hindi nababasa ng program na ito.</translation>
    </message>
    <message>
        <source>署名された元のファイルがないため、確かめられません。</source>
        <translation>Hindi masuri dahil wala ang orihinal na file na pinirmahan.</translation>
    </message>
    <message>
        <source>文書の全体が署名されています。</source>
        <translation>Pinirmahan ang buong dokumento.</translation>
    </message>
    <message>
        <source>署名のあとに、署名されていない部分が付け足されています。</source>
        <translation>May idinagdag na bahaging walang pirma matapos ang pirma.</translation>
    </message>
    <message>
        <source>署名の範囲に抜けがあり、文書の全体が守られていません。</source>
        <translation>May puwang sa saklaw ng pirma, kaya hindi protektado ang buong dokumento.</translation>
    </message>
    <message>
        <source>この署名のあとに、目に見える別の署名が加えられ、ページの見た目が変わっています。</source>
        <translation>Matapos ang pirmang ito, may idinagdag na isa pang nakikitang pirma at nagbago ang itsura ng pahina.</translation>
    </message>
    <message>
        <source>この署名のあとに、文書のほかの部分も変わっています。</source>
        <translation>Matapos ang pirmang ito, nagbago rin ang ibang bahagi ng dokumento.</translation>
    </message>
    <message>
        <source>電子署名用の電子証明書です。</source>
        <translation>Digital na sertipiko ito para sa pagpirma.</translation>
    </message>
    <message>
        <source>電子署名用ではない電子証明書で署名されています。</source>
        <translation>Pinirmahan gamit ang digital na sertipiko na hindi para sa pagpirma.</translation>
    </message>
    <message>
        <source>署名した人の言う日時に、電子証明書は有効期間内でした。</source>
        <translation>Sa oras na sinabi ng pumirma, may bisa ang digital na sertipiko.</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期限が切れていました。</source>
        <translation>Sa oras na sinabi ng pumirma, wala nang bisa ang digital na sertipiko.</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期間がまだ始まっていませんでした。</source>
        <translation>Sa oras na sinabi ng pumirma, wala pang bisa ang digital na sertipiko.</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています。期限の前に署名されたことを証明するものがありません。</source>
        <translation>Wala nang bisa ang digital na sertipiko. Walang nagpapatunay na pinirmahan ito bago iyon.</translation>
    </message>
    <message>
        <source>署名の日時が書かれていません。</source>
        <translation>Hindi nakasulat ang oras ng pagpirma.</translation>
    </message>
    <message>
        <source>署名した人の言う日時が、このパソコンの時計より先です。</source>
        <translation>Mas huli sa orasan ng computer na ito ang oras na sinabi ng pumirma.</translation>
    </message>
    <message>
        <source>信頼する認証局が発行した電子証明書です。</source>
        <translation>Digital na sertipiko ito mula sa pinagkakatiwalaang awtoridad.</translation>
    </message>
    <message>
        <source>発行者を確かめられません。このパソコンの知らない認証局が発行した電子証明書です。</source>
        <translation>Hindi masuri ang nagbigay. Galing ang digital na sertipiko sa awtoridad na hindi kilala ng computer na ito.</translation>
    </message>
    <message>
        <source>正しい</source>
        <extracomment>Checking a signature: the three outcomes. Good, bad, unknown.</extracomment>
        <translation>Tama</translation>
    </message>
    <message>
        <source>正しくない</source>
        <translation>Hindi tama</translation>
    </message>
    <message>
        <source>確かめられない</source>
        <translation>Hindi masuri</translation>
    </message>
    <message>
        <source>この署名は正しいものです。</source>
        <extracomment>Checking a signature: the three outcomes as a sentence.</extracomment>
        <translation>Tama ang pirmang ito.</translation>
    </message>
    <message>
        <source>この署名は正しくありません。このファイルを信用しないでください。</source>
        <translation>Hindi tama ang pirmang ito. Huwag pagkatiwalaan ang file na ito.</translation>
    </message>
    <message>
        <source>この署名が正しいかどうか、ここでは確かめられません。</source>
        <translation>Hindi masuri dito kung tama ang pirmang ito.</translation>
    </message>
    <message>
        <source>電子証明書に氏名がありません（%1）</source>
        <extracomment>Checking a signature: who signed, where the certificate has no name of a person. %1 its subject.</extracomment>
        <translation>Walang pangalan sa digital na sertipiko (%1)</translation>
    </message>
    <message>
        <source>%1（署名した人の申告です。証明されたものではありません）</source>
        <extracomment>Checking a signature: when. %1 date and time.</extracomment>
        <translation>%1 (ayon sa pumirma; hindi napatunayan)</translation>
    </message>
    <message>
        <source>番号%1、有効期限%2</source>
        <extracomment>Checking a signature: the certificate. %1 its number, %2 the day of its end.</extracomment>
        <translation>Numero %1, may bisa hanggang %2</translation>
    </message>
    <message>
        <source>署名した人</source>
        <translation>Pumirma</translation>
    </message>
    <message>
        <source>署名の日時</source>
        <translation>Oras ng pagpirma</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <translation>Hindi nakasulat</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>Mga digital na sertipiko (電子証明書)</translation>
    </message>
    <message>
        <source>電子証明書に書かれた発行者</source>
        <translation>Nagbigay ayon sa digital na sertipiko</translation>
    </message>
    <message>
        <source>電子証明書が途中で失効していないかは調べていません。マイナンバーカードの電子証明書の失効は、国に届け出た機関だけが調べられます。</source>
        <extracomment>Below every result of checking a signature, also a good one. Revocation of My Number Card certificates may be asked for only by verifiers that have notified the state (JPKI Act, article 17).</extracomment>
        <translation>Hindi sinuri kung nawalan ng bisa ang digital na sertipiko bago ang petsa nito. Para sa mga sertipiko ng My Number Card, mga organisasyong nag-abiso lamang sa pamahalaan ang makakasuri nito.</translation>
    </message>
    <message>
        <source>署名には、氏名・住所・生年月日・性別の入った電子証明書が付きます。ファイルを渡す相手に見えます。</source>
        <extracomment>Before a document is signed: what the certificate in the signature shows to whoever gets the file.</extracomment>
        <translation>Kasama sa pirma ang digital na sertipiko na may pangalan, tirahan, petsa ng kapanganakan at kasarian. Makikita ito ng makakatanggap ng file.</translation>
    </message>
    <message>
        <source>発行者を確かめられません。あなたのマイナンバーカードをカードリーダーに置いてもう一度確かめると、同じ認証局が発行したものかどうかが分かります。</source>
        <translation>Hindi masuri ang nagbigay. Ilagay ang inyong My Number Card sa card reader at suriin ulit para malaman kung iisang awtoridad ang nagbigay.</translation>
    </message>
    <message>
        <source>いまカードリーダーにあるマイナンバーカードと同じ認証局が発行した電子証明書です。</source>
        <translation>Ibinigay ang digital na sertipikong ito ng parehong awtoridad ng My Number Card na nasa card reader ngayon.</translation>
    </message>
</context>
<context>
    <name>SignedFile</name>
    <message>
        <source>%1（署名済み）</source>
        <extracomment>Name of a signed PDF beside the one it was made of. %1 is that one&apos;s name.</extracomment>
        <translation>%1 (may pirma)</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>本文へ移動</source>
        <translation>Pumunta sa nilalaman</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>カードリーダーを確かめています</source>
        <translation>Hinahanap ang card reader</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>Error code: %1</translation>
    </message>
    <message>
        <source>暗証番号の入力へ進む</source>
        <translation>Magpatuloy sa paglalagay ng PIN</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れると進めます。</source>
        <translation>Makapagpapatuloy kapag nabasa na ang My Number Card.</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>Card reader: %1</translation>
    </message>
    <message>
        <source>内容は暗号化して保存しています。サインインすると送信を続けられます。</source>
        <translation>Naka-save nang naka-encrypt ang nilalaman. Mag-sign in para maipagpatuloy ang pagpapadala.</translation>
    </message>
    <message>
        <source>このパソコンに保存され、まだ提出されていないものが%1件あります</source>
        <translation>Naka-save sa computer na ito na hindi pa naisusumite: %1</translation>
    </message>
    <message>
        <source>入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。</source>
        <translation>Naka-save sa computer na ito ang inilalagay ninyo, naka-encrypt. Maipagpapatuloy ninyo ito kapag nag-sign in.</translation>
    </message>
    <message>
        <source>はじめかた</source>
        <translation>Paano magsimula</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつなぐ</source>
        <translation>Ikabit ang card reader sa computer</translation>
    </message>
    <message>
        <source>USBのICカードリーダーです。つなぐと自動で見つけます。</source>
        <translation>IC card reader na USB. Kusa itong makikita kapag ikinabit.</translation>
    </message>
    <message>
        <source>マイナンバーカードを置く</source>
        <translation>Ilagay ang My Number Card</translation>
    </message>
    <message>
        <source>手続が終わるまで、置いたままにします。</source>
        <translation>Hayaan itong nakalagay hanggang matapos ang pamamaraan.</translation>
    </message>
    <message>
        <source>暗証番号を入力する</source>
        <translation>Ilagay ang PIN</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。</source>
        <translation>Ito ang sign-in PIN (利用者証明用, 4 na digit). Sa pagpirma ng abiso, gagamitin din ang password sa pagpirma (署名用, 6–16 na letra at digit).</translation>
    </message>
    <message>
        <source>%1 できました</source>
        <translation>%1 Tapos na</translation>
    </message>
    <message>
        <source>%1 いまここです</source>
        <translation>%1 Narito kayo ngayon</translation>
    </message>
    <message>
        <source>%1 このあと</source>
        <translation>%1 Gagawin pa</translation>
    </message>
    <message>
        <source>あなたの情報の扱い</source>
        <translation>Paano ginagamit ang impormasyon ninyo</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。</source>
        <translation>Itinatago ito sa computer na ito, naka-encrypt. Ang inyong card at PIN lang ang makakabukas nito.</translation>
    </message>
    <message>
        <source>役所へ送るのは、送る前に画面で確認した内容だけです。</source>
        <translation>Ang ipinapadala lang sa tanggapan ay ang sinuri ninyo sa screen bago ito ipadala.</translation>
    </message>
    <message>
        <source>暗証番号とパスワードは、保存せず、どこにも送りません。</source>
        <translation>Hindi sine-save ang mga PIN at password, at hindi ipinapadala kahit saan.</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Higit pa</translation>
    </message>
    <message>
        <source>このパソコンを診断する</source>
        <translation>Patakbuhin ang diagnosis ng computer na ito</translation>
    </message>
</context>
<context>
    <name>StoreErasure</name>
    <message>
        <source>書きかけの内容、届出の控え、受け取ったもの、答えた内容が、このパソコンから消えます。もとには戻せません。役所に出した手続は、そのまま受け付けられています。</source>
        <translation>Mawawala sa computer na ito ang mga draft, kopya ng naisumite, natanggap at sagot ninyo. Hindi na ito maibabalik. Nananatiling tinanggap ng tanggapan ang mga naisumite ninyo.</translation>
    </message>
    <message>
        <source>このパソコンから消す</source>
        <translation>Burahin sa computer na ito</translation>
    </message>
    <message>
        <source>消すと、これらは役所に届きません。先に届くのを待つか、ほかの方法で出してください。</source>
        <translation>Kapag binura, hindi darating ang mga ito sa tanggapan. Hintayin munang dumating, o isumite sa ibang paraan.</translation>
    </message>
    <message>
        <source>まちがいを防ぐために、「%1」と入れてください。</source>
        <extracomment>%1: the word to be typed.</extracomment>
        <translation>Para makatiyak, i-type ang “%1”.</translation>
    </message>
    <message>
        <source>確かめの言葉</source>
        <translation>Salitang pangkumpirma</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>Burahin lahat</translation>
    </message>
    <message>
        <source>消さない</source>
        <translation>Huwag burahin</translation>
    </message>
    <message>
        <source>保存した内容を消す</source>
        <translation>Burahin ang naka-save</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容が、すべて消えます。もとには戻せません。</source>
        <translation>Mawawala ang lahat ng naka-save sa computer na ito. Hindi na ito maibabalik.</translation>
    </message>
    <message>
        <source>本当に消しますか</source>
        <translation>Talaga bang buburahin?</translation>
    </message>
</context>
<context>
    <name>StoreFileExport</name>
    <message>
        <source>書きかけの内容、提出した届出の控えと受付の証明、役所から受け取ったもの、答えた内容を、暗号化した一つのファイルにします。もう一方のパソコンで、あなたのカードとこのパスフレーズで開けます。このパソコンの内容は、そのまま残ります。</source>
        <translation>Ang mga draft, kopya at katibayan ng naisumite, natanggap mula sa tanggapan, at mga sagot ninyo ay magiging isang naka-encrypt na file. Sa kabilang computer, mabubuksan ito ng inyong card at ng passphrase na ito. Mananatili ang nasa computer na ito.</translation>
    </message>
    <message>
        <source>ほかのパソコンへ持っていく</source>
        <translation>Dalhin sa ibang computer</translation>
    </message>
    <message>
        <source>これらは、このパソコンから送ります。取り込んだ先では、二重に届かないように、送らずに止めておきます。</source>
        <translation>Ipapadala ang mga ito mula sa computer na ito. Sa kabila, nakahinto ang mga ito para walang dumating nang dalawang beses.</translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation>Ilabas</translation>
    </message>
    <message>
        <source>%1 に書き出しました。USBメモリーなどでもう一方のパソコンへ移し、終わったらファイルを消してください。パスフレーズを忘れると、だれにも開けません。</source>
        <translation>Inilabas sa %1. Dalhin ito sa kabilang computer gamit ang USB memory atbp., at burahin ang file pagkatapos. Kapag nakalimutan ang passphrase, walang makakabukas nito.</translation>
    </message>
    <message>
        <source>ファイルができました</source>
        <translation>Handa na ang file</translation>
    </message>
    <message>
        <source>ファイルに書き出す</source>
        <translation>Ilabas sa file</translation>
    </message>
</context>
<context>
    <name>StoreFileImport</name>
    <message>
        <source>ほかのパソコンの「窓口」で書き出したファイルを、このカードで開けるように取り込みます。届いていなかった届出は、もとのパソコンから送られることがあるため、ここでは送らずに止めておきます。</source>
        <translation>Ipinapasok ang file na inilabas ng Madoguchi sa ibang computer, para mabuksan ng card na ito. Maaaring ipadala pa ng dating computer ang hindi pa dumarating, kaya nakahinto ang mga ito rito.</translation>
    </message>
    <message>
        <source>このパソコンには、もう書きかけの内容や届出、答えた内容があるため、取り込めません。取り込むには、必要ならここの内容を書き出してから、「このパソコンから消す」で消してください。</source>
        <translation>May draft, abiso o sagot na sa computer na ito, kaya hindi makapagpasok. Para makapagpasok, ilabas ang narito sa file kung kailangan, saka burahin ito sa “Burahin sa computer na ito”.</translation>
    </message>
    <message>
        <source>ほかのパソコンの内容を取り込む</source>
        <translation>Ipasok mula sa ibang computer</translation>
    </message>
    <message>
        <source>書き出したファイル</source>
        <translation>Inilabas na file</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>Ilagay ang passphrase.</translation>
    </message>
    <message>
        <source>書き出したときに決めたパスフレーズ</source>
        <translation>Passphrase na pinili noong inilabas ang file</translation>
    </message>
    <message>
        <source>取り込んでいます。数秒かかることがあります。</source>
        <translation>Ipinapasok. Maaaring tumagal nang ilang segundo.</translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation>Ipasok</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>ファイルから取り込む</source>
        <translation>Ipasok mula sa file</translation>
    </message>
</context>
<context>
    <name>StoreKeysPage</name>
    <message>
        <source>これから入力する内容は、暗号化してこのパソコンに保存します。いまは、あなたのカードでだけ開けます。カードをなくしたときや、新しくしたときにも開けるように、もう一つ決めておけます。</source>
        <translation>Ang ilalagay ninyo mula rito ay naka-encrypt na ise-save sa computer na ito. Sa ngayon, card ninyo lang ang makakapagbukas. Puwedeng pumili ng isa pang paraan para mabuksan din kapag nawala o napalitan ang card.</translation>
    </message>
    <message>
        <source>ここにある開け方のどれか一つがあれば、カードが新しくなっても、保存した内容を引き継げます。中身を見るには、どの場合も、ご本人のカードでサインインします。</source>
        <translation>Sa alinman sa mga paraang narito, maililipat ninyo ang naka-save kahit bago na ang card. Para makita ang laman, palaging kailangang mag-sign in gamit ang sarili ninyong card.</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決めますか</source>
        <translation>Gusto ba ninyong pumili ng ibang paraan ng pagbubukas bukod sa card?</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Mga paraan ng pagbubukas ng naka-save</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>Sa ngayon, card lang ang makakapagbukas</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>May iba pang paraan bukod sa card</translation>
    </message>
    <message>
        <source>保存したときのカードと、その暗証番号で開きます。新しいカードでは開きません。</source>
        <translation>Mabubuksan gamit ang card na ginamit noong nag-save at ang PIN nito. Hindi ito mabubuksan ng bagong card.</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>My Number Card</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>Gumawa ng recovery code</translation>
    </message>
    <message>
        <source>復旧コードを替える・やめる</source>
        <translation>Palitan o ihinto ang recovery code</translation>
    </message>
    <message>
        <source>紙に印刷するか書き写して、しまっておきます。覚えておくことはありません。</source>
        <translation>I-print o kopyahin sa papel at itabi. Walang kailangang tandaan.</translation>
    </message>
    <message>
        <source>紙に控えた復旧コード</source>
        <translation>Recovery code na nasa papel</translation>
    </message>
    <message>
        <source>パスフレーズを決める</source>
        <translation>Pumili ng passphrase</translation>
    </message>
    <message>
        <source>パスフレーズを替える</source>
        <translation>Palitan ang passphrase</translation>
    </message>
    <message>
        <source>パスフレーズをやめる</source>
        <translation>Ihinto ang passphrase</translation>
    </message>
    <message>
        <source>あなただけが覚えておく、長い合言葉です。忘れると使えません。</source>
        <translation>Mahabang sikretong parirala na kayo lang ang nakakaalam. Kapag nakalimutan, hindi na ito magagamit.</translation>
    </message>
    <message>
        <source>パスフレーズ</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>キーリングでも開けるようにする</source>
        <translation>Hayaang makapagbukas din ang keyring</translation>
    </message>
    <message>
        <source>キーリングをやめる</source>
        <translation>Ihinto ang keyring</translation>
    </message>
    <message>
        <source>パソコンの中の、パスワードの保管場所です。このパソコンのあなたのアカウントを使える人は、鍵を取り出せます。家族などと同じアカウントを使っているときは、選ばないでください。</source>
        <translation>Ito ang taguan ng mga password sa computer. Ang sinumang makakagamit ng account ninyo sa computer na ito ay makakakuha ng susi. Huwag itong piliin kung may kasalo kayo sa account, gaya ng pamilya.</translation>
    </message>
    <message>
        <source>このパソコンのキーリング</source>
        <translation>Keyring ng computer na ito</translation>
    </message>
    <message>
        <source>紙やパスフレーズを人に見られたかもしれないときに使います。保存した内容を、新しい鍵で暗号化しなおします。復旧コードとパスフレーズは使えなくなるので、作りなおしてください。</source>
        <translation>Gamitin kapag maaaring nakita ng iba ang papel o ang passphrase. Ie-encrypt ulit ang naka-save gamit ang bagong susi. Hindi na magagamit ang recovery code at passphrase, kaya gawin ulit ang mga ito.</translation>
    </message>
    <message>
        <source>鍵を新しくする</source>
        <translation>Gumawa ng bagong susi</translation>
    </message>
    <message>
        <source>カードをなくしたときや新しくしたときに、書きかけの内容と控えを開けなくなります。役所に出した手続は、そのまま受け付けられています。あとで設定からも決められます。</source>
        <translation>Kapag nawala o napalitan ang card, hindi na mabubuksan ang mga nasimulan at ang mga kopya ninyo. Mananatiling tanggap ang mga naisumite sa tanggapan. Puwede rin itong piliin mamaya sa Mga setting.</translation>
    </message>
    <message>
        <source>カードだけで進むときは</source>
        <translation>Kapag card lang ang ginamit</translation>
    </message>
    <message>
        <source>入力へ進む</source>
        <translation>Magpatuloy sa paglalagay</translation>
    </message>
    <message>
        <source>いまはカードだけで進む</source>
        <translation>Card lang muna ang gamitin ngayon</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Bumalik sa dating screen</translation>
    </message>
    <message>
        <source>「%1」をやめる</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>Ihinto ang “%1”</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>Ipagpatuloy ang paggamit</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>Magagamit pa rin ang ibang paraan ng pagbubukas.</translation>
    </message>
    <message>
        <source>やめると、カードだけで開くようになります。カードをなくしたときや新しくしたときに、保存した内容を開けなくなります。</source>
        <translation>Pagkatapos nito, card lang ang makakapagbukas. Kapag nawala o napalitan ang card, hindi na mabubuksan ang naka-save.</translation>
    </message>
    <message>
        <source>「%1」をやめますか</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>Ihihinto ba ang “%1”?</translation>
    </message>
    <message>
        <source>いまの復旧コードとパスフレーズは使えなくなります。保存した内容は残ります。</source>
        <translation>Hindi na magagamit ang kasalukuyang recovery code at passphrase. Mananatili ang naka-save.</translation>
    </message>
    <message>
        <source>鍵を新しくしますか</source>
        <translation>Gagawa ba ng bagong susi?</translation>
    </message>
</context>
<context>
    <name>StoreSettings</name>
    <message>
        <source>このパソコンに保存した内容</source>
        <translation>Ang naka-save sa computer na ito</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Ilipat ang na-save gamit ang dating card</translation>
    </message>
    <message>
        <source>保存した内容は、あなたのカードと暗証番号で開きます。カードをなくしたときや、新しくしたときのために、ほかの開け方も決めておけます。</source>
        <translation>Mabubuksan ang naka-save gamit ang card ninyo at ang PIN nito. Puwede ring pumili ng ibang paraan, para kapag nawala o napalitan ang card.</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>Sa ngayon, card lang ang makakapagbukas</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>May iba pang paraan bukod sa card</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Mga paraan ng pagbubukas ng naka-save</translation>
    </message>
</context>
<context>
    <name>StoreWay</name>
    <message>
        <source>使えます</source>
        <translation>Magagamit</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>Wala pa</translation>
    </message>
</context>
<context>
    <name>SubsidiesPage</name>
    <message>
        <source>会社や個人事業主のための補助金を、デジタル庁の「Jグランツ」の公開された一覧からさがします。</source>
        <translation>Naghahanap ng subsidy para sa mga kompanya at may sariling negosyo sa pampublikong listahan ng jGrants (Jグランツ) ng Digital Agency (デジタル庁).</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>Subsidy sa negosyo</translation>
    </message>
    <message>
        <source>送るのは、下で入れた言葉と選んだ条件だけです。氏名・住所・答えたことは送りません。「さがす」を押すまで、何も送りません。送り先：%1</source>
        <translation>Ang mga salita at kondisyon lang sa ibaba ang ipapadala; hindi ang pangalan, tirahan o mga sagot. Walang ipapadala hangga’t hindi pinipindot ang “Maghanap”. Padadalhan: %1</translation>
    </message>
    <message>
        <source>デモや、つなぎ先の設定がないときは、外の一覧をさがせません。</source>
        <translation>Sa demo, o kung walang nakatakdang koneksiyon, hindi mahahanap ang listahan sa labas.</translation>
    </message>
    <message>
        <source>ここだけは、外へ問い合わせます</source>
        <translation>Dito lang kumokonekta sa labas</translation>
    </message>
    <message>
        <source>ここではさがせません</source>
        <translation>Hindi makakapaghanap dito</translation>
    </message>
    <message>
        <source>例：省エネ、設備、創業、IT導入</source>
        <translation>Halimbawa: pagtitipid sa enerhiya (省エネ), kagamitan (設備), pagsisimula ng negosyo (創業), paggamit ng IT (IT導入)</translation>
    </message>
    <message>
        <source>さがす言葉</source>
        <translation>Mga salitang hahanapin</translation>
    </message>
    <message>
        <source>都道府県名。空けておくと、どこでも。例：東京都</source>
        <translation>Pangalan ng prepektura sa wikang Hapon. Iwanang blangko para sa kahit saan. Halimbawa: Tokyo (東京都)</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>並べ方</source>
        <translation>Pagkakasunod-sunod</translation>
    </message>
    <message>
        <source>いま申請できるものだけ</source>
        <translation>Iyong bukas lang ngayon para sa aplikasyon</translation>
    </message>
    <message>
        <source>さがしています</source>
        <translation>Naghahanap</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>見つかった補助金</source>
        <translation>Mga nahanap na subsidy</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
    <message>
        <source>見つかりませんでした。別の言葉か、条件をゆるめてさがしてください。</source>
        <translation>Walang nahanap. Sumubok ng ibang salita o mas kaunting kondisyon.</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>Pinagkunan: jGrants (Jグランツからの出典)</translation>
    </message>
</context>
<context>
    <name>SubsidyPage</name>
    <message>
        <source>くわしい内容を受け取っています。</source>
        <translation>Kinukuha ang mga detalye.</translation>
    </message>
    <message>
        <source>概要</source>
        <translation>Buod</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>Pinagkunan: jGrants (Jグランツからの出典)</translation>
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
        <translation>%1, talahanayan na may %2 hanay at %3 hilera</translation>
    </message>
    <message>
        <source>%1行中%2行目</source>
        <translation>ika-%2 sa %1 hilera</translation>
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
        <translation>%1, kabuuan: %2</translation>
    </message>
    <message>
        <source>%1個中%2個目のタブ</source>
        <translation>ika-%2 sa %1 tab</translation>
    </message>
</context>
<context>
    <name>TakeOverPage</name>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Ilipat ang na-save gamit ang dating card</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>引き継ぐと、前のカードではこの内容を開けなくなります。役所に出した届出は、引き継がなくても受け付けられたままです。</source>
        <translation>Kapag inilipat, hindi na ito mabubuksan ng dating card. Ang mga abisong naisumite na sa tanggapan ay mananatiling nakatala roon kahit hindi ito ilipat.</translation>
    </message>
    <message>
        <source>前のカードについて</source>
        <translation>Tungkol sa dating card</translation>
    </message>
    <message>
        <source>引き継ぐ</source>
        <translation>Ilipat</translation>
    </message>
    <message>
        <source>引き継がずに戻る</source>
        <translation>Bumalik nang hindi inililipat</translation>
    </message>
    <message>
        <source>カードが新しくなったときは、紙に控えた復旧コードなどで、前のカードで保存した届出の控えや書きかけの入力が、このカードで開けるようになります。</source>
        <translation>Kapag bago na ang card, sa pamamagitan ng recovery code na nasa papel o ibang paraan, mabubuksan ng card na ito ang mga kopya ng abiso at ang mga nasimulang na-save gamit ang dating card.</translation>
    </message>
    <message>
        <source>4文字ずつ9組です。小文字でも、間の「-」がなくてもかまいません。QRコードの読み取り機でも入れられます。</source>
        <translation>9 na grupo na may tig-4 na karakter. Puwede ang maliit na letra at puwedeng walang “-” sa pagitan. Mailalagay din gamit ang QR code reader.</translation>
    </message>
    <message>
        <source>パスフレーズで引き継ぐ</source>
        <translation>Ilipat gamit ang passphrase</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>Ilagay ang passphrase.</translation>
    </message>
    <message>
        <source>前のカードで決めたパスフレーズ</source>
        <translation>Passphrase na pinili gamit ang dating card</translation>
    </message>
    <message>
        <source>パスフレーズを確かめています。数秒かかることがあります。</source>
        <translation>Tinitiyak ang passphrase. Maaaring tumagal ng ilang segundo.</translation>
    </message>
    <message>
        <source>前のカードで、キーリングでも開けるようにしてあります。</source>
        <translation>Sa dating card, hinayaan ninyong makapagbukas din ang keyring.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングで引き継ぐ</source>
        <translation>Ilipat gamit ang keyring ng computer na ito</translation>
    </message>
    <message>
        <source>キーリングで引き継ぐ</source>
        <translation>Ilipat gamit ang keyring</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>あと%1文字</source>
        <translation>%1 titik pa</translation>
    </message>
    <message>
        <source>%1文字多いです</source>
        <translation>Sobra ng %1 titik</translation>
    </message>
</context>
<context>
    <name>TimeEntry</name>
    <message>
        <source>例：午後2時30分、14:30</source>
        <extracomment>Below the label of a time of day: ways to type it.</extracomment>
        <translation>Halimbawa: 2:30 pm, 14:30</translation>
    </message>
</context>
<context>
    <name>TopicLinks</name>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, ika-%3 sa %2</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>試すだけです。何も保存せず、答えも変えません。Escキーか「戻る」で元に戻ります。</source>
        <translation>Pagsubok lang ito. Walang ise-save at walang magbabago sa mga sagot. Pindutin ang Esc o “Bumalik” para makabalik.</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>Paano kung</translation>
    </message>
    <message>
        <source>何が起きたら、を調べますか</source>
        <translation>Ano ang gusto ninyong subukan</translation>
    </message>
    <message>
        <source>どこへ引っ越しますか</source>
        <translation>Saan kayo lilipat</translation>
    </message>
    <message>
        <source>給与だけの方は、源泉徴収票の「給与所得控除後の金額」です。</source>
        <translation>Kung suweldo lamang: ang “給与所得控除後の金額” sa withholding slip (源泉徴収票).</translation>
    </message>
    <message>
        <source>1年の合計所得金額</source>
        <translation>Kabuuang kita sa isang taon (合計所得金額)</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>ほかの家族は、まだ分かっていません。</source>
        <translation>Hindi pa alam ang ibang kapamilya.</translation>
    </message>
    <message>
        <source>だれが世帯を出ますか</source>
        <translation>Sino ang aalis sa sambahayan</translation>
    </message>
    <message>
        <source>「もしも」の結果です</source>
        <translation>Resulta ito ng “paano kung”</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Ika-%2 sa %1</translation>
    </message>
    <message>
        <source>もしもを終える</source>
        <translation>Tapusin ang “paano kung”</translation>
    </message>
</context>
<context>
    <name>madoguchi::AccessLogModel</name>
    <message>
        <source>提供されました</source>
        <extracomment>What became of a question of one agency to another.</extracomment>
        <translation>Ibinigay</translation>
    </message>
    <message>
        <source>該当する情報はありませんでした</source>
        <translation>Walang ganoong impormasyon</translation>
    </message>
    <message>
        <source>提供されませんでした</source>
        <translation>Hindi ibinigay</translation>
    </message>
    <message>
        <source>%1が、%2の中で「%3」を確かめました。</source>
        <extracomment>Who looked at my data, one sentence. %1: the office that asked, %2: the agency that was asked (may be the same municipality), %3: what kind of data.</extracomment>
        <translation>Tiningnan ng %1 ang “%3” sa loob ng %2.</translation>
    </message>
    <message>
        <source>%1が、%2に「%3」を問い合わせました。</source>
        <translation>Itinanong ng %1 sa %2 ang “%3”.</translation>
    </message>
    <message>
        <source>目的：%1</source>
        <extracomment>Who looked at my data: for which work of the office. %1: the work.</extracomment>
        <translation>Layunin: %1</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>Batayan sa batas: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationModel</name>
    <message>
        <source>（回答の期限：%1）</source>
        <extracomment>Progress of an application: until when the person must answer. %1 is a date.</extracomment>
        <translation> (takdang araw ng pagsagot: %1)</translation>
    </message>
    <message>
        <source>提出をとりやめました。</source>
        <extracomment>Said by a screen reader after a filing that had not been sent was given up.</extracomment>
        <translation>Hindi na isusumite.</translation>
    </message>
    <message>
        <source>取り下げを依頼しました。</source>
        <extracomment>Said by a screen reader: the wish to withdraw is kept and goes to the agency.</extracomment>
        <translation>Hiniling ang pagbawi.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationsModel</name>
    <message>
        <source>あてはまる手続はありません</source>
        <extracomment>Below the search among what was filed.</extracomment>
        <translation>Walang tumutugmang procedure</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>Nakita: %1</translation>
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
        <translation>%1 pahina</translation>
    </message>
    <message>
        <source>横%1×縦%2画素</source>
        <extracomment>Beside the name of a photo: %1 width and %2 height in pixels.</extracomment>
        <translation>%1 × %2 pixel</translation>
    </message>
    <message>
        <source>写真（JPEG）</source>
        <extracomment>A kind of file that may be chosen.</extracomment>
        <translation>litrato (JPEG)</translation>
    </message>
    <message>
        <source>画像（PNG）</source>
        <translation>larawan (PNG)</translation>
    </message>
    <message>
        <source>%1を%2個まで。1個の大きさは%3まで。</source>
        <extracomment>Under the label of a field for files: %1 kinds, %2 how many, %3 the largest size of one.</extracomment>
        <translation>%1; hanggang %2 file, bawat isa ay hanggang %3.</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen can not be read; %1 its name.</extracomment>
        <translation>Hindi mabasa ang file na “%1”. Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen has nothing in it; %1 its name.</extracomment>
        <translation>Walang laman ang “%1”. Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。写真は、小さくして保存し直すと選べることがあります。</source>
        <extracomment>A file that was chosen is too large; %1 its name, %2 its size, %3 the largest.</extracomment>
        <translation>Ang “%1” ay %2, masyadong malaki. Pumili ng file na hanggang %3. Kung litrato, maaaring mapili kapag na-save nang mas maliit.</translation>
    </message>
    <message>
        <source>「%1」は添付できません。ファイルは%2個までです。入れかえるときは、先にほかのファイルを取り除いてください。</source>
        <extracomment>No more files; %1 the name of the one that was chosen, %2 how many there may be.</extracomment>
        <translation>Hindi mailakip ang “%1”. Hanggang %2 file lamang. Kung papalitan, alisin muna ang ibang file.</translation>
    </message>
    <message>
        <source>「%1」と同じ中身のファイルは、もう添付してあります。</source>
        <extracomment>The same file was chosen twice; %1 its name.</extracomment>
        <translation>May nakalakip nang file na kapareho ang laman ng “%1”.</translation>
    </message>
    <message>
        <source>「%1」は、一部のスマートフォンの形式（HEIC）の写真です。JPEGの形式で保存し直してから選んでください。</source>
        <extracomment>A photo in a format that offices do not take; %1 the file&apos;s name.</extracomment>
        <translation>Ang “%1” ay litrato sa format ng ilang smartphone (HEIC). I-save muna bilang JPEG bago piliin.</translation>
    </message>
    <message>
        <source>「%1」の写真は途中で切れているか、壊れています。写真を保存し直すか、撮り直してください。</source>
        <extracomment>A damaged photo; %1 the file&apos;s name.</extracomment>
        <translation>Putol o sira ang litratong “%1”. I-save ulit o kumuha ng bago.</translation>
    </message>
    <message>
        <source>「%1」は縦横の画素数が多すぎて開けません。小さくして保存し直してください。</source>
        <extracomment>A photo with too many pixels; %1 the file&apos;s name.</extracomment>
        <translation>Napakarami ng pixel ng “%1” kaya hindi mabuksan. I-save ulit nang mas maliit.</translation>
    </message>
    <message>
        <source>「%1」は、パスワードがないと開けないPDFです。役所でも開けないので、パスワードのないPDFを選んでください。</source>
        <extracomment>A PDF that opens with a password only; %1 the file&apos;s name.</extracomment>
        <translation>Ang “%1” ay PDF na hindi mabubuksan kung walang password. Hindi rin ito mabubuksan ng tanggapan, kaya pumili ng PDF na walang password.</translation>
    </message>
    <message>
        <source>「%1」はPDFとして開けません。壊れているか、PDFではありません。PDFを作り直してください。</source>
        <extracomment>A damaged PDF, or a file that is none; %1 the file&apos;s name.</extracomment>
        <translation>Hindi mabuksan ang “%1” bilang PDF. Sira ito o hindi PDF. Gawin ulit ang PDF.</translation>
    </message>
    <message>
        <source>「%1」はページが多すぎます。必要なページだけのPDFを選んでください。</source>
        <extracomment>A PDF with too many pages; %1 the file&apos;s name.</extracomment>
        <translation>Napakarami ng pahina ng “%1”. Pumili ng PDF na may mga kailangang pahina lamang.</translation>
    </message>
    <message>
        <source>「%1」は、ここでは使えない種類のファイルです。使えるのは、%2</source>
        <extracomment>A file of another kind than is asked for; %1 its name, %2 what is taken.</extracomment>
        <translation>Ang “%1” ay uri ng file na hindi magagamit dito. Magagamit: %2</translation>
    </message>
    <message>
        <source>「%1」を添付しました。この写真には、撮影した場所が記録されています。</source>
        <translation>Nailakip ang “%1”. Nakatala sa litratong ito kung saan ito kinunan.</translation>
    </message>
    <message>
        <source>「%1」を添付しました。</source>
        <translation>Nailakip ang “%1”.</translation>
    </message>
    <message>
        <source>「%1」を取り除きました。「元に戻す」で戻せます。</source>
        <extracomment>Said by a screen reader after a file was taken out again; %1 its name. 元に戻す is a button&apos;s name.</extracomment>
        <translation>Inalis ang “%1”. Maibabalik sa “Ibalik”.</translation>
    </message>
    <message>
        <source>「%1」から撮影場所の記録を取り除けませんでした。送りたくないときは、この写真を取り除いてください。</source>
        <extracomment>The place could not be taken out of a photo; %1 the file&apos;s name.</extracomment>
        <translation>Hindi maalis sa “%1” ang tala ng lugar. Kung ayaw ipadala, alisin ang litratong ito.</translation>
    </message>
    <message>
        <source>「%1」から、撮影した場所の記録を取り除きました。</source>
        <extracomment>Said by a screen reader after the place was taken out of a photo; %1 its name.</extracomment>
        <translation>Inalis sa “%1” ang tala ng lugar na kinunan.</translation>
    </message>
    <message>
        <source>「%1」（%2）の%3ページ目の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pages, %3 which page is shown.</extracomment>
        <translation>Larawan ng pahina %3 ng “%1” (%2)</translation>
    </message>
    <message>
        <source>「%1」（%2）の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pixels.</extracomment>
        <translation>Larawan ng “%1” (%2)</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <extracomment>Said by a screen reader when another page of a file is shown: %1 which, %2 of how many.</extracomment>
        <translation>Pahina %1 sa %2</translation>
    </message>
    <message>
        <source>このファイルは、前に出した届出といっしょに役所にあります。このパソコンには残していません。</source>
        <extracomment>A file that came with an earlier filing: its bytes are at the office only.</extracomment>
        <translation>Nasa tanggapan ang file na ito kasama ng naunang isinumite. Hindi ito itinago sa PC na ito.</translation>
    </message>
    <message>
        <source>このページは表示できません。ファイルはそのまま添付されています。</source>
        <extracomment>A page of a file can not be drawn; the file itself is as it was.</extracomment>
        <translation>Hindi maipakita ang pahinang ito. Nakalakip pa rin ang file.</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitAnswersModel</name>
    <message>
        <source>この答えを消しました。</source>
        <extracomment>Said when one answer was taken back.</extracomment>
        <translation>Binura ang sagot na ito.</translation>
    </message>
    <message>
        <source>家族を加えました。</source>
        <extracomment>Said when someone was added to the household.</extracomment>
        <translation>Nadagdag ang kapamilya.</translation>
    </message>
    <message>
        <source>この人と、この人についての答えを消しました。</source>
        <extracomment>Said when someone was taken out of the household.</extracomment>
        <translation>Binura ang taong ito at ang mga sagot tungkol sa kanya.</translation>
    </message>
    <message>
        <source>答えたことをすべて消しました。</source>
        <extracomment>Said when every answer was erased.</extracomment>
        <translation>Binura ang lahat ng sagot.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line of what is known about the household. %1: about whom, %2: what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>あなたの答え</source>
        <extracomment>Where a line of the household is from.</extracomment>
        <translation>Sagot ninyo</translation>
    </message>
    <message>
        <source>カードと住民登録から</source>
        <translation>Mula sa card at talaan ng residente</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitModel</name>
    <message>
        <source>申請できる時期</source>
        <extracomment>Page of a benefit, label: until when to apply.</extracomment>
        <translation>Kailan puwedeng mag-apply</translation>
    </message>
    <message>
        <source>申請するところ</source>
        <extracomment>Page of a benefit, label: where to apply.</extracomment>
        <translation>Saan mag-a-apply</translation>
    </message>
    <message>
        <source>決めるところ</source>
        <extracomment>Page of a benefit, label: which office decides.</extracomment>
        <translation>Sino ang magpapasya</translation>
    </message>
    <message>
        <source>いっしょには受けられないもの：%1</source>
        <extracomment>Page of a benefit. %1: names of benefits that one can not have beside it.</extracomment>
        <translation>Hindi puwedeng sabay sa: %1</translation>
    </message>
    <message>
        <source>根拠：%1
出典：%2（%3に確認）</source>
        <extracomment>Page of a benefit. %1: law and article, %2: an address, %3: a date.</extracomment>
        <translation>Batayan: %1
Pinagkunan: %2 (tiningnan noong %3)</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitQuestionModel</name>
    <message>
        <source>%1のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits.</extracomment>
        <translation>Itinatanong para sa %1.</translation>
    </message>
    <message>
        <source>%1など、%2件のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits, %2: a number.</extracomment>
        <translation>Itinatanong para sa %1 at iba pa, %2 lahat.</translation>
    </message>
    <message>
        <source>いません（ここまでで全員です）</source>
        <extracomment>Answer to the question who else lives in the household.</extracomment>
        <translation>Wala na (ito na ang lahat)</translation>
    </message>
    <message>
        <source>答えを入れてください。分からないときは「分からない」を押してください。</source>
        <extracomment>Under the field of a question that was left empty or holds something impossible.</extracomment>
        <translation>Maglagay ng sagot. Kung hindi alam, pindutin ang “Hindi ko alam”.</translation>
    </message>
    <message>
        <source>この内容は使えません。入れ直してください。</source>
        <translation>Hindi ito magagamit. Ilagay ulit.</translation>
    </message>
    <message>
        <source>見込みのある給付が%1件増えて、%2件になりました。</source>
        <extracomment>Said after an answer: how many more benefits are likely now. %1, %2: numbers.</extracomment>
        <translation>Nadagdagan ng %1 ang malamang na matatanggap, %2 na lahat.</translation>
    </message>
    <message>
        <source>見込みのある給付は%1件です。</source>
        <extracomment>Said after an answer. %1: a number.</extracomment>
        <translation>%1 ang malamang na matatanggap.</translation>
    </message>
    <message>
        <source>お聞きすることは、もうありません。</source>
        <extracomment>Said after the last answer.</extracomment>
        <translation>Wala nang itatanong.</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitsModel</name>
    <message>
        <source>利用できる見込みのあるもの</source>
        <extracomment>Heading over benefits of one kind, and the tab that shows these alone.</extracomment>
        <translation>Malamang na magagamit</translation>
    </message>
    <message>
        <source>見込みあり</source>
        <translation>Malamang</translation>
    </message>
    <message>
        <source>質問に答えると分かるもの</source>
        <translation>Malalaman kapag sumagot</translation>
    </message>
    <message>
        <source>答えると分かる</source>
        <translation>Kailangan ng sagot</translation>
    </message>
    <message>
        <source>役所に確かめるもの</source>
        <translation>Itatanong sa tanggapan</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>Itanong</translation>
    </message>
    <message>
        <source>もう受けているもの</source>
        <translation>Natatanggap na</translation>
    </message>
    <message>
        <source>受けている</source>
        <translation>Natatanggap</translation>
    </message>
    <message>
        <source>いまは当てはまらないもの</source>
        <translation>Hindi akma ngayon</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Hindi akma</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Mga benepisyo at programa</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Beside the search of benefits: how many were found. %1: a number.</extracomment>
        <translation>Nakita: %1</translation>
    </message>
    <message>
        <source>すべて</source>
        <extracomment>Tab over the list of benefits.</extracomment>
        <translation>Lahat</translation>
    </message>
</context>
<context>
    <name>madoguchi::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Card page: while the card is being read.</extracomment>
        <translation>Binabasa ang card</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っています</source>
        <extracomment>Card page: whether a My Number Card is in the reader.</extracomment>
        <translation>Nasa reader ang My Number Card</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っていません</source>
        <translation>Wala sa reader ang My Number Card</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Card page: tries left of a PIN. %1 is a number.</extracomment>
        <translation>Natitirang pagsubok: %1</translation>
    </message>
    <message>
        <source>ロックされています</source>
        <translation>Naka-lock</translation>
    </message>
    <message>
        <source>サインインのときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>Ginagamit sa pag-sign in.</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>Ginagamit sa digital na pagpirma ng abiso o aplikasyon.</translation>
    </message>
    <message>
        <source>氏名や住所をカードから読み取るときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>Ginagamit sa pagbasa ng pangalan at tirahan mula sa card.</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが入っています</source>
        <translation>May card na hindi My Number Card</translation>
    </message>
    <message>
        <source>カードから返事がありません</source>
        <translation>Hindi sumasagot ang card</translation>
    </message>
    <message>
        <source>ほかのソフトが使っています</source>
        <translation>Ginagamit ng ibang program</translation>
    </message>
    <message>
        <source>カードが入っていません</source>
        <translation>Walang card</translation>
    </message>
    <message>
        <source>調べています</source>
        <translation>Tinitingnan</translation>
    </message>
    <message>
        <source>自動で選ぶ</source>
        <translation>Awtomatikong pumili</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っているカードリーダーを使います</source>
        <translation>Ginagamit ang card reader na may My Number Card</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <extracomment>Card page: name of the certificate that proves who one is.</extracomment>
        <translation>Sertipiko sa pag-sign in (利用者証明用電子証明書)</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>Nagpapakita na kayo nga ito kapag nag-sign in. Walang pangalan at tirahan dito.</translation>
    </message>
    <message>
        <source>入っていません</source>
        <extracomment>Card page: the card has no signing certificate.</extracomment>
        <translation>Wala sa card</translation>
    </message>
    <message>
        <source>署名用電子証明書</source>
        <extracomment>Card page: name of the certificate that signs.</extracomment>
        <translation>Sertipiko sa pagpirma (署名用電子証明書)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>Ginagamit sa digital na pagpirma ng abiso o aplikasyon. Nasa loob ang pangalan, tirahan, petsa ng kapanganakan at kasarian. Mawawalan ng bisa kapag lumipat o nagpalit ng pangalan.</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所は、カードの中の署名データと一致するかを確かめてから使います。その署名データの発行者を確かめる方法は公開されていないため、発行者は確かめていません。</source>
        <extracomment>Card page, small: how far name and address read from the card are checked.</extracomment>
        <translation>Ginagamit lang ang pangalan at tirahang nabasa sa card kapag tugma ito sa datos ng pirma sa loob ng card. Hindi sinusuri kung sino ang nagbigay ng datos ng pirmang iyon, dahil hindi nakalathala kung paano ito susuriin.</translation>
    </message>
</context>
<context>
    <name>madoguchi::CertificateModel</name>
    <message>
        <source>署名用電子証明書</source>
        <translation>Sertipiko sa pagpirma (署名用電子証明書)</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <translation>Sertipiko sa pag-sign in (利用者証明用電子証明書)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>Ginagamit sa digital na pagpirma ng abiso o aplikasyon. Nasa loob ang pangalan, tirahan, petsa ng kapanganakan at kasarian. Mawawalan ng bisa kapag lumipat o nagpalit ng pangalan.</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>Nagpapakita na kayo nga ito kapag nag-sign in. Walang pangalan at tirahan dito.</translation>
    </message>
    <message>
        <source>%1を読み取りました。</source>
        <extracomment>Said by a screen reader when a certificate was read. %1: its name.</extracomment>
        <translation>Nabasa: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a file with a certificate. %1: the certificate&apos;s name, %2: the date of today.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>電子証明書を保存しました。</source>
        <extracomment>Said by a screen reader after a certificate was saved as a file.</extracomment>
        <translation>Na-save ang digital na sertipiko.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConversationModel</name>
    <message>
        <source>このパソコンに保存・まだ送っていません</source>
        <extracomment>State of a message to the office: it is on this PC only.</extracomment>
        <translation>Naka-save sa computer na ito, hindi pa naipapadala</translation>
    </message>
    <message>
        <source>送りました・届いたかどうかを確かめています</source>
        <extracomment>State of a message to the office: it left, and no answer came yet.</extracomment>
        <translation>Naipadala na, tinitiyak kung dumating</translation>
    </message>
    <message>
        <source>役所に届きました（%1）</source>
        <extracomment>State of a message to the office. %1: date and time.</extracomment>
        <translation>Dumating na sa tanggapan (%1)</translation>
    </message>
    <message>
        <source>役所が受け付けませんでした</source>
        <extracomment>State of a message that the office does not take.</extracomment>
        <translation>Hindi tinanggap ng tanggapan</translation>
    </message>
    <message>
        <source>送る文章を書いてください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>Isulat ang ipapadala.</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Why a message to the office can not be sent yet. %1 is a number of characters.</extracomment>
        <translation>Hanggang %1 titik lang.</translation>
    </message>
    <message>
        <source>マイナンバーか暗証番号と思われる番号が入っています。消してから送ってください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>May numerong mukhang My Number o PIN. Burahin ito bago ipadala.</translation>
    </message>
    <message>
        <source>書きかけです。このパソコンに保存してあり、まだ送っていません。</source>
        <extracomment>Below the box for a message to the office: what is written so far is on this PC, and was not sent.</extracomment>
        <translation>Hindi pa tapos. Naka-save ito sa computer na ito at hindi pa naipapadala.</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ送っていません。つながったら送ります。</source>
        <translation>Na-save sa computer na ito. Hindi pa naipapadala; ipapadala kapag nakakonekta na.</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。役所へ送っています。</source>
        <translation>Na-save sa computer na ito. Ipinapadala na sa tanggapan.</translation>
    </message>
    <message>
        <source>送るのをやめました。文章は入力欄に戻しました。</source>
        <extracomment>Said by a screen reader: a message that had not left is in the box again.</extracomment>
        <translation>Hindi na ipapadala. Ibinalik sa kahon ang isinulat.</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>What goes to whom, before a message is sent: the office.</extracomment>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>どの手続について</source>
        <extracomment>What goes to whom: which application it is about.</extracomment>
        <translation>Tungkol sa aling pamamaraan</translation>
    </message>
    <message>
        <source>%1（受付番号 %2）</source>
        <extracomment>A procedure and its reference number.</extracomment>
        <translation>%1 (reference number (受付番号) %2)</translation>
    </message>
    <message>
        <source>送るもの</source>
        <extracomment>What goes to whom: what leaves this PC.</extracomment>
        <translation>Ang ipapadala</translation>
    </message>
    <message>
        <source>上に書いた文章だけです。署名や書類は付きません。</source>
        <translation>Ang isinulat lang sa itaas. Walang kasamang pirma o dokumento.</translation>
    </message>
    <message>
        <source>あなた</source>
        <extracomment>Who wrote a message: the person at this PC.</extracomment>
        <translation>Kayo</translation>
    </message>
    <message>
        <source>%1までに返事をください</source>
        <extracomment>Beside a message of the office: until when it would like the answer. %1 is a date.</extracomment>
        <translation>Sumagot hanggang %1</translation>
    </message>
    <message>
        <source>役所からの新しいメッセージがあります。</source>
        <extracomment>Said by a screen reader while the application&apos;s page is open.</extracomment>
        <translation>May bagong mensahe mula sa tanggapan.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DemoTray</name>
    <message>
        <source>デモの暗証番号&#x3000;利用者証明用：%1&#x3000;券面事項入力補助用：%2&#x3000;署名用：%3</source>
        <extracomment>Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.</extracomment>
        <translation>Mga PIN ng demo. Sign-in PIN (利用者証明用): %1; PIN ng datos ng card (券面事項入力補助用): %2; password sa pagpirma (署名用): %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DesktopModel</name>
    <message>
        <source>「窓口」を開くと、くわしくわかります。</source>
        <extracomment>Second line of a notification.</extracomment>
        <translation>Buksan ang Madoguchi para sa detalye.</translation>
    </message>
    <message>
        <source>届出が役所に届きました</source>
        <extracomment>Notification; nothing personal: others may see the screen.</extracomment>
        <translation>Dumating na sa tanggapan ang inyong abiso</translation>
    </message>
    <message>
        <source>%1が役所に届きました</source>
        <translation>Dumating na sa tanggapan: %1</translation>
    </message>
    <message>
        <source>受付の控えを見られます。</source>
        <extracomment>Second line of a notification of an arrival.</extracomment>
        <translation>Maaari nang tingnan ang kopya ng resibo.</translation>
    </message>
    <message>
        <source>手続が終わりました</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>May pamamaraang tapos na</translation>
    </message>
    <message>
        <source>%1の手続が終わりました</source>
        <translation>Tapos na ang pamamaraan: %1</translation>
    </message>
    <message>
        <source>確かめていただきたい手続があります</source>
        <extracomment>Notification; nothing personal: something waits for the person.</extracomment>
        <translation>May pamamaraang kailangan ninyong tingnan</translation>
    </message>
    <message>
        <source>%1について、確かめていただきたいことがあります</source>
        <translation>May kailangan kayong tingnan: %1</translation>
    </message>
    <message>
        <source>今日が期限の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>May pamamaraang ngayon ang takdang araw</translation>
    </message>
    <message>
        <source>%1の期限は今日です</source>
        <translation>Ngayon ang takdang araw: %1</translation>
    </message>
    <message>
        <source>期限まであと%1日の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>May pamamaraang may takdang araw. Natitirang araw: %1</translation>
    </message>
    <message>
        <source>%1の期限まであと%2日です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of days.</extracomment>
        <translation>%1: natitirang araw bago ang takdang araw: %2</translation>
    </message>
    <message>
        <source>開く</source>
        <extracomment>Action of a notification: opens the window at the right page.</extracomment>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>窓口</source>
        <extracomment>The program&apos;s name beside its icon in the tray.</extracomment>
        <translation>Madoguchi (窓口)</translation>
    </message>
    <message>
        <source>窓口を開く</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Buksan ang Madoguchi</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Mag-sign out</translation>
    </message>
    <message>
        <source>終了する</source>
        <extracomment>Menu of the icon in the tray: ends the program.</extracomment>
        <translation>Tapusin ang program</translation>
    </message>
    <message>
        <source>期限まであと%1時間の届出が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours.</extracomment>
        <translation>May abisong hindi pa naisusumite at %1 oras na lang ang natitira</translation>
    </message>
    <message>
        <source>%1はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>Hindi pa naisusumite ang %1. %2 oras na lang bago ang takdang oras</translation>
    </message>
    <message>
        <source>オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <extracomment>Second line of a notification: what else the person can do.</extracomment>
        <translation>Kung hindi aabot sa online, tumawag sa tanggapan at itanong kung maaari itong isumite sa counter o sa koreo.</translation>
    </message>
    <message>
        <source>期限まであと%1時間の補正が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours. 補正 is a correction that the agency wants.</extracomment>
        <translation>%1 oras na lang bago ang takdang oras, at hindi pa naisusumite ang pagtatama (補正)</translation>
    </message>
    <message>
        <source>%1の補正はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>Hindi pa naisusumite ang pagtatama (補正) ng %1. %2 oras na lang bago ang takdang oras</translation>
    </message>
</context>
<context>
    <name>madoguchi::DiagnosisModel</name>
    <message>
        <source>調べています。数秒かかります。</source>
        <extracomment>Diagnosis page: while it looks.</extracomment>
        <translation>Sinusuri. Aabutin ito ng ilang segundo.</translation>
    </message>
    <message>
        <source>直すことが%1件あります。上から順に試してください。</source>
        <extracomment>Diagnosis page: how many things are to be mended. %1 is a number.</extracomment>
        <translation>Mga aayusin: %1. Subukan ang mga ito mula sa itaas.</translation>
    </message>
    <message>
        <source>問題は見つかりませんでした。</source>
        <extracomment>Diagnosis page: nothing is to be mended.</extracomment>
        <translation>Walang nakitang problema.</translation>
    </message>
    <message>
        <source>診断の結果を保存しました。</source>
        <extracomment>Said by a screen reader after the diagnosis was saved.</extracomment>
        <translation>Na-save ang resulta ng diagnosis.</translation>
    </message>
    <message>
        <source>コピーしました。</source>
        <extracomment>Said by a screen reader after a command was copied to the clipboard.</extracomment>
        <translation>Nakopya na.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSheets</name>
    <message>
        <source>%1（受付の控え）</source>
        <extracomment>Title of a printed sheet: the receipt&apos;s copy; %1 is the procedure.</extracomment>
        <translation>%1 (kopya ng resibo)</translation>
    </message>
    <message>
        <source>%1&#x3000;受付番号 %2</source>
        <extracomment>Foot of a printed receipt&apos;s copy.</extracomment>
        <translation>%1 – reference number (受付番号) %2</translation>
    </message>
    <message>
        <source>受付</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>Pagtanggap</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Reference number (受付番号)</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Araw at oras ng pagdating</translation>
    </message>
    <message>
        <source>提出先</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Pinagsumitehan</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）</source>
        <extracomment>Label on a printed receipt&apos;s copy: SHA-256 of the document.</extracomment>
        <translation>Fingerprint ng dumating na dokumento (SHA-256)</translation>
    </message>
    <message>
        <source>届け出た内容</source>
        <extracomment>Heading on a printed receipt&apos;s copy: the answers as they arrived.</extracomment>
        <translation>Nilalaman ng abiso</translation>
    </message>
    <message>
        <source>次にすること</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>Susunod na gagawin</translation>
    </message>
    <message>
        <source>□ %1（期限：%2）</source>
        <extracomment>A line to tick on paper: %1 what to do, %2 the last day.</extracomment>
        <translation>□ %1 (takdang araw: %2)</translation>
    </message>
    <message>
        <source>この控えについて</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>Tungkol sa kopyang ito</translation>
    </message>
    <message>
        <source>役所の電子署名がある受付票を確かめて作りました。この紙は控えで、証明書ではありません。お問い合わせのときは、受付番号をお伝えください。</source>
        <extracomment>What a printed copy is and is not. 受付票 is the signed receipt.</extracomment>
        <translation>Ginawa ito matapos suriin ang resibo (受付票) na may digital na pirma ng tanggapan. Ang papel na ito ay kopya at hindi sertipiko. Kapag magtatanong, ibigay ang reference number (受付番号).</translation>
    </message>
    <message>
        <source>%1（提出前の確認用）</source>
        <extracomment>Title of a printed sheet: to read through before signing; %1 is the procedure.</extracomment>
        <translation>%1 (para tingnan bago isumite)</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙を出しても、届け出たことにはなりません。</source>
        <extracomment>Framed at the top of a printed sheet. &quot;Not submitted&quot; must be clear.</extracomment>
        <translation>Hindi pa naisusumite. Hindi nangangahulugang nakapag-abiso na kayo kahit ibigay ang papel na ito.</translation>
    </message>
    <message>
        <source>送り先</source>
        <extracomment>Heading on a printed sheet: to whom and why.</extracomment>
        <translation>Saan ipapadala</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>Label on a printed sheet.</extracomment>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Label on a printed sheet: what the data is used for.</extracomment>
        <translation>Saan gagamitin</translation>
    </message>
    <message>
        <source>根拠</source>
        <extracomment>Label on a printed sheet: the article of the law.</extracomment>
        <translation>Batayan sa batas</translation>
    </message>
    <message>
        <source>送る内容</source>
        <extracomment>Heading on a printed sheet: the answers as they would be sent.</extracomment>
        <translation>Ipapadala</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>Ano ang mangyayari kapag nag-abiso</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙の内容を、役所の窓口または所定の用紙で届け出てください。</source>
        <translation>Hindi pa naisusumite. Mag-abiso ng nilalaman nito sa counter ng tanggapan o sa itinakdang form.</translation>
    </message>
    <message>
        <source>届け出る内容</source>
        <translation>Mga isusumite</translation>
    </message>
    <message>
        <source>用意するもの</source>
        <extracomment>Heading on a printed sheet: papers that are needed.</extracomment>
        <translation>Mga kailangan</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <extracomment>Heading on a printed sheet: files that go or went with the application.</extracomment>
        <translation>Mga nakalakip na file</translation>
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
        <translation>Ilagay ang pirma sa loob ng PDF</translation>
    </message>
    <message>
        <source>ほかのPDFソフトでも署名を確かめられます。前からある署名はそのまま残ります。</source>
        <translation>Masusuri rin ng ibang PDF program ang pirma. Mananatili ang mga dati nang pirma.</translation>
    </message>
    <message>
        <source>書類と署名を一つのファイルにする</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>Dokumento at pirma sa iisang file</translation>
    </message>
    <message>
        <source>名前が「.p7m」で終わるファイルができます。</source>
        <translation>Gagawa ng file na nagtatapos ang pangalan sa “.p7m”.</translation>
    </message>
    <message>
        <source>署名だけを別のファイルにする</source>
        <extracomment>Signing a document: what is made of it. An error&apos;s next step quotes these words.</extracomment>
        <translation>Pirma lang sa hiwalay na file</translation>
    </message>
    <message>
        <source>名前が「.p7s」で終わるファイルができます。書類と一緒に渡してください。</source>
        <translation>Gagawa ng file na nagtatapos ang pangalan sa “.p7s”. Ibigay ito kasama ng dokumento.</translation>
    </message>
    <message>
        <source>1から%1までの数字を入力してください。</source>
        <extracomment>Signing a document: the page number is none of this document. %1 its number of pages.</extracomment>
        <translation>Maglagay ng numero mula 1 hanggang %1.</translation>
    </message>
    <message>
        <source>ファイル</source>
        <extracomment>Signing a document: labels of what will be signed.</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>大きさ</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>指紋（SHA-256の最初の%1桁）</source>
        <extracomment>A fingerprint of the file: the first digits of its SHA-256.</extracomment>
        <translation>Fingerprint (unang %1 digit ng SHA-256)</translation>
    </message>
</context>
<context>
    <name>madoguchi::FeedbackModel</name>
    <message>
        <source>よかったこと</source>
        <extracomment>Feedback page: what kind of opinion it is.</extracomment>
        <translation>Ang mga nagustuhan</translation>
    </message>
    <message>
        <source>分かりにくい、使いにくい</source>
        <translation>Mahirap maintindihan o gamitin</translation>
    </message>
    <message>
        <source>正しく動かない</source>
        <translation>Hindi gumagana nang tama</translation>
    </message>
    <message>
        <source>こうしてほしい</source>
        <translation>Mungkahi</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>マイナンバーと思われる12桁の番号</source>
        <extracomment>Feedback page: what seems to stand in the text.</extracomment>
        <translation>12-digit na numerong mukhang My Number</translation>
    </message>
    <message>
        <source>暗証番号と思われる番号</source>
        <translation>Numerong mukhang PIN</translation>
    </message>
    <message>
        <source>12桁の番号</source>
        <translation>12-digit na numero</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>Numero ng telepono</translation>
    </message>
    <message>
        <source>メールアドレス</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Tirahan</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>種類を選んでください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Piliin ang uri.</translation>
    </message>
    <message>
        <source>内容を書いてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Isulat ang nilalaman.</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Feedback page: why it can not be sent yet. %1 is a number.</extracomment>
        <translation>Hanggang %1 titik lang.</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <extracomment>Feedback page: why it can not be sent.</extracomment>
        <translation>May numerong hindi dapat ipadala. Burahin ito.</translation>
    </message>
    <message>
        <source>個人のことが入っていないか確かめてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Tingnan kung may personal na impormasyon.</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていないため送れません。</source>
        <extracomment>Feedback page: why it can not be sent: there is nobody to send it to.</extracomment>
        <translation>Hindi ito maipapadala dahil hindi pa nakakonekta ang computer na ito sa anumang tanggapan.</translation>
    </message>
    <message>
        <source>種類</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Uri</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Isinulat</translation>
    </message>
    <message>
        <source>画面の名前</source>
        <extracomment>Feedback page: label of what is sent: the page the person came from.</extracomment>
        <translation>Pangalan ng screen</translation>
    </message>
    <message>
        <source>ソフトの版</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Bersiyon ng program</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Wika</translation>
    </message>
    <message>
        <source>パソコンの種類</source>
        <extracomment>Feedback page: label of what is sent: Linux, Windows …</extracomment>
        <translation>Uri ng computer</translation>
    </message>
    <message>
        <source>ご意見が届きました。</source>
        <extracomment>Said by a screen reader: the opinion arrived.</extracomment>
        <translation>Dumating na ang puna ninyo.</translation>
    </message>
</context>
<context>
    <name>madoguchi::FormModel</name>
    <message>
        <source>全%1ステップ中、%2ステップ目</source>
        <extracomment>Above a form: where one is. %1 number of all steps, %2 the present one.</extracomment>
        <translation>Hakbang %2 sa %1</translation>
    </message>
    <message>
        <source>下書きをこのパソコンに保存しました（%1）</source>
        <extracomment>Small, at the foot of a form: the draft was saved on this PC at %1 (hours and minutes).</extracomment>
        <translation>Na-save ang draft sa computer na ito (%1)</translation>
    </message>
    <message>
        <source>%1を入れました。</source>
        <extracomment>Said by a screen reader after an address was filled in from a postal code. %1: prefecture, municipality, town.</extracomment>
        <translation>Napunan: %1.</translation>
    </message>
    <message>
        <source>この郵便番号の住所が見つかりませんでした。番号を確かめるか、下の欄に住所を入力してください。</source>
        <translation>Walang nakitang tirahan para sa postal code na ito. Tiyakin ang numero, o ilagay ang tirahan sa ibaba.</translation>
    </message>
    <message>
        <source>役所が、この項目を直すよう求めています。</source>
        <extracomment>At a field of a form: the agency wants it mended and says no more.</extracomment>
        <translation>Hinihiling ng tanggapan na itama ang bahaging ito.</translation>
    </message>
    <message>
        <source>%1を取り除きました。</source>
        <extracomment>Said by a screen reader after a person was taken out of a list. %1: e.g. お子さん1人目.</extracomment>
        <translation>Inalis ang %1.</translation>
    </message>
    <message>
        <source>「%1」を元に戻しました。</source>
        <extracomment>Said by a screen reader after an answer was taken back. %1 is the question.</extracomment>
        <translation>Ibinalik ang “%1”.</translation>
    </message>
    <message>
        <source>「%1」をやり直しました。</source>
        <extracomment>Said by a screen reader after an answer that was taken back was given again. %1 is the question.</extracomment>
        <translation>Inulit ang “%1”.</translation>
    </message>
</context>
<context>
    <name>madoguchi::HelpModel</name>
    <message>
        <source>はじめの画面を開く</source>
        <extracomment>Help: link from a topic to a page of the program.</extracomment>
        <translation>Buksan ang unang screen</translation>
    </message>
    <message>
        <source>ホームを開く</source>
        <translation>Buksan ang Home</translation>
    </message>
    <message>
        <source>カードの情報を開く</source>
        <translation>Buksan ang “Tungkol sa card”</translation>
    </message>
    <message>
        <source>設定を開く</source>
        <translation>Buksan ang mga setting</translation>
    </message>
    <message>
        <source>お知らせを開く</source>
        <translation>Buksan ang mga paunawa</translation>
    </message>
    <message>
        <source>わたしの記録を開く</source>
        <translation>Buksan ang aking mga talaan</translation>
    </message>
    <message>
        <source>だれが見たかの記録を開く</source>
        <translation>Buksan ang talaan kung sino ang tumingin</translation>
    </message>
    <message>
        <source>診断を開く</source>
        <translation>Buksan ang diagnosis</translation>
    </message>
    <message>
        <source>ご意見を開く</source>
        <translation>Buksan ang Puna at mungkahi</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Help: how many topics a search found. %1 is a number.</extracomment>
        <translation>Nakita: %1</translation>
    </message>
    <message>
        <source>見つかりませんでした。短い言葉や、別の言い方で試してください。</source>
        <extracomment>Help: a search found nothing.</extracomment>
        <translation>Walang nakita. Subukan ang maikli o ibang salita.</translation>
    </message>
    <message>
        <source>この項目はまだ訳されていないため、別の言語で表示しています。</source>
        <extracomment>Help: the topic has no words in the chosen language yet.</extracomment>
        <translation>Hindi pa naisasalin ang paksang ito, kaya ipinapakita ito sa ibang wika.</translation>
    </message>
    <message>
        <source>書類の署名を開く</source>
        <translation>Buksan ang pagpirma ng dokumento</translation>
    </message>
    <message>
        <source>受けられる給付・制度を開く</source>
        <translation>Buksan ang mga benepisyo at programa</translation>
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
        <translation>Hindi makakonekta sa tanggapan. Ipinapakita ang natanggap noong %1.</translation>
    </message>
    <message>
        <source>%1 現在</source>
        <extracomment>Home, small: when the content was received. %1: date and time.</extracomment>
        <translation>Ayon sa %1</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>Home: the last day of a task. %1 is a date.</extracomment>
        <translation>Hanggang %1</translation>
    </message>
    <message>
        <source>つぎに送る時刻：%1</source>
        <extracomment>Home: when something saved here is sent again by itself. %1: date and time.</extracomment>
        <translation>Susunod na pagpapadala: %1</translation>
    </message>
    <message>
        <source>手続の状況が変わりました</source>
        <extracomment>Home, what is new: the agency moved an application on; its title and new state follow.</extracomment>
        <translation>Nagbago ang katayuan ng pamamaraan</translation>
    </message>
    <message>
        <source>役所からのお知らせ</source>
        <translation>Paunawa mula sa tanggapan</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifeEventsModel</name>
    <message>
        <source>見つかりませんでした。短い言葉や、ほかの言い方で探してみてください。</source>
        <extracomment>Below a search for procedures.</extracomment>
        <translation>Walang nakita. Subukan ang mas maikli o ibang salita.</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>Nakita: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifePlanModel</name>
    <message>
        <source>答えと済んだ印は、ほかの人に読めない形でこのパソコンに保存します。どこにも送りません。</source>
        <extracomment>Below the questions of a life event: what becomes of the answers.</extracomment>
        <translation>Sine-save sa computer na ito ang mga sagot at marka ng natapos sa paraang hindi mababasa ng iba. Walang ipinapadala kahit saan.</translation>
    </message>
    <message>
        <source>答えと済んだ印は、この画面を閉じるまで覚えています。どこにも送りません。サインインすると、ほかの人に読めない形でこのパソコンに保存できます。</source>
        <translation>Tatandaan ang mga sagot at marka ng natapos hanggang isara ang screen na ito. Walang ipinapadala kahit saan. Kapag nag-sign in, mase-save ang mga ito sa computer na ito sa paraang hindi mababasa ng iba.</translation>
    </message>
    <message>
        <source>%1 に保存しました。カレンダーのアプリで開くと、期限と予告が入ります。</source>
        <extracomment>After dates were saved as a calendar file; %1 is its place.</extracomment>
        <translation>Na-save sa %1. Buksan sa calendar app para pumasok ang mga takdang araw at paalala.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticeModel</name>
    <message>
        <source>文章</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>画像</source>
        <translation>Larawan</translation>
    </message>
    <message>
        <source>書類を保存しました。</source>
        <extracomment>Said by a screen reader after a document was saved.</extracomment>
        <translation>Na-save ang dokumento.</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <extracomment>A document that came with a letter. %1: what it is (PDF), %2: how large, e.g. 24 kB.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>電子署名はついていません。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>Walang digital na pirma. Para sa mahalagang bagay, tiyakin ito sa tanggapang nagpadala.</translation>
    </message>
    <message>
        <source>役所の電子署名を確かめました。発行したのは「%1」で、内容は発行されたときのままです。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>Natiyak ang digital na pirma ng tanggapan. Ang “%1” ang nagbigay, at ganito pa rin ang nilalaman noong ibinigay.</translation>
    </message>
    <message>
        <source>電子署名が正しくありません。この書類は使わないで、役所に電話で確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>Hindi tama ang digital na pirma. Huwag gamitin ang dokumentong ito, at tumawag sa tanggapan para tiyakin.</translation>
    </message>
    <message>
        <source>電子署名はありますが、発行した「%1」が役所かどうかを確かめられません。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>May digital na pirma, pero hindi matiyak kung tanggapan ang “%1” na nagbigay.</translation>
    </message>
    <message>
        <source>電子署名を調べられない書類です。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>Hindi masuri ang digital na pirma ng dokumentong ito. Para sa mahalagang bagay, tiyakin ito sa tanggapang nagpadala.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticesModel</name>
    <message>
        <source>回答の期限：%1</source>
        <extracomment>List of letters: until when to answer one. %1: a date.</extracomment>
        <translation>Takdang araw ng pagsagot: %1</translation>
    </message>
    <message>
        <source>書類 %1件</source>
        <extracomment>List of letters: how many documents came with one.</extracomment>
        <translation>Mga dokumento: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinChangeModel</name>
    <message>
        <source>利用者証明用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>Sign-in PIN (利用者証明用, 4 na digit)</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <extracomment>Name of the password, inside sentences and labels.</extracomment>
        <translation>Password sa pagpirma (署名用, 6–16 na letra at digit)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>PIN ng datos ng card (券面事項入力補助用, 4 na digit)</translation>
    </message>
    <message>
        <source>サインインのときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>4 na digit na ginagamit sa pag-sign in. Hindi magbabago ang ibang PIN.</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使う、英数字のパスワードです。ほかの暗証番号は変わりません。</source>
        <translation>Password na letra at digit na ginagamit sa digital na pagpirma ng abiso o aplikasyon. Hindi magbabago ang ibang PIN.</translation>
    </message>
    <message>
        <source>氏名や住所をカードから写すときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>4 na digit na ginagamit sa pagkopya ng pangalan at tirahan mula sa card. Hindi magbabago ang ibang PIN.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字になります。同じ文字だけのもの、順番どおりの並び、生年月日を含むものは使えません。</source>
        <extracomment>Below the field for a new password: how it looks.</extracomment>
        <translation>6–16 na letra at digit. Magiging malalaking titik ang mga letra. Hindi puwede ang iisang titik lang, sunod-sunod, o may petsa ng kapanganakan.</translation>
    </message>
    <message>
        <source>数字4桁です。同じ数字だけのもの、1234のような並び、生年月日や生まれた年は使えません。</source>
        <extracomment>Below the field for a new PIN: how it looks.</extracomment>
        <translation>4 na digit. Hindi puwede ang iisang digit lang, sunod-sunod gaya ng 1234, petsa o taon ng kapanganakan.</translation>
    </message>
    <message>
        <source>%1を変更しました。</source>
        <extracomment>Said by a screen reader. %1: the PIN&apos;s name.</extracomment>
        <translation>Napalitan: %1.</translation>
    </message>
    <message>
        <source>新しい%1が使えます。</source>
        <extracomment>Said by a screen reader after the new PIN was tried. %1: the PIN&apos;s name.</extracomment>
        <translation>Gumagana ang bago: %1.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinEntryModel</name>
    <message>
        <source>ロックされています</source>
        <extracomment>Beside a PIN field: no tries are left.</extracomment>
        <translation>Naka-lock</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Beside a PIN field: how many tries are left before it is blocked. %1 is a number.</extracomment>
        <translation>Natitirang pagsubok: %1</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを動かさないでください。</source>
        <extracomment>While the card works after a PIN was entered: the card must stay.</extracomment>
        <translation>Binabasa ang card. Huwag itong galawin.</translation>
    </message>
    <message>
        <source>カードリーダーのキーで暗証番号（%1桁）を押し、確定キーを押してください。やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>While the card reader waits for a PIN on its own keys. %1: how many digits.</extracomment>
        <translation>Pindutin ang PIN (%1 digit) sa mga key ng card reader, at pagkatapos ang confirm key (確定). Para tumigil, pindutin ang cancel key (取消) ng card reader.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PreEntryModel</name>
    <message>
        <source>%1だけが読めるように封をします。ほかの人がコードを読み取っても、中身はわかりません。</source>
        <extracomment>Beside 2D codes: %1 is the name in the certificate of the office to which they are sealed.</extracomment>
        <translation>Isineselyo para %1 lang ang makabasa. I-scan man ng iba ang code, hindi malalaman ang laman.</translation>
    </message>
    <message>
        <source>%1までに窓口へお持ちください。</source>
        <extracomment>Beside 2D codes; %1 is a date.</extracomment>
        <translation>Dalhin sa counter hanggang %1.</translation>
    </message>
    <message>
        <source>2次元コードを%1枚作りました。印刷して窓口へお持ちください。</source>
        <extracomment>Said by a screen reader after 2D codes were made; %1 is how many.</extracomment>
        <translation>Nakagawa ng %1 2D code. I-print at dalhin sa counter.</translation>
    </message>
    <message>
        <source>%2枚中%1枚目</source>
        <extracomment>A 2D code: %1 which one, %2 of how many.</extracomment>
        <translation>Ika-%1 sa %2</translation>
    </message>
    <message>
        <source>%1（窓口へ持って行く紙）</source>
        <extracomment>Title of a printed sheet for the counter; %1 is the procedure.</extracomment>
        <translation>%1 (dadalhin sa counter)</translation>
    </message>
    <message>
        <source>まだ提出していません。窓口で、この紙の2次元コードを読み取ってもらってください。</source>
        <extracomment>Framed at the top of a printed sheet.</extracomment>
        <translation>Hindi pa naisusumite. Ipa-scan sa counter ang mga 2D code sa papel na ito.</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Heading on a printed sheet: the answers.</extracomment>
        <translation>Isinulat</translation>
    </message>
    <message>
        <source>窓口で読み取る2次元コード</source>
        <translation>Mga 2D code para sa counter</translation>
    </message>
    <message>
        <source>持ち物</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>Mga dadalhin</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>Tungkol sa papel na ito</translation>
    </message>
    <message>
        <source>どの市区町村の窓口へ行くかを入力すると、2次元コードを作れるかどうかがわかります。</source>
        <extracomment>Where 2D codes would be: %1 is the town whose counter it is. Below it the sheet can be printed.</extracomment>
        <translation>Kapag inilagay kung saang counter ng munisipalidad kayo pupunta, makikita kung makagagawa ng 2D code.</translation>
    </message>
    <message>
        <source>%1の窓口で2次元コードを読み取れるかどうかがわからないため、作れません。書いた内容を紙に印刷して、窓口へお持ちください。</source>
        <translation>Hindi alam kung mababasa ng counter ng %1 ang mga 2D code kaya hindi ito magagawa. I-print ang isinulat at dalhin sa counter.</translation>
    </message>
    <message>
        <source>添付したファイルは、2次元コードに入りません。窓口へは、写真や書類を別にお持ちください。</source>
        <extracomment>Beside 2D codes: photos and PDF files do not fit into them.</extracomment>
        <translation>Hindi kasama sa 2D code ang mga nakalakip na file. Dalhin nang hiwalay sa counter ang mga litrato at papeles.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PrintModel</name>
    <message>
        <source>PDFで保存しました</source>
        <extracomment>After a sheet was saved as PDF; the file&apos;s place follows.</extracomment>
        <translation>Na-save bilang PDF</translation>
    </message>
    <message>
        <source>プリンターへ送りました</source>
        <extracomment>After a sheet was handed to the printing system.</extracomment>
        <translation>Naipadala sa printer</translation>
    </message>
    <message>
        <source>使えるプリンターが見つかりません</source>
        <extracomment>No printer and no printing system on this PC.</extracomment>
        <translation>Walang makitang printer na magagamit</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されていません。</source>
        <extracomment>Framed at the top of every sheet of the demo.</extracomment>
        <translation>Demo ito. Kathang-isip ang mga tao at ang tanggapan, at walang isinumite kahit saan.</translation>
    </message>
    <message>
        <source>プリンターをつないで、もう一度「印刷する」を押してください。</source>
        <extracomment>What can be done without a printer. 印刷する is the button above.</extracomment>
        <translation>Ikabit ang printer at pindutin ulit ang “I-print”.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReceiptModel</name>
    <message>
        <source>役所に届きました</source>
        <extracomment>Receipt page, largest line: it is recorded at the agency.</extracomment>
        <translation>Dumating na sa tanggapan</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ提出されていません</source>
        <extracomment>Receipt page, largest line: only on this PC. Must never sound like &quot;submitted&quot;.</extracomment>
        <translation>Na-save sa computer na ito. Hindi pa naisusumite</translation>
    </message>
    <message>
        <source>送りました。届いたかどうかを確認しています</source>
        <extracomment>Receipt page, largest line: it may have arrived.</extracomment>
        <translation>Naipadala na. Inaalam kung dumating</translation>
    </message>
    <message>
        <source>受け付けられませんでした。直すところがあります</source>
        <extracomment>Receipt page, largest line: the agency did not take it.</extracomment>
        <translation>Hindi tinanggap. May kailangang itama</translation>
    </message>
    <message>
        <source>届いたかどうかを、役所に確認してください</source>
        <extracomment>Receipt page, largest line: only a call to the office can tell.</extracomment>
        <translation>Itanong sa tanggapan kung dumating ito</translation>
    </message>
    <message>
        <source>役所へ送っています</source>
        <extracomment>Receipt page, largest line: on its way at this moment.</extracomment>
        <translation>Ipinapadala sa tanggapan</translation>
    </message>
    <message>
        <source>役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。</source>
        <extracomment>Receipt page: what the receipt means.</extracomment>
        <translation>Sinuri ang resibo (受付票) ng tanggapan at itinago sa computer na ito. Itinuturing na dumating ang inyong abiso sa oras na ito.</translation>
    </message>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いたらお知らせします。お急ぎのときは、窓口または郵送でも手続できます。</source>
        <extracomment>Receipt page: what is safe and what happens next.</extracomment>
        <translation>Nakatago sa computer na ito ang pinirmahang abiso, naka-encrypt. Kusa itong ipapadala kapag nakakonekta na sa tanggapan, at ipapaalam sa inyo kapag dumating. Kung nagmamadali, magagawa rin ang pamamaraan sa counter o sa koreo.</translation>
    </message>
    <message>
        <source>二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても大丈夫です。</source>
        <extracomment>Receipt page: nothing is filed twice.</extracomment>
        <translation>Hindi ito darating nang dalawang beses. Ipapakita rito kapag nakumpirma na sa tanggapan. Maaari ninyong isara ang screen na ito.</translation>
    </message>
    <message>
        <source>少しお待ちください。途中で切れても、届出は失われません。</source>
        <extracomment>Receipt page: while it is being sent.</extracomment>
        <translation>Maghintay sandali. Hindi mawawala ang abiso kahit maputol ang koneksiyon.</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>In the saved copy: label of a line.</extracomment>
        <translation>Reference number (受付番号)</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <translation>Araw at oras ng pagdating</translation>
    </message>
    <message>
        <source>提出先</source>
        <translation>Pinagsumitehan</translation>
    </message>
    <message>
        <source>控えを保存しました。</source>
        <extracomment>Said by a screen reader after the copy of the receipt was saved.</extracomment>
        <translation>Na-save ang kopya.</translation>
    </message>
    <message>
        <source>添付したファイルがあるので、このプログラムを開いてサインインしているあいだに送ります。</source>
        <extracomment>Receipt page, added for a filing with files where sending while the program is closed was chosen.</extracomment>
        <translation>Dahil may nakalakip na file, ipadadala ito habang bukas ang programang ito at naka-sign in kayo.</translation>
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
        <translation>Na-save ang talaan.</translation>
    </message>
    <message>
        <source>かくしています</source>
        <extracomment>Read in place of a number that is covered.</extracomment>
        <translation>Nakatago</translation>
    </message>
    <message>
        <source>基準 %1</source>
        <extracomment>A measured value&apos;s range. %1: e.g. &quot;130未満&quot;.</extracomment>
        <translation>Pamantayan: %1</translation>
    </message>
    <message>
        <source>記号・番号を表示しました。</source>
        <extracomment>Said by a screen reader after the button of the same matter: covered numbers are shown, or covered again.</extracomment>
        <translation>Ipinakita ang mga numero.</translation>
    </message>
    <message>
        <source>記号・番号をかくしました。</source>
        <translation>Itinago ang mga numero.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordsModel</name>
    <message>
        <source>%1 時点</source>
        <extracomment>A kind of record: the day whose state the data shows. %1: a date.</extracomment>
        <translation>Ayon sa %1</translation>
    </message>
    <message>
        <source>%1件</source>
        <extracomment>A kind of record: how many there are.</extracomment>
        <translation>Kabuuan: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecoveryModel</name>
    <message>
        <source>最後の1組と違います。控えた紙を見て、4文字を入れてください。</source>
        <extracomment>The person typed the last four characters of the code wrong.</extracomment>
        <translation>Hindi ito tugma sa huling grupo. Tingnan ang papel na pinagsulatan ninyo at ilagay ang 4 na karakter.</translation>
    </message>
    <message>
        <source>復旧コードをやめました。前のコードは、もう使えません。</source>
        <translation>Itinigil na ang paggamit ng recovery code. Hindi na magagamit ang naunang code.</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>Nailipat na ang na-save gamit ang dating card.</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>%1行目</source>
        <extracomment>Label of a line of the code on paper. %1: 1 to 3.</extracomment>
        <translation>Linya %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>Tungkol sa papel na ito</translation>
    </message>
    <message>
        <source>新しいマイナンバーカードに替わったときに、このパソコンの「窓口」に保存した内容を開くためのものです。</source>
        <translation>Para ito sa pagbubukas ng naka-save sa Madoguchi sa computer na ito kapag nagkaroon kayo ng bagong My Number Card.</translation>
    </message>
    <message>
        <source>カードとは別のところに、人に見られないようにしまってください。</source>
        <translation>Itago ito nang hiwalay sa card, at kung saan hindi makikita ng iba.</translation>
    </message>
    <message>
        <source>新しいコードを作ると、このコードは使えなくなります。</source>
        <translation>Kapag gumawa ng bagong code, hindi na magagamit ang code na ito.</translation>
    </message>
    <message>
        <source>QRコードの中身は、上の9組の文字と同じです。</source>
        <translation>Kapareho ng 9 na grupo ng karakter sa itaas ang laman ng QR code.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RegisterUseModel</name>
    <message>
        <source>役所</source>
        <extracomment>Stands in a sentence for the agency&apos;s name, before that is known.</extracomment>
        <translation>tanggapan</translation>
    </message>
    <message>
        <source>まだお答えになっていません。記録は受け取っていません。</source>
        <extracomment>Settings: whether the agency&apos;s records are used was not asked yet.</extracomment>
        <translation>Hindi pa kayo sumasagot. Walang kinuhang talaan.</translation>
    </message>
    <message>
        <source>%1に「自分で入力する」と答えました。記録は受け取っていません。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>Sumagot kayo ng “Ako ang maglalagay” noong %1. Walang kinuhang talaan.</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。次につながったときに受け取ります。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>Sumagot kayo ng “Gamitin ang talaan” noong %1. Kukunin ito sa susunod na koneksiyon.</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。最後に受け取ったのは%2です。</source>
        <extracomment>Settings. %1: date and time of the answer, %2: date and time at which the records were received last.</extracomment>
        <translation>Sumagot kayo ng “Gamitin ang talaan” noong %1. Huling nakuha noong %2.</translation>
    </message>
    <message>
        <source>わかりました。記録は受け取りません。</source>
        <extracomment>Said once after the answer.</extracomment>
        <translation>Sige po. Hindi kukunin ang talaan.</translation>
    </message>
    <message>
        <source>記録を受け取りました。</source>
        <extracomment>Said once after the answer, when they are there.</extracomment>
        <translation>Nakuha na ang talaan.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReviewModel</name>
    <message>
        <source>マイナンバー（個人番号）、暗証番号、カードの顔写真は送りません。</source>
        <extracomment>Review page: what stays here. マイナンバー（個人番号） is the Individual Number, 暗証番号 the PIN.</extracomment>
        <translation>Hindi ipinapadala ang inyong My Number (個人番号), ang mga PIN, at ang litrato sa card.</translation>
    </message>
    <message>
        <source>署名すると、すぐに役所へ送ります。届くと受付票が表示されます。</source>
        <extracomment>Review page: what happens after signing, when the agency can be reached.</extracomment>
        <translation>Kapag pumirma kayo, agad itong ipapadala sa tanggapan. Lalabas ang resibo (受付票) kapag dumating na.</translation>
    </message>
    <message>
        <source>いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。つながると送ります。</source>
        <translation>Hindi makakonekta sa tanggapan ngayon. Kapag pumirma kayo, ise-save ito sa computer na ito (hindi pa isusumite). Ipapadala ito kapag nakakonekta na.</translation>
    </message>
    <message>
        <source>出したあとも、役所の審査が始まるまでは取り下げることができます。</source>
        <extracomment>Review page: it can be taken back.</extracomment>
        <translation>Kahit naisumite na, maaari pa itong bawiin hangga’t hindi nagsisimula ang pagsusuri ng tanggapan.</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>Review page of a correction: there was no answer before, or there is none now.</extracomment>
        <translation>Wala</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>この手続は窓口で出します。印刷した紙を持って行ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is handed in at a counter. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>Isinusumite ito sa counter. Dalhin ang naka-print na papel (wala pang naisusumite).</translation>
    </message>
    <message>
        <source>この手続は郵送で出します。印刷した紙を送ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is sent by post. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>Ipinapadala ito sa koreo. Ipadala ang naka-print na papel (wala pang naisusumite).</translation>
    </message>
    <message>
        <source>この手続はここからは出せません。印刷した紙を見ながら、提出先で手続してください。</source>
        <extracomment>Review page, for what is done on another site or with another body.</extracomment>
        <translation>Hindi ito maisusumite mula rito. Tingnan ang naka-print na papel at gawin ang pamamaraan kung saan ito isinusumite.</translation>
    </message>
</context>
<context>
    <name>madoguchi::Shell</name>
    <message>
        <source>はじめに</source>
        <extracomment>Title of a page: in the window&apos;s title, in the navigation, and read when the page opens.</extracomment>
        <translation>Magsimula</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>Mag-sign in</translation>
    </message>
    <message>
        <source>ホーム</source>
        <extracomment>%1 filings wait on this PC; beside 「ホーム」 in the navigation.</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Paglalagay</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>Pagsusuri ng nilalaman</translation>
    </message>
    <message>
        <source>電子署名</source>
        <translation>Digital na pirma</translation>
    </message>
    <message>
        <source>提出の結果</source>
        <translation>Resulta ng pagsusumite</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>Katayuan ng mga pamamaraan</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>My Number Card</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されません。</source>
        <extracomment>Ribbon on every page of the demo.</extracomment>
        <translation>Demo ito. Kathang-isip ang mga tao at ang tanggapan, at walang isinusumite kahit saan.</translation>
    </message>
    <message>
        <source>未提出%1件</source>
        <translation>Hindi pa naisusumite: %1</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>Puna at mungkahi</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>Maghanap ng pamamaraan</translation>
    </message>
    <message>
        <source>することの順番</source>
        <translation>Pagkakasunod-sunod ng gagawin</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <extracomment>%1 letters of the agency are unread; beside 「お知らせ」 in the navigation.</extracomment>
        <translation>Paunawa</translation>
    </message>
    <message>
        <source>未読%1件</source>
        <translation>Hindi pa nababasa: %1</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>Aking mga talaan</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>Sino ang tumingin</translation>
    </message>
    <message>
        <source>お知らせの内容</source>
        <translation>Nilalaman ng paunawa</translation>
    </message>
    <message>
        <source>記録の内容</source>
        <translation>Nilalaman ng talaan</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Ilipat ang na-save gamit ang dating card</translation>
    </message>
    <message>
        <source>暗証番号の変更</source>
        <translation>Pagpapalit ng PIN</translation>
    </message>
    <message>
        <source>電子証明書の内容</source>
        <translation>Laman ng digital na sertipiko</translation>
    </message>
    <message>
        <source>書類の署名</source>
        <translation>Pagpirma ng dokumento</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Mga paraan ng pagbubukas ng naka-save</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Mga benepisyo at programa</translation>
    </message>
    <message>
        <source>給付・制度の内容</source>
        <translation>Detalye ng benepisyo o programa</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>Mga sagot ninyo</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>Paano kung</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>Subsidy sa negosyo</translation>
    </message>
    <message>
        <source>補助金の内容</source>
        <translation>Detalye ng subsidy</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <extracomment>Page: everything that was filed, to search in.</extracomment>
        <translation>Listahan ng mga procedure</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignModel</name>
    <message>
        <source>確認した内容で、%1あての「%2」に電子署名をします。署名は印鑑や自筆の署名と同じ効力があります。</source>
        <extracomment>Sign page: what the signature says. %1 the office it goes to, %2 the procedure&apos;s title.</extracomment>
        <translation>Lalagyan ninyo ng digital na pirma ang “%2” para sa %1, ayon sa nilalamang sinuri ninyo. Ang pirmang ito ay may parehong bisa ng selyo (印鑑) o ng pirmang sulat-kamay.</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignatureCheckModel</name>
    <message>
        <source>署名%1（%2件のうち）</source>
        <extracomment>Heading over what is known of one of a document&apos;s signatures. %1 its number, %2 how many there are.</extracomment>
        <translation>Pirma %1 (sa %2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::StartModel</name>
    <message>
        <source>カードリーダーを確認しています</source>
        <extracomment>Start page, largest line, while the readers are being looked for.</extracomment>
        <translation>Hinahanap ang card reader</translation>
    </message>
    <message>
        <source>マイナンバーカードを確認しました</source>
        <extracomment>Start page, largest line: a My Number Card is in the reader.</extracomment>
        <translation>Nakita ang My Number Card</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Start page, largest line: asks for the card.</extracomment>
        <translation>Ilagay ang My Number Card</translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <extracomment>Start page, below the headline.</extracomment>
        <translation>Maghintay sandali.</translation>
    </message>
    <message>
        <source>つぎに、利用者証明用の暗証番号（数字4桁）を入力します。</source>
        <extracomment>Start page, below the headline, when the card is there.</extracomment>
        <translation>Susunod, ilagay ang sign-in PIN (利用者証明用, 4 na digit).</translation>
    </message>
    <message>
        <source>カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。</source>
        <extracomment>Start page, below the headline: where to put the card.</extracomment>
        <translation>Ipatong ito sa card reader o ipasok sa siwang. Hayaan itong nakalagay hanggang matapos ang pamamaraan.</translation>
    </message>
    <message>
        <source>別の方のカードが入ったため、サインアウトしました。</source>
        <extracomment>Start page, after the session ended by itself: somebody else&apos;s card was put in.</extracomment>
        <translation>Na-sign out kayo dahil card ng ibang tao ang inilagay.</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容を消しました。役所に出した手続は、そのままです。</source>
        <extracomment>Start page, after the person erased what this PC kept of them.</extracomment>
        <translation>Nabura na ang naka-save sa computer na ito. Nananatili sa tanggapan ang mga naisumite ninyo.</translation>
    </message>
    <message>
        <source>保存した内容を、すべては消せませんでした。もう一度サインインして、消してください。</source>
        <extracomment>Start page, after erasing failed half way; the session has ended.</extracomment>
        <translation>Hindi nabura ang lahat ng naka-save. Mag-sign in ulit at burahin ito.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreFileModel</name>
    <message>
        <source>消します</source>
        <extracomment>What the person types before everything kept on this PC is erased: one short word of their language.</extracomment>
        <translation>burahin</translation>
    </message>
    <message>
        <source>役所にまだ届いていない届出が%1件あります：%2</source>
        <extracomment>Before a copy is made or all is erased. %1: how many; %2: the first of them by name.</extracomment>
        <translation>May %1 abiso na hindi pa dumarating sa tanggapan: %2</translation>
    </message>
    <message>
        <source>窓口に保存した内容</source>
        <extracomment>Name of the file with what is kept on this PC; the day follows.</extracomment>
        <translation>Naka-save sa Madoguchi</translation>
    </message>
    <message>
        <source>%1 に書き出しました。</source>
        <extracomment>Said when the file was written. %1: where it is.</extracomment>
        <translation>Inilabas sa %1.</translation>
    </message>
    <message>
        <source>取り込みました。まだ届いていなかった届出が%1件あり、ここでは送らずに止めてあります。</source>
        <translation>Naipasok na. May %1 abiso na hindi pa dumarating; nakahinto ang mga ito rito at hindi ipapadala.</translation>
    </message>
    <message>
        <source>取り込みました。</source>
        <translation>Naipasok na.</translation>
    </message>
    <message>
        <source>「%1」と入れてください。</source>
        <extracomment>At the field before all is erased. %1: the word to be typed.</extracomment>
        <translation>I-type ang “%1”.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreKeysModel</name>
    <message>
        <source>12文字以上にしてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>Gumamit ng 12 karakter o higit pa.</translation>
    </message>
    <message>
        <source>人に当てられやすいものです。関係のない言葉を4つ以上並べてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>Madali itong mahulaan. Pumili ng 4 o higit pang salitang walang kaugnayan.</translation>
    </message>
    <message>
        <source>上のらんと同じではありません。もう一度入れてください。</source>
        <extracomment>At the second field of a new passphrase.</extracomment>
        <translation>Hindi ito kapareho ng nasa itaas. Ilagay ulit.</translation>
    </message>
    <message>
        <source>パスフレーズでも開けるようになりました。</source>
        <translation>Mabubuksan na rin ito gamit ang passphrase.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでも開けるようになりました。</source>
        <translation>Mabubuksan na rin ito gamit ang keyring ng computer na ito.</translation>
    </message>
    <message>
        <source>パスフレーズでは開けなくなりました。</source>
        <translation>Hindi na ito mabubuksan gamit ang passphrase.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでは開けなくなりました。</source>
        <translation>Hindi na ito mabubuksan gamit ang keyring ng computer na ito.</translation>
    </message>
    <message>
        <source>鍵を新しくしました。前の復旧コードとパスフレーズは、もう使えません。</source>
        <translation>May bago nang susi. Hindi na magagamit ang dating recovery code at passphrase.</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>Nailipat na ang na-save gamit ang dating card.</translation>
    </message>
</context>
<context>
    <name>madoguchi::SubsidiesModel</name>
    <message>
        <source>新しい順</source>
        <extracomment>Choice: the order of a list of subsidies. In the order of SubsidyWish::Order.</extracomment>
        <translation>Pinakabago muna</translation>
    </message>
    <message>
        <source>締切が近い順</source>
        <translation>Malapit nang magsara muna</translation>
    </message>
    <message>
        <source>上限額が大きい順</source>
        <translation>Pinakamalaking halaga muna</translation>
    </message>
    <message>
        <source>上限%1円</source>
        <extracomment>Upper limit of a subsidy for a business. %1: &quot;10,000,000&quot;.</extracomment>
        <translation>Hanggang %1 yen</translation>
    </message>
    <message>
        <source>締切：%1</source>
        <extracomment>Until when to apply for a subsidy. %1: date and time.</extracomment>
        <translation>Magsasara: %1</translation>
    </message>
    <message>
        <source>%1 時点の内容です</source>
        <extracomment>Under a list that was received from outside. %1: date and time.</extracomment>
        <translation>Ayon sa %1</translation>
    </message>
    <message>
        <source>2文字以上の言葉を入れてください。</source>
        <extracomment>Under the field for words to look for subsidies.</extracomment>
        <translation>Maglagay ng 2 letra o higit pa.</translation>
    </message>
    <message>
        <source>補助金が%1件見つかりました。</source>
        <extracomment>Said when a search for subsidies is done. %1: a number.</extracomment>
        <translation>%1 subsidy ang nahanap.</translation>
    </message>
    <message>
        <source>上限額</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Pinakamataas na halaga</translation>
    </message>
    <message>
        <source>補助率</source>
        <extracomment>Page of a subsidy, label: which share of the costs it pays.</extracomment>
        <translation>Bahagi ng gastos</translation>
    </message>
    <message>
        <source>受付の開始</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Simula ng pagtanggap</translation>
    </message>
    <message>
        <source>受付の締切</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Katapusan ng pagtanggap</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>対象の従業員数</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Bilang ng empleyado</translation>
    </message>
    <message>
        <source>対象の業種</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Uri ng negosyo</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Page of a subsidy, label: for what it may be used.</extracomment>
        <translation>Saan gagamitin</translation>
    </message>
    <message>
        <source>添付の書類</source>
        <extracomment>Page of a subsidy, label: files that belong to it.</extracomment>
        <translation>Mga kalakip na dokumento</translation>
    </message>
    <message>
        <source>くわしいページ</source>
        <extracomment>Page of a subsidy, label: address of its page.</extracomment>
        <translation>Detalyadong pahina</translation>
    </message>
</context>
<context>
    <name>madoguchi::WhatIfModel</name>
    <message>
        <source>子どもが生まれたら</source>
        <extracomment>Choice: something that might happen.</extracomment>
        <translation>May ipinanganak na anak</translation>
    </message>
    <message>
        <source>引っ越したら</source>
        <translation>Lilipat ng tirahan</translation>
    </message>
    <message>
        <source>収入が変わったら</source>
        <translation>Magbabago ang kita</translation>
    </message>
    <message>
        <source>仕事をやめたら</source>
        <translation>Aalis sa trabaho</translation>
    </message>
    <message>
        <source>配偶者と別れたら</source>
        <translation>Maghihiwalay kami ng asawa ko</translation>
    </message>
    <message>
        <source>家族が世帯を出たら</source>
        <translation>May aalis sa sambahayan</translation>
    </message>
    <message>
        <source>今と比べて、%1件が変わります。</source>
        <extracomment>Over the list of what a supposition changes. %1: a number of benefits.</extracomment>
        <translation>Kumpara ngayon, %1 ang magbabago.</translation>
    </message>
    <message>
        <source>分かっている範囲では、今と変わりません。</source>
        <extracomment>A supposition changes nothing.</extracomment>
        <translation>Sa mga alam na, walang magbabago.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A supposition changes a benefit&apos;s amount. %1 before, %2 then.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>金額は未定</source>
        <translation>hindi pa alam ang halaga</translation>
    </message>
    <message>
        <source>今：%1 → もしも：%2</source>
        <extracomment>A supposition changes what is to be expected. %1: now, %2: then.</extracomment>
        <translation>Ngayon: %1 → Paano kung: %2</translation>
    </message>
</context>
</TS>
