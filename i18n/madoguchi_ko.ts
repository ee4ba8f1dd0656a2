<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="ja">
<context>
    <name>AccessLogPage</name>
    <message>
        <source>だれが見たか</source>
        <translation>누가 보았나요</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>기록을 받고 있습니다.</translation>
    </message>
    <message>
        <source>やり取りの記録はありません。</source>
        <translation>주고받은 기록이 없습니다.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>아직 받지 않았습니다. 연결되면 ‘최신으로 업데이트’를 누르세요.</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
    <message>
        <source>受付番号 %1 の手続の状況を見る</source>
        <translation>접수번호 %1 절차의 진행 상황 보기</translation>
    </message>
    <message>
        <source>あなたの手続（受付番号 %1）のためです</source>
        <translation>귀하의 절차(접수번호 %1)를 위한 것입니다</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>더 보기(남은 %1건)</translation>
    </message>
    <message>
        <source>心当たりがないとき</source>
        <translation>짐작 가는 것이 없을 때</translation>
    </message>
    <message>
        <source>役所が情報を見るのは、法律に書かれた事務のためだけです。多くは、あなたやご家族が出した申請や、毎年の税や保険料の計算のためです。</source>
        <translation>관공서가 정보를 보는 것은 법률에 적힌 사무를 위해서뿐입니다. 대부분 귀하나 가족이 낸 신청, 또는 해마다 하는 세금이나 보험료 계산을 위한 것입니다.</translation>
    </message>
    <message>
        <source>それでも分からないときは、情報を見た役所の窓口に「いつの、どの情報か」を伝えてお尋ねください。納得できないときは、マイナンバー総合フリーダイヤル（0120-95-0178）に相談できます。</source>
        <translation>그래도 알 수 없을 때는 정보를 본 관공서의 창구에 ‘언제의 어느 정보인지’를 알리고 문의하세요. 납득할 수 없을 때는 마이넘버 종합 무료전화(0120-95-0178)에 상담할 수 있습니다.</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をやり取りした記録と、あなたがここで役所から受け取った記録です。新しいものから並べています。</source>
        <translation>관공서끼리 귀하의 정보를 주고받은 기록과, 귀하가 여기에서 관공서로부터 받은 기록입니다. 새것부터 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>AppHeader</name>
    <message>
        <source>窓口</source>
        <translation>Madoguchi(窓口)</translation>
    </message>
    <message>
        <source>サインイン中：%1さん</source>
        <translation>로그인 중: %1 님</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 님</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>窓口の共通操作</source>
        <translation>창 전체의 조작</translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>表示する言語 Language</source>
        <extracomment>Name of the choice of language in the head. The English word stays, for who reads no Japanese.</extracomment>
        <translation>표시 언어 Language</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1パーセント</source>
        <translation>%1퍼센트</translation>
    </message>
    <message>
        <source>文字 %1%</source>
        <extracomment>Button in the head, short: the text size, e.g. 「文字 150%」.</extracomment>
        <translation>글자 %1%</translation>
    </message>
</context>
<context>
    <name>ApplicationCard</name>
    <message>
        <source>%1、%2、%3件中%4件目</source>
        <translation>%1, %2, %3건 중 %4번째</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>受付番号 %1</source>
        <translation>접수번호 %1</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>これまでの経過</source>
        <translation>지금까지의 경과</translation>
    </message>
    <message>
        <source>受付の控えを見る</source>
        <translation>접수증 사본 보기</translation>
    </message>
    <message>
        <source>取り下げる</source>
        <translation>철회하기</translation>
    </message>
    <message>
        <source>取り下げない</source>
        <translation>철회하지 않기</translation>
    </message>
    <message>
        <source>取り下げると、この手続は行われません。必要なときは、はじめから届け出ることになります。</source>
        <translation>철회하면 이 절차는 진행되지 않습니다. 필요해지면 처음부터 다시 신고하게 됩니다.</translation>
    </message>
    <message>
        <source>「%1」を取り下げますか</source>
        <translation>‘%1’을(를) 철회하시겠습니까?</translation>
    </message>
    <message>
        <source>提出をとりやめる</source>
        <translation>제출 그만두기</translation>
    </message>
    <message>
        <source>とりやめない</source>
        <translation>그만두지 않기</translation>
    </message>
    <message>
        <source>とりやめると、このパソコンからはもう送られません。もう一度出すときは、はじめから入力します。</source>
        <translation>그만두면 이 컴퓨터에서는 더 이상 보내지 않습니다. 다시 제출하려면 처음부터 입력합니다.</translation>
    </message>
    <message>
        <source>「%1」の提出をとりやめますか</source>
        <translation>‘%1’ 제출을 그만두시겠습니까?</translation>
    </message>
    <message>
        <source>役所からのお知らせと書類</source>
        <translation>관공서의 알림과 서류</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <translation>내용 고치기</translation>
    </message>
    <message>
        <source>直した内容の控えを見る</source>
        <translation>고친 내용의 사본 보기</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>첨부한 파일</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>あなたが出した手続を、新しいものから並べています。</source>
        <translation>귀하가 제출한 절차를 최신순으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <translation>절차 목록</translation>
    </message>
    <message>
        <source>例：転出届、R-2026-004821、みなみ市、2026年11月</source>
        <translation>예: 전출, R-2026-004821, 미나미시, 2026-11</translation>
    </message>
    <message>
        <source>手続の名前・受付番号・役所・日付でさがす</source>
        <translation>절차 이름・접수번호・관공서・날짜로 찾기</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>進行中</source>
        <extracomment>Of applications: they go on by themselves.</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>対応が必要</source>
        <extracomment>Of applications: the person has to do something.</extracomment>
        <translation>조치 필요</translation>
    </message>
    <message>
        <source>終わったもの</source>
        <extracomment>Of applications: finished, declined, withdrawn or given up.</extracomment>
        <translation>끝난 것</translation>
    </message>
    <message>
        <source>しぼりこみ</source>
        <extracomment>What is shown of the applications: all, under way, …</extracomment>
        <translation>골라 보기</translation>
    </message>
    <message>
        <source>出した手続は、まだありません。</source>
        <translation>아직 제출한 절차가 없습니다.</translation>
    </message>
    <message>
        <source>あてはまる手続はありません。短い言葉でさがすか、しぼりこみを「すべて」にしてください。</source>
        <translation>해당하는 절차가 없습니다. 짧은 말로 찾거나 ‘전체’를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>AttachmentEntry</name>
    <message>
        <source>ファイルを確かめています。</source>
        <translation>파일을 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>오류. %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>파일 선택하기</translation>
    </message>
    <message>
        <source>ファイルを追加する</source>
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>여기에 파일을 끌어다 놓아 선택할 수도 있습니다.</translation>
    </message>
</context>
<context>
    <name>AttachmentPreview</name>
    <message>
        <source>開いています。</source>
        <translation>여는 중입니다.</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <translation>%2페이지 중 %1페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>最初のページです。</source>
        <translation>첫 페이지입니다.</translation>
    </message>
    <message>
        <source>次のページ</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>最後のページです。</source>
        <translation>마지막 페이지입니다.</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>添付したファイル：%1</source>
        <translation>첨부한 파일: %1</translation>
    </message>
    <message>
        <source>このまま送ると、どこで撮った写真かが役所に伝わります。知らせたくないときは、送る前に取り除けます。写真の見た目は変わりません。</source>
        <translation>이대로 보내면 어디에서 찍은 사진인지 관공서에 전달됩니다. 알리고 싶지 않을 때는 보내기 전에 제거할 수 있습니다. 사진의 모습은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>撮影した場所が記録されています</source>
        <translation>촬영한 장소가 기록되어 있습니다</translation>
    </message>
    <message>
        <source>「%1」から場所の記録を取り除く</source>
        <translation>‘%1’에서 장소 기록 제거</translation>
    </message>
    <message>
        <source>場所の記録を取り除く</source>
        <translation>장소 기록 제거</translation>
    </message>
    <message>
        <source>「%1」の画像を閉じる</source>
        <translation>‘%1’ 이미지 닫기</translation>
    </message>
    <message>
        <source>「%1」を見る</source>
        <translation>‘%1’ 보기</translation>
    </message>
    <message>
        <source>画像を閉じる</source>
        <translation>이미지 닫기</translation>
    </message>
    <message>
        <source>中を見る</source>
        <translation>내용 보기</translation>
    </message>
    <message>
        <source>「%1」を取り除く</source>
        <translation>‘%1’ 제거</translation>
    </message>
    <message>
        <source>取り除く</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>BankAccountEntry</name>
    <message>
        <source>銀行・信用金庫など（ゆうちょ銀行の振込用の店名と口座番号も）</source>
        <translation>은행 등(ゆうちょ銀行의 이체용 점명과 계좌번호도)</translation>
    </message>
    <message>
        <source>ゆうちょ銀行の通帳の記号と番号</source>
        <translation>유초은행(ゆうちょ銀行) 통장의 기호(記号)와 번호(番号)</translation>
    </message>
    <message>
        <source>「%1」の種類</source>
        <translation>‘%1’의 종류</translation>
    </message>
    <message>
        <source>銀行の名前</source>
        <translation>은행 이름</translation>
    </message>
    <message>
        <source>支店の名前</source>
        <translation>지점 이름</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>当座</source>
        <translation>당좌</translation>
    </message>
    <message>
        <source>預金の種別</source>
        <translation>예금 종류</translation>
    </message>
    <message>
        <source>1で始まる5桁の数字です。0で始まるときは、上で「銀行」を選び、振込用の店名と口座番号を入れてください。</source>
        <translation>1로 시작하는 5자리 숫자입니다. 0으로 시작하면 위에서 ‘은행’을 선택하고 이체용 점명과 계좌번호를 입력하세요.</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>기호(記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>번호(番号)</translation>
    </message>
    <message>
        <source>口座番号</source>
        <translation>계좌번호</translation>
    </message>
    <message>
        <source>通帳にあるとおりに、カタカナで。ひらがなで入れてもかまいません。</source>
        <translation>통장대로 가타카나로 입력하세요. 히라가나로 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>口座名義</source>
        <translation>예금주</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>完了</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>エラー</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>緊急のお知らせ</source>
        <translation>긴급 알림</translation>
    </message>
</context>
<context>
    <name>BenefitAnswersPage</name>
    <message>
        <source>給付を調べるために使っていることのすべてです。答えは、このパソコンに暗号化して保存しています。</source>
        <translation>급부를 찾는 데 쓰는 내용 전부입니다. 답변은 이 컴퓨터에 암호화하여 저장했습니다.</translation>
    </message>
    <message>
        <source>給付を調べるために使っていることのすべてです。サインインしていないので、保存していません。</source>
        <translation>급부를 찾는 데 쓰는 내용 전부입니다. 로그인하지 않아서 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>답한 내용</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>変える</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>%1の答えを消す</source>
        <translation>%1의 답변 지우기</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>まだ何も分かっていません。</source>
        <translation>아직 아무것도 모릅니다.</translation>
    </message>
    <message>
        <source>住民登録に出ていない、生活費を負担している家族（下宿している子など）は、ここで加えます。</source>
        <translation>주민등록에 없지만 생활비를 부담하는 가족(따로 사는 학생 자녀 등)은 여기에서 추가합니다.</translation>
    </message>
    <message>
        <source>家族</source>
        <translation>가족</translation>
    </message>
    <message>
        <source>%1を世帯から外す</source>
        <translation>%1을(를) 세대에서 빼기</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>加える家族の続柄</source>
        <translation>추가할 가족의 관계</translation>
    </message>
    <message>
        <source>家族を加える</source>
        <translation>가족 추가</translation>
    </message>
    <message>
        <source>先に続柄を選んでください。</source>
        <translation>먼저 관계를 고르세요.</translation>
    </message>
    <message>
        <source>答えと、加えた家族と、「もう受けている」のしるしを消します。カードと住民登録の内容は変わりません。</source>
        <translation>답변, 추가한 가족, “이미 받고 있음” 표시를 지웁니다. 카드와 주민등록의 내용은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>もう一度押すと、すべて消えます</source>
        <translation>한 번 더 누르면 모두 지워집니다</translation>
    </message>
    <message>
        <source>答えたことをすべて消す</source>
        <translation>답변을 모두 지우기</translation>
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
        <translation>해당함</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>관공서에 확인</translation>
    </message>
    <message>
        <source>まだ分からない</source>
        <translation>아직 모름</translation>
    </message>
    <message>
        <source>なぜそう言えるか</source>
        <translation>그렇게 말할 수 있는 이유</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
    <message>
        <source>ほかに役所が確かめること：%1</source>
        <translation>그 밖에 관공서가 확인하는 것: %1</translation>
    </message>
    <message>
        <source>答えると分かること</source>
        <translation>답하면 알 수 있는 것</translation>
    </message>
    <message>
        <source>申請のしかた</source>
        <translation>신청 방법</translation>
    </message>
    <message>
        <source>必要なもの
%1</source>
        <translation>필요한 것
%1</translation>
    </message>
    <message>
        <source>ここから申請する</source>
        <translation>여기에서 신청</translation>
    </message>
    <message>
        <source>もう受けています</source>
        <translation>이미 받고 있습니다</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <translation>여기서 서류 작성하기</translation>
    </message>
</context>
<context>
    <name>BenefitQuestion</name>
    <message>
        <source>病気・障害・死亡など、答えにくいことをお聞きします。答えなくてもかまいません。</source>
        <translation>질병·장애·사망 등 답하기 어려운 것을 묻습니다. 답하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>答える</source>
        <translation>답하기</translation>
    </message>
    <message>
        <source>分からない</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <translation>답하고 싶지 않음</translation>
    </message>
    <message>
        <source>この質問をあとにする</source>
        <translation>이 질문을 나중에</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>前の質問へ</source>
        <translation>이전 질문</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>（%1年）</source>
        <extracomment>Which year an answer is about. %1: a year.</extracomment>
        <translation>(%1년)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>On the printed list of benefits. %1: the kind of help, %2: the amount.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>どこで：%1</source>
        <extracomment>On the printed list of benefits. %1: the office.</extracomment>
        <translation>장소: %1</translation>
    </message>
    <message>
        <source>受けられる給付・制度の確認表</source>
        <extracomment>Title of the printed list of benefits.</extracomment>
        <translation>받을 수 있는 급부·제도 확인표</translation>
    </message>
    <message>
        <source>申請するもの（利用できる見込みのあるもの）</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>신청할 것(가능성 있음)</translation>
    </message>
    <message>
        <source>役所で聞くもの</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>관공서에 물을 것</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet: what it is and is not.</extracomment>
        <translation>이 종이에 대하여</translation>
    </message>
    <message>
        <source>このパソコンの中で、分かっていることだけから調べた見込みです。決めるのは役所です。金額や期限は窓口で確かめてください。</source>
        <translation>이 컴퓨터 안에서 아는 것만으로 계산한 예상입니다. 결정은 관공서가 합니다. 금액과 기한은 창구에서 확인하세요.</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;.</extracomment>
        <translation>%1엔</translation>
    </message>
    <message>
        <source>%1〜%2円</source>
        <extracomment>Amount of a benefit that is somewhere between two. %1, %2: &quot;10,000&quot;.</extracomment>
        <translation>%1~%2엔</translation>
    </message>
    <message>
        <source>最大%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;, the most it can be.</extracomment>
        <translation>최대 %1엔</translation>
    </message>
    <message>
        <source>月%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>월 %1</translation>
    </message>
    <message>
        <source>年%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>연 %1</translation>
    </message>
    <message>
        <source>1日%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>1일 %1</translation>
    </message>
    <message>
        <source>あと%1問で分かります</source>
        <extracomment>Instead of a benefit&apos;s amount: %1 more questions would tell it.
----------
How likely a benefit is: %1 questions are open.</extracomment>
        <translation>질문 %1개에 더 답하면 알 수 있습니다</translation>
    </message>
    <message>
        <source>利用できる見込みです</source>
        <extracomment>How likely a benefit is: everything that can be looked at here holds.</extracomment>
        <translation>이용할 가능성이 있습니다</translation>
    </message>
    <message>
        <source>役所に確かめてください</source>
        <extracomment>How likely a benefit is: only the office can say.</extracomment>
        <translation>관공서에 확인하세요</translation>
    </message>
    <message>
        <source>いまは当てはまりません</source>
        <extracomment>How likely a benefit is: something that is known speaks against it.</extracomment>
        <translation>지금은 해당하지 않습니다</translation>
    </message>
    <message>
        <source>受け取るお金</source>
        <extracomment>Kind of a benefit: money is paid.</extracomment>
        <translation>받는 돈</translation>
    </message>
    <message>
        <source>支払いが減る額</source>
        <extracomment>Kind of a benefit: there is less to pay.</extracomment>
        <translation>줄어드는 부담</translation>
    </message>
    <message>
        <source>税の計算で引かれる額（所得控除）</source>
        <extracomment>Kind of a benefit: an amount off the taxable income. Law term.</extracomment>
        <translation>세금 계산에서 빼는 금액(所得控除)</translation>
    </message>
    <message>
        <source>借りられる額（返すお金）</source>
        <extracomment>Kind of a benefit: money is lent.</extracomment>
        <translation>빌릴 수 있는 금액(갚는 돈)</translation>
    </message>
    <message>
        <source>お金ではない支援</source>
        <extracomment>Kind of a benefit: help that is not money.</extracomment>
        <translation>돈이 아닌 지원</translation>
    </message>
    <message>
        <source>申請の期限は過ぎました（%1）</source>
        <extracomment>When the time to apply ended. %1: a date.</extracomment>
        <translation>신청 기한이 지났습니다(%1)</translation>
    </message>
    <message>
        <source>申請の期限：%1（あと%2日）</source>
        <extracomment>Until when to apply for a benefit. %1: a date, %2: a number of days.</extracomment>
        <translation>신청 기한: %1(앞으로 %2일)</translation>
    </message>
    <message>
        <source>いつでも申請できます。早いほど、受けられる期間が長くなります。</source>
        <extracomment>When to apply for a benefit.</extracomment>
        <translation>언제든지 신청할 수 있습니다. 빠를수록 받는 기간이 길어집니다.</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1日以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>발생한 다음 날부터 %1일 이내</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1か月以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>발생한 다음 날부터 %1개월 이내</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1年以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>발생한 다음 날부터 %1년 이내</translation>
    </message>
    <message>
        <source>分からない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>모름</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>답하고 싶지 않음</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>예</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。質問に答えるほど、はっきりします。どこにも送りません。</source>
        <translation>아는 것만으로 이 컴퓨터 안에서 찾고 있습니다. 답할수록 분명해집니다. 어디에도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>利用できる見込みのものは%1件です。</source>
        <translation>이용할 가능성이 있는 것은 %1건입니다.</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>받을 수 있는 급부·제도</translation>
    </message>
    <message>
        <source>答えは、このパソコンに暗号化して保存します。いつでも変えたり消したりできます。</source>
        <translation>답변은 이 컴퓨터에 암호화하여 저장합니다. 언제든지 바꾸거나 지울 수 있습니다.</translation>
    </message>
    <message>
        <source>サインインしていないので、答えは保存しません。サインインするか、終わると消えます。</source>
        <translation>로그인하지 않아서 답변은 저장하지 않습니다. 로그인하거나 끝내면 사라집니다.</translation>
    </message>
    <message>
        <source>答えを変える</source>
        <translation>답변 바꾸기</translation>
    </message>
    <message>
        <source>次の質問</source>
        <translation>다음 질문</translation>
    </message>
    <message>
        <source>いま、お聞きすることはありません。</source>
        <translation>지금 물을 것이 없습니다.</translation>
    </message>
    <message>
        <source>答えたことを見る・変える</source>
        <translation>답한 내용 보기·바꾸기</translation>
    </message>
    <message>
        <source>もしも、を試す</source>
        <translation>“만약” 해 보기</translation>
    </message>
    <message>
        <source>給付・制度の一覧</source>
        <translation>급부·제도 목록</translation>
    </message>
    <message>
        <source>例：子ども、医療費、失業、家賃</source>
        <translation>예: 자녀, 의료비, 실업, 집세</translation>
    </message>
    <message>
        <source>言葉で探す</source>
        <translation>말로 찾기</translation>
    </message>
    <message>
        <source>一覧の絞り込み</source>
        <translation>목록 좁히기</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
    <message>
        <source>当てはまる給付・制度はありません。別の言葉で探すか、絞り込みを「すべて」にしてください。</source>
        <translation>해당하는 급부·제도가 없습니다. 다른 말로 찾거나 “전체”로 바꾸세요.</translation>
    </message>
    <message>
        <source>会社や個人で事業をしている方には、国や自治体の補助金もあります。</source>
        <translation>회사나 개인으로 사업을 하는 분에게는 국가와 지자체의 보조금도 있습니다.</translation>
    </message>
    <message>
        <source>事業をしている方へ</source>
        <translation>사업을 하는 분께</translation>
    </message>
    <message>
        <source>事業をしています（会社・個人事業主）</source>
        <translation>사업을 하고 있습니다(회사·개인사업주)</translation>
    </message>
    <message>
        <source>事業者の補助金をさがす</source>
        <translation>사업자 보조금 찾기</translation>
    </message>
    <message>
        <source>一覧を紙で残す</source>
        <translation>목록을 종이로 남기기</translation>
    </message>
    <message>
        <source>見込みであって、約束ではありません。決めるのは役所です。お住まいの市区町村だけの制度は、窓口で聞いてください。</source>
        <translation>예상이며 약속이 아닙니다. 결정은 관공서가 합니다. 사는 시구정촌만의 제도는 창구에서 물어보세요.</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>処理しています</source>
        <translation>처리 중입니다</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>前の月</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>選んでいる日</source>
        <translation>선택한 날</translation>
    </message>
    <message>
        <source>選べません</source>
        <translation>선택할 수 없습니다</translation>
    </message>
    <message>
        <source>この日は選べません。</source>
        <translation>이날은 선택할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>CardAndReader</name>
    <message>
        <source>絵：カードリーダーに、ICチップを奥にしてマイナンバーカードが差し込まれている。</source>
        <translation>그림: IC칩 쪽을 안으로 하여 마이넘버카드가 카드 리더기에 꽂혀 있습니다.</translation>
    </message>
    <message>
        <source>絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。</source>
        <translation>그림: IC칩 쪽을 안으로 하여 마이넘버카드를 카드 리더기에 꽂습니다.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードの情報</source>
        <translation>카드 정보</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>카드를 읽고 있습니다. 카드를 빼지 마세요.</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>카드 리더기: %1</translation>
    </message>
    <message>
        <source>カードの有効期限：%1</source>
        <translation>카드 유효기한: %1</translation>
    </message>
    <message>
        <source>読み取り直す</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>전자증명서</translation>
    </message>
    <message>
        <source>有効期限：%1</source>
        <translation>유효기한: %1</translation>
    </message>
    <message>
        <source>発行者：%1</source>
        <translation>발행자: %1</translation>
    </message>
    <message>
        <source>暗証番号とパスワード</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>カードの持ち主：%1</source>
        <translation>카드 소유자: %1</translation>
    </message>
    <message>
        <source>持ち主の氏名は、このカードでサインインすると表示します。</source>
        <translation>이 카드로 로그인하면 소유자의 성명이 표시됩니다.</translation>
    </message>
    <message>
        <source>有効期限は、署名用のパスワードを入力すると表示できます。</source>
        <translation>유효기한은 서명용 비밀번호를 입력하면 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>持ち主を表す記号：%1</source>
        <translation>소유자를 나타내는 기호: %1</translation>
    </message>
    <message>
        <source>%1の内容を見る・保存する</source>
        <translation>내용 보기·저장: %1</translation>
    </message>
    <message>
        <source>内容を見る・保存する</source>
        <translation>내용 보기·저장</translation>
    </message>
    <message>
        <source>番号はそれぞれ別のものです。まちがえた回数も、別々に数えます。</source>
        <translation>번호는 각각 다릅니다. 잘못 입력한 횟수도 따로 셉니다.</translation>
    </message>
    <message>
        <source>%1を変更する</source>
        <translation>변경: %1</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>변경하기</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <translation>카드 리더기</translation>
    </message>
    <message>
        <source>使うカードリーダー</source>
        <translation>사용할 카드 리더기</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>カードから写す</source>
        <translation>카드에서 옮기기</translation>
    </message>
    <message>
        <source>写さずに自分で入力する</source>
        <translation>옮기지 않고 직접 입력하기</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>숫자 4자리를 입력하세요.</translation>
    </message>
    <message>
        <source>数字4桁です。サインインの暗証番号と同じに設定されていることもあります。</source>
        <translation>숫자 4자리입니다. 로그인 비밀번호와 같게 설정되어 있는 경우도 있습니다.</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <translation>카드 기재사항용 비밀번호(券面事項入力補助用)</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>카드를 읽고 있습니다. 카드를 빼지 마세요.</translation>
    </message>
    <message>
        <source>内容を見るには、署名用のパスワード（英数字6〜16文字）の入力が必要です。見るだけで、署名はしません。</source>
        <translation>내용을 보려면 서명용 비밀번호(영문자와 숫자 6~16자)를 입력해야 합니다. 보기만 하고 서명은 하지 않습니다.</translation>
    </message>
    <message>
        <source>パスワードを入力して内容を見る</source>
        <translation>비밀번호를 입력하고 내용 보기</translation>
    </message>
    <message>
        <source>内容を見る</source>
        <translation>내용 보기</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>영문자와 숫자 6~16자입니다. 영문자는 대문자입니다. 4자리 비밀번호와는 다른 것입니다.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>서명용 비밀번호(署名用)</translation>
    </message>
    <message>
        <source>%1の内容</source>
        <translation>내용: %1</translation>
    </message>
    <message>
        <source>氏名・住所・生年月日・性別が、暗号化されずにファイルに入ります。人に渡すときは、相手をよく確かめてください。カードの中の秘密の鍵は、ファイルには入りません。</source>
        <translation>성명, 주소, 생년월일, 성별이 암호화되지 않고 파일에 들어갑니다. 다른 사람에게 줄 때는 상대를 잘 확인하세요. 카드 안의 비밀 키는 파일에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>カードの中の秘密の鍵は、ファイルには入りません。ファイルだけでは、サインインも署名もできません。</source>
        <translation>카드 안의 비밀 키는 파일에 들어가지 않습니다. 파일만으로는 로그인도 서명도 할 수 없습니다.</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>파일로 저장하기</translation>
    </message>
    <message>
        <source>PEM形式で保存する</source>
        <translation>PEM 형식으로 저장</translation>
    </message>
    <message>
        <source>DER形式で保存する</source>
        <translation>DER 형식으로 저장</translation>
    </message>
    <message>
        <source>電子証明書を保存しました</source>
        <translation>전자증명서를 저장했습니다</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>저장한 폴더 열기</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>公的個人認証サービスの利用者証明用電子証明書</source>
        <extracomment>Certificate page: which kind of certificate this is, by its policy.</extracomment>
        <translation>일본 공적 개인 인증 서비스의 이용자 증명용 전자증명서</translation>
    </message>
    <message>
        <source>公的個人認証サービスの署名用電子証明書</source>
        <translation>일본 공적 개인 인증 서비스의 서명용 전자증명서</translation>
    </message>
    <message>
        <source>サインイン（クライアント認証）</source>
        <extracomment>Certificate page: what the key may be used for besides.</extracomment>
        <translation>로그인(클라이언트 인증)</translation>
    </message>
    <message>
        <source>電子的な署名（digitalSignature）</source>
        <extracomment>Certificate page: what the key may be used for.</extracomment>
        <translation>전자적인 서명(digitalSignature)</translation>
    </message>
    <message>
        <source>本人の意思の証明（nonRepudiation）</source>
        <translation>본인 의사의 증명(nonRepudiation)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>Certificate page: words for an identifier, and the identifier. %1 words, %2 digits with dots.</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>男</source>
        <translation>남</translation>
    </message>
    <message>
        <source>女</source>
        <translation>여</translation>
    </message>
    <message>
        <source>確認できません（カードに認証局の証明書がありません）</source>
        <translation>확인할 수 없습니다(카드에 인증 기관의 증명서가 없습니다)</translation>
    </message>
    <message>
        <source>確認できません（カードにある認証局が発行したものではありません）</source>
        <translation>확인할 수 없습니다(카드에 있는 인증 기관이 발행한 것이 아닙니다)</translation>
    </message>
    <message>
        <source>世代を確認できません</source>
        <translation>세대를 확인할 수 없습니다</translation>
    </message>
    <message>
        <source>%1年からの世代</source>
        <extracomment>%1: the year from which this generation of the authority issues certificates.</extracomment>
        <translation>%1년부터의 세대</translation>
    </message>
    <message>
        <source>このデモの認証局（本物ではありません）</source>
        <translation>이 데모의 인증 기관(진짜가 아닙니다)</translation>
    </message>
    <message>
        <source>カードにある認証局が発行したことは確かめました。その認証局が本物かどうか、どの世代かは、このソフトでは判断できません。</source>
        <translation>카드에 있는 인증 기관이 발행한 것은 확인했습니다. 그 인증 기관이 진짜인지, 어느 세대인지는 이 프로그램으로 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>期限が切れています</source>
        <translation>기한이 지났습니다</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>How long a certificate is still valid.</extracomment>
        <translation>오늘까지</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>How long a certificate is still valid. %1 is a number of days.</extracomment>
        <translation>%1일 남음</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>氏名の代わりの文字</source>
        <translation>성명의 대체 문자</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>住所の代わりの文字</source>
        <translation>주소의 대체 문자</translation>
    </message>
    <message>
        <source>持ち主を表す記号</source>
        <translation>소유자를 나타내는 기호</translation>
    </message>
    <message>
        <source>この電子証明書には、氏名や住所は入っていません。</source>
        <translation>이 전자증명서에는 성명이나 주소가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>발행자</translation>
    </message>
    <message>
        <source>認証局の世代</source>
        <translation>인증 기관의 세대</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>発行日</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>유효기한</translation>
    </message>
    <message>
        <source>鍵の使いみち</source>
        <translation>키의 용도</translation>
    </message>
    <message>
        <source>くわしい使いみち</source>
        <translation>자세한 용도</translation>
    </message>
    <message>
        <source>シリアル番号</source>
        <translation>일련번호</translation>
    </message>
    <message>
        <source>照合用の値（SHA-256）</source>
        <translation>대조용 값(SHA-256)</translation>
    </message>
    <message>
        <source>フィンガープリントともいいます。同じ電子証明書かどうかを比べるための値です。</source>
        <translation>핑거프린트라고도 합니다. 같은 전자증명서인지 비교하기 위한 값입니다.</translation>
    </message>
    <message>
        <source>認証局の照合用の値（SHA-256）</source>
        <translation>인증 기관의 대조용 값(SHA-256)</translation>
    </message>
    <message>
        <source>発行した機関が公表している値と見比べると、本物の認証局かどうかが分かります。</source>
        <translation>발행 기관이 공표한 값과 비교하면 진짜 인증 기관인지 알 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管してあります。閉じても失われません。次にサインインしたときに送ります。開いたままにすると、つながりしだい送ります。</source>
        <translation>서명한 신고는 암호화하여 이 컴퓨터에 보관하고 있습니다. 닫아도 사라지지 않습니다. 다음에 로그인할 때 보냅니다. 열어 두면 연결되는 대로 보냅니다.</translation>
    </message>
    <message>
        <source>保存済み・未提出が%1件あります</source>
        <translation>저장됨·미제출: %1건</translation>
    </message>
    <message>
        <source>最小化して送るのを待つ</source>
        <translation>최소화하고 전송 기다리기</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>復旧コード</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>%1組目：%2</source>
        <extracomment>A group of the code, read aloud. %1: which one, %2: its characters one by one, e.g. 「K、7、Q、X」.</extracomment>
        <translation>%1번째 묶음: %2</translation>
    </message>
</context>
<context>
    <name>ConversationSection</name>
    <message>
        <source>この手続について、役所と文章でやりとりできます。手続の内容を変えるときは、訂正や取下げを使ってください。ここに書いても、届け出たことにはなりません。</source>
        <translation>이 절차에 대해 관공서와 글로 주고받을 수 있습니다. 절차의 내용을 바꿀 때는 정정이나 철회를 이용하세요. 여기에 써도 신고한 것이 되지 않습니다.</translation>
    </message>
    <message>
        <source>役所とのやりとり</source>
        <translation>관공서와 주고받은 글</translation>
    </message>
    <message>
        <source>やりとりは、まだありません。</source>
        <translation>아직 주고받은 글이 없습니다.</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2건</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す。%1</source>
        <translation>보내지 않고 입력란으로 되돌리기. %1</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す</source>
        <translation>보내지 않고 입력란으로 되돌리기</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>지금 다시 보내기</translation>
    </message>
    <message>
        <source>いまは役所につながりません。このパソコンに保存して、つながったら自動で送ります。</source>
        <translation>지금은 관공서에 연결할 수 없습니다. 이 컴퓨터에 저장하고 연결되면 자동으로 보냅니다.</translation>
    </message>
    <message>
        <source>マイナンバーや暗証番号は書かないでください。</source>
        <translation>마이넘버나 비밀번호는 쓰지 마세요.</translation>
    </message>
    <message>
        <source>役所に伝えること、ききたいこと</source>
        <translation>관공서에 알리거나 묻고 싶은 것</translation>
    </message>
    <message>
        <source>だれに何を送るか</source>
        <translation>누구에게 무엇을 보내는지</translation>
    </message>
    <message>
        <source>保存して、つながったら送る</source>
        <translation>저장하고 연결되면 보내기</translation>
    </message>
    <message>
        <source>役所へ送る</source>
        <translation>관공서에 보내기</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>例：2026年4月1日、令和8年4月1日、20260401</source>
        <translation>예: 2026/4/1, R8.4.1, 20260401</translation>
    </message>
    <message>
        <source>%1をカレンダーから選ぶ</source>
        <translation>%1: 달력에서 선택하기</translation>
    </message>
    <message>
        <source>カレンダーを閉じる</source>
        <translation>달력 닫기</translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation>달력</translation>
    </message>
</context>
<context>
    <name>DemoCards</name>
    <message>
        <source>架空の住民のカードです。選ぶと、カードリーダーに差し込んだことになります。</source>
        <translation>가상 주민의 카드입니다. 선택하면 카드 리더기에 꽂은 것으로 처리됩니다.</translation>
    </message>
    <message>
        <source>デモ用のカード</source>
        <translation>데모용 카드</translation>
    </message>
    <message>
        <source>差し込まれています</source>
        <translation>꽂혀 있습니다</translation>
    </message>
    <message>
        <source>%1のカードを抜く</source>
        <translation>%1 님의 카드 빼기</translation>
    </message>
    <message>
        <source>%1のカードを差し込む</source>
        <translation>%1 님의 카드 꽂기</translation>
    </message>
    <message>
        <source>カードを抜く</source>
        <translation>카드 빼기</translation>
    </message>
    <message>
        <source>このカードを差し込む</source>
        <translation>이 카드 꽂기</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>デモ</source>
        <translation>데모</translation>
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
        <translation>%1 수정하기</translation>
    </message>
    <message>
        <source>修正する</source>
        <translation>수정하기</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>お知らせと画面を閉じたとき</source>
        <translation>알림 및 창 닫기</translation>
    </message>
    <message>
        <source>役所に届いたとき、確かめていただきたいことがあるとき、期限の7日前・3日前・前日に知らせます。</source>
        <translation>관공서에 도착했을 때, 확인하실 것이 있을 때, 기한 7일 전·3일 전·전날에 알려 드립니다.</translation>
    </message>
    <message>
        <source>デスクトップに通知する</source>
        <translation>바탕 화면에 알림 표시하기</translation>
    </message>
    <message>
        <source>画面をほかの人に見られることがあるときは、選ばないでください。</source>
        <translation>다른 사람이 화면을 볼 수 있는 경우에는 선택하지 마세요.</translation>
    </message>
    <message>
        <source>通知に手続の名前を出す</source>
        <translation>알림에 절차 이름 표시하기</translation>
    </message>
    <message>
        <source>閉じてもトレイに残り、未提出の届出をつながりしだい送ります。終えるときは、トレイのメニューで「終了する」を選びます。</source>
        <translation>창을 닫아도 트레이에 남아 있으며, 연결되는 대로 미제출 신고를 보냅니다. 종료할 때는 트레이 메뉴에서 ‘종료하기’를 선택합니다.</translation>
    </message>
    <message>
        <source>このデスクトップにはトレイ（常駐アイコンの場所）がないため、閉じると終わります。未提出の届出があるときは、閉じる前にお知らせします。</source>
        <translation>이 바탕 화면에는 트레이(상주 아이콘이 놓이는 곳)가 없으므로 닫으면 종료됩니다. 미제출 신고가 있을 때는 닫기 전에 알려 드립니다.</translation>
    </message>
    <message>
        <source>画面を閉じても終わらせない</source>
        <translation>창을 닫아도 종료하지 않기</translation>
    </message>
    <message>
        <source>つながりしだい、未提出の届出を役所へ送ります。カードも暗証番号も使いません。</source>
        <translation>연결되는 대로 미제출 신고를 관공서에 보냅니다. 카드도 비밀번호도 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>窓口を閉じていても、署名した届出を送る</source>
        <translation>Madoguchi를 닫아도 서명한 신고 보내기</translation>
    </message>
    <message>
        <source>送るのは、役所だけが開けるように封をしたものです。送る係（madoguchi-sender）も、このパソコンのほかの人も、中を読めません。見えるのは、件数と、宛先の役所と、期限だけです。届いたかどうかは、次にサインインしたときに確かめます。選ぶのをやめると、送るための写しはすぐに消えます。</source>
        <translation>관공서만 열 수 있도록 봉한 것을 보냅니다. 보내는 프로그램(madoguchi-sender)도, 이 컴퓨터의 다른 사람도 내용을 읽을 수 없습니다. 보이는 것은 건수, 받는 관공서, 기한뿐입니다. 도착했는지는 다음에 로그인할 때 확인합니다. 선택을 해제하면 보내기 위한 사본은 바로 지워집니다.</translation>
    </message>
    <message>
        <source>写真などのファイルを添付した届出は、このプログラムを開いてサインインしているあいだに送ります。</source>
        <translation>사진 등의 파일을 첨부한 신고는 이 프로그램을 열고 로그인해 있는 동안 보냅니다.</translation>
    </message>
    <message>
        <source>窓口を閉じていても届出を送るには</source>
        <translation>Madoguchi를 닫아도 보내려면</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>直すこと</source>
        <translation>해결할 문제</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>問題なし</source>
        <translation>문제 없음</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>診断の結果</source>
        <translation>진단 결과</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>입력할 문자: %1</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
    <message>
        <source>コピーする</source>
        <translation>복사하기</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>もう一度調べる</source>
        <translation>다시 진단하기</translation>
    </message>
    <message>
        <source>詳しい人に見てもらうときに使います。氏名、住所、番号などは入りません。下が全文です。</source>
        <translation>잘 아는 사람에게 보여 줄 때 사용합니다. 성명, 주소, 번호 등은 들어가지 않습니다. 아래가 전문입니다.</translation>
    </message>
    <message>
        <source>結果を保存する</source>
        <translation>결과 저장하기</translation>
    </message>
    <message>
        <source>保存する内容の全文</source>
        <translation>저장할 내용의 전문</translation>
    </message>
    <message>
        <source>診断の結果を保存しました</source>
        <translation>진단 결과를 저장했습니다</translation>
    </message>
    <message>
        <source>この内容を保存する</source>
        <translation>이 내용 저장하기</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>開いています</source>
        <translation>열려 있습니다</translation>
    </message>
    <message>
        <source>閉じています</source>
        <translation>닫혀 있습니다</translation>
    </message>
</context>
<context>
    <name>DocumentSigning</name>
    <message>
        <source>元のファイルは変えません。同じ場所に、署名の入った新しいファイルを作ります。</source>
        <translation>원래 파일은 바뀌지 않습니다. 같은 곳에 서명이 들어간 새 파일을 만듭니다.</translation>
    </message>
    <message>
        <source>署名するファイル</source>
        <translation>서명할 파일</translation>
    </message>
    <message>
        <source>ファイルを読んでいます。</source>
        <translation>파일을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>作り方</source>
        <translation>만드는 방법</translation>
    </message>
    <message>
        <source>署名したことと日時を書いた小さな枠を、ページの右下に入れます。</source>
        <translation>서명했다는 사실과 일시를 적은 작은 칸을 페이지 오른쪽 아래에 넣습니다.</translation>
    </message>
    <message>
        <source>ページに署名の枠を入れる</source>
        <translation>페이지에 서명 칸 넣기</translation>
    </message>
    <message>
        <source>全部で%1ページあります。</source>
        <translation>모두 %1페이지입니다.</translation>
    </message>
    <message>
        <source>枠を入れるページ</source>
        <translation>칸을 넣을 페이지</translation>
    </message>
    <message>
        <source>電子証明書にある氏名です。入れないときは、電子証明書の番号を書きます。</source>
        <translation>전자증명서에 있는 성명입니다. 넣지 않으면 전자증명서의 번호를 적습니다.</translation>
    </message>
    <message>
        <source>枠に氏名を入れる</source>
        <translation>칸에 성명 넣기</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>서명할 것</translation>
    </message>
    <message>
        <source>個人のことが入ります</source>
        <translation>개인에 관한 내용이 들어갑니다</translation>
    </message>
    <message>
        <source>パスワードの入力へ進む</source>
        <translation>비밀번호 입력으로 가기</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>서명하기</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>서명하지 않고 돌아가기</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>영문자와 숫자 6~16자입니다. 영문자는 대문자입니다. 4자리 비밀번호와는 다른 것입니다.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>서명용 비밀번호(署名用)</translation>
    </message>
    <message>
        <source>署名しました</source>
        <translation>서명했습니다</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>저장한 폴더 열기</translation>
    </message>
    <message>
        <source>別の書類に署名する</source>
        <translation>다른 서류에 서명하기</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>マイナンバーカードで、PDFなどのファイルに電子署名ができます。もらったファイルの署名も確かめられます。サインインはいりません。</source>
        <translation>마이넘버카드로 PDF 등의 파일에 전자서명을 할 수 있습니다. 받은 파일의 서명도 확인할 수 있습니다. 로그인은 필요 없습니다.</translation>
    </message>
    <message>
        <source>書類に署名する・署名を確かめる</source>
        <translation>서류에 서명하기・서명 확인하기</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>서명하기</translation>
    </message>
    <message>
        <source>署名を確かめる</source>
        <translation>서명 확인하기</translation>
    </message>
    <message>
        <source>することを選ぶ</source>
        <translation>할 일 고르기</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>エラー：%1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>エラーコード %1</source>
        <translation>오류 코드 %1</translation>
    </message>
    <message>
        <source>無事なもの</source>
        <translation>문제없는 것</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>오류 코드: %1</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>자세히 보기</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>カードリーダーを使うためのサービス（pcscd）が動いていません。</source>
        <extracomment>What a person is told of an error, in three parts: what happened, what is safe, the one next step. Words in braces are filled in: {pin} the PIN&apos;s name, {triesLeft} and {triesBefore} numbers, {form} how the PIN looks, {reason} and {reasonNext} a short reason and its next step, {megabytes} a number, {missing} numbers, {lastDay} a date such as 2026-12-22. Said as a clerk at a counter would.</extracomment>
        <translation>카드 리더기를 사용하기 위한 서비스(pcscd)가 실행되고 있지 않습니다.</translation>
    </message>
    <message>
        <source>カードには何もしていません。</source>
        <translation>카드에는 아무것도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>「sudo apt install pcscd」で入れるか、「sudo systemctl start pcscd.socket」で動かしてください。動き出すと自動でつながります。</source>
        <translation>‘sudo apt install pcscd’로 설치하거나 ‘sudo systemctl start pcscd.socket’으로 시작하세요. 시작되면 자동으로 연결됩니다.</translation>
    </message>
    <message>
        <source>このパソコンの設定により、カードリーダーの使用が許可されませんでした。</source>
        <translation>이 컴퓨터의 설정 때문에 카드 리더기를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。</source>
        <translation>이 컴퓨터의 관리자에게 카드 리더기(pcscd) 사용 허가를 요청하세요.</translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation>카드 리더기를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつないでください。つなぐと自動で進みます。</source>
        <translation>카드 리더기를 컴퓨터에 연결하세요. 연결하면 자동으로 진행됩니다.</translation>
    </message>
    <message>
        <source>カードが入っていません。</source>
        <translation>카드가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>マイナンバーカードをカードリーダーに置いてください。</source>
        <translation>마이넘버카드를 카드 리더기에 올려놓으세요.</translation>
    </message>
    <message>
        <source>途中でカードが離れました。</source>
        <translation>도중에 카드가 떨어졌습니다.</translation>
    </message>
    <message>
        <source>入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。</source>
        <translation>입력한 내용은 남아 있습니다. 비밀번호의 남은 횟수는 다음에 확인하여 표시합니다.</translation>
    </message>
    <message>
        <source>カードをもう一度置いて、やり直してください。</source>
        <translation>카드를 다시 놓고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>カードから返事がありません。</source>
        <translation>카드가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>カードには何もしていません。入力した内容は残っています。</source>
        <translation>카드에는 아무것도 하지 않았습니다. 입력한 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>カードの表と裏、置く位置を確かめて、もう一度置いてください。</source>
        <translation>카드의 앞뒤와 위치를 확인하고 다시 놓으세요.</translation>
    </message>
    <message>
        <source>これはマイナンバーカードではありません。</source>
        <translation>이것은 마이넘버카드가 아닙니다.</translation>
    </message>
    <message>
        <source>このカードには何も書き込んでいません。</source>
        <translation>이 카드에는 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>마이넘버카드로 바꾸어 올려놓으세요.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation>다른 프로그램이 카드를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>ほかのソフトを終えてから、もう一度試してください。</source>
        <translation>다른 프로그램을 종료한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>カードの返事に時間がかかりすぎたため、中止しました。</source>
        <translation>카드의 응답이 너무 오래 걸려 중지했습니다.</translation>
    </message>
    <message>
        <source>入力した内容は残っています。同じ操作を自動でくり返してはいません。</source>
        <translation>입력한 내용은 남아 있습니다. 같은 작업을 자동으로 반복하지 않았습니다.</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度試してください。</source>
        <translation>카드를 다시 놓고 한 번 더 시도하세요.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを初期状態に戻したため、中止しました。</source>
        <translation>다른 프로그램이 카드를 초기 상태로 되돌려 중지했습니다.</translation>
    </message>
    <message>
        <source>暗証番号は自動で送りなおしていません。入力した内容は残っています。</source>
        <translation>비밀번호를 자동으로 다시 보내지 않았습니다. 입력한 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>ほかのソフトを終えて、もう一度試してください。</source>
        <translation>다른 프로그램을 종료하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>はじめとは別の人のカードが入っています。</source>
        <translation>처음과 다른 사람의 카드가 들어 있습니다.</translation>
    </message>
    <message>
        <source>別の人のカードでは何もしていません。</source>
        <translation>다른 사람의 카드로는 아무것도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>ご本人のカードに戻してください。別の人が使うときは、先に「終了（サインアウト）」をしてください。</source>
        <translation>본인의 카드로 되돌리세요. 다른 사람이 사용할 때는 먼저 ‘로그아웃’을 하세요.</translation>
    </message>
    <message>
        <source>カードの中身を正しく読み取れませんでした。</source>
        <translation>카드의 내용을 올바르게 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>カードには何も書き込んでいません。</source>
        <translation>카드에는 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>カードを置きなおしてもう一度試してください。続くときは、カードを持って市区町村の窓口へご相談ください。</source>
        <translation>카드를 다시 놓고 한 번 더 시도하세요. 계속되면 카드를 가지고 시구정촌 창구에 문의하세요.</translation>
    </message>
    <message>
        <source>カードがこの操作を受け付けませんでした。</source>
        <translation>카드가 이 작업을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>このカードには、この手続に必要な電子証明書が入っていません。</source>
        <translation>이 카드에는 이 절차에 필요한 전자증명서가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>何も送っていません。</source>
        <translation>아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。</source>
        <translation>시구정촌 창구에서 전자증명서를 발급받거나, 창구 또는 우편으로 절차를 진행하세요.</translation>
    </message>
    <message>
        <source>{pin}の形ではありません。</source>
        <translation>{pin}의 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>カードには送っていません。残り回数は減っていません。</source>
        <translation>카드에 보내지 않았습니다. 남은 횟수는 줄지 않았습니다.</translation>
    </message>
    <message>
        <source>{form}で入力してください。</source>
        <translation>{form}로 입력하세요.</translation>
    </message>
    <message>
        <source>{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。</source>
        <translation>{pin}이(가) 틀립니다. {triesLeft}번 남았습니다(입력 전 {triesBefore}번).</translation>
    </message>
    <message>
        <source>入力した内容は残っています。</source>
        <translation>입력한 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>番号を確かめて、もう一度入力してください。思い出せないときは、入力せずに市区町村の窓口で再設定できます。</source>
        <translation>번호를 확인하고 다시 입력하세요. 생각나지 않으면 입력하지 마세요. 시구정촌 창구에서 다시 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>{pin}は、あと1回まちがえるとロックされます。</source>
        <translation>{pin}은(는) 한 번 더 틀리면 잠깁니다.</translation>
    </message>
    <message>
        <source>まだカードには送っていません。</source>
        <translation>아직 카드에 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>番号に自信があるときだけ、「最後の1回を使う」を選んでください。</source>
        <translation>번호가 확실할 때만 ‘마지막 1번 사용하기’를 선택하세요.</translation>
    </message>
    <message>
        <source>{pin}がロックされています。</source>
        <translation>{pin}이(가) 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。</source>
        <translation>카드와 전자증명서는 그대로입니다. 다른 비밀번호에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。</source>
        <translation>거주하는 시구정촌 창구에서 다시 설정하세요. 마이넘버카드와 본인 확인 서류(운전면허증 등)를 가져가세요.</translation>
    </message>
    <message>
        <source>操作をやめました。</source>
        <translation>작업을 취소했습니다.</translation>
    </message>
    <message>
        <source>続けるときは、もう一度はじめてください。</source>
        <translation>계속하려면 다시 시작하세요.</translation>
    </message>
    <message>
        <source>いま役所につながりません。</source>
        <translation>지금 관공서에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>役所には何も送られていません。このパソコンに保存した内容は残っています。</source>
        <translation>관공서에는 아무것도 보내지 않았습니다. 이 컴퓨터에 저장한 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>役所との通信が途中で切れました。届いたかどうか、まだ分かりません。</source>
        <translation>관공서와의 통신이 도중에 끊겼습니다. 도착했는지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>同じものが二重に出ることはありません。控えはこのパソコンにあります。</source>
        <translation>같은 것이 두 번 제출되지는 않습니다. 사본은 이 컴퓨터에 있습니다.</translation>
    </message>
    <message>
        <source>そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。</source>
        <translation>그대로 기다려 주세요. 연결되는 대로 도착했는지 관공서에 확인합니다.</translation>
    </message>
    <message>
        <source>役所からの返事が時間内に来ませんでした。</source>
        <translation>관공서의 응답이 시간 안에 오지 않았습니다.</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。</source>
        <translation>잠시 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられないため、通信を止めました。</source>
        <translation>연결된 상대가 진짜 관공서인지 확인할 수 없어 통신을 중단했습니다.</translation>
    </message>
    <message>
        <source>個人の情報は何も送っていません。</source>
        <translation>개인 정보는 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>別のネットワーク（自宅の回線など）で試してください。続くときは、役所に電話で確かめてください。</source>
        <translation>다른 네트워크(집의 인터넷 등)에서 시도해 보세요. 계속되면 관공서에 전화로 확인하세요.</translation>
    </message>
    <message>
        <source>役所からの返事を正しく読み取れませんでした。</source>
        <translation>관공서의 응답을 올바르게 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。二重に出ることはありません。</source>
        <translation>사본은 이 컴퓨터에 있습니다. 두 번 제출되지는 않습니다.</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。</source>
        <translation>잠시 기다렸다가 다시 시도하세요. 계속되면 관공서에 전화로 알려 주세요.</translation>
    </message>
    <message>
        <source>役所からの返事が大きすぎたため、受け取りを止めました。</source>
        <translation>관공서의 응답이 너무 커서 수신을 중단했습니다.</translation>
    </message>
    <message>
        <source>役所の受付が混み合っています。</source>
        <translation>관공서의 접수가 혼잡합니다.</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。</source>
        <translation>사본은 이 컴퓨터에 있습니다.</translation>
    </message>
    <message>
        <source>そのままお待ちください。時間をおいて自動で送ります。</source>
        <translation>그대로 기다려 주세요. 시간을 두고 자동으로 보냅니다.</translation>
    </message>
    <message>
        <source>役所の受付で問題が起きています。</source>
        <translation>관공서의 접수에 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>サインインの時間が切れました。</source>
        <translation>로그인 시간이 끝났습니다.</translation>
    </message>
    <message>
        <source>入力した内容と控えは残っています。</source>
        <translation>입력한 내용과 사본은 남아 있습니다.</translation>
    </message>
    <message>
        <source>カードと暗証番号で、もう一度サインインしてください。</source>
        <translation>카드와 비밀번호로 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>役所がサインインを受け付けませんでした（{reason}）。</source>
        <translation>관공서가 로그인을 받아들이지 않았습니다({reason}).</translation>
    </message>
    <message>
        <source>暗証番号は正しく、残り回数は減っていません。</source>
        <translation>비밀번호는 맞으며 남은 횟수는 줄지 않았습니다.</translation>
    </message>
    <message>
        <source>{reasonNext}</source>
        <translation>{reasonNext}</translation>
    </message>
    <message>
        <source>この手続は、この方のカードではできません。</source>
        <translation>이 절차는 이 사람의 카드로는 할 수 없습니다.</translation>
    </message>
    <message>
        <source>役所の記録は何も変わっていません。</source>
        <translation>관공서의 기록은 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>手続できる方（世帯主など）を確かめるか、窓口でご相談ください。</source>
        <translation>누가 절차를 할 수 있는지(세대주 등) 확인하거나 창구에 문의하세요.</translation>
    </message>
    <message>
        <source>役所に見つかりませんでした。</source>
        <translation>관공서에서 찾을 수 없었습니다.</translation>
    </message>
    <message>
        <source>このパソコンの控えは残っています。</source>
        <translation>이 컴퓨터의 사본은 남아 있습니다.</translation>
    </message>
    <message>
        <source>一覧を更新して、もう一度開いてください。</source>
        <translation>목록을 새로 고치고 다시 여세요.</translation>
    </message>
    <message>
        <source>役所が、内容を直すよう求めています。</source>
        <translation>관공서가 내용을 고치도록 요청하고 있습니다.</translation>
    </message>
    <message>
        <source>まだ受け付けられていません。入力した内容は残っています。</source>
        <translation>아직 접수되지 않았습니다. 입력한 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>印のついた項目を直して、もう一度署名して出してください。</source>
        <translation>표시된 항목을 고치고 다시 서명하여 제출하세요.</translation>
    </message>
    <message>
        <source>同じ番号で、別の内容がすでに届いています。</source>
        <translation>같은 번호로 다른 내용이 이미 도착해 있습니다.</translation>
    </message>
    <message>
        <source>自動で出しなおすことはしません。控えはこのパソコンにあります。</source>
        <translation>자동으로 다시 제출하지 않습니다. 사본은 이 컴퓨터에 있습니다.</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話で確かめてください。</source>
        <translation>접수번호를 말하고 관공서에 전화로 확인하세요.</translation>
    </message>
    <message>
        <source>役所の受付票が本物だと確かめられませんでした。</source>
        <translation>관공서의 접수증이 진짜인지 확인할 수 없었습니다.</translation>
    </message>
    <message>
        <source>出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。</source>
        <translation>제출한 것의 사본과 받은 접수증을 보관하고 있습니다. 자동으로 다시 제출하지 않습니다.</translation>
    </message>
    <message>
        <source>役所に電話で、届いているか確かめてください。</source>
        <translation>관공서에 전화하여 도착했는지 확인하세요.</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていません。</source>
        <translation>이 컴퓨터는 아직 어느 관공서에도 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>カードの確認はこのまま使えます。</source>
        <translation>카드 확인은 그대로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。</source>
        <translation>관공서에서 받은 접속 설정을 넣거나, ‘madoguchi --demo’로 데모를 사용해 보세요.</translation>
    </message>
    <message>
        <source>このパソコンの空き容量が足りないため、保存できませんでした。</source>
        <translation>이 컴퓨터의 저장 공간이 부족하여 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>前に保存した内容は残っています。役所には何も送っていません。</source>
        <translation>이전에 저장한 내용은 남아 있습니다. 관공서에는 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>不要なファイルを消して空きを作り、もう一度試してください。</source>
        <translation>필요 없는 파일을 지워 공간을 만든 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません。</source>
        <translation>저장할 곳에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。</source>
        <translation>저장 폴더에 쓸 수 있는지 이 컴퓨터의 관리자에게 확인하세요.</translation>
    </message>
    <message>
        <source>このパソコンへの保存に失敗しました。</source>
        <translation>이 컴퓨터에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>パソコンを再起動して、もう一度試してください。</source>
        <translation>컴퓨터를 다시 시작하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>もう一つの「窓口」が同じデータを使っています。</source>
        <translation>다른 Madoguchi가 같은 데이터를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>データはそのままです。</source>
        <translation>데이터는 그대로입니다.</translation>
    </message>
    <message>
        <source>開いているもう一つの「窓口」を閉じて、もう一度試してください。</source>
        <translation>열려 있는 다른 Madoguchi를 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>保存した内容の一部が壊れています。</source>
        <translation>저장한 내용의 일부가 손상되었습니다.</translation>
    </message>
    <message>
        <source>壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。</source>
        <translation>손상된 부분은 지우지 않고 따로 보관했습니다. 다른 내용은 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。</source>
        <translation>계속 사용할 수 있습니다. 보이지 않는 것이 있으면 접수번호로 관공서에 확인하세요.</translation>
    </message>
    <message>
        <source>このカードでは、保存した内容を開けません。</source>
        <translation>이 카드로는 저장한 내용을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>保存した内容は暗号化されたまま残っています。</source>
        <translation>저장한 내용은 암호화된 채로 남아 있습니다.</translation>
    </message>
    <message>
        <source>保存したときと同じカードを使ってください。</source>
        <translation>저장할 때와 같은 카드를 사용하세요.</translation>
    </message>
    <message>
        <source>保存した内容は、新しい版の「窓口」で作られています。</source>
        <translation>저장한 내용은 더 새로운 버전의 Madoguchi에서 만들어졌습니다.</translation>
    </message>
    <message>
        <source>保存した内容はそのままです。</source>
        <translation>저장한 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>「窓口」を新しい版にしてください。</source>
        <translation>Madoguchi를 새 버전으로 바꾸세요.</translation>
    </message>
    <message>
        <source>この手続は、いまは扱っていません。</source>
        <translation>이 절차는 지금 취급하지 않습니다.</translation>
    </message>
    <message>
        <source>ホームの一覧から選びなおしてください。</source>
        <translation>홈의 목록에서 다시 선택하세요.</translation>
    </message>
    <message>
        <source>手続の案内を正しく読み込めませんでした。</source>
        <translation>절차 안내를 올바르게 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>「窓口」を入れなおしてください。</source>
        <translation>Madoguchi를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>まだ入力していない項目があります。</source>
        <translation>아직 입력하지 않은 항목이 있습니다.</translation>
    </message>
    <message>
        <source>印のついた項目を入力してください。</source>
        <translation>표시된 항목을 입력하세요.</translation>
    </message>
    <message>
        <source>オンラインで出せる期間の外です。</source>
        <translation>온라인으로 제출할 수 있는 기간이 아닙니다.</translation>
    </message>
    <message>
        <source>窓口または郵送で手続をしてください。</source>
        <translation>창구 또는 우편으로 절차를 진행하세요.</translation>
    </message>
    <message>
        <source>署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。</source>
        <translation>서명용 전자증명서의 기한이 가까워, 관공서가 확인하기 전에 만료될 수 있습니다.</translation>
    </message>
    <message>
        <source>何も送っていません。入力した内容は残っています。</source>
        <translation>아무것도 보내지 않았습니다. 입력한 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>先に市区町村の窓口で、電子証明書を更新してください。</source>
        <translation>먼저 시구정촌 창구에서 전자증명서를 갱신하세요.</translation>
    </message>
    <message>
        <source>電子証明書を使えません（{reason}）。</source>
        <translation>전자증명서를 사용할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>市区町村の窓口で、電子証明書の更新または再発行を受けてください。</source>
        <translation>시구정촌 창구에서 전자증명서를 갱신하거나 재발급받으세요.</translation>
    </message>
    <message>
        <source>電子署名が正しいと確かめられませんでした。</source>
        <translation>전자서명이 올바른지 확인할 수 없었습니다.</translation>
    </message>
    <message>
        <source>もう一度署名してください。</source>
        <translation>다시 서명하세요.</translation>
    </message>
    <message>
        <source>暗号の処理ができませんでした。</source>
        <translation>암호 처리를 하지 못했습니다.</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。</source>
        <translation>Madoguchi를 다시 시작하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。</source>
        <translation>예기치 않은 문제가 발생했습니다.</translation>
    </message>
    <message>
        <source>保存した内容は残っています。</source>
        <translation>저장한 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。</source>
        <translation>Madoguchi를 다시 시작하고 다시 시도하세요. 계속되면 이 번호를 알려 주세요.</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）</source>
        <translation>이용자 증명용 비밀번호(利用者証明用, 숫자 4자리)</translation>
    </message>
    <message>
        <source>署名用のパスワード（英数字6〜16文字）</source>
        <translation>서명용 비밀번호(署名用, 영문자와 숫자 6~16자)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号（数字4桁）</source>
        <translation>카드 기재사항용 비밀번호(券面事項入力補助用, 숫자 4자리)</translation>
    </message>
    <message>
        <source>数字4桁</source>
        <translation>숫자 4자리</translation>
    </message>
    <message>
        <source>英数字6〜16文字</source>
        <translation>영문자와 숫자 6~16자</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Why a certificate, a sign-in, a new PIN or passphrase was refused; stands in brackets inside a sentence.</extracomment>
        <translation>전자증명서의 유효기한이 지났습니다</translation>
    </message>
    <message>
        <source>電子証明書の有効期間がまだ始まっていません</source>
        <translation>전자증명서의 유효기간이 아직 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>発行元を確かめられない電子証明書です</source>
        <translation>발행처를 확인할 수 없는 전자증명서입니다</translation>
    </message>
    <message>
        <source>用途の違う電子証明書です</source>
        <translation>용도가 다른 전자증명서입니다</translation>
    </message>
    <message>
        <source>種類の違う電子証明書です</source>
        <translation>종류가 다른 전자증명서입니다</translation>
    </message>
    <message>
        <source>電子証明書が壊れています</source>
        <translation>전자증명서가 손상되었습니다</translation>
    </message>
    <message>
        <source>サインインの制限時間が過ぎました</source>
        <translation>로그인 제한 시간이 지났습니다</translation>
    </message>
    <message>
        <source>カードの署名を確かめられませんでした</source>
        <translation>카드의 서명을 확인할 수 없었습니다</translation>
    </message>
    <message>
        <source>この役所に登録のない方のカードです</source>
        <translation>이 관공서에 등록되지 않은 사람의 카드입니다</translation>
    </message>
    <message>
        <source>もう一度サインインしてください。</source>
        <translation>다시 로그인하세요.</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度サインインしてください。</source>
        <translation>카드를 다시 놓고 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の役所かどうかを確かめてください。</source>
        <translation>거주하는 시구정촌의 관공서인지 확인하세요.</translation>
    </message>
    <message>
        <source>理由は示されていません</source>
        <translation>이유는 제시되지 않았습니다</translation>
    </message>
    <message>
        <source>入力した内容は残っています。カードには何もしていません。</source>
        <translation>입력한 내용은 남아 있습니다. 카드에는 아무것도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>印刷できませんでした。</source>
        <translation>인쇄하지 못했습니다.</translation>
    </message>
    <message>
        <source>内容は残っています。印刷のほかには何もしていません。</source>
        <translation>내용은 남아 있습니다. 인쇄 외에는 아무것도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>プリンターの電源と接続を確かめて、もう一度試してください。「PDFで保存する」で、あとから印刷することもできます。</source>
        <translation>프린터의 전원과 연결을 확인하고 다시 시도하세요. ‘PDF로 저장하기’로 저장해 두고 나중에 인쇄할 수도 있습니다.</translation>
    </message>
    <message>
        <source>インターネットの接続を確かめて、もう一度お試しください。署名まで済んだ届け出は、つながると自動で送ります。</source>
        <translation>인터넷 연결을 확인하고 다시 시도하세요. 서명까지 마친 신고는 연결되면 자동으로 보냅니다.</translation>
    </message>
    <message>
        <source>復旧コードに書きまちがいがあります。</source>
        <translation>복구 코드에 잘못 입력한 글자가 있습니다.</translation>
    </message>
    <message>
        <source>まだ何も変えていません。</source>
        <translation>아직 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>控えの紙を見ながら、4文字ずつ9組を入れなおしてください。</source>
        <translation>적어 둔 종이를 보면서 4글자씩 9묶음을 다시 입력하세요.</translation>
    </message>
    <message>
        <source>この復旧コードで開ける内容は、このパソコンにありません。</source>
        <translation>이 컴퓨터에는 이 복구 코드로 열 수 있는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。</source>
        <translation>저장한 내용은 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>いまのカードで書きかけの届出や出した届出があるため、引き継げません。</source>
        <translation>지금 카드로 작성 중인 신고나 제출한 신고가 있어서 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>どちらの内容も、暗号化したまま残っています。</source>
        <translation>두 카드의 내용은 모두 암호화된 채로 남아 있습니다.</translation>
    </message>
    <message>
        <source>いまのカードの内容を使い続けてください。前の届出の状況は、役所の受付番号で確かめられます。</source>
        <translation>지금 카드의 내용을 계속 사용하세요. 이전 신고의 상황은 관공서의 접수번호로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>いちばん新しいコードの紙かどうかを確かめてください。新しいコードを作ると、前のコードは使えなくなります。</source>
        <translation>가장 최근에 적어 둔 코드인지 확인하세요. 새 코드를 만들면 이전 코드는 사용할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>これは、新しい暗証番号やパスワードに使えません（{reason}）。</source>
        <translation>이것은 새 비밀번호로 사용할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>カードには何も送っていません。残り回数は減っていません。</source>
        <translation>카드에 아무것도 보내지 않았습니다. 남은 횟수는 줄지 않았습니다.</translation>
    </message>
    <message>
        <source>人に当てられにくい、別のものを決めてください。</source>
        <translation>다른 사람이 알아맞히기 어려운 것으로 정하세요.</translation>
    </message>
    <message>
        <source>新しいものとして入力した2つが、同じではありません。</source>
        <translation>새것으로 입력한 두 가지가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>新しいものと、確認のための入力を、同じにしてください。</source>
        <translation>새것을 두 칸에 똑같이 입력하세요.</translation>
    </message>
    <message>
        <source>変更が途中で止まりました。{pin}は変わっていません。</source>
        <translation>변경이 도중에 멈췄습니다. {pin}은(는) 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>いままでのものが、そのまま使えます。新しいものは、カードに登録されていません。</source>
        <translation>지금까지의 것을 그대로 사용할 수 있습니다. 새것은 카드에 등록되지 않았습니다.</translation>
    </message>
    <message>
        <source>カードを置きなおして、はじめからやり直してください。続くときは、市区町村の窓口で変更できます。</source>
        <translation>카드를 다시 놓고 처음부터 다시 하세요. 계속되면 시구정촌 창구에서 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>{pin}が変わったかどうか、分かりません。新しいものを送ったあと、カードの返事が来ませんでした。</source>
        <translation>{pin}이(가) 바뀌었는지 알 수 없습니다. 새것을 보낸 뒤 카드의 응답이 없었습니다.</translation>
    </message>
    <message>
        <source>カードの中の電子証明書はそのままです。自動で送りなおすことはしていません。</source>
        <translation>카드 안의 전자증명서는 그대로입니다. 자동으로 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>カードを置きなおし、まず新しいほうを1回だけ入力して確かめてください。違うと表示されたら、いままでのほうが使えます。</source>
        <translation>카드를 다시 놓고 먼저 새것을 한 번만 입력해 확인하세요. 틀리다고 표시되면 지금까지의 것을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>同じ数字や文字だけが並んでいます</source>
        <translation>같은 숫자나 문자만 이어집니다</translation>
    </message>
    <message>
        <source>1234のような、順番どおりの並びです</source>
        <translation>1234처럼 순서대로 이어집니다</translation>
    </message>
    <message>
        <source>あなたの生年月日です</source>
        <translation>당신의 생년월일입니다</translation>
    </message>
    <message>
        <source>生まれた年と同じ形で、人に当てられやすいものです</source>
        <translation>태어난 해처럼 보여 다른 사람이 알아맞히기 쉽습니다</translation>
    </message>
    <message>
        <source>いまのものと同じです</source>
        <translation>지금 것과 같습니다</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>거주하는 시구정촌 창구에서 다시 설정하세요. 마이넘버카드와 본인 확인 서류(운전면허증 등)를 가져가세요. 스마트폰이 있으면 편의점 단말기에서 다시 설정할 수 있는 경우도 있습니다.</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所が、カードの中の署名データと一致しません。</source>
        <translation>카드에서 읽은 이름이나 주소가 카드 안의 서명 데이터와 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>読み取った内容は使っていません。カードには何も書き込んでいません。</source>
        <translation>읽은 내용은 사용하지 않았습니다. 카드에는 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>カードを持って、市区町村の窓口へご相談ください。</source>
        <translation>카드를 가지고 시구정촌 창구에 문의하세요.</translation>
    </message>
    <message>
        <source>ファイルを読めませんでした。</source>
        <translation>파일을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。</source>
        <translation>파일에는 아무것도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>ファイルの場所と、読む許可があるかを確かめて、もう一度選んでください。</source>
        <translation>파일의 위치와 읽을 권한이 있는지 확인하고 다시 선택해 주십시오.</translation>
    </message>
    <message>
        <source>ファイルが大きすぎます（{megabytes}MBまで）。</source>
        <translation>파일이 너무 큽니다({megabytes}MB까지).</translation>
    </message>
    <message>
        <source>もっと小さいファイルにして、もう一度選んでください。</source>
        <translation>더 작은 파일로 만들어 다시 선택해 주십시오.</translation>
    </message>
    <message>
        <source>パスワードで守られたPDFです。</source>
        <translation>비밀번호로 보호된 PDF입니다.</translation>
    </message>
    <message>
        <source>作成した人に、パスワードのないPDFを頼んでください。</source>
        <translation>만든 사람에게 비밀번호가 없는 PDF를 부탁해 주십시오.</translation>
    </message>
    <message>
        <source>作成した人が、署名を加えられないようにしたPDFです。</source>
        <translation>만든 사람이 서명을 추가할 수 없게 한 PDF입니다.</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。前からある署名もそのままです。</source>
        <translation>파일에는 아무것도 하지 않았습니다. 이미 있던 서명도 그대로입니다.</translation>
    </message>
    <message>
        <source>作り方で「署名だけを別のファイルにする」を選んで署名してください。</source>
        <translation>만드는 방법에서 “서명만 다른 파일로 만들기”를 골라 서명해 주십시오.</translation>
    </message>
    <message>
        <source>壊れているか、このソフトでは扱えない形のPDFです。</source>
        <translation>손상되었거나 이 프로그램이 다룰 수 없는 형태의 PDF입니다.</translation>
    </message>
    <message>
        <source>元の文書からPDFを作りなおして、もう一度選んでください。</source>
        <translation>원래 문서에서 PDF를 다시 만들어 선택해 주십시오.</translation>
    </message>
    <message>
        <source>このファイルには、電子署名が見つかりませんでした。</source>
        <translation>이 파일에서 전자서명을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルを選んでください。</source>
        <translation>서명이 있는 PDF, 또는 이름이 “.p7m”이나 “.p7s”로 끝나는 파일을 선택해 주십시오.</translation>
    </message>
    <message>
        <source>カードリーダーの取消キーで、入力をやめました。</source>
        <translation>카드 리더기의 취소 키로 입력을 중단했습니다.</translation>
    </message>
    <message>
        <source>続けるときは、もう一度入力を始めてください。</source>
        <translation>계속하려면 입력을 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>カードリーダーで入力を待つ時間が過ぎました。</source>
        <translation>카드 리더기에서 입력을 기다리는 시간이 지났습니다.</translation>
    </message>
    <message>
        <source>もう一度入力を始めて、数字のあとにカードリーダーの確定キーを押してください。</source>
        <translation>입력을 다시 시작하고, 숫자를 누른 뒤 카드 리더기의 확인 키를 눌러 주세요.</translation>
    </message>
    <message>
        <source>このカードリーダーのキーでは、この暗証番号を入力できません。</source>
        <translation>이 카드 리더기의 키로는 이 비밀번호를 입력할 수 없습니다.</translation>
    </message>
    <message>
        <source>このパソコンのキーボードで入力してください。</source>
        <translation>이 컴퓨터의 키보드로 입력해 주세요.</translation>
    </message>
    <message>
        <source>このパソコンに、キーリング（パスワードの保管場所）が見つかりません。</source>
        <extracomment>キーリング is what the desktop keeps passwords in (GNOME: &quot;Passwords and Keys&quot;, KDE: KWallet).</extracomment>
        <translation>이 컴퓨터에서 키링(비밀번호를 보관하는 곳)을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方を使ってください。</source>
        <translation>카드 등 다른 여는 방법을 사용하세요.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングは、鍵がかかったままです。</source>
        <translation>이 컴퓨터의 키링이 잠긴 상태 그대로입니다.</translation>
    </message>
    <message>
        <source>もう一度試して、キーリングのパスワードを聞かれたら入れてください。ほかの開け方も使えます。</source>
        <translation>다시 시도하고, 키링의 비밀번호를 물으면 입력하세요. 다른 여는 방법도 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングに、保存した内容を開く鍵がありません。作りなおされたか、消されています。</source>
        <translation>이 컴퓨터의 키링에 저장한 내용을 여는 키가 없습니다. 키링을 다시 만들었거나 키가 지워졌습니다.</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方で開いてから、キーリングを加えなおしてください。</source>
        <translation>카드 등 다른 방법으로 연 다음, 키링을 다시 추가하세요.</translation>
    </message>
    <message>
        <source>このパスフレーズは使えません（{reason}）。</source>
        <translation>이 암호 문구는 사용할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>関係のない言葉を4つ以上並べて、12文字以上にしてください。</source>
        <translation>서로 관계없는 단어를 4개 이상, 모두 12자 이상으로 정하세요.</translation>
    </message>
    <message>
        <source>パスフレーズとして入力した2つが、同じではありません。</source>
        <translation>입력한 두 암호 문구가 같지 않습니다.</translation>
    </message>
    <message>
        <source>2つのらんに、同じパスフレーズを入れてください。</source>
        <translation>두 칸에 같은 암호 문구를 입력하세요.</translation>
    </message>
    <message>
        <source>このパスフレーズでは開けません。</source>
        <translation>이 암호 문구로는 열 수 없습니다.</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。何回まちがえても、消えることはありません。</source>
        <translation>저장한 내용은 아무것도 바뀌지 않았습니다. 몇 번을 틀려도 지워지지 않습니다.</translation>
    </message>
    <message>
        <source>大文字と小文字、言葉の区切りを確かめて、もう一度入れてください。</source>
        <translation>대문자와 소문자, 단어 사이의 띄어쓰기를 확인하고 다시 입력하세요.</translation>
    </message>
    <message>
        <source>このカードの内容が、このパソコンにすでにあります。</source>
        <translation>이 카드의 내용이 이 컴퓨터에 이미 있습니다.</translation>
    </message>
    <message>
        <source>どちらの内容も、そのまま残っています。</source>
        <translation>양쪽 내용 모두 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>いまの内容を使い続けてください。書き出したファイルは、まだ使っていないパソコンで読み込めます。</source>
        <translation>지금의 내용을 계속 사용하세요. 내보낸 파일은 아직 사용하지 않은 컴퓨터에서 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>「窓口」から書き出したファイルではないか、壊れています。</source>
        <translation>Madoguchi에서 내보낸 파일이 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>このパソコンには何も書き込んでいません。</source>
        <translation>이 컴퓨터에는 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>もとのパソコンで、もう一度書き出してください。</source>
        <translation>원래 컴퓨터에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>12文字より短いものです</source>
        <translation>12자보다 짧습니다</translation>
    </message>
    <message>
        <source>人に当てられやすい言葉や並びです</source>
        <translation>다른 사람이 짐작하기 쉬운 단어나 배열입니다</translation>
    </message>
    <message>
        <source>ほかのパソコンから移した手続のため、ここからは送っていません。</source>
        <translation>다른 컴퓨터에서 옮겨 온 절차이므로 여기서는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>前のパソコンにも同じ手続があり、そこから送られることがあります。</source>
        <translation>이전 컴퓨터에도 같은 절차가 있어 그곳에서 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>前のパソコンを使わないときは、「いますぐ送り直す」を選んでください。届いていないことを役所に確かめてから送ります。</source>
        <translation>이전 컴퓨터를 쓰지 않는다면 ‘지금 다시 보내기’를 선택해 주십시오. 도착하지 않았음을 관공서에 확인한 뒤 보냅니다.</translation>
    </message>
    <message>
        <source>役所での手続が進んでいるため、取り下げられませんでした。</source>
        <translation>관공서에서 절차가 진행되어 철회하지 못했습니다.</translation>
    </message>
    <message>
        <source>出した手続は、そのまま役所で進んでいます。</source>
        <translation>제출한 절차는 관공서에서 그대로 진행됩니다.</translation>
    </message>
    <message>
        <source>やめたいときは、受付番号を伝えて、役所に電話で相談してください。</source>
        <translation>그만두고 싶을 때는 관공서에 전화하여 접수 번호를 알리고 상담해 주십시오.</translation>
    </message>
    <message>
        <source>2次元コードを正しく読み取れませんでした。</source>
        <translation>2차원 코드를 제대로 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>何も受け付けていません。</source>
        <translation>아무것도 접수하지 않았습니다.</translation>
    </message>
    <message>
        <source>コードを平らにのばして、もう一度読み取ってください。読めないときは、紙に書かれた内容を見て入力してください。</source>
        <translation>코드를 평평하게 펴고 다시 읽으세요. 읽을 수 없으면 종이에 적힌 내용을 보고 입력하세요.</translation>
    </message>
    <message>
        <source>ほかの申請の2次元コードです。</source>
        <translation>다른 신청의 2차원 코드입니다.</translation>
    </message>
    <message>
        <source>これまでに読み取ったコードは、そのままです。</source>
        <translation>지금까지 읽은 코드는 그대로입니다.</translation>
    </message>
    <message>
        <source>同じ紙の束のコードを読み取ってください。</source>
        <translation>같은 종이 묶음의 코드를 읽으세요.</translation>
    </message>
    <message>
        <source>まだ読み取っていない2次元コードがあります（{missing}枚目）。</source>
        <translation>아직 읽지 않은 2차원 코드가 있습니다({missing}번째).</translation>
    </message>
    <message>
        <source>残りのコードを読み取ってください。順番はどれからでもかまいません。</source>
        <translation>나머지 코드를 읽으세요. 순서는 상관없습니다.</translation>
    </message>
    <message>
        <source>ほかの市区町村にあてた2次元コードです。</source>
        <translation>다른 시구정촌 앞으로 된 2차원 코드입니다.</translation>
    </message>
    <message>
        <source>中身は読めないままです。何も受け付けていません。</source>
        <translation>내용은 읽을 수 없는 상태 그대로입니다. 아무것도 접수하지 않았습니다.</translation>
    </message>
    <message>
        <source>あて先の市区町村の窓口へ持って行くか、この市区町村にあてて作り直してください。</source>
        <translation>받는 시구정촌의 창구로 가져가거나 이 시구정촌 앞으로 다시 만드세요.</translation>
    </message>
    <message>
        <source>2次元コードの期限が過ぎています（{lastDay}まで）。</source>
        <translation>2차원 코드의 기한이 지났습니다({lastDay}까지).</translation>
    </message>
    <message>
        <source>「窓口」で内容を確かめて、もう一度印刷してください。</source>
        <translation>‘Madoguchi’에서 내용을 확인하고 다시 인쇄하세요.</translation>
    </message>
    <message>
        <source>役所は、このメッセージを受け付けませんでした。</source>
        <translation>관공서가 이 메시지를 접수하지 않았습니다.</translation>
    </message>
    <message>
        <source>書いた文章はこのパソコンに残っています。出した手続は変わっていません。</source>
        <translation>쓴 글은 이 컴퓨터에 남아 있습니다. 제출한 절차는 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話でおたずねください。</source>
        <translation>접수번호를 말하고 관공서에 전화로 문의하세요.</translation>
    </message>
    <message>
        <source>添付したファイルが、まだ役所にそろっていません。</source>
        <translation>첨부한 파일이 아직 관공서에 다 갖추어지지 않았습니다.</translation>
    </message>
    <message>
        <source>届出はまだ受け付けられていません。届出も添付したファイルも、このパソコンに残っています。</source>
        <translation>신고는 아직 접수되지 않았습니다. 신고도 첨부한 파일도 이 PC에 남아 있습니다.</translation>
    </message>
    <message>
        <source>足りないファイルから自動で送り直します。急ぐときは、窓口でも手続できます。</source>
        <translation>부족한 파일부터 자동으로 다시 보냅니다. 급할 때는 창구에서도 할 수 있습니다.</translation>
    </message>
    <message>
        <source>添付したファイルの中身が、このパソコンに見つかりません。</source>
        <translation>첨부한 파일의 내용이 이 PC에 없습니다.</translation>
    </message>
    <message>
        <source>質問に戻り、そのファイルを取り除いて、もう一度選んでください。</source>
        <translation>질문으로 돌아가 그 파일을 제거하고 다시 선택하세요.</translation>
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
        <translation>감사합니다. 더 좋게 만드는 데 사용하겠습니다. 답장은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>よかったことも、困ったことも、このソフトの担当に届きます。サインインはいりません。手続についての質問は、役所の窓口や電話でお願いします。</source>
        <translation>좋았던 점도 불편했던 점도 이 프로그램의 담당자에게 전달됩니다. 로그인은 필요 없습니다. 절차에 대한 질문은 관공서의 창구나 전화로 해 주세요.</translation>
    </message>
    <message>
        <source>ご意見が届きました</source>
        <translation>의견이 도착했습니다</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>書いた内容は、暗号化せずにこのパソコンに残しました。つながるときに、もう一度送れます。</source>
        <translation>쓴 내용은 암호화하지 않고 이 컴퓨터에 남겨 두었습니다. 연결되면 다시 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>まだ送れていません</source>
        <translation>아직 보내지 못했습니다</translation>
    </message>
    <message>
        <source>残した内容を捨てる</source>
        <translation>남겨 둔 내용 버리기</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>氏名、電話番号、マイナンバーなど、個人のことは書かないでください。</source>
        <translation>성명, 전화번호, 마이넘버 등 개인에 관한 것은 쓰지 마세요.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <translation>보내면 안 되는 번호가 들어 있습니다. 지우세요.</translation>
    </message>
    <message>
        <source>個人のことが入っているかもしれません</source>
        <translation>개인에 관한 것이 들어 있을 수 있습니다</translation>
    </message>
    <message>
        <source>確かめました。このまま送ります。</source>
        <translation>확인했습니다. 이대로 보냅니다.</translation>
    </message>
    <message>
        <source>次のものだけを送ります。だれが書いたかは送りません。</source>
        <translation>다음 내용만 보냅니다. 누가 썼는지는 보내지 않습니다.</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>보낼 내용</translation>
    </message>
    <message>
        <source>この内容で送る</source>
        <translation>이 내용으로 보내기</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>원래 화면으로 돌아가기</translation>
    </message>
    <message>
        <source>もう一つ書く</source>
        <translation>하나 더 쓰기</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1、必須</source>
        <translation>%1, 필수</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>오류. %1</translation>
    </message>
    <message>
        <source>※必須</source>
        <translation>※필수</translation>
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
        <translation>본인</translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation>세대주</translation>
    </message>
    <message>
        <source>配偶者</source>
        <translation>배우자</translation>
    </message>
    <message>
        <source>お子さん</source>
        <translation>자녀</translation>
    </message>
    <message>
        <source>親</source>
        <translation>부모</translation>
    </message>
    <message>
        <source>同居の方</source>
        <translation>동거인</translation>
    </message>
    <message>
        <source>はい</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>아니요</translation>
    </message>
    <message>
        <source>%1生まれ</source>
        <extracomment>Beside the name of a household member; %1 is the date of birth.</extracomment>
        <translation>%1 출생</translation>
    </message>
    <message>
        <source>この中にいません</source>
        <translation>이 중에 없습니다</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>使える形式：%1。</source>
        <translation>사용할 수 있는 형식: %1.</translation>
    </message>
    <message>
        <source>大きさは%1まで。</source>
        <translation>크기는 %1까지.</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <translation>‘%1’은(는) 읽을 수 없는 파일입니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>「%1」は使えない形式です。%2のファイルを選んでください。</source>
        <translation>‘%1’은(는) 사용할 수 없는 형식입니다. %2 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <translation>‘%1’은(는) 내용이 비어 있습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。</source>
        <translation>‘%1’은(는) %2(으)로 너무 큽니다. %3까지의 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>選んだファイル：%1</source>
        <translation>선택한 파일: %1</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>오류. %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>파일 선택하기</translation>
    </message>
    <message>
        <source>別のファイルを選ぶ</source>
        <translation>다른 파일 선택하기</translation>
    </message>
    <message>
        <source>「%1」を取り消す</source>
        <translation>‘%1’ 선택 취소하기</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>선택 취소</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>여기에 파일을 끌어다 놓아 선택할 수도 있습니다.</translation>
    </message>
</context>
<context>
    <name>FileWish</name>
    <message>
        <source>すべてのファイル (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>使えるファイル (%1)</source>
        <translation>사용할 수 있는 파일 (%1)</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>파일 선택하기</translation>
    </message>
    <message>
        <source>選ぶ</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>診断の結果（%1）</source>
        <extracomment>First line of the diagnosis&apos; report. %1 is date and time.</extracomment>
        <translation>진단 결과(%1)</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が動いています</source>
        <extracomment>Diagnosis: what was seen (title), why (explanation) and what mends it (step). Words in braces are filled in: {reader} a reader&apos;s name, {readers} names, {minutes} and {megabytes} numbers, {code} an error code.</extracomment>
        <translation>카드 리더기 서비스(pcscd)가 작동하고 있습니다</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が入っていません</source>
        <translation>카드 리더기 서비스(pcscd)가 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Linuxでカードリーダーを使うのに必要なソフトです。</source>
        <translation>Linux에서 카드 리더기를 사용하는 데 필요한 프로그램입니다.</translation>
    </message>
    <message>
        <source>端末で次のように入力して入れてください（DebianやUbuntuの場合）。</source>
        <translation>터미널에서 다음과 같이 입력하여 설치하세요(Debian이나 Ubuntu의 경우).</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が止まっています</source>
        <translation>카드 리더기 서비스(pcscd)가 멈춰 있습니다</translation>
    </message>
    <message>
        <source>端末で次のように入力して動かしてください。動き出すと自動でつながります。</source>
        <translation>터미널에서 다음과 같이 입력하여 시작하세요. 시작되면 자동으로 연결됩니다.</translation>
    </message>
    <message>
        <source>このパソコンの設定が、カードリーダーの使用を許可していません</source>
        <translation>이 컴퓨터의 설정이 카드 리더기 사용을 허용하지 않습니다</translation>
    </message>
    <message>
        <source>遠隔操作で使っているとき、または管理者が許可していないときに起こります。</source>
        <translation>원격 조작으로 사용할 때 또는 관리자가 허용하지 않았을 때 일어납니다.</translation>
    </message>
    <message>
        <source>パソコンの前に座って使うか、管理者に「org.debian.pcsc-lite.access_pcsc」の許可を頼んでください。</source>
        <translation>컴퓨터 앞에 앉아 사용하거나, 관리자에게 ‘org.debian.pcsc-lite.access_pcsc’의 허용을 요청하세요.</translation>
    </message>
    <message>
        <source>FlatpakやSnapの囲いが、カードリーダーの使用を断っています</source>
        <translation>Flatpak이나 Snap의 격리 환경이 카드 리더기 사용을 거부하고 있습니다</translation>
    </message>
    <message>
        <source>このソフトにスマートカード（pcsc）の使用を許可してください。Flatpakでは、端末で次のように入力します。</source>
        <translation>이 프로그램에 스마트카드(pcsc) 사용을 허용하세요. Flatpak에서는 터미널에서 다음과 같이 입력합니다.</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が返事をしません</source>
        <translation>카드 리더기 서비스(pcscd)가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>カードリーダーを抜いて差しなおしてください。続くときは、端末で次のように入力します。</source>
        <translation>카드 리더기를 뽑았다가 다시 꽂으세요. 계속되면 터미널에서 다음과 같이 입력합니다.</translation>
    </message>
    <message>
        <source>カードリーダーがつながっています：{readers}</source>
        <translation>카드 리더기가 연결되어 있습니다: {readers}</translation>
    </message>
    <message>
        <source>カードリーダーがつながっていません</source>
        <translation>카드 리더기가 연결되어 있지 않습니다</translation>
    </message>
    <message>
        <source>USBの機器の中に、カードリーダーが見つかりませんでした。</source>
        <translation>USB 기기 중에서 카드 리더기를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンに直接つないでください。つないであるときは、別の差し込み口を試してください。</source>
        <translation>카드 리더기를 컴퓨터에 직접 연결하세요. 연결되어 있을 때는 다른 포트를 사용해 보세요.</translation>
    </message>
    <message>
        <source>つながっているカードリーダー（{reader}）は、このままでは使えません</source>
        <translation>연결된 카드 리더기({reader})는 이대로는 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>作った会社だけの方式のもので、Linuxで使える共通の方式（CCID）ではありません。</source>
        <translation>제조사 고유 방식의 제품으로, Linux에서 사용할 수 있는 공통 방식(CCID)이 아닙니다.</translation>
    </message>
    <message>
        <source>共通の方式（CCID）のカードリーダーに替えてください。</source>
        <translation>공통 방식(CCID)의 카드 리더기로 바꾸세요.</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）のドライバーが入っていません</source>
        <translation>카드 리더기({reader})의 드라이버가 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>端末で次のように入力してドライバーを入れ、カードリーダーを差しなおしてください。</source>
        <translation>터미널에서 다음과 같이 입력하여 드라이버를 설치하고, 카드 리더기를 뽑았다가 다시 꽂으세요.</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）はつながっていますが、サービスから見えていません</source>
        <translation>카드 리더기({reader})는 연결되어 있지만 서비스에서 보이지 않습니다</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れます</source>
        <translation>마이넘버카드를 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>カードが置かれていません</source>
        <translation>카드가 놓여 있지 않습니다</translation>
    </message>
    <message>
        <source>カードも調べるときは、マイナンバーカードを置いて、もう一度調べてください。</source>
        <translation>카드도 진단하려면 마이넘버카드를 올려놓고 다시 진단하세요.</translation>
    </message>
    <message>
        <source>カードはありますが、返事がありません</source>
        <translation>카드는 있지만 응답이 없습니다</translation>
    </message>
    <message>
        <source>カードの向きと位置を確かめて、置きなおしてください。別のカードでは読めるのにこのカードだけ読めないときは、市区町村の窓口へご相談ください。</source>
        <translation>카드의 방향과 위치를 확인하고 다시 올려놓으세요. 다른 카드는 읽히는데 이 카드만 읽히지 않을 때는 시구정촌 창구에 상담하세요.</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが置かれています</source>
        <translation>마이넘버카드가 아닌 카드가 놓여 있습니다</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>마이넘버카드로 바꾸어 올려놓으세요.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています</source>
        <translation>다른 프로그램이 카드를 사용하고 있습니다</translation>
    </message>
    <message>
        <source>カードを使うほかのソフト（ブラウザーの電子申請など）を終えてください。終えても続くときは、端末で次のように入力します。</source>
        <translation>카드를 사용하는 다른 프로그램(브라우저의 전자 신청 등)을 종료하세요. 종료해도 계속되면 터미널에서 다음과 같이 입력합니다.</translation>
    </message>
    <message>
        <source>役所とつながります</source>
        <translation>관공서에 연결됩니다</translation>
    </message>
    <message>
        <source>まだどの役所にもつながっていません</source>
        <translation>아직 어느 관공서에도 연결되어 있지 않습니다</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れてください。カードの確認は、このまま使えます。</source>
        <translation>관공서에서 배포하는 접속 설정을 설치하세요. 카드 확인은 이대로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>いま役所につながりません</source>
        <translation>지금 관공서에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>インターネットが切れているか、役所の側が止まっています。</source>
        <translation>인터넷이 끊겼거나 관공서 쪽이 멈춰 있습니다.</translation>
    </message>
    <message>
        <source>ほかのウェブサイトが開くか確かめてください。開くときは、しばらく待ってください。保存したものは、つながると自動で送ります。</source>
        <translation>다른 웹사이트가 열리는지 확인하세요. 열리면 잠시 기다리세요. 저장한 것은 연결되면 자동으로 보냅니다.</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられません</source>
        <translation>연결된 상대가 진짜 관공서인지 확인할 수 없습니다</translation>
    </message>
    <message>
        <source>パソコンの時計のずれ、公衆の無線、職場の通信装置などで起こります。個人の情報は送っていません。</source>
        <translation>컴퓨터 시계의 오차, 공공 무선망, 직장의 통신 장치 등으로 일어납니다. 개인 정보는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>時計を合わせてから、自宅の回線など別のネットワークで試してください。</source>
        <translation>시계를 맞춘 뒤 자택 회선 등 다른 네트워크에서 시도하세요.</translation>
    </message>
    <message>
        <source>役所から、いつもと違う返事が来ました（{code}）</source>
        <translation>관공서에서 평소와 다른 응답이 왔습니다({code})</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度調べてください。続くときは、このコードを役所に電話で知らせてください。</source>
        <translation>잠시 기다렸다가 다시 진단하세요. 계속되면 이 코드를 관공서에 전화로 알려 주세요.</translation>
    </message>
    <message>
        <source>パソコンの時計は合っています</source>
        <translation>컴퓨터의 시계가 맞습니다</translation>
    </message>
    <message>
        <source>パソコンの時計が{minutes}分ずれています</source>
        <translation>컴퓨터의 시계가 {minutes}분 어긋나 있습니다</translation>
    </message>
    <message>
        <source>ずれていると、電子証明書の期限や、期日を正しく判断できません。</source>
        <translation>어긋나 있으면 전자증명서의 기한이나 기일을 올바르게 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>時計を自動で合わせる設定にしてください。端末では次のように入力します。</source>
        <translation>시계를 자동으로 맞추도록 설정하세요. 터미널에서는 다음과 같이 입력합니다.</translation>
    </message>
    <message>
        <source>パソコンの時計は、確かめる相手がなく調べていません</source>
        <translation>컴퓨터의 시계는 확인할 상대가 없어 진단하지 않았습니다</translation>
    </message>
    <message>
        <source>画面の日付と時刻が正しいか、ご自分で確かめてください。</source>
        <translation>화면의 날짜와 시각이 맞는지 직접 확인하세요.</translation>
    </message>
    <message>
        <source>入力した内容を保存できます</source>
        <translation>입력한 내용을 저장할 수 있습니다</translation>
    </message>
    <message>
        <source>空き容量が足りません（残り{megabytes}メガバイト）</source>
        <translation>빈 공간이 부족합니다(남은 공간 {megabytes}메가바이트)</translation>
    </message>
    <message>
        <source>いらないファイルを消して、空きを作ってください。</source>
        <translation>필요 없는 파일을 지워 빈 공간을 만드세요.</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません</source>
        <translation>저장하는 곳에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>フォルダーの持ち主と権限を、このパソコンの管理者に確かめてください。</source>
        <translation>폴더의 소유자와 권한을 이 컴퓨터의 관리자에게 확인하세요.</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <extracomment>Diagnosis: what was looked at.</extracomment>
        <translation>카드 리더기</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>役所とのつながり</source>
        <translation>관공서와의 연결</translation>
    </message>
    <message>
        <source>時計</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>カードの券面事項入力補助用の暗証番号を入力すると、氏名・住所・生年月日・性別をカードから写します。</source>
        <translation>카드 기재사항용 비밀번호(券面事項入力補助用)를 입력하면 이름·주소·생년월일·성별을 카드에서 옮겨 적습니다.</translation>
    </message>
    <message>
        <source>カードから写す</source>
        <translation>카드에서 옮기기</translation>
    </message>
    <message>
        <source>内容の確認へ進む</source>
        <translation>내용 확인으로 가기</translation>
    </message>
    <message>
        <source>次へ進む</source>
        <translation>다음으로</translation>
    </message>
    <message>
        <source>前の質問へ戻る</source>
        <translation>이전 질문으로 돌아가기</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>근거: %1</translation>
    </message>
    <message>
        <source>この手続のファイルは、まだ読めません</source>
        <translation>이 절차의 파일은 아직 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>質問を1ページにまとめて表示する</source>
        <translation>모든 질문을 한 페이지에 표시</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>やり直す</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>入力した内容は、どこにも送られず、保存もされません。ファイルを保存すると、すぐにここに表示されます。</source>
        <extracomment>Above a form that somebody writes and tries out: what is typed here goes nowhere.</extracomment>
        <translation>입력한 내용은 어디에도 전송되지 않고 저장되지도 않습니다. 파일을 저장하면 바로 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>これは手続のプレビューです</source>
        <translation>절차의 미리보기입니다</translation>
    </message>
    <message>
        <source>この手続のファイルに、直すところがあります</source>
        <extracomment>Above a form that somebody writes: mistakes in its file stand below, and cases that come out otherwise.</extracomment>
        <translation>이 절차의 파일에 고칠 곳이 있습니다</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 に受け取った内容です</source>
        <extracomment>Small, on letters and records: when the content was received. %1: date and time.</extracomment>
        <translation>%1에 받은 내용입니다</translation>
    </message>
    <message>
        <source>オフライン：%1 に受け取った内容です</source>
        <extracomment>The same without a connection to the agency. %1: date and time.</extracomment>
        <translation>오프라인: %1에 받은 내용입니다</translation>
    </message>
</context>
<context>
    <name>FreshnessRow</name>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>최신 내용 받기</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>받고 있습니다</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>최신으로 업데이트</translation>
    </message>
</context>
<context>
    <name>GroupEntry</name>
    <message>
        <source>%1件まで追加できます。</source>
        <translation>%1건까지 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1を追加する</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>ほかの人を追加する</source>
        <translation>다른 사람 추가</translation>
    </message>
    <message>
        <source>「%1」を追加する</source>
        <translation>‘%1’ 추가</translation>
    </message>
</context>
<context>
    <name>GroupItemEntry</name>
    <message>
        <source>「%1」を取り除く</source>
        <translation>‘%1’ 제거</translation>
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
        <translation>%1, %2건 중 %3번째</translation>
    </message>
</context>
<context>
    <name>HelpBlock</name>
    <message>
        <source>手順%1。%2</source>
        <translation>단계 %1. %2</translation>
    </message>
    <message>
        <source>注意。%1</source>
        <translation>주의. %1</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>입력할 문자: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>知りたいことを短い言葉で探すか、下の一覧から選んでください。インターネットがなくても読めます。</source>
        <translation>알고 싶은 것을 짧은 말로 찾거나 아래 목록에서 선택하세요. 인터넷이 없어도 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>例：転出、暗証番号、カードが読めない、MDG-C103</source>
        <translation>예: 전출, 비밀번호, 카드가 읽히지 않음, MDG-C103</translation>
    </message>
    <message>
        <source>ヘルプを検索</source>
        <translation>도움말 검색</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %2건 중 %3번째</translation>
    </message>
    <message>
        <source>それでも困っているとき</source>
        <translation>그래도 해결되지 않을 때</translation>
    </message>
    <message>
        <source>診断する</source>
        <translation>진단하기</translation>
    </message>
    <message>
        <source>意見を送る</source>
        <translation>의견 보내기</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>키보드 사용법</translation>
    </message>
</context>
<context>
    <name>HelpTopicPage</name>
    <message>
        <source>関係のある項目</source>
        <translation>관련 항목</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>원래 화면으로 돌아가기</translation>
    </message>
    <message>
        <source>ヘルプの一覧</source>
        <translation>도움말 목록</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>ホーム</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>최신 내용 받기</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>받고 있습니다</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>최신으로 업데이트</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
    <message>
        <source>確かめています。</source>
        <translation>확인하고 있습니다.</translation>
    </message>
    <message>
        <source>いま、期限のある手続はありません。</source>
        <translation>지금 기한이 있는 절차는 없습니다.</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。</source>
        <translation>이 컴퓨터에 암호화하여 저장되어 있습니다. 도착하기 전에는 제출한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>保存済み・未提出（%1件）</source>
        <translation>저장됨·미제출(%1건)</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>지금 다시 보내기</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>절차 상황</translation>
    </message>
    <message>
        <source>進行中の手続はありません。</source>
        <translation>진행 중인 절차는 없습니다.</translation>
    </message>
    <message>
        <source>受けられるかもしれない支援</source>
        <translation>받을 수 있을지도 모르는 지원</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation>절차 시작하기</translation>
    </message>
    <message>
        <source>新着情報</source>
        <translation>새 소식</translation>
    </message>
    <message>
        <source>ほかの手続をさがす</source>
        <translation>다른 절차 찾기</translation>
    </message>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。どこにも送りません。</source>
        <translation>아는 것만으로 이 컴퓨터 안에서 찾고 있습니다. 어디에도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>受けられる給付・制度をすべて見る</source>
        <translation>받을 수 있는 급부·제도 모두 보기</translation>
    </message>
    <message>
        <source>いくつかの質問に答えると、受けられるものが分かります。</source>
        <translation>몇 가지 질문에 답하면 받을 수 있는 것을 알 수 있습니다.</translation>
    </message>
    <message>
        <source>ほかの%1件も見る</source>
        <extracomment>Home, button below what waits here: %1 more stand in the list of all.</extracomment>
        <translation>다른 %1건도 보기</translation>
    </message>
    <message>
        <source>すべての手続を見る（%1件）</source>
        <extracomment>Home, button: opens the list of everything that was filed. %1: how many.</extracomment>
        <translation>모든 절차 보기(%1건)</translation>
    </message>
</context>
<context>
    <name>LastTryDialog</name>
    <message>
        <source>最後の1回を使う</source>
        <translation>마지막 1번 사용하기</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。</source>
        <translation>%1은(는) 한 번 더 틀리면 잠깁니다. 잠기면 주민표가 있는 시구정촌 창구에서 다시 설정할 때까지 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>最後の1回です</source>
        <translation>마지막 1번입니다</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <translation>근거: %1(%2에 확인)</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>시구정촌에 따라 다를 수 있습니다. 확실하지 않으면 창구에 전화로 확인하세요.</translation>
    </message>
    <message>
        <source>答えなくてもかまいません。答えた分だけ、日付が入り、必要なものだけになります。</source>
        <translation>답하지 않아도 됩니다. 답한 만큼 날짜가 들어가고 필요한 것만 남습니다.</translation>
    </message>
    <message>
        <source>あなたのこと</source>
        <translation>당신에 대해</translation>
    </message>
    <message>
        <source>答えをすべて消す</source>
        <translation>답을 모두 지우기</translation>
    </message>
    <message>
        <source>忘れないために</source>
        <translation>잊지 않도록</translation>
    </message>
    <message>
        <source>期限の7日前、3日前、1日前に知らせます。ホームの「次にすること」にも出ます。</source>
        <translation>기한 7일 전, 3일 전, 1일 전에 알립니다. 홈의 다음에 할 일에도 표시됩니다.</translation>
    </message>
    <message>
        <source>この予定の期限を知らせる</source>
        <translation>이 계획의 기한 알리기</translation>
    </message>
    <message>
        <source>日付の質問に答えると、期限をカレンダーに入れられます。</source>
        <translation>날짜 질문에 답하면 기한을 캘린더에 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存する</source>
        <translation>캘린더 파일로 저장</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存しました</source>
        <translation>캘린더 파일로 저장했습니다</translation>
    </message>
</context>
<context>
    <name>LifeEventsPage</name>
    <message>
        <source>あてはまるできごとを選ぶと、する手続が順に並びます。</source>
        <translation>해당하는 일을 선택하면 해야 할 절차가 순서대로 나옵니다.</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>절차 찾기</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %2건 중 %3번째</translation>
    </message>
    <message>
        <source>例：引っ越し、出生届、こども、国民健康保険</source>
        <translation>예: 이사, 출생, 아이, 국민건강보험</translation>
    </message>
    <message>
        <source>手続やできごとを言葉でさがす</source>
        <translation>절차나 일을 말로 찾기</translation>
    </message>
    <message>
        <source>見つかった手続</source>
        <translation>찾은 절차</translation>
    </message>
</context>
<context>
    <name>LifePlanWords</name>
    <message>
        <source>いま、ここでできること</source>
        <extracomment>Heading in a life event&apos;s plan, above what can be done in this window now.</extracomment>
        <translation>지금 여기서 할 수 있는 일</translation>
    </message>
    <message>
        <source>窓口へ行ってすること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>창구에 가서 하는 일</translation>
    </message>
    <message>
        <source>郵便ですること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>우편으로 하는 일</translation>
    </message>
    <message>
        <source>ほかの所ですること</source>
        <extracomment>Heading in a life event&apos;s plan: with somebody else (an employer, a bank).</extracomment>
        <translation>다른 곳에서 하는 일</translation>
    </message>
    <message>
        <source>あとですること</source>
        <extracomment>Heading in a life event&apos;s plan: what has to wait for something.</extracomment>
        <translation>나중에 하는 일</translation>
    </message>
    <message>
        <source>済んだこと</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>끝난 일</translation>
    </message>
    <message>
        <source>ここでできます</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>여기서 할 수 있습니다</translation>
    </message>
    <message>
        <source>窓口でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>창구에서 합니다</translation>
    </message>
    <message>
        <source>郵便でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>우편으로 합니다</translation>
    </message>
    <message>
        <source>ほかの所でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>다른 곳에서 합니다</translation>
    </message>
    <message>
        <source>%1へまとめて送れるもの：%2件</source>
        <extracomment>%1 an office, %2 how many things can be sent to it in one letter.</extracomment>
        <translation>%1에 한꺼번에 보낼 수 있는 것: %2건</translation>
    </message>
    <message>
        <source>%1へ1回行けば、まとめて%2件できます</source>
        <extracomment>%1 an office, %2 how many things can be done there in one visit.</extracomment>
        <translation>%1에 한 번 가면 %2건을 함께 할 수 있습니다</translation>
    </message>
    <message>
        <source>期限：%1（%2）</source>
        <extracomment>A step&apos;s last day: %1 the date, %2 e.g. 「あと12日」 or 「3日過ぎています」.</extracomment>
        <translation>기한: %1(%2)</translation>
    </message>
    <message>
        <source>期限が過ぎても、届け出が必要なことは変わりません。できるだけ早く窓口に電話して、どうすればよいか確かめてください。</source>
        <translation>기한이 지났어도 신고는 해야 합니다. 되도록 빨리 창구에 전화하여 어떻게 하면 되는지 확인하세요.</translation>
    </message>
    <message>
        <source>手数料：%1円</source>
        <extracomment>What a step costs, in yen; %1 with separators between thousands.</extracomment>
        <translation>수수료: %1엔</translation>
    </message>
    <message>
        <source>「%1」</source>
        <extracomment>A title in quotation marks, as the language writes them.</extracomment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>%1が済んでからです。</source>
        <extracomment>A step that waits: %1 the titles of the steps that come first.</extracomment>
        <translation>%1이(가) 끝난 다음입니다.</translation>
    </message>
    <message>
        <source>%1からできます</source>
        <extracomment>The first day on which a step can be done.</extracomment>
        <translation>%1부터 할 수 있습니다</translation>
    </message>
    <message>
        <source>あてはまるとき：%1</source>
        <extracomment>A step that may not apply: %1 says for whom it is.</extracomment>
        <translation>해당하는 경우: %1</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button on a step of a plan that is filed in this window.</extracomment>
        <translation>절차 시작하기</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <extracomment>Button on a step of a plan: the form is filled in here and taken to the counter on paper.</extracomment>
        <translation>여기서 서류 작성하기</translation>
    </message>
    <message>
        <source>することは、すべて済んでいます。</source>
        <translation>할 일이 모두 끝났습니다.</translation>
    </message>
    <message>
        <source>することは%1件です。</source>
        <extracomment>Above a plan: how many steps there are to do.</extracomment>
        <translation>할 일은 %1건입니다.</translation>
    </message>
    <message>
        <source>このうち%1件は、人によります。上の質問に答えると、必要なものだけになります。</source>
        <extracomment>%1 of the steps apply to some people only, and the question that decides is not answered.</extracomment>
        <translation>이 중 %1건은 사람에 따라 다릅니다. 위의 질문에 답하면 필요한 것만 남습니다.</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>가져갈 것: %1</translation>
    </message>
    <message>
        <source>どこで：%1</source>
        <translation>장소: %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>이 종이에 대하여</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>시구정촌에 따라 다를 수 있습니다. 확실하지 않으면 창구에 전화로 확인하세요.</translation>
    </message>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <extracomment>%1 laws and articles, %2 a date.</extracomment>
        <translation>근거: %1(%2에 확인)</translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>%1件</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2건</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>窓口</source>
        <translation>Madoguchi(窓口)</translation>
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
        <translation>전체 %1건 중 %2건을 표시하고 있습니다.</translation>
    </message>
    <message>
        <source>全%1件を表示しています。</source>
        <translation>전체 %1건을 표시하고 있습니다.</translation>
    </message>
    <message>
        <source>さらに%1件を表示する</source>
        <translation>%1건 더 표시하기</translation>
    </message>
</context>
<context>
    <name>NavigationDrawer</name>
    <message>
        <source>メニュー</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>メニューを閉じる</source>
        <translation>메뉴 닫기</translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>表示中</source>
        <translation>표시 중</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>メインメニュー</source>
        <translation>주 메뉴</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>키보드 사용법</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>回答の期限：%1</source>
        <translation>회답 기한: %1</translation>
    </message>
    <message>
        <source>この手続の状況を見る</source>
        <translation>이 절차의 진행 상황 보기</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>서류</translation>
    </message>
    <message>
        <source>%1をここで読む</source>
        <translation>%1 여기서 읽기</translation>
    </message>
    <message>
        <source>ここで読む</source>
        <translation>여기서 읽기</translation>
    </message>
    <message>
        <source>%1を保存する</source>
        <translation>%1 저장하기</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>저장하기</translation>
    </message>
    <message>
        <source>書類を保存しました</source>
        <translation>서류를 저장했습니다</translation>
    </message>
    <message>
        <source>保存した書類を開く</source>
        <translation>저장한 서류 열기</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>저장한 파일은 암호화되지 않습니다. 이 컴퓨터를 사용하는 다른 사람이 볼 수 있습니다. 저장 위치는 문서 폴더 안의 ‘Madoguchi’입니다.</translation>
    </message>
    <message>
        <source>書類をファイルに保存しますか</source>
        <translation>서류를 파일로 저장하시겠습니까</translation>
    </message>
    <message>
        <source>%1の電子署名を確かめる</source>
        <translation>%1의 전자 서명 확인하기</translation>
    </message>
    <message>
        <source>受け取って電子署名を確かめる</source>
        <translation>받아서 전자 서명 확인하기</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>まだ読んでいないお知らせが%1件あります。</source>
        <translation>아직 읽지 않은 안내문이 %1건 있습니다.</translation>
    </message>
    <message>
        <source>役所から届いたお知らせです。</source>
        <translation>관공서에서 온 안내문입니다.</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>안내문</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>더 보기(남은 %1건)</translation>
    </message>
    <message>
        <source>受け取っています。</source>
        <translation>받고 있습니다.</translation>
    </message>
    <message>
        <source>届いているお知らせはありません。</source>
        <translation>도착한 안내문이 없습니다.</translation>
    </message>
    <message>
        <source>お知らせを開くと、読んだことが役所に伝わります。</source>
        <translation>안내문을 열면 읽었다는 것이 관공서에 전달됩니다.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>円</source>
        <translation>엔</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1（単位は%2）</source>
        <translation>%1(단위는 %2)</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>紙で残す</source>
        <translation>종이로 남기기</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>인쇄하기</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>PDF로 저장하기</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>関係のない言葉を4つ以上、12文字以上で決めてください。ひらがなも使えます。全角と半角は区別しません。</source>
        <translation>서로 관계없는 단어를 4개 이상, 모두 12자 이상으로 정하세요. 히라가나도 사용할 수 있습니다. 전각과 반각은 구별하지 않습니다.</translation>
    </message>
    <message>
        <source>新しいパスフレーズ</source>
        <translation>새 암호 문구</translation>
    </message>
    <message>
        <source>新しいパスフレーズ（確認のため、もう一度）</source>
        <translation>새 암호 문구(확인을 위해 한 번 더)</translation>
    </message>
    <message>
        <source>人に当てられないように、時間をかけて計算しています。途中ではやめられません。</source>
        <translation>다른 사람이 짐작하지 못하도록 시간을 들여 계산하고 있습니다. 도중에 멈출 수 없습니다.</translation>
    </message>
    <message>
        <source>このパスフレーズにする</source>
        <translation>이 암호 문구로 정하기</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PinChangePage</name>
    <message>
        <source>%1の変更</source>
        <translation>변경: %1</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>확인하기</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>카드 정보로 돌아가기</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>숫자 4자리를 입력하세요.</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>新しいほうを入力してください。違うと表示されたら、変更はされていません。いままでのほうが使えます。</source>
        <translation>새것을 입력하세요. 틀리다고 표시되면 변경되지 않은 것입니다. 지금까지의 것을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>새 %1</translation>
    </message>
    <message>
        <source>変更は終わっていました。次からは、新しいほうを使います。</source>
        <translation>변경은 끝나 있었습니다. 다음부터 새것을 사용합니다.</translation>
    </message>
    <message>
        <source>次からは、新しいほうを使います。ほかの暗証番号は変わっていません。</source>
        <translation>다음부터 새것을 사용합니다. 다른 비밀번호는 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>新しい%1が使えます</source>
        <translation>새 %1을(를) 사용할 수 있습니다</translation>
    </message>
    <message>
        <source>%1を変更しました</source>
        <translation>%1을(를) 변경했습니다</translation>
    </message>
    <message>
        <source>いまのものをお忘れのとき</source>
        <translation>지금 것을 잊었을 때</translation>
    </message>
    <message>
        <source>この画面では変更できません。マイナンバーカードと、本人確認書類（運転免許証など）を持って、住民票のある市区町村の窓口で再設定してください。</source>
        <translation>이 화면에서는 변경할 수 없습니다. 마이넘버카드와 본인 확인 서류(운전면허증 등)를 가지고 주민표가 있는 시구정촌 창구에서 다시 설정하세요.</translation>
    </message>
    <message>
        <source>スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>스마트폰이 있으면 편의점 단말기에서 다시 설정할 수 있는 경우도 있습니다.</translation>
    </message>
</context>
<context>
    <name>PinChangePanel</name>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>숫자 4자리를 입력하세요.</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>%1은(는) 잠겨 있습니다</translation>
    </message>
    <message>
        <source>いまの%1</source>
        <translation>지금의 %1</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>새 %1</translation>
    </message>
    <message>
        <source>打ちまちがいがないか確かめるため、新しいものをもう一度入力してください。</source>
        <translation>잘못 입력하지 않았는지 확인하기 위해 새것을 한 번 더 입력하세요.</translation>
    </message>
    <message>
        <source>新しい%1（確認のため、もう一度）</source>
        <translation>새 %1(확인을 위해 한 번 더)</translation>
    </message>
    <message>
        <source>カードの中の番号を変えています。終わるまで、カードを動かさないでください。</source>
        <translation>카드 안의 번호를 바꾸고 있습니다. 끝날 때까지 카드를 움직이지 마세요.</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>변경하기</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>카드 정보로 돌아가기</translation>
    </message>
    <message>
        <source>変更せずに戻る</source>
        <translation>변경하지 않고 돌아가기</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>やめる</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>%1은(는) 잠겨 있습니다</translation>
    </message>
    <message>
        <source>カードで処理しています。カードを抜かないでください。</source>
        <translation>카드로 처리하고 있습니다. 카드를 빼지 마세요.</translation>
    </message>
    <message>
        <source>このカードリーダーにはキーが付いています。そこで押した数字は、このパソコンには届きません。</source>
        <translation>이 카드 리더기에는 키가 있습니다. 거기서 누른 숫자는 이 컴퓨터로 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>カードリーダーのキーで入力する</source>
        <translation>카드 리더기의 키로 입력하기</translation>
    </message>
    <message>
        <source>このパソコンで入力する</source>
        <translation>이 컴퓨터에서 입력하기</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>どこで：%1</source>
        <translation>장소: %1</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>가져갈 것: %1</translation>
    </message>
    <message>
        <source>%2件中%1件目</source>
        <extracomment>Spoken: %1 which step, %2 of how many.</extracomment>
        <translation>%2건 중 %1번째</translation>
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
        <translation>완료</translation>
    </message>
    <message>
        <source>いつまで：%1</source>
        <translation>기한: %1</translation>
    </message>
    <message>
        <source>状況：%1</source>
        <translation>상황: %1</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <translation>상황 보기</translation>
    </message>
    <message>
        <source>公式のページを開く</source>
        <translation>공식 페이지 열기</translation>
    </message>
    <message>
        <source>%1、済みました</source>
        <translation>%1, 끝났습니다</translation>
    </message>
    <message>
        <source>済みました</source>
        <translation>끝났습니다</translation>
    </message>
</context>
<context>
    <name>PostalCodeEntry</name>
    <message>
        <source>郵便番号から住所を入れる</source>
        <translation>우편번호로 주소 입력하기</translation>
    </message>
</context>
<context>
    <name>PreEntrySection</name>
    <message>
        <source>窓口で書き直さなくてすむように、書いた内容を2次元コードにして持って行けます。持って行くだけでは、届け出たことになりません。</source>
        <translation>창구에서 다시 쓰지 않아도 되도록 작성한 내용을 2차원 코드로 만들어 가져갈 수 있습니다. 가져가는 것만으로는 신고한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>窓口で出す</source>
        <translation>창구에서 내기</translation>
    </message>
    <message>
        <source>2次元コードを作る</source>
        <translation>2차원 코드 만들기</translation>
    </message>
    <message>
        <source>2次元コード、%1</source>
        <extracomment>Heard in place of a 2D code for the counter; %1 which one of how many.</extracomment>
        <translation>2차원 코드, %1</translation>
    </message>
    <message>
        <source>紙に出す</source>
        <translation>종이로 내기</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1パーセント</source>
        <translation>%1퍼센트</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>これまでの経過</source>
        <translation>지금까지의 경과</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>현재 위치</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>下書き</source>
        <extracomment>State of an application, short: being written.</extracomment>
        <translation>초안</translation>
    </message>
    <message>
        <source>保存済み・未提出</source>
        <extracomment>State of an application, short: on this PC only; must never be mistaken for submitted.</extracomment>
        <translation>저장됨·미제출</translation>
    </message>
    <message>
        <source>送信済み・到達を確認中</source>
        <extracomment>State of an application, short: it left this PC, arrival not confirmed.</extracomment>
        <translation>전송됨·도착 확인 중</translation>
    </message>
    <message>
        <source>到達</source>
        <extracomment>State of an application, short: recorded at the agency (到達), receipt at hand.</extracomment>
        <translation>도착</translation>
    </message>
    <message>
        <source>審査中</source>
        <extracomment>State of an application, short: the office works on it.</extracomment>
        <translation>심사 중</translation>
    </message>
    <message>
        <source>手続終了</source>
        <extracomment>State of an application, short: done.</extracomment>
        <translation>절차 종료(手続終了)</translation>
    </message>
    <message>
        <source>補正が必要です</source>
        <extracomment>State of an application: the agency asks for a correction (補正).</extracomment>
        <translation>보정이 필요합니다(補正)</translation>
    </message>
    <message>
        <source>審査終了</source>
        <extracomment>State of an application: the examination is over (審査終了).</extracomment>
        <translation>심사 종료</translation>
    </message>
    <message>
        <source>却下</source>
        <extracomment>State of an application: the agency declined it (却下).</extracomment>
        <translation>기각(却下)</translation>
    </message>
    <message>
        <source>取り下げ済み</source>
        <extracomment>State of an application: the person took it back (取下げ).</extracomment>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>もう一度署名が必要です（未提出）</source>
        <extracomment>State of an application: the signature must be made again.</extracomment>
        <translation>다시 서명이 필요합니다(미제출)</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <extracomment>State of an application: the agency did not take it.</extracomment>
        <translation>접수되지 않았습니다</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <extracomment>State of an application: only a call to the office can decide.</extracomment>
        <translation>관공서에 확인이 필요합니다</translation>
    </message>
    <message>
        <source>オンラインの期限が過ぎました（未提出）</source>
        <extracomment>State of an application: too late for filing online.</extracomment>
        <translation>온라인 기한이 지났습니다(미제출)</translation>
    </message>
    <message>
        <source>とりやめ</source>
        <extracomment>State of an application: given up by the person before it was submitted.</extracomment>
        <translation>그만둠</translation>
    </message>
    <message>
        <source>取り下げを依頼中</source>
        <extracomment>State of an application: withdrawal asked for, not confirmed yet.</extracomment>
        <translation>철회 요청 중</translation>
    </message>
    <message>
        <source>役所につながらないため、このパソコンで待っています。つながると自動で送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>관공서에 연결되지 않아 이 컴퓨터에서 기다리고 있습니다. 연결되면 자동으로 보냅니다.</translation>
    </message>
    <message>
        <source>時間をおいて、もう一度送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>시간을 두고 다시 보냅니다.</translation>
    </message>
    <message>
        <source>サインインすると送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>로그인하면 보냅니다.</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <extracomment>Button of a task: opens the state of that application.</extracomment>
        <translation>상황 보기</translation>
    </message>
    <message>
        <source>カードを確認する</source>
        <extracomment>Button of a task: opens the card page.</extracomment>
        <translation>카드 확인하기</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button of a task: starts the procedure.</extracomment>
        <translation>절차 시작하기</translation>
    </message>
    <message>
        <source>「{title}」の直しが必要です</source>
        <translation>‘{title}’을(를) 고쳐야 합니다</translation>
    </message>
    <message>
        <source>役所からの連絡を読んで、期限までに直してください。</source>
        <translation>관공서의 연락을 읽고 기한까지 고치세요.</translation>
    </message>
    <message>
        <source>電子証明書の更新の時期です</source>
        <translation>전자증명서를 갱신할 시기입니다</translation>
    </message>
    <message>
        <source>期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。</source>
        <translation>기한 3개월 전부터 시구정촌 창구에서 무료로 갱신할 수 있습니다. 카드를 가져가세요.</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation>전자증명서의 기한이 지났습니다</translation>
    </message>
    <message>
        <source>市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。</source>
        <translation>시구정촌 창구에서 갱신하면 다시 온라인으로 절차를 할 수 있습니다. 카드를 가져가세요.</translation>
    </message>
    <message>
        <source>マイナンバーカードの更新の時期です</source>
        <translation>마이넘버카드를 갱신할 시기입니다</translation>
    </message>
    <message>
        <source>期限の3か月前から、新しいカードを申請できます。</source>
        <translation>기한 3개월 전부터 새 카드를 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>マイナンバーカードの期限が切れています</source>
        <translation>마이넘버카드의 기한이 지났습니다</translation>
    </message>
    <message>
        <source>市区町村の窓口で、新しいカードの申請についておたずねください。</source>
        <translation>시구정촌 창구에서 새 카드 신청에 대해 문의하세요.</translation>
    </message>
    <message>
        <source>「{title}」はまだ提出されていません</source>
        <translation>‘{title}’은(는) 아직 제출되지 않았습니다</translation>
    </message>
    <message>
        <source>このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>이 컴퓨터에 저장되어 있습니다. 관공서에 연결되면 자동으로 보냅니다.</translation>
    </message>
    <message>
        <source>もう一度サインインすると送ります。</source>
        <translation>다시 로그인하면 보냅니다.</translation>
    </message>
    <message>
        <source>「{title}」にもう一度署名してください</source>
        <translation>‘{title}’에 다시 서명하세요</translation>
    </message>
    <message>
        <source>前の署名は受け付けられないため、送っていません。</source>
        <translation>이전 서명은 받아들여지지 않으므로 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>「{title}」は受け付けられませんでした</source>
        <translation>‘{title}’은(는) 접수되지 않았습니다</translation>
    </message>
    <message>
        <source>内容を直して、もう一度署名して出してください。</source>
        <translation>내용을 고치고 다시 서명하여 제출하세요.</translation>
    </message>
    <message>
        <source>「{title}」について役所に確認してください</source>
        <translation>‘{title}’에 대해 관공서에 확인하세요</translation>
    </message>
    <message>
        <source>届いているかどうかを、こちらでは確かめられません。役所に電話してください。</source>
        <translation>도착했는지 여기서는 확인할 수 없습니다. 관공서에 전화하세요.</translation>
    </message>
    <message>
        <source>「{title}」はオンラインの期限が過ぎました</source>
        <translation>‘{title}’의 온라인 기한이 지났습니다</translation>
    </message>
    <message>
        <source>まだ提出されていません。窓口または郵送で手続をしてください。</source>
        <translation>아직 제출되지 않았습니다. 창구 또는 우편으로 절차를 진행하세요.</translation>
    </message>
    <message>
        <source>%1日過ぎています</source>
        <extracomment>Beside a task: how long its date is past. %1 is a number of days.</extracomment>
        <translation>%1일 지났습니다</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>Beside a task: its last day is today.</extracomment>
        <translation>오늘까지</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>Beside a task: days left. %1 is a number.</extracomment>
        <translation>%1일 남음</translation>
    </message>
    <message>
        <source>確認しました</source>
        <extracomment>Button of a task that only tells something: it goes away.</extracomment>
        <translation>확인했습니다</translation>
    </message>
    <message>
        <source>カードの電子証明書が新しくなりました</source>
        <translation>카드의 전자증명서가 새로워졌습니다</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>이전 카드의 내용 가져오기</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。その中に、届いたことを確かめられていない手続が%1件あり、このあと送られることはありません。下の「手続の状況」にないものは、もう一度提出してください。</source>
        <translation>이전 전자증명서로 저장한 초안과 사본은 더 이상 열 수 없습니다. 그중 도착을 확인하지 못한 절차가 %1건 있으며, 앞으로 전송되지 않습니다. 아래 “절차 상황”에 없는 것은 다시 제출하세요.</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。役所にある記録やお知らせは、もう一度受け取って表示します。</source>
        <translation>이전 전자증명서로 저장한 초안과 사본은 더 이상 열 수 없습니다. 관공서에 있는 기록과 알림은 다시 받아서 표시합니다.</translation>
    </message>
    <message>
        <source>署名用の電子証明書が新しくなりました</source>
        <translation>서명용 전자증명서가 새로워졌습니다</translation>
    </message>
    <message>
        <source>前の電子証明書で署名して、まだ送っていない手続があるときは、もう一度署名してください。氏名と住所は、次の手続のときにカードから読みなおします。</source>
        <translation>이전 전자증명서로 서명하고 아직 보내지 않은 절차가 있으면 다시 서명하세요. 이름과 주소는 다음 절차 때 카드에서 다시 읽습니다.</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決める</source>
        <translation>카드 외의 여는 방법 정하기</translation>
    </message>
    <message>
        <source>カードをなくしたり新しくしたりしても、このパソコンに保存した内容を開けるようにします。</source>
        <translation>카드를 잃어버리거나 새로 바꾸어도 이 컴퓨터에 저장한 내용을 열 수 있게 합니다.</translation>
    </message>
    <message>
        <source>開け方を決める</source>
        <translation>여는 방법 정하기</translation>
    </message>
    <message>
        <source>前のカードで保存した内容は、復旧コードなど、決めておいた開け方で引き継げます。書きかけの届出や、まだ送っていない届出もそのまま残っています。</source>
        <translation>이전 카드로 저장한 내용은 복구 코드 등 정해 둔 방법으로 가져올 수 있습니다. 작성 중인 신고와 아직 보내지 않은 신고도 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>先に出す手続がすんでから送ります。そちらの状況を見てください。</source>
        <extracomment>Why something saved on this PC was not sent yet: another filing has to come first.</extracomment>
        <translation>먼저 내야 하는 절차가 끝난 뒤에 보냅니다. 그 절차의 상황을 확인해 주세요.</translation>
    </message>
    <message>
        <source>このパソコンに保存してありますが、期限が近づいています。オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <translation>이 컴퓨터에 저장되어 있지만 기한이 다가오고 있습니다. 온라인으로 기한에 맞출 수 없을 때는 창구나 우편으로도 낼 수 있는지 관공서에 전화로 문의해 주세요.</translation>
    </message>
    <message>
        <source>直した内容：%1</source>
        <extracomment>State of a correction (補正) of an application that was filed before. %1 is a state, e.g. 到達.</extracomment>
        <translation>고친 내용: %1</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。役所につながると自動で送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>철회 요청이 이 컴퓨터에서 기다리고 있습니다. 아직 철회되지 않았습니다. 관공서에 연결되면 자동으로 보냅니다.</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。サインインすると送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>철회 요청이 이 컴퓨터에서 기다리고 있습니다. 아직 철회되지 않았습니다. 로그인하면 보냅니다.</translation>
    </message>
    <message>
        <source>取り下げを役所に依頼しています。役所が受け付けるまでは、まだ取り下げられていません。</source>
        <extracomment>A withdrawal that was sent and is not confirmed.</extracomment>
        <translation>관공서에 철회를 요청하고 있습니다. 관공서가 받아들일 때까지는 아직 철회되지 않았습니다.</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <extracomment>Button of a task: opens the form at the first field that the agency wants mended (補正).</extracomment>
        <translation>내용 고치기</translation>
    </message>
    <message>
        <source>壊れていた保存内容を直しました</source>
        <translation>손상된 저장 내용을 복구했습니다</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。送る途中だった手続%1件は、別に取ってあった写しから戻しました。届いているかを役所に確かめてから続けます。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>읽을 수 있는 내용으로 다시 만들었고, 손상된 파일은 지우지 않고 남겨 두었습니다. 보내는 중이던 절차 %1건은 따로 보관한 사본에서 되돌렸습니다. 도착했는지 관공서에 확인한 뒤 계속합니다. 아래 ‘절차 상황’에 보이지 않는 절차가 있으면 관공서에 전화로 확인해 주십시오.</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>읽을 수 있는 내용으로 다시 만들었고, 손상된 파일은 지우지 않고 남겨 두었습니다. 아래 ‘절차 상황’에 보이지 않는 절차가 있으면 관공서에 전화로 확인해 주십시오.</translation>
    </message>
    <message>
        <source>知らせることにした予定の期限です。</source>
        <extracomment>Home, below a task: a step of a life event&apos;s plan whose last day the person wished to be told.</extracomment>
        <translation>알리기로 한 계획의 기한입니다.</translation>
    </message>
    <message>
        <source>予定を見る</source>
        <extracomment>Home, button on a task: opens the plan of a life event.</extracomment>
        <translation>계획 보기</translation>
    </message>
    <message>
        <source>やりとりを開く</source>
        <extracomment>Button of a task: opens what the office and the person wrote to each other.</extracomment>
        <translation>주고받은 글 열기</translation>
    </message>
    <message>
        <source>役所から問い合わせがあります</source>
        <translation>관공서에서 문의가 있습니다</translation>
    </message>
    <message>
        <source>「{title}」について、役所が返事を待っています。</source>
        <translation>‘{title}’에 대해 관공서가 답장을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>役所からメッセージが届いています</source>
        <translation>관공서에서 메시지가 왔습니다</translation>
    </message>
    <message>
        <source>「{title}」についてのメッセージです。</source>
        <translation>‘{title}’에 대한 메시지입니다.</translation>
    </message>
    <message>
        <source>役所へのメッセージをまだ送っていません</source>
        <translation>관공서에 보내는 메시지를 아직 보내지 않았습니다</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージを、このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>‘{title}’에 대해 쓴 메시지가 이 컴퓨터에 저장되어 있습니다. 관공서에 연결되면 자동으로 보냅니다.</translation>
    </message>
    <message>
        <source>役所へのメッセージが受け付けられませんでした</source>
        <translation>관공서에 보낸 메시지가 접수되지 않았습니다</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージです。開いて確かめてください。</source>
        <translation>‘{title}’에 대해 쓴 메시지입니다. 열어서 확인하세요.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>届きました</source>
        <translation>도착했습니다</translation>
    </message>
    <message>
        <source>未提出・このパソコンに保存</source>
        <translation>미제출·이 컴퓨터에 저장</translation>
    </message>
    <message>
        <source>届いたか確認中</source>
        <translation>도착했는지 확인 중</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <translation>접수되지 않았습니다</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <translation>관공서에 확인이 필요합니다</translation>
    </message>
    <message>
        <source>送信中</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>受付番号 %1</source>
        <translation>접수번호 %1</translation>
    </message>
    <message>
        <source>送っています。この画面を閉じても、内容はこのパソコンに保存されています。</source>
        <translation>보내고 있습니다. 이 화면을 닫아도 내용은 이 컴퓨터에 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>届いた日時：%1</source>
        <translation>도착 일시: %1</translation>
    </message>
    <message>
        <source>受付：%1</source>
        <translation>접수: %1</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）：%1</source>
        <translation>도착한 서류의 지문(SHA-256): %1</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>期限：%1</source>
        <translation>기한: %1</translation>
    </message>
    <message>
        <source>控えを保存しました</source>
        <translation>사본을 저장했습니다</translation>
    </message>
    <message>
        <source>ホームへ戻る</source>
        <translation>홈으로 돌아가기</translation>
    </message>
    <message>
        <source>届いたかを確かめる</source>
        <translation>도착했는지 확인하기</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>지금 다시 보내기</translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation>사본 저장하기</translation>
    </message>
    <message>
        <source>受付の内容を、A4の紙にまとめます。受付票（役所の電子署名つき）と届出の電子データも残すときは、「控えを保存する」を選んでください。</source>
        <translation>접수 내용을 A4 용지에 정리합니다. 접수증(관공서의 전자서명 포함)과 신고의 전자 데이터도 남기려면 ‘사본 저장하기’를 선택하세요.</translation>
    </message>
    <message>
        <source>直して届け出る</source>
        <translation>고쳐서 다시 신고하기</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>첨부한 파일</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1、%2 時点</source>
        <translation>%1, %2 기준</translation>
    </message>
    <message>
        <source>記録しているところ：%1（%2 時点）</source>
        <translation>기록하고 있는 곳: %1(%2 기준)</translation>
    </message>
    <message>
        <source>記号・番号をかくす</source>
        <translation>기호·번호 가리기</translation>
    </message>
    <message>
        <source>記号・番号を表示する</source>
        <translation>기호·번호 표시하기</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>기록을 받고 있습니다.</translation>
    </message>
    <message>
        <source>記録はありません。</source>
        <translation>기록이 없습니다.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>아직 받지 않았습니다. 연결되면 ‘최신으로 업데이트’를 누르세요.</translation>
    </message>
    <message>
        <source>%1の内訳</source>
        <translation>%1의 내역</translation>
    </message>
    <message>
        <source>この記録について</source>
        <translation>이 기록에 대하여</translation>
    </message>
    <message>
        <source>控えを残す</source>
        <translation>사본 남기기</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>파일로 저장하기</translation>
    </message>
    <message>
        <source>記録を保存しました</source>
        <translation>기록을 저장했습니다</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>저장한 폴더 열기</translation>
    </message>
    <message>
        <source>表計算用（CSV）で保存する</source>
        <translation>표 계산용(CSV)으로 저장하기</translation>
    </message>
    <message>
        <source>データ（JSON）で保存する</source>
        <translation>데이터(JSON)로 저장하기</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>저장한 파일은 암호화되지 않습니다. 이 컴퓨터를 사용하는 다른 사람이 볼 수 있습니다. 저장 위치는 문서 폴더 안의 ‘Madoguchi’입니다.</translation>
    </message>
    <message>
        <source>記録をファイルに保存しますか</source>
        <translation>기록을 파일로 저장하시겠습니까</translation>
    </message>
    <message>
        <source>この記録を、紙に印刷するか、ファイルとしてこのパソコンに残せます。かくしている番号も入ります。</source>
        <translation>이 기록을 종이에 인쇄하거나 파일로 이 컴퓨터에 남길 수 있습니다. 가려 둔 번호도 들어갑니다.</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>인쇄하기</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>PDF로 저장하기</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>健康保険の資格情報</source>
        <extracomment>A kind of record: title of its page and of its card. Here: what the health insurance card said.</extracomment>
        <translation>건강보험 자격 정보</translation>
    </message>
    <message>
        <source>予防接種</source>
        <translation>예방접종</translation>
    </message>
    <message>
        <source>健診の結果</source>
        <translation>건강검진 결과</translation>
    </message>
    <message>
        <source>子どもの健診</source>
        <translation>자녀의 건강검진</translation>
    </message>
    <message>
        <source>住民税</source>
        <translation>주민세(住民税)</translation>
    </message>
    <message>
        <source>年金</source>
        <translation>연금</translation>
    </message>
    <message>
        <source>どの健康保険に入っているか、窓口でいくら払うかの記録です。</source>
        <extracomment>What a kind of record is, in one sentence.</extracomment>
        <translation>어느 건강보험에 가입해 있는지, 창구에서 얼마를 내는지에 대한 기록입니다.</translation>
    </message>
    <message>
        <source>市区町村に残っている、受けた予防接種の記録です。</source>
        <translation>시구정촌에 남아 있는, 받은 예방접종의 기록입니다.</translation>
    </message>
    <message>
        <source>特定健康診査など、受けた健診の結果です。</source>
        <translation>특정건강검진(特定健康診査) 등 받은 건강검진의 결과입니다.</translation>
    </message>
    <message>
        <source>お子さんが受けた乳幼児健診などの記録です。</source>
        <translation>자녀가 받은 영유아 건강검진 등의 기록입니다.</translation>
    </message>
    <message>
        <source>前の年の所得と、それをもとに決まった住民税の記録です。</source>
        <translation>전년도 소득과 그것을 바탕으로 정해진 주민세의 기록입니다.</translation>
    </message>
    <message>
        <source>年金に加入した月数と、これまでの加入による年金額です。</source>
        <translation>연금에 가입한 개월 수와 지금까지의 가입에 따른 연금액입니다.</translation>
    </message>
    <message>
        <source>まちがいがあるときは、保険者（勤め先の健康保険、または市区町村の国民健康保険の担当）にお知らせください。転職や引っ越しの直後は、新しい内容になるまで数日かかることがあります。</source>
        <extracomment>What to do when something in a record is not right.</extracomment>
        <translation>틀린 것이 있으면 보험자(근무처의 건강보험, 또는 시구정촌의 국민건강보험 담당)에게 알려 주세요. 이직이나 이사 직후에는 새 내용이 되기까지 며칠 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>母子健康手帳などと合わないときは、手帳を持って市区町村の窓口にご相談ください。ほかの市区町村にいたときの記録は、載っていないことがあります。</source>
        <translation>모자건강수첩(母子健康手帳) 등과 맞지 않으면 수첩을 가지고 시구정촌 창구에 상담하세요. 다른 시구정촌에 있었을 때의 기록은 실려 있지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>基準の外の値があっても、病気とは限りません。心配なときは、かかりつけの医師に見せてください。</source>
        <translation>기준을 벗어난 값이 있어도 병이라고는 할 수 없습니다. 걱정될 때는 주치의에게 보여 주세요.</translation>
    </message>
    <message>
        <source>まちがいがあるときは、市区町村の税の担当にお問い合わせください。</source>
        <translation>틀린 것이 있으면 시구정촌의 세금 담당에 문의하세요.</translation>
    </message>
    <message>
        <source>年金額は、これまでの加入だけで計算したものです。これから加入すると増えます。抜けている期間があるときは、年金事務所にご相談ください。</source>
        <translation>연금액은 지금까지의 가입만으로 계산한 것입니다. 앞으로 가입하면 늘어납니다. 빠진 기간이 있으면 연금사무소(年金事務所)에 상담하세요.</translation>
    </message>
    <message>
        <source>対象の方</source>
        <extracomment>A line&apos;s label on the page of a record, and the head of a column in its copy. Official words of the record.</extracomment>
        <translation>대상자</translation>
    </message>
    <message>
        <source>保険者名</source>
        <translation>보험자 이름(保険者名)</translation>
    </message>
    <message>
        <source>保険者番号</source>
        <translation>보험자 번호(保険者番号)</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>기호(記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>번호(番号)</translation>
    </message>
    <message>
        <source>枝番</source>
        <translation>가지번호(枝番)</translation>
    </message>
    <message>
        <source>本人・家族の別</source>
        <translation>본인·가족 구분</translation>
    </message>
    <message>
        <source>医療費の負担割合</source>
        <translation>의료비 부담 비율</translation>
    </message>
    <message>
        <source>資格を取得した日</source>
        <translation>자격 취득일</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>유효기한</translation>
    </message>
    <message>
        <source>予防接種の種類</source>
        <translation>예방접종의 종류</translation>
    </message>
    <message>
        <source>回数</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>受けた日</source>
        <translation>받은 날</translation>
    </message>
    <message>
        <source>受けたところ</source>
        <translation>받은 곳</translation>
    </message>
    <message>
        <source>ワクチンのロット番号</source>
        <translation>백신 로트 번호</translation>
    </message>
    <message>
        <source>健診の種類</source>
        <translation>건강검진의 종류</translation>
    </message>
    <message>
        <source>結果の説明</source>
        <translation>결과 설명</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>給与の収入</source>
        <translation>급여 수입</translation>
    </message>
    <message>
        <source>合計所得金額</source>
        <translation>합계 소득 금액(合計所得金額)</translation>
    </message>
    <message>
        <source>所得控除の合計</source>
        <translation>소득공제 합계</translation>
    </message>
    <message>
        <source>扶養の人数</source>
        <translation>부양 인원</translation>
    </message>
    <message>
        <source>課税標準額</source>
        <translation>과세표준액(課税標準額)</translation>
    </message>
    <message>
        <source>所得割</source>
        <translation>소득할(所得割)</translation>
    </message>
    <message>
        <source>均等割</source>
        <translation>균등할(均等割)</translation>
    </message>
    <message>
        <source>森林環境税</source>
        <translation>삼림환경세(森林環境税)</translation>
    </message>
    <message>
        <source>1年間の税額</source>
        <translation>1년간의 세액</translation>
    </message>
    <message>
        <source>課税・非課税の別</source>
        <translation>과세·비과세 구분</translation>
    </message>
    <message>
        <source>加入の種類</source>
        <translation>가입 종류</translation>
    </message>
    <message>
        <source>国民年金を納めた月数</source>
        <translation>국민연금을 납부한 개월 수</translation>
    </message>
    <message>
        <source>免除・猶予の月数</source>
        <translation>면제·유예 개월 수</translation>
    </message>
    <message>
        <source>納めていない月数</source>
        <translation>납부하지 않은 개월 수</translation>
    </message>
    <message>
        <source>厚生年金に加入した月数</source>
        <translation>후생연금(厚生年金)에 가입한 개월 수</translation>
    </message>
    <message>
        <source>これまでの加入による年金額（年額）</source>
        <translation>지금까지의 가입에 따른 연금액(연액)</translation>
    </message>
    <message>
        <source>受け取れるようになる日</source>
        <translation>받을 수 있게 되는 날</translation>
    </message>
    <message>
        <source>受け取っている年金額（年額）</source>
        <translation>받고 있는 연금액(연액)</translation>
    </message>
    <message>
        <source>第1号（自営業、学生など）</source>
        <extracomment>Kind of membership in the national pension; the number is official.</extracomment>
        <translation>제1호(자영업, 학생 등)</translation>
    </message>
    <message>
        <source>第2号（会社員、公務員など）</source>
        <translation>제2호(회사원, 공무원 등)</translation>
    </message>
    <message>
        <source>第3号（会社員などに扶養されている配偶者）</source>
        <translation>제3호(회사원 등의 부양을 받는 배우자)</translation>
    </message>
    <message>
        <source>%1割（%2パーセント）</source>
        <extracomment>How much of a medical bill the person pays. %1: in tenths (3), %2: in percent (30).</extracomment>
        <translation>%1할(%2퍼센트)</translation>
    </message>
    <message>
        <source>%1か月</source>
        <extracomment>A number of months.</extracomment>
        <translation>%1개월</translation>
    </message>
    <message>
        <source>%1人</source>
        <extracomment>A number of people.</extracomment>
        <translation>%1명</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>An amount of money in yen, with separators of thousands.</extracomment>
        <translation>%1엔</translation>
    </message>
    <message>
        <source>家族（被扶養者など）</source>
        <translation>가족(피부양자 등)</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>非課税</source>
        <translation>비과세</translation>
    </message>
    <message>
        <source>課税</source>
        <translation>과세</translation>
    </message>
    <message>
        <source>%1年度（%2度）</source>
        <extracomment>A fiscal year (April to March). %1: western year, %2: the year of the era, e.g. 令和8年 or &quot;Reiwa 8&quot;.</extracomment>
        <translation>%1년도(%2도)</translation>
    </message>
    <message>
        <source>加入の記録と年金額</source>
        <translation>가입 기록과 연금액</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>値</source>
        <translation>값</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>基準</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>記録しているところ</source>
        <extracomment>Label on a printed sheet of records: which office or insurer keeps them.</extracomment>
        <translation>기록하고 있는 곳</translation>
    </message>
    <message>
        <source>いつの時点の記録か</source>
        <extracomment>Label on a printed sheet of records.</extracomment>
        <translation>언제 기준의 기록인지</translation>
    </message>
    <message>
        <source>確認が必要です</source>
        <extracomment>A measured value is outside of its range; the second: a line of a record that needs a look.</extracomment>
        <translation>확인이 필요합니다</translation>
    </message>
    <message>
        <source>基準の外です</source>
        <translation>기준을 벗어났습니다</translation>
    </message>
    <message>
        <source>注意</source>
        <extracomment>Head of a column: what a value needs, e.g. &quot;outside of the range&quot;.</extracomment>
        <translation>주의</translation>
    </message>
    <message>
        <source>受け取った日時</source>
        <extracomment>Label on a printed sheet of records: when this program received them.</extracomment>
        <translation>받은 일시</translation>
    </message>
    <message>
        <source>機関から受け取った記録をそのまま印刷したものです。証明書ではありません。</source>
        <extracomment>What a printed sheet of records is and is not.</extracomment>
        <translation>기관에서 받은 기록을 그대로 인쇄한 것입니다. 증명서가 아닙니다.</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet of records.</extracomment>
        <translation>이 종이에 대하여</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>役所などが持っている、あなたについての記録です。開いたものは、このパソコンに暗号化して保管します。つながらないときも読めます。</source>
        <translation>관공서 등이 가지고 있는 귀하에 대한 기록입니다. 연 것은 이 컴퓨터에 암호화하여 보관합니다. 연결되지 않을 때도 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>나의 기록</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>どの記録があるかを確かめています。</source>
        <translation>어떤 기록이 있는지 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>あなたについての記録は、まだありません。</source>
        <translation>귀하에 대한 기록은 아직 없습니다.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>아직 받지 않았습니다. 연결되면 ‘최신으로 업데이트’를 누르세요.</translation>
    </message>
    <message>
        <source>あなたの情報を見た役所</source>
        <translation>귀하의 정보를 본 관공서</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>누가 보았나요</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をいつ、何のためにやり取りしたかの記録です。</source>
        <translation>관공서끼리 귀하의 정보를 언제, 무엇을 위해 주고받았는지에 대한 기록입니다.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>カードが新しくなったときは、このコードで保存した内容を引き継げます。紙は、カードとは別のところにしまってください。</source>
        <translation>카드가 새로 바뀌면, 저장한 내용을 이 코드로 가져올 수 있습니다. 종이는 카드와 다른 곳에 보관하세요.</translation>
    </message>
    <message>
        <source>9組の文字を、順番どおりに紙に控えてください。控えたことを確かめてから、使えるようになります。</source>
        <translation>9묶음의 글자를 순서대로 종이에 적으세요. 적은 것을 확인한 뒤에 사용할 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>復旧コードが使えるようになりました</source>
        <translation>복구 코드를 사용할 수 있게 되었습니다</translation>
    </message>
    <message>
        <source>コードを紙に控えてください</source>
        <translation>코드를 종이에 적으세요</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>復旧コードがあります</source>
        <translation>복구 코드가 있습니다</translation>
    </message>
    <message>
        <source>復旧コードはまだありません</source>
        <translation>복구 코드가 아직 없습니다</translation>
    </message>
    <message>
        <source>新しいコードに替える</source>
        <translation>새 코드로 바꾸기</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>복구 코드 만들기</translation>
    </message>
    <message>
        <source>復旧コードをやめる</source>
        <translation>복구 코드 사용 그만두기</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>인쇄하기</translation>
    </message>
    <message>
        <source>人に見せないでください</source>
        <translation>다른 사람에게 보여 주지 마세요</translation>
    </message>
    <message>
        <source>控えた紙を見て入れてください。小文字でもかまいません。</source>
        <translation>적어 둔 종이를 보고 입력하세요. 소문자도 괜찮습니다.</translation>
    </message>
    <message>
        <source>控えたコードの最後の1組（4文字）</source>
        <translation>적어 둔 코드의 마지막 묶음(4글자)</translation>
    </message>
    <message>
        <source>控えました</source>
        <translation>적었습니다</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>원래 화면으로 돌아가기</translation>
    </message>
    <message>
        <source>やめる（コードは使えなくなります）</source>
        <translation>그만두기(코드는 사용할 수 없게 됩니다)</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>그대로 사용하기</translation>
    </message>
    <message>
        <source>やめると、カードが新しくなったときに、保存した内容を開けなくなります。</source>
        <translation>그만두면 카드가 새로 바뀌었을 때 저장한 내용을 열 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>復旧コードをやめますか</source>
        <translation>복구 코드 사용을 그만두시겠습니까</translation>
    </message>
    <message>
        <source>カードの更新や再発行にそなえて、保存した内容を、紙に控えたコードでも開けるようにします。</source>
        <translation>카드의 갱신이나 재발급에 대비하여, 저장한 내용을 종이에 적은 코드로도 열 수 있게 합니다.</translation>
    </message>
    <message>
        <source>復旧コードのQRコード。中身は9組の文字と同じです。</source>
        <extracomment>Heard in place of the QR code beside the nine groups of the recovery code.</extracomment>
        <translation>복구 코드의 QR 코드입니다. 내용은 9묶음의 글자와 같습니다.</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>PDF로 저장하기</translation>
    </message>
    <message>
        <source>写真に残さず、紙だけに控えてください。PDFで保存したときは、印刷したらPDFを消してください。このパソコンと、このコードの両方がある人は、保存した内容を開けます。</source>
        <translation>사진으로 남기지 말고 종이에만 적으세요. PDF로 저장했을 때는 인쇄한 뒤 PDF를 지우세요. 이 컴퓨터와 이 코드를 모두 가진 사람은 저장한 내용을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>다른 여는 방법은 그대로 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>RegisterQuestion</name>
    <message>
        <source>役所の記録を使いますか</source>
        <translation>관공서 기록을 사용하시겠습니까</translation>
    </message>
    <message>
        <source>%1が持っているあなたの記録（氏名、生年月日、性別、住所、電話番号、同じ世帯の方）を受け取ると、届出の入力と、受けられる支援をさがすのに使えます。</source>
        <extracomment>Home, the question whether the agency&apos;s records may be used. %1: the agency.</extracomment>
        <translation>%1에 있는 귀하의 기록(성명, 생년월일, 성별, 주소, 전화번호, 같은 세대의 구성원)을 받으면 신고 내용을 입력하고 받을 수 있는 지원을 찾는 데 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>記録を使う</source>
        <translation>기록 사용하기</translation>
    </message>
    <message>
        <source>自分で入力する</source>
        <translation>직접 입력하기</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>관공서 기록을 사용하면 어떻게 됩니까</translation>
    </message>
    <message>
        <source>暗号化して、このパソコンの中だけに保存します。使わなくても、どの手続もできます。設定でいつでも変えられます。</source>
        <translation>암호화하여 이 컴퓨터 안에만 저장합니다. 사용하지 않아도 모든 절차를 할 수 있습니다. 설정에서 언제든지 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>RegisterSettings</name>
    <message>
        <source>役所の記録</source>
        <translation>관공서 기록</translation>
    </message>
    <message>
        <source>役所の記録を、入力と支援さがしに使う</source>
        <translation>관공서 기록을 입력과 지원 찾기에 사용하기</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>관공서 기록을 사용하면 어떻게 됩니까</translation>
    </message>
    <message>
        <source>使うのをやめると、受け取った記録の写しと、支援さがしで記録にある世帯の方について答えた内容は、このパソコンからすぐに消えます。下書きと、前に届出に入れた内容は残ります。下書きの中の「役所の記録から」の印も、そのままです。</source>
        <translation>사용을 그만두면 받은 기록의 사본과, 지원을 찾을 때 기록에 있는 세대 구성원에 대해 답한 내용이 이 컴퓨터에서 바로 지워집니다. 초안과 이전에 신고에 넣은 내용은 남습니다. 초안의 ‘관공서 기록에서’ 표시도 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>次の内容を送ります。まちがいがないか確かめてください。まだ何も送っていません。</source>
        <translation>다음 내용을 보냅니다. 잘못된 것이 없는지 확인하세요. 아직 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>宛先：%1</source>
        <translation>받는 곳: %1</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>내용 확인</translation>
    </message>
    <message>
        <source>宛先</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>使いみち</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>보낼 내용</translation>
    </message>
    <message>
        <source>送らないもの</source>
        <translation>보내지 않는 것</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <translation>신고하면 이렇게 됩니다</translation>
    </message>
    <message>
        <source>確認して署名へ進む</source>
        <translation>확인하고 서명으로 가기</translation>
    </message>
    <message>
        <source>入力に戻る</source>
        <translation>입력으로 돌아가기</translation>
    </message>
    <message>
        <source>家族と確かめるときなどに。紙に出しても、届け出たことにはなりません。</source>
        <translation>가족과 함께 확인할 때 등에 사용하세요. 종이에 인쇄해도 신고한 것이 되지는 않습니다.</translation>
    </message>
    <message>
        <source>紙で確かめる</source>
        <translation>종이로 확인하기</translation>
    </message>
    <message>
        <source>次の内容を印刷します。まちがいがないか確かめてください。まだ届け出ていません。</source>
        <translation>다음 내용을 인쇄합니다. 틀린 곳이 없는지 확인하세요. 아직 신고하지 않았습니다.</translation>
    </message>
    <message>
        <source>前に出した内容から変わるところ</source>
        <translation>전에 제출한 내용에서 달라지는 곳</translation>
    </message>
    <message>
        <source>印刷する内容</source>
        <translation>인쇄할 내용</translation>
    </message>
    <message>
        <source>手もとに用意するもの</source>
        <translation>준비할 것</translation>
    </message>
    <message>
        <source>持って行くもの</source>
        <translation>가져갈 것</translation>
    </message>
    <message>
        <source>紙に印刷する</source>
        <translation>종이에 인쇄하기</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>検索</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>検索の言葉を消す</source>
        <translation>검색어 지우기</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1を画面に表示する</source>
        <translation>%1을(를) 화면에 표시하기</translation>
    </message>
    <message>
        <source>隠す</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>表示する</source>
        <translation>표시하기</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>候補%1件。下矢印キーで選びます。</source>
        <translation>후보 %1건. 아래 화살표 키로 선택합니다.</translation>
    </message>
    <message>
        <source>入力すると候補が出ます。</source>
        <translation>입력하면 후보가 나옵니다.</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %2건 중 %3번째</translation>
    </message>
    <message>
        <source>ほか%1件。続けて入力すると絞り込めます。</source>
        <translation>그 외 %1건. 계속 입력하면 좁힐 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>選ぶとすぐに変わり、次に開いたときも同じです。</source>
        <translation>선택하면 바로 바뀌고, 다음에 열 때도 같습니다.</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <translation>표시 언어</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrlキーを押しながら ＋ または − でも変えられます。</source>
        <translation>Ctrl 키를 누른 채 + 또는 − 로도 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>パソコンの設定に合わせる</source>
        <translation>컴퓨터 설정에 맞추기</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>ハイコントラスト</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation>화면 색</translation>
    </message>
    <message>
        <source>画面の動きをなくします。</source>
        <translation>화면의 움직임을 없앱니다.</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>원래 화면으로 돌아가기</translation>
    </message>
    <message>
        <source>漢字の上に、小さなひらがなで読みかたを書きます。</source>
        <translation>한자 위에 작은 히라가나로 읽는 법을 적습니다.</translation>
    </message>
    <message>
        <source>漢字にふりがなをつける</source>
        <translation>한자에 읽는 법(ふりがな) 표시</translation>
    </message>
    <message>
        <source>ことばと文字</source>
        <translation>언어와 글자</translation>
    </message>
    <message>
        <source>色と動き</source>
        <translation>색과 움직임</translation>
    </message>
    <message>
        <source>黒い地に白と黄色の文字です。</source>
        <translation>검은 바탕에 흰색과 노란색 글자입니다.</translation>
    </message>
    <message>
        <source>動きをつける</source>
        <translation>움직임 있음</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>화면의 움직임</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>次の項目、前の項目へ移る</source>
        <translation>다음 항목, 이전 항목으로 이동</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>選択肢や一覧の中を移る</source>
        <translation>선택지나 목록 안에서 이동</translation>
    </message>
    <message>
        <source>ボタンを押す、選ぶ</source>
        <translation>버튼 누르기, 선택하기</translation>
    </message>
    <message>
        <source>前の画面へ戻る</source>
        <translation>이전 화면으로 돌아가기</translation>
    </message>
    <message>
        <source>ホームへ移る</source>
        <translation>홈으로 이동</translation>
    </message>
    <message>
        <source>文字を大きく、小さくする</source>
        <translation>글자를 크게, 작게</translation>
    </message>
    <message>
        <source>画面を上下に送る</source>
        <translation>화면을 위아래로 스크롤</translation>
    </message>
    <message>
        <source>この一覧を開く</source>
        <translation>이 목록 열기</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>키보드 사용법</translation>
    </message>
    <message>
        <source>上の操作、メニュー、本文の順に移る</source>
        <translation>위쪽 조작, 메뉴, 본문 순으로 이동</translation>
    </message>
    <message>
        <source>メニューを開く</source>
        <translation>메뉴 열기</translation>
    </message>
    <message>
        <source>この画面のヘルプを開く</source>
        <translation>이 화면의 도움말 열기</translation>
    </message>
    <message>
        <source>「窓口」の画面を閉じる</source>
        <translation>Madoguchi 창 닫기</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。</source>
        <translation>마이넘버카드의 이용자 증명용 전자증명서(利用者証明用電子証明書)로 본인임을 확인합니다.</translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation>비밀번호 입력</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>숫자 4자리를 입력하세요.</translation>
    </message>
    <message>
        <source>数字4桁です。カードを受け取ったときに市区町村で設定したものです。</source>
        <translation>숫자 4자리입니다. 카드를 받을 때 시구정촌에서 설정한 것입니다.</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号</source>
        <translation>이용자 증명용 비밀번호(利用者証明用)</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき</source>
        <translation>비밀번호를 잊었을 때</translation>
    </message>
    <message>
        <source>住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。</source>
        <translation>주민표가 있는 시구정촌 창구에서 다시 설정할 수 있습니다. 3번 연속 틀리면 잠기지만, 카드에 기록된 정보는 사라지지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>電子署名</source>
        <translation>전자서명</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>서명할 것</translation>
    </message>
    <message>
        <source>署名して提出する</source>
        <translation>서명하고 제출하기</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>서명하지 않고 돌아가기</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>영문자와 숫자 6~16자입니다. 영문자는 대문자입니다. 4자리 비밀번호와는 다른 것입니다.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>서명용 비밀번호(署名用)</translation>
    </message>
</context>
<context>
    <name>SignatureChecking</name>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルです。カードはいりません。</source>
        <translation>서명이 있는 PDF, 또는 이름이 “.p7m”이나 “.p7s”로 끝나는 파일입니다. 카드는 필요 없습니다.</translation>
    </message>
    <message>
        <source>確かめるファイル</source>
        <translation>확인할 파일</translation>
    </message>
    <message>
        <source>署名だけのファイルです。署名された元のファイルも選んでください。</source>
        <translation>서명만 있는 파일입니다. 서명된 원래 파일도 선택해 주십시오.</translation>
    </message>
    <message>
        <source>署名された元のファイル</source>
        <translation>서명된 원래 파일</translation>
    </message>
    <message>
        <source>署名を確かめています。</source>
        <translation>서명을 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>署名した人と日時</source>
        <translation>서명한 사람과 일시</translation>
    </message>
    <message>
        <source>調べたこと</source>
        <translation>확인한 것</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>内容</source>
        <extracomment>Checking a signature: what was looked at, as a label.</extracomment>
        <translation>내용</translation>
    </message>
    <message>
        <source>署名の範囲</source>
        <translation>서명의 범위</translation>
    </message>
    <message>
        <source>電子証明書の用途</source>
        <translation>전자증명서의 용도</translation>
    </message>
    <message>
        <source>有効期間</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>발행자</translation>
    </message>
    <message>
        <source>署名したときのままです。</source>
        <extracomment>Checking a signature: what was seen, beside its label.</extracomment>
        <translation>서명했을 때 그대로입니다.</translation>
    </message>
    <message>
        <source>署名したあとに、内容か署名が変えられています。</source>
        <translation>서명한 뒤에 내용이나 서명이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>署名のデータが壊れています。</source>
        <translation>서명 데이터가 손상되었습니다.</translation>
    </message>
    <message>
        <source>このソフトでは読めない種類の署名です。</source>
        <translation>이 프로그램이 읽을 수 없는 종류의 서명입니다.</translation>
    </message>
    <message>
        <source>署名された元のファイルがないため、確かめられません。</source>
        <translation>서명된 원래 파일이 없어 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>文書の全体が署名されています。</source>
        <translation>문서 전체에 서명되어 있습니다.</translation>
    </message>
    <message>
        <source>署名のあとに、署名されていない部分が付け足されています。</source>
        <translation>서명한 뒤에 서명되지 않은 부분이 추가되었습니다.</translation>
    </message>
    <message>
        <source>署名の範囲に抜けがあり、文書の全体が守られていません。</source>
        <translation>서명의 범위에 빠진 곳이 있어 문서 전체가 보호되지 않습니다.</translation>
    </message>
    <message>
        <source>この署名のあとに、目に見える別の署名が加えられ、ページの見た目が変わっています。</source>
        <translation>이 서명 뒤에 눈에 보이는 다른 서명이 추가되어 페이지의 모습이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>この署名のあとに、文書のほかの部分も変わっています。</source>
        <translation>이 서명 뒤에 문서의 다른 부분도 바뀌었습니다.</translation>
    </message>
    <message>
        <source>電子署名用の電子証明書です。</source>
        <translation>전자서명용 전자증명서입니다.</translation>
    </message>
    <message>
        <source>電子署名用ではない電子証明書で署名されています。</source>
        <translation>전자서명용이 아닌 전자증명서로 서명되어 있습니다.</translation>
    </message>
    <message>
        <source>署名した人の言う日時に、電子証明書は有効期間内でした。</source>
        <translation>서명한 사람이 말하는 일시에 전자증명서는 유효 기간 안이었습니다.</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期限が切れていました。</source>
        <translation>서명한 사람이 말하는 일시에는 전자증명서의 유효기한이 지나 있었습니다.</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期間がまだ始まっていませんでした。</source>
        <translation>서명한 사람이 말하는 일시에는 전자증명서의 유효 기간이 아직 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています。期限の前に署名されたことを証明するものがありません。</source>
        <translation>전자증명서의 유효기한이 지났습니다. 기한 전에 서명했다는 것을 증명하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>署名の日時が書かれていません。</source>
        <translation>서명한 일시가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>署名した人の言う日時が、このパソコンの時計より先です。</source>
        <translation>서명한 사람이 말하는 일시가 이 컴퓨터의 시계보다 앞서 있습니다.</translation>
    </message>
    <message>
        <source>信頼する認証局が発行した電子証明書です。</source>
        <translation>신뢰하는 인증기관이 발행한 전자증명서입니다.</translation>
    </message>
    <message>
        <source>発行者を確かめられません。このパソコンの知らない認証局が発行した電子証明書です。</source>
        <translation>발행자를 확인할 수 없습니다. 이 컴퓨터가 모르는 인증기관이 발행한 전자증명서입니다.</translation>
    </message>
    <message>
        <source>正しい</source>
        <extracomment>Checking a signature: the three outcomes. Good, bad, unknown.</extracomment>
        <translation>올바름</translation>
    </message>
    <message>
        <source>正しくない</source>
        <translation>올바르지 않음</translation>
    </message>
    <message>
        <source>確かめられない</source>
        <translation>확인할 수 없음</translation>
    </message>
    <message>
        <source>この署名は正しいものです。</source>
        <extracomment>Checking a signature: the three outcomes as a sentence.</extracomment>
        <translation>이 서명은 올바릅니다.</translation>
    </message>
    <message>
        <source>この署名は正しくありません。このファイルを信用しないでください。</source>
        <translation>이 서명은 올바르지 않습니다. 이 파일을 믿지 마십시오.</translation>
    </message>
    <message>
        <source>この署名が正しいかどうか、ここでは確かめられません。</source>
        <translation>이 서명이 올바른지 여기서는 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>電子証明書に氏名がありません（%1）</source>
        <extracomment>Checking a signature: who signed, where the certificate has no name of a person. %1 its subject.</extracomment>
        <translation>전자증명서에 성명이 없습니다(%1)</translation>
    </message>
    <message>
        <source>%1（署名した人の申告です。証明されたものではありません）</source>
        <extracomment>Checking a signature: when. %1 date and time.</extracomment>
        <translation>%1(서명한 사람이 밝힌 것이며 증명된 것은 아닙니다)</translation>
    </message>
    <message>
        <source>番号%1、有効期限%2</source>
        <extracomment>Checking a signature: the certificate. %1 its number, %2 the day of its end.</extracomment>
        <translation>번호 %1, 유효기한 %2</translation>
    </message>
    <message>
        <source>署名した人</source>
        <translation>서명한 사람</translation>
    </message>
    <message>
        <source>署名の日時</source>
        <translation>서명한 일시</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <translation>적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>전자증명서</translation>
    </message>
    <message>
        <source>電子証明書に書かれた発行者</source>
        <translation>전자증명서에 적힌 발행자</translation>
    </message>
    <message>
        <source>電子証明書が途中で失効していないかは調べていません。マイナンバーカードの電子証明書の失効は、国に届け出た機関だけが調べられます。</source>
        <extracomment>Below every result of checking a signature, also a good one. Revocation of My Number Card certificates may be asked for only by verifiers that have notified the state (JPKI Act, article 17).</extracomment>
        <translation>전자증명서가 도중에 실효되지 않았는지는 확인하지 않았습니다. 마이넘버카드 전자증명서의 실효는 국가에 신고한 기관만 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>署名には、氏名・住所・生年月日・性別の入った電子証明書が付きます。ファイルを渡す相手に見えます。</source>
        <extracomment>Before a document is signed: what the certificate in the signature shows to whoever gets the file.</extracomment>
        <translation>서명에는 성명·주소·생년월일·성별이 들어 있는 전자증명서가 붙습니다. 파일을 받는 상대에게 보입니다.</translation>
    </message>
    <message>
        <source>発行者を確かめられません。あなたのマイナンバーカードをカードリーダーに置いてもう一度確かめると、同じ認証局が発行したものかどうかが分かります。</source>
        <translation>발행자를 확인할 수 없습니다. 본인의 마이넘버카드를 카드 리더기에 놓고 다시 확인하면 같은 인증 기관이 발행했는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>いまカードリーダーにあるマイナンバーカードと同じ認証局が発行した電子証明書です。</source>
        <translation>지금 카드 리더기에 있는 마이넘버카드와 같은 인증 기관이 발행한 전자증명서입니다.</translation>
    </message>
</context>
<context>
    <name>SignedFile</name>
    <message>
        <source>%1（署名済み）</source>
        <extracomment>Name of a signed PDF beside the one it was made of. %1 is that one&apos;s name.</extracomment>
        <translation>%1(서명됨)</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>本文へ移動</source>
        <translation>본문으로 이동</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>カードリーダーを確かめています</source>
        <translation>카드 리더기를 확인하고 있습니다</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>오류 코드: %1</translation>
    </message>
    <message>
        <source>暗証番号の入力へ進む</source>
        <translation>비밀번호 입력으로 가기</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れると進めます。</source>
        <translation>마이넘버카드를 읽으면 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>카드 리더기: %1</translation>
    </message>
    <message>
        <source>内容は暗号化して保存しています。サインインすると送信を続けられます。</source>
        <translation>내용은 암호화하여 저장되어 있습니다. 로그인하면 전송을 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>このパソコンに保存され、まだ提出されていないものが%1件あります</source>
        <translation>이 컴퓨터에 저장되고 아직 제출되지 않은 것이 %1건 있습니다</translation>
    </message>
    <message>
        <source>入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。</source>
        <translation>입력하던 내용은 이 컴퓨터에 암호화하여 저장되어 있습니다. 로그인하면 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>はじめかた</source>
        <translation>시작하는 방법</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつなぐ</source>
        <translation>카드 리더기를 컴퓨터에 연결하기</translation>
    </message>
    <message>
        <source>USBのICカードリーダーです。つなぐと自動で見つけます。</source>
        <translation>USB IC카드 리더기입니다. 연결하면 자동으로 찾습니다.</translation>
    </message>
    <message>
        <source>マイナンバーカードを置く</source>
        <translation>마이넘버카드 올려놓기</translation>
    </message>
    <message>
        <source>手続が終わるまで、置いたままにします。</source>
        <translation>절차가 끝날 때까지 그대로 둡니다.</translation>
    </message>
    <message>
        <source>暗証番号を入力する</source>
        <translation>비밀번호 입력하기</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。</source>
        <translation>이용자 증명용 비밀번호(利用者証明用, 숫자 4자리)입니다. 신고에 서명할 때는 서명용 비밀번호(署名用, 영문자와 숫자 6~16자)도 사용합니다.</translation>
    </message>
    <message>
        <source>%1 できました</source>
        <translation>%1 완료</translation>
    </message>
    <message>
        <source>%1 いまここです</source>
        <translation>%1 현재 위치</translation>
    </message>
    <message>
        <source>%1 このあと</source>
        <translation>%1 예정</translation>
    </message>
    <message>
        <source>あなたの情報の扱い</source>
        <translation>개인정보를 다루는 방법</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。</source>
        <translation>이 컴퓨터에 암호화하여 저장합니다. 본인의 카드와 비밀번호로만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>役所へ送るのは、送る前に画面で確認した内容だけです。</source>
        <translation>관공서에 보내는 것은 보내기 전에 화면에서 확인한 내용뿐입니다.</translation>
    </message>
    <message>
        <source>暗証番号とパスワードは、保存せず、どこにも送りません。</source>
        <translation>비밀번호는 저장하지 않고 어디에도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>このパソコンを診断する</source>
        <translation>이 컴퓨터 진단하기</translation>
    </message>
</context>
<context>
    <name>StoreErasure</name>
    <message>
        <source>書きかけの内容、届出の控え、受け取ったもの、答えた内容が、このパソコンから消えます。もとには戻せません。役所に出した手続は、そのまま受け付けられています。</source>
        <translation>작성 중인 내용, 신고 사본, 받은 것, 답한 내용이 이 컴퓨터에서 지워집니다. 되돌릴 수 없습니다. 관공서에 제출한 절차는 그대로 접수되어 있습니다.</translation>
    </message>
    <message>
        <source>このパソコンから消す</source>
        <translation>이 컴퓨터에서 지우기</translation>
    </message>
    <message>
        <source>消すと、これらは役所に届きません。先に届くのを待つか、ほかの方法で出してください。</source>
        <translation>지우면 이것들은 관공서에 도착하지 않습니다. 먼저 도착하기를 기다리거나 다른 방법으로 제출하세요.</translation>
    </message>
    <message>
        <source>まちがいを防ぐために、「%1」と入れてください。</source>
        <extracomment>%1: the word to be typed.</extracomment>
        <translation>실수를 막기 위해 ‘%1’라고 입력하세요.</translation>
    </message>
    <message>
        <source>確かめの言葉</source>
        <translation>확인하는 말</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>消さない</source>
        <translation>지우지 않기</translation>
    </message>
    <message>
        <source>保存した内容を消す</source>
        <translation>저장한 내용 지우기</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容が、すべて消えます。もとには戻せません。</source>
        <translation>이 컴퓨터에 저장한 내용이 모두 지워집니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>本当に消しますか</source>
        <translation>정말로 지우시겠습니까</translation>
    </message>
</context>
<context>
    <name>StoreFileExport</name>
    <message>
        <source>書きかけの内容、提出した届出の控えと受付の証明、役所から受け取ったもの、答えた内容を、暗号化した一つのファイルにします。もう一方のパソコンで、あなたのカードとこのパスフレーズで開けます。このパソコンの内容は、そのまま残ります。</source>
        <translation>작성 중인 내용, 제출한 신고의 사본과 접수 증명, 관공서에서 받은 것, 답한 내용을 암호화한 파일 하나로 만듭니다. 다른 컴퓨터에서 귀하의 카드와 이 암호 문구로 열 수 있습니다. 이 컴퓨터의 내용은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>ほかのパソコンへ持っていく</source>
        <translation>다른 컴퓨터로 가져가기</translation>
    </message>
    <message>
        <source>これらは、このパソコンから送ります。取り込んだ先では、二重に届かないように、送らずに止めておきます。</source>
        <translation>이것들은 이 컴퓨터에서 보냅니다. 가져간 컴퓨터에서는 두 번 도착하지 않도록 보내지 않고 멈춰 둡니다.</translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>%1 に書き出しました。USBメモリーなどでもう一方のパソコンへ移し、終わったらファイルを消してください。パスフレーズを忘れると、だれにも開けません。</source>
        <translation>%1 에 내보냈습니다. USB 메모리 등으로 다른 컴퓨터로 옮기고, 끝나면 파일을 지우세요. 암호 문구를 잊으면 아무도 열 수 없습니다.</translation>
    </message>
    <message>
        <source>ファイルができました</source>
        <translation>파일이 만들어졌습니다</translation>
    </message>
    <message>
        <source>ファイルに書き出す</source>
        <translation>파일로 내보내기</translation>
    </message>
</context>
<context>
    <name>StoreFileImport</name>
    <message>
        <source>ほかのパソコンの「窓口」で書き出したファイルを、このカードで開けるように取り込みます。届いていなかった届出は、もとのパソコンから送られることがあるため、ここでは送らずに止めておきます。</source>
        <translation>다른 컴퓨터의 Madoguchi에서 내보낸 파일을 이 카드로 열 수 있도록 가져옵니다. 도착하지 않았던 신고는 원래 컴퓨터에서 보내질 수 있으므로 여기서는 보내지 않고 멈춰 둡니다.</translation>
    </message>
    <message>
        <source>このパソコンには、もう書きかけの内容や届出、答えた内容があるため、取り込めません。取り込むには、必要ならここの内容を書き出してから、「このパソコンから消す」で消してください。</source>
        <translation>이 컴퓨터에는 이미 작성 중인 내용이나 신고, 답한 내용이 있어 가져올 수 없습니다. 가져오려면 필요하면 여기의 내용을 내보낸 다음 ‘이 컴퓨터에서 지우기’로 지우세요.</translation>
    </message>
    <message>
        <source>ほかのパソコンの内容を取り込む</source>
        <translation>다른 컴퓨터의 내용 가져오기</translation>
    </message>
    <message>
        <source>書き出したファイル</source>
        <translation>내보낸 파일</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>암호 문구를 입력하세요.</translation>
    </message>
    <message>
        <source>書き出したときに決めたパスフレーズ</source>
        <translation>내보낼 때 정한 암호 문구</translation>
    </message>
    <message>
        <source>取り込んでいます。数秒かかることがあります。</source>
        <translation>가져오는 중입니다. 몇 초 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>ファイルから取り込む</source>
        <translation>파일에서 가져오기</translation>
    </message>
</context>
<context>
    <name>StoreKeysPage</name>
    <message>
        <source>これから入力する内容は、暗号化してこのパソコンに保存します。いまは、あなたのカードでだけ開けます。カードをなくしたときや、新しくしたときにも開けるように、もう一つ決めておけます。</source>
        <translation>이제부터 입력하는 내용은 암호화하여 이 컴퓨터에 저장합니다. 지금은 본인의 카드로만 열 수 있습니다. 카드를 잃어버리거나 새로 바꾸었을 때도 열 수 있도록 방법을 하나 더 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>ここにある開け方のどれか一つがあれば、カードが新しくなっても、保存した内容を引き継げます。中身を見るには、どの場合も、ご本人のカードでサインインします。</source>
        <translation>여기에 있는 방법 가운데 하나만 있으면, 카드가 새로 바뀌어도 저장한 내용을 가져올 수 있습니다. 내용을 보려면 어느 경우에도 본인의 카드로 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決めますか</source>
        <translation>카드 외의 여는 방법을 정하시겠습니까</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>저장한 내용을 여는 방법</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>지금은 카드로만 열 수 있습니다</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>카드 외에도 여는 방법이 있습니다</translation>
    </message>
    <message>
        <source>保存したときのカードと、その暗証番号で開きます。新しいカードでは開きません。</source>
        <translation>저장했을 때의 카드와 그 비밀번호로 엽니다. 새 카드로는 열리지 않습니다.</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>마이넘버카드(マイナンバーカード)</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>복구 코드 만들기</translation>
    </message>
    <message>
        <source>復旧コードを替える・やめる</source>
        <translation>복구 코드 바꾸기·그만 쓰기</translation>
    </message>
    <message>
        <source>紙に印刷するか書き写して、しまっておきます。覚えておくことはありません。</source>
        <translation>종이에 인쇄하거나 적어서 보관합니다. 외울 것은 없습니다.</translation>
    </message>
    <message>
        <source>紙に控えた復旧コード</source>
        <translation>종이에 적은 복구 코드</translation>
    </message>
    <message>
        <source>パスフレーズを決める</source>
        <translation>암호 문구 정하기</translation>
    </message>
    <message>
        <source>パスフレーズを替える</source>
        <translation>암호 문구 바꾸기</translation>
    </message>
    <message>
        <source>パスフレーズをやめる</source>
        <translation>암호 문구 그만 쓰기</translation>
    </message>
    <message>
        <source>あなただけが覚えておく、長い合言葉です。忘れると使えません。</source>
        <translation>본인만 기억하는 긴 암호입니다. 잊으면 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>パスフレーズ</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>キーリングでも開けるようにする</source>
        <translation>키링으로도 열 수 있게 하기</translation>
    </message>
    <message>
        <source>キーリングをやめる</source>
        <translation>키링 그만 쓰기</translation>
    </message>
    <message>
        <source>パソコンの中の、パスワードの保管場所です。このパソコンのあなたのアカウントを使える人は、鍵を取り出せます。家族などと同じアカウントを使っているときは、選ばないでください。</source>
        <translation>컴퓨터 안에서 비밀번호를 보관하는 곳입니다. 이 컴퓨터에서 본인의 계정을 사용할 수 있는 사람은 키를 꺼낼 수 있습니다. 가족 등과 같은 계정을 사용하고 있을 때는 선택하지 마세요.</translation>
    </message>
    <message>
        <source>このパソコンのキーリング</source>
        <translation>이 컴퓨터의 키링</translation>
    </message>
    <message>
        <source>紙やパスフレーズを人に見られたかもしれないときに使います。保存した内容を、新しい鍵で暗号化しなおします。復旧コードとパスフレーズは使えなくなるので、作りなおしてください。</source>
        <translation>종이나 암호 문구를 다른 사람이 보았을지도 모를 때 사용합니다. 저장한 내용을 새 키로 다시 암호화합니다. 복구 코드와 암호 문구는 사용할 수 없게 되므로 다시 만드세요.</translation>
    </message>
    <message>
        <source>鍵を新しくする</source>
        <translation>키를 새로 만들기</translation>
    </message>
    <message>
        <source>カードをなくしたときや新しくしたときに、書きかけの内容と控えを開けなくなります。役所に出した手続は、そのまま受け付けられています。あとで設定からも決められます。</source>
        <translation>카드를 잃어버리거나 새로 바꾸었을 때, 작성 중인 내용과 사본을 열 수 없게 됩니다. 관공서에 제출한 절차는 그대로 접수되어 있습니다. 나중에 설정에서도 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>カードだけで進むときは</source>
        <translation>카드만으로 진행하면</translation>
    </message>
    <message>
        <source>入力へ進む</source>
        <translation>입력으로 진행하기</translation>
    </message>
    <message>
        <source>いまはカードだけで進む</source>
        <translation>지금은 카드만으로 진행하기</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>원래 화면으로 돌아가기</translation>
    </message>
    <message>
        <source>「%1」をやめる</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>‘%1’ 그만 쓰기</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>그대로 사용하기</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>다른 여는 방법은 그대로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>やめると、カードだけで開くようになります。カードをなくしたときや新しくしたときに、保存した内容を開けなくなります。</source>
        <translation>그만 쓰면 카드로만 열게 됩니다. 카드를 잃어버리거나 새로 바꾸었을 때 저장한 내용을 열 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>「%1」をやめますか</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>‘%1’을(를) 그만 쓰시겠습니까</translation>
    </message>
    <message>
        <source>いまの復旧コードとパスフレーズは使えなくなります。保存した内容は残ります。</source>
        <translation>지금의 복구 코드와 암호 문구는 사용할 수 없게 됩니다. 저장한 내용은 남습니다.</translation>
    </message>
    <message>
        <source>鍵を新しくしますか</source>
        <translation>키를 새로 만드시겠습니까</translation>
    </message>
</context>
<context>
    <name>StoreSettings</name>
    <message>
        <source>このパソコンに保存した内容</source>
        <translation>이 컴퓨터에 저장한 내용</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>이전 카드의 내용 가져오기</translation>
    </message>
    <message>
        <source>保存した内容は、あなたのカードと暗証番号で開きます。カードをなくしたときや、新しくしたときのために、ほかの開け方も決めておけます。</source>
        <translation>저장한 내용은 본인의 카드와 비밀번호로 엽니다. 카드를 잃어버리거나 새로 바꾸었을 때를 위해 다른 여는 방법도 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>지금은 카드로만 열 수 있습니다</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>카드 외에도 여는 방법이 있습니다</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>저장한 내용을 여는 방법</translation>
    </message>
</context>
<context>
    <name>StoreWay</name>
    <message>
        <source>使えます</source>
        <translation>사용할 수 있습니다</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>아직 없습니다</translation>
    </message>
</context>
<context>
    <name>SubsidiesPage</name>
    <message>
        <source>会社や個人事業主のための補助金を、デジタル庁の「Jグランツ」の公開された一覧からさがします。</source>
        <translation>회사와 개인사업주를 위한 보조금을 디지털청의 공개 목록 “Jグランツ”에서 찾습니다.</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>사업자 보조금</translation>
    </message>
    <message>
        <source>送るのは、下で入れた言葉と選んだ条件だけです。氏名・住所・答えたことは送りません。「さがす」を押すまで、何も送りません。送り先：%1</source>
        <translation>보내는 것은 아래에 입력한 말과 고른 조건뿐입니다. 이름·주소·답변은 보내지 않습니다. “찾기”를 누를 때까지 아무것도 보내지 않습니다. 보내는 곳: %1</translation>
    </message>
    <message>
        <source>デモや、つなぎ先の設定がないときは、外の一覧をさがせません。</source>
        <translation>데모이거나 연결 설정이 없으면 바깥 목록을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>ここだけは、外へ問い合わせます</source>
        <translation>여기만 바깥에 문의합니다</translation>
    </message>
    <message>
        <source>ここではさがせません</source>
        <translation>여기에서는 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>例：省エネ、設備、創業、IT導入</source>
        <translation>예: 에너지 절약(省エネ), 설비(設備), 창업(創業), IT 도입(IT導入)</translation>
    </message>
    <message>
        <source>さがす言葉</source>
        <translation>찾을 말</translation>
    </message>
    <message>
        <source>都道府県名。空けておくと、どこでも。例：東京都</source>
        <translation>도도부현 이름(일본어). 비워 두면 전국. 예: 도쿄도(東京都)</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <translation>대상 지역</translation>
    </message>
    <message>
        <source>並べ方</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>いま申請できるものだけ</source>
        <translation>지금 신청할 수 있는 것만</translation>
    </message>
    <message>
        <source>さがしています</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>見つかった補助金</source>
        <translation>찾은 보조금</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
    <message>
        <source>見つかりませんでした。別の言葉か、条件をゆるめてさがしてください。</source>
        <translation>찾지 못했습니다. 다른 말로 찾거나 조건을 줄이세요.</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>출처: jGrants(Jグランツからの出典)</translation>
    </message>
</context>
<context>
    <name>SubsidyPage</name>
    <message>
        <source>くわしい内容を受け取っています。</source>
        <translation>자세한 내용을 받고 있습니다.</translation>
    </message>
    <message>
        <source>概要</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>출처: jGrants(Jグランツからの出典)</translation>
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
        <translation>%1, %2열 %3행의 표</translation>
    </message>
    <message>
        <source>%1行中%2行目</source>
        <translation>%1행 중 %2행째</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2건</translation>
    </message>
    <message>
        <source>%1個中%2個目のタブ</source>
        <translation>탭 %1개 중 %2번째</translation>
    </message>
</context>
<context>
    <name>TakeOverPage</name>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>이전 카드의 내용 가져오기</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>引き継ぐと、前のカードではこの内容を開けなくなります。役所に出した届出は、引き継がなくても受け付けられたままです。</source>
        <translation>가져오면 이전 카드로는 이 내용을 열 수 없게 됩니다. 관공서에 제출한 신고는 가져오지 않아도 접수된 그대로입니다.</translation>
    </message>
    <message>
        <source>前のカードについて</source>
        <translation>이전 카드에 대하여</translation>
    </message>
    <message>
        <source>引き継ぐ</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>引き継がずに戻る</source>
        <translation>가져오지 않고 돌아가기</translation>
    </message>
    <message>
        <source>カードが新しくなったときは、紙に控えた復旧コードなどで、前のカードで保存した届出の控えや書きかけの入力が、このカードで開けるようになります。</source>
        <translation>카드가 새로 바뀌면 종이에 적은 복구 코드 등으로, 이전 카드로 저장한 신고의 사본과 작성 중인 입력을 이 카드로 열 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>4文字ずつ9組です。小文字でも、間の「-」がなくてもかまいません。QRコードの読み取り機でも入れられます。</source>
        <translation>4자씩 9묶음입니다. 소문자여도, 사이의 ‘-’가 없어도 됩니다. QR 코드 리더기로도 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>パスフレーズで引き継ぐ</source>
        <translation>암호 문구로 가져오기</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>암호 문구를 입력하세요.</translation>
    </message>
    <message>
        <source>前のカードで決めたパスフレーズ</source>
        <translation>이전 카드에서 정한 암호 문구</translation>
    </message>
    <message>
        <source>パスフレーズを確かめています。数秒かかることがあります。</source>
        <translation>암호 문구를 확인하고 있습니다. 몇 초 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>前のカードで、キーリングでも開けるようにしてあります。</source>
        <translation>이전 카드에서 키링으로도 열 수 있게 해 두었습니다.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングで引き継ぐ</source>
        <translation>이 컴퓨터의 키링으로 가져오기</translation>
    </message>
    <message>
        <source>キーリングで引き継ぐ</source>
        <translation>키링으로 가져오기</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>あと%1文字</source>
        <translation>남은 글자 수 %1자</translation>
    </message>
    <message>
        <source>%1文字多いです</source>
        <translation>%1자 많습니다</translation>
    </message>
</context>
<context>
    <name>TimeEntry</name>
    <message>
        <source>例：午後2時30分、14:30</source>
        <extracomment>Below the label of a time of day: ways to type it.</extracomment>
        <translation>예: 오후 2시 30분, 14:30</translation>
    </message>
</context>
<context>
    <name>TopicLinks</name>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %2건 중 %3번째</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>試すだけです。何も保存せず、答えも変えません。Escキーか「戻る」で元に戻ります。</source>
        <translation>시험해 볼 뿐입니다. 아무것도 저장하지 않고 답변도 바꾸지 않습니다. Esc 키나 “뒤로”로 돌아갑니다.</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>만약</translation>
    </message>
    <message>
        <source>何が起きたら、を調べますか</source>
        <translation>어떤 일이 생기면, 을 알아볼까요</translation>
    </message>
    <message>
        <source>どこへ引っ越しますか</source>
        <translation>어디로 이사합니까</translation>
    </message>
    <message>
        <source>給与だけの方は、源泉徴収票の「給与所得控除後の金額」です。</source>
        <translation>급여만 있는 분은 원천징수표(源泉徴収票)의 금액(給与所得控除後の金額)입니다.</translation>
    </message>
    <message>
        <source>1年の合計所得金額</source>
        <translation>1년의 합계소득금액(合計所得金額)</translation>
    </message>
    <message>
        <source>円</source>
        <translation>엔</translation>
    </message>
    <message>
        <source>ほかの家族は、まだ分かっていません。</source>
        <translation>다른 가족은 아직 모릅니다.</translation>
    </message>
    <message>
        <source>だれが世帯を出ますか</source>
        <translation>누가 세대를 떠납니까</translation>
    </message>
    <message>
        <source>「もしも」の結果です</source>
        <translation>“만약”의 결과입니다</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%1건 중 %2번째</translation>
    </message>
    <message>
        <source>もしもを終える</source>
        <translation>“만약” 끝내기</translation>
    </message>
</context>
<context>
    <name>madoguchi::AccessLogModel</name>
    <message>
        <source>提供されました</source>
        <extracomment>What became of a question of one agency to another.</extracomment>
        <translation>제공되었습니다</translation>
    </message>
    <message>
        <source>該当する情報はありませんでした</source>
        <translation>해당하는 정보가 없었습니다</translation>
    </message>
    <message>
        <source>提供されませんでした</source>
        <translation>제공되지 않았습니다</translation>
    </message>
    <message>
        <source>%1が、%2の中で「%3」を確かめました。</source>
        <extracomment>Who looked at my data, one sentence. %1: the office that asked, %2: the agency that was asked (may be the same municipality), %3: what kind of data.</extracomment>
        <translation>%1이(가) %2 안에서 ‘%3’을(를) 확인했습니다.</translation>
    </message>
    <message>
        <source>%1が、%2に「%3」を問い合わせました。</source>
        <translation>%1이(가) %2에 ‘%3’을(를) 조회했습니다.</translation>
    </message>
    <message>
        <source>目的：%1</source>
        <extracomment>Who looked at my data: for which work of the office. %1: the work.</extracomment>
        <translation>목적: %1</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>근거: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationModel</name>
    <message>
        <source>（回答の期限：%1）</source>
        <extracomment>Progress of an application: until when the person must answer. %1 is a date.</extracomment>
        <translation>(답변 기한: %1)</translation>
    </message>
    <message>
        <source>提出をとりやめました。</source>
        <extracomment>Said by a screen reader after a filing that had not been sent was given up.</extracomment>
        <translation>제출을 그만두었습니다.</translation>
    </message>
    <message>
        <source>取り下げを依頼しました。</source>
        <extracomment>Said by a screen reader: the wish to withdraw is kept and goes to the agency.</extracomment>
        <translation>철회를 요청했습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationsModel</name>
    <message>
        <source>あてはまる手続はありません</source>
        <extracomment>Below the search among what was filed.</extracomment>
        <translation>해당하는 절차가 없습니다</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>%1건을 찾았습니다</translation>
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
        <translation>%1페이지</translation>
    </message>
    <message>
        <source>横%1×縦%2画素</source>
        <extracomment>Beside the name of a photo: %1 width and %2 height in pixels.</extracomment>
        <translation>가로 %1×세로 %2화소</translation>
    </message>
    <message>
        <source>写真（JPEG）</source>
        <extracomment>A kind of file that may be chosen.</extracomment>
        <translation>사진(JPEG)</translation>
    </message>
    <message>
        <source>画像（PNG）</source>
        <translation>그림(PNG)</translation>
    </message>
    <message>
        <source>%1を%2個まで。1個の大きさは%3まで。</source>
        <extracomment>Under the label of a field for files: %1 kinds, %2 how many, %3 the largest size of one.</extracomment>
        <translation>%1, %2개까지. 1개의 크기는 %3까지.</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen can not be read; %1 its name.</extracomment>
        <translation>‘%1’은(는) 읽을 수 없는 파일입니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen has nothing in it; %1 its name.</extracomment>
        <translation>‘%1’은(는) 내용이 비어 있습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。写真は、小さくして保存し直すと選べることがあります。</source>
        <extracomment>A file that was chosen is too large; %1 its name, %2 its size, %3 the largest.</extracomment>
        <translation>‘%1’은(는) %2로 너무 큽니다. %3까지의 파일을 선택하세요. 사진은 작게 다시 저장하면 선택할 수 있는 경우가 있습니다.</translation>
    </message>
    <message>
        <source>「%1」は添付できません。ファイルは%2個までです。入れかえるときは、先にほかのファイルを取り除いてください。</source>
        <extracomment>No more files; %1 the name of the one that was chosen, %2 how many there may be.</extracomment>
        <translation>‘%1’은(는) 첨부할 수 없습니다. 파일은 %2개까지입니다. 바꿀 때는 먼저 다른 파일을 제거하세요.</translation>
    </message>
    <message>
        <source>「%1」と同じ中身のファイルは、もう添付してあります。</source>
        <extracomment>The same file was chosen twice; %1 its name.</extracomment>
        <translation>‘%1’과(와) 내용이 같은 파일이 이미 첨부되어 있습니다.</translation>
    </message>
    <message>
        <source>「%1」は、一部のスマートフォンの形式（HEIC）の写真です。JPEGの形式で保存し直してから選んでください。</source>
        <extracomment>A photo in a format that offices do not take; %1 the file&apos;s name.</extracomment>
        <translation>‘%1’은(는) 일부 스마트폰 형식(HEIC)의 사진입니다. JPEG 형식으로 다시 저장한 후 선택하세요.</translation>
    </message>
    <message>
        <source>「%1」の写真は途中で切れているか、壊れています。写真を保存し直すか、撮り直してください。</source>
        <extracomment>A damaged photo; %1 the file&apos;s name.</extracomment>
        <translation>‘%1’ 사진은 중간에 끊겼거나 손상되었습니다. 다시 저장하거나 다시 찍으세요.</translation>
    </message>
    <message>
        <source>「%1」は縦横の画素数が多すぎて開けません。小さくして保存し直してください。</source>
        <extracomment>A photo with too many pixels; %1 the file&apos;s name.</extracomment>
        <translation>‘%1’은(는) 화소가 너무 많아 열 수 없습니다. 작게 다시 저장하세요.</translation>
    </message>
    <message>
        <source>「%1」は、パスワードがないと開けないPDFです。役所でも開けないので、パスワードのないPDFを選んでください。</source>
        <extracomment>A PDF that opens with a password only; %1 the file&apos;s name.</extracomment>
        <translation>‘%1’은(는) 비밀번호가 없으면 열 수 없는 PDF입니다. 관공서에서도 열 수 없으므로 비밀번호가 없는 PDF를 선택하세요.</translation>
    </message>
    <message>
        <source>「%1」はPDFとして開けません。壊れているか、PDFではありません。PDFを作り直してください。</source>
        <extracomment>A damaged PDF, or a file that is none; %1 the file&apos;s name.</extracomment>
        <translation>‘%1’은(는) PDF로 열 수 없습니다. 손상되었거나 PDF가 아닙니다. PDF를 다시 만드세요.</translation>
    </message>
    <message>
        <source>「%1」はページが多すぎます。必要なページだけのPDFを選んでください。</source>
        <extracomment>A PDF with too many pages; %1 the file&apos;s name.</extracomment>
        <translation>‘%1’은(는) 페이지가 너무 많습니다. 필요한 페이지만 있는 PDF를 선택하세요.</translation>
    </message>
    <message>
        <source>「%1」は、ここでは使えない種類のファイルです。使えるのは、%2</source>
        <extracomment>A file of another kind than is asked for; %1 its name, %2 what is taken.</extracomment>
        <translation>‘%1’은(는) 여기에서 사용할 수 없는 종류의 파일입니다. 사용할 수 있는 것: %2</translation>
    </message>
    <message>
        <source>「%1」を添付しました。この写真には、撮影した場所が記録されています。</source>
        <translation>‘%1’을(를) 첨부했습니다. 이 사진에는 촬영한 장소가 기록되어 있습니다.</translation>
    </message>
    <message>
        <source>「%1」を添付しました。</source>
        <translation>‘%1’을(를) 첨부했습니다.</translation>
    </message>
    <message>
        <source>「%1」を取り除きました。「元に戻す」で戻せます。</source>
        <extracomment>Said by a screen reader after a file was taken out again; %1 its name. 元に戻す is a button&apos;s name.</extracomment>
        <translation>‘%1’을(를) 제거했습니다. ‘되돌리기’로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>「%1」から撮影場所の記録を取り除けませんでした。送りたくないときは、この写真を取り除いてください。</source>
        <extracomment>The place could not be taken out of a photo; %1 the file&apos;s name.</extracomment>
        <translation>‘%1’에서 촬영 장소의 기록을 제거하지 못했습니다. 보내고 싶지 않을 때는 이 사진을 제거하세요.</translation>
    </message>
    <message>
        <source>「%1」から、撮影した場所の記録を取り除きました。</source>
        <extracomment>Said by a screen reader after the place was taken out of a photo; %1 its name.</extracomment>
        <translation>‘%1’에서 촬영한 장소의 기록을 제거했습니다.</translation>
    </message>
    <message>
        <source>「%1」（%2）の%3ページ目の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pages, %3 which page is shown.</extracomment>
        <translation>‘%1’(%2)의 %3페이지 이미지</translation>
    </message>
    <message>
        <source>「%1」（%2）の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pixels.</extracomment>
        <translation>‘%1’(%2)의 이미지</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <extracomment>Said by a screen reader when another page of a file is shown: %1 which, %2 of how many.</extracomment>
        <translation>%2페이지 중 %1페이지</translation>
    </message>
    <message>
        <source>このファイルは、前に出した届出といっしょに役所にあります。このパソコンには残していません。</source>
        <extracomment>A file that came with an earlier filing: its bytes are at the office only.</extracomment>
        <translation>이 파일은 전에 낸 신고와 함께 관공서에 있습니다. 이 PC에는 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>このページは表示できません。ファイルはそのまま添付されています。</source>
        <extracomment>A page of a file can not be drawn; the file itself is as it was.</extracomment>
        <translation>이 페이지는 표시할 수 없습니다. 파일은 그대로 첨부되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitAnswersModel</name>
    <message>
        <source>この答えを消しました。</source>
        <extracomment>Said when one answer was taken back.</extracomment>
        <translation>이 답변을 지웠습니다.</translation>
    </message>
    <message>
        <source>家族を加えました。</source>
        <extracomment>Said when someone was added to the household.</extracomment>
        <translation>가족을 추가했습니다.</translation>
    </message>
    <message>
        <source>この人と、この人についての答えを消しました。</source>
        <extracomment>Said when someone was taken out of the household.</extracomment>
        <translation>이 사람과 이 사람에 대한 답변을 지웠습니다.</translation>
    </message>
    <message>
        <source>答えたことをすべて消しました。</source>
        <extracomment>Said when every answer was erased.</extracomment>
        <translation>답변을 모두 지웠습니다.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line of what is known about the household. %1: about whom, %2: what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>あなたの答え</source>
        <extracomment>Where a line of the household is from.</extracomment>
        <translation>내 답변</translation>
    </message>
    <message>
        <source>カードと住民登録から</source>
        <translation>카드와 주민등록에서</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitModel</name>
    <message>
        <source>申請できる時期</source>
        <extracomment>Page of a benefit, label: until when to apply.</extracomment>
        <translation>신청할 수 있는 시기</translation>
    </message>
    <message>
        <source>申請するところ</source>
        <extracomment>Page of a benefit, label: where to apply.</extracomment>
        <translation>신청하는 곳</translation>
    </message>
    <message>
        <source>決めるところ</source>
        <extracomment>Page of a benefit, label: which office decides.</extracomment>
        <translation>결정하는 곳</translation>
    </message>
    <message>
        <source>いっしょには受けられないもの：%1</source>
        <extracomment>Page of a benefit. %1: names of benefits that one can not have beside it.</extracomment>
        <translation>함께 받을 수 없는 것: %1</translation>
    </message>
    <message>
        <source>根拠：%1
出典：%2（%3に確認）</source>
        <extracomment>Page of a benefit. %1: law and article, %2: an address, %3: a date.</extracomment>
        <translation>근거: %1
출처: %2(%3 확인)</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitQuestionModel</name>
    <message>
        <source>%1のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits.</extracomment>
        <translation>%1 때문에 묻습니다.</translation>
    </message>
    <message>
        <source>%1など、%2件のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits, %2: a number.</extracomment>
        <translation>%1 등 %2건 때문에 묻습니다.</translation>
    </message>
    <message>
        <source>いません（ここまでで全員です）</source>
        <extracomment>Answer to the question who else lives in the household.</extracomment>
        <translation>없습니다(여기까지가 전부입니다)</translation>
    </message>
    <message>
        <source>答えを入れてください。分からないときは「分からない」を押してください。</source>
        <extracomment>Under the field of a question that was left empty or holds something impossible.</extracomment>
        <translation>답을 입력하세요. 모르면 “모름”을 누르세요.</translation>
    </message>
    <message>
        <source>この内容は使えません。入れ直してください。</source>
        <translation>이 내용은 쓸 수 없습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>見込みのある給付が%1件増えて、%2件になりました。</source>
        <extracomment>Said after an answer: how many more benefits are likely now. %1, %2: numbers.</extracomment>
        <translation>받을 가능성이 있는 급부가 %1건 늘어 %2건이 되었습니다.</translation>
    </message>
    <message>
        <source>見込みのある給付は%1件です。</source>
        <extracomment>Said after an answer. %1: a number.</extracomment>
        <translation>받을 가능성이 있는 급부는 %1건입니다.</translation>
    </message>
    <message>
        <source>お聞きすることは、もうありません。</source>
        <extracomment>Said after the last answer.</extracomment>
        <translation>더 물을 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitsModel</name>
    <message>
        <source>利用できる見込みのあるもの</source>
        <extracomment>Heading over benefits of one kind, and the tab that shows these alone.</extracomment>
        <translation>이용할 가능성이 있는 것</translation>
    </message>
    <message>
        <source>見込みあり</source>
        <translation>가능성 있음</translation>
    </message>
    <message>
        <source>質問に答えると分かるもの</source>
        <translation>질문에 답하면 알 수 있는 것</translation>
    </message>
    <message>
        <source>答えると分かる</source>
        <translation>답하면 알 수 있음</translation>
    </message>
    <message>
        <source>役所に確かめるもの</source>
        <translation>관공서에 확인할 것</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>관공서에 확인</translation>
    </message>
    <message>
        <source>もう受けているもの</source>
        <translation>이미 받고 있는 것</translation>
    </message>
    <message>
        <source>受けている</source>
        <translation>받는 중</translation>
    </message>
    <message>
        <source>いまは当てはまらないもの</source>
        <translation>지금은 해당하지 않는 것</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>받을 수 있는 급부·제도</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Beside the search of benefits: how many were found. %1: a number.</extracomment>
        <translation>%1건을 찾았습니다</translation>
    </message>
    <message>
        <source>すべて</source>
        <extracomment>Tab over the list of benefits.</extracomment>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>madoguchi::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Card page: while the card is being read.</extracomment>
        <translation>카드를 읽고 있습니다</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っています</source>
        <extracomment>Card page: whether a My Number Card is in the reader.</extracomment>
        <translation>마이넘버카드가 들어 있습니다</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っていません</source>
        <translation>마이넘버카드가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Card page: tries left of a PIN. %1 is a number.</extracomment>
        <translation>앞으로 %1번 입력할 수 있습니다</translation>
    </message>
    <message>
        <source>ロックされています</source>
        <translation>잠겨 있습니다</translation>
    </message>
    <message>
        <source>サインインのときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>로그인할 때 사용합니다.</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>신고나 신청에 전자서명을 할 때 사용합니다.</translation>
    </message>
    <message>
        <source>氏名や住所をカードから読み取るときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>이름이나 주소를 카드에서 읽을 때 사용합니다.</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが入っています</source>
        <translation>마이넘버카드가 아닌 카드가 들어 있습니다</translation>
    </message>
    <message>
        <source>カードから返事がありません</source>
        <translation>카드가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>ほかのソフトが使っています</source>
        <translation>다른 프로그램이 사용하고 있습니다</translation>
    </message>
    <message>
        <source>カードが入っていません</source>
        <translation>카드가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>調べています</source>
        <translation>확인하고 있습니다</translation>
    </message>
    <message>
        <source>自動で選ぶ</source>
        <translation>자동으로 선택</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っているカードリーダーを使います</source>
        <translation>마이넘버카드가 들어 있는 카드 리더기를 사용합니다</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <extracomment>Card page: name of the certificate that proves who one is.</extracomment>
        <translation>이용자 증명용 전자증명서(利用者証明用)</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>로그인할 때 본인임을 나타냅니다. 성명이나 주소는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>入っていません</source>
        <extracomment>Card page: the card has no signing certificate.</extracomment>
        <translation>들어 있지 않습니다</translation>
    </message>
    <message>
        <source>署名用電子証明書</source>
        <extracomment>Card page: name of the certificate that signs.</extracomment>
        <translation>서명용 전자증명서(署名用)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>신고나 신청에 전자서명을 할 때 사용합니다. 성명, 주소, 생년월일, 성별이 들어 있습니다. 이사하거나 성명이 바뀌면 효력을 잃습니다.</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所は、カードの中の署名データと一致するかを確かめてから使います。その署名データの発行者を確かめる方法は公開されていないため、発行者は確かめていません。</source>
        <extracomment>Card page, small: how far name and address read from the card are checked.</extracomment>
        <translation>카드에서 읽은 이름과 주소는 카드 안의 서명 데이터와 일치하는지 확인한 뒤에 사용합니다. 그 서명 데이터의 발행자는 확인하지 않습니다. 확인 방법이 공개되어 있지 않기 때문입니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::CertificateModel</name>
    <message>
        <source>署名用電子証明書</source>
        <translation>서명용 전자증명서(署名用)</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <translation>이용자 증명용 전자증명서(利用者証明用)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>신고나 신청에 전자서명을 할 때 사용합니다. 성명, 주소, 생년월일, 성별이 들어 있습니다. 이사하거나 성명이 바뀌면 효력을 잃습니다.</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>로그인할 때 본인임을 나타냅니다. 성명이나 주소는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1を読み取りました。</source>
        <extracomment>Said by a screen reader when a certificate was read. %1: its name.</extracomment>
        <translation>%1을(를) 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a file with a certificate. %1: the certificate&apos;s name, %2: the date of today.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>電子証明書を保存しました。</source>
        <extracomment>Said by a screen reader after a certificate was saved as a file.</extracomment>
        <translation>전자증명서를 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConversationModel</name>
    <message>
        <source>このパソコンに保存・まだ送っていません</source>
        <extracomment>State of a message to the office: it is on this PC only.</extracomment>
        <translation>이 컴퓨터에 저장·아직 보내지 않았습니다</translation>
    </message>
    <message>
        <source>送りました・届いたかどうかを確かめています</source>
        <extracomment>State of a message to the office: it left, and no answer came yet.</extracomment>
        <translation>보냈습니다·도착했는지 확인하고 있습니다</translation>
    </message>
    <message>
        <source>役所に届きました（%1）</source>
        <extracomment>State of a message to the office. %1: date and time.</extracomment>
        <translation>관공서에 도착했습니다(%1)</translation>
    </message>
    <message>
        <source>役所が受け付けませんでした</source>
        <extracomment>State of a message that the office does not take.</extracomment>
        <translation>관공서가 접수하지 않았습니다</translation>
    </message>
    <message>
        <source>送る文章を書いてください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>보낼 글을 쓰세요.</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Why a message to the office can not be sent yet. %1 is a number of characters.</extracomment>
        <translation>%1자까지 쓰세요.</translation>
    </message>
    <message>
        <source>マイナンバーか暗証番号と思われる番号が入っています。消してから送ってください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>마이넘버나 비밀번호로 보이는 번호가 들어 있습니다. 지운 다음 보내세요.</translation>
    </message>
    <message>
        <source>書きかけです。このパソコンに保存してあり、まだ送っていません。</source>
        <extracomment>Below the box for a message to the office: what is written so far is on this PC, and was not sent.</extracomment>
        <translation>쓰는 중입니다. 이 컴퓨터에 저장되어 있고 아직 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ送っていません。つながったら送ります。</source>
        <translation>이 컴퓨터에 저장했습니다. 아직 보내지 않았습니다. 연결되면 보냅니다.</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。役所へ送っています。</source>
        <translation>이 컴퓨터에 저장했습니다. 관공서에 보내고 있습니다.</translation>
    </message>
    <message>
        <source>送るのをやめました。文章は入力欄に戻しました。</source>
        <extracomment>Said by a screen reader: a message that had not left is in the box again.</extracomment>
        <translation>보내지 않기로 했습니다. 글은 입력란으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>What goes to whom, before a message is sent: the office.</extracomment>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>どの手続について</source>
        <extracomment>What goes to whom: which application it is about.</extracomment>
        <translation>어느 절차에 대해</translation>
    </message>
    <message>
        <source>%1（受付番号 %2）</source>
        <extracomment>A procedure and its reference number.</extracomment>
        <translation>%1(접수번호 %2)</translation>
    </message>
    <message>
        <source>送るもの</source>
        <extracomment>What goes to whom: what leaves this PC.</extracomment>
        <translation>보내는 것</translation>
    </message>
    <message>
        <source>上に書いた文章だけです。署名や書類は付きません。</source>
        <translation>위에 쓴 글뿐입니다. 서명이나 서류는 붙지 않습니다.</translation>
    </message>
    <message>
        <source>あなた</source>
        <extracomment>Who wrote a message: the person at this PC.</extracomment>
        <translation>나</translation>
    </message>
    <message>
        <source>%1までに返事をください</source>
        <extracomment>Beside a message of the office: until when it would like the answer. %1 is a date.</extracomment>
        <translation>%1까지 답장해 주세요</translation>
    </message>
    <message>
        <source>役所からの新しいメッセージがあります。</source>
        <extracomment>Said by a screen reader while the application&apos;s page is open.</extracomment>
        <translation>관공서에서 온 새 메시지가 있습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DemoTray</name>
    <message>
        <source>デモの暗証番号&#x3000;利用者証明用：%1&#x3000;券面事項入力補助用：%2&#x3000;署名用：%3</source>
        <extracomment>Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.</extracomment>
        <translation>데모 비밀번호&#x3000;이용자 증명용: %1&#x3000;카드 기재사항용: %2&#x3000;서명용: %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DesktopModel</name>
    <message>
        <source>「窓口」を開くと、くわしくわかります。</source>
        <extracomment>Second line of a notification.</extracomment>
        <translation>Madoguchi를 열면 자세히 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>届出が役所に届きました</source>
        <extracomment>Notification; nothing personal: others may see the screen.</extracomment>
        <translation>신고가 관공서에 도착했습니다</translation>
    </message>
    <message>
        <source>%1が役所に届きました</source>
        <translation>%1이(가) 관공서에 도착했습니다</translation>
    </message>
    <message>
        <source>受付の控えを見られます。</source>
        <extracomment>Second line of a notification of an arrival.</extracomment>
        <translation>접수증 사본을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>手続が終わりました</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>절차가 끝났습니다</translation>
    </message>
    <message>
        <source>%1の手続が終わりました</source>
        <translation>%1 절차가 끝났습니다</translation>
    </message>
    <message>
        <source>確かめていただきたい手続があります</source>
        <extracomment>Notification; nothing personal: something waits for the person.</extracomment>
        <translation>확인하실 절차가 있습니다</translation>
    </message>
    <message>
        <source>%1について、確かめていただきたいことがあります</source>
        <translation>%1에 대해 확인하실 것이 있습니다</translation>
    </message>
    <message>
        <source>今日が期限の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>오늘이 기한인 절차가 있습니다</translation>
    </message>
    <message>
        <source>%1の期限は今日です</source>
        <translation>%1의 기한은 오늘입니다</translation>
    </message>
    <message>
        <source>期限まであと%1日の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>기한까지 %1일 남은 절차가 있습니다</translation>
    </message>
    <message>
        <source>%1の期限まであと%2日です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of days.</extracomment>
        <translation>%1의 기한까지 %2일 남았습니다</translation>
    </message>
    <message>
        <source>開く</source>
        <extracomment>Action of a notification: opens the window at the right page.</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>窓口</source>
        <extracomment>The program&apos;s name beside its icon in the tray.</extracomment>
        <translation>Madoguchi(窓口)</translation>
    </message>
    <message>
        <source>窓口を開く</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Madoguchi 열기</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>終了する</source>
        <extracomment>Menu of the icon in the tray: ends the program.</extracomment>
        <translation>종료하기</translation>
    </message>
    <message>
        <source>期限まであと%1時間の届出が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours.</extracomment>
        <translation>기한까지 %1시간 남은 신고가 아직 제출되지 않았습니다</translation>
    </message>
    <message>
        <source>%1はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>%1은(는) 아직 제출되지 않았습니다. 기한까지 %2시간 남았습니다</translation>
    </message>
    <message>
        <source>オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <extracomment>Second line of a notification: what else the person can do.</extracomment>
        <translation>온라인으로 기한에 맞출 수 없을 때는 창구나 우편으로도 낼 수 있는지 관공서에 전화로 문의해 주세요.</translation>
    </message>
    <message>
        <source>期限まであと%1時間の補正が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours. 補正 is a correction that the agency wants.</extracomment>
        <translation>기한까지 %1시간 남았으나 보정(補正)이 아직 제출되지 않았습니다</translation>
    </message>
    <message>
        <source>%1の補正はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>%1의 보정(補正)이 아직 제출되지 않았습니다. 기한까지 %2시간 남았습니다</translation>
    </message>
</context>
<context>
    <name>madoguchi::DiagnosisModel</name>
    <message>
        <source>調べています。数秒かかります。</source>
        <extracomment>Diagnosis page: while it looks.</extracomment>
        <translation>진단하고 있습니다. 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>直すことが%1件あります。上から順に試してください。</source>
        <extracomment>Diagnosis page: how many things are to be mended. %1 is a number.</extracomment>
        <translation>해결할 문제가 %1건 있습니다. 위에서부터 차례로 해 보세요.</translation>
    </message>
    <message>
        <source>問題は見つかりませんでした。</source>
        <extracomment>Diagnosis page: nothing is to be mended.</extracomment>
        <translation>문제를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>診断の結果を保存しました。</source>
        <extracomment>Said by a screen reader after the diagnosis was saved.</extracomment>
        <translation>진단 결과를 저장했습니다.</translation>
    </message>
    <message>
        <source>コピーしました。</source>
        <extracomment>Said by a screen reader after a command was copied to the clipboard.</extracomment>
        <translation>복사했습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSheets</name>
    <message>
        <source>%1（受付の控え）</source>
        <extracomment>Title of a printed sheet: the receipt&apos;s copy; %1 is the procedure.</extracomment>
        <translation>%1(접수증 사본)</translation>
    </message>
    <message>
        <source>%1&#x3000;受付番号 %2</source>
        <extracomment>Foot of a printed receipt&apos;s copy.</extracomment>
        <translation>%1&#x3000;접수번호 %2</translation>
    </message>
    <message>
        <source>受付</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>접수</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>도착 일시</translation>
    </message>
    <message>
        <source>提出先</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>제출처</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）</source>
        <extracomment>Label on a printed receipt&apos;s copy: SHA-256 of the document.</extracomment>
        <translation>도착한 서류의 지문(SHA-256)</translation>
    </message>
    <message>
        <source>届け出た内容</source>
        <extracomment>Heading on a printed receipt&apos;s copy: the answers as they arrived.</extracomment>
        <translation>신고한 내용</translation>
    </message>
    <message>
        <source>次にすること</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>□ %1（期限：%2）</source>
        <extracomment>A line to tick on paper: %1 what to do, %2 the last day.</extracomment>
        <translation>□ %1(기한: %2)</translation>
    </message>
    <message>
        <source>この控えについて</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>이 사본에 대하여</translation>
    </message>
    <message>
        <source>役所の電子署名がある受付票を確かめて作りました。この紙は控えで、証明書ではありません。お問い合わせのときは、受付番号をお伝えください。</source>
        <extracomment>What a printed copy is and is not. 受付票 is the signed receipt.</extracomment>
        <translation>관공서의 전자서명이 있는 접수증을 확인하여 만들었습니다. 이 종이는 사본이며 증명서가 아닙니다. 문의할 때는 접수번호를 알려 주세요.</translation>
    </message>
    <message>
        <source>%1（提出前の確認用）</source>
        <extracomment>Title of a printed sheet: to read through before signing; %1 is the procedure.</extracomment>
        <translation>%1(제출 전 확인용)</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙を出しても、届け出たことにはなりません。</source>
        <extracomment>Framed at the top of a printed sheet. &quot;Not submitted&quot; must be clear.</extracomment>
        <translation>아직 제출하지 않았습니다. 이 종이를 내도 신고한 것이 되지는 않습니다.</translation>
    </message>
    <message>
        <source>送り先</source>
        <extracomment>Heading on a printed sheet: to whom and why.</extracomment>
        <translation>보낼 곳</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>Label on a printed sheet.</extracomment>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Label on a printed sheet: what the data is used for.</extracomment>
        <translation>용도</translation>
    </message>
    <message>
        <source>根拠</source>
        <extracomment>Label on a printed sheet: the article of the law.</extracomment>
        <translation>근거</translation>
    </message>
    <message>
        <source>送る内容</source>
        <extracomment>Heading on a printed sheet: the answers as they would be sent.</extracomment>
        <translation>보낼 내용</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>신고하면 이렇게 됩니다</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙の内容を、役所の窓口または所定の用紙で届け出てください。</source>
        <translation>아직 제출하지 않았습니다. 이 종이의 내용을 관공서 창구나 정해진 용지로 신고하세요.</translation>
    </message>
    <message>
        <source>届け出る内容</source>
        <translation>신고할 내용</translation>
    </message>
    <message>
        <source>用意するもの</source>
        <extracomment>Heading on a printed sheet: papers that are needed.</extracomment>
        <translation>준비할 것</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <extracomment>Heading on a printed sheet: files that go or went with the application.</extracomment>
        <translation>첨부한 파일</translation>
    </message>
    <message>
        <source>%1、%2。指紋（SHA-256）%3</source>
        <extracomment>On a printed sheet, of a file: %1 kind, %2 size, %3 SHA-256 of its content.</extracomment>
        <translation>%1, %2. 지문(SHA-256) %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSigningModel</name>
    <message>
        <source>PDFの中に署名を入れる</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>PDF 안에 서명 넣기</translation>
    </message>
    <message>
        <source>ほかのPDFソフトでも署名を確かめられます。前からある署名はそのまま残ります。</source>
        <translation>다른 PDF 프로그램에서도 서명을 확인할 수 있습니다. 이미 있던 서명은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>書類と署名を一つのファイルにする</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>서류와 서명을 하나의 파일로 만들기</translation>
    </message>
    <message>
        <source>名前が「.p7m」で終わるファイルができます。</source>
        <translation>이름이 “.p7m”으로 끝나는 파일이 만들어집니다.</translation>
    </message>
    <message>
        <source>署名だけを別のファイルにする</source>
        <extracomment>Signing a document: what is made of it. An error&apos;s next step quotes these words.</extracomment>
        <translation>서명만 다른 파일로 만들기</translation>
    </message>
    <message>
        <source>名前が「.p7s」で終わるファイルができます。書類と一緒に渡してください。</source>
        <translation>이름이 “.p7s”로 끝나는 파일이 만들어집니다. 서류와 함께 건네 주십시오.</translation>
    </message>
    <message>
        <source>1から%1までの数字を入力してください。</source>
        <extracomment>Signing a document: the page number is none of this document. %1 its number of pages.</extracomment>
        <translation>1부터 %1까지의 숫자를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>ファイル</source>
        <extracomment>Signing a document: labels of what will be signed.</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>大きさ</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>指紋（SHA-256の最初の%1桁）</source>
        <extracomment>A fingerprint of the file: the first digits of its SHA-256.</extracomment>
        <translation>지문(SHA-256의 처음 %1자리)</translation>
    </message>
</context>
<context>
    <name>madoguchi::FeedbackModel</name>
    <message>
        <source>よかったこと</source>
        <extracomment>Feedback page: what kind of opinion it is.</extracomment>
        <translation>좋았던 점</translation>
    </message>
    <message>
        <source>分かりにくい、使いにくい</source>
        <translation>이해하기 어렵다, 사용하기 어렵다</translation>
    </message>
    <message>
        <source>正しく動かない</source>
        <translation>올바르게 작동하지 않는다</translation>
    </message>
    <message>
        <source>こうしてほしい</source>
        <translation>이렇게 해 주면 좋겠다</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>マイナンバーと思われる12桁の番号</source>
        <extracomment>Feedback page: what seems to stand in the text.</extracomment>
        <translation>마이넘버로 보이는 12자리 번호</translation>
    </message>
    <message>
        <source>暗証番号と思われる番号</source>
        <translation>비밀번호로 보이는 번호</translation>
    </message>
    <message>
        <source>12桁の番号</source>
        <translation>12자리 번호</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>メールアドレス</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>種類を選んでください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>종류를 선택하세요.</translation>
    </message>
    <message>
        <source>内容を書いてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>내용을 쓰세요.</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Feedback page: why it can not be sent yet. %1 is a number.</extracomment>
        <translation>%1자까지로 하세요.</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <extracomment>Feedback page: why it can not be sent.</extracomment>
        <translation>보내면 안 되는 번호가 들어 있습니다. 지우세요.</translation>
    </message>
    <message>
        <source>個人のことが入っていないか確かめてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>개인에 관한 것이 들어 있지 않은지 확인하세요.</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていないため送れません。</source>
        <extracomment>Feedback page: why it can not be sent: there is nobody to send it to.</extracomment>
        <translation>이 컴퓨터는 아직 어느 관공서에도 연결되어 있지 않아 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>種類</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>종류</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>쓴 내용</translation>
    </message>
    <message>
        <source>画面の名前</source>
        <extracomment>Feedback page: label of what is sent: the page the person came from.</extracomment>
        <translation>화면 이름</translation>
    </message>
    <message>
        <source>ソフトの版</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>프로그램 버전</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>표시 언어</translation>
    </message>
    <message>
        <source>パソコンの種類</source>
        <extracomment>Feedback page: label of what is sent: Linux, Windows …</extracomment>
        <translation>컴퓨터 종류</translation>
    </message>
    <message>
        <source>ご意見が届きました。</source>
        <extracomment>Said by a screen reader: the opinion arrived.</extracomment>
        <translation>의견이 도착했습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::FormModel</name>
    <message>
        <source>全%1ステップ中、%2ステップ目</source>
        <extracomment>Above a form: where one is. %1 number of all steps, %2 the present one.</extracomment>
        <translation>전체 %1단계 중 %2단계</translation>
    </message>
    <message>
        <source>下書きをこのパソコンに保存しました（%1）</source>
        <extracomment>Small, at the foot of a form: the draft was saved on this PC at %1 (hours and minutes).</extracomment>
        <translation>초안을 이 컴퓨터에 저장했습니다(%1)</translation>
    </message>
    <message>
        <source>%1を入れました。</source>
        <extracomment>Said by a screen reader after an address was filled in from a postal code. %1: prefecture, municipality, town.</extracomment>
        <translation>입력했습니다: %1.</translation>
    </message>
    <message>
        <source>この郵便番号の住所が見つかりませんでした。番号を確かめるか、下の欄に住所を入力してください。</source>
        <translation>이 우편번호의 주소를 찾을 수 없습니다. 번호를 확인하거나 아래에 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>役所が、この項目を直すよう求めています。</source>
        <extracomment>At a field of a form: the agency wants it mended and says no more.</extracomment>
        <translation>관공서가 이 항목을 고치도록 요청했습니다.</translation>
    </message>
    <message>
        <source>%1を取り除きました。</source>
        <extracomment>Said by a screen reader after a person was taken out of a list. %1: e.g. お子さん1人目.</extracomment>
        <translation>%1을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>「%1」を元に戻しました。</source>
        <extracomment>Said by a screen reader after an answer was taken back. %1 is the question.</extracomment>
        <translation>‘%1’을(를) 되돌렸습니다.</translation>
    </message>
    <message>
        <source>「%1」をやり直しました。</source>
        <extracomment>Said by a screen reader after an answer that was taken back was given again. %1 is the question.</extracomment>
        <translation>‘%1’을(를) 다시 실행했습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::HelpModel</name>
    <message>
        <source>はじめの画面を開く</source>
        <extracomment>Help: link from a topic to a page of the program.</extracomment>
        <translation>시작 화면 열기</translation>
    </message>
    <message>
        <source>ホームを開く</source>
        <translation>홈 열기</translation>
    </message>
    <message>
        <source>カードの情報を開く</source>
        <translation>카드 정보 열기</translation>
    </message>
    <message>
        <source>設定を開く</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>お知らせを開く</source>
        <translation>안내문 열기</translation>
    </message>
    <message>
        <source>わたしの記録を開く</source>
        <translation>나의 기록 열기</translation>
    </message>
    <message>
        <source>だれが見たかの記録を開く</source>
        <translation>‘누가 보았나요’ 기록 열기</translation>
    </message>
    <message>
        <source>診断を開く</source>
        <translation>진단 열기</translation>
    </message>
    <message>
        <source>ご意見を開く</source>
        <translation>의견 열기</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Help: how many topics a search found. %1 is a number.</extracomment>
        <translation>%1건을 찾았습니다</translation>
    </message>
    <message>
        <source>見つかりませんでした。短い言葉や、別の言い方で試してください。</source>
        <extracomment>Help: a search found nothing.</extracomment>
        <translation>찾지 못했습니다. 짧은 말이나 다른 표현으로 시도하세요.</translation>
    </message>
    <message>
        <source>この項目はまだ訳されていないため、別の言語で表示しています。</source>
        <extracomment>Help: the topic has no words in the chosen language yet.</extracomment>
        <translation>이 항목은 아직 번역되지 않아 다른 언어로 표시하고 있습니다.</translation>
    </message>
    <message>
        <source>書類の署名を開く</source>
        <translation>서류 서명 열기</translation>
    </message>
    <message>
        <source>受けられる給付・制度を開く</source>
        <translation>받을 수 있는 급부·제도 열기</translation>
    </message>
</context>
<context>
    <name>madoguchi::HomeModel</name>
    <message>
        <source>%1 様</source>
        <extracomment>Home, heading. %1 is the person&apos;s name; 様 is the polite form of address.</extracomment>
        <translation>%1 님</translation>
    </message>
    <message>
        <source>役所につながりません。%1に受け取った内容を表示しています。</source>
        <extracomment>Home, when the agency can not be reached. %1: date and time of what is shown.</extracomment>
        <translation>관공서에 연결할 수 없습니다. %1에 받은 내용을 표시하고 있습니다.</translation>
    </message>
    <message>
        <source>%1 現在</source>
        <extracomment>Home, small: when the content was received. %1: date and time.</extracomment>
        <translation>%1 현재</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>Home: the last day of a task. %1 is a date.</extracomment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>つぎに送る時刻：%1</source>
        <extracomment>Home: when something saved here is sent again by itself. %1: date and time.</extracomment>
        <translation>다음 전송 시각: %1</translation>
    </message>
    <message>
        <source>手続の状況が変わりました</source>
        <extracomment>Home, what is new: the agency moved an application on; its title and new state follow.</extracomment>
        <translation>절차 상황이 바뀌었습니다</translation>
    </message>
    <message>
        <source>役所からのお知らせ</source>
        <translation>관공서의 안내문</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifeEventsModel</name>
    <message>
        <source>見つかりませんでした。短い言葉や、ほかの言い方で探してみてください。</source>
        <extracomment>Below a search for procedures.</extracomment>
        <translation>찾지 못했습니다. 짧은 말이나 다른 말로 찾아보세요.</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>%1건을 찾았습니다</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifePlanModel</name>
    <message>
        <source>答えと済んだ印は、ほかの人に読めない形でこのパソコンに保存します。どこにも送りません。</source>
        <extracomment>Below the questions of a life event: what becomes of the answers.</extracomment>
        <translation>답과 완료 표시는 다른 사람이 읽을 수 없는 형태로 이 PC에 저장합니다. 어디에도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>答えと済んだ印は、この画面を閉じるまで覚えています。どこにも送りません。サインインすると、ほかの人に読めない形でこのパソコンに保存できます。</source>
        <translation>답과 완료 표시는 이 화면을 닫을 때까지 기억합니다. 어디에도 보내지 않습니다. 로그인하면 다른 사람이 읽을 수 없는 형태로 이 PC에 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 に保存しました。カレンダーのアプリで開くと、期限と予告が入ります。</source>
        <extracomment>After dates were saved as a calendar file; %1 is its place.</extracomment>
        <translation>%1에 저장했습니다. 캘린더 앱으로 열면 기한과 알림이 들어갑니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticeModel</name>
    <message>
        <source>文章</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>画像</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>書類を保存しました。</source>
        <extracomment>Said by a screen reader after a document was saved.</extracomment>
        <translation>서류를 저장했습니다.</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <extracomment>A document that came with a letter. %1: what it is (PDF), %2: how large, e.g. 24 kB.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>電子署名はついていません。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>전자 서명이 없습니다. 중요한 내용은 보낸 관공서에 확인해 주십시오.</translation>
    </message>
    <message>
        <source>役所の電子署名を確かめました。発行したのは「%1」で、内容は発行されたときのままです。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>관공서의 전자 서명을 확인했습니다. 발행자는 ‘%1’이며, 내용은 발행된 그대로입니다.</translation>
    </message>
    <message>
        <source>電子署名が正しくありません。この書類は使わないで、役所に電話で確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>전자 서명이 올바르지 않습니다. 이 서류를 사용하지 말고 관공서에 전화로 확인해 주십시오.</translation>
    </message>
    <message>
        <source>電子署名はありますが、発行した「%1」が役所かどうかを確かめられません。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>전자 서명이 있지만, 발행한 ‘%1’이(가) 관공서인지 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>電子署名を調べられない書類です。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>전자 서명을 조사할 수 없는 서류입니다. 중요한 내용은 보낸 관공서에 확인해 주십시오.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticesModel</name>
    <message>
        <source>回答の期限：%1</source>
        <extracomment>List of letters: until when to answer one. %1: a date.</extracomment>
        <translation>회답 기한: %1</translation>
    </message>
    <message>
        <source>書類 %1件</source>
        <extracomment>List of letters: how many documents came with one.</extracomment>
        <translation>서류 %1건</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinChangeModel</name>
    <message>
        <source>利用者証明用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>이용자 증명용 비밀번호(利用者証明用)</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <extracomment>Name of the password, inside sentences and labels.</extracomment>
        <translation>서명용 비밀번호(署名用)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>카드 기재사항용 비밀번호(券面事項入力補助用)</translation>
    </message>
    <message>
        <source>サインインのときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>로그인할 때 사용하는 숫자 4자리 번호입니다. 다른 비밀번호는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使う、英数字のパスワードです。ほかの暗証番号は変わりません。</source>
        <translation>신고나 신청에 전자서명을 할 때 사용하는 영문자와 숫자의 비밀번호입니다. 다른 비밀번호는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>氏名や住所をカードから写すときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>성명이나 주소를 카드에서 옮겨 적을 때 사용하는 숫자 4자리 번호입니다. 다른 비밀번호는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字になります。同じ文字だけのもの、順番どおりの並び、生年月日を含むものは使えません。</source>
        <extracomment>Below the field for a new password: how it looks.</extracomment>
        <translation>영문자와 숫자 6~16자입니다. 영문자는 대문자가 됩니다. 같은 문자만 있는 것, 순서대로 이어진 것, 생년월일이 들어간 것은 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>数字4桁です。同じ数字だけのもの、1234のような並び、生年月日や生まれた年は使えません。</source>
        <extracomment>Below the field for a new PIN: how it looks.</extracomment>
        <translation>숫자 4자리입니다. 같은 숫자만 있는 것, 1234처럼 이어진 것, 생년월일이나 태어난 해는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1を変更しました。</source>
        <extracomment>Said by a screen reader. %1: the PIN&apos;s name.</extracomment>
        <translation>%1을(를) 변경했습니다.</translation>
    </message>
    <message>
        <source>新しい%1が使えます。</source>
        <extracomment>Said by a screen reader after the new PIN was tried. %1: the PIN&apos;s name.</extracomment>
        <translation>새 %1을(를) 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinEntryModel</name>
    <message>
        <source>ロックされています</source>
        <extracomment>Beside a PIN field: no tries are left.</extracomment>
        <translation>잠겨 있습니다</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Beside a PIN field: how many tries are left before it is blocked. %1 is a number.</extracomment>
        <translation>앞으로 %1번 입력할 수 있습니다</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを動かさないでください。</source>
        <extracomment>While the card works after a PIN was entered: the card must stay.</extracomment>
        <translation>카드를 읽고 있습니다. 카드를 움직이지 마세요.</translation>
    </message>
    <message>
        <source>カードリーダーのキーで暗証番号（%1桁）を押し、確定キーを押してください。やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>While the card reader waits for a PIN on its own keys. %1: how many digits.</extracomment>
        <translation>카드 리더기의 키로 비밀번호(%1자리)를 누르고 확인 키를 눌러 주세요. 그만둘 때는 카드 리더기의 취소 키를 눌러 주세요.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PreEntryModel</name>
    <message>
        <source>%1だけが読めるように封をします。ほかの人がコードを読み取っても、中身はわかりません。</source>
        <extracomment>Beside 2D codes: %1 is the name in the certificate of the office to which they are sealed.</extracomment>
        <translation>%1만 읽을 수 있게 봉합니다. 다른 사람이 코드를 읽어도 내용은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1までに窓口へお持ちください。</source>
        <extracomment>Beside 2D codes; %1 is a date.</extracomment>
        <translation>%1까지 창구로 가져오세요.</translation>
    </message>
    <message>
        <source>2次元コードを%1枚作りました。印刷して窓口へお持ちください。</source>
        <extracomment>Said by a screen reader after 2D codes were made; %1 is how many.</extracomment>
        <translation>2차원 코드를 %1장 만들었습니다. 인쇄하여 창구로 가져오세요.</translation>
    </message>
    <message>
        <source>%2枚中%1枚目</source>
        <extracomment>A 2D code: %1 which one, %2 of how many.</extracomment>
        <translation>%2장 중 %1번째</translation>
    </message>
    <message>
        <source>%1（窓口へ持って行く紙）</source>
        <extracomment>Title of a printed sheet for the counter; %1 is the procedure.</extracomment>
        <translation>%1(창구로 가져가는 종이)</translation>
    </message>
    <message>
        <source>まだ提出していません。窓口で、この紙の2次元コードを読み取ってもらってください。</source>
        <extracomment>Framed at the top of a printed sheet.</extracomment>
        <translation>아직 제출하지 않았습니다. 창구에서 이 종이의 2차원 코드를 읽어 달라고 하세요.</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Heading on a printed sheet: the answers.</extracomment>
        <translation>쓴 내용</translation>
    </message>
    <message>
        <source>窓口で読み取る2次元コード</source>
        <translation>창구에서 읽는 2차원 코드</translation>
    </message>
    <message>
        <source>持ち物</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>준비물</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>이 종이에 대하여</translation>
    </message>
    <message>
        <source>どの市区町村の窓口へ行くかを入力すると、2次元コードを作れるかどうかがわかります。</source>
        <extracomment>Where 2D codes would be: %1 is the town whose counter it is. Below it the sheet can be printed.</extracomment>
        <translation>어느 시구정촌의 창구에 가는지 입력하면 2차원 코드를 만들 수 있는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>%1の窓口で2次元コードを読み取れるかどうかがわからないため、作れません。書いた内容を紙に印刷して、窓口へお持ちください。</source>
        <translation>%1의 창구에서 2차원 코드를 읽을 수 있는지 알 수 없어 만들 수 없습니다. 쓴 내용을 종이에 인쇄하여 창구로 가져가세요.</translation>
    </message>
    <message>
        <source>添付したファイルは、2次元コードに入りません。窓口へは、写真や書類を別にお持ちください。</source>
        <extracomment>Beside 2D codes: photos and PDF files do not fit into them.</extracomment>
        <translation>첨부한 파일은 2차원 코드에 들어가지 않습니다. 창구에는 사진과 서류를 따로 가져가세요.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PrintModel</name>
    <message>
        <source>PDFで保存しました</source>
        <extracomment>After a sheet was saved as PDF; the file&apos;s place follows.</extracomment>
        <translation>PDF로 저장했습니다</translation>
    </message>
    <message>
        <source>プリンターへ送りました</source>
        <extracomment>After a sheet was handed to the printing system.</extracomment>
        <translation>프린터로 보냈습니다</translation>
    </message>
    <message>
        <source>使えるプリンターが見つかりません</source>
        <extracomment>No printer and no printing system on this PC.</extracomment>
        <translation>사용할 수 있는 프린터를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されていません。</source>
        <extracomment>Framed at the top of every sheet of the demo.</extracomment>
        <translation>데모입니다. 인물도 관공서도 가상이며 어디에도 제출되지 않았습니다.</translation>
    </message>
    <message>
        <source>プリンターをつないで、もう一度「印刷する」を押してください。</source>
        <extracomment>What can be done without a printer. 印刷する is the button above.</extracomment>
        <translation>프린터를 연결한 뒤 ‘인쇄하기’를 다시 누르세요.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReceiptModel</name>
    <message>
        <source>役所に届きました</source>
        <extracomment>Receipt page, largest line: it is recorded at the agency.</extracomment>
        <translation>관공서에 도착했습니다</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ提出されていません</source>
        <extracomment>Receipt page, largest line: only on this PC. Must never sound like &quot;submitted&quot;.</extracomment>
        <translation>이 컴퓨터에 저장했습니다. 아직 제출되지 않았습니다</translation>
    </message>
    <message>
        <source>送りました。届いたかどうかを確認しています</source>
        <extracomment>Receipt page, largest line: it may have arrived.</extracomment>
        <translation>보냈습니다. 도착했는지 확인하고 있습니다</translation>
    </message>
    <message>
        <source>受け付けられませんでした。直すところがあります</source>
        <extracomment>Receipt page, largest line: the agency did not take it.</extracomment>
        <translation>접수되지 않았습니다. 고칠 곳이 있습니다</translation>
    </message>
    <message>
        <source>届いたかどうかを、役所に確認してください</source>
        <extracomment>Receipt page, largest line: only a call to the office can tell.</extracomment>
        <translation>도착했는지 관공서에 확인하세요</translation>
    </message>
    <message>
        <source>役所へ送っています</source>
        <extracomment>Receipt page, largest line: on its way at this moment.</extracomment>
        <translation>관공서에 보내고 있습니다</translation>
    </message>
    <message>
        <source>役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。</source>
        <extracomment>Receipt page: what the receipt means.</extracomment>
        <translation>관공서의 접수증을 확인하여 이 컴퓨터에 보관했습니다. 신고는 이 시각에 도착한 것이 됩니다.</translation>
    </message>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いたらお知らせします。お急ぎのときは、窓口または郵送でも手続できます。</source>
        <extracomment>Receipt page: what is safe and what happens next.</extracomment>
        <translation>서명한 신고는 암호화하여 이 컴퓨터에 보관하고 있습니다. 관공서에 연결되면 자동으로 보내고, 도착하면 알려 드립니다. 급할 때는 창구 또는 우편으로도 할 수 있습니다.</translation>
    </message>
    <message>
        <source>二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても大丈夫です。</source>
        <extracomment>Receipt page: nothing is filed twice.</extracomment>
        <translation>두 번 도착하지는 않습니다. 관공서에 확인되는 대로 여기에 표시합니다. 이대로 화면을 닫아도 괜찮습니다.</translation>
    </message>
    <message>
        <source>少しお待ちください。途中で切れても、届出は失われません。</source>
        <extracomment>Receipt page: while it is being sent.</extracomment>
        <translation>잠시 기다려 주세요. 도중에 끊겨도 신고는 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>In the saved copy: label of a line.</extracomment>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <translation>도착 일시</translation>
    </message>
    <message>
        <source>提出先</source>
        <translation>제출처</translation>
    </message>
    <message>
        <source>控えを保存しました。</source>
        <extracomment>Said by a screen reader after the copy of the receipt was saved.</extracomment>
        <translation>사본을 저장했습니다.</translation>
    </message>
    <message>
        <source>添付したファイルがあるので、このプログラムを開いてサインインしているあいだに送ります。</source>
        <extracomment>Receipt page, added for a filing with files where sending while the program is closed was chosen.</extracomment>
        <translation>첨부한 파일이 있으므로 이 프로그램을 열고 로그인해 있는 동안 보냅니다.</translation>
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
        <translation>기록을 저장했습니다.</translation>
    </message>
    <message>
        <source>かくしています</source>
        <extracomment>Read in place of a number that is covered.</extracomment>
        <translation>가려져 있습니다</translation>
    </message>
    <message>
        <source>基準 %1</source>
        <extracomment>A measured value&apos;s range. %1: e.g. &quot;130未満&quot;.</extracomment>
        <translation>기준 %1</translation>
    </message>
    <message>
        <source>記号・番号を表示しました。</source>
        <extracomment>Said by a screen reader after the button of the same matter: covered numbers are shown, or covered again.</extracomment>
        <translation>기호·번호를 표시했습니다.</translation>
    </message>
    <message>
        <source>記号・番号をかくしました。</source>
        <translation>기호·번호를 가렸습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordsModel</name>
    <message>
        <source>%1 時点</source>
        <extracomment>A kind of record: the day whose state the data shows. %1: a date.</extracomment>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>%1件</source>
        <extracomment>A kind of record: how many there are.</extracomment>
        <translation>%1건</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecoveryModel</name>
    <message>
        <source>最後の1組と違います。控えた紙を見て、4文字を入れてください。</source>
        <extracomment>The person typed the last four characters of the code wrong.</extracomment>
        <translation>마지막 묶음과 다릅니다. 적어 둔 종이를 보고 4글자를 입력하세요.</translation>
    </message>
    <message>
        <source>復旧コードをやめました。前のコードは、もう使えません。</source>
        <translation>복구 코드 사용을 그만두었습니다. 이전 코드는 이제 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>이전 카드로 저장한 내용을 가져왔습니다.</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>%1行目</source>
        <extracomment>Label of a line of the code on paper. %1: 1 to 3.</extracomment>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>이 종이에 대하여</translation>
    </message>
    <message>
        <source>新しいマイナンバーカードに替わったときに、このパソコンの「窓口」に保存した内容を開くためのものです。</source>
        <translation>새 마이넘버카드로 바뀌었을 때, 이 컴퓨터의 Madoguchi에 저장한 내용을 열기 위한 것입니다.</translation>
    </message>
    <message>
        <source>カードとは別のところに、人に見られないようにしまってください。</source>
        <translation>카드와 다른 곳에, 다른 사람이 보지 못하도록 보관하세요.</translation>
    </message>
    <message>
        <source>新しいコードを作ると、このコードは使えなくなります。</source>
        <translation>새 코드를 만들면 이 코드는 사용할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>QRコードの中身は、上の9組の文字と同じです。</source>
        <translation>QR 코드의 내용은 위의 9묶음의 글자와 같습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RegisterUseModel</name>
    <message>
        <source>役所</source>
        <extracomment>Stands in a sentence for the agency&apos;s name, before that is known.</extracomment>
        <translation>관공서</translation>
    </message>
    <message>
        <source>まだお答えになっていません。記録は受け取っていません。</source>
        <extracomment>Settings: whether the agency&apos;s records are used was not asked yet.</extracomment>
        <translation>아직 답변하지 않으셨습니다. 기록은 받지 않았습니다.</translation>
    </message>
    <message>
        <source>%1に「自分で入力する」と答えました。記録は受け取っていません。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>%1에 ‘직접 입력하기’라고 답하셨습니다. 기록은 받지 않았습니다.</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。次につながったときに受け取ります。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>%1에 ‘기록 사용하기’라고 답하셨습니다. 다음에 연결되면 받습니다.</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。最後に受け取ったのは%2です。</source>
        <extracomment>Settings. %1: date and time of the answer, %2: date and time at which the records were received last.</extracomment>
        <translation>%1에 ‘기록 사용하기’라고 답하셨습니다. 마지막으로 받은 때는 %2입니다.</translation>
    </message>
    <message>
        <source>わかりました。記録は受け取りません。</source>
        <extracomment>Said once after the answer.</extracomment>
        <translation>알겠습니다. 기록은 받지 않습니다.</translation>
    </message>
    <message>
        <source>記録を受け取りました。</source>
        <extracomment>Said once after the answer, when they are there.</extracomment>
        <translation>기록을 받았습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReviewModel</name>
    <message>
        <source>マイナンバー（個人番号）、暗証番号、カードの顔写真は送りません。</source>
        <extracomment>Review page: what stays here. マイナンバー（個人番号） is the Individual Number, 暗証番号 the PIN.</extracomment>
        <translation>개인번호(マイナンバー), 비밀번호, 카드의 얼굴 사진은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>署名すると、すぐに役所へ送ります。届くと受付票が表示されます。</source>
        <extracomment>Review page: what happens after signing, when the agency can be reached.</extracomment>
        <translation>서명하면 바로 관공서에 보냅니다. 도착하면 접수증이 표시됩니다.</translation>
    </message>
    <message>
        <source>いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。つながると送ります。</source>
        <translation>지금은 관공서에 연결할 수 없습니다. 서명하면 이 컴퓨터에 저장합니다(아직 제출되지 않습니다). 연결되면 보냅니다.</translation>
    </message>
    <message>
        <source>出したあとも、役所の審査が始まるまでは取り下げることができます。</source>
        <extracomment>Review page: it can be taken back.</extracomment>
        <translation>제출한 뒤에도 관공서의 심사가 시작되기 전에는 철회할 수 있습니다.</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>Review page of a correction: there was no answer before, or there is none now.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>この手続は窓口で出します。印刷した紙を持って行ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is handed in at a counter. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>이 절차는 창구에서 제출합니다. 인쇄한 종이를 가져가세요(아직 신고하지 않았습니다).</translation>
    </message>
    <message>
        <source>この手続は郵送で出します。印刷した紙を送ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is sent by post. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>이 절차는 우편으로 제출합니다. 인쇄한 종이를 보내세요(아직 신고하지 않았습니다).</translation>
    </message>
    <message>
        <source>この手続はここからは出せません。印刷した紙を見ながら、提出先で手続してください。</source>
        <extracomment>Review page, for what is done on another site or with another body.</extracomment>
        <translation>이 절차는 여기서 제출할 수 없습니다. 인쇄한 종이를 보면서 제출처에서 하세요.</translation>
    </message>
</context>
<context>
    <name>madoguchi::Shell</name>
    <message>
        <source>はじめに</source>
        <extracomment>Title of a page: in the window&apos;s title, in the navigation, and read when the page opens.</extracomment>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>ホーム</source>
        <extracomment>%1 filings wait on this PC; beside 「ホーム」 in the navigation.</extracomment>
        <translation>홈</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>내용 확인</translation>
    </message>
    <message>
        <source>電子署名</source>
        <translation>전자서명</translation>
    </message>
    <message>
        <source>提出の結果</source>
        <translation>제출 결과</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>절차 상황</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>마이넘버카드(マイナンバーカード)</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されません。</source>
        <extracomment>Ribbon on every page of the demo.</extracomment>
        <translation>데모입니다. 인물도 관공서도 가상이며 어디에도 제출되지 않습니다.</translation>
    </message>
    <message>
        <source>未提出%1件</source>
        <translation>미제출 %1건</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>절차 찾기</translation>
    </message>
    <message>
        <source>することの順番</source>
        <translation>할 일의 순서</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <extracomment>%1 letters of the agency are unread; beside 「お知らせ」 in the navigation.</extracomment>
        <translation>안내문</translation>
    </message>
    <message>
        <source>未読%1件</source>
        <translation>읽지 않음 %1건</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>나의 기록</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>누가 보았나요</translation>
    </message>
    <message>
        <source>お知らせの内容</source>
        <translation>안내문 내용</translation>
    </message>
    <message>
        <source>記録の内容</source>
        <translation>기록 내용</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>이전 카드의 내용 가져오기</translation>
    </message>
    <message>
        <source>暗証番号の変更</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>電子証明書の内容</source>
        <translation>전자증명서의 내용</translation>
    </message>
    <message>
        <source>書類の署名</source>
        <translation>서류 서명</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>저장한 내용을 여는 방법</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>받을 수 있는 급부·제도</translation>
    </message>
    <message>
        <source>給付・制度の内容</source>
        <translation>급부·제도의 내용</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>답한 내용</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>만약</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>사업자 보조금</translation>
    </message>
    <message>
        <source>補助金の内容</source>
        <translation>보조금의 내용</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <extracomment>Page: everything that was filed, to search in.</extracomment>
        <translation>절차 목록</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignModel</name>
    <message>
        <source>確認した内容で、%1あての「%2」に電子署名をします。署名は印鑑や自筆の署名と同じ効力があります。</source>
        <extracomment>Sign page: what the signature says. %1 the office it goes to, %2 the procedure&apos;s title.</extracomment>
        <translation>확인한 내용에 대해 %1 앞 ‘%2’(으)로 전자서명을 합니다. 서명은 도장이나 자필 서명과 같은 효력이 있습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignatureCheckModel</name>
    <message>
        <source>署名%1（%2件のうち）</source>
        <extracomment>Heading over what is known of one of a document&apos;s signatures. %1 its number, %2 how many there are.</extracomment>
        <translation>서명 %1(모두 %2건)</translation>
    </message>
</context>
<context>
    <name>madoguchi::StartModel</name>
    <message>
        <source>カードリーダーを確認しています</source>
        <extracomment>Start page, largest line, while the readers are being looked for.</extracomment>
        <translation>카드 리더기를 확인하고 있습니다</translation>
    </message>
    <message>
        <source>マイナンバーカードを確認しました</source>
        <extracomment>Start page, largest line: a My Number Card is in the reader.</extracomment>
        <translation>마이넘버카드를 확인했습니다</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Start page, largest line: asks for the card.</extracomment>
        <translation>마이넘버카드를 올려놓으세요</translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <extracomment>Start page, below the headline.</extracomment>
        <translation>잠시 기다려 주세요.</translation>
    </message>
    <message>
        <source>つぎに、利用者証明用の暗証番号（数字4桁）を入力します。</source>
        <extracomment>Start page, below the headline, when the card is there.</extracomment>
        <translation>다음으로 이용자 증명용 비밀번호(利用者証明用, 숫자 4자리)를 입력합니다.</translation>
    </message>
    <message>
        <source>カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。</source>
        <extracomment>Start page, below the headline: where to put the card.</extracomment>
        <translation>카드 리더기 위에 놓거나 꽂으세요. 절차가 끝날 때까지 그대로 두세요.</translation>
    </message>
    <message>
        <source>別の方のカードが入ったため、サインアウトしました。</source>
        <extracomment>Start page, after the session ended by itself: somebody else&apos;s card was put in.</extracomment>
        <translation>다른 사람의 카드가 들어와서 로그아웃했습니다.</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容を消しました。役所に出した手続は、そのままです。</source>
        <extracomment>Start page, after the person erased what this PC kept of them.</extracomment>
        <translation>이 컴퓨터에 저장한 내용을 지웠습니다. 관공서에 제출한 절차는 그대로입니다.</translation>
    </message>
    <message>
        <source>保存した内容を、すべては消せませんでした。もう一度サインインして、消してください。</source>
        <extracomment>Start page, after erasing failed half way; the session has ended.</extracomment>
        <translation>저장한 내용을 모두 지우지는 못했습니다. 다시 로그인하여 지우세요.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreFileModel</name>
    <message>
        <source>消します</source>
        <extracomment>What the person types before everything kept on this PC is erased: one short word of their language.</extracomment>
        <translation>지웁니다</translation>
    </message>
    <message>
        <source>役所にまだ届いていない届出が%1件あります：%2</source>
        <extracomment>Before a copy is made or all is erased. %1: how many; %2: the first of them by name.</extracomment>
        <translation>아직 관공서에 도착하지 않은 신고가 %1건 있습니다: %2</translation>
    </message>
    <message>
        <source>窓口に保存した内容</source>
        <extracomment>Name of the file with what is kept on this PC; the day follows.</extracomment>
        <translation>Madoguchi에 저장한 내용</translation>
    </message>
    <message>
        <source>%1 に書き出しました。</source>
        <extracomment>Said when the file was written. %1: where it is.</extracomment>
        <translation>%1 에 내보냈습니다.</translation>
    </message>
    <message>
        <source>取り込みました。まだ届いていなかった届出が%1件あり、ここでは送らずに止めてあります。</source>
        <translation>가져왔습니다. 아직 도착하지 않은 신고가 %1건 있으며, 여기서는 보내지 않고 멈춰 둡니다.</translation>
    </message>
    <message>
        <source>取り込みました。</source>
        <translation>가져왔습니다.</translation>
    </message>
    <message>
        <source>「%1」と入れてください。</source>
        <extracomment>At the field before all is erased. %1: the word to be typed.</extracomment>
        <translation>‘%1’라고 입력하세요.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreKeysModel</name>
    <message>
        <source>12文字以上にしてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>12자 이상으로 하세요.</translation>
    </message>
    <message>
        <source>人に当てられやすいものです。関係のない言葉を4つ以上並べてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>다른 사람이 짐작하기 쉽습니다. 서로 관계없는 단어를 4개 이상 쓰세요.</translation>
    </message>
    <message>
        <source>上のらんと同じではありません。もう一度入れてください。</source>
        <extracomment>At the second field of a new passphrase.</extracomment>
        <translation>위 칸과 같지 않습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>パスフレーズでも開けるようになりました。</source>
        <translation>이제 암호 문구로도 열 수 있습니다.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでも開けるようになりました。</source>
        <translation>이제 이 컴퓨터의 키링으로도 열 수 있습니다.</translation>
    </message>
    <message>
        <source>パスフレーズでは開けなくなりました。</source>
        <translation>이제 암호 문구로는 열 수 없습니다.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでは開けなくなりました。</source>
        <translation>이제 이 컴퓨터의 키링으로는 열 수 없습니다.</translation>
    </message>
    <message>
        <source>鍵を新しくしました。前の復旧コードとパスフレーズは、もう使えません。</source>
        <translation>키를 새로 만들었습니다. 이전의 복구 코드와 암호 문구는 더 이상 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>이전 카드로 저장한 내용을 가져왔습니다.</translation>
    </message>
</context>
<context>
    <name>madoguchi::SubsidiesModel</name>
    <message>
        <source>新しい順</source>
        <extracomment>Choice: the order of a list of subsidies. In the order of SubsidyWish::Order.</extracomment>
        <translation>최신순</translation>
    </message>
    <message>
        <source>締切が近い順</source>
        <translation>마감이 가까운 순</translation>
    </message>
    <message>
        <source>上限額が大きい順</source>
        <translation>상한액이 큰 순</translation>
    </message>
    <message>
        <source>上限%1円</source>
        <extracomment>Upper limit of a subsidy for a business. %1: &quot;10,000,000&quot;.</extracomment>
        <translation>상한 %1엔</translation>
    </message>
    <message>
        <source>締切：%1</source>
        <extracomment>Until when to apply for a subsidy. %1: date and time.</extracomment>
        <translation>마감: %1</translation>
    </message>
    <message>
        <source>%1 時点の内容です</source>
        <extracomment>Under a list that was received from outside. %1: date and time.</extracomment>
        <translation>%1 시점의 내용입니다</translation>
    </message>
    <message>
        <source>2文字以上の言葉を入れてください。</source>
        <extracomment>Under the field for words to look for subsidies.</extracomment>
        <translation>두 글자 이상 입력하세요.</translation>
    </message>
    <message>
        <source>補助金が%1件見つかりました。</source>
        <extracomment>Said when a search for subsidies is done. %1: a number.</extracomment>
        <translation>보조금 %1건을 찾았습니다.</translation>
    </message>
    <message>
        <source>上限額</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>상한액</translation>
    </message>
    <message>
        <source>補助率</source>
        <extracomment>Page of a subsidy, label: which share of the costs it pays.</extracomment>
        <translation>보조율</translation>
    </message>
    <message>
        <source>受付の開始</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>접수 시작</translation>
    </message>
    <message>
        <source>受付の締切</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>접수 마감</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>대상 지역</translation>
    </message>
    <message>
        <source>対象の従業員数</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>대상 직원 수</translation>
    </message>
    <message>
        <source>対象の業種</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>대상 업종</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Page of a subsidy, label: for what it may be used.</extracomment>
        <translation>용도</translation>
    </message>
    <message>
        <source>添付の書類</source>
        <extracomment>Page of a subsidy, label: files that belong to it.</extracomment>
        <translation>첨부 서류</translation>
    </message>
    <message>
        <source>くわしいページ</source>
        <extracomment>Page of a subsidy, label: address of its page.</extracomment>
        <translation>자세한 페이지</translation>
    </message>
</context>
<context>
    <name>madoguchi::WhatIfModel</name>
    <message>
        <source>子どもが生まれたら</source>
        <extracomment>Choice: something that might happen.</extracomment>
        <translation>아이가 태어나면</translation>
    </message>
    <message>
        <source>引っ越したら</source>
        <translation>이사하면</translation>
    </message>
    <message>
        <source>収入が変わったら</source>
        <translation>수입이 바뀌면</translation>
    </message>
    <message>
        <source>仕事をやめたら</source>
        <translation>일을 그만두면</translation>
    </message>
    <message>
        <source>配偶者と別れたら</source>
        <translation>배우자와 헤어지면</translation>
    </message>
    <message>
        <source>家族が世帯を出たら</source>
        <translation>가족이 세대를 떠나면</translation>
    </message>
    <message>
        <source>今と比べて、%1件が変わります。</source>
        <extracomment>Over the list of what a supposition changes. %1: a number of benefits.</extracomment>
        <translation>지금과 비교해 %1건이 바뀝니다.</translation>
    </message>
    <message>
        <source>分かっている範囲では、今と変わりません。</source>
        <extracomment>A supposition changes nothing.</extracomment>
        <translation>아는 범위에서는 지금과 같습니다.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A supposition changes a benefit&apos;s amount. %1 before, %2 then.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>金額は未定</source>
        <translation>금액 미정</translation>
    </message>
    <message>
        <source>今：%1 → もしも：%2</source>
        <extracomment>A supposition changes what is to be expected. %1: now, %2: then.</extracomment>
        <translation>지금: %1 → 만약: %2</translation>
    </message>
</context>
</TS>
