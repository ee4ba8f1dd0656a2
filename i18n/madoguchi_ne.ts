<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne" sourcelanguage="ja">
<context>
    <name>AccessLogPage</name>
    <message>
        <source>だれが見たか</source>
        <translation>कसले हेर्‍यो</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>अभिलेख लिँदै छ।</translation>
    </message>
    <message>
        <source>やり取りの記録はありません。</source>
        <translation>आदानप्रदानको अभिलेख छैन।</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>अहिलेसम्म लिएको छैन। सम्पर्क भएपछि “अद्यावधिक गर्ने” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
    <message>
        <source>受付番号 %1 の手続の状況を見る</source>
        <translation>दर्ता नम्बर (受付番号) %1 को प्रक्रियाको अवस्था हेर्ने</translation>
    </message>
    <message>
        <source>あなたの手続（受付番号 %1）のためです</source>
        <translation>तपाईंकै प्रक्रिया (दर्ता नम्बर %1) का लागि हो</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>अझै देखाउने (बाँकी %1)</translation>
    </message>
    <message>
        <source>心当たりがないとき</source>
        <translation>आफूलाई थाहा नभएमा</translation>
    </message>
    <message>
        <source>役所が情報を見るのは、法律に書かれた事務のためだけです。多くは、あなたやご家族が出した申請や、毎年の税や保険料の計算のためです。</source>
        <translation>कार्यालयले कानुनमा लेखिएको कामका लागि मात्र जानकारी हेर्छ। धेरैजसो, तपाईं वा परिवारले दिएको निवेदन, वा हरेक वर्षको कर र बीमा प्रिमियमको हिसाबका लागि हो।</translation>
    </message>
    <message>
        <source>それでも分からないときは、情報を見た役所の窓口に「いつの、どの情報か」を伝えてお尋ねください。納得できないときは、マイナンバー総合フリーダイヤル（0120-95-0178）に相談できます。</source>
        <translation>अझै नबुझे, जानकारी हेर्ने कार्यालयको काउन्टरमा “कहिलेको, कुन जानकारी” भनेर सोध्नुहोस्। जवाफ चित्त नबुझे, माइ नम्बर निःशुल्क फोन (マイナンバー総合フリーダイヤル, 0120-95-0178) मा सल्लाह लिन सकिन्छ।</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をやり取りした記録と、あなたがここで役所から受け取った記録です。新しいものから並べています。</source>
        <translation>कार्यालयहरूबीच तपाईंको जानकारी आदानप्रदान भएको, र तपाईंले यहाँ कार्यालयबाट प्राप्त गरेको अभिलेख हो। नयाँदेखि क्रमैसँग राखिएको छ।</translation>
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
        <translation>साइन इन भएको: %1</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>अक्षरको आकार</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>窓口の共通操作</source>
        <translation>पूरै विन्डोका बटन</translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation>मेनु</translation>
    </message>
    <message>
        <source>表示する言語 Language</source>
        <extracomment>Name of the choice of language in the head. The English word stays, for who reads no Japanese.</extracomment>
        <translation>भाषा (Language)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1パーセント</source>
        <translation>%1 प्रतिशत</translation>
    </message>
    <message>
        <source>文字 %1%</source>
        <extracomment>Button in the head, short: the text size, e.g. 「文字 150%」.</extracomment>
        <translation>अक्षरको आकार %1%</translation>
    </message>
</context>
<context>
    <name>ApplicationCard</name>
    <message>
        <source>%1、%2、%3件中%4件目</source>
        <translation>%1, %2, कुल %3 मध्ये %4</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>受付番号 %1</source>
        <translation>दर्ता नम्बर (受付番号) %1</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>दर्ता नम्बर (受付番号)</translation>
    </message>
    <message>
        <source>これまでの経過</source>
        <translation>अहिलेसम्मको प्रगति</translation>
    </message>
    <message>
        <source>受付の控えを見る</source>
        <translation>दर्ता रसिदको प्रतिलिपि हेर्ने</translation>
    </message>
    <message>
        <source>取り下げる</source>
        <translation>फिर्ता लिने</translation>
    </message>
    <message>
        <source>取り下げない</source>
        <translation>फिर्ता नलिने</translation>
    </message>
    <message>
        <source>取り下げると、この手続は行われません。必要なときは、はじめから届け出ることになります。</source>
        <translation>फिर्ता लिनुभयो भने यो प्रक्रिया गरिँदैन। पछि चाहिएमा सुरुदेखि फेरि सूचना दिनुपर्छ।</translation>
    </message>
    <message>
        <source>「%1」を取り下げますか</source>
        <translation>“%1” फिर्ता लिने हो?</translation>
    </message>
    <message>
        <source>提出をとりやめる</source>
        <translation>बुझाउन छोड्ने</translation>
    </message>
    <message>
        <source>とりやめない</source>
        <translation>नछोड्ने</translation>
    </message>
    <message>
        <source>とりやめると、このパソコンからはもう送られません。もう一度出すときは、はじめから入力します。</source>
        <translation>छोडेपछि यो कम्प्युटरबाट अब पठाइँदैन। फेरि बुझाउँदा सुरुदेखि भर्नुपर्छ।</translation>
    </message>
    <message>
        <source>「%1」の提出をとりやめますか</source>
        <translation>“%1” बुझाउन छोड्ने हो?</translation>
    </message>
    <message>
        <source>役所からのお知らせと書類</source>
        <translation>कार्यालयका पत्र र कागजात</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <translation>विवरण सच्याउने</translation>
    </message>
    <message>
        <source>直した内容の控えを見る</source>
        <translation>सच्याएको विवरणको प्रतिलिपि हेर्ने</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>जोडेका फाइल</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>あなたが出した手続を、新しいものから並べています。</source>
        <translation>तपाईंले बुझाएका प्रक्रिया, नयाँ माथि।</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <translation>प्रक्रियाको सूची</translation>
    </message>
    <message>
        <source>例：転出届、R-2026-004821、みなみ市、2026年11月</source>
        <translation>उदाहरण: ठाउँसराइ, R-2026-004821, मिनामी, 2026-11</translation>
    </message>
    <message>
        <source>手続の名前・受付番号・役所・日付でさがす</source>
        <translation>प्रक्रियाको नाम, दर्ता नम्बर, कार्यालय वा मितिले खोज्ने</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>सबै</translation>
    </message>
    <message>
        <source>進行中</source>
        <extracomment>Of applications: they go on by themselves.</extracomment>
        <translation>चलिरहेको</translation>
    </message>
    <message>
        <source>対応が必要</source>
        <extracomment>Of applications: the person has to do something.</extracomment>
        <translation>तपाईंले गर्नुपर्ने</translation>
    </message>
    <message>
        <source>終わったもの</source>
        <extracomment>Of applications: finished, declined, withdrawn or given up.</extracomment>
        <translation>सकिएको</translation>
    </message>
    <message>
        <source>しぼりこみ</source>
        <extracomment>What is shown of the applications: all, under way, …</extracomment>
        <translation>छान्ने</translation>
    </message>
    <message>
        <source>出した手続は、まだありません。</source>
        <translation>अझै केही बुझाइएको छैन।</translation>
    </message>
    <message>
        <source>あてはまる手続はありません。短い言葉でさがすか、しぼりこみを「すべて」にしてください。</source>
        <translation>मिल्ने प्रक्रिया छैन। छोटो शब्दले खोज्नुहोस् वा “सबै” छान्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>AttachmentEntry</name>
    <message>
        <source>ファイルを確かめています。</source>
        <translation>फाइल जाँच्दै छ।</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>त्रुटि। %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>फाइल छान्ने</translation>
    </message>
    <message>
        <source>ファイルを追加する</source>
        <translation>फाइल थप्ने</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>यहाँ फाइल ल्याएर राखी छान्न पनि मिल्छ।</translation>
    </message>
</context>
<context>
    <name>AttachmentPreview</name>
    <message>
        <source>開いています。</source>
        <translation>खोल्दै छ।</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <translation>%2 मध्ये पृष्ठ %1</translation>
    </message>
    <message>
        <source>前のページ</source>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
    <message>
        <source>最初のページです。</source>
        <translation>यो पहिलो पृष्ठ हो।</translation>
    </message>
    <message>
        <source>次のページ</source>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>最後のページです。</source>
        <translation>यो अन्तिम पृष्ठ हो।</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>添付したファイル：%1</source>
        <translation>जोडेको फाइल: %1</translation>
    </message>
    <message>
        <source>このまま送ると、どこで撮った写真かが役所に伝わります。知らせたくないときは、送る前に取り除けます。写真の見た目は変わりません。</source>
        <translation>यसै पठाए फोटो कहाँ खिचेको हो कार्यालयले थाहा पाउँछ। थाहा दिन नचाहे पठाउनुअघि हटाउन सकिन्छ। फोटोको रूप बदलिँदैन।</translation>
    </message>
    <message>
        <source>撮影した場所が記録されています</source>
        <translation>फोटोमा खिचेको ठाउँ रेकर्ड छ</translation>
    </message>
    <message>
        <source>「%1」から場所の記録を取り除く</source>
        <translation>“%1” बाट ठाउँको रेकर्ड हटाउने</translation>
    </message>
    <message>
        <source>場所の記録を取り除く</source>
        <translation>ठाउँको रेकर्ड हटाउने</translation>
    </message>
    <message>
        <source>「%1」の画像を閉じる</source>
        <translation>“%1” को चित्र बन्द गर्ने</translation>
    </message>
    <message>
        <source>「%1」を見る</source>
        <translation>“%1” हेर्ने</translation>
    </message>
    <message>
        <source>画像を閉じる</source>
        <translation>चित्र बन्द गर्ने</translation>
    </message>
    <message>
        <source>中を見る</source>
        <translation>भित्र हेर्ने</translation>
    </message>
    <message>
        <source>「%1」を取り除く</source>
        <translation>“%1” हटाउने</translation>
    </message>
    <message>
        <source>取り除く</source>
        <translation>हटाउने</translation>
    </message>
</context>
<context>
    <name>BankAccountEntry</name>
    <message>
        <source>銀行・信用金庫など（ゆうちょ銀行の振込用の店名と口座番号も）</source>
        <translation>बैंक (ゆうちょ銀行 को रकम पठाउने शाखा र खाता नम्बर पनि)</translation>
    </message>
    <message>
        <source>ゆうちょ銀行の通帳の記号と番号</source>
        <translation>हुलाक बैंक (ゆうちょ銀行) को पासबुकको चिह्न (記号) र नम्बर (番号)</translation>
    </message>
    <message>
        <source>「%1」の種類</source>
        <translation>“%1” को किसिम</translation>
    </message>
    <message>
        <source>銀行の名前</source>
        <translation>बैंकको नाम</translation>
    </message>
    <message>
        <source>支店の名前</source>
        <translation>शाखाको नाम</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>साधारण (普通)</translation>
    </message>
    <message>
        <source>当座</source>
        <translation>चल्ती (当座)</translation>
    </message>
    <message>
        <source>預金の種別</source>
        <translation>निक्षेपको किसिम</translation>
    </message>
    <message>
        <source>1で始まる5桁の数字です。0で始まるときは、上で「銀行」を選び、振込用の店名と口座番号を入れてください。</source>
        <translation>1 बाट सुरु हुने 5 अङ्क। 0 बाट सुरु भए माथि “बैंक” छानेर रकम पठाउने शाखा र खाता नम्बर लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>चिन्ह (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>नम्बर (番号)</translation>
    </message>
    <message>
        <source>口座番号</source>
        <translation>खाता नम्बर</translation>
    </message>
    <message>
        <source>通帳にあるとおりに、カタカナで。ひらがなで入れてもかまいません。</source>
        <translation>पासबुकमा जस्तै काताकानामा। हिरागाना पनि हुन्छ।</translation>
    </message>
    <message>
        <source>口座名義</source>
        <translation>खातावालाको नाम</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>完了</source>
        <translation>सम्पन्न</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>ध्यान दिनुहोस्</translation>
    </message>
    <message>
        <source>エラー</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>緊急のお知らせ</source>
        <translation>आपतकालीन जानकारी</translation>
    </message>
</context>
<context>
    <name>BenefitAnswersPage</name>
    <message>
        <source>給付を調べるために使っていることのすべてです。答えは、このパソコンに暗号化して保存しています。</source>
        <translation>सहायता खोज्न प्रयोग भएका सबै कुरा यिनै हुन्। जवाफ यही कम्प्युटरमा गुप्त सङ्केतमा बदलेर सेभ हुन्छ।</translation>
    </message>
    <message>
        <source>給付を調べるために使っていることのすべてです。サインインしていないので、保存していません。</source>
        <translation>सहायता खोज्न प्रयोग भएका सबै कुरा यिनै हुन्। साइन इन नगरेकाले सेभ भएको छैन।</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>मेरा जवाफ</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>変える</source>
        <translation>बदल्ने</translation>
    </message>
    <message>
        <source>%1の答えを消す</source>
        <translation>%1 को जवाफ मेटाउने</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>मेटाउने</translation>
    </message>
    <message>
        <source>まだ何も分かっていません。</source>
        <translation>अहिलेसम्म केही थाहा छैन।</translation>
    </message>
    <message>
        <source>住民登録に出ていない、生活費を負担している家族（下宿している子など）は、ここで加えます。</source>
        <translation>निवासी अभिलेखमा नभएका तर तपाईंले खर्च बेहोर्ने परिवार (बाहिर बसेर पढ्ने छोराछोरी आदि) यहाँ थप्नुहोस्।</translation>
    </message>
    <message>
        <source>家族</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>%1を世帯から外す</source>
        <translation>%1 लाई घरपरिवारबाट हटाउने</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>हटाउने</translation>
    </message>
    <message>
        <source>加える家族の続柄</source>
        <translation>थप्ने व्यक्तिको नाता</translation>
    </message>
    <message>
        <source>家族を加える</source>
        <translation>परिवारको सदस्य थप्ने</translation>
    </message>
    <message>
        <source>先に続柄を選んでください。</source>
        <translation>पहिले नाता छान्नुहोस्।</translation>
    </message>
    <message>
        <source>答えと、加えた家族と、「もう受けている」のしるしを消します。カードと住民登録の内容は変わりません。</source>
        <translation>जवाफ, थपेका सदस्य र “पाइरहेको छु” को चिन्ह मेटिन्छ। कार्ड र निवासी अभिलेख बदलिँदैन।</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>सबै मेटाउने</translation>
    </message>
    <message>
        <source>もう一度押すと、すべて消えます</source>
        <translation>फेरि थिचेपछि सबै मेटिन्छ</translation>
    </message>
    <message>
        <source>答えたことをすべて消す</source>
        <translation>सबै जवाफ मेटाउने</translation>
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
        <translation>मिल्छ</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>मिल्दैन</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>कार्यालयमा सोध्ने</translation>
    </message>
    <message>
        <source>まだ分からない</source>
        <translation>अझै थाहा छैन</translation>
    </message>
    <message>
        <source>なぜそう言えるか</source>
        <translation>किन यसो भन्न सकिन्छ</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
    <message>
        <source>ほかに役所が確かめること：%1</source>
        <translation>कार्यालयले जाँच्ने अरू कुरा: %1</translation>
    </message>
    <message>
        <source>答えると分かること</source>
        <translation>जवाफ दिएपछि थाहा हुने कुरा</translation>
    </message>
    <message>
        <source>申請のしかた</source>
        <translation>निवेदन दिने तरिका</translation>
    </message>
    <message>
        <source>必要なもの
%1</source>
        <translation>चाहिने कुरा
%1</translation>
    </message>
    <message>
        <source>ここから申請する</source>
        <translation>यहाँबाट निवेदन दिने</translation>
    </message>
    <message>
        <source>もう受けています</source>
        <translation>म पाइरहेको छु</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <translation>कागजात यहीँ भर्ने</translation>
    </message>
</context>
<context>
    <name>BenefitQuestion</name>
    <message>
        <source>病気・障害・死亡など、答えにくいことをお聞きします。答えなくてもかまいません。</source>
        <translation>अब रोग, अपाङ्गता वा मृत्युबारे सोधिन्छ। जवाफ नदिए पनि हुन्छ।</translation>
    </message>
    <message>
        <source>答える</source>
        <translation>जवाफ दिने</translation>
    </message>
    <message>
        <source>分からない</source>
        <translation>थाहा छैन</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <translation>जवाफ दिन मन छैन</translation>
    </message>
    <message>
        <source>この質問をあとにする</source>
        <translation>यो प्रश्न पछि राख्ने</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>पछि</translation>
    </message>
    <message>
        <source>前の質問へ</source>
        <translation>अघिल्लो प्रश्न</translation>
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
        <translation>कहाँ: %1</translation>
    </message>
    <message>
        <source>受けられる給付・制度の確認表</source>
        <extracomment>Title of the printed list of benefits.</extracomment>
        <translation>पाउन सकिने सहायता र व्यवस्थाको जाँच सूची</translation>
    </message>
    <message>
        <source>申請するもの（利用できる見込みのあるもの）</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>निवेदन दिने (पाउने सम्भावना भएका)</translation>
    </message>
    <message>
        <source>役所で聞くもの</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>कार्यालयमा सोध्ने</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet: what it is and is not.</extracomment>
        <translation>यो कागजबारे</translation>
    </message>
    <message>
        <source>このパソコンの中で、分かっていることだけから調べた見込みです。決めるのは役所です。金額や期限は窓口で確かめてください。</source>
        <translation>यो यही कम्प्युटरमा, थाहा भएका कुराबाट मात्र गरिएको अनुमान हो। निर्णय कार्यालयले गर्छ। रकम र म्याद काउन्टरमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;.</extracomment>
        <translation>%1 येन</translation>
    </message>
    <message>
        <source>%1〜%2円</source>
        <extracomment>Amount of a benefit that is somewhere between two. %1, %2: &quot;10,000&quot;.</extracomment>
        <translation>%1 देखि %2 येन</translation>
    </message>
    <message>
        <source>最大%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;, the most it can be.</extracomment>
        <translation>बढीमा %1 येन</translation>
    </message>
    <message>
        <source>月%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>महिनाको %1</translation>
    </message>
    <message>
        <source>年%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>वर्षको %1</translation>
    </message>
    <message>
        <source>1日%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>दिनको %1</translation>
    </message>
    <message>
        <source>あと%1問で分かります</source>
        <extracomment>Instead of a benefit&apos;s amount: %1 more questions would tell it.
----------
How likely a benefit is: %1 questions are open.</extracomment>
        <translation>अझै %1 प्रश्नको जवाफ दिएपछि थाहा हुन्छ</translation>
    </message>
    <message>
        <source>利用できる見込みです</source>
        <extracomment>How likely a benefit is: everything that can be looked at here holds.</extracomment>
        <translation>पाउने सम्भावना छ</translation>
    </message>
    <message>
        <source>役所に確かめてください</source>
        <extracomment>How likely a benefit is: only the office can say.</extracomment>
        <translation>कार्यालयमा सोध्नुहोस्</translation>
    </message>
    <message>
        <source>いまは当てはまりません</source>
        <extracomment>How likely a benefit is: something that is known speaks against it.</extracomment>
        <translation>अहिले मिल्दैन</translation>
    </message>
    <message>
        <source>受け取るお金</source>
        <extracomment>Kind of a benefit: money is paid.</extracomment>
        <translation>पाउने पैसा</translation>
    </message>
    <message>
        <source>支払いが減る額</source>
        <extracomment>Kind of a benefit: there is less to pay.</extracomment>
        <translation>घट्ने खर्च</translation>
    </message>
    <message>
        <source>税の計算で引かれる額（所得控除）</source>
        <extracomment>Kind of a benefit: an amount off the taxable income. Law term.</extracomment>
        <translation>कर गणनामा घटाइने रकम (所得控除)</translation>
    </message>
    <message>
        <source>借りられる額（返すお金）</source>
        <extracomment>Kind of a benefit: money is lent.</extracomment>
        <translation>ऋण लिन सकिने रकम (फिर्ता गर्नुपर्ने)</translation>
    </message>
    <message>
        <source>お金ではない支援</source>
        <extracomment>Kind of a benefit: help that is not money.</extracomment>
        <translation>पैसा बाहेकको सहयोग</translation>
    </message>
    <message>
        <source>申請の期限は過ぎました（%1）</source>
        <extracomment>When the time to apply ended. %1: a date.</extracomment>
        <translation>निवेदनको अन्तिम मिति बित्यो (%1)</translation>
    </message>
    <message>
        <source>申請の期限：%1（あと%2日）</source>
        <extracomment>Until when to apply for a benefit. %1: a date, %2: a number of days.</extracomment>
        <translation>निवेदनको अन्तिम मिति: %1 (अझै %2 दिन)</translation>
    </message>
    <message>
        <source>いつでも申請できます。早いほど、受けられる期間が長くなります。</source>
        <extracomment>When to apply for a benefit.</extracomment>
        <translation>जुनसुकै बेला निवेदन दिन सकिन्छ। छिटो दिए धेरै समय पाइन्छ।</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1日以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>भएको भोलिपल्टदेखि %1 दिनभित्र</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1か月以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>भएको भोलिपल्टदेखि %1 महिनाभित्र</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1年以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>भएको भोलिपल्टदेखि %1 वर्षभित्र</translation>
    </message>
    <message>
        <source>分からない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>थाहा छैन</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>जवाफ दिन मन छैन</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>होइन</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。質問に答えるほど、はっきりします。どこにも送りません。</source>
        <translation>थाहा भएका कुराबाट मात्र यही कम्प्युटरमा खोजिन्छ। जति जवाफ दियो उति स्पष्ट हुन्छ। कतै पठाइँदैन।</translation>
    </message>
    <message>
        <source>利用できる見込みのものは%1件です。</source>
        <translation>पाउने सम्भावना भएका %1 वटा।</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>पाउन सकिने सहायता र व्यवस्था</translation>
    </message>
    <message>
        <source>答えは、このパソコンに暗号化して保存します。いつでも変えたり消したりできます。</source>
        <translation>जवाफ यही कम्प्युटरमा गुप्त सङ्केतमा बदलेर सेभ हुन्छ। जुनसुकै बेला बदल्न वा मेटाउन सकिन्छ।</translation>
    </message>
    <message>
        <source>サインインしていないので、答えは保存しません。サインインするか、終わると消えます。</source>
        <translation>साइन इन नगरेकाले जवाफ सेभ हुँदैन। साइन इन गरेपछि वा बन्द गरेपछि हराउँछ।</translation>
    </message>
    <message>
        <source>答えを変える</source>
        <translation>जवाफ बदल्ने</translation>
    </message>
    <message>
        <source>次の質問</source>
        <translation>अर्को प्रश्न</translation>
    </message>
    <message>
        <source>いま、お聞きすることはありません。</source>
        <translation>अहिले सोध्ने कुरा छैन।</translation>
    </message>
    <message>
        <source>答えたことを見る・変える</source>
        <translation>जवाफ हेर्ने र बदल्ने</translation>
    </message>
    <message>
        <source>もしも、を試す</source>
        <translation>“यदि भएमा” हेर्ने</translation>
    </message>
    <message>
        <source>給付・制度の一覧</source>
        <translation>सहायता र व्यवस्थाको सूची</translation>
    </message>
    <message>
        <source>例：子ども、医療費、失業、家賃</source>
        <translation>उदाहरण: बच्चा, उपचार खर्च, बेरोजगारी, घरभाडा</translation>
    </message>
    <message>
        <source>言葉で探す</source>
        <translation>शब्दले खोज्ने</translation>
    </message>
    <message>
        <source>一覧の絞り込み</source>
        <translation>सूची छान्ने</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
    <message>
        <source>当てはまる給付・制度はありません。別の言葉で探すか、絞り込みを「すべて」にしてください。</source>
        <translation>मिल्ने सहायता छैन। अर्को शब्दले खोज्नुहोस् वा “सबै” छान्नुहोस्।</translation>
    </message>
    <message>
        <source>会社や個人で事業をしている方には、国や自治体の補助金もあります。</source>
        <translation>कम्पनी वा व्यक्तिगत व्यवसाय गर्नेका लागि सरकार र स्थानीय निकायका अनुदान पनि छन्।</translation>
    </message>
    <message>
        <source>事業をしている方へ</source>
        <translation>व्यवसाय गर्नेका लागि</translation>
    </message>
    <message>
        <source>事業をしています（会社・個人事業主）</source>
        <translation>म व्यवसाय गर्छु (कम्पनी, व्यक्तिगत)</translation>
    </message>
    <message>
        <source>事業者の補助金をさがす</source>
        <translation>व्यवसायका लागि अनुदान खोज्ने</translation>
    </message>
    <message>
        <source>一覧を紙で残す</source>
        <translation>सूची कागजमा राख्ने</translation>
    </message>
    <message>
        <source>見込みであって、約束ではありません。決めるのは役所です。お住まいの市区町村だけの制度は、窓口で聞いてください。</source>
        <translation>यो सम्भावना हो, प्रतिज्ञा होइन। निर्णय कार्यालयले गर्छ। तपाईंको नगरपालिकाको मात्र व्यवस्था काउन्टरमा सोध्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>処理しています</source>
        <translation>काम हुँदै छ</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>前の月</source>
        <translation>अघिल्लो महिना</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>अर्को महिना</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>選んでいる日</source>
        <translation>छानेको दिन</translation>
    </message>
    <message>
        <source>選べません</source>
        <translation>छान्न मिल्दैन</translation>
    </message>
    <message>
        <source>この日は選べません。</source>
        <translation>यो दिन छान्न मिल्दैन।</translation>
    </message>
</context>
<context>
    <name>CardAndReader</name>
    <message>
        <source>絵：カードリーダーに、ICチップを奥にしてマイナンバーカードが差し込まれている。</source>
        <translation>चित्र: माइ नम्बर कार्ड IC चिपको भाग भित्रपट्टि पारेर कार्ड रिडरमा घुसाइएको छ।</translation>
    </message>
    <message>
        <source>絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。</source>
        <translation>चित्र: माइ नम्बर कार्ड IC चिपको भाग भित्रपट्टि पारेर कार्ड रिडरको प्वालमा घुसाउने।</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードの情報</source>
        <translation>कार्डको जानकारी</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>कार्ड पढ्दै छ। कार्ड ननिकाल्नुहोस्।</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>कार्ड रिडर: %1</translation>
    </message>
    <message>
        <source>カードの有効期限：%1</source>
        <translation>कार्डको म्याद: %1</translation>
    </message>
    <message>
        <source>読み取り直す</source>
        <translation>फेरि पढ्ने</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>डिजिटल प्रमाणपत्र (電子証明書)</translation>
    </message>
    <message>
        <source>有効期限：%1</source>
        <translation>म्याद: %1</translation>
    </message>
    <message>
        <source>発行者：%1</source>
        <translation>जारी गर्ने: %1</translation>
    </message>
    <message>
        <source>暗証番号とパスワード</source>
        <translation>पिन (暗証番号) र पासवर्ड</translation>
    </message>
    <message>
        <source>カードの持ち主：%1</source>
        <translation>कार्डधनी: %1</translation>
    </message>
    <message>
        <source>持ち主の氏名は、このカードでサインインすると表示します。</source>
        <translation>यो कार्डले साइन इन गरेपछि कार्डधनीको नाम देखिन्छ।</translation>
    </message>
    <message>
        <source>有効期限は、署名用のパスワードを入力すると表示できます。</source>
        <translation>कहिलेसम्म चल्छ हेर्न हस्ताक्षर पासवर्ड हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>持ち主を表す記号：%1</source>
        <translation>कार्डधनी जनाउने सङ्केत: %1</translation>
    </message>
    <message>
        <source>%1の内容を見る・保存する</source>
        <translation>के छ हेर्ने वा सेभ गर्ने: %1</translation>
    </message>
    <message>
        <source>内容を見る・保存する</source>
        <translation>के छ हेर्ने वा सेभ गर्ने</translation>
    </message>
    <message>
        <source>番号はそれぞれ別のものです。まちがえた回数も、別々に数えます。</source>
        <translation>यी नम्बर छुट्टाछुट्टै हुन्। गलत हालेको पटक पनि छुट्टै गनिन्छ।</translation>
    </message>
    <message>
        <source>%1を変更する</source>
        <translation>बदल्ने: %1</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>बदल्ने</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <translation>कार्ड रिडर</translation>
    </message>
    <message>
        <source>使うカードリーダー</source>
        <translation>प्रयोग गर्ने कार्ड रिडर</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>カードから写す</source>
        <translation>कार्डबाट सार्ने</translation>
    </message>
    <message>
        <source>写さずに自分で入力する</source>
        <translation>नसारी आफैँ लेख्ने</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>4 अङ्क हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>数字4桁です。サインインの暗証番号と同じに設定されていることもあります。</source>
        <translation>4 अङ्क हुन्छ। साइन इन पिन र यो पिन एउटै राखिएको पनि हुन सक्छ।</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <translation>कार्ड विवरण पिन (券面事項入力補助用, 4 अङ्क)</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>कार्ड पढ्दै छ। कार्ड ननिकाल्नुहोस्।</translation>
    </message>
    <message>
        <source>内容を見るには、署名用のパスワード（英数字6〜16文字）の入力が必要です。見るだけで、署名はしません。</source>
        <translation>के छ हेर्न हस्ताक्षर पासवर्ड (अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा) चाहिन्छ। हेर्ने मात्र हो, हस्ताक्षर हुँदैन।</translation>
    </message>
    <message>
        <source>パスワードを入力して内容を見る</source>
        <translation>पासवर्ड हालेर के छ हेर्ने</translation>
    </message>
    <message>
        <source>内容を見る</source>
        <translation>के छ हेर्ने</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>पासवर्ड हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा। अक्षर ठूला (A, B, C) हुन्। 4 अङ्कको पिनभन्दा फरक हो।</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>हस्ताक्षर पासवर्ड (署名用, अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा)</translation>
    </message>
    <message>
        <source>%1の内容</source>
        <translation>के छ: %1</translation>
    </message>
    <message>
        <source>氏名・住所・生年月日・性別が、暗号化されずにファイルに入ります。人に渡すときは、相手をよく確かめてください。カードの中の秘密の鍵は、ファイルには入りません。</source>
        <translation>नाम, ठेगाना, जन्म मिति र लिङ्ग गुप्त सङ्केतमा नबदली फाइलमा जान्छन्। अरूलाई दिँदा को हो राम्ररी हेर्नुहोस्। कार्डभित्रको गोप्य साँचो फाइलमा जाँदैन।</translation>
    </message>
    <message>
        <source>カードの中の秘密の鍵は、ファイルには入りません。ファイルだけでは、サインインも署名もできません。</source>
        <translation>कार्डभित्रको गोप्य साँचो फाइलमा जाँदैन। फाइल मात्रले साइन इन वा हस्ताक्षर गर्न मिल्दैन।</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>फाइलमा सेभ गर्ने</translation>
    </message>
    <message>
        <source>PEM形式で保存する</source>
        <translation>PEM मा सेभ गर्ने</translation>
    </message>
    <message>
        <source>DER形式で保存する</source>
        <translation>DER मा सेभ गर्ने</translation>
    </message>
    <message>
        <source>電子証明書を保存しました</source>
        <translation>डिजिटल प्रमाणपत्र सेभ भयो</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>सेभ गरेको फोल्डर खोल्ने</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>公的個人認証サービスの利用者証明用電子証明書</source>
        <extracomment>Certificate page: which kind of certificate this is, by its policy.</extracomment>
        <translation>जापानको सार्वजनिक व्यक्तिगत प्रमाणीकरण सेवाको साइन इन प्रमाणपत्र</translation>
    </message>
    <message>
        <source>公的個人認証サービスの署名用電子証明書</source>
        <translation>जापानको सार्वजनिक व्यक्तिगत प्रमाणीकरण सेवाको हस्ताक्षर प्रमाणपत्र</translation>
    </message>
    <message>
        <source>サインイン（クライアント認証）</source>
        <extracomment>Certificate page: what the key may be used for besides.</extracomment>
        <translation>साइन इन (क्लाइन्ट प्रमाणीकरण)</translation>
    </message>
    <message>
        <source>電子的な署名（digitalSignature）</source>
        <extracomment>Certificate page: what the key may be used for.</extracomment>
        <translation>डिजिटल हस्ताक्षर (digitalSignature)</translation>
    </message>
    <message>
        <source>本人の意思の証明（nonRepudiation）</source>
        <translation>आफ्नै इच्छा भएको प्रमाण (nonRepudiation)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>Certificate page: words for an identifier, and the identifier. %1 words, %2 digits with dots.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>男</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>女</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>確認できません（カードに認証局の証明書がありません）</source>
        <translation>पक्का गर्न सकिएन (कार्डमा प्रमाण निकायको प्रमाणपत्र छैन)</translation>
    </message>
    <message>
        <source>確認できません（カードにある認証局が発行したものではありません）</source>
        <translation>पक्का गर्न सकिएन (कार्डमा भएको प्रमाण निकायले जारी गरेको होइन)</translation>
    </message>
    <message>
        <source>世代を確認できません</source>
        <translation>कुन पुस्ताको हो पक्का गर्न सकिएन</translation>
    </message>
    <message>
        <source>%1年からの世代</source>
        <extracomment>%1: the year from which this generation of the authority issues certificates.</extracomment>
        <translation>%1 देखिको पुस्ता</translation>
    </message>
    <message>
        <source>このデモの認証局（本物ではありません）</source>
        <translation>यो डेमोको प्रमाण निकाय (साँचो होइन)</translation>
    </message>
    <message>
        <source>カードにある認証局が発行したことは確かめました。その認証局が本物かどうか、どの世代かは、このソフトでは判断できません。</source>
        <translation>कार्डमा भएको प्रमाण निकायले जारी गरेको हो भनी जाँचियो। त्यो निकाय साँचो हो कि होइन, कुन पुस्ताको हो, यो प्रोग्रामले भन्न सक्दैन।</translation>
    </message>
    <message>
        <source>期限が切れています</source>
        <translation>म्याद सकिएको छ</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>How long a certificate is still valid.</extracomment>
        <translation>आजसम्म</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>How long a certificate is still valid. %1 is a number of days.</extracomment>
        <translation>%1 दिन बाँकी</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>氏名の代わりの文字</source>
        <translation>नाममा साटिएका अक्षर</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>जन्म मिति</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>लिङ्ग</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>ठेगाना</translation>
    </message>
    <message>
        <source>住所の代わりの文字</source>
        <translation>ठेगानामा साटिएका अक्षर</translation>
    </message>
    <message>
        <source>持ち主を表す記号</source>
        <translation>कार्डधनी जनाउने सङ्केत</translation>
    </message>
    <message>
        <source>この電子証明書には、氏名や住所は入っていません。</source>
        <translation>यो डिजिटल प्रमाणपत्रमा नाम र ठेगाना छैन।</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>जारी गर्ने निकाय</translation>
    </message>
    <message>
        <source>認証局の世代</source>
        <translation>प्रमाण निकायको पुस्ता</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>किसिम</translation>
    </message>
    <message>
        <source>発行日</source>
        <translation>जारी मिति</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>म्याद (有効期限)</translation>
    </message>
    <message>
        <source>鍵の使いみち</source>
        <translation>साँचोको प्रयोग</translation>
    </message>
    <message>
        <source>くわしい使いみち</source>
        <translation>विस्तृत प्रयोग</translation>
    </message>
    <message>
        <source>シリアル番号</source>
        <translation>क्रम नम्बर</translation>
    </message>
    <message>
        <source>照合用の値（SHA-256）</source>
        <translation>दाँज्ने मान (SHA-256)</translation>
    </message>
    <message>
        <source>フィンガープリントともいいます。同じ電子証明書かどうかを比べるための値です。</source>
        <translation>फिङ्गरप्रिन्ट पनि भनिन्छ। उही डिजिटल प्रमाणपत्र हो कि होइन दाँज्न प्रयोग हुन्छ।</translation>
    </message>
    <message>
        <source>認証局の照合用の値（SHA-256）</source>
        <translation>प्रमाण निकायको दाँज्ने मान (SHA-256)</translation>
    </message>
    <message>
        <source>発行した機関が公表している値と見比べると、本物の認証局かどうかが分かります。</source>
        <translation>जारी गर्ने निकायले प्रकाशित गरेको मानसँग दाँज्दा, साँचो प्रमाण निकाय हो कि होइन थाहा हुन्छ।</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管してあります。閉じても失われません。次にサインインしたときに送ります。開いたままにすると、つながりしだい送ります。</source>
        <translation>तपाईंले हस्ताक्षर गरेको सूचना गुप्त सङ्केतमा बदलेर यो कम्प्युटरमा राखिएको छ। बन्द गरे पनि हराउँदैन। अर्को पटक साइन इन गर्दा पठाइन्छ। खुला राखे, सम्पर्क हुनेबित्तिकै पठाइन्छ।</translation>
    </message>
    <message>
        <source>保存済み・未提出が%1件あります</source>
        <translation>यहाँ सेभ, बुझाइएको छैन: %1</translation>
    </message>
    <message>
        <source>最小化して送るのを待つ</source>
        <translation>सानो पारेर पठाइने प्रतीक्षा गर्ने</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>रद्द गर्ने</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>復旧コード</source>
        <translation>रिकभरी कोड</translation>
    </message>
    <message>
        <source>%1組目：%2</source>
        <extracomment>A group of the code, read aloud. %1: which one, %2: its characters one by one, e.g. 「K、7、Q、X」.</extracomment>
        <translation>समूह %1: %2</translation>
    </message>
</context>
<context>
    <name>ConversationSection</name>
    <message>
        <source>この手続について、役所と文章でやりとりできます。手続の内容を変えるときは、訂正や取下げを使ってください。ここに書いても、届け出たことにはなりません。</source>
        <translation>यो प्रक्रियाबारे कार्यालयसँग लेखेर कुरा गर्न सकिन्छ। प्रक्रियाको विवरण फेर्नुपर्दा, सच्याउने वा फिर्ता लिने सुविधा प्रयोग गर्नुहोस्। यहाँ लेख्दैमा सूचना दिएको मानिँदैन।</translation>
    </message>
    <message>
        <source>役所とのやりとり</source>
        <translation>कार्यालयसँगको कुराकानी</translation>
    </message>
    <message>
        <source>やりとりは、まだありません。</source>
        <translation>अहिलेसम्म कुराकानी छैन।</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2 वटा</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>नपढेको</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す。%1</source>
        <translation>नपठाई लेख्ने ठाउँमा फर्काउने। %1</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す</source>
        <translation>नपठाई लेख्ने ठाउँमा फर्काउने</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>अहिले नै फेरि पठाउने</translation>
    </message>
    <message>
        <source>いまは役所につながりません。このパソコンに保存して、つながったら自動で送ります。</source>
        <translation>अहिले कार्यालयसँग सम्पर्क छैन। यो कम्प्युटरमा सेभ गरेर, सम्पर्क भएपछि आफैँ पठाइन्छ।</translation>
    </message>
    <message>
        <source>マイナンバーや暗証番号は書かないでください。</source>
        <translation>माइ नम्बर वा पिन नलेख्नुहोस्।</translation>
    </message>
    <message>
        <source>役所に伝えること、ききたいこと</source>
        <translation>कार्यालयलाई भन्ने वा सोध्ने कुरा</translation>
    </message>
    <message>
        <source>だれに何を送るか</source>
        <translation>कसलाई के पठाइन्छ</translation>
    </message>
    <message>
        <source>保存して、つながったら送る</source>
        <translation>सेभ गर्ने, सम्पर्क भएपछि पठाउने</translation>
    </message>
    <message>
        <source>役所へ送る</source>
        <translation>कार्यालयमा पठाउने</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>例：2026年4月1日、令和8年4月1日、20260401</source>
        <translation>उदाहरण: 2026-04-01, R8.4.1, 20260401</translation>
    </message>
    <message>
        <source>%1をカレンダーから選ぶ</source>
        <translation>%1 क्यालेन्डरबाट छान्ने</translation>
    </message>
    <message>
        <source>カレンダーを閉じる</source>
        <translation>क्यालेन्डर बन्द गर्ने</translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation>क्यालेन्डर</translation>
    </message>
</context>
<context>
    <name>DemoCards</name>
    <message>
        <source>架空の住民のカードです。選ぶと、カードリーダーに差し込んだことになります。</source>
        <translation>यी काल्पनिक बासिन्दाका कार्ड हुन्। छान्नुभयो भने कार्ड रिडरमा घुसाएको मानिन्छ।</translation>
    </message>
    <message>
        <source>デモ用のカード</source>
        <translation>डेमोका कार्ड</translation>
    </message>
    <message>
        <source>差し込まれています</source>
        <translation>रिडरमा छ</translation>
    </message>
    <message>
        <source>%1のカードを抜く</source>
        <translation>%1 को कार्ड निकाल्ने</translation>
    </message>
    <message>
        <source>%1のカードを差し込む</source>
        <translation>%1 को कार्ड घुसाउने</translation>
    </message>
    <message>
        <source>カードを抜く</source>
        <translation>कार्ड निकाल्ने</translation>
    </message>
    <message>
        <source>このカードを差し込む</source>
        <translation>यो कार्ड घुसाउने</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>デモ</source>
        <translation>डेमो</translation>
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
        <translation>%1 सच्याउने</translation>
    </message>
    <message>
        <source>修正する</source>
        <translation>सच्याउने</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>お知らせと画面を閉じたとき</source>
        <translation>नोटिफिकेसन र विन्डो बन्द गर्दा</translation>
    </message>
    <message>
        <source>役所に届いたとき、確かめていただきたいことがあるとき、期限の7日前・3日前・前日に知らせます。</source>
        <translation>कार्यालयमा पुगेपछि, तपाईंले हेर्नुपर्ने कुरा हुँदा, र अन्तिम मितिभन्दा 7 दिन, 3 दिन र 1 दिनअघि जानकारी दिइन्छ।</translation>
    </message>
    <message>
        <source>デスクトップに通知する</source>
        <translation>डेस्कटपमा नोटिफिकेसन देखाउने</translation>
    </message>
    <message>
        <source>画面をほかの人に見られることがあるときは、選ばないでください。</source>
        <translation>अरूले तपाईंको स्क्रिन देख्न सक्ने भए यो नछान्नुहोस्।</translation>
    </message>
    <message>
        <source>通知に手続の名前を出す</source>
        <translation>नोटिफिकेसनमा प्रक्रियाको नाम देखाउने</translation>
    </message>
    <message>
        <source>閉じてもトレイに残り、未提出の届出をつながりしだい送ります。終えるときは、トレイのメニューで「終了する」を選びます。</source>
        <translation>बन्द गरे पनि प्रोग्राम ट्रेमा रहन्छ र नबुझाइएका सूचना सम्पर्क हुनेबित्तिकै पठाउँछ। अन्त्य गर्न ट्रेको मेनुमा “प्रोग्राम अन्त्य गर्ने” छान्नुहोस्।</translation>
    </message>
    <message>
        <source>このデスクトップにはトレイ（常駐アイコンの場所）がないため、閉じると終わります。未提出の届出があるときは、閉じる前にお知らせします。</source>
        <translation>यो डेस्कटपमा ट्रे (चलिरहेका प्रोग्रामका आइकन रहने ठाउँ) छैन, त्यसैले बन्द गरे प्रोग्राम अन्त्य हुन्छ। नबुझाइएको सूचना भए बन्द हुनुअघि जानकारी दिइन्छ।</translation>
    </message>
    <message>
        <source>画面を閉じても終わらせない</source>
        <translation>विन्डो बन्द गरे पनि चलिरहने</translation>
    </message>
    <message>
        <source>つながりしだい、未提出の届出を役所へ送ります。カードも暗証番号も使いません。</source>
        <translation>सम्पर्क हुनेबित्तिकै पेस नगरिएका सूचना कार्यालयमा पठाइन्छ। कार्ड र पिन प्रयोग हुँदैन।</translation>
    </message>
    <message>
        <source>窓口を閉じていても、署名した届出を送る</source>
        <translation>Madoguchi बन्द भए पनि हस्ताक्षर गरेको सूचना पठाउने</translation>
    </message>
    <message>
        <source>送るのは、役所だけが開けるように封をしたものです。送る係（madoguchi-sender）も、このパソコンのほかの人も、中を読めません。見えるのは、件数と、宛先の役所と、期限だけです。届いたかどうかは、次にサインインしたときに確かめます。選ぶのをやめると、送るための写しはすぐに消えます。</source>
        <translation>कार्यालयले मात्र खोल्न सक्ने गरी बन्द गरेर पठाइन्छ। पठाउने प्रोग्राम (madoguchi-sender) र यो कम्प्युटरका अरू कसैले भित्रको कुरा पढ्न सक्दैनन्। देखिने कुरा सङ्ख्या, पाउने कार्यालय र अन्तिम समय मात्र हो। पुगेको छ कि छैन, अर्को पटक साइन इन गर्दा बुझिन्छ। छनोट हटाएमा, पठाउनका लागि राखिएका प्रतिलिपि तुरुन्तै मेटिन्छन्।</translation>
    </message>
    <message>
        <source>写真などのファイルを添付した届出は、このプログラムを開いてサインインしているあいだに送ります。</source>
        <translation>फोटो आदि फाइल जोडेको सूचना यो प्रोग्राम खोली साइन इन गरेको बेला पठाइन्छ।</translation>
    </message>
    <message>
        <source>窓口を閉じていても届出を送るには</source>
        <translation>Madoguchi बन्द हुँदा पनि पठाउन</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>直すこと</source>
        <translation>मिलाउनुपर्ने कुरा</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>問題なし</source>
        <translation>समस्या छैन</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>समस्या जाँच</translation>
    </message>
    <message>
        <source>診断の結果</source>
        <translation>समस्या जाँचको नतिजा</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>लेख्ने अक्षर: %1</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
    <message>
        <source>コピーする</source>
        <translation>कपी गर्ने</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>विस्तृत</translation>
    </message>
    <message>
        <source>もう一度調べる</source>
        <translation>फेरि जाँच्ने</translation>
    </message>
    <message>
        <source>詳しい人に見てもらうときに使います。氏名、住所、番号などは入りません。下が全文です。</source>
        <translation>जान्ने व्यक्तिलाई देखाउँदा काम लाग्छ। नाम, ठेगाना, नम्बर आदि हुँदैनन्। तल सबै लेखिएको छ।</translation>
    </message>
    <message>
        <source>結果を保存する</source>
        <translation>नतिजा सेभ गर्ने</translation>
    </message>
    <message>
        <source>保存する内容の全文</source>
        <translation>सेभ हुने सबै विवरण</translation>
    </message>
    <message>
        <source>診断の結果を保存しました</source>
        <translation>समस्या जाँचको नतिजा सेभ भयो</translation>
    </message>
    <message>
        <source>この内容を保存する</source>
        <translation>यही विवरण सेभ गर्ने</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>開いています</source>
        <translation>खुला छ</translation>
    </message>
    <message>
        <source>閉じています</source>
        <translation>बन्द छ</translation>
    </message>
</context>
<context>
    <name>DocumentSigning</name>
    <message>
        <source>元のファイルは変えません。同じ場所に、署名の入った新しいファイルを作ります。</source>
        <translation>मूल फाइल बदलिँदैन। हस्ताक्षर भएको नयाँ फाइल त्यही ठाउँमा बन्छ।</translation>
    </message>
    <message>
        <source>署名するファイル</source>
        <translation>हस्ताक्षर गर्ने फाइल</translation>
    </message>
    <message>
        <source>ファイルを読んでいます。</source>
        <translation>फाइल पढ्दै छ।</translation>
    </message>
    <message>
        <source>作り方</source>
        <translation>बनाउने तरिका</translation>
    </message>
    <message>
        <source>署名したことと日時を書いた小さな枠を、ページの右下に入れます。</source>
        <translation>हस्ताक्षर भएको कुरा र मिति समय लेखिएको सानो कोठा पृष्ठको दायाँ तल राखिन्छ।</translation>
    </message>
    <message>
        <source>ページに署名の枠を入れる</source>
        <translation>पृष्ठमा हस्ताक्षरको कोठा राख्ने</translation>
    </message>
    <message>
        <source>全部で%1ページあります。</source>
        <translation>जम्मा %1 पृष्ठ छन्।</translation>
    </message>
    <message>
        <source>枠を入れるページ</source>
        <translation>कोठा राख्ने पृष्ठ</translation>
    </message>
    <message>
        <source>電子証明書にある氏名です。入れないときは、電子証明書の番号を書きます。</source>
        <translation>डिजिटल प्रमाणपत्रमा भएको नाम हो। नराख्दा डिजिटल प्रमाणपत्रको नम्बर लेखिन्छ।</translation>
    </message>
    <message>
        <source>枠に氏名を入れる</source>
        <translation>कोठामा नाम राख्ने</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>हस्ताक्षर गर्ने विवरण</translation>
    </message>
    <message>
        <source>個人のことが入ります</source>
        <translation>व्यक्तिगत विवरण समावेश हुन्छ</translation>
    </message>
    <message>
        <source>パスワードの入力へ進む</source>
        <translation>पासवर्ड हाल्न अगाडि बढ्ने</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>हस्ताक्षर गर्ने</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>हस्ताक्षर नगरी फर्कने</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>पासवर्ड हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा। अक्षर ठूला (A, B, C) हुन्। 4 अङ्कको पिनभन्दा फरक हो।</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>हस्ताक्षर पासवर्ड (署名用, अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा)</translation>
    </message>
    <message>
        <source>署名しました</source>
        <translation>हस्ताक्षर भयो</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>सेभ गरेको फोल्डर खोल्ने</translation>
    </message>
    <message>
        <source>別の書類に署名する</source>
        <translation>अर्को कागजातमा हस्ताक्षर गर्ने</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>マイナンバーカードで、PDFなどのファイルに電子署名ができます。もらったファイルの署名も確かめられます。サインインはいりません。</source>
        <translation>माइ नम्बर कार्डले PDF लगायतका फाइलमा डिजिटल हस्ताक्षर गर्न सकिन्छ। पाएको फाइलको हस्ताक्षर पनि जाँच्न सकिन्छ। साइन इन चाहिँदैन।</translation>
    </message>
    <message>
        <source>書類に署名する・署名を確かめる</source>
        <translation>कागजातमा हस्ताक्षर गर्ने, हस्ताक्षर जाँच्ने</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>हस्ताक्षर गर्ने</translation>
    </message>
    <message>
        <source>署名を確かめる</source>
        <translation>हस्ताक्षर जाँच्ने</translation>
    </message>
    <message>
        <source>することを選ぶ</source>
        <translation>गर्ने काम छान्ने</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>エラー：%1</source>
        <translation>त्रुटि: %1</translation>
    </message>
    <message>
        <source>エラーコード %1</source>
        <translation>त्रुटि कोड %1</translation>
    </message>
    <message>
        <source>無事なもの</source>
        <translation>सुरक्षित रहेका कुरा</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>अब गर्नुपर्ने काम</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>त्रुटि कोड: %1</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>विस्तृत</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>カードリーダーを使うためのサービス（pcscd）が動いていません。</source>
        <extracomment>What a person is told of an error, in three parts: what happened, what is safe, the one next step. Words in braces are filled in: {pin} the PIN&apos;s name, {triesLeft} and {triesBefore} numbers, {form} how the PIN looks, {reason} and {reasonNext} a short reason and its next step, {megabytes} a number, {missing} numbers, {lastDay} a date such as 2026-12-22. Said as a clerk at a counter would.</extracomment>
        <translation>कार्ड रिडर चलाउने सेवा (pcscd) चलिरहेको छैन।</translation>
    </message>
    <message>
        <source>カードには何もしていません。</source>
        <translation>कार्डमा केही गरिएको छैन।</translation>
    </message>
    <message>
        <source>「sudo apt install pcscd」で入れるか、「sudo systemctl start pcscd.socket」で動かしてください。動き出すと自動でつながります。</source>
        <translation>“sudo apt install pcscd” ले राख्नुहोस्, वा “sudo systemctl start pcscd.socket” ले चलाउनुहोस्। चल्न थालेपछि आफैँ जोडिन्छ।</translation>
    </message>
    <message>
        <source>このパソコンの設定により、カードリーダーの使用が許可されませんでした。</source>
        <translation>यो कम्प्युटरको सेटिङले कार्ड रिडर चलाउन अनुमति दिएन।</translation>
    </message>
    <message>
        <source>このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。</source>
        <translation>यो कम्प्युटरको व्यवस्थापकलाई कार्ड रिडर (pcscd) चलाउने अनुमति माग्नुहोस्।</translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation>कार्ड रिडर भेटिएन।</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつないでください。つなぐと自動で進みます。</source>
        <translation>कार्ड रिडर कम्प्युटरमा जोड्नुहोस्। जोडेपछि आफैँ अघि बढ्छ।</translation>
    </message>
    <message>
        <source>カードが入っていません。</source>
        <translation>कार्ड राखिएको छैन।</translation>
    </message>
    <message>
        <source>マイナンバーカードをカードリーダーに置いてください。</source>
        <translation>माइ नम्बर कार्ड कार्ड रिडरमा राख्नुहोस्।</translation>
    </message>
    <message>
        <source>途中でカードが離れました。</source>
        <translation>बीचमै कार्ड छुट्टियो।</translation>
    </message>
    <message>
        <source>入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。</source>
        <translation>तपाईंले भरेको कुरा सुरक्षित छ। पिनको बाँकी प्रयास अर्को पटक जाँचेर देखाइन्छ।</translation>
    </message>
    <message>
        <source>カードをもう一度置いて、やり直してください。</source>
        <translation>कार्ड फेरि राखेर दोहोर्‍याउनुहोस्।</translation>
    </message>
    <message>
        <source>カードから返事がありません。</source>
        <translation>कार्डबाट जवाफ आएन।</translation>
    </message>
    <message>
        <source>カードには何もしていません。入力した内容は残っています。</source>
        <translation>कार्डमा केही गरिएको छैन। तपाईंले भरेको कुरा सुरक्षित छ।</translation>
    </message>
    <message>
        <source>カードの表と裏、置く位置を確かめて、もう一度置いてください。</source>
        <translation>कार्डको कुन पाटो माथि छ र कहाँ राखिएको छ हेरेर फेरि राख्नुहोस्।</translation>
    </message>
    <message>
        <source>これはマイナンバーカードではありません。</source>
        <translation>यो माइ नम्बर कार्ड होइन।</translation>
    </message>
    <message>
        <source>このカードには何も書き込んでいません。</source>
        <translation>यो कार्डमा केही लेखिएको छैन।</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>यसको सट्टा माइ नम्बर कार्ड राख्नुहोस्।</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation>अर्को प्रोग्रामले कार्ड चलाइरहेको छ।</translation>
    </message>
    <message>
        <source>ほかのソフトを終えてから、もう一度試してください。</source>
        <translation>अर्को प्रोग्राम बन्द गरेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>カードの返事に時間がかかりすぎたため、中止しました。</source>
        <translation>कार्डको जवाफ आउन धेरै समय लागेकाले रोकियो।</translation>
    </message>
    <message>
        <source>入力した内容は残っています。同じ操作を自動でくり返してはいません。</source>
        <translation>तपाईंले भरेको कुरा सुरक्षित छ। उही काम आफैँ दोहोर्‍याइएको छैन।</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度試してください。</source>
        <translation>कार्ड फेरि मिलाएर राखी दोहोर्‍याउनुहोस्।</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを初期状態に戻したため、中止しました。</source>
        <translation>अर्को प्रोग्रामले कार्ड सुरुको अवस्थामा फर्काएकाले रोकियो।</translation>
    </message>
    <message>
        <source>暗証番号は自動で送りなおしていません。入力した内容は残っています。</source>
        <translation>पिन आफैँ फेरि पठाइएको छैन। तपाईंले भरेको कुरा सुरक्षित छ।</translation>
    </message>
    <message>
        <source>ほかのソフトを終えて、もう一度試してください。</source>
        <translation>अर्को प्रोग्राम बन्द गरेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>はじめとは別の人のカードが入っています。</source>
        <translation>सुरुको भन्दा फरक व्यक्तिको कार्ड राखिएको छ।</translation>
    </message>
    <message>
        <source>別の人のカードでは何もしていません。</source>
        <translation>अर्को व्यक्तिको कार्डमा केही गरिएको छैन।</translation>
    </message>
    <message>
        <source>ご本人のカードに戻してください。別の人が使うときは、先に「終了（サインアウト）」をしてください。</source>
        <translation>आफ्नै कार्ड फेरि राख्नुहोस्। अर्को व्यक्तिले चलाउने हो भने पहिले साइन आउट गर्नुहोस्।</translation>
    </message>
    <message>
        <source>カードの中身を正しく読み取れませんでした。</source>
        <translation>कार्डभित्रको कुरा ठीकसँग पढ्न सकिएन।</translation>
    </message>
    <message>
        <source>カードには何も書き込んでいません。</source>
        <translation>कार्डमा केही लेखिएको छैन।</translation>
    </message>
    <message>
        <source>カードを置きなおしてもう一度試してください。続くときは、カードを持って市区町村の窓口へご相談ください。</source>
        <translation>कार्ड फेरि मिलाएर राखी प्रयास गर्नुहोस्। यस्तै भइरहे, कार्ड लिएर नगरपालिकाको काउन्टरमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>カードがこの操作を受け付けませんでした。</source>
        <translation>कार्डले यो काम स्वीकार गरेन।</translation>
    </message>
    <message>
        <source>このカードには、この手続に必要な電子証明書が入っていません。</source>
        <translation>यस कार्डमा यो प्रक्रियालाई चाहिने डिजिटल प्रमाणपत्र (電子証明書) छैन।</translation>
    </message>
    <message>
        <source>何も送っていません。</source>
        <translation>केही पठाइएको छैन।</translation>
    </message>
    <message>
        <source>市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。</source>
        <translation>नगरपालिकाको काउन्टरमा डिजिटल प्रमाणपत्र बनाउनुहोस्, वा काउन्टर वा हुलाकबाट प्रक्रिया गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{pin}の形ではありません。</source>
        <translation>यो {pin} को ढाँचामा छैन।</translation>
    </message>
    <message>
        <source>カードには送っていません。残り回数は減っていません。</source>
        <translation>कार्डमा पठाइएको छैन। बाँकी प्रयास घटेको छैन।</translation>
    </message>
    <message>
        <source>{form}で入力してください。</source>
        <translation>{form} हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。</source>
        <translation>{pin} मिलेन। बाँकी प्रयास: {triesLeft} (हाल्नुअघि: {triesBefore})।</translation>
    </message>
    <message>
        <source>入力した内容は残っています。</source>
        <translation>तपाईंले भरेको कुरा सुरक्षित छ।</translation>
    </message>
    <message>
        <source>番号を確かめて、もう一度入力してください。思い出せないときは、入力せずに市区町村の窓口で再設定できます。</source>
        <translation>नम्बर जाँचेर फेरि हाल्नुहोस्। सम्झना नआए नहाल्नुहोस्; नगरपालिकाको काउन्टरमा रिसेट गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>{pin}は、あと1回まちがえるとロックされます。</source>
        <translation>{pin} अझै 1 पटक गलत भयो भने लक हुन्छ।</translation>
    </message>
    <message>
        <source>まだカードには送っていません。</source>
        <translation>अहिलेसम्म कार्डमा पठाइएको छैन।</translation>
    </message>
    <message>
        <source>番号に自信があるときだけ、「最後の1回を使う」を選んでください。</source>
        <translation>नम्बरमा पूरा विश्वास भए मात्र “अन्तिम प्रयास गर्ने” छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{pin}がロックされています。</source>
        <translation>{pin} लक भएको छ।</translation>
    </message>
    <message>
        <source>カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。</source>
        <translation>कार्ड र डिजिटल प्रमाणपत्र जस्ताको तस्तै छन्। अरू पिनलाई असर परेको छैन।</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。</source>
        <translation>आफू बस्ने नगरपालिकाको काउन्टरमा रिसेट गर्नुहोस्। माइ नम्बर कार्ड र परिचय खुल्ने कागज (सवारी चालक अनुमतिपत्र आदि) लिएर जानुहोस्।</translation>
    </message>
    <message>
        <source>操作をやめました。</source>
        <translation>काम रोकियो।</translation>
    </message>
    <message>
        <source>続けるときは、もう一度はじめてください。</source>
        <translation>अघि बढाउन फेरि सुरु गर्नुहोस्।</translation>
    </message>
    <message>
        <source>いま役所につながりません。</source>
        <translation>अहिले कार्यालयसँग सम्पर्क हुन सकेन।</translation>
    </message>
    <message>
        <source>役所には何も送られていません。このパソコンに保存した内容は残っています。</source>
        <translation>कार्यालयमा केही पठाइएको छैन। यो कम्प्युटरमा सेभ गरेको कुरा सुरक्षित छ।</translation>
    </message>
    <message>
        <source>役所との通信が途中で切れました。届いたかどうか、まだ分かりません。</source>
        <translation>कार्यालयसँगको सञ्चार बीचमै टुट्यो। पुग्यो कि पुगेन अझै थाहा छैन।</translation>
    </message>
    <message>
        <source>同じものが二重に出ることはありません。控えはこのパソコンにあります。</source>
        <translation>एउटै कुरा दुई पटक दर्ता हुँदैन। प्रतिलिपि यो कम्प्युटरमा छ।</translation>
    </message>
    <message>
        <source>そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。</source>
        <translation>केही नगरी पर्खनुहोस्। सम्पर्क हुनेबित्तिकै पुग्यो कि पुगेन कार्यालयसँग सोधिन्छ।</translation>
    </message>
    <message>
        <source>役所からの返事が時間内に来ませんでした。</source>
        <translation>कार्यालयको जवाफ समयभित्र आएन।</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。</source>
        <translation>केही बेर पर्खेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられないため、通信を止めました。</source>
        <translation>सम्पर्क भएको ठाउँ साँच्चिकै कार्यालय हो भन्ने पक्का गर्न नसकिएकाले सञ्चार रोकियो।</translation>
    </message>
    <message>
        <source>個人の情報は何も送っていません。</source>
        <translation>कुनै पनि व्यक्तिगत जानकारी पठाइएको छैन।</translation>
    </message>
    <message>
        <source>別のネットワーク（自宅の回線など）で試してください。続くときは、役所に電話で確かめてください。</source>
        <translation>अर्को नेटवर्क (घरको इन्टरनेट आदि) बाट प्रयास गर्नुहोस्। यस्तै भइरहे, कार्यालयमा फोन गरेर सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>役所からの返事を正しく読み取れませんでした。</source>
        <translation>कार्यालयको जवाफ ठीकसँग पढ्न सकिएन।</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。二重に出ることはありません。</source>
        <translation>प्रतिलिपि यो कम्प्युटरमा छ। दुई पटक दर्ता हुँदैन।</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。</source>
        <translation>केही बेर पर्खेर फेरि प्रयास गर्नुहोस्। यस्तै भइरहे, कार्यालयमा फोन गरेर जानकारी दिनुहोस्।</translation>
    </message>
    <message>
        <source>役所からの返事が大きすぎたため、受け取りを止めました。</source>
        <translation>कार्यालयको जवाफ धेरै ठूलो भएकाले लिन रोकियो।</translation>
    </message>
    <message>
        <source>役所の受付が混み合っています。</source>
        <translation>कार्यालयको दर्ता सेवामा भीड छ।</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。</source>
        <translation>प्रतिलिपि यो कम्प्युटरमा छ।</translation>
    </message>
    <message>
        <source>そのままお待ちください。時間をおいて自動で送ります。</source>
        <translation>केही नगरी पर्खनुहोस्। केही समयपछि आफैँ पठाइन्छ।</translation>
    </message>
    <message>
        <source>役所の受付で問題が起きています。</source>
        <translation>कार्यालयको दर्ता सेवामा समस्या आएको छ।</translation>
    </message>
    <message>
        <source>サインインの時間が切れました。</source>
        <translation>साइन इनको समय सकियो।</translation>
    </message>
    <message>
        <source>入力した内容と控えは残っています。</source>
        <translation>तपाईंले भरेको कुरा र प्रतिलिपि सुरक्षित छन्।</translation>
    </message>
    <message>
        <source>カードと暗証番号で、もう一度サインインしてください。</source>
        <translation>कार्ड र पिनले फेरि साइन इन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>役所がサインインを受け付けませんでした（{reason}）。</source>
        <translation>कार्यालयले साइन इन स्वीकार गरेन ({reason})।</translation>
    </message>
    <message>
        <source>暗証番号は正しく、残り回数は減っていません。</source>
        <translation>पिन ठीक थियो, बाँकी प्रयास घटेको छैन।</translation>
    </message>
    <message>
        <source>{reasonNext}</source>
        <translation>{reasonNext}</translation>
    </message>
    <message>
        <source>この手続は、この方のカードではできません。</source>
        <translation>यो प्रक्रिया यो व्यक्तिको कार्डबाट गर्न मिल्दैन।</translation>
    </message>
    <message>
        <source>役所の記録は何も変わっていません。</source>
        <translation>कार्यालयको अभिलेखमा केही बदलिएको छैन।</translation>
    </message>
    <message>
        <source>手続できる方（世帯主など）を確かめるか、窓口でご相談ください。</source>
        <translation>यो प्रक्रिया गर्न मिल्ने व्यक्ति (घरमूली आदि) को हो हेर्नुहोस्, वा काउन्टरमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>役所に見つかりませんでした。</source>
        <translation>कार्यालयमा भेटिएन।</translation>
    </message>
    <message>
        <source>このパソコンの控えは残っています。</source>
        <translation>यो कम्प्युटरको प्रतिलिपि सुरक्षित छ।</translation>
    </message>
    <message>
        <source>一覧を更新して、もう一度開いてください。</source>
        <translation>सूची अद्यावधिक गरेर फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>役所が、内容を直すよう求めています。</source>
        <translation>कार्यालयले विवरण सच्याउन भनेको छ।</translation>
    </message>
    <message>
        <source>まだ受け付けられていません。入力した内容は残っています。</source>
        <translation>अहिलेसम्म दर्ता भएको छैन। तपाईंले भरेको कुरा सुरक्षित छ।</translation>
    </message>
    <message>
        <source>印のついた項目を直して、もう一度署名して出してください。</source>
        <translation>चिन्ह लगाइएका कुरा सच्याएर फेरि हस्ताक्षर गरी बुझाउनुहोस्।</translation>
    </message>
    <message>
        <source>同じ番号で、別の内容がすでに届いています。</source>
        <translation>उही नम्बरमा फरक विवरण पहिले नै पुगिसकेको छ।</translation>
    </message>
    <message>
        <source>自動で出しなおすことはしません。控えはこのパソコンにあります。</source>
        <translation>आफैँ फेरि बुझाइँदैन। प्रतिलिपि यो कम्प्युटरमा छ।</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話で確かめてください。</source>
        <translation>दर्ता नम्बर (受付番号) भनेर कार्यालयमा फोन गरी सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>役所の受付票が本物だと確かめられませんでした。</source>
        <translation>कार्यालयको दर्ता रसिद (受付票) सक्कली हो भन्ने पक्का गर्न सकिएन।</translation>
    </message>
    <message>
        <source>出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。</source>
        <translation>तपाईंले बुझाएको प्रतिलिपि र आएको दर्ता रसिद राखिएका छन्। आफैँ फेरि बुझाइँदैन।</translation>
    </message>
    <message>
        <source>役所に電話で、届いているか確かめてください。</source>
        <translation>पुगेको छ कि छैन कार्यालयमा फोन गरेर सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていません。</source>
        <translation>यो कम्प्युटर अहिलेसम्म कुनै कार्यालयसँग जोडिएको छैन।</translation>
    </message>
    <message>
        <source>カードの確認はこのまま使えます。</source>
        <translation>कार्ड हेर्ने काम भने गर्न मिल्छ।</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。</source>
        <translation>कार्यालयले दिएको जडान सेटिङ राख्नुहोस्, वा “madoguchi --demo” ले डेमो चलाउनुहोस्।</translation>
    </message>
    <message>
        <source>このパソコンの空き容量が足りないため、保存できませんでした。</source>
        <translation>यो कम्प्युटरमा खाली ठाउँ नपुगेकाले सेभ गर्न सकिएन।</translation>
    </message>
    <message>
        <source>前に保存した内容は残っています。役所には何も送っていません。</source>
        <translation>पहिले सेभ गरेको कुरा सुरक्षित छ। कार्यालयमा केही पठाइएको छैन।</translation>
    </message>
    <message>
        <source>不要なファイルを消して空きを作り、もう一度試してください。</source>
        <translation>नचाहिने फाइल मेटाएर ठाउँ बनाई फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません。</source>
        <translation>सेभ गर्ने ठाउँमा लेख्न सकिएन।</translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。</source>
        <translation>सेभ गर्ने फोल्डरमा लेख्न मिल्छ कि मिल्दैन यो कम्प्युटरको व्यवस्थापकलाई सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>このパソコンへの保存に失敗しました。</source>
        <translation>यो कम्प्युटरमा सेभ गर्न सकिएन।</translation>
    </message>
    <message>
        <source>パソコンを再起動して、もう一度試してください。</source>
        <translation>कम्प्युटर फेरि सुरु गरेर प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>もう一つの「窓口」が同じデータを使っています。</source>
        <translation>अर्को खुला Madoguchi ले उही डाटा चलाइरहेको छ।</translation>
    </message>
    <message>
        <source>データはそのままです。</source>
        <translation>डाटा जस्ताको तस्तै छ।</translation>
    </message>
    <message>
        <source>開いているもう一つの「窓口」を閉じて、もう一度試してください。</source>
        <translation>खुला रहेको अर्को Madoguchi बन्द गरेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>保存した内容の一部が壊れています。</source>
        <translation>सेभ गरेको कुराको केही भाग बिग्रेको छ।</translation>
    </message>
    <message>
        <source>壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。</source>
        <translation>बिग्रेको भाग नमेटाई छुट्टै राखिएको छ। अरू कुरा चलाउन मिल्छ।</translation>
    </message>
    <message>
        <source>続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。</source>
        <translation>अघि बढ्न मिल्छ। केही नभेटिए कार्यालयको दर्ता नम्बर (受付番号) ले जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>このカードでは、保存した内容を開けません。</source>
        <translation>यो कार्डले सेभ गरेको कुरा खोल्न मिल्दैन।</translation>
    </message>
    <message>
        <source>保存した内容は暗号化されたまま残っています。</source>
        <translation>सेभ गरेको कुरा गुप्त सङ्केतमै जस्ताको तस्तै छ।</translation>
    </message>
    <message>
        <source>保存したときと同じカードを使ってください。</source>
        <translation>सेभ गर्दा चलाएको कार्ड नै प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>保存した内容は、新しい版の「窓口」で作られています。</source>
        <translation>सेभ गरेको कुरा Madoguchi को नयाँ संस्करणले बनाएको हो।</translation>
    </message>
    <message>
        <source>保存した内容はそのままです。</source>
        <translation>सेभ गरेको कुरा जस्ताको तस्तै छ।</translation>
    </message>
    <message>
        <source>「窓口」を新しい版にしてください。</source>
        <translation>Madoguchi लाई नयाँ संस्करणमा लैजानुहोस्।</translation>
    </message>
    <message>
        <source>この手続は、いまは扱っていません。</source>
        <translation>यो प्रक्रिया अहिले उपलब्ध छैन।</translation>
    </message>
    <message>
        <source>ホームの一覧から選びなおしてください。</source>
        <translation>होमको सूचीबाट फेरि छान्नुहोस्।</translation>
    </message>
    <message>
        <source>手続の案内を正しく読み込めませんでした。</source>
        <translation>प्रक्रियाको विवरण ठीकसँग खोल्न सकिएन।</translation>
    </message>
    <message>
        <source>「窓口」を入れなおしてください。</source>
        <translation>Madoguchi फेरि इन्स्टल गर्नुहोस्।</translation>
    </message>
    <message>
        <source>まだ入力していない項目があります。</source>
        <translation>अझै नभरिएका कुरा छन्।</translation>
    </message>
    <message>
        <source>印のついた項目を入力してください。</source>
        <translation>चिन्ह लगाइएका कुरा भर्नुहोस्।</translation>
    </message>
    <message>
        <source>オンラインで出せる期間の外です。</source>
        <translation>यो अनलाइनबाट बुझाउन मिल्ने अवधि होइन।</translation>
    </message>
    <message>
        <source>窓口または郵送で手続をしてください。</source>
        <translation>काउन्टर वा हुलाकबाट प्रक्रिया गर्नुहोस्।</translation>
    </message>
    <message>
        <source>署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。</source>
        <translation>हस्ताक्षर प्रमाणपत्र (署名用電子証明書) को म्याद नजिकिएको छ। कार्यालयले जाँच्नुअघि नै सकिन सक्छ।</translation>
    </message>
    <message>
        <source>何も送っていません。入力した内容は残っています。</source>
        <translation>केही पठाइएको छैन। तपाईंले भरेको कुरा सुरक्षित छ।</translation>
    </message>
    <message>
        <source>先に市区町村の窓口で、電子証明書を更新してください。</source>
        <translation>पहिले नगरपालिकाको काउन्टरमा डिजिटल प्रमाणपत्र नवीकरण गर्नुहोस्।</translation>
    </message>
    <message>
        <source>電子証明書を使えません（{reason}）。</source>
        <translation>डिजिटल प्रमाणपत्र चलाउन मिलेन ({reason})।</translation>
    </message>
    <message>
        <source>市区町村の窓口で、電子証明書の更新または再発行を受けてください。</source>
        <translation>नगरपालिकाको काउन्टरमा डिजिटल प्रमाणपत्र नवीकरण गर्नुहोस् वा फेरि बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>電子署名が正しいと確かめられませんでした。</source>
        <translation>डिजिटल हस्ताक्षर ठीक छ भन्ने पक्का गर्न सकिएन।</translation>
    </message>
    <message>
        <source>もう一度署名してください。</source>
        <translation>फेरि हस्ताक्षर गर्नुहोस्।</translation>
    </message>
    <message>
        <source>暗号の処理ができませんでした。</source>
        <translation>गुप्त सङ्केतसम्बन्धी काम हुन सकेन।</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。</source>
        <translation>Madoguchi फेरि सुरु गरेर प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。</source>
        <translation>नसोचेको समस्या आयो।</translation>
    </message>
    <message>
        <source>保存した内容は残っています。</source>
        <translation>सेभ गरेको कुरा सुरक्षित छ।</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。</source>
        <translation>Madoguchi फेरि सुरु गरेर प्रयास गर्नुहोस्। यस्तै भइरहे, यो नम्बर भन्नुहोस्।</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）</source>
        <translation>साइन इन पिन (利用者証明用, 4 अङ्क)</translation>
    </message>
    <message>
        <source>署名用のパスワード（英数字6〜16文字）</source>
        <translation>हस्ताक्षर पासवर्ड (署名用, अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号（数字4桁）</source>
        <translation>कार्ड विवरण पिन (券面事項入力補助用, 4 अङ्क)</translation>
    </message>
    <message>
        <source>数字4桁</source>
        <translation>4 अङ्क</translation>
    </message>
    <message>
        <source>英数字6〜16文字</source>
        <translation>अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Why a certificate, a sign-in, a new PIN or passphrase was refused; stands in brackets inside a sentence.</extracomment>
        <translation>डिजिटल प्रमाणपत्रको म्याद सकिएको छ</translation>
    </message>
    <message>
        <source>電子証明書の有効期間がまだ始まっていません</source>
        <translation>डिजिटल प्रमाणपत्रको अवधि अझै सुरु भएको छैन</translation>
    </message>
    <message>
        <source>発行元を確かめられない電子証明書です</source>
        <translation>कसले जारी गरेको डिजिटल प्रमाणपत्र हो भन्ने पक्का गर्न सकिएन</translation>
    </message>
    <message>
        <source>用途の違う電子証明書です</source>
        <translation>अर्कै कामको डिजिटल प्रमाणपत्र हो</translation>
    </message>
    <message>
        <source>種類の違う電子証明書です</source>
        <translation>अर्कै किसिमको डिजिटल प्रमाणपत्र हो</translation>
    </message>
    <message>
        <source>電子証明書が壊れています</source>
        <translation>डिजिटल प्रमाणपत्र बिग्रेको छ</translation>
    </message>
    <message>
        <source>サインインの制限時間が過ぎました</source>
        <translation>साइन इनको समयसीमा नाघ्यो</translation>
    </message>
    <message>
        <source>カードの署名を確かめられませんでした</source>
        <translation>कार्डको हस्ताक्षर पक्का गर्न सकिएन</translation>
    </message>
    <message>
        <source>この役所に登録のない方のカードです</source>
        <translation>यो कार्डको व्यक्ति यस कार्यालयमा दर्ता छैन</translation>
    </message>
    <message>
        <source>もう一度サインインしてください。</source>
        <translation>फेरि साइन इन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度サインインしてください。</source>
        <translation>कार्ड मिलाएर राखी फेरि साइन इन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>お住まいの市区町村の役所かどうかを確かめてください。</source>
        <translation>आफू बस्ने नगरपालिकाको कार्यालय हो कि होइन हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>理由は示されていません</source>
        <translation>कारण दिइएको छैन</translation>
    </message>
    <message>
        <source>入力した内容は残っています。カードには何もしていません。</source>
        <translation>तपाईंले भरेको कुरा सुरक्षित छ। कार्डमा केही गरिएको छैन।</translation>
    </message>
    <message>
        <source>印刷できませんでした。</source>
        <translation>प्रिन्ट गर्न सकिएन।</translation>
    </message>
    <message>
        <source>内容は残っています。印刷のほかには何もしていません。</source>
        <translation>विवरण जस्ताको तस्तै छ। प्रिन्टबाहेक अरू केही गरिएको छैन।</translation>
    </message>
    <message>
        <source>プリンターの電源と接続を確かめて、もう一度試してください。「PDFで保存する」で、あとから印刷することもできます。</source>
        <translation>प्रिन्टर खुला छ र जोडिएको छ कि जाँचेर फेरि प्रयास गर्नुहोस्। “PDF मा सेभ गर्ने” छानेर पछि प्रिन्ट गर्न पनि सकिन्छ।</translation>
    </message>
    <message>
        <source>インターネットの接続を確かめて、もう一度お試しください。署名まで済んだ届け出は、つながると自動で送ります。</source>
        <translation>इन्टरनेट जोडिएको छ कि छैन हेरेर फेरि प्रयास गर्नुहोस्। हस्ताक्षर भइसकेको विवरण जोडिएपछि आफैँ पठाइन्छ।</translation>
    </message>
    <message>
        <source>復旧コードに書きまちがいがあります。</source>
        <translation>रिकभरी कोडमा गल्ती छ।</translation>
    </message>
    <message>
        <source>まだ何も変えていません。</source>
        <translation>अहिलेसम्म केही बदलिएको छैन।</translation>
    </message>
    <message>
        <source>控えの紙を見ながら、4文字ずつ9組を入れなおしてください。</source>
        <translation>कोड टिपेको कागज हेर्दै, 4 अक्षरका 9 समूह फेरि हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>この復旧コードで開ける内容は、このパソコンにありません。</source>
        <translation>यो रिकभरी कोडले खुल्ने कुरा यो कम्प्युटरमा छैन।</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。</source>
        <translation>सेभ गरेको कुरामा केही बदलिएको छैन।</translation>
    </message>
    <message>
        <source>いまのカードで書きかけの届出や出した届出があるため、引き継げません。</source>
        <translation>अहिलेको कार्डबाट लेख्दै गरेको वा बुझाएको सूचना भएकाले सार्न मिल्दैन।</translation>
    </message>
    <message>
        <source>どちらの内容も、暗号化したまま残っています。</source>
        <translation>दुवै कार्डको कुरा गुप्त सङ्केतमै जस्ताको तस्तै छ।</translation>
    </message>
    <message>
        <source>いまのカードの内容を使い続けてください。前の届出の状況は、役所の受付番号で確かめられます。</source>
        <translation>अहिलेको कार्डको कुरा नै चलाउँदै जानुहोस्। पहिलेको सूचना के हुँदै छ, कार्यालयको दर्ता नम्बर (受付番号) ले हेर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>いちばん新しいコードの紙かどうかを確かめてください。新しいコードを作ると、前のコードは使えなくなります。</source>
        <translation>कागजमा टिपेको कोड सबैभन्दा नयाँ हो कि होइन जाँच्नुहोस्। नयाँ कोड बनाएपछि पहिलेको कोड चल्दैन।</translation>
    </message>
    <message>
        <source>これは、新しい暗証番号やパスワードに使えません（{reason}）。</source>
        <translation>यो नयाँ पिन वा पासवर्ड बन्न सक्दैन ({reason})।</translation>
    </message>
    <message>
        <source>カードには何も送っていません。残り回数は減っていません。</source>
        <translation>कार्डमा केही पठाइएको छैन। बाँकी प्रयास घटेको छैन।</translation>
    </message>
    <message>
        <source>人に当てられにくい、別のものを決めてください。</source>
        <translation>अरूले सजिलै अनुमान गर्न नसक्ने अर्को छान्नुहोस्।</translation>
    </message>
    <message>
        <source>新しいものとして入力した2つが、同じではありません。</source>
        <translation>नयाँ भनेर हालेका दुई उही छैनन्।</translation>
    </message>
    <message>
        <source>新しいものと、確認のための入力を、同じにしてください。</source>
        <translation>नयाँलाई दुवै ठाउँमा उही हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>変更が途中で止まりました。{pin}は変わっていません。</source>
        <translation>बदल्ने काम बीचमा रोकियो। {pin} बदलिएको छैन।</translation>
    </message>
    <message>
        <source>いままでのものが、そのまま使えます。新しいものは、カードに登録されていません。</source>
        <translation>अहिलेसम्मको नै चल्छ। नयाँ कार्डमा राखिएको छैन।</translation>
    </message>
    <message>
        <source>カードを置きなおして、はじめからやり直してください。続くときは、市区町村の窓口で変更できます。</source>
        <translation>कार्ड फेरि राखेर सुरुदेखि गर्नुहोस्। फेरि यस्तै भए नगरपालिकाको काउन्टरमा बदल्न मिल्छ।</translation>
    </message>
    <message>
        <source>{pin}が変わったかどうか、分かりません。新しいものを送ったあと、カードの返事が来ませんでした。</source>
        <translation>{pin} बदलियो कि बदलिएन थाहा छैन। नयाँ पठाइयो, तर कार्डबाट जवाफ आएन।</translation>
    </message>
    <message>
        <source>カードの中の電子証明書はそのままです。自動で送りなおすことはしていません。</source>
        <translation>कार्डभित्रका डिजिटल प्रमाणपत्र जस्ताको तस्तै छन्। आफैँ फेरि पठाइँदैन।</translation>
    </message>
    <message>
        <source>カードを置きなおし、まず新しいほうを1回だけ入力して確かめてください。違うと表示されたら、いままでのほうが使えます。</source>
        <translation>कार्ड फेरि राखेर पहिले नयाँ एक पटक मात्र हालेर जाँच्नुहोस्। मिलेन भने अहिलेसम्मको नै चल्छ।</translation>
    </message>
    <message>
        <source>同じ数字や文字だけが並んでいます</source>
        <translation>एउटै अङ्क वा अक्षर मात्र छ</translation>
    </message>
    <message>
        <source>1234のような、順番どおりの並びです</source>
        <translation>1234 जस्तो क्रम हो</translation>
    </message>
    <message>
        <source>あなたの生年月日です</source>
        <translation>तपाईंको जन्म मिति हो</translation>
    </message>
    <message>
        <source>生まれた年と同じ形で、人に当てられやすいものです</source>
        <translation>जन्म वर्ष जस्तो देखिन्छ, अरूले सजिलै अनुमान गर्छन्</translation>
    </message>
    <message>
        <source>いまのものと同じです</source>
        <translation>अहिलेको जस्तै हो</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>आफू बस्ने नगरपालिकाको काउन्टरमा रिसेट गर्नुहोस्। माइ नम्बर कार्ड र परिचय खुल्ने कागज (सवारी चालक अनुमतिपत्र आदि) लिएर जानुहोस्। स्मार्टफोन भए कन्बिनी पसलको मेसिनमा पनि रिसेट गर्न मिल्न सक्छ।</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所が、カードの中の署名データと一致しません。</source>
        <translation>कार्डबाट पढिएको नाम वा ठेगाना कार्डभित्रको हस्ताक्षर डाटासँग मिल्दैन।</translation>
    </message>
    <message>
        <source>読み取った内容は使っていません。カードには何も書き込んでいません。</source>
        <translation>पढिएको कुरा प्रयोग गरिएको छैन। कार्डमा केही लेखिएको छैन।</translation>
    </message>
    <message>
        <source>カードを持って、市区町村の窓口へご相談ください。</source>
        <translation>कार्ड लिएर नगरपालिकाको काउन्टरमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>ファイルを読めませんでした。</source>
        <translation>फाइल पढ्न सकिएन।</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。</source>
        <translation>फाइलमा केही गरिएको छैन।</translation>
    </message>
    <message>
        <source>ファイルの場所と、読む許可があるかを確かめて、もう一度選んでください。</source>
        <translation>फाइलको ठाउँ र पढ्ने अनुमति छ कि छैन हेरेर फेरि छान्नुहोस्।</translation>
    </message>
    <message>
        <source>ファイルが大きすぎます（{megabytes}MBまで）。</source>
        <translation>फाइल धेरै ठूलो छ ({megabytes} MB सम्म)।</translation>
    </message>
    <message>
        <source>もっと小さいファイルにして、もう一度選んでください。</source>
        <translation>फाइल सानो बनाएर फेरि छान्नुहोस्।</translation>
    </message>
    <message>
        <source>パスワードで守られたPDFです。</source>
        <translation>यो PDF पासवर्डले सुरक्षित छ।</translation>
    </message>
    <message>
        <source>作成した人に、パスワードのないPDFを頼んでください。</source>
        <translation>बनाउने व्यक्तिलाई पासवर्ड नभएको PDF माग्नुहोस्।</translation>
    </message>
    <message>
        <source>作成した人が、署名を加えられないようにしたPDFです。</source>
        <translation>बनाउने व्यक्तिले यो PDF मा हस्ताक्षर थप्न नमिल्ने बनाएका छन्।</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。前からある署名もそのままです。</source>
        <translation>फाइलमा केही गरिएको छैन। पहिलेदेखिका हस्ताक्षर पनि जस्ताको तस्तै छन्।</translation>
    </message>
    <message>
        <source>作り方で「署名だけを別のファイルにする」を選んで署名してください。</source>
        <translation>बनाउने तरिकामा “हस्ताक्षर मात्र छुट्टै फाइलमा राख्ने” छानेर हस्ताक्षर गर्नुहोस्।</translation>
    </message>
    <message>
        <source>壊れているか、このソフトでは扱えない形のPDFです。</source>
        <translation>यो PDF बिग्रिएको छ, वा यो सफ्टवेयरले चलाउन नसक्ने प्रकारको छ।</translation>
    </message>
    <message>
        <source>元の文書からPDFを作りなおして、もう一度選んでください。</source>
        <translation>मूल कागजातबाट PDF फेरि बनाएर छान्नुहोस्।</translation>
    </message>
    <message>
        <source>このファイルには、電子署名が見つかりませんでした。</source>
        <translation>यो फाइलमा डिजिटल हस्ताक्षर भेटिएन।</translation>
    </message>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルを選んでください。</source>
        <translation>हस्ताक्षर भएको PDF, वा नाम “.p7m” वा “.p7s” मा टुङ्गिने फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>カードリーダーの取消キーで、入力をやめました。</source>
        <translation>कार्ड रिडरको रद्द बटनबाट प्रविष्टि रोकियो।</translation>
    </message>
    <message>
        <source>続けるときは、もう一度入力を始めてください。</source>
        <translation>जारी राख्न फेरि प्रविष्टि सुरु गर्नुहोस्।</translation>
    </message>
    <message>
        <source>カードリーダーで入力を待つ時間が過ぎました。</source>
        <translation>कार्ड रिडरमा टाइप गर्न पर्खने समय सकियो।</translation>
    </message>
    <message>
        <source>もう一度入力を始めて、数字のあとにカードリーダーの確定キーを押してください。</source>
        <translation>फेरि प्रविष्टि सुरु गर्नुहोस्, र अङ्कपछि कार्ड रिडरको पुष्टि बटन थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>このカードリーダーのキーでは、この暗証番号を入力できません。</source>
        <translation>यस कार्ड रिडरका बटनबाट यो पिन हाल्न सकिँदैन।</translation>
    </message>
    <message>
        <source>このパソコンのキーボードで入力してください。</source>
        <translation>यस कम्प्युटरको किबोर्डबाट हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>このパソコンに、キーリング（パスワードの保管場所）が見つかりません。</source>
        <extracomment>キーリング is what the desktop keeps passwords in (GNOME: &quot;Passwords and Keys&quot;, KDE: KWallet).</extracomment>
        <translation>यो कम्प्युटरमा किरिङ (पासवर्ड राख्ने ठाउँ) भेटिएन।</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方を使ってください。</source>
        <translation>कार्ड जस्ता अरू खोल्ने तरिका प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>このパソコンのキーリングは、鍵がかかったままです。</source>
        <translation>यो कम्प्युटरको किरिङ बन्द नै छ।</translation>
    </message>
    <message>
        <source>もう一度試して、キーリングのパスワードを聞かれたら入れてください。ほかの開け方も使えます。</source>
        <translation>फेरि प्रयास गर्नुहोस्, र किरिङको पासवर्ड सोधियो भने हाल्नुहोस्। अरू खोल्ने तरिका पनि चल्छन्।</translation>
    </message>
    <message>
        <source>このパソコンのキーリングに、保存した内容を開く鍵がありません。作りなおされたか、消されています。</source>
        <translation>यो कम्प्युटरको किरिङमा सेभ गरेको कुरा खोल्ने साँचो छैन। फेरि बनाइएको वा मेटाइएको हो।</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方で開いてから、キーリングを加えなおしてください。</source>
        <translation>कार्ड जस्ता अरू तरिकाले खोलेर, किरिङ फेरि थप्नुहोस्।</translation>
    </message>
    <message>
        <source>このパスフレーズは使えません（{reason}）。</source>
        <translation>यो पासफ्रेज प्रयोग गर्न मिल्दैन ({reason})।</translation>
    </message>
    <message>
        <source>関係のない言葉を4つ以上並べて、12文字以上にしてください。</source>
        <translation>सम्बन्ध नभएका 4 वा बढी शब्द मिलाएर, जम्मा 12 अक्षर वा बढी बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>パスフレーズとして入力した2つが、同じではありません。</source>
        <translation>हालेका दुई पासफ्रेज उस्तै छैनन्।</translation>
    </message>
    <message>
        <source>2つのらんに、同じパスフレーズを入れてください。</source>
        <translation>दुवै ठाउँमा एउटै पासफ्रेज हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>このパスフレーズでは開けません。</source>
        <translation>यो पासफ्रेजले खुल्दैन।</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。何回まちがえても、消えることはありません。</source>
        <translation>सेभ गरेको कुरा केही बदलिएको छैन। जति पटक गल्ती भए पनि मेटिँदैन।</translation>
    </message>
    <message>
        <source>大文字と小文字、言葉の区切りを確かめて、もう一度入れてください。</source>
        <translation>ठूला र साना अक्षर, शब्दबीचको खाली ठाउँ जाँचेर फेरि हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>このカードの内容が、このパソコンにすでにあります。</source>
        <translation>यो कार्डको कुरा यो कम्प्युटरमा पहिल्यै छ।</translation>
    </message>
    <message>
        <source>どちらの内容も、そのまま残っています。</source>
        <translation>दुवै कुरा जस्ताको तस्तै छन्।</translation>
    </message>
    <message>
        <source>いまの内容を使い続けてください。書き出したファイルは、まだ使っていないパソコンで読み込めます。</source>
        <translation>अहिलेको कुरा नै प्रयोग गरिरहनुहोस्। निकालेको फाइल, अझै प्रयोग नगरेको कम्प्युटरमा हाल्न सकिन्छ।</translation>
    </message>
    <message>
        <source>「窓口」から書き出したファイルではないか、壊れています。</source>
        <translation>यो Madoguchi बाट निकालेको फाइल होइन, वा बिग्रिएको छ।</translation>
    </message>
    <message>
        <source>このパソコンには何も書き込んでいません。</source>
        <translation>यो कम्प्युटरमा केही पनि लेखिएको छैन।</translation>
    </message>
    <message>
        <source>もとのパソコンで、もう一度書き出してください。</source>
        <translation>पहिलेको कम्प्युटरमा फेरि निकाल्नुहोस्।</translation>
    </message>
    <message>
        <source>12文字より短いものです</source>
        <translation>12 अक्षरभन्दा छोटो छ</translation>
    </message>
    <message>
        <source>人に当てられやすい言葉や並びです</source>
        <translation>अरूले सजिलै अनुमान गर्ने शब्द वा क्रम छ</translation>
    </message>
    <message>
        <source>ほかのパソコンから移した手続のため、ここからは送っていません。</source>
        <translation>यो अर्को कम्प्युटरबाट सारिएको प्रक्रिया हो, त्यसैले यहाँबाट पठाइएको छैन।</translation>
    </message>
    <message>
        <source>前のパソコンにも同じ手続があり、そこから送られることがあります。</source>
        <translation>अघिल्लो कम्प्युटरमा पनि यही प्रक्रिया छ, र त्यहाँबाट पठाइन सक्छ।</translation>
    </message>
    <message>
        <source>前のパソコンを使わないときは、「いますぐ送り直す」を選んでください。届いていないことを役所に確かめてから送ります。</source>
        <translation>अघिल्लो कम्प्युटर प्रयोग नगर्ने भए “अहिले नै फेरि पठाउने” छान्नुहोस्। पुगेको छैन भनी कार्यालयसँग बुझेपछि मात्र पठाइन्छ।</translation>
    </message>
    <message>
        <source>役所での手続が進んでいるため、取り下げられませんでした。</source>
        <translation>कार्यालयमा प्रक्रिया अघि बढिसकेकाले फिर्ता लिन सकिएन।</translation>
    </message>
    <message>
        <source>出した手続は、そのまま役所で進んでいます。</source>
        <translation>पेस गरेको प्रक्रिया कार्यालयमा त्यसै अघि बढिरहेको छ।</translation>
    </message>
    <message>
        <source>やめたいときは、受付番号を伝えて、役所に電話で相談してください。</source>
        <translation>रोक्न चाहनुहुन्छ भने, दर्ता नम्बर बताएर कार्यालयमा फोनबाट सल्लाह लिनुहोस्।</translation>
    </message>
    <message>
        <source>2次元コードを正しく読み取れませんでした。</source>
        <translation>2D कोड ठीकसँग पढ्न सकिएन।</translation>
    </message>
    <message>
        <source>何も受け付けていません。</source>
        <translation>केही पनि दर्ता गरिएको छैन।</translation>
    </message>
    <message>
        <source>コードを平らにのばして、もう一度読み取ってください。読めないときは、紙に書かれた内容を見て入力してください。</source>
        <translation>कोड समथर पारेर फेरि स्क्यान गर्नुहोस्। नपढिए कागजमा लेखिएको हेरेर टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>ほかの申請の2次元コードです。</source>
        <translation>यो अर्को निवेदनको 2D कोड हो।</translation>
    </message>
    <message>
        <source>これまでに読み取ったコードは、そのままです。</source>
        <translation>अहिलेसम्म स्क्यान गरिएका कोड जस्ताको तस्तै छन्।</translation>
    </message>
    <message>
        <source>同じ紙の束のコードを読み取ってください。</source>
        <translation>एउटै कागजका कोड स्क्यान गर्नुहोस्।</translation>
    </message>
    <message>
        <source>まだ読み取っていない2次元コードがあります（{missing}枚目）。</source>
        <translation>अझै स्क्यान नगरिएका 2D कोड छन् ({missing} औँ)।</translation>
    </message>
    <message>
        <source>残りのコードを読み取ってください。順番はどれからでもかまいません。</source>
        <translation>बाँकी कोड जुनसुकै क्रममा स्क्यान गर्नुहोस्।</translation>
    </message>
    <message>
        <source>ほかの市区町村にあてた2次元コードです。</source>
        <translation>यो अर्को नगरपालिकाका लागि बनाइएको 2D कोड हो।</translation>
    </message>
    <message>
        <source>中身は読めないままです。何も受け付けていません。</source>
        <translation>भित्रको कुरा पढ्न सकिएको छैन। केही पनि दर्ता गरिएको छैन।</translation>
    </message>
    <message>
        <source>あて先の市区町村の窓口へ持って行くか、この市区町村にあてて作り直してください。</source>
        <translation>जसका लागि बनाइएको हो त्यही नगरपालिकाको काउन्टरमा लैजानुहोस्, वा यो नगरपालिकाका लागि फेरि बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>2次元コードの期限が過ぎています（{lastDay}まで）。</source>
        <translation>2D कोडको म्याद सकिएको छ ({lastDay} सम्म)।</translation>
    </message>
    <message>
        <source>「窓口」で内容を確かめて、もう一度印刷してください。</source>
        <translation>Madoguchi मा विवरण जाँचेर फेरि छाप्नुहोस्।</translation>
    </message>
    <message>
        <source>役所は、このメッセージを受け付けませんでした。</source>
        <translation>कार्यालयले यो सन्देश लिएन।</translation>
    </message>
    <message>
        <source>書いた文章はこのパソコンに残っています。出した手続は変わっていません。</source>
        <translation>लेखेको कुरा यो कम्प्युटरमा छ। दिएको प्रक्रिया फेरिएको छैन।</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話でおたずねください。</source>
        <translation>दर्ता नम्बर (受付番号) भनेर कार्यालयमा फोन गरी सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>添付したファイルが、まだ役所にそろっていません。</source>
        <translation>जोडेका फाइल सबै कार्यालयमा अझै पुगेका छैनन्।</translation>
    </message>
    <message>
        <source>届出はまだ受け付けられていません。届出も添付したファイルも、このパソコンに残っています。</source>
        <translation>सूचना अझै दर्ता भएको छैन। सूचना र जोडेका फाइल दुवै यस कम्प्युटरमा छन्।</translation>
    </message>
    <message>
        <source>足りないファイルから自動で送り直します。急ぐときは、窓口でも手続できます。</source>
        <translation>नपुगेका फाइल आफै फेरि पठाइन्छ। हतार भए काउन्टरमा पनि गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>添付したファイルの中身が、このパソコンに見つかりません。</source>
        <translation>जोडेको फाइलको सामग्री यस कम्प्युटरमा भेटिएन।</translation>
    </message>
    <message>
        <source>質問に戻り、そのファイルを取り除いて、もう一度選んでください。</source>
        <translation>प्रश्नमा फर्केर त्यो फाइल हटाई फेरि छान्नुहोस्।</translation>
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
        <translation>धन्यवाद। अझ राम्रो बनाउन प्रयोग हुन्छ। जवाफ पठाइँदैन।</translation>
    </message>
    <message>
        <source>よかったことも、困ったことも、このソフトの担当に届きます。サインインはいりません。手続についての質問は、役所の窓口や電話でお願いします。</source>
        <translation>राम्रो लागेको कुरा र अप्ठ्यारो परेको कुरा, दुवै यो प्रोग्राम हेर्ने शाखामा पुग्छ। साइन इन गर्नु पर्दैन। प्रक्रियाबारेका प्रश्न कार्यालयको काउन्टर वा फोनमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>ご意見が届きました</source>
        <translation>सुझाव पुग्यो</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>書いた内容は、暗号化せずにこのパソコンに残しました。つながるときに、もう一度送れます。</source>
        <translation>तपाईंले लेखेको कुरा गुप्त सङ्केतमा नबदली यो कम्प्युटरमा राखिएको छ। सम्पर्क भएको बेला फेरि पठाउन सकिन्छ।</translation>
    </message>
    <message>
        <source>まだ送れていません</source>
        <translation>अझै पठाइएको छैन</translation>
    </message>
    <message>
        <source>残した内容を捨てる</source>
        <translation>राखेको कुरा मेटाउने</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>किसिम</translation>
    </message>
    <message>
        <source>氏名、電話番号、マイナンバーなど、個人のことは書かないでください。</source>
        <translation>नाम, फोन नम्बर, माइ नम्बर जस्ता व्यक्तिगत कुरा नलेख्नुहोस्।</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <translation>पठाउन नमिल्ने नम्बर परेको छ। मेटाउनुहोस्।</translation>
    </message>
    <message>
        <source>個人のことが入っているかもしれません</source>
        <translation>व्यक्तिगत कुरा परेको हुन सक्छ</translation>
    </message>
    <message>
        <source>確かめました。このまま送ります。</source>
        <translation>जाँचेँ। यसरी नै पठाउने।</translation>
    </message>
    <message>
        <source>次のものだけを送ります。だれが書いたかは送りません。</source>
        <translation>यति मात्र पठाइन्छ। कसले लेखेको हो भन्ने पठाइँदैन।</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>पठाइने कुरा</translation>
    </message>
    <message>
        <source>この内容で送る</source>
        <translation>यही विवरण पठाउने</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>अघिल्लो स्क्रिनमा फर्कने</translation>
    </message>
    <message>
        <source>もう一つ書く</source>
        <translation>अर्को लेख्ने</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1、必須</source>
        <translation>%1, अनिवार्य</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>त्रुटि। %1</translation>
    </message>
    <message>
        <source>※必須</source>
        <translation>अनिवार्य</translation>
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
        <translation>आफैँ</translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation>घरमूली (世帯主)</translation>
    </message>
    <message>
        <source>配偶者</source>
        <translation>श्रीमान् वा श्रीमती</translation>
    </message>
    <message>
        <source>お子さん</source>
        <translation>छोराछोरी</translation>
    </message>
    <message>
        <source>親</source>
        <translation>बुबाआमा</translation>
    </message>
    <message>
        <source>同居の方</source>
        <translation>सँगै बस्ने व्यक्ति</translation>
    </message>
    <message>
        <source>はい</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>हो</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>होइन</translation>
    </message>
    <message>
        <source>%1生まれ</source>
        <extracomment>Beside the name of a household member; %1 is the date of birth.</extracomment>
        <translation>जन्म: %1</translation>
    </message>
    <message>
        <source>この中にいません</source>
        <translation>यीमध्ये छैन</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>使える形式：%1。</source>
        <translation>चल्ने फाइलको किसिम: %1।</translation>
    </message>
    <message>
        <source>大きさは%1まで。</source>
        <translation>आकार %1 सम्म।</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <translation>“%1” पढ्न नमिल्ने फाइल हो। अर्को फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>「%1」は使えない形式です。%2のファイルを選んでください。</source>
        <translation>“%1” चल्ने किसिमको होइन। %2 फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <translation>“%1” भित्र केही छैन। अर्को फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。</source>
        <translation>“%1” को आकार %2 छ, धेरै ठूलो भयो। %3 सम्मको फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>選んだファイル：%1</source>
        <translation>छानेको फाइल: %1</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>त्रुटि। %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>फाइल छान्ने</translation>
    </message>
    <message>
        <source>別のファイルを選ぶ</source>
        <translation>अर्को फाइल छान्ने</translation>
    </message>
    <message>
        <source>「%1」を取り消す</source>
        <translation>“%1” हटाउने</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>हटाउने</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>यहाँ फाइल ल्याएर राखी छान्न पनि मिल्छ।</translation>
    </message>
</context>
<context>
    <name>FileWish</name>
    <message>
        <source>すべてのファイル (*)</source>
        <translation>सबै फाइल (*)</translation>
    </message>
    <message>
        <source>使えるファイル (%1)</source>
        <translation>चल्ने फाइल (%1)</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>फाइल छान्ने</translation>
    </message>
    <message>
        <source>選ぶ</source>
        <translation>छान्ने</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>रद्द गर्ने</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>診断の結果（%1）</source>
        <extracomment>First line of the diagnosis&apos; report. %1 is date and time.</extracomment>
        <translation>समस्या जाँचको नतिजा (%1)</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が動いています</source>
        <extracomment>Diagnosis: what was seen (title), why (explanation) and what mends it (step). Words in braces are filled in: {reader} a reader&apos;s name, {readers} names, {minutes} and {megabytes} numbers, {code} an error code.</extracomment>
        <translation>कार्ड रिडरको सेवा (pcscd) चलिरहेको छ</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が入っていません</source>
        <translation>कार्ड रिडरको सेवा (pcscd) राखिएको छैन</translation>
    </message>
    <message>
        <source>Linuxでカードリーダーを使うのに必要なソフトです。</source>
        <translation>Linux मा कार्ड रिडर चलाउन चाहिने प्रोग्राम हो।</translation>
    </message>
    <message>
        <source>端末で次のように入力して入れてください（DebianやUbuntuの場合）。</source>
        <translation>टर्मिनलमा यसरी लेखेर राख्नुहोस् (Debian वा Ubuntu मा)।</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が止まっています</source>
        <translation>कार्ड रिडरको सेवा (pcscd) रोकिएको छ</translation>
    </message>
    <message>
        <source>端末で次のように入力して動かしてください。動き出すと自動でつながります。</source>
        <translation>टर्मिनलमा यसरी लेखेर चलाउनुहोस्। चल्न थालेपछि आफैँ जोडिन्छ।</translation>
    </message>
    <message>
        <source>このパソコンの設定が、カードリーダーの使用を許可していません</source>
        <translation>यो कम्प्युटरको सेटिङले कार्ड रिडर चलाउन अनुमति दिएको छैन</translation>
    </message>
    <message>
        <source>遠隔操作で使っているとき、または管理者が許可していないときに起こります。</source>
        <translation>टाढाबाट चलाएको बेला, वा व्यवस्थापकले अनुमति नदिएको बेला यस्तो हुन्छ।</translation>
    </message>
    <message>
        <source>パソコンの前に座って使うか、管理者に「org.debian.pcsc-lite.access_pcsc」の許可を頼んでください。</source>
        <translation>कम्प्युटरको अगाडि बसेर चलाउनुहोस्, वा व्यवस्थापकसँग “org.debian.pcsc-lite.access_pcsc” को अनुमति माग्नुहोस्।</translation>
    </message>
    <message>
        <source>FlatpakやSnapの囲いが、カードリーダーの使用を断っています</source>
        <translation>Flatpak वा Snap को घेराले कार्ड रिडर चलाउन दिएन</translation>
    </message>
    <message>
        <source>このソフトにスマートカード（pcsc）の使用を許可してください。Flatpakでは、端末で次のように入力します。</source>
        <translation>यो प्रोग्रामलाई स्मार्ट कार्ड (pcsc) चलाउन अनुमति दिनुहोस्। Flatpak मा, टर्मिनलमा यसरी लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が返事をしません</source>
        <translation>कार्ड रिडरको सेवा (pcscd) बाट जवाफ आएन</translation>
    </message>
    <message>
        <source>カードリーダーを抜いて差しなおしてください。続くときは、端末で次のように入力します。</source>
        <translation>कार्ड रिडर निकालेर फेरि लगाउनुहोस्। यस्तै भइरहे, टर्मिनलमा यसरी लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>カードリーダーがつながっています：{readers}</source>
        <translation>कार्ड रिडर जोडिएको छ: {readers}</translation>
    </message>
    <message>
        <source>カードリーダーがつながっていません</source>
        <translation>कार्ड रिडर जोडिएको छैन</translation>
    </message>
    <message>
        <source>USBの機器の中に、カードリーダーが見つかりませんでした。</source>
        <translation>USB उपकरणमा कार्ड रिडर भेटिएन।</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンに直接つないでください。つないであるときは、別の差し込み口を試してください。</source>
        <translation>कार्ड रिडर सिधै कम्प्युटरमा जोड्नुहोस्। जोडिएकै भए, अर्को प्वालमा लगाएर हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>つながっているカードリーダー（{reader}）は、このままでは使えません</source>
        <translation>जोडेको कार्ड रिडर ({reader}) त्यत्तिकै चल्दैन</translation>
    </message>
    <message>
        <source>作った会社だけの方式のもので、Linuxで使える共通の方式（CCID）ではありません。</source>
        <translation>यो बनाउने कम्पनीकै तरिकाको हो, Linux मा चल्ने साझा तरिका (CCID) को होइन।</translation>
    </message>
    <message>
        <source>共通の方式（CCID）のカードリーダーに替えてください。</source>
        <translation>साझा तरिका (CCID) को कार्ड रिडर चलाउनुहोस्।</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）のドライバーが入っていません</source>
        <translation>कार्ड रिडर ({reader}) को ड्राइभर राखिएको छैन</translation>
    </message>
    <message>
        <source>端末で次のように入力してドライバーを入れ、カードリーダーを差しなおしてください。</source>
        <translation>टर्मिनलमा यसरी लेखेर ड्राइभर राखी, कार्ड रिडर फेरि लगाउनुहोस्।</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）はつながっていますが、サービスから見えていません</source>
        <translation>कार्ड रिडर ({reader}) जोडिएको छ, तर सेवाले देखेको छैन</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れます</source>
        <translation>माइ नम्बर कार्ड पढ्न सकिन्छ</translation>
    </message>
    <message>
        <source>カードが置かれていません</source>
        <translation>कार्ड राखिएको छैन</translation>
    </message>
    <message>
        <source>カードも調べるときは、マイナンバーカードを置いて、もう一度調べてください。</source>
        <translation>कार्ड पनि जाँच्ने भए, माइ नम्बर कार्ड राखेर फेरि जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>カードはありますが、返事がありません</source>
        <translation>कार्ड छ, तर जवाफ आएन</translation>
    </message>
    <message>
        <source>カードの向きと位置を確かめて、置きなおしてください。別のカードでは読めるのにこのカードだけ読めないときは、市区町村の窓口へご相談ください。</source>
        <translation>कार्डको दिशा र ठाउँ हेरेर फेरि राख्नुहोस्। अर्को कार्ड पढिने तर यो कार्ड मात्र नपढिने भए, नगरपालिकाको काउन्टरमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが置かれています</source>
        <translation>माइ नम्बर कार्ड नभएको कार्ड राखिएको छ</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>यसको सट्टा माइ नम्बर कार्ड राख्नुहोस्।</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています</source>
        <translation>अर्को प्रोग्रामले कार्ड चलाइरहेको छ</translation>
    </message>
    <message>
        <source>カードを使うほかのソフト（ブラウザーの電子申請など）を終えてください。終えても続くときは、端末で次のように入力します。</source>
        <translation>कार्ड चलाउने अरू प्रोग्राम (ब्राउजरबाट गरिने अनलाइन निवेदन आदि) बन्द गर्नुहोस्। बन्द गरे पनि उस्तै भए, टर्मिनलमा यसरी लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>役所とつながります</source>
        <translation>कार्यालयसँग सम्पर्क हुन्छ</translation>
    </message>
    <message>
        <source>まだどの役所にもつながっていません</source>
        <translation>अहिलेसम्म कुनै कार्यालयसँग जोडिएको छैन</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れてください。カードの確認は、このまま使えます。</source>
        <translation>कार्यालयले दिएको जडान सेटिङ राख्नुहोस्। कार्ड हेर्ने काम भने गर्न मिल्छ।</translation>
    </message>
    <message>
        <source>いま役所につながりません</source>
        <translation>अहिले कार्यालयसँग सम्पर्क हुन सकेन</translation>
    </message>
    <message>
        <source>インターネットが切れているか、役所の側が止まっています。</source>
        <translation>इन्टरनेट चलेको छैन, वा कार्यालयतर्फ रोकिएको छ।</translation>
    </message>
    <message>
        <source>ほかのウェブサイトが開くか確かめてください。開くときは、しばらく待ってください。保存したものは、つながると自動で送ります。</source>
        <translation>अरू वेबसाइट खुल्छ कि खुल्दैन हेर्नुहोस्। खुल्छ भने केही बेर पर्खनुहोस्। सेभ गरेको कुरा सम्पर्क भएपछि आफैँ पठाइन्छ।</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられません</source>
        <translation>सम्पर्क भएको ठाउँ साँच्चिकै कार्यालय हो भन्ने पक्का गर्न सकिएन</translation>
    </message>
    <message>
        <source>パソコンの時計のずれ、公衆の無線、職場の通信装置などで起こります。個人の情報は送っていません。</source>
        <translation>कम्प्युटरको घडी फरक हुँदा, सार्वजनिक Wi-Fi वा कार्यस्थलको सञ्चार उपकरणका कारण यस्तो हुन सक्छ। व्यक्तिगत जानकारी पठाइएको छैन।</translation>
    </message>
    <message>
        <source>時計を合わせてから、自宅の回線など別のネットワークで試してください。</source>
        <translation>घडी मिलाएर, घरको इन्टरनेट जस्ता अर्को नेटवर्कबाट प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>役所から、いつもと違う返事が来ました（{code}）</source>
        <translation>कार्यालयबाट सधैँभन्दा फरक जवाफ आयो ({code})</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度調べてください。続くときは、このコードを役所に電話で知らせてください。</source>
        <translation>केही बेर पर्खेर फेरि जाँच्नुहोस्। यस्तै भइरहे, यो कोड कार्यालयमा फोन गरेर भन्नुहोस्।</translation>
    </message>
    <message>
        <source>パソコンの時計は合っています</source>
        <translation>कम्प्युटरको घडी ठीक छ</translation>
    </message>
    <message>
        <source>パソコンの時計が{minutes}分ずれています</source>
        <translation>कम्प्युटरको घडी {minutes} मिनेट फरक छ</translation>
    </message>
    <message>
        <source>ずれていると、電子証明書の期限や、期日を正しく判断できません。</source>
        <translation>घडी फरक भए डिजिटल प्रमाणपत्रको म्याद र अन्तिम मिति ठीकसँग थाहा हुँदैन।</translation>
    </message>
    <message>
        <source>時計を自動で合わせる設定にしてください。端末では次のように入力します。</source>
        <translation>घडी आफैँ मिल्ने सेटिङ गर्नुहोस्। टर्मिनलमा यसरी लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>パソコンの時計は、確かめる相手がなく調べていません</source>
        <translation>दाँज्ने ठाउँ नभएकाले, कम्प्युटरको घडी जाँचिएको छैन</translation>
    </message>
    <message>
        <source>画面の日付と時刻が正しいか、ご自分で確かめてください。</source>
        <translation>स्क्रिनको मिति र समय ठीक छ कि छैन, आफैँ हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>入力した内容を保存できます</source>
        <translation>तपाईंले भरेको कुरा सेभ गर्न सकिन्छ</translation>
    </message>
    <message>
        <source>空き容量が足りません（残り{megabytes}メガバイト）</source>
        <translation>खाली ठाउँ पुग्दैन ({megabytes} मेगाबाइट बाँकी)</translation>
    </message>
    <message>
        <source>いらないファイルを消して、空きを作ってください。</source>
        <translation>नचाहिने फाइल मेटाएर ठाउँ बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません</source>
        <translation>सेभ गर्ने ठाउँमा लेख्न सकिएन</translation>
    </message>
    <message>
        <source>フォルダーの持ち主と権限を、このパソコンの管理者に確かめてください。</source>
        <translation>फोल्डरको मालिक र अधिकार यो कम्प्युटरको व्यवस्थापकलाई सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <extracomment>Diagnosis: what was looked at.</extracomment>
        <translation>कार्ड रिडर</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>役所とのつながり</source>
        <translation>कार्यालयसँगको सम्पर्क</translation>
    </message>
    <message>
        <source>時計</source>
        <translation>घडी</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>सेभ</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>カードの券面事項入力補助用の暗証番号を入力すると、氏名・住所・生年月日・性別をカードから写します。</source>
        <translation>कार्ड विवरण पिन (券面事項入力補助用, 4 अङ्क) हालेपछि नाम, ठेगाना, जन्ममिति र लिङ्ग कार्डबाट सारिन्छ।</translation>
    </message>
    <message>
        <source>カードから写す</source>
        <translation>कार्डबाट सार्ने</translation>
    </message>
    <message>
        <source>内容の確認へ進む</source>
        <translation>विवरण जाँच्न अघि बढ्ने</translation>
    </message>
    <message>
        <source>次へ進む</source>
        <translation>अघि बढ्ने</translation>
    </message>
    <message>
        <source>前の質問へ戻る</source>
        <translation>अघिल्लो प्रश्नमा फर्कने</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>कानुनी आधार: %1</translation>
    </message>
    <message>
        <source>この手続のファイルは、まだ読めません</source>
        <translation>यो प्रक्रियाको फाइल अझै पढ्न सकिएको छैन</translation>
    </message>
    <message>
        <source>質問を1ページにまとめて表示する</source>
        <translation>सबै प्रश्न एउटै पानामा देखाउने</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>पहिलेको जस्तो बनाउने</translation>
    </message>
    <message>
        <source>やり直す</source>
        <translation>फेरि गर्ने</translation>
    </message>
    <message>
        <source>入力した内容は、どこにも送られず、保存もされません。ファイルを保存すると、すぐにここに表示されます。</source>
        <extracomment>Above a form that somebody writes and tries out: what is typed here goes nowhere.</extracomment>
        <translation>तपाईंले लेखेको कुरा कतै पठाइँदैन र सुरक्षित पनि गरिँदैन। फाइल सुरक्षित गरेपछि तुरुन्तै यहाँ देखिन्छ।</translation>
    </message>
    <message>
        <source>これは手続のプレビューです</source>
        <translation>यो प्रक्रियाको पूर्वावलोकन हो</translation>
    </message>
    <message>
        <source>この手続のファイルに、直すところがあります</source>
        <extracomment>Above a form that somebody writes: mistakes in its file stand below, and cases that come out otherwise.</extracomment>
        <translation>यो प्रक्रियाको फाइलमा सच्याउनुपर्ने कुरा छ</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 に受け取った内容です</source>
        <extracomment>Small, on letters and records: when the content was received. %1: date and time.</extracomment>
        <translation>%1 मा लिएको जानकारी</translation>
    </message>
    <message>
        <source>オフライン：%1 に受け取った内容です</source>
        <extracomment>The same without a connection to the agency. %1: date and time.</extracomment>
        <translation>अफलाइन: %1 मा लिएको जानकारी</translation>
    </message>
</context>
<context>
    <name>FreshnessRow</name>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>नयाँ जानकारी लिने</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>लिँदै छ</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>अद्यावधिक गर्ने</translation>
    </message>
</context>
<context>
    <name>GroupEntry</name>
    <message>
        <source>%1件まで追加できます。</source>
        <translation>%1 वटासम्म थप्न सकिन्छ।</translation>
    </message>
    <message>
        <source>%1を追加する</source>
        <translation>%1 थप्ने</translation>
    </message>
    <message>
        <source>ほかの人を追加する</source>
        <translation>अरू व्यक्ति थप्ने</translation>
    </message>
    <message>
        <source>「%1」を追加する</source>
        <translation>“%1” मा थप्ने</translation>
    </message>
</context>
<context>
    <name>GroupItemEntry</name>
    <message>
        <source>「%1」を取り除く</source>
        <translation>“%1” हटाउने</translation>
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
        <translation>%1, कुल %2 मध्ये %3</translation>
    </message>
</context>
<context>
    <name>HelpBlock</name>
    <message>
        <source>手順%1。%2</source>
        <translation>चरण %1। %2</translation>
    </message>
    <message>
        <source>注意。%1</source>
        <translation>ध्यान दिनुहोस्। %1</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>लेख्ने अक्षर: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>知りたいことを短い言葉で探すか、下の一覧から選んでください。インターネットがなくても読めます。</source>
        <translation>जान्न चाहेको कुरा छोटो शब्दले खोज्नुहोस्, वा तलको सूचीबाट छान्नुहोस्। इन्टरनेट नभए पनि पढ्न सकिन्छ।</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>मद्दत</translation>
    </message>
    <message>
        <source>例：転出、暗証番号、カードが読めない、MDG-C103</source>
        <translation>उदाहरण: बसाइँ, पिन, कार्ड पढिएन, MDG-C103</translation>
    </message>
    <message>
        <source>ヘルプを検索</source>
        <translation>मद्दत खोज्ने</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, कुल %2 मध्ये %3</translation>
    </message>
    <message>
        <source>それでも困っているとき</source>
        <translation>अझै अप्ठ्यारो भए</translation>
    </message>
    <message>
        <source>診断する</source>
        <translation>समस्या जाँच्ने</translation>
    </message>
    <message>
        <source>意見を送る</source>
        <translation>सुझाव पठाउने</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>किबोर्ड चलाउने तरिका</translation>
    </message>
</context>
<context>
    <name>HelpTopicPage</name>
    <message>
        <source>関係のある項目</source>
        <translation>सम्बन्धित विषय</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>अघिल्लो स्क्रिनमा फर्कने</translation>
    </message>
    <message>
        <source>ヘルプの一覧</source>
        <translation>मद्दतको सूची</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>ホーム</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>नयाँ जानकारी लिने</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>लिँदै छ</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>अद्यावधिक गर्ने</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>अब गर्नुपर्ने काम</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
    <message>
        <source>確かめています。</source>
        <translation>जाँच्दै छ।</translation>
    </message>
    <message>
        <source>いま、期限のある手続はありません。</source>
        <translation>अहिले अन्तिम मिति भएको कुनै प्रक्रिया छैन।</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。</source>
        <translation>यो कम्प्युटरमा गुप्त सङ्केतमा बदलेर सेभ गरिएको छ। नपुगेसम्म बुझाएको मानिँदैन।</translation>
    </message>
    <message>
        <source>保存済み・未提出（%1件）</source>
        <translation>यहाँ सेभ, बुझाइएको छैन (%1)</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>अहिले नै फेरि पठाउने</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>प्रक्रियाको अवस्था</translation>
    </message>
    <message>
        <source>進行中の手続はありません。</source>
        <translation>चलिरहेको कुनै प्रक्रिया छैन।</translation>
    </message>
    <message>
        <source>受けられるかもしれない支援</source>
        <translation>पाउन सकिने सहायता</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation>प्रक्रिया सुरु गर्ने</translation>
    </message>
    <message>
        <source>新着情報</source>
        <translation>नयाँ कुरा</translation>
    </message>
    <message>
        <source>ほかの手続をさがす</source>
        <translation>अर्को प्रक्रिया खोज्ने</translation>
    </message>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。どこにも送りません。</source>
        <translation>थाहा भएका कुराबाट मात्र यही कम्प्युटरमा खोजिन्छ। कतै पठाइँदैन।</translation>
    </message>
    <message>
        <source>受けられる給付・制度をすべて見る</source>
        <translation>सबै सहायता र व्यवस्था हेर्ने</translation>
    </message>
    <message>
        <source>いくつかの質問に答えると、受けられるものが分かります。</source>
        <translation>केही प्रश्नको उत्तर दिएपछि के पाउन सकिन्छ थाहा हुन्छ।</translation>
    </message>
    <message>
        <source>ほかの%1件も見る</source>
        <extracomment>Home, button below what waits here: %1 more stand in the list of all.</extracomment>
        <translation>अरू %1 वटा पनि हेर्ने</translation>
    </message>
    <message>
        <source>すべての手続を見る（%1件）</source>
        <extracomment>Home, button: opens the list of everything that was filed. %1: how many.</extracomment>
        <translation>सबै प्रक्रिया हेर्ने (%1 वटा)</translation>
    </message>
</context>
<context>
    <name>LastTryDialog</name>
    <message>
        <source>最後の1回を使う</source>
        <translation>अन्तिम प्रयास गर्ने</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>रद्द गर्ने</translation>
    </message>
    <message>
        <source>%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。</source>
        <translation>%1: अझै 1 पटक गलत भयो भने लक हुन्छ। लक भएपछि निवासी अभिलेख (住民票) भएको नगरपालिकाको काउन्टरमा रिसेट नगरेसम्म चलाउन मिल्दैन।</translation>
    </message>
    <message>
        <source>最後の1回です</source>
        <translation>यो अन्तिम प्रयास हो</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <translation>कानुनी आधार: %1 (%2 मा जाँचिएको)</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>नगरपालिकाअनुसार फरक हुन सक्छ। अलमल भए काउन्टरमा फोन गरेर सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>答えなくてもかまいません。答えた分だけ、日付が入り、必要なものだけになります。</source>
        <translation>उत्तर नदिए पनि हुन्छ। जति उत्तर दिनुहुन्छ, त्यति मिति भरिन्छ र चाहिने मात्र बाँकी रहन्छ।</translation>
    </message>
    <message>
        <source>あなたのこと</source>
        <translation>तपाईंको बारेमा</translation>
    </message>
    <message>
        <source>答えをすべて消す</source>
        <translation>सबै उत्तर मेटाउने</translation>
    </message>
    <message>
        <source>忘れないために</source>
        <translation>नबिर्सनका लागि</translation>
    </message>
    <message>
        <source>期限の7日前、3日前、1日前に知らせます。ホームの「次にすること」にも出ます。</source>
        <translation>अन्तिम मितिको 7, 3 र 1 दिनअघि सम्झाइन्छ। होमको अब गर्ने कुरामा पनि देखिन्छ।</translation>
    </message>
    <message>
        <source>この予定の期限を知らせる</source>
        <translation>यो योजनाको अन्तिम मिति सम्झाउने</translation>
    </message>
    <message>
        <source>日付の質問に答えると、期限をカレンダーに入れられます。</source>
        <translation>मितिको प्रश्नको उत्तर दिए अन्तिम मिति क्यालेन्डरमा राख्न सकिन्छ।</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存する</source>
        <translation>क्यालेन्डर फाइलमा सेभ गर्ने</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存しました</source>
        <translation>क्यालेन्डर फाइलमा सेभ गरियो</translation>
    </message>
</context>
<context>
    <name>LifeEventsPage</name>
    <message>
        <source>あてはまるできごとを選ぶと、する手続が順に並びます。</source>
        <translation>आफ्नो जीवनमा भएको कुरा छान्नुभयो भने, गर्नुपर्ने प्रक्रिया क्रमैसँग देखिन्छ।</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>प्रक्रिया खोज्ने</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, कुल %2 मध्ये %3</translation>
    </message>
    <message>
        <source>例：引っ越し、出生届、こども、国民健康保険</source>
        <translation>उदाहरण: बसाइँ सर्ने, जन्म, बच्चा, स्वास्थ्य बीमा</translation>
    </message>
    <message>
        <source>手続やできごとを言葉でさがす</source>
        <translation>प्रक्रिया वा घटना शब्दले खोज्ने</translation>
    </message>
    <message>
        <source>見つかった手続</source>
        <translation>भेटिएका प्रक्रिया</translation>
    </message>
</context>
<context>
    <name>LifePlanWords</name>
    <message>
        <source>いま、ここでできること</source>
        <extracomment>Heading in a life event&apos;s plan, above what can be done in this window now.</extracomment>
        <translation>अहिले यहीँ गर्न सकिने कुरा</translation>
    </message>
    <message>
        <source>窓口へ行ってすること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>काउन्टरमा गएर गर्ने कुरा</translation>
    </message>
    <message>
        <source>郵便ですること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>हुलाकबाट गर्ने कुरा</translation>
    </message>
    <message>
        <source>ほかの所ですること</source>
        <extracomment>Heading in a life event&apos;s plan: with somebody else (an employer, a bank).</extracomment>
        <translation>अन्य ठाउँमा गर्ने कुरा</translation>
    </message>
    <message>
        <source>あとですること</source>
        <extracomment>Heading in a life event&apos;s plan: what has to wait for something.</extracomment>
        <translation>पछि गर्ने कुरा</translation>
    </message>
    <message>
        <source>済んだこと</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>सकिएका कुरा</translation>
    </message>
    <message>
        <source>ここでできます</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>यहाँ गर्न सकिन्छ</translation>
    </message>
    <message>
        <source>窓口でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>काउन्टरमा गर्ने</translation>
    </message>
    <message>
        <source>郵便でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>हुलाकबाट</translation>
    </message>
    <message>
        <source>ほかの所でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>अर्को ठाउँमा गर्ने</translation>
    </message>
    <message>
        <source>%1へまとめて送れるもの：%2件</source>
        <extracomment>%1 an office, %2 how many things can be sent to it in one letter.</extracomment>
        <translation>%1 मा एकै पटक पठाउन सकिने: %2 वटा</translation>
    </message>
    <message>
        <source>%1へ1回行けば、まとめて%2件できます</source>
        <extracomment>%1 an office, %2 how many things can be done there in one visit.</extracomment>
        <translation>%1 मा एक पटक जाँदा %2 वटा काम हुन्छ</translation>
    </message>
    <message>
        <source>期限：%1（%2）</source>
        <extracomment>A step&apos;s last day: %1 the date, %2 e.g. 「あと12日」 or 「3日過ぎています」.</extracomment>
        <translation>अन्तिम मिति: %1 (%2)</translation>
    </message>
    <message>
        <source>期限が過ぎても、届け出が必要なことは変わりません。できるだけ早く窓口に電話して、どうすればよいか確かめてください。</source>
        <translation>अन्तिम मिति नाघे पनि सूचना दिनै पर्छ। सकेसम्म छिटो काउन्टरमा फोन गरेर के गर्ने सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>手数料：%1円</source>
        <extracomment>What a step costs, in yen; %1 with separators between thousands.</extracomment>
        <translation>शुल्क: %1 येन</translation>
    </message>
    <message>
        <source>「%1」</source>
        <extracomment>A title in quotation marks, as the language writes them.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1が済んでからです。</source>
        <extracomment>A step that waits: %1 the titles of the steps that come first.</extracomment>
        <translation>%1 सकिएपछि।</translation>
    </message>
    <message>
        <source>%1からできます</source>
        <extracomment>The first day on which a step can be done.</extracomment>
        <translation>%1 देखि गर्न सकिन्छ</translation>
    </message>
    <message>
        <source>あてはまるとき：%1</source>
        <extracomment>A step that may not apply: %1 says for whom it is.</extracomment>
        <translation>लागू हुने भए: %1</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button on a step of a plan that is filed in this window.</extracomment>
        <translation>प्रक्रिया सुरु गर्ने</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <extracomment>Button on a step of a plan: the form is filled in here and taken to the counter on paper.</extracomment>
        <translation>कागजात यहीँ भर्ने</translation>
    </message>
    <message>
        <source>することは、すべて済んでいます。</source>
        <translation>गर्नुपर्ने सबै सकियो।</translation>
    </message>
    <message>
        <source>することは%1件です。</source>
        <extracomment>Above a plan: how many steps there are to do.</extracomment>
        <translation>गर्नुपर्ने काम %1 वटा छन्।</translation>
    </message>
    <message>
        <source>このうち%1件は、人によります。上の質問に答えると、必要なものだけになります。</source>
        <extracomment>%1 of the steps apply to some people only, and the question that decides is not answered.</extracomment>
        <translation>यीमध्ये %1 वटा व्यक्तिअनुसार फरक हुन्छ। माथिका प्रश्नको उत्तर दिएपछि चाहिने मात्र बाँकी रहन्छ।</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>लैजाने कुरा: %1</translation>
    </message>
    <message>
        <source>どこで：%1</source>
        <translation>कहाँ: %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>यो कागजबारे</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>नगरपालिकाअनुसार फरक हुन सक्छ। अलमल भए काउन्टरमा फोन गरेर सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <extracomment>%1 laws and articles, %2 a date.</extracomment>
        <translation>कानुनी आधार: %1 (%2 मा जाँचिएको)</translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>%1件</source>
        <translation>%1 वटा</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2 वटा</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
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
        <translation>कुल %1 मध्ये %2 देखाइएको छ।</translation>
    </message>
    <message>
        <source>全%1件を表示しています。</source>
        <translation>सबै %1 देखाइएको छ।</translation>
    </message>
    <message>
        <source>さらに%1件を表示する</source>
        <translation>अझै %1 वटा देखाउने</translation>
    </message>
</context>
<context>
    <name>NavigationDrawer</name>
    <message>
        <source>メニュー</source>
        <translation>मेनु</translation>
    </message>
    <message>
        <source>メニューを閉じる</source>
        <translation>मेनु बन्द गर्ने</translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>表示中</source>
        <translation>अहिले देखाइएको</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>メインメニュー</source>
        <translation>मुख्य मेनु</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>किबोर्ड चलाउने तरिका</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>回答の期限：%1</source>
        <translation>जवाफको अन्तिम मिति: %1</translation>
    </message>
    <message>
        <source>この手続の状況を見る</source>
        <translation>यो प्रक्रियाको अवस्था हेर्ने</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>कागजात</translation>
    </message>
    <message>
        <source>%1をここで読む</source>
        <translation>%1 यहीँ पढ्ने</translation>
    </message>
    <message>
        <source>ここで読む</source>
        <translation>यहीँ पढ्ने</translation>
    </message>
    <message>
        <source>%1を保存する</source>
        <translation>%1 सेभ गर्ने</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>सेभ गर्ने</translation>
    </message>
    <message>
        <source>書類を保存しました</source>
        <translation>कागजात सेभ भयो</translation>
    </message>
    <message>
        <source>保存した書類を開く</source>
        <translation>सेभ गरेको कागजात खोल्ने</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>रद्द गर्ने</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>सेभ गरेको फाइल गुप्त सङ्केतमा बदलिँदैन। यो कम्प्युटर चलाउने अरूले देख्न सक्छन्। सेभ हुने ठाउँ कागजात फोल्डरभित्रको “Madoguchi” हो।</translation>
    </message>
    <message>
        <source>書類をファイルに保存しますか</source>
        <translation>कागजात फाइलमा सेभ गर्ने हो?</translation>
    </message>
    <message>
        <source>%1の電子署名を確かめる</source>
        <translation>%1 को डिजिटल हस्ताक्षर जाँच्ने</translation>
    </message>
    <message>
        <source>受け取って電子署名を確かめる</source>
        <translation>प्राप्त गरेर डिजिटल हस्ताक्षर जाँच्ने</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>まだ読んでいないお知らせが%1件あります。</source>
        <translation>अझै नपढेका पत्र: %1</translation>
    </message>
    <message>
        <source>役所から届いたお知らせです。</source>
        <translation>कार्यालयबाट आएका पत्र।</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>कार्यालयको पत्र</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>नपढेको</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>अझै देखाउने (बाँकी %1)</translation>
    </message>
    <message>
        <source>受け取っています。</source>
        <translation>लिँदै छ।</translation>
    </message>
    <message>
        <source>届いているお知らせはありません。</source>
        <translation>आएको पत्र छैन।</translation>
    </message>
    <message>
        <source>お知らせを開くと、読んだことが役所に伝わります。</source>
        <translation>पत्र खोल्नुभयो भने, पढेको कुरा कार्यालयलाई थाहा हुन्छ।</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>円</source>
        <translation>येन</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1（単位は%2）</source>
        <translation>%1 (एकाइ: %2)</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>紙で残す</source>
        <translation>कागजमा राख्ने</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>प्रिन्ट गर्ने</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>PDF मा सेभ गर्ने</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>関係のない言葉を4つ以上、12文字以上で決めてください。ひらがなも使えます。全角と半角は区別しません。</source>
        <translation>सम्बन्ध नभएका 4 वा बढी शब्द मिलाएर, जम्मा 12 अक्षर वा बढी बनाउनुहोस्। हिरागाना पनि प्रयोग गर्न मिल्छ। पूरा र आधा चौडाइका अक्षर एउटै मानिन्छन्।</translation>
    </message>
    <message>
        <source>新しいパスフレーズ</source>
        <translation>नयाँ पासफ्रेज</translation>
    </message>
    <message>
        <source>新しいパスフレーズ（確認のため、もう一度）</source>
        <translation>नयाँ पासफ्रेज (जाँच्न फेरि एक पटक)</translation>
    </message>
    <message>
        <source>人に当てられないように、時間をかけて計算しています。途中ではやめられません。</source>
        <translation>अरूले अनुमान गर्न नसकून् भनेर समय लगाएर हिसाब गर्दै छ। बीचमा रोक्न मिल्दैन।</translation>
    </message>
    <message>
        <source>このパスフレーズにする</source>
        <translation>यो पासफ्रेज राख्ने</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>रद्द गर्ने</translation>
    </message>
</context>
<context>
    <name>PinChangePage</name>
    <message>
        <source>%1の変更</source>
        <translation>बदल्ने: %1</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>जाँच्ने</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>कार्डको विवरणमा फर्कने</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>4 अङ्क हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>पासवर्ड हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>新しいほうを入力してください。違うと表示されたら、変更はされていません。いままでのほうが使えます。</source>
        <translation>नयाँ हाल्नुहोस्। मिलेन भने बदलिएको छैन, अहिलेसम्मको नै चल्छ।</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>नयाँ %1</translation>
    </message>
    <message>
        <source>変更は終わっていました。次からは、新しいほうを使います。</source>
        <translation>बदलिसकेको रहेछ। अब नयाँ प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>次からは、新しいほうを使います。ほかの暗証番号は変わっていません。</source>
        <translation>अब नयाँ प्रयोग गर्नुहोस्। अरू पिन बदलिएका छैनन्।</translation>
    </message>
    <message>
        <source>新しい%1が使えます</source>
        <translation>नयाँ %1 चल्छ</translation>
    </message>
    <message>
        <source>%1を変更しました</source>
        <translation>%1 बदलियो</translation>
    </message>
    <message>
        <source>いまのものをお忘れのとき</source>
        <translation>अहिलेको बिर्सनुभयो भने</translation>
    </message>
    <message>
        <source>この画面では変更できません。マイナンバーカードと、本人確認書類（運転免許証など）を持って、住民票のある市区町村の窓口で再設定してください。</source>
        <translation>यहाँ बदल्न मिल्दैन। माइ नम्बर कार्ड र परिचय खुल्ने कागज (सवारी चालक अनुमतिपत्र आदि) लिएर आफू दर्ता भएको नगरपालिकाको काउन्टरमा रिसेट गर्नुहोस्।</translation>
    </message>
    <message>
        <source>スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>स्मार्टफोन भए कन्बिनी पसलको मेसिनमा पनि रिसेट गर्न मिल्न सक्छ।</translation>
    </message>
</context>
<context>
    <name>PinChangePanel</name>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>4 अङ्क हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>पासवर्ड हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>%1 लक भएको छ</translation>
    </message>
    <message>
        <source>いまの%1</source>
        <translation>अहिलेको %1</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>नयाँ %1</translation>
    </message>
    <message>
        <source>打ちまちがいがないか確かめるため、新しいものをもう一度入力してください。</source>
        <translation>गलत टाइप नहोस् भनेर नयाँ फेरि एक पटक हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>新しい%1（確認のため、もう一度）</source>
        <translation>नयाँ %1 (जाँच्न फेरि एक पटक)</translation>
    </message>
    <message>
        <source>カードの中の番号を変えています。終わるまで、カードを動かさないでください。</source>
        <translation>कार्डभित्रको नम्बर बदल्दै छ। नसकिएसम्म कार्ड नचलाउनुहोस्।</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>बदल्ने</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>कार्डको विवरणमा फर्कने</translation>
    </message>
    <message>
        <source>変更せずに戻る</source>
        <translation>नबदली फर्कने</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>やめる</source>
        <translation>रद्द गर्ने</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>%1 लक भएको छ</translation>
    </message>
    <message>
        <source>カードで処理しています。カードを抜かないでください。</source>
        <translation>कार्डमा काम हुँदै छ। कार्ड ननिकाल्नुहोस्।</translation>
    </message>
    <message>
        <source>このカードリーダーにはキーが付いています。そこで押した数字は、このパソコンには届きません。</source>
        <translation>यस कार्ड रिडरमा आफ्नै बटनहरू छन्। त्यहाँ थिचिएका अङ्क यस कम्प्युटरमा आउँदैनन्।</translation>
    </message>
    <message>
        <source>カードリーダーのキーで入力する</source>
        <translation>कार्ड रिडरको कीबाट हाल्ने</translation>
    </message>
    <message>
        <source>このパソコンで入力する</source>
        <translation>यो कम्प्युटरबाट हाल्ने</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>どこで：%1</source>
        <translation>कहाँ: %1</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>लैजाने कुरा: %1</translation>
    </message>
    <message>
        <source>%2件中%1件目</source>
        <extracomment>Spoken: %1 which step, %2 of how many.</extracomment>
        <translation>%2 मध्ये %1 औँ</translation>
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
        <translation>भयो</translation>
    </message>
    <message>
        <source>いつまで：%1</source>
        <translation>कहिलेसम्म: %1</translation>
    </message>
    <message>
        <source>状況：%1</source>
        <translation>अवस्था: %1</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <translation>अवस्था हेर्ने</translation>
    </message>
    <message>
        <source>公式のページを開く</source>
        <translation>आधिकारिक पृष्ठ खोल्ने</translation>
    </message>
    <message>
        <source>%1、済みました</source>
        <translation>%1, सकियो</translation>
    </message>
    <message>
        <source>済みました</source>
        <translation>सकियो</translation>
    </message>
</context>
<context>
    <name>PostalCodeEntry</name>
    <message>
        <source>郵便番号から住所を入れる</source>
        <translation>हुलाक कोडबाट ठेगाना भर्ने</translation>
    </message>
</context>
<context>
    <name>PreEntrySection</name>
    <message>
        <source>窓口で書き直さなくてすむように、書いた内容を2次元コードにして持って行けます。持って行くだけでは、届け出たことになりません。</source>
        <translation>काउन्टरमा फेरि लेख्नु नपरोस् भनेर लेखेको कुरा 2D कोड बनाएर लैजान सकिन्छ। लैजाँदैमा सूचना दिएको मानिँदैन।</translation>
    </message>
    <message>
        <source>窓口で出す</source>
        <translation>काउन्टरमा बुझाउने</translation>
    </message>
    <message>
        <source>2次元コードを作る</source>
        <translation>2D कोड बनाउने</translation>
    </message>
    <message>
        <source>2次元コード、%1</source>
        <extracomment>Heard in place of a 2D code for the counter; %1 which one of how many.</extracomment>
        <translation>2D कोड, %1</translation>
    </message>
    <message>
        <source>紙に出す</source>
        <translation>कागजमा छाप्ने</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1パーセント</source>
        <translation>%1 प्रतिशत</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>これまでの経過</source>
        <translation>अहिलेसम्मको प्रगति</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>अहिले यहाँ</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>भयो</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>बाँकी</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>下書き</source>
        <extracomment>State of an application, short: being written.</extracomment>
        <translation>मस्यौदा</translation>
    </message>
    <message>
        <source>保存済み・未提出</source>
        <extracomment>State of an application, short: on this PC only; must never be mistaken for submitted.</extracomment>
        <translation>यहाँ सेभ, बुझाइएको छैन</translation>
    </message>
    <message>
        <source>送信済み・到達を確認中</source>
        <extracomment>State of an application, short: it left this PC, arrival not confirmed.</extracomment>
        <translation>पठाइयो, पुगे-नपुगेको जाँच्दै</translation>
    </message>
    <message>
        <source>到達</source>
        <extracomment>State of an application, short: recorded at the agency (到達), receipt at hand.</extracomment>
        <translation>पुग्यो</translation>
    </message>
    <message>
        <source>審査中</source>
        <extracomment>State of an application, short: the office works on it.</extracomment>
        <translation>जाँच हुँदै</translation>
    </message>
    <message>
        <source>手続終了</source>
        <extracomment>State of an application, short: done.</extracomment>
        <translation>प्रक्रिया सकियो</translation>
    </message>
    <message>
        <source>補正が必要です</source>
        <extracomment>State of an application: the agency asks for a correction (補正).</extracomment>
        <translation>सुधार (補正) चाहिन्छ</translation>
    </message>
    <message>
        <source>審査終了</source>
        <extracomment>State of an application: the examination is over (審査終了).</extracomment>
        <translation>जाँच सकियो</translation>
    </message>
    <message>
        <source>却下</source>
        <extracomment>State of an application: the agency declined it (却下).</extracomment>
        <translation>अस्वीकृत (却下)</translation>
    </message>
    <message>
        <source>取り下げ済み</source>
        <extracomment>State of an application: the person took it back (取下げ).</extracomment>
        <translation>फिर्ता लिइयो</translation>
    </message>
    <message>
        <source>もう一度署名が必要です（未提出）</source>
        <extracomment>State of an application: the signature must be made again.</extracomment>
        <translation>फेरि हस्ताक्षर चाहिन्छ (बुझाइएको छैन)</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <extracomment>State of an application: the agency did not take it.</extracomment>
        <translation>दर्ता भएन</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <extracomment>State of an application: only a call to the office can decide.</extracomment>
        <translation>कार्यालयमा सोध्नुपर्छ</translation>
    </message>
    <message>
        <source>オンラインの期限が過ぎました（未提出）</source>
        <extracomment>State of an application: too late for filing online.</extracomment>
        <translation>अनलाइनको समय सकियो (बुझाइएको छैन)</translation>
    </message>
    <message>
        <source>とりやめ</source>
        <extracomment>State of an application: given up by the person before it was submitted.</extracomment>
        <translation>छोडियो</translation>
    </message>
    <message>
        <source>取り下げを依頼中</source>
        <extracomment>State of an application: withdrawal asked for, not confirmed yet.</extracomment>
        <translation>फिर्ता लिन अनुरोध गरियो</translation>
    </message>
    <message>
        <source>役所につながらないため、このパソコンで待っています。つながると自動で送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>कार्यालयसँग सम्पर्क नभएकाले यो कम्प्युटरमा पर्खिरहेको छ। सम्पर्क भएपछि आफैँ पठाइन्छ।</translation>
    </message>
    <message>
        <source>時間をおいて、もう一度送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>केही समयपछि फेरि पठाइन्छ।</translation>
    </message>
    <message>
        <source>サインインすると送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>साइन इन गरेपछि पठाइन्छ।</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <extracomment>Button of a task: opens the state of that application.</extracomment>
        <translation>अवस्था हेर्ने</translation>
    </message>
    <message>
        <source>カードを確認する</source>
        <extracomment>Button of a task: opens the card page.</extracomment>
        <translation>कार्ड जाँच्ने</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button of a task: starts the procedure.</extracomment>
        <translation>प्रक्रिया सुरु गर्ने</translation>
    </message>
    <message>
        <source>「{title}」の直しが必要です</source>
        <translation>“{title}” सच्याउनुपर्छ</translation>
    </message>
    <message>
        <source>役所からの連絡を読んで、期限までに直してください。</source>
        <translation>कार्यालयको सन्देश पढेर अन्तिम मितिभित्र सच्याउनुहोस्।</translation>
    </message>
    <message>
        <source>電子証明書の更新の時期です</source>
        <translation>डिजिटल प्रमाणपत्र नवीकरण गर्ने समय भयो</translation>
    </message>
    <message>
        <source>期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。</source>
        <translation>म्याद सकिनुभन्दा 3 महिनाअघिदेखि नगरपालिकाको काउन्टरमा निःशुल्क नवीकरण गर्न सकिन्छ। कार्ड लिएर जानुहोस्।</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation>डिजिटल प्रमाणपत्रको म्याद सकियो</translation>
    </message>
    <message>
        <source>市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。</source>
        <translation>नगरपालिकाको काउन्टरमा नवीकरण गरेपछि फेरि अनलाइनबाट प्रक्रिया गर्न सकिन्छ। कार्ड लिएर जानुहोस्।</translation>
    </message>
    <message>
        <source>マイナンバーカードの更新の時期です</source>
        <translation>माइ नम्बर कार्ड नवीकरण गर्ने समय भयो</translation>
    </message>
    <message>
        <source>期限の3か月前から、新しいカードを申請できます。</source>
        <translation>म्याद सकिनुभन्दा 3 महिनाअघिदेखि नयाँ कार्डको निवेदन दिन सकिन्छ।</translation>
    </message>
    <message>
        <source>マイナンバーカードの期限が切れています</source>
        <translation>माइ नम्बर कार्डको म्याद सकियो</translation>
    </message>
    <message>
        <source>市区町村の窓口で、新しいカードの申請についておたずねください。</source>
        <translation>नयाँ कार्डको निवेदनबारे नगरपालिकाको काउन्टरमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>「{title}」はまだ提出されていません</source>
        <translation>“{title}” अझै बुझाइएको छैन</translation>
    </message>
    <message>
        <source>このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>यो कम्प्युटरमा सेभ गरिएको छ। कार्यालयसँग सम्पर्क भएपछि आफैँ पठाइन्छ।</translation>
    </message>
    <message>
        <source>もう一度サインインすると送ります。</source>
        <translation>फेरि साइन इन गरेपछि पठाइन्छ।</translation>
    </message>
    <message>
        <source>「{title}」にもう一度署名してください</source>
        <translation>“{title}” मा फेरि हस्ताक्षर गर्नुहोस्</translation>
    </message>
    <message>
        <source>前の署名は受け付けられないため、送っていません。</source>
        <translation>अघिल्लो हस्ताक्षर स्वीकार हुँदैन, त्यसैले पठाइएको छैन।</translation>
    </message>
    <message>
        <source>「{title}」は受け付けられませんでした</source>
        <translation>“{title}” दर्ता भएन</translation>
    </message>
    <message>
        <source>内容を直して、もう一度署名して出してください。</source>
        <translation>विवरण सच्याएर फेरि हस्ताक्षर गरी बुझाउनुहोस्।</translation>
    </message>
    <message>
        <source>「{title}」について役所に確認してください</source>
        <translation>“{title}” बारे कार्यालयमा सोध्नुहोस्</translation>
    </message>
    <message>
        <source>届いているかどうかを、こちらでは確かめられません。役所に電話してください。</source>
        <translation>पुग्यो कि पुगेन यहाँबाट थाहा पाउन सकिएन। कार्यालयमा फोन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>「{title}」はオンラインの期限が過ぎました</source>
        <translation>“{title}” अनलाइनबाट बुझाउने समय सकियो</translation>
    </message>
    <message>
        <source>まだ提出されていません。窓口または郵送で手続をしてください。</source>
        <translation>अझै बुझाइएको छैन। काउन्टर वा हुलाकबाट प्रक्रिया गर्नुहोस्।</translation>
    </message>
    <message>
        <source>%1日過ぎています</source>
        <extracomment>Beside a task: how long its date is past. %1 is a number of days.</extracomment>
        <translation>%1 दिन नाघ्यो</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>Beside a task: its last day is today.</extracomment>
        <translation>आजसम्म</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>Beside a task: days left. %1 is a number.</extracomment>
        <translation>%1 दिन बाँकी</translation>
    </message>
    <message>
        <source>確認しました</source>
        <extracomment>Button of a task that only tells something: it goes away.</extracomment>
        <translation>हेरेँ</translation>
    </message>
    <message>
        <source>カードの電子証明書が新しくなりました</source>
        <translation>कार्डको डिजिटल प्रमाणपत्र नयाँ भयो</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>पुरानो कार्डको कुरा सार्ने</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。その中に、届いたことを確かめられていない手続が%1件あり、このあと送られることはありません。下の「手続の状況」にないものは、もう一度提出してください。</source>
        <translation>अघिल्लो डिजिटल प्रमाणपत्रले सेभ गरेका मस्यौदा र प्रतिलिपि अब खोल्न मिल्दैन। तीमध्ये पुगेको पक्का नभएका प्रक्रिया %1 वटा छन्, र ती अब पठाइने छैनन्। तल “प्रक्रियाको अवस्था” मा नभएका प्रक्रिया फेरि बुझाउनुहोस्।</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。役所にある記録やお知らせは、もう一度受け取って表示します。</source>
        <translation>अघिल्लो डिजिटल प्रमाणपत्रले सेभ गरेका मस्यौदा र प्रतिलिपि अब खोल्न मिल्दैन। कार्यालयमा भएका अभिलेख र जानकारी फेरि प्राप्त गरी देखाइन्छ।</translation>
    </message>
    <message>
        <source>署名用の電子証明書が新しくなりました</source>
        <translation>हस्ताक्षरको डिजिटल प्रमाणपत्र नयाँ भयो</translation>
    </message>
    <message>
        <source>前の電子証明書で署名して、まだ送っていない手続があるときは、もう一度署名してください。氏名と住所は、次の手続のときにカードから読みなおします。</source>
        <translation>अघिल्लो डिजिटल प्रमाणपत्रले हस्ताक्षर गरेको तर अझै नपठाइएको प्रक्रिया भए, फेरि हस्ताक्षर गर्नुहोस्। नाम र ठेगाना अर्को प्रक्रियाको बेला कार्डबाट फेरि पढिन्छ।</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決める</source>
        <translation>कार्डबाहेक अर्को खोल्ने तरिका रोज्ने</translation>
    </message>
    <message>
        <source>カードをなくしたり新しくしたりしても、このパソコンに保存した内容を開けるようにします。</source>
        <translation>कार्ड हराए वा नयाँ भए पनि, यो कम्प्युटरमा सेभ गरेको कुरा खोल्न मिल्ने बनाउँछ।</translation>
    </message>
    <message>
        <source>開け方を決める</source>
        <translation>खोल्ने तरिका रोज्ने</translation>
    </message>
    <message>
        <source>前のカードで保存した内容は、復旧コードなど、決めておいた開け方で引き継げます。書きかけの届出や、まだ送っていない届出もそのまま残っています。</source>
        <translation>पुरानो कार्डले सेभ गरेको कुरा, रिकभरी कोड जस्ता तपाईंले रोजेको तरिकाले सार्न सकिन्छ। लेख्दै गरेका र अझै नपठाएका सूचना पनि जस्ताको तस्तै छन्।</translation>
    </message>
    <message>
        <source>先に出す手続がすんでから送ります。そちらの状況を見てください。</source>
        <extracomment>Why something saved on this PC was not sent yet: another filing has to come first.</extracomment>
        <translation>पहिले गर्नुपर्ने प्रक्रिया सकिएपछि पठाइनेछ। कृपया त्यसको अवस्था हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>このパソコンに保存してありますが、期限が近づいています。オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <translation>यो कम्प्युटरमा सुरक्षित छ, तर म्याद नजिकिँदैछ। अनलाइनबाट समयमा नभ्याइने भए, काउन्टर वा हुलाकबाट पनि बुझाउन मिल्छ कि भनी कार्यालयमा फोन गरेर सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>直した内容：%1</source>
        <extracomment>State of a correction (補正) of an application that was filed before. %1 is a state, e.g. 到達.</extracomment>
        <translation>सच्याएको विवरण: %1</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。役所につながると自動で送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>फिर्ता लिने अनुरोध यो कम्प्युटरमा पर्खिरहेको छ। अझै फिर्ता लिइएको छैन। कार्यालयसँग सम्पर्क भएपछि आफैँ पठाइन्छ।</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。サインインすると送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>फिर्ता लिने अनुरोध यो कम्प्युटरमा पर्खिरहेको छ। अझै फिर्ता लिइएको छैन। साइन इन गरेपछि पठाइन्छ।</translation>
    </message>
    <message>
        <source>取り下げを役所に依頼しています。役所が受け付けるまでは、まだ取り下げられていません。</source>
        <extracomment>A withdrawal that was sent and is not confirmed.</extracomment>
        <translation>कार्यालयलाई फिर्ता लिन अनुरोध गरिँदै छ। कार्यालयले स्वीकार नगरेसम्म फिर्ता लिइएको हुँदैन।</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <extracomment>Button of a task: opens the form at the first field that the agency wants mended (補正).</extracomment>
        <translation>विवरण सच्याउने</translation>
    </message>
    <message>
        <source>壊れていた保存内容を直しました</source>
        <translation>बिग्रिएको सेभ गरिएको सामग्री मर्मत गरियो</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。送る途中だった手続%1件は、別に取ってあった写しから戻しました。届いているかを役所に確かめてから続けます。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>पढ्न सकिने सामग्रीबाट फेरि बनाइयो, र बिग्रिएको फाइल नमेटी राखिएको छ। पठाउँदै गरेका %1 प्रक्रिया छुट्टै राखिएको प्रतिलिपिबाट फिर्ता ल्याइयो। पुगेको छ कि छैन कार्यालयसँग बुझेपछि मात्र अघि बढाइन्छ। तलको “प्रक्रियाको अवस्था” मा नदेखिएको प्रक्रिया भए, कार्यालयमा फोन गरेर बुझ्नुहोस्।</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>पढ्न सकिने सामग्रीबाट फेरि बनाइयो, र बिग्रिएको फाइल नमेटी राखिएको छ। तलको “प्रक्रियाको अवस्था” मा नदेखिएको प्रक्रिया भए, कार्यालयमा फोन गरेर बुझ्नुहोस्।</translation>
    </message>
    <message>
        <source>知らせることにした予定の期限です。</source>
        <extracomment>Home, below a task: a step of a life event&apos;s plan whose last day the person wished to be told.</extracomment>
        <translation>तपाईंले सम्झाउन भनेको योजनाको अन्तिम मिति हो।</translation>
    </message>
    <message>
        <source>予定を見る</source>
        <extracomment>Home, button on a task: opens the plan of a life event.</extracomment>
        <translation>योजना हेर्ने</translation>
    </message>
    <message>
        <source>やりとりを開く</source>
        <extracomment>Button of a task: opens what the office and the person wrote to each other.</extracomment>
        <translation>कुराकानी खोल्ने</translation>
    </message>
    <message>
        <source>役所から問い合わせがあります</source>
        <translation>कार्यालयले केही सोधेको छ</translation>
    </message>
    <message>
        <source>「{title}」について、役所が返事を待っています。</source>
        <translation>“{title}” बारे कार्यालयले तपाईंको जवाफ पर्खिरहेको छ।</translation>
    </message>
    <message>
        <source>役所からメッセージが届いています</source>
        <translation>कार्यालयको सन्देश आएको छ</translation>
    </message>
    <message>
        <source>「{title}」についてのメッセージです。</source>
        <translation>“{title}” बारेको सन्देश हो।</translation>
    </message>
    <message>
        <source>役所へのメッセージをまだ送っていません</source>
        <translation>कार्यालयलाई लेखेको सन्देश अझै पठाइएको छैन</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージを、このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>“{title}” बारे लेखेको सन्देश यो कम्प्युटरमा सेभ छ। कार्यालयसँग सम्पर्क भएपछि आफैँ पठाइन्छ।</translation>
    </message>
    <message>
        <source>役所へのメッセージが受け付けられませんでした</source>
        <translation>कार्यालयलाई लेखेको सन्देश लिइएन</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージです。開いて確かめてください。</source>
        <translation>“{title}” बारे लेखेको सन्देश हो। खोलेर हेर्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>届きました</source>
        <translation>पुग्यो</translation>
    </message>
    <message>
        <source>未提出・このパソコンに保存</source>
        <translation>बुझाइएको छैन, यहाँ सेभ</translation>
    </message>
    <message>
        <source>届いたか確認中</source>
        <translation>पुगे-नपुगेको जाँच्दै</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <translation>दर्ता भएन</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <translation>कार्यालयमा सोध्नुपर्छ</translation>
    </message>
    <message>
        <source>送信中</source>
        <translation>पठाउँदै</translation>
    </message>
    <message>
        <source>受付番号 %1</source>
        <translation>दर्ता नम्बर (受付番号) %1</translation>
    </message>
    <message>
        <source>送っています。この画面を閉じても、内容はこのパソコンに保存されています。</source>
        <translation>पठाउँदै छ। यो स्क्रिन बन्द गरे पनि विवरण यो कम्प्युटरमा सेभ छ।</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>दर्ता नम्बर (受付番号)</translation>
    </message>
    <message>
        <source>届いた日時：%1</source>
        <translation>पुगेको मिति र समय: %1</translation>
    </message>
    <message>
        <source>受付：%1</source>
        <translation>दर्ता गर्ने: %1</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）：%1</source>
        <translation>पुगेको कागजको फिङ्गरप्रिन्ट (SHA-256): %1</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>अब गर्नुपर्ने काम</translation>
    </message>
    <message>
        <source>期限：%1</source>
        <translation>अन्तिम मिति: %1</translation>
    </message>
    <message>
        <source>控えを保存しました</source>
        <translation>प्रतिलिपि सेभ भयो</translation>
    </message>
    <message>
        <source>ホームへ戻る</source>
        <translation>होममा फर्कने</translation>
    </message>
    <message>
        <source>届いたかを確かめる</source>
        <translation>पुगे-नपुगेको जाँच्ने</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>अहिले नै फेरि पठाउने</translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation>प्रतिलिपि सेभ गर्ने</translation>
    </message>
    <message>
        <source>受付の内容を、A4の紙にまとめます。受付票（役所の電子署名つき）と届出の電子データも残すときは、「控えを保存する」を選んでください。</source>
        <translation>दर्ता भएको विवरण A4 कागजमा तयार हुन्छ। दर्ता रसिद (受付票), जसमा कार्यालयको डिजिटल हस्ताक्षर हुन्छ, र सूचनाको डिजिटल डाटा पनि राख्न “प्रतिलिपि सेभ गर्ने” छान्नुहोस्।</translation>
    </message>
    <message>
        <source>直して届け出る</source>
        <translation>सच्याएर फेरि बुझाउने</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>जोडेका फाइल</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1、%2 時点</source>
        <translation>%1, %2 को अवस्था</translation>
    </message>
    <message>
        <source>記録しているところ：%1（%2 時点）</source>
        <translation>अभिलेख राख्ने: %1 (%2 को अवस्था)</translation>
    </message>
    <message>
        <source>記号・番号をかくす</source>
        <translation>नम्बर लुकाउने</translation>
    </message>
    <message>
        <source>記号・番号を表示する</source>
        <translation>नम्बर देखाउने</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>अभिलेख लिँदै छ।</translation>
    </message>
    <message>
        <source>記録はありません。</source>
        <translation>अभिलेख छैन।</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>अहिलेसम्म लिएको छैन। सम्पर्क भएपछि “अद्यावधिक गर्ने” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>%1の内訳</source>
        <translation>%1 को विवरण</translation>
    </message>
    <message>
        <source>この記録について</source>
        <translation>यो अभिलेखबारे</translation>
    </message>
    <message>
        <source>控えを残す</source>
        <translation>प्रतिलिपि राख्ने</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>फाइलमा सेभ गर्ने</translation>
    </message>
    <message>
        <source>記録を保存しました</source>
        <translation>अभिलेख सेभ भयो</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>सेभ गरेको फोल्डर खोल्ने</translation>
    </message>
    <message>
        <source>表計算用（CSV）で保存する</source>
        <translation>तालिका प्रोग्रामका लागि (CSV) सेभ गर्ने</translation>
    </message>
    <message>
        <source>データ（JSON）で保存する</source>
        <translation>डाटा (JSON) मा सेभ गर्ने</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>रद्द गर्ने</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>सेभ गरेको फाइल गुप्त सङ्केतमा बदलिँदैन। यो कम्प्युटर चलाउने अरूले देख्न सक्छन्। सेभ हुने ठाउँ कागजात फोल्डरभित्रको “Madoguchi” हो।</translation>
    </message>
    <message>
        <source>記録をファイルに保存しますか</source>
        <translation>अभिलेख फाइलमा सेभ गर्ने हो?</translation>
    </message>
    <message>
        <source>この記録を、紙に印刷するか、ファイルとしてこのパソコンに残せます。かくしている番号も入ります。</source>
        <translation>यो अभिलेख कागजमा छाप्न वा फाइलका रूपमा यही कम्प्युटरमा राख्न सकिन्छ। लुकाइएका नम्बरहरू पनि पूरै लेखिन्छन्।</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>प्रिन्ट गर्ने</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>PDF मा सेभ गर्ने</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>健康保険の資格情報</source>
        <extracomment>A kind of record: title of its page and of its card. Here: what the health insurance card said.</extracomment>
        <translation>स्वास्थ्य बीमाको योग्यता (健康保険の資格情報)</translation>
    </message>
    <message>
        <source>予防接種</source>
        <translation>खोप (予防接種)</translation>
    </message>
    <message>
        <source>健診の結果</source>
        <translation>स्वास्थ्य जाँचको नतिजा (健診)</translation>
    </message>
    <message>
        <source>子どもの健診</source>
        <translation>बालबालिकाको स्वास्थ्य जाँच</translation>
    </message>
    <message>
        <source>住民税</source>
        <translation>निवासी कर (住民税)</translation>
    </message>
    <message>
        <source>年金</source>
        <translation>पेन्सन (年金)</translation>
    </message>
    <message>
        <source>どの健康保険に入っているか、窓口でいくら払うかの記録です。</source>
        <extracomment>What a kind of record is, in one sentence.</extracomment>
        <translation>कुन स्वास्थ्य बीमामा हुनुहुन्छ, र काउन्टरमा कति तिर्ने भन्ने अभिलेख हो।</translation>
    </message>
    <message>
        <source>市区町村に残っている、受けた予防接種の記録です。</source>
        <translation>नगरपालिकामा भएको, तपाईंले लगाएका खोपको अभिलेख हो।</translation>
    </message>
    <message>
        <source>特定健康診査など、受けた健診の結果です。</source>
        <translation>विशेष स्वास्थ्य जाँच (特定健康診査) आदि, तपाईंले गराएका स्वास्थ्य जाँचको नतिजा हो।</translation>
    </message>
    <message>
        <source>お子さんが受けた乳幼児健診などの記録です。</source>
        <translation>तपाईंका छोराछोरीले गराएका शिशु स्वास्थ्य जाँच आदिको अभिलेख हो।</translation>
    </message>
    <message>
        <source>前の年の所得と、それをもとに決まった住民税の記録です。</source>
        <translation>अघिल्लो वर्षको आम्दानी, र त्यसका आधारमा तोकिएको निवासी कर (住民税) को अभिलेख हो।</translation>
    </message>
    <message>
        <source>年金に加入した月数と、これまでの加入による年金額です。</source>
        <translation>पेन्सनमा आबद्ध भएको महिना, र अहिलेसम्मको आबद्धताअनुसारको पेन्सन रकम हो।</translation>
    </message>
    <message>
        <source>まちがいがあるときは、保険者（勤め先の健康保険、または市区町村の国民健康保険の担当）にお知らせください。転職や引っ越しの直後は、新しい内容になるまで数日かかることがあります。</source>
        <extracomment>What to do when something in a record is not right.</extracomment>
        <translation>गल्ती भए, बीमा गर्ने संस्था (कार्यस्थलको स्वास्थ्य बीमा, वा नगरपालिकाको राष्ट्रिय स्वास्थ्य बीमा (国民健康保険) हेर्ने शाखा) लाई जानकारी दिनुहोस्। जागिर फेरेको वा बसाइँ सरेको लगत्तै, नयाँ विवरण देखिन केही दिन लाग्न सक्छ।</translation>
    </message>
    <message>
        <source>母子健康手帳などと合わないときは、手帳を持って市区町村の窓口にご相談ください。ほかの市区町村にいたときの記録は、載っていないことがあります。</source>
        <translation>आमा र बच्चाको स्वास्थ्य पुस्तिका (母子健康手帳) आदिसँग नमिले, पुस्तिका लिएर नगरपालिकाको काउन्टरमा सल्लाह लिनुहोस्। अर्को नगरपालिकामा हुँदाको अभिलेख नदेखिन सक्छ।</translation>
    </message>
    <message>
        <source>基準の外の値があっても、病気とは限りません。心配なときは、かかりつけの医師に見せてください。</source>
        <translation>मापदण्डभन्दा बाहिरको मान हुँदैमा रोग भन्ने हुँदैन। चिन्ता लागे, सधैँ जाने चिकित्सकलाई देखाउनुहोस्।</translation>
    </message>
    <message>
        <source>まちがいがあるときは、市区町村の税の担当にお問い合わせください。</source>
        <translation>गल्ती भए, नगरपालिकाको कर हेर्ने शाखामा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>年金額は、これまでの加入だけで計算したものです。これから加入すると増えます。抜けている期間があるときは、年金事務所にご相談ください。</source>
        <translation>पेन्सन रकम, अहिलेसम्मको आबद्धताबाट मात्र हिसाब गरिएको हो। अबदेखि आबद्ध भए बढ्छ। छुटेको अवधि भए, पेन्सन कार्यालय (年金事務所) मा सल्लाह लिनुहोस्।</translation>
    </message>
    <message>
        <source>対象の方</source>
        <extracomment>A line&apos;s label on the page of a record, and the head of a column in its copy. Official words of the record.</extracomment>
        <translation>सम्बन्धित व्यक्ति</translation>
    </message>
    <message>
        <source>保険者名</source>
        <translation>बीमा गर्ने संस्था (保険者名)</translation>
    </message>
    <message>
        <source>保険者番号</source>
        <translation>बीमा संस्था नम्बर (保険者番号)</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>चिन्ह (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>नम्बर (番号)</translation>
    </message>
    <message>
        <source>枝番</source>
        <translation>शाखा नम्बर (枝番)</translation>
    </message>
    <message>
        <source>本人・家族の別</source>
        <translation>आफैँ वा परिवार (本人・家族)</translation>
    </message>
    <message>
        <source>医療費の負担割合</source>
        <translation>उपचार खर्चमा तिर्ने भाग</translation>
    </message>
    <message>
        <source>資格を取得した日</source>
        <translation>योग्यता पाएको मिति (資格取得日)</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>म्याद (有効期限)</translation>
    </message>
    <message>
        <source>予防接種の種類</source>
        <translation>खोपको किसिम</translation>
    </message>
    <message>
        <source>回数</source>
        <translation>पटक</translation>
    </message>
    <message>
        <source>受けた日</source>
        <translation>लगाएको मिति</translation>
    </message>
    <message>
        <source>受けたところ</source>
        <translation>लगाएको ठाउँ</translation>
    </message>
    <message>
        <source>ワクチンのロット番号</source>
        <translation>खोपको लट नम्बर</translation>
    </message>
    <message>
        <source>健診の種類</source>
        <translation>जाँचको किसिम</translation>
    </message>
    <message>
        <source>結果の説明</source>
        <translation>नतिजाको विवरण</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>आर्थिक वर्ष (年度)</translation>
    </message>
    <message>
        <source>給与の収入</source>
        <translation>तलबको आम्दानी</translation>
    </message>
    <message>
        <source>合計所得金額</source>
        <translation>कुल आम्दानी (合計所得金額)</translation>
    </message>
    <message>
        <source>所得控除の合計</source>
        <translation>आम्दानी कट्टीको जम्मा (所得控除)</translation>
    </message>
    <message>
        <source>扶養の人数</source>
        <translation>आश्रितको सङ्ख्या</translation>
    </message>
    <message>
        <source>課税標準額</source>
        <translation>कर लाग्ने आम्दानी (課税標準額)</translation>
    </message>
    <message>
        <source>所得割</source>
        <translation>आम्दानीअनुसारको कर (所得割)</translation>
    </message>
    <message>
        <source>均等割</source>
        <translation>समान कर (均等割)</translation>
    </message>
    <message>
        <source>森林環境税</source>
        <translation>वन वातावरण कर (森林環境税)</translation>
    </message>
    <message>
        <source>1年間の税額</source>
        <translation>1 वर्षको कर</translation>
    </message>
    <message>
        <source>課税・非課税の別</source>
        <translation>कर लाग्ने वा नलाग्ने</translation>
    </message>
    <message>
        <source>加入の種類</source>
        <translation>आबद्धताको किसिम</translation>
    </message>
    <message>
        <source>国民年金を納めた月数</source>
        <translation>राष्ट्रिय पेन्सन (国民年金) तिरेको महिना</translation>
    </message>
    <message>
        <source>免除・猶予の月数</source>
        <translation>छुट वा स्थगित भएको महिना (免除・猶予)</translation>
    </message>
    <message>
        <source>納めていない月数</source>
        <translation>नतिरेको महिना</translation>
    </message>
    <message>
        <source>厚生年金に加入した月数</source>
        <translation>कर्मचारी पेन्सन (厚生年金) मा आबद्ध महिना</translation>
    </message>
    <message>
        <source>これまでの加入による年金額（年額）</source>
        <translation>अहिलेसम्मको आबद्धताअनुसारको पेन्सन (वार्षिक)</translation>
    </message>
    <message>
        <source>受け取れるようになる日</source>
        <translation>पाउन सुरु हुने मिति</translation>
    </message>
    <message>
        <source>受け取っている年金額（年額）</source>
        <translation>पाइरहेको पेन्सन (वार्षिक)</translation>
    </message>
    <message>
        <source>第1号（自営業、学生など）</source>
        <extracomment>Kind of membership in the national pension; the number is official.</extracomment>
        <translation>पहिलो किसिम (第1号): स्वरोजगार, विद्यार्थी आदि</translation>
    </message>
    <message>
        <source>第2号（会社員、公務員など）</source>
        <translation>दोस्रो किसिम (第2号): कम्पनी कर्मचारी, सरकारी कर्मचारी आदि</translation>
    </message>
    <message>
        <source>第3号（会社員などに扶養されている配偶者）</source>
        <translation>तेस्रो किसिम (第3号): कर्मचारी आदिमा आश्रित श्रीमान् वा श्रीमती</translation>
    </message>
    <message>
        <source>%1割（%2パーセント）</source>
        <extracomment>How much of a medical bill the person pays. %1: in tenths (3), %2: in percent (30).</extracomment>
        <translation>%2 प्रतिशत (%1割)</translation>
    </message>
    <message>
        <source>%1か月</source>
        <extracomment>A number of months.</extracomment>
        <translation>%1 महिना</translation>
    </message>
    <message>
        <source>%1人</source>
        <extracomment>A number of people.</extracomment>
        <translation>%1 जना</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>An amount of money in yen, with separators of thousands.</extracomment>
        <translation>%1 येन</translation>
    </message>
    <message>
        <source>家族（被扶養者など）</source>
        <translation>परिवार (आश्रित आदि)</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>आफैँ</translation>
    </message>
    <message>
        <source>非課税</source>
        <translation>कर नलाग्ने</translation>
    </message>
    <message>
        <source>課税</source>
        <translation>कर लाग्ने</translation>
    </message>
    <message>
        <source>%1年度（%2度）</source>
        <extracomment>A fiscal year (April to March). %1: western year, %2: the year of the era, e.g. 令和8年 or &quot;Reiwa 8&quot;.</extracomment>
        <translation>आर्थिक वर्ष %1 (%2)</translation>
    </message>
    <message>
        <source>加入の記録と年金額</source>
        <translation>आबद्धताको अभिलेख र पेन्सन रकम</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>値</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>एकाइ</translation>
    </message>
    <message>
        <source>基準</source>
        <translation>मापदण्ड</translation>
    </message>
    <message>
        <source>記録しているところ</source>
        <extracomment>Label on a printed sheet of records: which office or insurer keeps them.</extracomment>
        <translation>अभिलेख राख्ने</translation>
    </message>
    <message>
        <source>いつの時点の記録か</source>
        <extracomment>Label on a printed sheet of records.</extracomment>
        <translation>कहिलेको अभिलेख</translation>
    </message>
    <message>
        <source>確認が必要です</source>
        <extracomment>A measured value is outside of its range; the second: a line of a record that needs a look.</extracomment>
        <translation>जाँच्नुपर्छ</translation>
    </message>
    <message>
        <source>基準の外です</source>
        <translation>मापदण्डभन्दा बाहिर</translation>
    </message>
    <message>
        <source>注意</source>
        <extracomment>Head of a column: what a value needs, e.g. &quot;outside of the range&quot;.</extracomment>
        <translation>ध्यान दिनुहोस्</translation>
    </message>
    <message>
        <source>受け取った日時</source>
        <extracomment>Label on a printed sheet of records: when this program received them.</extracomment>
        <translation>प्राप्त मिति र समय</translation>
    </message>
    <message>
        <source>機関から受け取った記録をそのまま印刷したものです。証明書ではありません。</source>
        <extracomment>What a printed sheet of records is and is not.</extracomment>
        <translation>निकायबाट प्राप्त अभिलेख जस्ताको तस्तै छापिएको हो। यो प्रमाणपत्र होइन।</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet of records.</extracomment>
        <translation>यो कागजबारे</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>役所などが持っている、あなたについての記録です。開いたものは、このパソコンに暗号化して保管します。つながらないときも読めます。</source>
        <translation>कार्यालय आदिले राखेका तपाईंबारेका अभिलेख हुन्। खोलेको अभिलेख गुप्त सङ्केतमा बदलेर यो कम्प्युटरमा राखिन्छ। सम्पर्क नभएको बेला पनि पढ्न सकिन्छ।</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>मेरो अभिलेख</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>どの記録があるかを確かめています。</source>
        <translation>कुन अभिलेख छ हेर्दै छ।</translation>
    </message>
    <message>
        <source>あなたについての記録は、まだありません。</source>
        <translation>तपाईंबारेको अभिलेख अहिलेसम्म छैन।</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>अहिलेसम्म लिएको छैन। सम्पर्क भएपछि “अद्यावधिक गर्ने” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>あなたの情報を見た役所</source>
        <translation>तपाईंको जानकारी हेर्ने कार्यालय</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>कसले हेर्‍यो</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をいつ、何のためにやり取りしたかの記録です。</source>
        <translation>कार्यालयहरूबीच तपाईंको जानकारी कहिले, केका लागि आदानप्रदान भयो भन्ने अभिलेख हो।</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>カードが新しくなったときは、このコードで保存した内容を引き継げます。紙は、カードとは別のところにしまってください。</source>
        <translation>कार्ड नयाँ भएपछि, सेभ गरेको कुरा यो कोडले सार्न सकिन्छ। कागज र कार्ड छुट्टाछुट्टै ठाउँमा राख्नुहोस्।</translation>
    </message>
    <message>
        <source>9組の文字を、順番どおりに紙に控えてください。控えたことを確かめてから、使えるようになります。</source>
        <translation>9 समूहका अक्षर र अङ्क, क्रम मिलाएर कागजमा टिप्नुहोस्। टिपेको जाँचेपछि कोड चल्न थाल्छ।</translation>
    </message>
    <message>
        <source>復旧コードが使えるようになりました</source>
        <translation>रिकभरी कोड अब चलाउन मिल्छ</translation>
    </message>
    <message>
        <source>コードを紙に控えてください</source>
        <translation>कोड कागजमा टिप्नुहोस्</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>रिकभरी कोड</translation>
    </message>
    <message>
        <source>復旧コードがあります</source>
        <translation>रिकभरी कोड छ</translation>
    </message>
    <message>
        <source>復旧コードはまだありません</source>
        <translation>रिकभरी कोड अझै छैन</translation>
    </message>
    <message>
        <source>新しいコードに替える</source>
        <translation>नयाँ कोडमा बदल्ने</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>रिकभरी कोड बनाउने</translation>
    </message>
    <message>
        <source>復旧コードをやめる</source>
        <translation>रिकभरी कोड चलाउन छोड्ने</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>प्रिन्ट गर्ने</translation>
    </message>
    <message>
        <source>人に見せないでください</source>
        <translation>अरूलाई नदेखाउनुहोस्</translation>
    </message>
    <message>
        <source>控えた紙を見て入れてください。小文字でもかまいません。</source>
        <translation>टिपेको कागज हेरेर हाल्नुहोस्। साना अक्षर (abc) भए पनि हुन्छ।</translation>
    </message>
    <message>
        <source>控えたコードの最後の1組（4文字）</source>
        <translation>टिपेको कोडको अन्तिम समूह (4 अक्षर)</translation>
    </message>
    <message>
        <source>控えました</source>
        <translation>टिपेँ</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>रद्द गर्ने</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>अघिल्लो स्क्रिनमा फर्कने</translation>
    </message>
    <message>
        <source>やめる（コードは使えなくなります）</source>
        <translation>चलाउन छोड्ने (कोड अब चल्दैन)</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>चलाइराख्ने</translation>
    </message>
    <message>
        <source>やめると、カードが新しくなったときに、保存した内容を開けなくなります。</source>
        <translation>चलाउन छोड्नुभयो भने, कार्ड नयाँ भएपछि सेभ गरेको कुरा खोल्न सकिँदैन।</translation>
    </message>
    <message>
        <source>復旧コードをやめますか</source>
        <translation>रिकभरी कोड चलाउन छोड्ने हो?</translation>
    </message>
    <message>
        <source>カードの更新や再発行にそなえて、保存した内容を、紙に控えたコードでも開けるようにします。</source>
        <translation>कार्ड नवीकरण वा फेरि बनाउने बेलाका लागि, कागजमा टिपेको कोडले पनि सेभ गरेको कुरा खोल्न मिल्ने बनाउँछ।</translation>
    </message>
    <message>
        <source>復旧コードのQRコード。中身は9組の文字と同じです。</source>
        <extracomment>Heard in place of the QR code beside the nine groups of the recovery code.</extracomment>
        <translation>रिकभरी कोडको QR कोड। यसमा 9 समूहका अक्षर र अङ्क नै छन्।</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>PDF मा सेभ गर्ने</translation>
    </message>
    <message>
        <source>写真に残さず、紙だけに控えてください。PDFで保存したときは、印刷したらPDFを消してください。このパソコンと、このコードの両方がある人は、保存した内容を開けます。</source>
        <translation>फोटो नखिच्नुहोस्, कागजमा मात्र टिप्नुहोस्। PDF मा सेभ गरेमा, छापेपछि PDF मेटाउनुहोस्। यो कम्प्युटर र यो कोड दुवै भएको मानिसले सेभ गरेको कुरा खोल्न सक्छ।</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>अरू खोल्ने तरिका जस्ताको तस्तै चल्छन्।</translation>
    </message>
</context>
<context>
    <name>RegisterQuestion</name>
    <message>
        <source>役所の記録を使いますか</source>
        <translation>कार्यालयको अभिलेख प्रयोग गर्ने?</translation>
    </message>
    <message>
        <source>%1が持っているあなたの記録（氏名、生年月日、性別、住所、電話番号、同じ世帯の方）を受け取ると、届出の入力と、受けられる支援をさがすのに使えます。</source>
        <extracomment>Home, the question whether the agency&apos;s records may be used. %1: the agency.</extracomment>
        <translation>%1 सँग तपाईंबारे अभिलेख छ (नाम, जन्ममिति, लिङ्ग, ठेगाना, फोन नम्बर, एउटै घरपरिवारका सदस्य)। त्यो प्राप्त गरेमा सूचना भर्न र पाउन सकिने सहायता खोज्न प्रयोग गर्न मिल्छ।</translation>
    </message>
    <message>
        <source>記録を使う</source>
        <translation>अभिलेख प्रयोग गर्ने</translation>
    </message>
    <message>
        <source>自分で入力する</source>
        <translation>आफैँ भर्ने</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>कार्यालयको अभिलेख प्रयोग गरे के हुन्छ?</translation>
    </message>
    <message>
        <source>暗号化して、このパソコンの中だけに保存します。使わなくても、どの手続もできます。設定でいつでも変えられます。</source>
        <translation>गुप्त सङ्केतमा बदलेर यही कम्प्युटरमा मात्र सेभ हुन्छ। प्रयोग नगरे पनि सबै प्रक्रिया गर्न मिल्छ। सेटिङमा जुनसुकै बेला बदल्न मिल्छ।</translation>
    </message>
</context>
<context>
    <name>RegisterSettings</name>
    <message>
        <source>役所の記録</source>
        <translation>कार्यालयको अभिलेख</translation>
    </message>
    <message>
        <source>役所の記録を、入力と支援さがしに使う</source>
        <translation>भर्न र सहायता खोज्न कार्यालयको अभिलेख प्रयोग गर्ने</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>कार्यालयको अभिलेख प्रयोग गरे के हुन्छ?</translation>
    </message>
    <message>
        <source>使うのをやめると、受け取った記録の写しと、支援さがしで記録にある世帯の方について答えた内容は、このパソコンからすぐに消えます。下書きと、前に届出に入れた内容は残ります。下書きの中の「役所の記録から」の印も、そのままです。</source>
        <translation>प्रयोग गर्न छोडेमा, प्राप्त अभिलेखको प्रतिलिपि र सहायता खोज्दा अभिलेखमा भएका घरपरिवारका सदस्यबारे दिएका जवाफ यो कम्प्युटरबाट तुरुन्तै मेटिन्छन्। मस्यौदा र पहिले सूचनामा राखेका कुरा रहन्छन्। मस्यौदाको “कार्यालयको अभिलेखबाट” भन्ने चिन्ह पनि रहन्छ।</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>次の内容を送ります。まちがいがないか確かめてください。まだ何も送っていません。</source>
        <translation>तलको विवरण पठाइन्छ। गल्ती छ कि छैन जाँच्नुहोस्। अहिलेसम्म केही पठाइएको छैन।</translation>
    </message>
    <message>
        <source>宛先：%1</source>
        <translation>पाउने कार्यालय: %1</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>विवरणको जाँच</translation>
    </message>
    <message>
        <source>宛先</source>
        <translation>पाउने कार्यालय</translation>
    </message>
    <message>
        <source>使いみち</source>
        <translation>केका लागि प्रयोग हुन्छ</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>कानुनी आधार</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>पठाइने कुरा</translation>
    </message>
    <message>
        <source>送らないもの</source>
        <translation>नपठाइने कुरा</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <translation>सूचना दिएपछि यस्तो हुन्छ</translation>
    </message>
    <message>
        <source>確認して署名へ進む</source>
        <translation>जाँचेँ, हस्ताक्षर गर्न जाने</translation>
    </message>
    <message>
        <source>入力に戻る</source>
        <translation>भर्ने ठाउँमा फर्कने</translation>
    </message>
    <message>
        <source>家族と確かめるときなどに。紙に出しても、届け出たことにはなりません。</source>
        <translation>जस्तै, परिवारसँग मिलेर जाँच्नका लागि। कागजमा निकाले पनि सूचना दिएको मानिँदैन।</translation>
    </message>
    <message>
        <source>紙で確かめる</source>
        <translation>कागजमा जाँच्ने</translation>
    </message>
    <message>
        <source>次の内容を印刷します。まちがいがないか確かめてください。まだ届け出ていません。</source>
        <translation>तलको कुरा छापिन्छ। ठीक छ कि हेर्नुहोस्। अझै केही पेस गरिएको छैन।</translation>
    </message>
    <message>
        <source>前に出した内容から変わるところ</source>
        <translation>पहिले पेस गरेको भन्दा फरक हुने ठाउँ</translation>
    </message>
    <message>
        <source>印刷する内容</source>
        <translation>छापिने कुरा</translation>
    </message>
    <message>
        <source>手もとに用意するもの</source>
        <translation>साथमा राख्ने कुरा</translation>
    </message>
    <message>
        <source>持って行くもの</source>
        <translation>लैजाने कुरा</translation>
    </message>
    <message>
        <source>紙に印刷する</source>
        <translation>कागजमा छाप्ने</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>検索</source>
        <translation>खोज्ने</translation>
    </message>
    <message>
        <source>検索の言葉を消す</source>
        <translation>खोजेको शब्द मेटाउने</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1を画面に表示する</source>
        <translation>%1 स्क्रिनमा देखाउने</translation>
    </message>
    <message>
        <source>隠す</source>
        <translation>लुकाउने</translation>
    </message>
    <message>
        <source>表示する</source>
        <translation>देखाउने</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>候補%1件。下矢印キーで選びます。</source>
        <translation>सुझाव %1 वटा। तलको तीर (↓) कीले छान्नुहोस्।</translation>
    </message>
    <message>
        <source>入力すると候補が出ます。</source>
        <translation>लेख्न थालेपछि सुझाव आउँछन्।</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, कुल %2 मध्ये %3</translation>
    </message>
    <message>
        <source>ほか%1件。続けて入力すると絞り込めます。</source>
        <translation>अरू %1 वटा छन्। अझै लेखे घट्छन्।</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>選ぶとすぐに変わり、次に開いたときも同じです。</source>
        <translation>छान्नेबित्तिकै बदलिन्छ, र अर्को पटक खोल्दा पनि त्यही रहन्छ।</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>सेटिङ</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrlキーを押しながら ＋ または − でも変えられます。</source>
        <translation>Ctrl की थिचेर + वा − थिच्दा पनि बदल्न सकिन्छ।</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>अक्षरको आकार</translation>
    </message>
    <message>
        <source>パソコンの設定に合わせる</source>
        <translation>कम्प्युटरको सेटिङअनुसार</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>उज्यालो</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>अँध्यारो</translation>
    </message>
    <message>
        <source>ハイコントラスト</source>
        <translation>धेरै भिन्नता (हाई कन्ट्रास्ट)</translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation>स्क्रिनको रङ</translation>
    </message>
    <message>
        <source>画面の動きをなくします。</source>
        <translation>स्क्रिनको चाल हटाउँछ।</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation>चाल घटाउने</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>अघिल्लो स्क्रिनमा फर्कने</translation>
    </message>
    <message>
        <source>漢字の上に、小さなひらがなで読みかたを書きます。</source>
        <translation>खान्जी (漢字) माथि पढ्ने तरिका सानो हिरागाना (ひらがな) मा लेखिन्छ।</translation>
    </message>
    <message>
        <source>漢字にふりがなをつける</source>
        <translation>खान्जी (漢字) मा फुरिगाना (ふりがな) राख्ने</translation>
    </message>
    <message>
        <source>ことばと文字</source>
        <translation>भाषा र अक्षर</translation>
    </message>
    <message>
        <source>色と動き</source>
        <translation>रङ र चाल</translation>
    </message>
    <message>
        <source>黒い地に白と黄色の文字です。</source>
        <translation>कालो पृष्ठमा सेतो र पहेँलो अक्षर।</translation>
    </message>
    <message>
        <source>動きをつける</source>
        <translation>चाल राख्ने</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>स्क्रिनको चाल</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>次の項目、前の項目へ移る</source>
        <translation>अर्को वा अघिल्लो ठाउँमा जाने</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>選択肢や一覧の中を移る</source>
        <translation>विकल्प र सूचीभित्र चल्ने</translation>
    </message>
    <message>
        <source>ボタンを押す、選ぶ</source>
        <translation>बटन थिच्ने, छान्ने</translation>
    </message>
    <message>
        <source>前の画面へ戻る</source>
        <translation>अघिल्लो स्क्रिनमा फर्कने</translation>
    </message>
    <message>
        <source>ホームへ移る</source>
        <translation>होममा जाने</translation>
    </message>
    <message>
        <source>文字を大きく、小さくする</source>
        <translation>अक्षर ठूलो वा सानो बनाउने</translation>
    </message>
    <message>
        <source>画面を上下に送る</source>
        <translation>स्क्रिन तलमाथि सार्ने</translation>
    </message>
    <message>
        <source>この一覧を開く</source>
        <translation>यो सूची खोल्ने</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>किबोर्ड चलाउने तरिका</translation>
    </message>
    <message>
        <source>上の操作、メニュー、本文の順に移る</source>
        <translation>माथिका बटन, मेनु र मुख्य भागमा क्रमैसँग जाने</translation>
    </message>
    <message>
        <source>メニューを開く</source>
        <translation>मेनु खोल्ने</translation>
    </message>
    <message>
        <source>この画面のヘルプを開く</source>
        <translation>यो स्क्रिनको मद्दत खोल्ने</translation>
    </message>
    <message>
        <source>「窓口」の画面を閉じる</source>
        <translation>Madoguchi को विन्डो बन्द गर्ने</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。</source>
        <translation>माइ नम्बर कार्डको साइन इन प्रमाणपत्र (利用者証明用電子証明書) ले तपाईं नै हो भनेर पक्का गरिन्छ।</translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation>पिन हाल्ने</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>4 अङ्क हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>数字4桁です。カードを受け取ったときに市区町村で設定したものです。</source>
        <translation>4 अङ्क हुन्छ। कार्ड लिँदा नगरपालिकामा आफैँले राखेको नम्बर हो।</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号</source>
        <translation>साइन इन पिन (利用者証明用, 4 अङ्क)</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき</source>
        <translation>पिन बिर्सनुभएको भए</translation>
    </message>
    <message>
        <source>住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。</source>
        <translation>निवासी अभिलेख (住民票) भएको नगरपालिकाको काउन्टरमा रिसेट गर्न सकिन्छ। लगातार 3 पटक गलत भए लक हुन्छ, तर कार्डमा रहेको जानकारी हराउँदैन।</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>電子署名</source>
        <translation>डिजिटल हस्ताक्षर</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>हस्ताक्षर गर्ने विवरण</translation>
    </message>
    <message>
        <source>署名して提出する</source>
        <translation>हस्ताक्षर गरी बुझाउने</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>हस्ताक्षर नगरी फर्कने</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>पासवर्ड हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा। अक्षर ठूला (A, B, C) हुन्। 4 अङ्कको पिनभन्दा फरक हो।</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>हस्ताक्षर पासवर्ड (署名用, अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा)</translation>
    </message>
</context>
<context>
    <name>SignatureChecking</name>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルです。カードはいりません。</source>
        <translation>हस्ताक्षर भएको PDF, वा नाम “.p7m” वा “.p7s” मा टुङ्गिने फाइल। कार्ड चाहिँदैन।</translation>
    </message>
    <message>
        <source>確かめるファイル</source>
        <translation>जाँच्ने फाइल</translation>
    </message>
    <message>
        <source>署名だけのファイルです。署名された元のファイルも選んでください。</source>
        <translation>यो फाइलमा हस्ताक्षर मात्र छ। हस्ताक्षर गरिएको मूल फाइल पनि छान्नुहोस्।</translation>
    </message>
    <message>
        <source>署名された元のファイル</source>
        <translation>हस्ताक्षर गरिएको मूल फाइल</translation>
    </message>
    <message>
        <source>署名を確かめています。</source>
        <translation>हस्ताक्षर जाँच्दै छ।</translation>
    </message>
    <message>
        <source>署名した人と日時</source>
        <translation>हस्ताक्षर गर्ने व्यक्ति र मिति समय</translation>
    </message>
    <message>
        <source>調べたこと</source>
        <translation>जाँचिएका कुरा</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>内容</source>
        <extracomment>Checking a signature: what was looked at, as a label.</extracomment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>署名の範囲</source>
        <translation>हस्ताक्षरको दायरा</translation>
    </message>
    <message>
        <source>電子証明書の用途</source>
        <translation>डिजिटल प्रमाणपत्रको प्रयोजन</translation>
    </message>
    <message>
        <source>有効期間</source>
        <translation>मान्य अवधि</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>जारी गर्ने निकाय</translation>
    </message>
    <message>
        <source>署名したときのままです。</source>
        <extracomment>Checking a signature: what was seen, beside its label.</extracomment>
        <translation>हस्ताक्षर गर्दा जस्तो थियो त्यस्तै छ।</translation>
    </message>
    <message>
        <source>署名したあとに、内容か署名が変えられています。</source>
        <translation>हस्ताक्षर पछि सामग्री वा हस्ताक्षर बदलिएको छ।</translation>
    </message>
    <message>
        <source>署名のデータが壊れています。</source>
        <translation>हस्ताक्षरको डाटा बिग्रिएको छ।</translation>
    </message>
    <message>
        <source>このソフトでは読めない種類の署名です。</source>
        <translation>यो सफ्टवेयरले पढ्न नसक्ने प्रकारको हस्ताक्षर हो।</translation>
    </message>
    <message>
        <source>署名された元のファイルがないため、確かめられません。</source>
        <translation>हस्ताक्षर गरिएको मूल फाइल नभएकाले जाँच्न सकिँदैन।</translation>
    </message>
    <message>
        <source>文書の全体が署名されています。</source>
        <translation>पूरै कागजातमा हस्ताक्षर भएको छ।</translation>
    </message>
    <message>
        <source>署名のあとに、署名されていない部分が付け足されています。</source>
        <translation>हस्ताक्षर पछि हस्ताक्षर नभएको भाग थपिएको छ।</translation>
    </message>
    <message>
        <source>署名の範囲に抜けがあり、文書の全体が守られていません。</source>
        <translation>हस्ताक्षरको दायरामा छुटेको भाग छ, त्यसैले पूरै कागजात सुरक्षित छैन।</translation>
    </message>
    <message>
        <source>この署名のあとに、目に見える別の署名が加えられ、ページの見た目が変わっています。</source>
        <translation>यो हस्ताक्षर पछि देखिने अर्को हस्ताक्षर थपिएको छ, र पृष्ठको रूप बदलिएको छ।</translation>
    </message>
    <message>
        <source>この署名のあとに、文書のほかの部分も変わっています。</source>
        <translation>यो हस्ताक्षर पछि कागजातका अरू भाग पनि बदलिएका छन्।</translation>
    </message>
    <message>
        <source>電子署名用の電子証明書です。</source>
        <translation>डिजिटल हस्ताक्षरका लागि भएको डिजिटल प्रमाणपत्र हो।</translation>
    </message>
    <message>
        <source>電子署名用ではない電子証明書で署名されています。</source>
        <translation>डिजिटल हस्ताक्षरका लागि नभएको डिजिटल प्रमाणपत्रले हस्ताक्षर गरिएको छ।</translation>
    </message>
    <message>
        <source>署名した人の言う日時に、電子証明書は有効期間内でした。</source>
        <translation>हस्ताक्षर गर्नेले भनेको मिति समयमा डिजिटल प्रमाणपत्र मान्य थियो।</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期限が切れていました。</source>
        <translation>हस्ताक्षर गर्नेले भनेको मिति समयमा डिजिटल प्रमाणपत्रको म्याद सकिएको थियो।</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期間がまだ始まっていませんでした。</source>
        <translation>हस्ताक्षर गर्नेले भनेको मिति समयमा डिजिटल प्रमाणपत्रको मान्य अवधि सुरु भएको थिएन।</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています。期限の前に署名されたことを証明するものがありません。</source>
        <translation>डिजिटल प्रमाणपत्रको म्याद सकिएको छ। म्याद सकिनुअघि हस्ताक्षर भएको भन्ने प्रमाण छैन।</translation>
    </message>
    <message>
        <source>署名の日時が書かれていません。</source>
        <translation>हस्ताक्षरको मिति समय लेखिएको छैन।</translation>
    </message>
    <message>
        <source>署名した人の言う日時が、このパソコンの時計より先です。</source>
        <translation>हस्ताक्षर गर्नेले भनेको मिति समय यो कम्प्युटरको घडीभन्दा अगाडि छ।</translation>
    </message>
    <message>
        <source>信頼する認証局が発行した電子証明書です。</source>
        <translation>विश्वास गरिएको प्रमाणीकरण निकायले जारी गरेको डिजिटल प्रमाणपत्र हो।</translation>
    </message>
    <message>
        <source>発行者を確かめられません。このパソコンの知らない認証局が発行した電子証明書です。</source>
        <translation>जारी गर्ने निकाय जाँच्न सकिँदैन। यो कम्प्युटरले नचिनेको प्रमाणीकरण निकायले जारी गरेको डिजिटल प्रमाणपत्र हो।</translation>
    </message>
    <message>
        <source>正しい</source>
        <extracomment>Checking a signature: the three outcomes. Good, bad, unknown.</extracomment>
        <translation>सही छ</translation>
    </message>
    <message>
        <source>正しくない</source>
        <translation>सही छैन</translation>
    </message>
    <message>
        <source>確かめられない</source>
        <translation>जाँच्न सकिँदैन</translation>
    </message>
    <message>
        <source>この署名は正しいものです。</source>
        <extracomment>Checking a signature: the three outcomes as a sentence.</extracomment>
        <translation>यो हस्ताक्षर सही छ।</translation>
    </message>
    <message>
        <source>この署名は正しくありません。このファイルを信用しないでください。</source>
        <translation>यो हस्ताक्षर सही छैन। यो फाइलमा विश्वास नगर्नुहोस्।</translation>
    </message>
    <message>
        <source>この署名が正しいかどうか、ここでは確かめられません。</source>
        <translation>यो हस्ताक्षर सही हो कि होइन, यहाँ जाँच्न सकिँदैन।</translation>
    </message>
    <message>
        <source>電子証明書に氏名がありません（%1）</source>
        <extracomment>Checking a signature: who signed, where the certificate has no name of a person. %1 its subject.</extracomment>
        <translation>डिजिटल प्रमाणपत्रमा नाम छैन (%1)</translation>
    </message>
    <message>
        <source>%1（署名した人の申告です。証明されたものではありません）</source>
        <extracomment>Checking a signature: when. %1 date and time.</extracomment>
        <translation>%1 (हस्ताक्षर गर्नेले भनेको हो, प्रमाणित होइन)</translation>
    </message>
    <message>
        <source>番号%1、有効期限%2</source>
        <extracomment>Checking a signature: the certificate. %1 its number, %2 the day of its end.</extracomment>
        <translation>नम्बर %1, म्याद %2 सम्म</translation>
    </message>
    <message>
        <source>署名した人</source>
        <translation>हस्ताक्षर गर्ने व्यक्ति</translation>
    </message>
    <message>
        <source>署名の日時</source>
        <translation>हस्ताक्षरको मिति समय</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <translation>लेखिएको छैन</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>डिजिटल प्रमाणपत्र (電子証明書)</translation>
    </message>
    <message>
        <source>電子証明書に書かれた発行者</source>
        <translation>डिजिटल प्रमाणपत्रमा लेखिएको जारी गर्ने निकाय</translation>
    </message>
    <message>
        <source>電子証明書が途中で失効していないかは調べていません。マイナンバーカードの電子証明書の失効は、国に届け出た機関だけが調べられます。</source>
        <extracomment>Below every result of checking a signature, also a good one. Revocation of My Number Card certificates may be asked for only by verifiers that have notified the state (JPKI Act, article 17).</extracomment>
        <translation>डिजिटल प्रमाणपत्र बीचमै अमान्य भयो कि भएन जाँचिएको छैन। माइ नम्बर कार्डको डिजिटल प्रमाणपत्र अमान्य भयो कि भएन, सरकारलाई सूचना दिएका निकायले मात्र जाँच्न सक्छन्।</translation>
    </message>
    <message>
        <source>署名には、氏名・住所・生年月日・性別の入った電子証明書が付きます。ファイルを渡す相手に見えます。</source>
        <extracomment>Before a document is signed: what the certificate in the signature shows to whoever gets the file.</extracomment>
        <translation>हस्ताक्षरसँग नाम, ठेगाना, जन्म मिति र लिङ्ग भएको डिजिटल प्रमाणपत्र जोडिन्छ। फाइल पाउने व्यक्तिले देख्न सक्छ।</translation>
    </message>
    <message>
        <source>発行者を確かめられません。あなたのマイナンバーカードをカードリーダーに置いてもう一度確かめると、同じ認証局が発行したものかどうかが分かります。</source>
        <translation>जारी गर्ने निकाय जाँच्न सकिएन। आफ्नो माइ नम्बर कार्ड रिडरमा राखेर फेरि जाँच्नुहोस्; एउटै प्रमाण निकायले जारी गरेको हो कि होइन थाहा हुन्छ।</translation>
    </message>
    <message>
        <source>いまカードリーダーにあるマイナンバーカードと同じ認証局が発行した電子証明書です。</source>
        <translation>अहिले रिडरमा रहेको माइ नम्बर कार्डकै प्रमाण निकायले जारी गरेको डिजिटल प्रमाणपत्र हो।</translation>
    </message>
</context>
<context>
    <name>SignedFile</name>
    <message>
        <source>%1（署名済み）</source>
        <extracomment>Name of a signed PDF beside the one it was made of. %1 is that one&apos;s name.</extracomment>
        <translation>%1 (हस्ताक्षर भएको)</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>本文へ移動</source>
        <translation>मुख्य भागमा जाने</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>カードリーダーを確かめています</source>
        <translation>कार्ड रिडर खोज्दै</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>त्रुटि कोड: %1</translation>
    </message>
    <message>
        <source>暗証番号の入力へ進む</source>
        <translation>पिन हाल्न अघि बढ्ने</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れると進めます。</source>
        <translation>माइ नम्बर कार्ड पढिएपछि अघि बढ्न मिल्छ।</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>कार्ड रिडर: %1</translation>
    </message>
    <message>
        <source>内容は暗号化して保存しています。サインインすると送信を続けられます。</source>
        <translation>विवरण गुप्त सङ्केतमा बदलेर सेभ गरिएको छ। साइन इन गरेपछि पठाउने काम अघि बढ्छ।</translation>
    </message>
    <message>
        <source>このパソコンに保存され、まだ提出されていないものが%1件あります</source>
        <translation>यो कम्प्युटरमा सेभ भएर अझै नबुझाइएका: %1</translation>
    </message>
    <message>
        <source>入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。</source>
        <translation>तपाईंले भर्दै गरेको कुरा गुप्त सङ्केतमा बदलेर यो कम्प्युटरमा सेभ गरिएको छ। साइन इन गरेपछि अघि बढ्न मिल्छ।</translation>
    </message>
    <message>
        <source>はじめかた</source>
        <translation>सुरु गर्ने तरिका</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつなぐ</source>
        <translation>कार्ड रिडर कम्प्युटरमा जोड्ने</translation>
    </message>
    <message>
        <source>USBのICカードリーダーです。つなぐと自動で見つけます。</source>
        <translation>USB को IC कार्ड रिडर हो। जोडेपछि आफैँ भेटिन्छ।</translation>
    </message>
    <message>
        <source>マイナンバーカードを置く</source>
        <translation>माइ नम्बर कार्ड राख्ने</translation>
    </message>
    <message>
        <source>手続が終わるまで、置いたままにします。</source>
        <translation>प्रक्रिया नसकिएसम्म त्यहीँ रहन दिनुहोस्।</translation>
    </message>
    <message>
        <source>暗証番号を入力する</source>
        <translation>पिन हाल्ने</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。</source>
        <translation>साइन इन पिन (利用者証明用, 4 अङ्क) हो। सूचनामा हस्ताक्षर गर्दा हस्ताक्षर पासवर्ड (署名用, अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा) पनि चाहिन्छ।</translation>
    </message>
    <message>
        <source>%1 できました</source>
        <translation>%1 भयो</translation>
    </message>
    <message>
        <source>%1 いまここです</source>
        <translation>%1 अहिले यहाँ</translation>
    </message>
    <message>
        <source>%1 このあと</source>
        <translation>%1 बाँकी</translation>
    </message>
    <message>
        <source>あなたの情報の扱い</source>
        <translation>तपाईंको जानकारी कसरी राखिन्छ</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。</source>
        <translation>गुप्त सङ्केतमा बदलेर यो कम्प्युटरमा राखिन्छ। तपाईंको कार्ड र पिनले मात्र खुल्छ।</translation>
    </message>
    <message>
        <source>役所へ送るのは、送る前に画面で確認した内容だけです。</source>
        <translation>पठाउनुअघि स्क्रिनमा तपाईंले जाँचेको विवरण मात्र कार्यालयमा पठाइन्छ।</translation>
    </message>
    <message>
        <source>暗証番号とパスワードは、保存せず、どこにも送りません。</source>
        <translation>पिन र पासवर्ड सेभ हुँदैनन्, र कतै पठाइँदैनन्।</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>विस्तृत</translation>
    </message>
    <message>
        <source>このパソコンを診断する</source>
        <translation>यो कम्प्युटरको समस्या जाँच्ने</translation>
    </message>
</context>
<context>
    <name>StoreErasure</name>
    <message>
        <source>書きかけの内容、届出の控え、受け取ったもの、答えた内容が、このパソコンから消えます。もとには戻せません。役所に出した手続は、そのまま受け付けられています。</source>
        <translation>लेख्दै गरेको, सूचनाको प्रतिलिपि, पाएको कुरा र दिएको उत्तर यो कम्प्युटरबाट मेटिन्छ। फर्काउन सकिँदैन। कार्यालयमा बुझाएका प्रक्रिया जस्ताको तस्तै रहन्छन्।</translation>
    </message>
    <message>
        <source>このパソコンから消す</source>
        <translation>यो कम्प्युटरबाट मेटाउने</translation>
    </message>
    <message>
        <source>消すと、これらは役所に届きません。先に届くのを待つか、ほかの方法で出してください。</source>
        <translation>मेटाएमा यी कार्यालयमा पुग्दैनन्। पहिले पुग्न पर्खनुहोस् वा अर्को तरिकाले बुझाउनुहोस्।</translation>
    </message>
    <message>
        <source>まちがいを防ぐために、「%1」と入れてください。</source>
        <extracomment>%1: the word to be typed.</extracomment>
        <translation>गल्ती नहोस् भनेर “%1” लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>確かめの言葉</source>
        <translation>पक्का गर्ने शब्द</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>सबै मेटाउने</translation>
    </message>
    <message>
        <source>消さない</source>
        <translation>नमेटाउने</translation>
    </message>
    <message>
        <source>保存した内容を消す</source>
        <translation>सेभ गरेको कुरा मेटाउने</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容が、すべて消えます。もとには戻せません。</source>
        <translation>यो कम्प्युटरमा सेभ गरेका सबै कुरा मेटिन्छन्। फर्काउन सकिँदैन।</translation>
    </message>
    <message>
        <source>本当に消しますか</source>
        <translation>साँच्चै मेटाउने हो?</translation>
    </message>
</context>
<context>
    <name>StoreFileExport</name>
    <message>
        <source>書きかけの内容、提出した届出の控えと受付の証明、役所から受け取ったもの、答えた内容を、暗号化した一つのファイルにします。もう一方のパソコンで、あなたのカードとこのパスフレーズで開けます。このパソコンの内容は、そのまま残ります。</source>
        <translation>लेख्दै गरेको, बुझाएको सूचनाको प्रतिलिपि र दर्ताको प्रमाण, कार्यालयबाट पाएको कुरा र दिएको उत्तर गुप्त सङ्केतको एउटै फाइल बन्छ। अर्को कम्प्युटरमा तपाईंको कार्ड र यो पासफ्रेजले खुल्छ। यो कम्प्युटरको कुरा जस्ताको तस्तै रहन्छ।</translation>
    </message>
    <message>
        <source>ほかのパソコンへ持っていく</source>
        <translation>अर्को कम्प्युटरमा लैजाने</translation>
    </message>
    <message>
        <source>これらは、このパソコンから送ります。取り込んだ先では、二重に届かないように、送らずに止めておきます。</source>
        <translation>यी यही कम्प्युटरबाट पठाइन्छन्। दुईपटक नपुगून् भनेर अर्कोमा नपठाई रोकिन्छन्।</translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation>निकाल्ने</translation>
    </message>
    <message>
        <source>%1 に書き出しました。USBメモリーなどでもう一方のパソコンへ移し、終わったらファイルを消してください。パスフレーズを忘れると、だれにも開けません。</source>
        <translation>%1 मा निकालियो। USB मेमोरी आदिले अर्को कम्प्युटरमा सार्नुहोस् र सकिएपछि फाइल मेटाउनुहोस्। पासफ्रेज बिर्सिएमा कसैले खोल्न सक्दैन।</translation>
    </message>
    <message>
        <source>ファイルができました</source>
        <translation>फाइल बन्यो</translation>
    </message>
    <message>
        <source>ファイルに書き出す</source>
        <translation>फाइलमा निकाल्ने</translation>
    </message>
</context>
<context>
    <name>StoreFileImport</name>
    <message>
        <source>ほかのパソコンの「窓口」で書き出したファイルを、このカードで開けるように取り込みます。届いていなかった届出は、もとのパソコンから送られることがあるため、ここでは送らずに止めておきます。</source>
        <translation>अर्को कम्प्युटरको Madoguchi बाट निकालेको फाइल यो कार्डले खोल्न मिल्ने गरी भित्र ल्याइन्छ। नपुगेका सूचना पुरानो कम्प्युटरबाट पठाइन सक्छन्, त्यसैले यहाँबाट नपठाई रोकिन्छन्।</translation>
    </message>
    <message>
        <source>このパソコンには、もう書きかけの内容や届出、答えた内容があるため、取り込めません。取り込むには、必要ならここの内容を書き出してから、「このパソコンから消す」で消してください。</source>
        <translation>यो कम्प्युटरमा पहिले नै लेख्दै गरेको, सूचना वा उत्तर छ, त्यसैले भित्र ल्याउन सकिँदैन। ल्याउन, चाहिए यहाँको कुरा फाइलमा निकालेर, “यो कम्प्युटरबाट मेटाउने” बाट मेटाउनुहोस्।</translation>
    </message>
    <message>
        <source>ほかのパソコンの内容を取り込む</source>
        <translation>अर्को कम्प्युटरको कुरा भित्र ल्याउने</translation>
    </message>
    <message>
        <source>書き出したファイル</source>
        <translation>निकालेको फाइल</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>पासफ्रेज हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>書き出したときに決めたパスフレーズ</source>
        <translation>निकाल्दा राखेको पासफ्रेज</translation>
    </message>
    <message>
        <source>取り込んでいます。数秒かかることがあります。</source>
        <translation>भित्र ल्याउँदै छ। केही सेकेन्ड लाग्न सक्छ।</translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation>भित्र ल्याउने</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>रद्द गर्ने</translation>
    </message>
    <message>
        <source>ファイルから取り込む</source>
        <translation>फाइलबाट भित्र ल्याउने</translation>
    </message>
</context>
<context>
    <name>StoreKeysPage</name>
    <message>
        <source>これから入力する内容は、暗号化してこのパソコンに保存します。いまは、あなたのカードでだけ開けます。カードをなくしたときや、新しくしたときにも開けるように、もう一つ決めておけます。</source>
        <translation>अब हाल्ने कुरा इन्क्रिप्ट गरेर यो कम्प्युटरमा सेभ गरिन्छ। अहिले तपाईंको कार्डले मात्र खुल्छ। कार्ड हराउँदा वा नयाँ हुँदा पनि खोल्न, अर्को एउटा तरिका रोज्न सकिन्छ।</translation>
    </message>
    <message>
        <source>ここにある開け方のどれか一つがあれば、カードが新しくなっても、保存した内容を引き継げます。中身を見るには、どの場合も、ご本人のカードでサインインします。</source>
        <translation>यहाँका कुनै एक तरिका भए, कार्ड नयाँ भए पनि सेभ गरेको कुरा सार्न सकिन्छ। कुरा हेर्न, जुनसुकै बेला आफ्नै कार्डले साइन इन गर्नुपर्छ।</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決めますか</source>
        <translation>कार्डबाहेक अर्को खोल्ने तरिका रोज्नुहुन्छ?</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>सेभ गरेको कुरा खोल्ने तरिका</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>अहिले कार्डले मात्र खुल्छ</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>कार्डबाहेक अर्को तरिका पनि छ</translation>
    </message>
    <message>
        <source>保存したときのカードと、その暗証番号で開きます。新しいカードでは開きません。</source>
        <translation>सेभ गर्दाको कार्ड र त्यसको पिनले खुल्छ। नयाँ कार्डले खुल्दैन।</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>माइ नम्बर कार्ड</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>रिकभरी कोड बनाउने</translation>
    </message>
    <message>
        <source>復旧コードを替える・やめる</source>
        <translation>रिकभरी कोड फेर्ने वा छोड्ने</translation>
    </message>
    <message>
        <source>紙に印刷するか書き写して、しまっておきます。覚えておくことはありません。</source>
        <translation>छापेर वा टिपेर जतनले राख्नुहोस्। सम्झनुपर्ने केही छैन।</translation>
    </message>
    <message>
        <source>紙に控えた復旧コード</source>
        <translation>कागजमा टिपेको रिकभरी कोड</translation>
    </message>
    <message>
        <source>パスフレーズを決める</source>
        <translation>पासफ्रेज राख्ने</translation>
    </message>
    <message>
        <source>パスフレーズを替える</source>
        <translation>पासफ्रेज फेर्ने</translation>
    </message>
    <message>
        <source>パスフレーズをやめる</source>
        <translation>पासफ्रेज छोड्ने</translation>
    </message>
    <message>
        <source>あなただけが覚えておく、長い合言葉です。忘れると使えません。</source>
        <translation>तपाईंले मात्र सम्झने लामो गोप्य वाक्य। बिर्सिए प्रयोग गर्न मिल्दैन।</translation>
    </message>
    <message>
        <source>パスフレーズ</source>
        <translation>पासफ्रेज</translation>
    </message>
    <message>
        <source>キーリングでも開けるようにする</source>
        <translation>किरिङले पनि खोल्न मिल्ने बनाउने</translation>
    </message>
    <message>
        <source>キーリングをやめる</source>
        <translation>किरिङ छोड्ने</translation>
    </message>
    <message>
        <source>パソコンの中の、パスワードの保管場所です。このパソコンのあなたのアカウントを使える人は、鍵を取り出せます。家族などと同じアカウントを使っているときは、選ばないでください。</source>
        <translation>यो कम्प्युटरभित्र पासवर्ड राख्ने ठाउँ हो। यो कम्प्युटरमा तपाईंको खाता चलाउन सक्ने जोसुकैले साँचो निकाल्न सक्छ। परिवार आदिसँग एउटै खाता चलाउनुहुन्छ भने नरोज्नुहोस्।</translation>
    </message>
    <message>
        <source>このパソコンのキーリング</source>
        <translation>यो कम्प्युटरको किरिङ</translation>
    </message>
    <message>
        <source>紙やパスフレーズを人に見られたかもしれないときに使います。保存した内容を、新しい鍵で暗号化しなおします。復旧コードとパスフレーズは使えなくなるので、作りなおしてください。</source>
        <translation>कागज वा पासफ्रेज अरूले देखेको हुन सक्ने बेला प्रयोग गर्नुहोस्। सेभ गरेको कुरा नयाँ साँचोले फेरि इन्क्रिप्ट हुन्छ। रिकभरी कोड र पासफ्रेज चल्न छोड्छन्, त्यसैले फेरि बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>鍵を新しくする</source>
        <translation>साँचो नयाँ बनाउने</translation>
    </message>
    <message>
        <source>カードをなくしたときや新しくしたときに、書きかけの内容と控えを開けなくなります。役所に出した手続は、そのまま受け付けられています。あとで設定からも決められます。</source>
        <translation>कार्ड हराउँदा वा नयाँ हुँदा, लेख्दै गरेको कुरा र प्रतिलिपि खुल्दैनन्। कार्यालयमा बुझाएका प्रक्रिया जस्ताको तस्तै दर्ता रहन्छन्। पछि सेटिङबाट पनि रोज्न सकिन्छ।</translation>
    </message>
    <message>
        <source>カードだけで進むときは</source>
        <translation>कार्डले मात्र अघि बढे</translation>
    </message>
    <message>
        <source>入力へ進む</source>
        <translation>भर्नतिर अघि बढ्ने</translation>
    </message>
    <message>
        <source>いまはカードだけで進む</source>
        <translation>अहिले कार्डले मात्र अघि बढ्ने</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>अघिल्लो स्क्रिनमा फर्कने</translation>
    </message>
    <message>
        <source>「%1」をやめる</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>“%1” छोड्ने</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>चलाइराख्ने</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>अरू खोल्ने तरिका जस्ताको तस्तै चल्छन्।</translation>
    </message>
    <message>
        <source>やめると、カードだけで開くようになります。カードをなくしたときや新しくしたときに、保存した内容を開けなくなります。</source>
        <translation>छोडेपछि कार्डले मात्र खुल्छ। कार्ड हराउँदा वा नयाँ हुँदा, सेभ गरेको कुरा खुल्दैन।</translation>
    </message>
    <message>
        <source>「%1」をやめますか</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>“%1” छोड्ने हो?</translation>
    </message>
    <message>
        <source>いまの復旧コードとパスフレーズは使えなくなります。保存した内容は残ります。</source>
        <translation>अहिलेको रिकभरी कोड र पासफ्रेज चल्न छोड्छन्। सेभ गरेको कुरा रहन्छ।</translation>
    </message>
    <message>
        <source>鍵を新しくしますか</source>
        <translation>साँचो नयाँ बनाउने हो?</translation>
    </message>
</context>
<context>
    <name>StoreSettings</name>
    <message>
        <source>このパソコンに保存した内容</source>
        <translation>यो कम्प्युटरमा सेभ गरेको कुरा</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>पुरानो कार्डको कुरा सार्ने</translation>
    </message>
    <message>
        <source>保存した内容は、あなたのカードと暗証番号で開きます。カードをなくしたときや、新しくしたときのために、ほかの開け方も決めておけます。</source>
        <translation>सेभ गरेको कुरा तपाईंको कार्ड र पिनले खुल्छ। कार्ड हराउँदा वा नयाँ हुँदाका लागि, अरू खोल्ने तरिका पनि रोज्न सकिन्छ।</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>अहिले कार्डले मात्र खुल्छ</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>कार्डबाहेक अर्को तरिका पनि छ</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>सेभ गरेको कुरा खोल्ने तरिका</translation>
    </message>
</context>
<context>
    <name>StoreWay</name>
    <message>
        <source>使えます</source>
        <translation>चल्छ</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>अझै छैन</translation>
    </message>
</context>
<context>
    <name>SubsidiesPage</name>
    <message>
        <source>会社や個人事業主のための補助金を、デジタル庁の「Jグランツ」の公開された一覧からさがします。</source>
        <translation>डिजिटल एजेन्सीको “Jグランツ” को सार्वजनिक सूचीबाट कम्पनी र व्यक्तिगत व्यवसायीका लागि अनुदान खोजिन्छ।</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>व्यवसायका लागि अनुदान</translation>
    </message>
    <message>
        <source>送るのは、下で入れた言葉と選んだ条件だけです。氏名・住所・答えたことは送りません。「さがす」を押すまで、何も送りません。送り先：%1</source>
        <translation>तल हालेका शब्द र छानेका सर्त मात्र पठाइन्छ। नाम, ठेगाना र जवाफ पठाइँदैन। “खोज्ने” नथिचुन्जेल केही पठाइँदैन। पठाइने ठाउँ: %1</translation>
    </message>
    <message>
        <source>デモや、つなぎ先の設定がないときは、外の一覧をさがせません。</source>
        <translation>डेमोमा वा जडान नमिलाएको बेला बाहिरको सूची खोज्न सकिँदैन।</translation>
    </message>
    <message>
        <source>ここだけは、外へ問い合わせます</source>
        <translation>यहाँबाट मात्र बाहिर सोधिन्छ</translation>
    </message>
    <message>
        <source>ここではさがせません</source>
        <translation>यहाँ खोज्न सकिँदैन</translation>
    </message>
    <message>
        <source>例：省エネ、設備、創業、IT導入</source>
        <translation>उदाहरण: ऊर्जा बचत (省エネ), उपकरण (設備), व्यवसाय सुरु (創業), IT प्रयोग (IT導入)</translation>
    </message>
    <message>
        <source>さがす言葉</source>
        <translation>खोज्ने शब्द</translation>
    </message>
    <message>
        <source>都道府県名。空けておくと、どこでも。例：東京都</source>
        <translation>प्रान्तको नाम जापानीमा। खाली छोडे जहाँ पनि। उदाहरण: टोकियो (東京都)</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>並べ方</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>いま申請できるものだけ</source>
        <translation>अहिले निवेदन दिन मिल्ने मात्र</translation>
    </message>
    <message>
        <source>さがしています</source>
        <translation>खोजिँदै छ</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>खोज्ने</translation>
    </message>
    <message>
        <source>見つかった補助金</source>
        <translation>भेटिएका अनुदान</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
    <message>
        <source>見つかりませんでした。別の言葉か、条件をゆるめてさがしてください。</source>
        <translation>भेटिएन। अर्को शब्द वा कम सर्तले खोज्नुहोस्।</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>स्रोत: jGrants (Jグランツからの出典)</translation>
    </message>
</context>
<context>
    <name>SubsidyPage</name>
    <message>
        <source>くわしい内容を受け取っています。</source>
        <translation>विस्तृत विवरण लिइँदै छ।</translation>
    </message>
    <message>
        <source>概要</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>स्रोत: jGrants (Jグランツからの出典)</translation>
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
        <translation>%1, %2 स्तम्भ र %3 पङ्क्तिको तालिका</translation>
    </message>
    <message>
        <source>%1行中%2行目</source>
        <translation>कुल %1 पङ्क्तिमध्ये %2</translation>
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
        <translation>%1, %2 वटा</translation>
    </message>
    <message>
        <source>%1個中%2個目のタブ</source>
        <translation>कुल %1 ट्याबमध्ये %2</translation>
    </message>
</context>
<context>
    <name>TakeOverPage</name>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>पुरानो कार्डको कुरा सार्ने</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>रिकभरी कोड</translation>
    </message>
    <message>
        <source>引き継ぐと、前のカードではこの内容を開けなくなります。役所に出した届出は、引き継がなくても受け付けられたままです。</source>
        <translation>सारेपछि पुरानो कार्डले यो कुरा खोल्न मिल्दैन। कार्यालयमा बुझाएको सूचना, नसारे पनि दर्ता भएकै रहन्छ।</translation>
    </message>
    <message>
        <source>前のカードについて</source>
        <translation>पुरानो कार्डबारे</translation>
    </message>
    <message>
        <source>引き継ぐ</source>
        <translation>सार्ने</translation>
    </message>
    <message>
        <source>引き継がずに戻る</source>
        <translation>नसारी फर्कने</translation>
    </message>
    <message>
        <source>カードが新しくなったときは、紙に控えた復旧コードなどで、前のカードで保存した届出の控えや書きかけの入力が、このカードで開けるようになります。</source>
        <translation>कार्ड नयाँ भएमा, कागजमा टिपेको रिकभरी कोड वा अरू तरिकाले, पुरानो कार्डले सेभ गरेका प्रतिलिपि र लेख्दै गरेका कुरा यो कार्डले खोल्न सक्ने हुन्छ।</translation>
    </message>
    <message>
        <source>4文字ずつ9組です。小文字でも、間の「-」がなくてもかまいません。QRコードの読み取り機でも入れられます。</source>
        <translation>4 अक्षरका 9 समूह छन्। साना अक्षर भए पनि, बीचको “-” नभए पनि हुन्छ। QR कोड रिडरले पनि हाल्न सकिन्छ।</translation>
    </message>
    <message>
        <source>パスフレーズで引き継ぐ</source>
        <translation>पासफ्रेजले सार्ने</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>पासफ्रेज हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>前のカードで決めたパスフレーズ</source>
        <translation>पुरानो कार्डमा राखेको पासफ्रेज</translation>
    </message>
    <message>
        <source>パスフレーズを確かめています。数秒かかることがあります。</source>
        <translation>पासफ्रेज जाँच्दै छ। केही सेकेन्ड लाग्न सक्छ।</translation>
    </message>
    <message>
        <source>前のカードで、キーリングでも開けるようにしてあります。</source>
        <translation>पुरानो कार्डमा, किरिङले पनि खोल्न मिल्ने बनाइएको छ।</translation>
    </message>
    <message>
        <source>このパソコンのキーリングで引き継ぐ</source>
        <translation>यो कम्प्युटरको किरिङले सार्ने</translation>
    </message>
    <message>
        <source>キーリングで引き継ぐ</source>
        <translation>किरिङले सार्ने</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>あと%1文字</source>
        <translation>%1 अक्षर बाँकी</translation>
    </message>
    <message>
        <source>%1文字多いです</source>
        <translation>%1 अक्षर बढी भयो</translation>
    </message>
</context>
<context>
    <name>TimeEntry</name>
    <message>
        <source>例：午後2時30分、14:30</source>
        <extracomment>Below the label of a time of day: ways to type it.</extracomment>
        <translation>उदाहरण: 14:30, 2:30 pm</translation>
    </message>
</context>
<context>
    <name>TopicLinks</name>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, कुल %2 मध्ये %3</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>試すだけです。何も保存せず、答えも変えません。Escキーか「戻る」で元に戻ります。</source>
        <translation>यो हेर्नका लागि मात्र हो। केही सेभ हुँदैन, जवाफ पनि बदलिँदैन। Esc वा “पछाडि” ले फर्किन्छ।</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>यदि भएमा</translation>
    </message>
    <message>
        <source>何が起きたら、を調べますか</source>
        <translation>के भएमा हेर्ने</translation>
    </message>
    <message>
        <source>どこへ引っ越しますか</source>
        <translation>कहाँ सर्ने</translation>
    </message>
    <message>
        <source>給与だけの方は、源泉徴収票の「給与所得控除後の金額」です。</source>
        <translation>तलब मात्र भए: करकट्टी पत्र (源泉徴収票) को “給与所得控除後の金額”।</translation>
    </message>
    <message>
        <source>1年の合計所得金額</source>
        <translation>एक वर्षको जम्मा आय (合計所得金額)</translation>
    </message>
    <message>
        <source>円</source>
        <translation>येन</translation>
    </message>
    <message>
        <source>ほかの家族は、まだ分かっていません。</source>
        <translation>परिवारका अरू सदस्य अझै थाहा छैन।</translation>
    </message>
    <message>
        <source>だれが世帯を出ますか</source>
        <translation>को छुट्टिन्छ</translation>
    </message>
    <message>
        <source>「もしも」の結果です</source>
        <translation>यो “यदि भएमा” को नतिजा हो</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>कुल %1 मध्ये %2</translation>
    </message>
    <message>
        <source>もしもを終える</source>
        <translation>“यदि भएमा” बन्द गर्ने</translation>
    </message>
</context>
<context>
    <name>madoguchi::AccessLogModel</name>
    <message>
        <source>提供されました</source>
        <extracomment>What became of a question of one agency to another.</extracomment>
        <translation>दिइयो</translation>
    </message>
    <message>
        <source>該当する情報はありませんでした</source>
        <translation>मिल्ने जानकारी थिएन</translation>
    </message>
    <message>
        <source>提供されませんでした</source>
        <translation>दिइएन</translation>
    </message>
    <message>
        <source>%1が、%2の中で「%3」を確かめました。</source>
        <extracomment>Who looked at my data, one sentence. %1: the office that asked, %2: the agency that was asked (may be the same municipality), %3: what kind of data.</extracomment>
        <translation>%1 ले, %2 भित्र “%3” हेर्‍यो।</translation>
    </message>
    <message>
        <source>%1が、%2に「%3」を問い合わせました。</source>
        <translation>%1 ले, %2 लाई “%3” सोध्यो।</translation>
    </message>
    <message>
        <source>目的：%1</source>
        <extracomment>Who looked at my data: for which work of the office. %1: the work.</extracomment>
        <translation>उद्देश्य: %1</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>कानुनी आधार: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationModel</name>
    <message>
        <source>（回答の期限：%1）</source>
        <extracomment>Progress of an application: until when the person must answer. %1 is a date.</extracomment>
        <translation> (जवाफको अन्तिम मिति: %1)</translation>
    </message>
    <message>
        <source>提出をとりやめました。</source>
        <extracomment>Said by a screen reader after a filing that had not been sent was given up.</extracomment>
        <translation>बुझाउन छोडियो।</translation>
    </message>
    <message>
        <source>取り下げを依頼しました。</source>
        <extracomment>Said by a screen reader: the wish to withdraw is kept and goes to the agency.</extracomment>
        <translation>फिर्ता लिन अनुरोध गरियो।</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationsModel</name>
    <message>
        <source>あてはまる手続はありません</source>
        <extracomment>Below the search among what was filed.</extracomment>
        <translation>मिल्ने प्रक्रिया छैन</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>%1 वटा भेटियो</translation>
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
        <translation>%1 पृष्ठ</translation>
    </message>
    <message>
        <source>横%1×縦%2画素</source>
        <extracomment>Beside the name of a photo: %1 width and %2 height in pixels.</extracomment>
        <translation>चौडाइ %1 × उचाइ %2 पिक्सेल</translation>
    </message>
    <message>
        <source>写真（JPEG）</source>
        <extracomment>A kind of file that may be chosen.</extracomment>
        <translation>फोटो (JPEG)</translation>
    </message>
    <message>
        <source>画像（PNG）</source>
        <translation>चित्र (PNG)</translation>
    </message>
    <message>
        <source>%1を%2個まで。1個の大きさは%3まで。</source>
        <extracomment>Under the label of a field for files: %1 kinds, %2 how many, %3 the largest size of one.</extracomment>
        <translation>%1; %2 वटासम्म। एउटाको आकार %3 सम्म।</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen can not be read; %1 its name.</extracomment>
        <translation>“%1” पढ्न नमिल्ने फाइल हो। अर्को फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen has nothing in it; %1 its name.</extracomment>
        <translation>“%1” भित्र केही छैन। अर्को फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。写真は、小さくして保存し直すと選べることがあります。</source>
        <extracomment>A file that was chosen is too large; %1 its name, %2 its size, %3 the largest.</extracomment>
        <translation>“%1” %2 छ, धेरै ठूलो भयो। %3 सम्मको फाइल छान्नुहोस्। फोटो सानो बनाई फेरि सेभ गरे छान्न मिल्न सक्छ।</translation>
    </message>
    <message>
        <source>「%1」は添付できません。ファイルは%2個までです。入れかえるときは、先にほかのファイルを取り除いてください。</source>
        <extracomment>No more files; %1 the name of the one that was chosen, %2 how many there may be.</extracomment>
        <translation>“%1” जोड्न मिल्दैन। फाइल %2 वटासम्म हो। फेर्ने भए पहिले अर्को फाइल हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>「%1」と同じ中身のファイルは、もう添付してあります。</source>
        <extracomment>The same file was chosen twice; %1 its name.</extracomment>
        <translation>“%1” जस्तै सामग्री भएको फाइल पहिले नै जोडिएको छ।</translation>
    </message>
    <message>
        <source>「%1」は、一部のスマートフォンの形式（HEIC）の写真です。JPEGの形式で保存し直してから選んでください。</source>
        <extracomment>A photo in a format that offices do not take; %1 the file&apos;s name.</extracomment>
        <translation>“%1” केही स्मार्टफोनको ढाँचा (HEIC) को फोटो हो। JPEG ढाँचामा सेभ गरेर छान्नुहोस्।</translation>
    </message>
    <message>
        <source>「%1」の写真は途中で切れているか、壊れています。写真を保存し直すか、撮り直してください。</source>
        <extracomment>A damaged photo; %1 the file&apos;s name.</extracomment>
        <translation>“%1” को फोटो बीचमै टुटेको वा बिग्रेको छ। फेरि सेभ गर्नुहोस् वा फेरि खिच्नुहोस्।</translation>
    </message>
    <message>
        <source>「%1」は縦横の画素数が多すぎて開けません。小さくして保存し直してください。</source>
        <extracomment>A photo with too many pixels; %1 the file&apos;s name.</extracomment>
        <translation>“%1” मा पिक्सेल धेरै भएकाले खुल्दैन। सानो बनाई फेरि सेभ गर्नुहोस्।</translation>
    </message>
    <message>
        <source>「%1」は、パスワードがないと開けないPDFです。役所でも開けないので、パスワードのないPDFを選んでください。</source>
        <extracomment>A PDF that opens with a password only; %1 the file&apos;s name.</extracomment>
        <translation>“%1” पासवर्डबिना नखुल्ने PDF हो। कार्यालयमा पनि खुल्दैन, त्यसैले पासवर्ड नभएको PDF छान्नुहोस्।</translation>
    </message>
    <message>
        <source>「%1」はPDFとして開けません。壊れているか、PDFではありません。PDFを作り直してください。</source>
        <extracomment>A damaged PDF, or a file that is none; %1 the file&apos;s name.</extracomment>
        <translation>“%1” PDF का रूपमा खुल्दैन। बिग्रेको छ वा PDF होइन। PDF फेरि बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>「%1」はページが多すぎます。必要なページだけのPDFを選んでください。</source>
        <extracomment>A PDF with too many pages; %1 the file&apos;s name.</extracomment>
        <translation>“%1” मा पृष्ठ धेरै छन्। चाहिने पृष्ठ मात्र भएको PDF छान्नुहोस्।</translation>
    </message>
    <message>
        <source>「%1」は、ここでは使えない種類のファイルです。使えるのは、%2</source>
        <extracomment>A file of another kind than is asked for; %1 its name, %2 what is taken.</extracomment>
        <translation>“%1” यहाँ प्रयोग गर्न नमिल्ने किसिमको फाइल हो। मिल्ने: %2</translation>
    </message>
    <message>
        <source>「%1」を添付しました。この写真には、撮影した場所が記録されています。</source>
        <translation>“%1” जोडियो। यस फोटोमा खिचेको ठाउँ रेकर्ड छ।</translation>
    </message>
    <message>
        <source>「%1」を添付しました。</source>
        <translation>“%1” जोडियो।</translation>
    </message>
    <message>
        <source>「%1」を取り除きました。「元に戻す」で戻せます。</source>
        <extracomment>Said by a screen reader after a file was taken out again; %1 its name. 元に戻す is a button&apos;s name.</extracomment>
        <translation>“%1” हटाइयो। “फर्काउने” बाट फिर्ता ल्याउन सकिन्छ।</translation>
    </message>
    <message>
        <source>「%1」から撮影場所の記録を取り除けませんでした。送りたくないときは、この写真を取り除いてください。</source>
        <extracomment>The place could not be taken out of a photo; %1 the file&apos;s name.</extracomment>
        <translation>“%1” बाट खिचेको ठाउँको रेकर्ड हटाउन सकिएन। पठाउन नचाहे यो फोटो हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>「%1」から、撮影した場所の記録を取り除きました。</source>
        <extracomment>Said by a screen reader after the place was taken out of a photo; %1 its name.</extracomment>
        <translation>“%1” बाट खिचेको ठाउँको रेकर्ड हटाइयो।</translation>
    </message>
    <message>
        <source>「%1」（%2）の%3ページ目の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pages, %3 which page is shown.</extracomment>
        <translation>“%1” (%2) को पृष्ठ %3 को चित्र</translation>
    </message>
    <message>
        <source>「%1」（%2）の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pixels.</extracomment>
        <translation>“%1” (%2) को चित्र</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <extracomment>Said by a screen reader when another page of a file is shown: %1 which, %2 of how many.</extracomment>
        <translation>%2 मध्ये पृष्ठ %1</translation>
    </message>
    <message>
        <source>このファイルは、前に出した届出といっしょに役所にあります。このパソコンには残していません。</source>
        <extracomment>A file that came with an earlier filing: its bytes are at the office only.</extracomment>
        <translation>यो फाइल पहिले पेस गरेको सूचनासँगै कार्यालयमा छ। यस कम्प्युटरमा राखिएको छैन।</translation>
    </message>
    <message>
        <source>このページは表示できません。ファイルはそのまま添付されています。</source>
        <extracomment>A page of a file can not be drawn; the file itself is as it was.</extracomment>
        <translation>यो पृष्ठ देखाउन सकिँदैन। फाइल जस्ताको तस्तै जोडिएको छ।</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitAnswersModel</name>
    <message>
        <source>この答えを消しました。</source>
        <extracomment>Said when one answer was taken back.</extracomment>
        <translation>यो जवाफ मेटाइयो।</translation>
    </message>
    <message>
        <source>家族を加えました。</source>
        <extracomment>Said when someone was added to the household.</extracomment>
        <translation>परिवारको सदस्य थपियो।</translation>
    </message>
    <message>
        <source>この人と、この人についての答えを消しました。</source>
        <extracomment>Said when someone was taken out of the household.</extracomment>
        <translation>यो व्यक्ति र उहाँबारेका जवाफ मेटाइए।</translation>
    </message>
    <message>
        <source>答えたことをすべて消しました。</source>
        <extracomment>Said when every answer was erased.</extracomment>
        <translation>सबै जवाफ मेटाइए।</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line of what is known about the household. %1: about whom, %2: what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>あなたの答え</source>
        <extracomment>Where a line of the household is from.</extracomment>
        <translation>तपाईंको जवाफ</translation>
    </message>
    <message>
        <source>カードと住民登録から</source>
        <translation>कार्ड र निवासी अभिलेखबाट</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitModel</name>
    <message>
        <source>申請できる時期</source>
        <extracomment>Page of a benefit, label: until when to apply.</extracomment>
        <translation>निवेदन दिने समय</translation>
    </message>
    <message>
        <source>申請するところ</source>
        <extracomment>Page of a benefit, label: where to apply.</extracomment>
        <translation>निवेदन दिने ठाउँ</translation>
    </message>
    <message>
        <source>決めるところ</source>
        <extracomment>Page of a benefit, label: which office decides.</extracomment>
        <translation>निर्णय गर्ने ठाउँ</translation>
    </message>
    <message>
        <source>いっしょには受けられないもの：%1</source>
        <extracomment>Page of a benefit. %1: names of benefits that one can not have beside it.</extracomment>
        <translation>सँगै पाइँदैन: %1</translation>
    </message>
    <message>
        <source>根拠：%1
出典：%2（%3に確認）</source>
        <extracomment>Page of a benefit. %1: law and article, %2: an address, %3: a date.</extracomment>
        <translation>कानुनी आधार: %1
स्रोत: %2 (%3 मा जाँचिएको)</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitQuestionModel</name>
    <message>
        <source>%1のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits.</extracomment>
        <translation>%1 का लागि सोधिएको हो।</translation>
    </message>
    <message>
        <source>%1など、%2件のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits, %2: a number.</extracomment>
        <translation>%1 लगायत %2 वटाका लागि सोधिएको हो।</translation>
    </message>
    <message>
        <source>いません（ここまでで全員です）</source>
        <extracomment>Answer to the question who else lives in the household.</extracomment>
        <translation>अरू छैन (यति नै हो)</translation>
    </message>
    <message>
        <source>答えを入れてください。分からないときは「分からない」を押してください。</source>
        <extracomment>Under the field of a question that was left empty or holds something impossible.</extracomment>
        <translation>जवाफ हाल्नुहोस्। थाहा नभए “थाहा छैन” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>この内容は使えません。入れ直してください。</source>
        <translation>यो मिल्दैन। फेरि हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>見込みのある給付が%1件増えて、%2件になりました。</source>
        <extracomment>Said after an answer: how many more benefits are likely now. %1, %2: numbers.</extracomment>
        <translation>पाउने सम्भावना भएका %1 वटा थपिए, जम्मा %2 वटा भए।</translation>
    </message>
    <message>
        <source>見込みのある給付は%1件です。</source>
        <extracomment>Said after an answer. %1: a number.</extracomment>
        <translation>पाउने सम्भावना भएका %1 वटा छन्।</translation>
    </message>
    <message>
        <source>お聞きすることは、もうありません。</source>
        <extracomment>Said after the last answer.</extracomment>
        <translation>अब सोध्ने कुरा छैन।</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitsModel</name>
    <message>
        <source>利用できる見込みのあるもの</source>
        <extracomment>Heading over benefits of one kind, and the tab that shows these alone.</extracomment>
        <translation>पाउने सम्भावना भएका</translation>
    </message>
    <message>
        <source>見込みあり</source>
        <translation>सम्भावना छ</translation>
    </message>
    <message>
        <source>質問に答えると分かるもの</source>
        <translation>जवाफ दिएपछि थाहा हुने</translation>
    </message>
    <message>
        <source>答えると分かる</source>
        <translation>जवाफ चाहिने</translation>
    </message>
    <message>
        <source>役所に確かめるもの</source>
        <translation>कार्यालयमा सोध्नुपर्ने</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>कार्यालयमा सोध्ने</translation>
    </message>
    <message>
        <source>もう受けているもの</source>
        <translation>पहिले नै पाइरहेका</translation>
    </message>
    <message>
        <source>受けている</source>
        <translation>पाइरहेको</translation>
    </message>
    <message>
        <source>いまは当てはまらないもの</source>
        <translation>अहिले नमिल्ने</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>मिल्दैन</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>पाउन सकिने सहायता र व्यवस्था</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Beside the search of benefits: how many were found. %1: a number.</extracomment>
        <translation>%1 वटा भेटियो</translation>
    </message>
    <message>
        <source>すべて</source>
        <extracomment>Tab over the list of benefits.</extracomment>
        <translation>सबै</translation>
    </message>
</context>
<context>
    <name>madoguchi::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Card page: while the card is being read.</extracomment>
        <translation>कार्ड पढ्दै छ</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っています</source>
        <extracomment>Card page: whether a My Number Card is in the reader.</extracomment>
        <translation>माइ नम्बर कार्ड राखिएको छ</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っていません</source>
        <translation>माइ नम्बर कार्ड राखिएको छैन</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Card page: tries left of a PIN. %1 is a number.</extracomment>
        <translation>अझै %1 पटकसम्म हाल्न मिल्छ</translation>
    </message>
    <message>
        <source>ロックされています</source>
        <translation>लक भएको छ</translation>
    </message>
    <message>
        <source>サインインのときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>साइन इन गर्दा प्रयोग हुन्छ।</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>सूचना वा निवेदनमा डिजिटल हस्ताक्षर गर्दा प्रयोग हुन्छ।</translation>
    </message>
    <message>
        <source>氏名や住所をカードから読み取るときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>नाम र ठेगाना कार्डबाट पढ्दा प्रयोग हुन्छ।</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが入っています</source>
        <translation>माइ नम्बर कार्ड नभएको अर्को कार्ड छ</translation>
    </message>
    <message>
        <source>カードから返事がありません</source>
        <translation>कार्डबाट जवाफ आएन</translation>
    </message>
    <message>
        <source>ほかのソフトが使っています</source>
        <translation>अर्को प्रोग्रामले प्रयोग गर्दै छ</translation>
    </message>
    <message>
        <source>カードが入っていません</source>
        <translation>कार्ड छैन</translation>
    </message>
    <message>
        <source>調べています</source>
        <translation>हेर्दै छ</translation>
    </message>
    <message>
        <source>自動で選ぶ</source>
        <translation>आफैँ छान्ने</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っているカードリーダーを使います</source>
        <translation>माइ नम्बर कार्ड भएको कार्ड रिडर प्रयोग गर्छ</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <extracomment>Card page: name of the certificate that proves who one is.</extracomment>
        <translation>साइन इन प्रमाणपत्र (利用者証明用電子証明書)</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>साइन इन गर्दा तपाईं नै हो भनी देखाउँछ। नाम र ठेगाना छैन।</translation>
    </message>
    <message>
        <source>入っていません</source>
        <extracomment>Card page: the card has no signing certificate.</extracomment>
        <translation>कार्डमा छैन</translation>
    </message>
    <message>
        <source>署名用電子証明書</source>
        <extracomment>Card page: name of the certificate that signs.</extracomment>
        <translation>हस्ताक्षर प्रमाणपत्र (署名用電子証明書)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>सूचना वा निवेदनमा डिजिटल हस्ताक्षर गर्दा प्रयोग हुन्छ। नाम, ठेगाना, जन्म मिति र लिङ्ग छन्। बसाइँ सरेमा वा नाम बदलेमा रद्द हुन्छ।</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所は、カードの中の署名データと一致するかを確かめてから使います。その署名データの発行者を確かめる方法は公開されていないため、発行者は確かめていません。</source>
        <extracomment>Card page, small: how far name and address read from the card are checked.</extracomment>
        <translation>कार्डबाट पढिएको नाम र ठेगाना कार्डभित्रको हस्ताक्षर डाटासँग मिल्छ कि मिल्दैन हेरेर मात्र प्रयोग हुन्छ। त्यो हस्ताक्षर डाटा कसले जारी गर्‍यो भन्ने जाँचिँदैन, किनकि जाँच्ने तरिका सार्वजनिक छैन।</translation>
    </message>
</context>
<context>
    <name>madoguchi::CertificateModel</name>
    <message>
        <source>署名用電子証明書</source>
        <translation>हस्ताक्षर प्रमाणपत्र (署名用電子証明書)</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <translation>साइन इन प्रमाणपत्र (利用者証明用電子証明書)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>सूचना वा निवेदनमा डिजिटल हस्ताक्षर गर्दा प्रयोग हुन्छ। नाम, ठेगाना, जन्म मिति र लिङ्ग छन्। बसाइँ सरेमा वा नाम बदलेमा रद्द हुन्छ।</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>साइन इन गर्दा तपाईं नै हो भनी देखाउँछ। नाम र ठेगाना छैन।</translation>
    </message>
    <message>
        <source>%1を読み取りました。</source>
        <extracomment>Said by a screen reader when a certificate was read. %1: its name.</extracomment>
        <translation>%1 पढियो।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a file with a certificate. %1: the certificate&apos;s name, %2: the date of today.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>電子証明書を保存しました。</source>
        <extracomment>Said by a screen reader after a certificate was saved as a file.</extracomment>
        <translation>डिजिटल प्रमाणपत्र सेभ भयो।</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConversationModel</name>
    <message>
        <source>このパソコンに保存・まだ送っていません</source>
        <extracomment>State of a message to the office: it is on this PC only.</extracomment>
        <translation>यो कम्प्युटरमा सेभ भयो, अझै पठाइएको छैन</translation>
    </message>
    <message>
        <source>送りました・届いたかどうかを確かめています</source>
        <extracomment>State of a message to the office: it left, and no answer came yet.</extracomment>
        <translation>पठाइयो, पुगे-नपुगेको जाँच्दै छ</translation>
    </message>
    <message>
        <source>役所に届きました（%1）</source>
        <extracomment>State of a message to the office. %1: date and time.</extracomment>
        <translation>कार्यालयमा पुग्यो (%1)</translation>
    </message>
    <message>
        <source>役所が受け付けませんでした</source>
        <extracomment>State of a message that the office does not take.</extracomment>
        <translation>कार्यालयले लिएन</translation>
    </message>
    <message>
        <source>送る文章を書いてください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>पठाउने कुरा लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Why a message to the office can not be sent yet. %1 is a number of characters.</extracomment>
        <translation>%1 अक्षरसम्म लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>マイナンバーか暗証番号と思われる番号が入っています。消してから送ってください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>माइ नम्बर वा पिन जस्तो देखिने नम्बर छ। मेटेर पठाउनुहोस्।</translation>
    </message>
    <message>
        <source>書きかけです。このパソコンに保存してあり、まだ送っていません。</source>
        <extracomment>Below the box for a message to the office: what is written so far is on this PC, and was not sent.</extracomment>
        <translation>लेख्दै गरेको। यो कम्प्युटरमा सेभ छ, अझै पठाइएको छैन।</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ送っていません。つながったら送ります。</source>
        <translation>यो कम्प्युटरमा सेभ भयो। अझै पठाइएको छैन। सम्पर्क भएपछि पठाइन्छ।</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。役所へ送っています。</source>
        <translation>यो कम्प्युटरमा सेभ भयो। कार्यालयमा पठाउँदै छ।</translation>
    </message>
    <message>
        <source>送るのをやめました。文章は入力欄に戻しました。</source>
        <extracomment>Said by a screen reader: a message that had not left is in the box again.</extracomment>
        <translation>पठाउन छोडियो। लेखेको कुरा लेख्ने ठाउँमा फर्काइयो।</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>What goes to whom, before a message is sent: the office.</extracomment>
        <translation>पाउने कार्यालय</translation>
    </message>
    <message>
        <source>どの手続について</source>
        <extracomment>What goes to whom: which application it is about.</extracomment>
        <translation>कुन प्रक्रियाबारे</translation>
    </message>
    <message>
        <source>%1（受付番号 %2）</source>
        <extracomment>A procedure and its reference number.</extracomment>
        <translation>%1 (दर्ता नम्बर (受付番号) %2)</translation>
    </message>
    <message>
        <source>送るもの</source>
        <extracomment>What goes to whom: what leaves this PC.</extracomment>
        <translation>पठाइने कुरा</translation>
    </message>
    <message>
        <source>上に書いた文章だけです。署名や書類は付きません。</source>
        <translation>माथि लेखेको कुरा मात्र। हस्ताक्षर वा कागजात जाँदैन।</translation>
    </message>
    <message>
        <source>あなた</source>
        <extracomment>Who wrote a message: the person at this PC.</extracomment>
        <translation>तपाईं</translation>
    </message>
    <message>
        <source>%1までに返事をください</source>
        <extracomment>Beside a message of the office: until when it would like the answer. %1 is a date.</extracomment>
        <translation>%1 सम्ममा जवाफ दिनुहोस्</translation>
    </message>
    <message>
        <source>役所からの新しいメッセージがあります。</source>
        <extracomment>Said by a screen reader while the application&apos;s page is open.</extracomment>
        <translation>कार्यालयको नयाँ सन्देश छ।</translation>
    </message>
</context>
<context>
    <name>madoguchi::DemoTray</name>
    <message>
        <source>デモの暗証番号&#x3000;利用者証明用：%1&#x3000;券面事項入力補助用：%2&#x3000;署名用：%3</source>
        <extracomment>Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.</extracomment>
        <translation>डेमोका पिन। साइन इन पिन (利用者証明用): %1; कार्ड विवरण पिन (券面事項入力補助用): %2; हस्ताक्षर पासवर्ड (署名用): %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DesktopModel</name>
    <message>
        <source>「窓口」を開くと、くわしくわかります。</source>
        <extracomment>Second line of a notification.</extracomment>
        <translation>Madoguchi खोलेपछि थप थाहा हुन्छ।</translation>
    </message>
    <message>
        <source>届出が役所に届きました</source>
        <extracomment>Notification; nothing personal: others may see the screen.</extracomment>
        <translation>तपाईंको सूचना कार्यालयमा पुग्यो</translation>
    </message>
    <message>
        <source>%1が役所に届きました</source>
        <translation>कार्यालयमा पुग्यो: %1</translation>
    </message>
    <message>
        <source>受付の控えを見られます。</source>
        <extracomment>Second line of a notification of an arrival.</extracomment>
        <translation>दर्ता रसिदको प्रतिलिपि हेर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>手続が終わりました</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>एउटा प्रक्रिया सकियो</translation>
    </message>
    <message>
        <source>%1の手続が終わりました</source>
        <translation>प्रक्रिया सकियो: %1</translation>
    </message>
    <message>
        <source>確かめていただきたい手続があります</source>
        <extracomment>Notification; nothing personal: something waits for the person.</extracomment>
        <translation>तपाईंले हेर्नुपर्ने प्रक्रिया छ</translation>
    </message>
    <message>
        <source>%1について、確かめていただきたいことがあります</source>
        <translation>तपाईंले हेर्नुपर्ने कुरा छ: %1</translation>
    </message>
    <message>
        <source>今日が期限の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>आज अन्तिम मिति भएको प्रक्रिया छ</translation>
    </message>
    <message>
        <source>%1の期限は今日です</source>
        <translation>आज अन्तिम मिति: %1</translation>
    </message>
    <message>
        <source>期限まであと%1日の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>अन्तिम मिति नजिकिएको प्रक्रिया छ। बाँकी दिन: %1</translation>
    </message>
    <message>
        <source>%1の期限まであと%2日です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of days.</extracomment>
        <translation>%1: अन्तिम मितिसम्म बाँकी दिन: %2</translation>
    </message>
    <message>
        <source>開く</source>
        <extracomment>Action of a notification: opens the window at the right page.</extracomment>
        <translation>खोल्ने</translation>
    </message>
    <message>
        <source>窓口</source>
        <extracomment>The program&apos;s name beside its icon in the tray.</extracomment>
        <translation>Madoguchi (窓口)</translation>
    </message>
    <message>
        <source>窓口を開く</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Madoguchi खोल्ने</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>終了する</source>
        <extracomment>Menu of the icon in the tray: ends the program.</extracomment>
        <translation>प्रोग्राम अन्त्य गर्ने</translation>
    </message>
    <message>
        <source>期限まであと%1時間の届出が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours.</extracomment>
        <translation>म्याद सकिन %1 घण्टा बाँकी रहेको निवेदन अझै पेश भएको छैन</translation>
    </message>
    <message>
        <source>%1はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>%1 अझै पेश भएको छैन। म्याद सकिन %2 घण्टा बाँकी छ</translation>
    </message>
    <message>
        <source>オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <extracomment>Second line of a notification: what else the person can do.</extracomment>
        <translation>अनलाइनबाट समयमा नभ्याइने भए, काउन्टर वा हुलाकबाट पनि बुझाउन मिल्छ कि भनी कार्यालयमा फोन गरेर सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>期限まであと%1時間の補正が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours. 補正 is a correction that the agency wants.</extracomment>
        <translation>अन्तिम समयसम्म %1 घण्टा बाँकी छ, सुधार (補正) अझै पेस गरिएको छैन</translation>
    </message>
    <message>
        <source>%1の補正はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>%1 को सुधार (補正) अझै पेस गरिएको छैन। अन्तिम समयसम्म %2 घण्टा बाँकी छ</translation>
    </message>
</context>
<context>
    <name>madoguchi::DiagnosisModel</name>
    <message>
        <source>調べています。数秒かかります。</source>
        <extracomment>Diagnosis page: while it looks.</extracomment>
        <translation>जाँच्दै छ। केही सेकेन्ड लाग्छ।</translation>
    </message>
    <message>
        <source>直すことが%1件あります。上から順に試してください。</source>
        <extracomment>Diagnosis page: how many things are to be mended. %1 is a number.</extracomment>
        <translation>मिलाउनुपर्ने कुरा %1 वटा छन्। माथिदेखि क्रमैसँग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>問題は見つかりませんでした。</source>
        <extracomment>Diagnosis page: nothing is to be mended.</extracomment>
        <translation>समस्या भेटिएन।</translation>
    </message>
    <message>
        <source>診断の結果を保存しました。</source>
        <extracomment>Said by a screen reader after the diagnosis was saved.</extracomment>
        <translation>समस्या जाँचको नतिजा सेभ भयो।</translation>
    </message>
    <message>
        <source>コピーしました。</source>
        <extracomment>Said by a screen reader after a command was copied to the clipboard.</extracomment>
        <translation>कपी भयो।</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSheets</name>
    <message>
        <source>%1（受付の控え）</source>
        <extracomment>Title of a printed sheet: the receipt&apos;s copy; %1 is the procedure.</extracomment>
        <translation>%1 (दर्ता रसिदको प्रतिलिपि)</translation>
    </message>
    <message>
        <source>%1&#x3000;受付番号 %2</source>
        <extracomment>Foot of a printed receipt&apos;s copy.</extracomment>
        <translation>%1 – दर्ता नम्बर (受付番号) %2</translation>
    </message>
    <message>
        <source>受付</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>दर्ता</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>दर्ता नम्बर (受付番号)</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>पुगेको मिति र समय</translation>
    </message>
    <message>
        <source>提出先</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>बुझाएको कार्यालय</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）</source>
        <extracomment>Label on a printed receipt&apos;s copy: SHA-256 of the document.</extracomment>
        <translation>पुगेको कागजको फिङ्गरप्रिन्ट (SHA-256)</translation>
    </message>
    <message>
        <source>届け出た内容</source>
        <extracomment>Heading on a printed receipt&apos;s copy: the answers as they arrived.</extracomment>
        <translation>सूचना दिएको विवरण</translation>
    </message>
    <message>
        <source>次にすること</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>अब गर्नुपर्ने काम</translation>
    </message>
    <message>
        <source>□ %1（期限：%2）</source>
        <extracomment>A line to tick on paper: %1 what to do, %2 the last day.</extracomment>
        <translation>□ %1 (अन्तिम मिति: %2)</translation>
    </message>
    <message>
        <source>この控えについて</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>यो प्रतिलिपिबारे</translation>
    </message>
    <message>
        <source>役所の電子署名がある受付票を確かめて作りました。この紙は控えで、証明書ではありません。お問い合わせのときは、受付番号をお伝えください。</source>
        <extracomment>What a printed copy is and is not. 受付票 is the signed receipt.</extracomment>
        <translation>कार्यालयको डिजिटल हस्ताक्षर भएको दर्ता रसिद (受付票) जाँचेर बनाइएको हो। यो कागज प्रतिलिपि हो, प्रमाणपत्र होइन। सोध्दा दर्ता नम्बर (受付番号) भन्नुहोस्।</translation>
    </message>
    <message>
        <source>%1（提出前の確認用）</source>
        <extracomment>Title of a printed sheet: to read through before signing; %1 is the procedure.</extracomment>
        <translation>%1 (बुझाउनुअघि जाँच्नका लागि)</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙を出しても、届け出たことにはなりません。</source>
        <extracomment>Framed at the top of a printed sheet. &quot;Not submitted&quot; must be clear.</extracomment>
        <translation>अझै बुझाइएको छैन। यो कागज दिए पनि सूचना दिएको मानिँदैन।</translation>
    </message>
    <message>
        <source>送り先</source>
        <extracomment>Heading on a printed sheet: to whom and why.</extracomment>
        <translation>कहाँ पठाइने</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>Label on a printed sheet.</extracomment>
        <translation>पाउने कार्यालय</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Label on a printed sheet: what the data is used for.</extracomment>
        <translation>केका लागि प्रयोग हुन्छ</translation>
    </message>
    <message>
        <source>根拠</source>
        <extracomment>Label on a printed sheet: the article of the law.</extracomment>
        <translation>कानुनी आधार</translation>
    </message>
    <message>
        <source>送る内容</source>
        <extracomment>Heading on a printed sheet: the answers as they would be sent.</extracomment>
        <translation>पठाइने कुरा</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>सूचना दिएपछि यस्तो हुन्छ</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙の内容を、役所の窓口または所定の用紙で届け出てください。</source>
        <translation>अझै पेस गरिएको छैन। यस कागजको कुरा कार्यालयको काउन्टर वा तोकिएको फारममा पेस गर्नुहोस्।</translation>
    </message>
    <message>
        <source>届け出る内容</source>
        <translation>पेस गर्ने कुरा</translation>
    </message>
    <message>
        <source>用意するもの</source>
        <extracomment>Heading on a printed sheet: papers that are needed.</extracomment>
        <translation>चाहिने कुरा</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <extracomment>Heading on a printed sheet: files that go or went with the application.</extracomment>
        <translation>जोडेका फाइल</translation>
    </message>
    <message>
        <source>%1、%2。指紋（SHA-256）%3</source>
        <extracomment>On a printed sheet, of a file: %1 kind, %2 size, %3 SHA-256 of its content.</extracomment>
        <translation>%1, %2। फिंगरप्रिन्ट (SHA-256) %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSigningModel</name>
    <message>
        <source>PDFの中に署名を入れる</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>PDF भित्र हस्ताक्षर राख्ने</translation>
    </message>
    <message>
        <source>ほかのPDFソフトでも署名を確かめられます。前からある署名はそのまま残ります。</source>
        <translation>अरू PDF सफ्टवेयरले पनि हस्ताक्षर जाँच्न सक्छन्। पहिलेदेखिका हस्ताक्षर जस्ताको तस्तै रहन्छन्।</translation>
    </message>
    <message>
        <source>書類と署名を一つのファイルにする</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>कागजात र हस्ताक्षर एउटै फाइलमा राख्ने</translation>
    </message>
    <message>
        <source>名前が「.p7m」で終わるファイルができます。</source>
        <translation>नाम “.p7m” मा टुङ्गिने फाइल बन्छ।</translation>
    </message>
    <message>
        <source>署名だけを別のファイルにする</source>
        <extracomment>Signing a document: what is made of it. An error&apos;s next step quotes these words.</extracomment>
        <translation>हस्ताक्षर मात्र छुट्टै फाइलमा राख्ने</translation>
    </message>
    <message>
        <source>名前が「.p7s」で終わるファイルができます。書類と一緒に渡してください。</source>
        <translation>नाम “.p7s” मा टुङ्गिने फाइल बन्छ। कागजातसँगै दिनुहोस्।</translation>
    </message>
    <message>
        <source>1から%1までの数字を入力してください。</source>
        <extracomment>Signing a document: the page number is none of this document. %1 its number of pages.</extracomment>
        <translation>1 देखि %1 सम्मको अङ्क हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>ファイル</source>
        <extracomment>Signing a document: labels of what will be signed.</extracomment>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>大きさ</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>指紋（SHA-256の最初の%1桁）</source>
        <extracomment>A fingerprint of the file: the first digits of its SHA-256.</extracomment>
        <translation>फिङ्गरप्रिन्ट (SHA-256 का पहिला %1 अङ्क)</translation>
    </message>
</context>
<context>
    <name>madoguchi::FeedbackModel</name>
    <message>
        <source>よかったこと</source>
        <extracomment>Feedback page: what kind of opinion it is.</extracomment>
        <translation>राम्रो लागेको कुरा</translation>
    </message>
    <message>
        <source>分かりにくい、使いにくい</source>
        <translation>बुझ्न वा चलाउन गाह्रो</translation>
    </message>
    <message>
        <source>正しく動かない</source>
        <translation>ठीकसँग चल्दैन</translation>
    </message>
    <message>
        <source>こうしてほしい</source>
        <translation>यस्तो भए हुन्थ्यो</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>マイナンバーと思われる12桁の番号</source>
        <extracomment>Feedback page: what seems to stand in the text.</extracomment>
        <translation>माइ नम्बर जस्तो देखिने 12 अङ्कको नम्बर</translation>
    </message>
    <message>
        <source>暗証番号と思われる番号</source>
        <translation>पिन जस्तो देखिने नम्बर</translation>
    </message>
    <message>
        <source>12桁の番号</source>
        <translation>12 अङ्कको नम्बर</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>फोन नम्बर</translation>
    </message>
    <message>
        <source>メールアドレス</source>
        <translation>इमेल ठेगाना</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>ठेगाना</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>種類を選んでください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>किसिम छान्नुहोस्।</translation>
    </message>
    <message>
        <source>内容を書いてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>विवरण लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Feedback page: why it can not be sent yet. %1 is a number.</extracomment>
        <translation>%1 अक्षरभित्र लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <extracomment>Feedback page: why it can not be sent.</extracomment>
        <translation>पठाउन नमिल्ने नम्बर परेको छ। मेटाउनुहोस्।</translation>
    </message>
    <message>
        <source>個人のことが入っていないか確かめてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>व्यक्तिगत कुरा परेको छ कि छैन जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていないため送れません。</source>
        <extracomment>Feedback page: why it can not be sent: there is nobody to send it to.</extracomment>
        <translation>यो कम्प्युटर अहिलेसम्म कुनै कार्यालयसँग जोडिएको छैन, त्यसैले पठाउन मिल्दैन।</translation>
    </message>
    <message>
        <source>種類</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>किसिम</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>लेखेको कुरा</translation>
    </message>
    <message>
        <source>画面の名前</source>
        <extracomment>Feedback page: label of what is sent: the page the person came from.</extracomment>
        <translation>स्क्रिनको नाम</translation>
    </message>
    <message>
        <source>ソフトの版</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>प्रोग्रामको संस्करण</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>パソコンの種類</source>
        <extracomment>Feedback page: label of what is sent: Linux, Windows …</extracomment>
        <translation>कम्प्युटरको किसिम</translation>
    </message>
    <message>
        <source>ご意見が届きました。</source>
        <extracomment>Said by a screen reader: the opinion arrived.</extracomment>
        <translation>सुझाव पुग्यो।</translation>
    </message>
</context>
<context>
    <name>madoguchi::FormModel</name>
    <message>
        <source>全%1ステップ中、%2ステップ目</source>
        <extracomment>Above a form: where one is. %1 number of all steps, %2 the present one.</extracomment>
        <translation>कुल %1 चरणमध्ये %2</translation>
    </message>
    <message>
        <source>下書きをこのパソコンに保存しました（%1）</source>
        <extracomment>Small, at the foot of a form: the draft was saved on this PC at %1 (hours and minutes).</extracomment>
        <translation>मस्यौदा यो कम्प्युटरमा सेभ भयो (%1)</translation>
    </message>
    <message>
        <source>%1を入れました。</source>
        <extracomment>Said by a screen reader after an address was filled in from a postal code. %1: prefecture, municipality, town.</extracomment>
        <translation>%1 भरियो।</translation>
    </message>
    <message>
        <source>この郵便番号の住所が見つかりませんでした。番号を確かめるか、下の欄に住所を入力してください。</source>
        <translation>यो हुलाक कोडको ठेगाना भेटिएन। नम्बर जाँच्नुहोस्, वा तल ठेगाना लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>役所が、この項目を直すよう求めています。</source>
        <extracomment>At a field of a form: the agency wants it mended and says no more.</extracomment>
        <translation>कार्यालयले यो विवरण सच्याउन भनेको छ।</translation>
    </message>
    <message>
        <source>%1を取り除きました。</source>
        <extracomment>Said by a screen reader after a person was taken out of a list. %1: e.g. お子さん1人目.</extracomment>
        <translation>%1 हटाइयो।</translation>
    </message>
    <message>
        <source>「%1」を元に戻しました。</source>
        <extracomment>Said by a screen reader after an answer was taken back. %1 is the question.</extracomment>
        <translation>“%1” पहिलेको जस्तो बनाइयो।</translation>
    </message>
    <message>
        <source>「%1」をやり直しました。</source>
        <extracomment>Said by a screen reader after an answer that was taken back was given again. %1 is the question.</extracomment>
        <translation>“%1” फेरि गरियो।</translation>
    </message>
</context>
<context>
    <name>madoguchi::HelpModel</name>
    <message>
        <source>はじめの画面を開く</source>
        <extracomment>Help: link from a topic to a page of the program.</extracomment>
        <translation>सुरुको स्क्रिन खोल्ने</translation>
    </message>
    <message>
        <source>ホームを開く</source>
        <translation>होम खोल्ने</translation>
    </message>
    <message>
        <source>カードの情報を開く</source>
        <translation>कार्डको जानकारी खोल्ने</translation>
    </message>
    <message>
        <source>設定を開く</source>
        <translation>सेटिङ खोल्ने</translation>
    </message>
    <message>
        <source>お知らせを開く</source>
        <translation>कार्यालयको पत्र खोल्ने</translation>
    </message>
    <message>
        <source>わたしの記録を開く</source>
        <translation>मेरो अभिलेख खोल्ने</translation>
    </message>
    <message>
        <source>だれが見たかの記録を開く</source>
        <translation>कसले हेर्‍यो भन्ने अभिलेख खोल्ने</translation>
    </message>
    <message>
        <source>診断を開く</source>
        <translation>समस्या जाँच खोल्ने</translation>
    </message>
    <message>
        <source>ご意見を開く</source>
        <translation>सुझाव खोल्ने</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Help: how many topics a search found. %1 is a number.</extracomment>
        <translation>%1 वटा भेटियो</translation>
    </message>
    <message>
        <source>見つかりませんでした。短い言葉や、別の言い方で試してください。</source>
        <extracomment>Help: a search found nothing.</extracomment>
        <translation>भेटिएन। छोटो वा अर्को शब्दले खोज्नुहोस्।</translation>
    </message>
    <message>
        <source>この項目はまだ訳されていないため、別の言語で表示しています。</source>
        <extracomment>Help: the topic has no words in the chosen language yet.</extracomment>
        <translation>यो विषय अझै अनुवाद भएको छैन, त्यसैले अर्को भाषामा देखाइएको छ।</translation>
    </message>
    <message>
        <source>書類の署名を開く</source>
        <translation>कागजातमा हस्ताक्षर खोल्ने</translation>
    </message>
    <message>
        <source>受けられる給付・制度を開く</source>
        <translation>पाउन सकिने सहायता र सुविधा खोल्ने</translation>
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
        <translation>कार्यालयसँग सम्पर्क भएन। %1 मा लिएको जानकारी देखाइएको छ।</translation>
    </message>
    <message>
        <source>%1 現在</source>
        <extracomment>Home, small: when the content was received. %1: date and time.</extracomment>
        <translation>%1 को अवस्था</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>Home: the last day of a task. %1 is a date.</extracomment>
        <translation>%1 सम्म</translation>
    </message>
    <message>
        <source>つぎに送る時刻：%1</source>
        <extracomment>Home: when something saved here is sent again by itself. %1: date and time.</extracomment>
        <translation>अर्को पटक पठाउने समय: %1</translation>
    </message>
    <message>
        <source>手続の状況が変わりました</source>
        <extracomment>Home, what is new: the agency moved an application on; its title and new state follow.</extracomment>
        <translation>प्रक्रियाको अवस्था बदलियो</translation>
    </message>
    <message>
        <source>役所からのお知らせ</source>
        <translation>कार्यालयको पत्र</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifeEventsModel</name>
    <message>
        <source>見つかりませんでした。短い言葉や、ほかの言い方で探してみてください。</source>
        <extracomment>Below a search for procedures.</extracomment>
        <translation>भेटिएन। छोटो वा अर्को शब्दले खोज्नुहोस्।</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>%1 वटा भेटियो</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifePlanModel</name>
    <message>
        <source>答えと済んだ印は、ほかの人に読めない形でこのパソコンに保存します。どこにも送りません。</source>
        <extracomment>Below the questions of a life event: what becomes of the answers.</extracomment>
        <translation>उत्तर र सकिएको चिन्ह अरूले पढ्न नसक्ने गरी यो कम्प्युटरमा सेभ हुन्छ। कतै पठाइँदैन।</translation>
    </message>
    <message>
        <source>答えと済んだ印は、この画面を閉じるまで覚えています。どこにも送りません。サインインすると、ほかの人に読めない形でこのパソコンに保存できます。</source>
        <translation>उत्तर र सकिएको चिन्ह यो झ्याल बन्द नगरेसम्म सम्झिन्छ। कतै पठाइँदैन। साइन इन गरे अरूले पढ्न नसक्ने गरी यो कम्प्युटरमा सेभ गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>%1 に保存しました。カレンダーのアプリで開くと、期限と予告が入ります。</source>
        <extracomment>After dates were saved as a calendar file; %1 is its place.</extracomment>
        <translation>%1 मा सेभ गरियो। क्यालेन्डर एपबाट खोल्दा अन्तिम मिति र सम्झाउने सूचना थपिन्छ।</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticeModel</name>
    <message>
        <source>文章</source>
        <translation>लेखाइ</translation>
    </message>
    <message>
        <source>画像</source>
        <translation>तस्बिर</translation>
    </message>
    <message>
        <source>書類を保存しました。</source>
        <extracomment>Said by a screen reader after a document was saved.</extracomment>
        <translation>कागजात सेभ भयो।</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <extracomment>A document that came with a letter. %1: what it is (PDF), %2: how large, e.g. 24 kB.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>電子署名はついていません。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>डिजिटल हस्ताक्षर छैन। महत्त्वपूर्ण कुरा पठाउने कार्यालयसँग बुझ्नुहोस्।</translation>
    </message>
    <message>
        <source>役所の電子署名を確かめました。発行したのは「%1」で、内容は発行されたときのままです。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>कार्यालयको डिजिटल हस्ताक्षर जाँचियो। जारी गर्ने “%1” हो, र विवरण जारी गर्दाकै अवस्थामा छ।</translation>
    </message>
    <message>
        <source>電子署名が正しくありません。この書類は使わないで、役所に電話で確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>डिजिटल हस्ताक्षर ठीक छैन। यो कागजात प्रयोग नगर्नुहोस्, कार्यालयमा फोन गरेर बुझ्नुहोस्।</translation>
    </message>
    <message>
        <source>電子署名はありますが、発行した「%1」が役所かどうかを確かめられません。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>डिजिटल हस्ताक्षर छ, तर जारी गर्ने “%1” कार्यालय हो कि होइन भन्न सकिएन।</translation>
    </message>
    <message>
        <source>電子署名を調べられない書類です。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>यो कागजातको डिजिटल हस्ताक्षर जाँच्न सकिँदैन। महत्त्वपूर्ण कुरा पठाउने कार्यालयसँग बुझ्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticesModel</name>
    <message>
        <source>回答の期限：%1</source>
        <extracomment>List of letters: until when to answer one. %1: a date.</extracomment>
        <translation>जवाफको अन्तिम मिति: %1</translation>
    </message>
    <message>
        <source>書類 %1件</source>
        <extracomment>List of letters: how many documents came with one.</extracomment>
        <translation>कागजात: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinChangeModel</name>
    <message>
        <source>利用者証明用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>साइन इन पिन (利用者証明用, 4 अङ्क)</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <extracomment>Name of the password, inside sentences and labels.</extracomment>
        <translation>हस्ताक्षर पासवर्ड (署名用, अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>कार्ड विवरण पिन (券面事項入力補助用, 4 अङ्क)</translation>
    </message>
    <message>
        <source>サインインのときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>साइन इन गर्दा चाहिने 4 अङ्कको नम्बर हो। अरू पिन बदलिँदैनन्।</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使う、英数字のパスワードです。ほかの暗証番号は変わりません。</source>
        <translation>सूचना वा निवेदनमा डिजिटल हस्ताक्षर गर्दा चाहिने अक्षर र अङ्कको पासवर्ड हो। अरू पिन बदलिँदैनन्।</translation>
    </message>
    <message>
        <source>氏名や住所をカードから写すときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>नाम र ठेगाना कार्डबाट सार्दा चाहिने 4 अङ्कको नम्बर हो। अरू पिन बदलिँदैनन्।</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字になります。同じ文字だけのもの、順番どおりの並び、生年月日を含むものは使えません。</source>
        <extracomment>Below the field for a new password: how it looks.</extracomment>
        <translation>अङ्ग्रेजी अक्षर र अङ्क 6–16 वटा। अक्षर ठूला (A, B, C) बन्छन्। एउटै अक्षर मात्र, क्रमैको वा जन्म मिति भएको मिल्दैन।</translation>
    </message>
    <message>
        <source>数字4桁です。同じ数字だけのもの、1234のような並び、生年月日や生まれた年は使えません。</source>
        <extracomment>Below the field for a new PIN: how it looks.</extracomment>
        <translation>4 अङ्क। एउटै अङ्क मात्र, 1234 जस्तो क्रम, जन्म मिति वा जन्म वर्ष मिल्दैन।</translation>
    </message>
    <message>
        <source>%1を変更しました。</source>
        <extracomment>Said by a screen reader. %1: the PIN&apos;s name.</extracomment>
        <translation>%1 बदलियो।</translation>
    </message>
    <message>
        <source>新しい%1が使えます。</source>
        <extracomment>Said by a screen reader after the new PIN was tried. %1: the PIN&apos;s name.</extracomment>
        <translation>नयाँ %1 चल्छ।</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinEntryModel</name>
    <message>
        <source>ロックされています</source>
        <extracomment>Beside a PIN field: no tries are left.</extracomment>
        <translation>लक भएको छ</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Beside a PIN field: how many tries are left before it is blocked. %1 is a number.</extracomment>
        <translation>अझै %1 पटकसम्म हाल्न मिल्छ</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを動かさないでください。</source>
        <extracomment>While the card works after a PIN was entered: the card must stay.</extracomment>
        <translation>कार्ड पढ्दै छ। कार्ड नचलाउनुहोस्।</translation>
    </message>
    <message>
        <source>カードリーダーのキーで暗証番号（%1桁）を押し、確定キーを押してください。やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>While the card reader waits for a PIN on its own keys. %1: how many digits.</extracomment>
        <translation>कार्ड रिडरका बटनमा पिन (%1 अङ्क) थिच्नुहोस् र पुष्टि बटन थिच्नुहोस्। रोक्न कार्ड रिडरको रद्द बटन थिच्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>madoguchi::PreEntryModel</name>
    <message>
        <source>%1だけが読めるように封をします。ほかの人がコードを読み取っても、中身はわかりません。</source>
        <extracomment>Beside 2D codes: %1 is the name in the certificate of the office to which they are sealed.</extracomment>
        <translation>%1 ले मात्र पढ्न सक्ने गरी बन्द गरिन्छ। अरूले कोड स्क्यान गरे पनि भित्रको कुरा थाहा हुँदैन।</translation>
    </message>
    <message>
        <source>%1までに窓口へお持ちください。</source>
        <extracomment>Beside 2D codes; %1 is a date.</extracomment>
        <translation>%1 सम्म काउन्टरमा ल्याउनुहोस्।</translation>
    </message>
    <message>
        <source>2次元コードを%1枚作りました。印刷して窓口へお持ちください。</source>
        <extracomment>Said by a screen reader after 2D codes were made; %1 is how many.</extracomment>
        <translation>%1 वटा 2D कोड बनाइयो। छापेर काउन्टरमा ल्याउनुहोस्।</translation>
    </message>
    <message>
        <source>%2枚中%1枚目</source>
        <extracomment>A 2D code: %1 which one, %2 of how many.</extracomment>
        <translation>%2 मध्ये %1 औँ</translation>
    </message>
    <message>
        <source>%1（窓口へ持って行く紙）</source>
        <extracomment>Title of a printed sheet for the counter; %1 is the procedure.</extracomment>
        <translation>%1 (काउन्टरमा लैजाने कागज)</translation>
    </message>
    <message>
        <source>まだ提出していません。窓口で、この紙の2次元コードを読み取ってもらってください。</source>
        <extracomment>Framed at the top of a printed sheet.</extracomment>
        <translation>अझै बुझाइएको छैन। काउन्टरमा यो कागजको 2D कोड स्क्यान गराउनुहोस्।</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Heading on a printed sheet: the answers.</extracomment>
        <translation>लेखेको कुरा</translation>
    </message>
    <message>
        <source>窓口で読み取る2次元コード</source>
        <translation>काउन्टरमा स्क्यान गर्ने 2D कोड</translation>
    </message>
    <message>
        <source>持ち物</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>ल्याउनुपर्ने कुरा</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>यो कागजबारे</translation>
    </message>
    <message>
        <source>どの市区町村の窓口へ行くかを入力すると、2次元コードを作れるかどうかがわかります。</source>
        <extracomment>Where 2D codes would be: %1 is the town whose counter it is. Below it the sheet can be printed.</extracomment>
        <translation>कुन नगरपालिकाको काउन्टरमा जाने हो लेखेपछि, 2D कोड बनाउन मिल्छ कि मिल्दैन थाहा हुन्छ।</translation>
    </message>
    <message>
        <source>%1の窓口で2次元コードを読み取れるかどうかがわからないため、作れません。書いた内容を紙に印刷して、窓口へお持ちください。</source>
        <translation>%1 को काउन्टरले 2D कोड पढ्न सक्छ कि सक्दैन थाहा नभएकाले बनाउन मिल्दैन। लेखेको विवरण कागजमा छापेर काउन्टरमा लैजानुहोस्।</translation>
    </message>
    <message>
        <source>添付したファイルは、2次元コードに入りません。窓口へは、写真や書類を別にお持ちください。</source>
        <extracomment>Beside 2D codes: photos and PDF files do not fit into them.</extracomment>
        <translation>जोडेका फाइल 2D कोडमा अटाउँदैनन्। काउन्टरमा फोटो र कागज छुट्टै लैजानुहोस्।</translation>
    </message>
</context>
<context>
    <name>madoguchi::PrintModel</name>
    <message>
        <source>PDFで保存しました</source>
        <extracomment>After a sheet was saved as PDF; the file&apos;s place follows.</extracomment>
        <translation>PDF मा सेभ भयो</translation>
    </message>
    <message>
        <source>プリンターへ送りました</source>
        <extracomment>After a sheet was handed to the printing system.</extracomment>
        <translation>प्रिन्टरमा पठाइयो</translation>
    </message>
    <message>
        <source>使えるプリンターが見つかりません</source>
        <extracomment>No printer and no printing system on this PC.</extracomment>
        <translation>चलाउन मिल्ने प्रिन्टर भेटिएन</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されていません。</source>
        <extracomment>Framed at the top of every sheet of the demo.</extracomment>
        <translation>यो डेमो हो। मानिस र कार्यालय दुवै काल्पनिक हुन्, कतै पनि बुझाइएको छैन।</translation>
    </message>
    <message>
        <source>プリンターをつないで、もう一度「印刷する」を押してください。</source>
        <extracomment>What can be done without a printer. 印刷する is the button above.</extracomment>
        <translation>प्रिन्टर जोडेर “प्रिन्ट गर्ने” फेरि थिच्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReceiptModel</name>
    <message>
        <source>役所に届きました</source>
        <extracomment>Receipt page, largest line: it is recorded at the agency.</extracomment>
        <translation>कार्यालयमा पुग्यो</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ提出されていません</source>
        <extracomment>Receipt page, largest line: only on this PC. Must never sound like &quot;submitted&quot;.</extracomment>
        <translation>यो कम्प्युटरमा सेभ भयो। अझै बुझाइएको छैन</translation>
    </message>
    <message>
        <source>送りました。届いたかどうかを確認しています</source>
        <extracomment>Receipt page, largest line: it may have arrived.</extracomment>
        <translation>पठाइयो। पुगे-नपुगेको जाँच्दै छ</translation>
    </message>
    <message>
        <source>受け付けられませんでした。直すところがあります</source>
        <extracomment>Receipt page, largest line: the agency did not take it.</extracomment>
        <translation>दर्ता भएन। सच्याउनुपर्ने ठाउँ छ</translation>
    </message>
    <message>
        <source>届いたかどうかを、役所に確認してください</source>
        <extracomment>Receipt page, largest line: only a call to the office can tell.</extracomment>
        <translation>पुग्यो कि पुगेन कार्यालयमा सोध्नुहोस्</translation>
    </message>
    <message>
        <source>役所へ送っています</source>
        <extracomment>Receipt page, largest line: on its way at this moment.</extracomment>
        <translation>कार्यालयमा पठाउँदै छ</translation>
    </message>
    <message>
        <source>役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。</source>
        <extracomment>Receipt page: what the receipt means.</extracomment>
        <translation>कार्यालयको दर्ता रसिद (受付票) जाँचेर यो कम्प्युटरमा राखियो। तपाईंको सूचना यही समयमा पुगेको मानिन्छ।</translation>
    </message>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いたらお知らせします。お急ぎのときは、窓口または郵送でも手続できます。</source>
        <extracomment>Receipt page: what is safe and what happens next.</extracomment>
        <translation>हस्ताक्षर गरेको सूचना गुप्त सङ्केतमा बदलेर यो कम्प्युटरमा राखिएको छ। कार्यालयसँग सम्पर्क भएपछि आफैँ पठाइन्छ, र पुगेपछि जानकारी दिइन्छ। हतार भए काउन्टर वा हुलाकबाट पनि प्रक्रिया गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても大丈夫です。</source>
        <extracomment>Receipt page: nothing is filed twice.</extracomment>
        <translation>दुई पटक पुग्दैन। कार्यालयबाट पक्का हुनेबित्तिकै यहाँ देखाइन्छ। यो स्क्रिन बन्द गरे पनि हुन्छ।</translation>
    </message>
    <message>
        <source>少しお待ちください。途中で切れても、届出は失われません。</source>
        <extracomment>Receipt page: while it is being sent.</extracomment>
        <translation>केही बेर पर्खनुहोस्। बीचमै टुटे पनि सूचना हराउँदैन।</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>In the saved copy: label of a line.</extracomment>
        <translation>दर्ता नम्बर (受付番号)</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <translation>पुगेको मिति र समय</translation>
    </message>
    <message>
        <source>提出先</source>
        <translation>बुझाएको कार्यालय</translation>
    </message>
    <message>
        <source>控えを保存しました。</source>
        <extracomment>Said by a screen reader after the copy of the receipt was saved.</extracomment>
        <translation>प्रतिलिपि सेभ भयो।</translation>
    </message>
    <message>
        <source>添付したファイルがあるので、このプログラムを開いてサインインしているあいだに送ります。</source>
        <extracomment>Receipt page, added for a filing with files where sending while the program is closed was chosen.</extracomment>
        <translation>फाइल जोडिएकाले यो प्रोग्राम खोली साइन इन गरेको बेला पठाइन्छ।</translation>
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
        <translation>अभिलेख सेभ भयो।</translation>
    </message>
    <message>
        <source>かくしています</source>
        <extracomment>Read in place of a number that is covered.</extracomment>
        <translation>लुकाइएको</translation>
    </message>
    <message>
        <source>基準 %1</source>
        <extracomment>A measured value&apos;s range. %1: e.g. &quot;130未満&quot;.</extracomment>
        <translation>मापदण्ड: %1</translation>
    </message>
    <message>
        <source>記号・番号を表示しました。</source>
        <extracomment>Said by a screen reader after the button of the same matter: covered numbers are shown, or covered again.</extracomment>
        <translation>नम्बरहरू देखाइयो।</translation>
    </message>
    <message>
        <source>記号・番号をかくしました。</source>
        <translation>नम्बरहरू लुकाइयो।</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordsModel</name>
    <message>
        <source>%1 時点</source>
        <extracomment>A kind of record: the day whose state the data shows. %1: a date.</extracomment>
        <translation>%1 को अवस्था</translation>
    </message>
    <message>
        <source>%1件</source>
        <extracomment>A kind of record: how many there are.</extracomment>
        <translation>%1 वटा</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecoveryModel</name>
    <message>
        <source>最後の1組と違います。控えた紙を見て、4文字を入れてください。</source>
        <extracomment>The person typed the last four characters of the code wrong.</extracomment>
        <translation>अन्तिम समूहसँग मिलेन। टिपेको कागज हेरेर 4 अक्षर हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>復旧コードをやめました。前のコードは、もう使えません。</source>
        <translation>रिकभरी कोड चलाउन छोडियो। पहिलेको कोड अब चल्दैन।</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>पुरानो कार्डले सेभ गरेको कुरा सारियो। अब यो कार्डले खुल्छ।</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>रिकभरी कोड</translation>
    </message>
    <message>
        <source>%1行目</source>
        <extracomment>Label of a line of the code on paper. %1: 1 to 3.</extracomment>
        <translation>पङ्क्ति %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>यो कागजबारे</translation>
    </message>
    <message>
        <source>新しいマイナンバーカードに替わったときに、このパソコンの「窓口」に保存した内容を開くためのものです。</source>
        <translation>नयाँ माइ नम्बर कार्ड भएपछि, यो कम्प्युटरको Madoguchi मा सेभ गरेको कुरा खोल्नका लागि हो।</translation>
    </message>
    <message>
        <source>カードとは別のところに、人に見られないようにしまってください。</source>
        <translation>कार्डभन्दा छुट्टै ठाउँमा, अरूले नदेख्ने गरी राख्नुहोस्।</translation>
    </message>
    <message>
        <source>新しいコードを作ると、このコードは使えなくなります。</source>
        <translation>नयाँ कोड बनाएपछि यो कोड चल्दैन।</translation>
    </message>
    <message>
        <source>QRコードの中身は、上の9組の文字と同じです。</source>
        <translation>QR कोडमा माथिका 9 समूहका अक्षर र अङ्क नै छन्।</translation>
    </message>
</context>
<context>
    <name>madoguchi::RegisterUseModel</name>
    <message>
        <source>役所</source>
        <extracomment>Stands in a sentence for the agency&apos;s name, before that is known.</extracomment>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>まだお答えになっていません。記録は受け取っていません。</source>
        <extracomment>Settings: whether the agency&apos;s records are used was not asked yet.</extracomment>
        <translation>तपाईंले अझै जवाफ दिनुभएको छैन। अभिलेख प्राप्त गरिएको छैन।</translation>
    </message>
    <message>
        <source>%1に「自分で入力する」と答えました。記録は受け取っていません。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>तपाईंले %1 मा “आफैँ भर्ने” भन्ने जवाफ दिनुभयो। अभिलेख प्राप्त गरिएको छैन।</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。次につながったときに受け取ります。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>तपाईंले %1 मा “अभिलेख प्रयोग गर्ने” भन्ने जवाफ दिनुभयो। अर्को पटक जोडिँदा प्राप्त गरिन्छ।</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。最後に受け取ったのは%2です。</source>
        <extracomment>Settings. %1: date and time of the answer, %2: date and time at which the records were received last.</extracomment>
        <translation>तपाईंले %1 मा “अभिलेख प्रयोग गर्ने” भन्ने जवाफ दिनुभयो। पछिल्लो पटक %2 मा प्राप्त गरियो।</translation>
    </message>
    <message>
        <source>わかりました。記録は受け取りません。</source>
        <extracomment>Said once after the answer.</extracomment>
        <translation>हुन्छ। अभिलेख प्राप्त गरिँदैन।</translation>
    </message>
    <message>
        <source>記録を受け取りました。</source>
        <extracomment>Said once after the answer, when they are there.</extracomment>
        <translation>अभिलेख प्राप्त भयो।</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReviewModel</name>
    <message>
        <source>マイナンバー（個人番号）、暗証番号、カードの顔写真は送りません。</source>
        <extracomment>Review page: what stays here. マイナンバー（個人番号） is the Individual Number, 暗証番号 the PIN.</extracomment>
        <translation>माइ नम्बर (個人番号), पिन र कार्डको फोटो पठाइँदैन।</translation>
    </message>
    <message>
        <source>署名すると、すぐに役所へ送ります。届くと受付票が表示されます。</source>
        <extracomment>Review page: what happens after signing, when the agency can be reached.</extracomment>
        <translation>हस्ताक्षर गर्नेबित्तिकै कार्यालयमा पठाइन्छ। पुगेपछि दर्ता रसिद (受付票) देखिन्छ।</translation>
    </message>
    <message>
        <source>いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。つながると送ります。</source>
        <translation>अहिले कार्यालयसँग सम्पर्क छैन। हस्ताक्षर गरेपछि यो कम्प्युटरमा सेभ हुन्छ (अझै बुझाइँदैन)। सम्पर्क भएपछि पठाइन्छ।</translation>
    </message>
    <message>
        <source>出したあとも、役所の審査が始まるまでは取り下げることができます。</source>
        <extracomment>Review page: it can be taken back.</extracomment>
        <translation>बुझाएपछि पनि कार्यालयले जाँच सुरु नगरेसम्म फिर्ता लिन सकिन्छ।</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>Review page of a correction: there was no answer before, or there is none now.</extracomment>
        <translation>छैन</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>この手続は窓口で出します。印刷した紙を持って行ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is handed in at a counter. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>यो काम काउन्टरमा बुझाइन्छ। छापेको कागज लैजानुहोस् (अझै पेस गरिएको छैन)।</translation>
    </message>
    <message>
        <source>この手続は郵送で出します。印刷した紙を送ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is sent by post. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>यो काम हुलाकबाट पठाइन्छ। छापेको कागज पठाउनुहोस् (अझै पेस गरिएको छैन)।</translation>
    </message>
    <message>
        <source>この手続はここからは出せません。印刷した紙を見ながら、提出先で手続してください。</source>
        <extracomment>Review page, for what is done on another site or with another body.</extracomment>
        <translation>यो काम यहाँबाट पेस गर्न मिल्दैन। छापेको कागज हेरेर बुझाउने ठाउँमा गर्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>madoguchi::Shell</name>
    <message>
        <source>はじめに</source>
        <extracomment>Title of a page: in the window&apos;s title, in the navigation, and read when the page opens.</extracomment>
        <translation>सुरु गर्ने</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>ホーム</source>
        <extracomment>%1 filings wait on this PC; beside 「ホーム」 in the navigation.</extracomment>
        <translation>होम</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>भर्ने</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>विवरणको जाँच</translation>
    </message>
    <message>
        <source>電子署名</source>
        <translation>डिजिटल हस्ताक्षर</translation>
    </message>
    <message>
        <source>提出の結果</source>
        <translation>बुझाएको नतिजा</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>प्रक्रियाको अवस्था</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>माइ नम्बर कार्ड</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>सेटिङ</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されません。</source>
        <extracomment>Ribbon on every page of the demo.</extracomment>
        <translation>यो डेमो हो। मानिस र कार्यालय दुवै काल्पनिक हुन्, कतै पनि बुझाइँदैन।</translation>
    </message>
    <message>
        <source>未提出%1件</source>
        <translation>नबुझाएका: %1</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>मद्दत</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>समस्या जाँच</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>प्रक्रिया खोज्ने</translation>
    </message>
    <message>
        <source>することの順番</source>
        <translation>गर्ने कामको क्रम</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <extracomment>%1 letters of the agency are unread; beside 「お知らせ」 in the navigation.</extracomment>
        <translation>कार्यालयको पत्र</translation>
    </message>
    <message>
        <source>未読%1件</source>
        <translation>नपढेका: %1</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>मेरो अभिलेख</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>कसले हेर्‍यो</translation>
    </message>
    <message>
        <source>お知らせの内容</source>
        <translation>पत्रको विवरण</translation>
    </message>
    <message>
        <source>記録の内容</source>
        <translation>अभिलेखको विवरण</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>रिकभरी कोड</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>पुरानो कार्डको कुरा सार्ने</translation>
    </message>
    <message>
        <source>暗証番号の変更</source>
        <translation>पिन बदल्ने</translation>
    </message>
    <message>
        <source>電子証明書の内容</source>
        <translation>डिजिटल प्रमाणपत्रमा के छ</translation>
    </message>
    <message>
        <source>書類の署名</source>
        <translation>कागजातमा हस्ताक्षर</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>सेभ गरेको कुरा खोल्ने तरिका</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>पाउन सकिने सहायता र व्यवस्था</translation>
    </message>
    <message>
        <source>給付・制度の内容</source>
        <translation>सहायताको विवरण</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>मेरा जवाफ</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>यदि भएमा</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>व्यवसायका लागि अनुदान</translation>
    </message>
    <message>
        <source>補助金の内容</source>
        <translation>अनुदानको विवरण</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <extracomment>Page: everything that was filed, to search in.</extracomment>
        <translation>प्रक्रियाको सूची</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignModel</name>
    <message>
        <source>確認した内容で、%1あての「%2」に電子署名をします。署名は印鑑や自筆の署名と同じ効力があります。</source>
        <extracomment>Sign page: what the signature says. %1 the office it goes to, %2 the procedure&apos;s title.</extracomment>
        <translation>तपाईंले जाँचेको विवरणअनुसार %1 लाई दिइने “%2” मा डिजिटल हस्ताक्षर गर्नुहुन्छ। यो हस्ताक्षर छाप (印鑑) वा आफ्नै हातले गरेको हस्ताक्षरसरह मान्य हुन्छ।</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignatureCheckModel</name>
    <message>
        <source>署名%1（%2件のうち）</source>
        <extracomment>Heading over what is known of one of a document&apos;s signatures. %1 its number, %2 how many there are.</extracomment>
        <translation>हस्ताक्षर %1 (जम्मा %2 मध्ये)</translation>
    </message>
</context>
<context>
    <name>madoguchi::StartModel</name>
    <message>
        <source>カードリーダーを確認しています</source>
        <extracomment>Start page, largest line, while the readers are being looked for.</extracomment>
        <translation>कार्ड रिडर खोज्दै छ</translation>
    </message>
    <message>
        <source>マイナンバーカードを確認しました</source>
        <extracomment>Start page, largest line: a My Number Card is in the reader.</extracomment>
        <translation>माइ नम्बर कार्ड भेटियो</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Start page, largest line: asks for the card.</extracomment>
        <translation>माइ नम्बर कार्ड राख्नुहोस्</translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <extracomment>Start page, below the headline.</extracomment>
        <translation>केही बेर पर्खनुहोस्।</translation>
    </message>
    <message>
        <source>つぎに、利用者証明用の暗証番号（数字4桁）を入力します。</source>
        <extracomment>Start page, below the headline, when the card is there.</extracomment>
        <translation>अब साइन इन पिन (利用者証明用, 4 अङ्क) हालिन्छ।</translation>
    </message>
    <message>
        <source>カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。</source>
        <extracomment>Start page, below the headline: where to put the card.</extracomment>
        <translation>कार्ड रिडरमाथि राख्नुहोस् वा प्वालमा घुसाउनुहोस्। प्रक्रिया नसकिएसम्म त्यहीँ रहन दिनुहोस्।</translation>
    </message>
    <message>
        <source>別の方のカードが入ったため、サインアウトしました。</source>
        <extracomment>Start page, after the session ended by itself: somebody else&apos;s card was put in.</extracomment>
        <translation>अर्को व्यक्तिको कार्ड राखिएकाले साइन आउट भयो।</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容を消しました。役所に出した手続は、そのままです。</source>
        <extracomment>Start page, after the person erased what this PC kept of them.</extracomment>
        <translation>यो कम्प्युटरमा सेभ गरेको कुरा मेटाइयो। कार्यालयमा बुझाएका प्रक्रिया जस्ताको तस्तै छन्।</translation>
    </message>
    <message>
        <source>保存した内容を、すべては消せませんでした。もう一度サインインして、消してください。</source>
        <extracomment>Start page, after erasing failed half way; the session has ended.</extracomment>
        <translation>सेभ गरेका सबै कुरा मेटाउन सकिएन। फेरि साइन इन गरेर मेटाउनुहोस्।</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreFileModel</name>
    <message>
        <source>消します</source>
        <extracomment>What the person types before everything kept on this PC is erased: one short word of their language.</extracomment>
        <translation>मेटाउने</translation>
    </message>
    <message>
        <source>役所にまだ届いていない届出が%1件あります：%2</source>
        <extracomment>Before a copy is made or all is erased. %1: how many; %2: the first of them by name.</extracomment>
        <translation>कार्यालयमा अझै नपुगेका सूचना %1 वटा छन्: %2</translation>
    </message>
    <message>
        <source>窓口に保存した内容</source>
        <extracomment>Name of the file with what is kept on this PC; the day follows.</extracomment>
        <translation>Madoguchi मा सेभ गरेको कुरा</translation>
    </message>
    <message>
        <source>%1 に書き出しました。</source>
        <extracomment>Said when the file was written. %1: where it is.</extracomment>
        <translation>%1 मा निकालियो।</translation>
    </message>
    <message>
        <source>取り込みました。まだ届いていなかった届出が%1件あり、ここでは送らずに止めてあります。</source>
        <translation>भित्र ल्याइयो। अझै नपुगेका सूचना %1 वटा छन्, यहाँबाट नपठाई रोकिएको छ।</translation>
    </message>
    <message>
        <source>取り込みました。</source>
        <translation>भित्र ल्याइयो।</translation>
    </message>
    <message>
        <source>「%1」と入れてください。</source>
        <extracomment>At the field before all is erased. %1: the word to be typed.</extracomment>
        <translation>“%1” लेख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreKeysModel</name>
    <message>
        <source>12文字以上にしてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>12 अक्षर वा बढी बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>人に当てられやすいものです。関係のない言葉を4つ以上並べてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>सजिलै अनुमान गर्न सकिने छ। सम्बन्ध नभएका 4 वा बढी शब्द मिलाउनुहोस्।</translation>
    </message>
    <message>
        <source>上のらんと同じではありません。もう一度入れてください。</source>
        <extracomment>At the second field of a new passphrase.</extracomment>
        <translation>माथिको जस्तै छैन। फेरि हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>パスフレーズでも開けるようになりました。</source>
        <translation>अब पासफ्रेजले पनि खुल्छ।</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでも開けるようになりました。</source>
        <translation>अब यो कम्प्युटरको किरिङले पनि खुल्छ।</translation>
    </message>
    <message>
        <source>パスフレーズでは開けなくなりました。</source>
        <translation>अब पासफ्रेजले खुल्दैन।</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでは開けなくなりました。</source>
        <translation>अब यो कम्प्युटरको किरिङले खुल्दैन।</translation>
    </message>
    <message>
        <source>鍵を新しくしました。前の復旧コードとパスフレーズは、もう使えません。</source>
        <translation>साँचो नयाँ बनाइयो। पहिलेको रिकभरी कोड र पासफ्रेज अब चल्दैनन्।</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>पुरानो कार्डले सेभ गरेको कुरा सारियो। अब यो कार्डले खुल्छ।</translation>
    </message>
</context>
<context>
    <name>madoguchi::SubsidiesModel</name>
    <message>
        <source>新しい順</source>
        <extracomment>Choice: the order of a list of subsidies. In the order of SubsidyWish::Order.</extracomment>
        <translation>नयाँ पहिले</translation>
    </message>
    <message>
        <source>締切が近い順</source>
        <translation>म्याद नजिक भएको पहिले</translation>
    </message>
    <message>
        <source>上限額が大きい順</source>
        <translation>सीमा धेरै भएको पहिले</translation>
    </message>
    <message>
        <source>上限%1円</source>
        <extracomment>Upper limit of a subsidy for a business. %1: &quot;10,000,000&quot;.</extracomment>
        <translation>बढीमा %1 येन</translation>
    </message>
    <message>
        <source>締切：%1</source>
        <extracomment>Until when to apply for a subsidy. %1: date and time.</extracomment>
        <translation>अन्तिम समय: %1</translation>
    </message>
    <message>
        <source>%1 時点の内容です</source>
        <extracomment>Under a list that was received from outside. %1: date and time.</extracomment>
        <translation>%1 सम्मको विवरण</translation>
    </message>
    <message>
        <source>2文字以上の言葉を入れてください。</source>
        <extracomment>Under the field for words to look for subsidies.</extracomment>
        <translation>2 वा बढी अक्षर हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>補助金が%1件見つかりました。</source>
        <extracomment>Said when a search for subsidies is done. %1: a number.</extracomment>
        <translation>%1 वटा अनुदान भेटियो।</translation>
    </message>
    <message>
        <source>上限額</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>अधिकतम रकम</translation>
    </message>
    <message>
        <source>補助率</source>
        <extracomment>Page of a subsidy, label: which share of the costs it pays.</extracomment>
        <translation>अनुदानको अंश</translation>
    </message>
    <message>
        <source>受付の開始</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>दर्ता सुरु</translation>
    </message>
    <message>
        <source>受付の締切</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>दर्ता अन्त्य</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>対象の従業員数</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>कर्मचारी सङ्ख्या</translation>
    </message>
    <message>
        <source>対象の業種</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>व्यवसायको किसिम</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Page of a subsidy, label: for what it may be used.</extracomment>
        <translation>केका लागि प्रयोग हुन्छ</translation>
    </message>
    <message>
        <source>添付の書類</source>
        <extracomment>Page of a subsidy, label: files that belong to it.</extracomment>
        <translation>संलग्न कागजात</translation>
    </message>
    <message>
        <source>くわしいページ</source>
        <extracomment>Page of a subsidy, label: address of its page.</extracomment>
        <translation>विस्तृत पृष्ठ</translation>
    </message>
</context>
<context>
    <name>madoguchi::WhatIfModel</name>
    <message>
        <source>子どもが生まれたら</source>
        <extracomment>Choice: something that might happen.</extracomment>
        <translation>बच्चा जन्मेमा</translation>
    </message>
    <message>
        <source>引っ越したら</source>
        <translation>बसाइँ सरेमा</translation>
    </message>
    <message>
        <source>収入が変わったら</source>
        <translation>आम्दानी बदलिएमा</translation>
    </message>
    <message>
        <source>仕事をやめたら</source>
        <translation>काम छोडेमा</translation>
    </message>
    <message>
        <source>配偶者と別れたら</source>
        <translation>जीवनसाथीसँग छुट्टिएमा</translation>
    </message>
    <message>
        <source>家族が世帯を出たら</source>
        <translation>परिवारको कोही छुट्टिएमा</translation>
    </message>
    <message>
        <source>今と比べて、%1件が変わります。</source>
        <extracomment>Over the list of what a supposition changes. %1: a number of benefits.</extracomment>
        <translation>अहिलेको तुलनामा %1 वटा बदलिन्छ।</translation>
    </message>
    <message>
        <source>分かっている範囲では、今と変わりません。</source>
        <extracomment>A supposition changes nothing.</extracomment>
        <translation>थाहा भएसम्म अहिलेभन्दा फरक छैन।</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A supposition changes a benefit&apos;s amount. %1 before, %2 then.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>金額は未定</source>
        <translation>रकम निश्चित छैन</translation>
    </message>
    <message>
        <source>今：%1 → もしも：%2</source>
        <extracomment>A supposition changes what is to be expected. %1: now, %2: then.</extracomment>
        <translation>अहिले: %1 → यदि: %2</translation>
    </message>
</context>
</TS>
