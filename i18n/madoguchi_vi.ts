<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="ja">
<context>
    <name>AccessLogPage</name>
    <message>
        <source>だれが見たか</source>
        <translation>Ai đã xem</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>Đang nhận bản ghi.</translation>
    </message>
    <message>
        <source>やり取りの記録はありません。</source>
        <translation>Không có bản ghi trao đổi nào.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Chưa nhận được gì. Khi có kết nối, hãy nhấn “Cập nhật”.</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
    <message>
        <source>受付番号 %1 の手続の状況を見る</source>
        <translation>Xem tình trạng thủ tục của số tiếp nhận %1</translation>
    </message>
    <message>
        <source>あなたの手続（受付番号 %1）のためです</source>
        <translation>Để làm thủ tục của bạn (số tiếp nhận %1)</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>Hiển thị thêm (còn %1 mục)</translation>
    </message>
    <message>
        <source>心当たりがないとき</source>
        <translation>Nếu bạn không rõ lý do</translation>
    </message>
    <message>
        <source>役所が情報を見るのは、法律に書かれた事務のためだけです。多くは、あなたやご家族が出した申請や、毎年の税や保険料の計算のためです。</source>
        <translation>Cơ quan hành chính chỉ xem thông tin để làm những việc ghi trong luật. Phần lớn là vì đơn xin của bạn hoặc gia đình, hoặc để tính thuế và phí bảo hiểm hằng năm.</translation>
    </message>
    <message>
        <source>それでも分からないときは、情報を見た役所の窓口に「いつの、どの情報か」を伝えてお尋ねください。納得できないときは、マイナンバー総合フリーダイヤル（0120-95-0178）に相談できます。</source>
        <translation>Nếu vẫn không rõ, hãy hỏi quầy của cơ quan đã xem thông tin và nói “ngày nào, thông tin nào”. Nếu bạn chưa đồng ý với lời giải thích, có thể hỏi điện thoại miễn phí My Number (マイナンバー総合フリーダイヤル) (0120-95-0178).</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をやり取りした記録と、あなたがここで役所から受け取った記録です。新しいものから並べています。</source>
        <translation>Đây là bản ghi các lần cơ quan hành chính trao đổi thông tin của bạn, và các lần bạn tự nhận thông tin về đây. Bản ghi mới được xếp trước.</translation>
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
        <translation>Đang đăng nhập: %1</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>窓口の共通操作</source>
        <translation>Thao tác chung của cửa sổ</translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>表示する言語 Language</source>
        <extracomment>Name of the choice of language in the head. The English word stays, for who reads no Japanese.</extracomment>
        <translation>Ngôn ngữ hiển thị (Language)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1パーセント</source>
        <translation>%1 phần trăm</translation>
    </message>
    <message>
        <source>文字 %1%</source>
        <extracomment>Button in the head, short: the text size, e.g. 「文字 150%」.</extracomment>
        <translation>Cỡ chữ %1%</translation>
    </message>
</context>
<context>
    <name>ApplicationCard</name>
    <message>
        <source>%1、%2、%3件中%4件目</source>
        <translation>%1, %2, mục %4 trong %3</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>受付番号 %1</source>
        <translation>Số tiếp nhận %1</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Số tiếp nhận</translation>
    </message>
    <message>
        <source>これまでの経過</source>
        <translation>Quá trình đến nay</translation>
    </message>
    <message>
        <source>受付の控えを見る</source>
        <translation>Xem bản sao giấy tiếp nhận</translation>
    </message>
    <message>
        <source>取り下げる</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>取り下げない</source>
        <translation>Không rút lại</translation>
    </message>
    <message>
        <source>取り下げると、この手続は行われません。必要なときは、はじめから届け出ることになります。</source>
        <translation>Nếu bạn rút lại, thủ tục này sẽ không được thực hiện. Khi cần, bạn sẽ phải làm lại từ đầu.</translation>
    </message>
    <message>
        <source>「%1」を取り下げますか</source>
        <translation>Rút lại “%1”?</translation>
    </message>
    <message>
        <source>提出をとりやめる</source>
        <translation>Thôi nộp</translation>
    </message>
    <message>
        <source>とりやめない</source>
        <translation>Vẫn nộp</translation>
    </message>
    <message>
        <source>とりやめると、このパソコンからはもう送られません。もう一度出すときは、はじめから入力します。</source>
        <translation>Nếu thôi nộp, máy tính này sẽ không gửi nữa. Khi muốn nộp lại, bạn phải điền từ đầu.</translation>
    </message>
    <message>
        <source>「%1」の提出をとりやめますか</source>
        <translation>Thôi nộp “%1”?</translation>
    </message>
    <message>
        <source>役所からのお知らせと書類</source>
        <translation>Thư và giấy tờ của cơ quan hành chính</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <translation>Sửa nội dung</translation>
    </message>
    <message>
        <source>直した内容の控えを見る</source>
        <translation>Xem bản sao nội dung đã sửa</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>Tệp đính kèm</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>あなたが出した手続を、新しいものから並べています。</source>
        <translation>Các thủ tục bạn đã nộp, mới nhất ở trên.</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <translation>Danh sách thủ tục</translation>
    </message>
    <message>
        <source>例：転出届、R-2026-004821、みなみ市、2026年11月</source>
        <translation>Ví dụ: chuyển đi, R-2026-004821, Minami, 2026-11</translation>
    </message>
    <message>
        <source>手続の名前・受付番号・役所・日付でさがす</source>
        <translation>Tìm theo tên thủ tục, số tiếp nhận, cơ quan hoặc ngày</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>進行中</source>
        <extracomment>Of applications: they go on by themselves.</extracomment>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>対応が必要</source>
        <extracomment>Of applications: the person has to do something.</extracomment>
        <translation>Cần bạn xử lý</translation>
    </message>
    <message>
        <source>終わったもの</source>
        <extracomment>Of applications: finished, declined, withdrawn or given up.</extracomment>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>しぼりこみ</source>
        <extracomment>What is shown of the applications: all, under way, …</extracomment>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>出した手続は、まだありません。</source>
        <translation>Bạn chưa nộp thủ tục nào.</translation>
    </message>
    <message>
        <source>あてはまる手続はありません。短い言葉でさがすか、しぼりこみを「すべて」にしてください。</source>
        <translation>Không có thủ tục phù hợp. Hãy tìm bằng từ ngắn hơn hoặc chọn “Tất cả”.</translation>
    </message>
</context>
<context>
    <name>AttachmentEntry</name>
    <message>
        <source>ファイルを確かめています。</source>
        <translation>Đang kiểm tra tệp.</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>Lỗi. %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>ファイルを追加する</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>Bạn cũng có thể kéo thả tệp vào đây để chọn.</translation>
    </message>
</context>
<context>
    <name>AttachmentPreview</name>
    <message>
        <source>開いています。</source>
        <translation>Đang mở.</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <translation>Trang %1 trong %2</translation>
    </message>
    <message>
        <source>前のページ</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>最初のページです。</source>
        <translation>Đây là trang đầu.</translation>
    </message>
    <message>
        <source>次のページ</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>最後のページです。</source>
        <translation>Đây là trang cuối.</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>添付したファイル：%1</source>
        <translation>Tệp đính kèm: %1</translation>
    </message>
    <message>
        <source>このまま送ると、どこで撮った写真かが役所に伝わります。知らせたくないときは、送る前に取り除けます。写真の見た目は変わりません。</source>
        <translation>Nếu gửi như vậy, cơ quan sẽ biết ảnh chụp ở đâu. Nếu không muốn, bạn có thể bỏ trước khi gửi. Ảnh trông vẫn như cũ.</translation>
    </message>
    <message>
        <source>撮影した場所が記録されています</source>
        <translation>Ảnh có ghi nơi chụp</translation>
    </message>
    <message>
        <source>「%1」から場所の記録を取り除く</source>
        <translation>Bỏ nơi chụp khỏi “%1”</translation>
    </message>
    <message>
        <source>場所の記録を取り除く</source>
        <translation>Bỏ nơi chụp</translation>
    </message>
    <message>
        <source>「%1」の画像を閉じる</source>
        <translation>Đóng hình của “%1”</translation>
    </message>
    <message>
        <source>「%1」を見る</source>
        <translation>Xem “%1”</translation>
    </message>
    <message>
        <source>画像を閉じる</source>
        <translation>Đóng hình</translation>
    </message>
    <message>
        <source>中を見る</source>
        <translation>Xem nội dung</translation>
    </message>
    <message>
        <source>「%1」を取り除く</source>
        <translation>Bỏ “%1”</translation>
    </message>
    <message>
        <source>取り除く</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>BankAccountEntry</name>
    <message>
        <source>銀行・信用金庫など（ゆうちょ銀行の振込用の店名と口座番号も）</source>
        <translation>Ngân hàng (cả ゆうちょ銀行 theo chi nhánh và số tài khoản chuyển khoản)</translation>
    </message>
    <message>
        <source>ゆうちょ銀行の通帳の記号と番号</source>
        <translation>Ký hiệu (記号) và số (番号) trên sổ Ngân hàng Bưu điện (ゆうちょ銀行)</translation>
    </message>
    <message>
        <source>「%1」の種類</source>
        <translation>Loại “%1”</translation>
    </message>
    <message>
        <source>銀行の名前</source>
        <translation>Tên ngân hàng</translation>
    </message>
    <message>
        <source>支店の名前</source>
        <translation>Tên chi nhánh</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>Thường (普通)</translation>
    </message>
    <message>
        <source>当座</source>
        <translation>Vãng lai (当座)</translation>
    </message>
    <message>
        <source>預金の種別</source>
        <translation>Loại tiền gửi</translation>
    </message>
    <message>
        <source>1で始まる5桁の数字です。0で始まるときは、上で「銀行」を選び、振込用の店名と口座番号を入れてください。</source>
        <translation>5 chữ số bắt đầu bằng 1. Nếu bắt đầu bằng 0, hãy chọn “Ngân hàng” ở trên và nhập chi nhánh, số tài khoản chuyển khoản.</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Ký hiệu (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Số (番号)</translation>
    </message>
    <message>
        <source>口座番号</source>
        <translation>Số tài khoản</translation>
    </message>
    <message>
        <source>通帳にあるとおりに、カタカナで。ひらがなで入れてもかまいません。</source>
        <translation>Bằng katakana như trong sổ. Nhập hiragana cũng được.</translation>
    </message>
    <message>
        <source>口座名義</source>
        <translation>Chủ tài khoản</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>完了</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>エラー</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>緊急のお知らせ</source>
        <translation>Tin khẩn cấp</translation>
    </message>
</context>
<context>
    <name>BenefitAnswersPage</name>
    <message>
        <source>給付を調べるために使っていることのすべてです。答えは、このパソコンに暗号化して保存しています。</source>
        <translation>Đây là tất cả những gì dùng để tìm trợ cấp. Câu trả lời được mã hóa và lưu trên máy này.</translation>
    </message>
    <message>
        <source>給付を調べるために使っていることのすべてです。サインインしていないので、保存していません。</source>
        <translation>Đây là tất cả những gì dùng để tìm trợ cấp. Bạn chưa đăng nhập nên không lưu lại.</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>変える</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>%1の答えを消す</source>
        <translation>Xóa câu trả lời: %1</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>まだ何も分かっていません。</source>
        <translation>Chưa biết gì cả.</translation>
    </message>
    <message>
        <source>住民登録に出ていない、生活費を負担している家族（下宿している子など）は、ここで加えます。</source>
        <translation>Hãy thêm ở đây người nhà không có trong đăng ký cư trú mà bạn chu cấp sinh hoạt phí (như con đi học xa).</translation>
    </message>
    <message>
        <source>家族</source>
        <translation>Gia đình</translation>
    </message>
    <message>
        <source>%1を世帯から外す</source>
        <translation>Bỏ %1 khỏi hộ</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>加える家族の続柄</source>
        <translation>Quan hệ của người cần thêm</translation>
    </message>
    <message>
        <source>家族を加える</source>
        <translation>Thêm người nhà</translation>
    </message>
    <message>
        <source>先に続柄を選んでください。</source>
        <translation>Hãy chọn quan hệ trước.</translation>
    </message>
    <message>
        <source>答えと、加えた家族と、「もう受けている」のしるしを消します。カードと住民登録の内容は変わりません。</source>
        <translation>Xóa câu trả lời, người nhà đã thêm và dấu “đang nhận rồi”. Nội dung của thẻ và đăng ký cư trú không thay đổi.</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>Xóa tất cả</translation>
    </message>
    <message>
        <source>もう一度押すと、すべて消えます</source>
        <translation>Bấm lần nữa để xóa tất cả</translation>
    </message>
    <message>
        <source>答えたことをすべて消す</source>
        <translation>Xóa tất cả câu trả lời</translation>
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
        <translation>Phù hợp</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Không phù hợp</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>Hỏi cơ quan</translation>
    </message>
    <message>
        <source>まだ分からない</source>
        <translation>Chưa biết</translation>
    </message>
    <message>
        <source>なぜそう言えるか</source>
        <translation>Vì sao nói như vậy</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
    <message>
        <source>ほかに役所が確かめること：%1</source>
        <translation>Cơ quan còn kiểm tra: %1</translation>
    </message>
    <message>
        <source>答えると分かること</source>
        <translation>Trả lời thì sẽ biết</translation>
    </message>
    <message>
        <source>申請のしかた</source>
        <translation>Cách xin</translation>
    </message>
    <message>
        <source>必要なもの
%1</source>
        <translation>Cần có
%1</translation>
    </message>
    <message>
        <source>ここから申請する</source>
        <translation>Xin từ đây</translation>
    </message>
    <message>
        <source>もう受けています</source>
        <translation>Tôi đang nhận rồi</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <translation>Điền giấy tờ tại đây</translation>
    </message>
</context>
<context>
    <name>BenefitQuestion</name>
    <message>
        <source>病気・障害・死亡など、答えにくいことをお聞きします。答えなくてもかまいません。</source>
        <translation>Câu hỏi sau là về bệnh tật, khuyết tật hoặc người mất. Bạn không trả lời cũng được.</translation>
    </message>
    <message>
        <source>答える</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>分からない</source>
        <translation>Không biết</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <translation>Không muốn trả lời</translation>
    </message>
    <message>
        <source>この質問をあとにする</source>
        <translation>Để câu hỏi này lại sau</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>前の質問へ</source>
        <translation>Câu hỏi trước</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>（%1年）</source>
        <extracomment>Which year an answer is about. %1: a year.</extracomment>
        <translation> (năm %1)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>On the printed list of benefits. %1: the kind of help, %2: the amount.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>どこで：%1</source>
        <extracomment>On the printed list of benefits. %1: the office.</extracomment>
        <translation>Ở đâu: %1</translation>
    </message>
    <message>
        <source>受けられる給付・制度の確認表</source>
        <extracomment>Title of the printed list of benefits.</extracomment>
        <translation>Bảng kiểm các trợ cấp và chế độ</translation>
    </message>
    <message>
        <source>申請するもの（利用できる見込みのあるもの）</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>Nên xin (có thể nhận được)</translation>
    </message>
    <message>
        <source>役所で聞くもの</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>Hỏi ở cơ quan</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet: what it is and is not.</extracomment>
        <translation>Về tờ giấy này</translation>
    </message>
    <message>
        <source>このパソコンの中で、分かっていることだけから調べた見込みです。決めるのは役所です。金額や期限は窓口で確かめてください。</source>
        <translation>Đây là ước tính trên máy này, chỉ từ những gì đã biết. Cơ quan hành chính quyết định. Hãy hỏi số tiền và thời hạn ở quầy.</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;.</extracomment>
        <translation>%1 yên</translation>
    </message>
    <message>
        <source>%1〜%2円</source>
        <extracomment>Amount of a benefit that is somewhere between two. %1, %2: &quot;10,000&quot;.</extracomment>
        <translation>%1 đến %2 yên</translation>
    </message>
    <message>
        <source>最大%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;, the most it can be.</extracomment>
        <translation>tối đa %1 yên</translation>
    </message>
    <message>
        <source>月%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 một tháng</translation>
    </message>
    <message>
        <source>年%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 một năm</translation>
    </message>
    <message>
        <source>1日%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 một ngày</translation>
    </message>
    <message>
        <source>あと%1問で分かります</source>
        <extracomment>Instead of a benefit&apos;s amount: %1 more questions would tell it.
----------
How likely a benefit is: %1 questions are open.</extracomment>
        <translation>Trả lời thêm %1 câu là biết</translation>
    </message>
    <message>
        <source>利用できる見込みです</source>
        <extracomment>How likely a benefit is: everything that can be looked at here holds.</extracomment>
        <translation>Có khả năng được hưởng</translation>
    </message>
    <message>
        <source>役所に確かめてください</source>
        <extracomment>How likely a benefit is: only the office can say.</extracomment>
        <translation>Hãy hỏi cơ quan hành chính</translation>
    </message>
    <message>
        <source>いまは当てはまりません</source>
        <extracomment>How likely a benefit is: something that is known speaks against it.</extracomment>
        <translation>Hiện không phù hợp</translation>
    </message>
    <message>
        <source>受け取るお金</source>
        <extracomment>Kind of a benefit: money is paid.</extracomment>
        <translation>Tiền nhận được</translation>
    </message>
    <message>
        <source>支払いが減る額</source>
        <extracomment>Kind of a benefit: there is less to pay.</extracomment>
        <translation>Số tiền được giảm</translation>
    </message>
    <message>
        <source>税の計算で引かれる額（所得控除）</source>
        <extracomment>Kind of a benefit: an amount off the taxable income. Law term.</extracomment>
        <translation>Số tiền trừ khi tính thuế (所得控除)</translation>
    </message>
    <message>
        <source>借りられる額（返すお金）</source>
        <extracomment>Kind of a benefit: money is lent.</extracomment>
        <translation>Số tiền vay được (phải trả lại)</translation>
    </message>
    <message>
        <source>お金ではない支援</source>
        <extracomment>Kind of a benefit: help that is not money.</extracomment>
        <translation>Hỗ trợ không bằng tiền</translation>
    </message>
    <message>
        <source>申請の期限は過ぎました（%1）</source>
        <extracomment>When the time to apply ended. %1: a date.</extracomment>
        <translation>Đã hết hạn nộp đơn (%1)</translation>
    </message>
    <message>
        <source>申請の期限：%1（あと%2日）</source>
        <extracomment>Until when to apply for a benefit. %1: a date, %2: a number of days.</extracomment>
        <translation>Hạn nộp đơn: %1 (còn %2 ngày)</translation>
    </message>
    <message>
        <source>いつでも申請できます。早いほど、受けられる期間が長くなります。</source>
        <extracomment>When to apply for a benefit.</extracomment>
        <translation>Có thể xin bất cứ lúc nào. Xin sớm thì được nhận lâu hơn.</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1日以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Trong %1 ngày kể từ ngày hôm sau</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1か月以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Trong %1 tháng kể từ ngày hôm sau</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1年以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Trong %1 năm kể từ ngày hôm sau</translation>
    </message>
    <message>
        <source>分からない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>Không biết</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>Không muốn trả lời</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。質問に答えるほど、はっきりします。どこにも送りません。</source>
        <translation>Chỉ tìm trên máy này từ những gì đã biết. Càng trả lời càng rõ. Không gửi đi đâu cả.</translation>
    </message>
    <message>
        <source>利用できる見込みのものは%1件です。</source>
        <translation>Có %1 mục có khả năng được hưởng.</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Trợ cấp và chế độ có thể nhận</translation>
    </message>
    <message>
        <source>答えは、このパソコンに暗号化して保存します。いつでも変えたり消したりできます。</source>
        <translation>Câu trả lời được mã hóa và lưu trên máy này. Bạn có thể đổi hoặc xóa bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>サインインしていないので、答えは保存しません。サインインするか、終わると消えます。</source>
        <translation>Bạn chưa đăng nhập nên câu trả lời không được lưu. Khi đăng nhập hoặc đóng chương trình, chúng sẽ mất.</translation>
    </message>
    <message>
        <source>答えを変える</source>
        <translation>Đổi câu trả lời</translation>
    </message>
    <message>
        <source>次の質問</source>
        <translation>Câu hỏi tiếp theo</translation>
    </message>
    <message>
        <source>いま、お聞きすることはありません。</source>
        <translation>Hiện không có gì để hỏi.</translation>
    </message>
    <message>
        <source>答えたことを見る・変える</source>
        <translation>Xem và đổi câu trả lời</translation>
    </message>
    <message>
        <source>もしも、を試す</source>
        <translation>Thử “nếu như”</translation>
    </message>
    <message>
        <source>給付・制度の一覧</source>
        <translation>Danh sách trợ cấp và chế độ</translation>
    </message>
    <message>
        <source>例：子ども、医療費、失業、家賃</source>
        <translation>Ví dụ: con, chi phí y tế, thất nghiệp, tiền thuê nhà</translation>
    </message>
    <message>
        <source>言葉で探す</source>
        <translation>Tìm bằng từ</translation>
    </message>
    <message>
        <source>一覧の絞り込み</source>
        <translation>Thu hẹp danh sách</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
    <message>
        <source>当てはまる給付・制度はありません。別の言葉で探すか、絞り込みを「すべて」にしてください。</source>
        <translation>Không có mục nào phù hợp. Hãy tìm bằng từ khác hoặc chọn “Tất cả”.</translation>
    </message>
    <message>
        <source>会社や個人で事業をしている方には、国や自治体の補助金もあります。</source>
        <translation>Người kinh doanh (công ty hoặc cá nhân) còn có trợ cấp của nhà nước và địa phương.</translation>
    </message>
    <message>
        <source>事業をしている方へ</source>
        <translation>Dành cho người kinh doanh</translation>
    </message>
    <message>
        <source>事業をしています（会社・個人事業主）</source>
        <translation>Tôi đang kinh doanh (công ty, cá nhân)</translation>
    </message>
    <message>
        <source>事業者の補助金をさがす</source>
        <translation>Tìm trợ cấp cho doanh nghiệp</translation>
    </message>
    <message>
        <source>一覧を紙で残す</source>
        <translation>Giữ danh sách trên giấy</translation>
    </message>
    <message>
        <source>見込みであって、約束ではありません。決めるのは役所です。お住まいの市区町村だけの制度は、窓口で聞いてください。</source>
        <translation>Đây là ước tính, không phải lời hứa. Cơ quan hành chính quyết định. Hãy hỏi ở quầy về chế độ riêng của địa phương bạn.</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>処理しています</source>
        <translation>Đang xử lý</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>前の月</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>選んでいる日</source>
        <translation>ngày đang chọn</translation>
    </message>
    <message>
        <source>選べません</source>
        <translation>không chọn được</translation>
    </message>
    <message>
        <source>この日は選べません。</source>
        <translation>Không chọn được ngày này.</translation>
    </message>
</context>
<context>
    <name>CardAndReader</name>
    <message>
        <source>絵：カードリーダーに、ICチップを奥にしてマイナンバーカードが差し込まれている。</source>
        <translation>Hình: Thẻ My Number đã được cắm vào đầu đọc thẻ, phía có chip IC vào trong.</translation>
    </message>
    <message>
        <source>絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。</source>
        <translation>Hình: Cắm Thẻ My Number vào khe của đầu đọc thẻ, phía có chip IC vào trong.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードの情報</source>
        <translation>Thông tin thẻ</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>Đang đọc thẻ. Vui lòng không rút thẻ ra.</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>Đầu đọc thẻ: %1</translation>
    </message>
    <message>
        <source>カードの有効期限：%1</source>
        <translation>Thẻ có hiệu lực đến: %1</translation>
    </message>
    <message>
        <source>読み取り直す</source>
        <translation>Đọc lại thẻ</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>Chứng nhận điện tử</translation>
    </message>
    <message>
        <source>有効期限：%1</source>
        <translation>Có hiệu lực đến: %1</translation>
    </message>
    <message>
        <source>発行者：%1</source>
        <translation>Nơi cấp: %1</translation>
    </message>
    <message>
        <source>暗証番号とパスワード</source>
        <translation>Mã PIN và mật khẩu</translation>
    </message>
    <message>
        <source>カードの持ち主：%1</source>
        <translation>Chủ thẻ: %1</translation>
    </message>
    <message>
        <source>持ち主の氏名は、このカードでサインインすると表示します。</source>
        <translation>Họ tên chủ thẻ sẽ hiện ra khi bạn đăng nhập bằng thẻ này.</translation>
    </message>
    <message>
        <source>有効期限は、署名用のパスワードを入力すると表示できます。</source>
        <translation>Nhập mật khẩu ký tên để xem thời hạn hiệu lực.</translation>
    </message>
    <message>
        <source>持ち主を表す記号：%1</source>
        <translation>Ký hiệu của chủ thẻ: %1</translation>
    </message>
    <message>
        <source>%1の内容を見る・保存する</source>
        <translation>Xem hoặc lưu nội dung: %1</translation>
    </message>
    <message>
        <source>内容を見る・保存する</source>
        <translation>Xem hoặc lưu nội dung</translation>
    </message>
    <message>
        <source>番号はそれぞれ別のものです。まちがえた回数も、別々に数えます。</source>
        <translation>Mỗi mã là một mã riêng. Số lần nhập sai cũng được đếm riêng.</translation>
    </message>
    <message>
        <source>%1を変更する</source>
        <translation>Đổi: %1</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>使うカードリーダー</source>
        <translation>Đầu đọc thẻ sử dụng</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>カードから写す</source>
        <translation>Chép từ thẻ</translation>
    </message>
    <message>
        <source>写さずに自分で入力する</source>
        <translation>Tự nhập, không chép</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Vui lòng nhập 4 chữ số.</translation>
    </message>
    <message>
        <source>数字4桁です。サインインの暗証番号と同じに設定されていることもあります。</source>
        <translation>Mã gồm 4 chữ số. Mã này cũng có thể được đặt giống mã PIN đăng nhập.</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <translation>Mã PIN dữ liệu thẻ (券面事項入力補助用)</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>Đang đọc thẻ. Vui lòng không rút thẻ ra.</translation>
    </message>
    <message>
        <source>内容を見るには、署名用のパスワード（英数字6〜16文字）の入力が必要です。見るだけで、署名はしません。</source>
        <translation>Để xem nội dung, cần nhập mật khẩu ký tên (6–16 chữ cái và chữ số). Chỉ xem, không ký.</translation>
    </message>
    <message>
        <source>パスワードを入力して内容を見る</source>
        <translation>Nhập mật khẩu và xem nội dung</translation>
    </message>
    <message>
        <source>内容を見る</source>
        <translation>Xem nội dung</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Vui lòng nhập mật khẩu.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>Gồm 6–16 chữ cái và chữ số. Chữ cái là chữ hoa. Đây không phải là mã PIN 4 chữ số.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Mật khẩu ký tên (署名用)</translation>
    </message>
    <message>
        <source>%1の内容</source>
        <translation>Nội dung: %1</translation>
    </message>
    <message>
        <source>氏名・住所・生年月日・性別が、暗号化されずにファイルに入ります。人に渡すときは、相手をよく確かめてください。カードの中の秘密の鍵は、ファイルには入りません。</source>
        <translation>Họ tên, địa chỉ, ngày sinh và giới tính được ghi vào tệp mà không mã hóa. Khi đưa cho người khác, hãy chắc chắn đó là ai. Khóa bí mật trong thẻ không được ghi vào tệp.</translation>
    </message>
    <message>
        <source>カードの中の秘密の鍵は、ファイルには入りません。ファイルだけでは、サインインも署名もできません。</source>
        <translation>Khóa bí mật trong thẻ không được ghi vào tệp. Chỉ với tệp này thì không thể đăng nhập hay ký.</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>Lưu thành tệp</translation>
    </message>
    <message>
        <source>PEM形式で保存する</source>
        <translation>Lưu dạng PEM</translation>
    </message>
    <message>
        <source>DER形式で保存する</source>
        <translation>Lưu dạng DER</translation>
    </message>
    <message>
        <source>電子証明書を保存しました</source>
        <translation>Đã lưu chứng nhận điện tử</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Mở thư mục đã lưu</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>公的個人認証サービスの利用者証明用電子証明書</source>
        <extracomment>Certificate page: which kind of certificate this is, by its policy.</extracomment>
        <translation>Chứng nhận điện tử để đăng nhập của dịch vụ chứng thực cá nhân công Nhật Bản</translation>
    </message>
    <message>
        <source>公的個人認証サービスの署名用電子証明書</source>
        <translation>Chứng nhận điện tử để ký tên của dịch vụ chứng thực cá nhân công Nhật Bản</translation>
    </message>
    <message>
        <source>サインイン（クライアント認証）</source>
        <extracomment>Certificate page: what the key may be used for besides.</extracomment>
        <translation>Đăng nhập (xác thực máy khách)</translation>
    </message>
    <message>
        <source>電子的な署名（digitalSignature）</source>
        <extracomment>Certificate page: what the key may be used for.</extracomment>
        <translation>Chữ ký điện tử (digitalSignature)</translation>
    </message>
    <message>
        <source>本人の意思の証明（nonRepudiation）</source>
        <translation>Chứng minh ý chí của chính người đó (nonRepudiation)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>Certificate page: words for an identifier, and the identifier. %1 words, %2 digits with dots.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>男</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>女</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>確認できません（カードに認証局の証明書がありません）</source>
        <translation>Không xác nhận được (trong thẻ không có chứng nhận của cơ quan chứng thực)</translation>
    </message>
    <message>
        <source>確認できません（カードにある認証局が発行したものではありません）</source>
        <translation>Không xác nhận được (không phải do cơ quan chứng thực có trong thẻ cấp)</translation>
    </message>
    <message>
        <source>世代を確認できません</source>
        <translation>Không xác nhận được thế hệ</translation>
    </message>
    <message>
        <source>%1年からの世代</source>
        <extracomment>%1: the year from which this generation of the authority issues certificates.</extracomment>
        <translation>Thế hệ từ năm %1</translation>
    </message>
    <message>
        <source>このデモの認証局（本物ではありません）</source>
        <translation>Cơ quan chứng thực của bản demo này (không phải thật)</translation>
    </message>
    <message>
        <source>カードにある認証局が発行したことは確かめました。その認証局が本物かどうか、どの世代かは、このソフトでは判断できません。</source>
        <translation>Đã kiểm tra rằng cơ quan chứng thực có trong thẻ đã cấp. Phần mềm này không thể biết cơ quan đó có thật hay không và thuộc thế hệ nào.</translation>
    </message>
    <message>
        <source>期限が切れています</source>
        <translation>Đã hết hạn</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>How long a certificate is still valid.</extracomment>
        <translation>Hạn hôm nay</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>How long a certificate is still valid. %1 is a number of days.</extracomment>
        <translation>Còn %1 ngày</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>氏名の代わりの文字</source>
        <translation>Ký tự thay thế trong họ tên</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>住所の代わりの文字</source>
        <translation>Ký tự thay thế trong địa chỉ</translation>
    </message>
    <message>
        <source>持ち主を表す記号</source>
        <translation>Ký hiệu của chủ thẻ</translation>
    </message>
    <message>
        <source>この電子証明書には、氏名や住所は入っていません。</source>
        <translation>Trong chứng nhận điện tử này không có họ tên và địa chỉ.</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>認証局の世代</source>
        <translation>Thế hệ của cơ quan chứng thực</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>発行日</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>Có hiệu lực đến</translation>
    </message>
    <message>
        <source>鍵の使いみち</source>
        <translation>Công dụng của khóa</translation>
    </message>
    <message>
        <source>くわしい使いみち</source>
        <translation>Công dụng chi tiết</translation>
    </message>
    <message>
        <source>シリアル番号</source>
        <translation>Số sê-ri</translation>
    </message>
    <message>
        <source>照合用の値（SHA-256）</source>
        <translation>Giá trị để so sánh (SHA-256)</translation>
    </message>
    <message>
        <source>フィンガープリントともいいます。同じ電子証明書かどうかを比べるための値です。</source>
        <translation>Còn gọi là dấu vân tay. Giá trị này dùng để so sánh hai chứng nhận điện tử có giống nhau không.</translation>
    </message>
    <message>
        <source>認証局の照合用の値（SHA-256）</source>
        <translation>Giá trị để so sánh của cơ quan chứng thực (SHA-256)</translation>
    </message>
    <message>
        <source>発行した機関が公表している値と見比べると、本物の認証局かどうかが分かります。</source>
        <translation>So với giá trị do cơ quan phát hành công bố sẽ biết đó có phải là cơ quan chứng thực thật hay không.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管してあります。閉じても失われません。次にサインインしたときに送ります。開いたままにすると、つながりしだい送ります。</source>
        <translation>Thông báo bạn đã ký được mã hóa và giữ trong máy tính này. Đóng lại cũng không mất. Thông báo sẽ được gửi khi bạn đăng nhập lần sau. Nếu để mở, thông báo sẽ được gửi ngay khi có kết nối.</translation>
    </message>
    <message>
        <source>保存済み・未提出が%1件あります</source>
        <translation>Đã lưu ở đây, chưa nộp: %1</translation>
    </message>
    <message>
        <source>最小化して送るのを待つ</source>
        <translation>Thu nhỏ và chờ gửi</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>復旧コード</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>%1組目：%2</source>
        <extracomment>A group of the code, read aloud. %1: which one, %2: its characters one by one, e.g. 「K、7、Q、X」.</extracomment>
        <translation>Nhóm %1: %2</translation>
    </message>
</context>
<context>
    <name>ConversationSection</name>
    <message>
        <source>この手続について、役所と文章でやりとりできます。手続の内容を変えるときは、訂正や取下げを使ってください。ここに書いても、届け出たことにはなりません。</source>
        <translation>Về thủ tục này, bạn có thể trao đổi bằng văn bản với cơ quan hành chính. Khi muốn đổi nội dung thủ tục, hãy dùng chức năng chỉnh sửa hoặc rút lại. Viết ở đây không được coi là đã nộp.</translation>
    </message>
    <message>
        <source>役所とのやりとり</source>
        <translation>Trao đổi với cơ quan hành chính</translation>
    </message>
    <message>
        <source>やりとりは、まだありません。</source>
        <translation>Chưa có trao đổi nào.</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2 mục</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す。%1</source>
        <translation>Không gửi, đưa lại vào ô nhập. %1</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す</source>
        <translation>Không gửi, đưa lại vào ô nhập</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Gửi lại ngay</translation>
    </message>
    <message>
        <source>いまは役所につながりません。このパソコンに保存して、つながったら自動で送ります。</source>
        <translation>Hiện không kết nối được với cơ quan hành chính. Tin nhắn được lưu trong máy tính này và tự động gửi khi kết nối được.</translation>
    </message>
    <message>
        <source>マイナンバーや暗証番号は書かないでください。</source>
        <translation>Đừng viết My Number hay mã PIN.</translation>
    </message>
    <message>
        <source>役所に伝えること、ききたいこと</source>
        <translation>Điều muốn nói hoặc hỏi cơ quan hành chính</translation>
    </message>
    <message>
        <source>だれに何を送るか</source>
        <translation>Gửi gì cho ai</translation>
    </message>
    <message>
        <source>保存して、つながったら送る</source>
        <translation>Lưu, và gửi khi kết nối được</translation>
    </message>
    <message>
        <source>役所へ送る</source>
        <translation>Gửi cho cơ quan hành chính</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>例：2026年4月1日、令和8年4月1日、20260401</source>
        <translation>Ví dụ: 2026-04-01, R8.4.1, 20260401</translation>
    </message>
    <message>
        <source>%1をカレンダーから選ぶ</source>
        <translation>Chọn từ lịch: %1</translation>
    </message>
    <message>
        <source>カレンダーを閉じる</source>
        <translation>Đóng lịch</translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation>Lịch</translation>
    </message>
</context>
<context>
    <name>DemoCards</name>
    <message>
        <source>架空の住民のカードです。選ぶと、カードリーダーに差し込んだことになります。</source>
        <translation>Đây là thẻ của những cư dân không có thật. Khi bạn chọn, thẻ coi như được cắm vào đầu đọc.</translation>
    </message>
    <message>
        <source>デモ用のカード</source>
        <translation>Thẻ demo</translation>
    </message>
    <message>
        <source>差し込まれています</source>
        <translation>Đang ở trong đầu đọc</translation>
    </message>
    <message>
        <source>%1のカードを抜く</source>
        <translation>Rút thẻ của %1</translation>
    </message>
    <message>
        <source>%1のカードを差し込む</source>
        <translation>Cắm thẻ của %1</translation>
    </message>
    <message>
        <source>カードを抜く</source>
        <translation>Rút thẻ</translation>
    </message>
    <message>
        <source>このカードを差し込む</source>
        <translation>Cắm thẻ này</translation>
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
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>修正する</source>
        <translation>Sửa</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>お知らせと画面を閉じたとき</source>
        <translation>Tin báo và khi đóng cửa sổ</translation>
    </message>
    <message>
        <source>役所に届いたとき、確かめていただきたいことがあるとき、期限の7日前・3日前・前日に知らせます。</source>
        <translation>Báo cho bạn khi nội dung đã đến cơ quan hành chính, khi có việc cần bạn xác nhận, và trước thời hạn 7 ngày, 3 ngày và 1 ngày.</translation>
    </message>
    <message>
        <source>デスクトップに通知する</source>
        <translation>Hiện tin báo trên màn hình nền</translation>
    </message>
    <message>
        <source>画面をほかの人に見られることがあるときは、選ばないでください。</source>
        <translation>Đừng chọn mục này nếu người khác có thể nhìn thấy màn hình của bạn.</translation>
    </message>
    <message>
        <source>通知に手続の名前を出す</source>
        <translation>Hiện tên thủ tục trong tin báo</translation>
    </message>
    <message>
        <source>閉じてもトレイに残り、未提出の届出をつながりしだい送ります。終えるときは、トレイのメニューで「終了する」を選びます。</source>
        <translation>Khi đóng, chương trình vẫn ở khay hệ thống và gửi các thông báo chưa nộp ngay khi có kết nối. Để kết thúc, hãy chọn “Thoát” trong menu ở khay hệ thống.</translation>
    </message>
    <message>
        <source>このデスクトップにはトレイ（常駐アイコンの場所）がないため、閉じると終わります。未提出の届出があるときは、閉じる前にお知らせします。</source>
        <translation>Màn hình nền này không có khay hệ thống (nơi đặt biểu tượng thường trực), nên khi đóng, chương trình sẽ kết thúc. Nếu có thông báo chưa nộp, bạn sẽ được báo trước khi đóng.</translation>
    </message>
    <message>
        <source>画面を閉じても終わらせない</source>
        <translation>Vẫn chạy khi đóng cửa sổ</translation>
    </message>
    <message>
        <source>つながりしだい、未提出の届出を役所へ送ります。カードも暗証番号も使いません。</source>
        <translation>Khi có kết nối, các thông báo chưa nộp được gửi đến cơ quan hành chính. Không dùng thẻ hay mã PIN.</translation>
    </message>
    <message>
        <source>窓口を閉じていても、署名した届出を送る</source>
        <translation>Gửi thông báo đã ký cả khi đóng Madoguchi</translation>
    </message>
    <message>
        <source>送るのは、役所だけが開けるように封をしたものです。送る係（madoguchi-sender）も、このパソコンのほかの人も、中を読めません。見えるのは、件数と、宛先の役所と、期限だけです。届いたかどうかは、次にサインインしたときに確かめます。選ぶのをやめると、送るための写しはすぐに消えます。</source>
        <translation>Nội dung gửi đi được niêm phong để chỉ cơ quan hành chính mở được. Chương trình gửi (madoguchi-sender) và người khác dùng máy tính này đều không đọc được. Chỉ thấy được số lượng, cơ quan nhận và thời hạn. Việc đã đến nơi hay chưa sẽ được kiểm tra khi bạn đăng nhập lần sau. Nếu bỏ chọn, các bản sao để gửi bị xóa ngay.</translation>
    </message>
    <message>
        <source>写真などのファイルを添付した届出は、このプログラムを開いてサインインしているあいだに送ります。</source>
        <translation>Hồ sơ có đính kèm tệp như ảnh được gửi khi chương trình này mở và bạn đang đăng nhập.</translation>
    </message>
    <message>
        <source>窓口を閉じていても届出を送るには</source>
        <translation>Gửi cả khi đã đóng Madoguchi</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>直すこと</source>
        <translation>Việc cần sửa</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Nên biết</translation>
    </message>
    <message>
        <source>問題なし</source>
        <translation>Không có vấn đề</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>診断の結果</source>
        <translation>Kết quả chẩn đoán</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>Chữ cần gõ: %1</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
    <message>
        <source>コピーする</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>もう一度調べる</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>詳しい人に見てもらうときに使います。氏名、住所、番号などは入りません。下が全文です。</source>
        <translation>Dùng khi nhờ người am hiểu xem. Không chứa họ tên, địa chỉ, số v.v. Dưới đây là toàn bộ nội dung.</translation>
    </message>
    <message>
        <source>結果を保存する</source>
        <translation>Lưu kết quả</translation>
    </message>
    <message>
        <source>保存する内容の全文</source>
        <translation>Toàn bộ nội dung sẽ lưu</translation>
    </message>
    <message>
        <source>診断の結果を保存しました</source>
        <translation>Đã lưu kết quả chẩn đoán</translation>
    </message>
    <message>
        <source>この内容を保存する</source>
        <translation>Lưu nội dung này</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>開いています</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>閉じています</source>
        <translation>Đang đóng</translation>
    </message>
</context>
<context>
    <name>DocumentSigning</name>
    <message>
        <source>元のファイルは変えません。同じ場所に、署名の入った新しいファイルを作ります。</source>
        <translation>Tệp gốc không bị thay đổi. Một tệp mới có chữ ký được tạo ở cùng chỗ.</translation>
    </message>
    <message>
        <source>署名するファイル</source>
        <translation>Tệp cần ký</translation>
    </message>
    <message>
        <source>ファイルを読んでいます。</source>
        <translation>Đang đọc tệp.</translation>
    </message>
    <message>
        <source>作り方</source>
        <translation>Cách tạo</translation>
    </message>
    <message>
        <source>署名したことと日時を書いた小さな枠を、ページの右下に入れます。</source>
        <translation>Một ô nhỏ ghi rằng tệp đã được ký và ký lúc nào được đặt ở góc dưới bên phải của trang.</translation>
    </message>
    <message>
        <source>ページに署名の枠を入れる</source>
        <translation>Đặt ô chữ ký trên trang</translation>
    </message>
    <message>
        <source>全部で%1ページあります。</source>
        <translation>Có tất cả %1 trang.</translation>
    </message>
    <message>
        <source>枠を入れるページ</source>
        <translation>Trang đặt ô</translation>
    </message>
    <message>
        <source>電子証明書にある氏名です。入れないときは、電子証明書の番号を書きます。</source>
        <translation>Đây là họ tên trong chứng nhận điện tử. Nếu không ghi, ô sẽ ghi số của chứng nhận điện tử.</translation>
    </message>
    <message>
        <source>枠に氏名を入れる</source>
        <translation>Ghi họ tên trong ô</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>Nội dung được ký</translation>
    </message>
    <message>
        <source>個人のことが入ります</source>
        <translation>Có thông tin cá nhân</translation>
    </message>
    <message>
        <source>パスワードの入力へ進む</source>
        <translation>Tiếp tục đến mật khẩu</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>Quay lại, không ký</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Vui lòng nhập mật khẩu.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>Gồm 6–16 chữ cái và chữ số. Chữ cái là chữ hoa. Đây không phải là mã PIN 4 chữ số.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Mật khẩu ký tên (署名用)</translation>
    </message>
    <message>
        <source>署名しました</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Mở thư mục đã lưu</translation>
    </message>
    <message>
        <source>別の書類に署名する</source>
        <translation>Ký một tài liệu khác</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>マイナンバーカードで、PDFなどのファイルに電子署名ができます。もらったファイルの署名も確かめられます。サインインはいりません。</source>
        <translation>Với Thẻ My Number, bạn có thể ký điện tử vào PDF và các tệp khác. Bạn cũng có thể kiểm tra chữ ký trong tệp bạn nhận được. Không cần đăng nhập.</translation>
    </message>
    <message>
        <source>書類に署名する・署名を確かめる</source>
        <translation>Ký tài liệu, kiểm tra chữ ký</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>署名を確かめる</source>
        <translation>Kiểm tra chữ ký</translation>
    </message>
    <message>
        <source>することを選ぶ</source>
        <translation>Chọn việc cần làm</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>エラー：%1</source>
        <translation>Lỗi: %1</translation>
    </message>
    <message>
        <source>エラーコード %1</source>
        <translation>Mã lỗi %1</translation>
    </message>
    <message>
        <source>無事なもの</source>
        <translation>Những gì vẫn an toàn</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>Việc cần làm tiếp theo</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>Mã lỗi: %1</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>カードリーダーを使うためのサービス（pcscd）が動いていません。</source>
        <extracomment>What a person is told of an error, in three parts: what happened, what is safe, the one next step. Words in braces are filled in: {pin} the PIN&apos;s name, {triesLeft} and {triesBefore} numbers, {form} how the PIN looks, {reason} and {reasonNext} a short reason and its next step, {megabytes} a number, {missing} numbers, {lastDay} a date such as 2026-12-22. Said as a clerk at a counter would.</extracomment>
        <translation>Dịch vụ để dùng đầu đọc thẻ (pcscd) chưa chạy.</translation>
    </message>
    <message>
        <source>カードには何もしていません。</source>
        <translation>Chưa có thao tác nào trên thẻ.</translation>
    </message>
    <message>
        <source>「sudo apt install pcscd」で入れるか、「sudo systemctl start pcscd.socket」で動かしてください。動き出すと自動でつながります。</source>
        <translation>Hãy cài bằng “sudo apt install pcscd”, hoặc khởi động bằng “sudo systemctl start pcscd.socket”. Khi dịch vụ chạy, kết nối sẽ tự động.</translation>
    </message>
    <message>
        <source>このパソコンの設定により、カードリーダーの使用が許可されませんでした。</source>
        <translation>Cài đặt của máy tính này không cho phép dùng đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。</source>
        <translation>Hãy nhờ người quản trị máy tính này cho phép dùng đầu đọc thẻ (pcscd).</translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation>Không tìm thấy đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつないでください。つなぐと自動で進みます。</source>
        <translation>Hãy nối đầu đọc thẻ với máy tính. Khi nối xong, màn hình tự động sang bước tiếp theo.</translation>
    </message>
    <message>
        <source>カードが入っていません。</source>
        <translation>Chưa có thẻ trong đầu đọc.</translation>
    </message>
    <message>
        <source>マイナンバーカードをカードリーダーに置いてください。</source>
        <translation>Vui lòng đặt Thẻ My Number lên đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>途中でカードが離れました。</source>
        <translation>Thẻ đã rời khỏi đầu đọc giữa chừng.</translation>
    </message>
    <message>
        <source>入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。</source>
        <translation>Nội dung bạn đã nhập vẫn còn. Số lần nhập mã PIN còn lại sẽ được kiểm tra và hiển thị lần tới.</translation>
    </message>
    <message>
        <source>カードをもう一度置いて、やり直してください。</source>
        <translation>Hãy đặt lại thẻ và làm lại.</translation>
    </message>
    <message>
        <source>カードから返事がありません。</source>
        <translation>Thẻ không trả lời.</translation>
    </message>
    <message>
        <source>カードには何もしていません。入力した内容は残っています。</source>
        <translation>Chưa có thao tác nào trên thẻ. Nội dung bạn đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>カードの表と裏、置く位置を確かめて、もう一度置いてください。</source>
        <translation>Hãy kiểm tra mặt trước, mặt sau và vị trí đặt thẻ, rồi đặt lại.</translation>
    </message>
    <message>
        <source>これはマイナンバーカードではありません。</source>
        <translation>Đây không phải là Thẻ My Number.</translation>
    </message>
    <message>
        <source>このカードには何も書き込んでいません。</source>
        <translation>Chưa ghi gì vào thẻ này.</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>Vui lòng thay bằng Thẻ My Number.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation>Phần mềm khác đang dùng thẻ.</translation>
    </message>
    <message>
        <source>ほかのソフトを終えてから、もう一度試してください。</source>
        <translation>Hãy đóng phần mềm khác rồi thử lại.</translation>
    </message>
    <message>
        <source>カードの返事に時間がかかりすぎたため、中止しました。</source>
        <translation>Đã dừng vì thẻ trả lời quá chậm.</translation>
    </message>
    <message>
        <source>入力した内容は残っています。同じ操作を自動でくり返してはいません。</source>
        <translation>Nội dung bạn đã nhập vẫn còn. Thao tác này không được tự động lặp lại.</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度試してください。</source>
        <translation>Hãy đặt lại thẻ rồi thử lại.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを初期状態に戻したため、中止しました。</source>
        <translation>Đã dừng vì phần mềm khác đưa thẻ về trạng thái ban đầu.</translation>
    </message>
    <message>
        <source>暗証番号は自動で送りなおしていません。入力した内容は残っています。</source>
        <translation>Mã PIN không được tự động gửi lại. Nội dung bạn đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>ほかのソフトを終えて、もう一度試してください。</source>
        <translation>Hãy đóng phần mềm khác và thử lại.</translation>
    </message>
    <message>
        <source>はじめとは別の人のカードが入っています。</source>
        <translation>Thẻ đang đặt là của người khác, không phải người lúc đầu.</translation>
    </message>
    <message>
        <source>別の人のカードでは何もしていません。</source>
        <translation>Chưa có thao tác nào trên thẻ của người khác đó.</translation>
    </message>
    <message>
        <source>ご本人のカードに戻してください。別の人が使うときは、先に「終了（サインアウト）」をしてください。</source>
        <translation>Hãy đặt lại thẻ của chính bạn. Nếu người khác dùng, trước tiên hãy chọn “Đăng xuất”.</translation>
    </message>
    <message>
        <source>カードの中身を正しく読み取れませんでした。</source>
        <translation>Không đọc được đúng nội dung của thẻ.</translation>
    </message>
    <message>
        <source>カードには何も書き込んでいません。</source>
        <translation>Chưa ghi gì vào thẻ.</translation>
    </message>
    <message>
        <source>カードを置きなおしてもう一度試してください。続くときは、カードを持って市区町村の窓口へご相談ください。</source>
        <translation>Hãy đặt lại thẻ rồi thử lại. Nếu vẫn như vậy, hãy mang thẻ đến hỏi tại quầy hành chính địa phương.</translation>
    </message>
    <message>
        <source>カードがこの操作を受け付けませんでした。</source>
        <translation>Thẻ không chấp nhận thao tác này.</translation>
    </message>
    <message>
        <source>このカードには、この手続に必要な電子証明書が入っていません。</source>
        <translation>Thẻ này không có chứng nhận điện tử cần cho thủ tục này.</translation>
    </message>
    <message>
        <source>何も送っていません。</source>
        <translation>Chưa gửi gì cả.</translation>
    </message>
    <message>
        <source>市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。</source>
        <translation>Hãy xin cấp chứng nhận điện tử tại quầy hành chính địa phương, hoặc làm thủ tục tại quầy hay qua bưu điện.</translation>
    </message>
    <message>
        <source>{pin}の形ではありません。</source>
        <translation>Không đúng dạng của {pin}.</translation>
    </message>
    <message>
        <source>カードには送っていません。残り回数は減っていません。</source>
        <translation>Chưa gửi đến thẻ. Số lần còn lại không giảm.</translation>
    </message>
    <message>
        <source>{form}で入力してください。</source>
        <translation>Vui lòng nhập {form}.</translation>
    </message>
    <message>
        <source>{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。</source>
        <translation>Sai {pin}. Còn {triesLeft} lần (trước khi nhập: {triesBefore} lần).</translation>
    </message>
    <message>
        <source>入力した内容は残っています。</source>
        <translation>Nội dung bạn đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>番号を確かめて、もう一度入力してください。思い出せないときは、入力せずに市区町村の窓口で再設定できます。</source>
        <translation>Hãy kiểm tra số rồi nhập lại. Nếu không nhớ, đừng nhập; bạn có thể đặt lại tại quầy hành chính địa phương.</translation>
    </message>
    <message>
        <source>{pin}は、あと1回まちがえるとロックされます。</source>
        <translation>Nếu sai thêm 1 lần nữa, {pin} sẽ bị khóa.</translation>
    </message>
    <message>
        <source>まだカードには送っていません。</source>
        <translation>Chưa gửi đến thẻ.</translation>
    </message>
    <message>
        <source>番号に自信があるときだけ、「最後の1回を使う」を選んでください。</source>
        <translation>Chỉ chọn “Dùng lần cuối cùng” khi bạn chắc chắn về số đó.</translation>
    </message>
    <message>
        <source>{pin}がロックされています。</source>
        <translation>Đã bị khóa: {pin}.</translation>
    </message>
    <message>
        <source>カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。</source>
        <translation>Thẻ và chứng nhận điện tử vẫn như cũ. Các mã PIN khác không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。</source>
        <translation>Hãy đặt lại tại quầy hành chính địa phương nơi bạn sống. Hãy mang theo Thẻ My Number và giấy tờ tùy thân (bằng lái xe v.v.).</translation>
    </message>
    <message>
        <source>操作をやめました。</source>
        <translation>Đã dừng thao tác.</translation>
    </message>
    <message>
        <source>続けるときは、もう一度はじめてください。</source>
        <translation>Nếu muốn tiếp tục, hãy bắt đầu lại.</translation>
    </message>
    <message>
        <source>いま役所につながりません。</source>
        <translation>Hiện không kết nối được với cơ quan hành chính.</translation>
    </message>
    <message>
        <source>役所には何も送られていません。このパソコンに保存した内容は残っています。</source>
        <translation>Chưa gửi gì đến cơ quan hành chính. Nội dung đã lưu trong máy tính này vẫn còn.</translation>
    </message>
    <message>
        <source>役所との通信が途中で切れました。届いたかどうか、まだ分かりません。</source>
        <translation>Kết nối với cơ quan hành chính bị ngắt giữa chừng. Chưa biết đã đến nơi hay chưa.</translation>
    </message>
    <message>
        <source>同じものが二重に出ることはありません。控えはこのパソコンにあります。</source>
        <translation>Cùng một nội dung sẽ không bị nộp hai lần. Bản sao có trong máy tính này.</translation>
    </message>
    <message>
        <source>そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。</source>
        <translation>Vui lòng chờ. Ngay khi có kết nối, chương trình sẽ hỏi cơ quan hành chính xem đã đến nơi chưa.</translation>
    </message>
    <message>
        <source>役所からの返事が時間内に来ませんでした。</source>
        <translation>Cơ quan hành chính không trả lời trong thời gian quy định.</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。</source>
        <translation>Hãy chờ một lúc rồi thử lại.</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられないため、通信を止めました。</source>
        <translation>Đã dừng kết nối vì không xác nhận được bên kia là cơ quan hành chính thật.</translation>
    </message>
    <message>
        <source>個人の情報は何も送っていません。</source>
        <translation>Chưa gửi thông tin cá nhân nào.</translation>
    </message>
    <message>
        <source>別のネットワーク（自宅の回線など）で試してください。続くときは、役所に電話で確かめてください。</source>
        <translation>Hãy thử bằng mạng khác (mạng ở nhà v.v.). Nếu vẫn như vậy, hãy gọi điện hỏi cơ quan hành chính.</translation>
    </message>
    <message>
        <source>役所からの返事を正しく読み取れませんでした。</source>
        <translation>Không đọc được đúng trả lời của cơ quan hành chính.</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。二重に出ることはありません。</source>
        <translation>Bản sao có trong máy tính này. Nội dung không bị nộp hai lần.</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。</source>
        <translation>Hãy chờ một lúc rồi thử lại. Nếu vẫn như vậy, hãy gọi điện báo cho cơ quan hành chính.</translation>
    </message>
    <message>
        <source>役所からの返事が大きすぎたため、受け取りを止めました。</source>
        <translation>Đã dừng nhận vì trả lời của cơ quan hành chính quá lớn.</translation>
    </message>
    <message>
        <source>役所の受付が混み合っています。</source>
        <translation>Hệ thống tiếp nhận của cơ quan hành chính đang có nhiều người truy cập.</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。</source>
        <translation>Bản sao có trong máy tính này.</translation>
    </message>
    <message>
        <source>そのままお待ちください。時間をおいて自動で送ります。</source>
        <translation>Vui lòng chờ. Chương trình sẽ tự động gửi sau một lúc.</translation>
    </message>
    <message>
        <source>役所の受付で問題が起きています。</source>
        <translation>Hệ thống tiếp nhận của cơ quan hành chính đang có sự cố.</translation>
    </message>
    <message>
        <source>サインインの時間が切れました。</source>
        <translation>Đã hết thời gian đăng nhập.</translation>
    </message>
    <message>
        <source>入力した内容と控えは残っています。</source>
        <translation>Nội dung bạn đã nhập và bản sao vẫn còn.</translation>
    </message>
    <message>
        <source>カードと暗証番号で、もう一度サインインしてください。</source>
        <translation>Hãy đăng nhập lại bằng thẻ và mã PIN.</translation>
    </message>
    <message>
        <source>役所がサインインを受け付けませんでした（{reason}）。</source>
        <translation>Cơ quan hành chính không chấp nhận đăng nhập ({reason}).</translation>
    </message>
    <message>
        <source>暗証番号は正しく、残り回数は減っていません。</source>
        <translation>Mã PIN đúng, số lần còn lại không giảm.</translation>
    </message>
    <message>
        <source>{reasonNext}</source>
        <translation>{reasonNext}</translation>
    </message>
    <message>
        <source>この手続は、この方のカードではできません。</source>
        <translation>Không thể làm thủ tục này bằng thẻ của người này.</translation>
    </message>
    <message>
        <source>役所の記録は何も変わっていません。</source>
        <translation>Hồ sơ ở cơ quan hành chính không có gì thay đổi.</translation>
    </message>
    <message>
        <source>手続できる方（世帯主など）を確かめるか、窓口でご相談ください。</source>
        <translation>Hãy kiểm tra ai được làm thủ tục này (chủ hộ v.v.), hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>役所に見つかりませんでした。</source>
        <translation>Không tìm thấy ở cơ quan hành chính.</translation>
    </message>
    <message>
        <source>このパソコンの控えは残っています。</source>
        <translation>Bản sao trong máy tính này vẫn còn.</translation>
    </message>
    <message>
        <source>一覧を更新して、もう一度開いてください。</source>
        <translation>Hãy cập nhật danh sách rồi mở lại.</translation>
    </message>
    <message>
        <source>役所が、内容を直すよう求めています。</source>
        <translation>Cơ quan hành chính yêu cầu sửa nội dung.</translation>
    </message>
    <message>
        <source>まだ受け付けられていません。入力した内容は残っています。</source>
        <translation>Vẫn chưa được tiếp nhận. Nội dung bạn đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>印のついた項目を直して、もう一度署名して出してください。</source>
        <translation>Hãy sửa các mục có đánh dấu, rồi ký và nộp lại.</translation>
    </message>
    <message>
        <source>同じ番号で、別の内容がすでに届いています。</source>
        <translation>Đã có nội dung khác với cùng số này đến nơi.</translation>
    </message>
    <message>
        <source>自動で出しなおすことはしません。控えはこのパソコンにあります。</source>
        <translation>Chương trình không tự động nộp lại. Bản sao có trong máy tính này.</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話で確かめてください。</source>
        <translation>Hãy gọi điện cho cơ quan hành chính, nói số tiếp nhận và hỏi lại.</translation>
    </message>
    <message>
        <source>役所の受付票が本物だと確かめられませんでした。</source>
        <translation>Không xác nhận được giấy tiếp nhận của cơ quan hành chính là thật.</translation>
    </message>
    <message>
        <source>出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。</source>
        <translation>Bản sao nội dung đã nộp và giấy tiếp nhận đã nhận được đều được giữ lại. Chương trình không tự động nộp lại.</translation>
    </message>
    <message>
        <source>役所に電話で、届いているか確かめてください。</source>
        <translation>Hãy gọi điện hỏi cơ quan hành chính xem đã đến nơi chưa.</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていません。</source>
        <translation>Máy tính này chưa kết nối với cơ quan hành chính nào.</translation>
    </message>
    <message>
        <source>カードの確認はこのまま使えます。</source>
        <translation>Bạn vẫn có thể kiểm tra thẻ.</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。</source>
        <translation>Hãy cài thiết lập kết nối do cơ quan hành chính cung cấp, hoặc thử bản demo bằng “madoguchi --demo”.</translation>
    </message>
    <message>
        <source>このパソコンの空き容量が足りないため、保存できませんでした。</source>
        <translation>Không lưu được vì máy tính này không đủ dung lượng trống.</translation>
    </message>
    <message>
        <source>前に保存した内容は残っています。役所には何も送っていません。</source>
        <translation>Nội dung đã lưu trước đây vẫn còn. Chưa gửi gì đến cơ quan hành chính.</translation>
    </message>
    <message>
        <source>不要なファイルを消して空きを作り、もう一度試してください。</source>
        <translation>Hãy xóa các tệp không cần để có chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません。</source>
        <translation>Không ghi được vào nơi lưu.</translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。</source>
        <translation>Hãy hỏi người quản trị máy tính này xem có ghi được vào thư mục lưu không.</translation>
    </message>
    <message>
        <source>このパソコンへの保存に失敗しました。</source>
        <translation>Không lưu được vào máy tính này.</translation>
    </message>
    <message>
        <source>パソコンを再起動して、もう一度試してください。</source>
        <translation>Hãy khởi động lại máy tính rồi thử lại.</translation>
    </message>
    <message>
        <source>もう一つの「窓口」が同じデータを使っています。</source>
        <translation>Một cửa sổ Madoguchi khác đang dùng cùng dữ liệu.</translation>
    </message>
    <message>
        <source>データはそのままです。</source>
        <translation>Dữ liệu vẫn như cũ.</translation>
    </message>
    <message>
        <source>開いているもう一つの「窓口」を閉じて、もう一度試してください。</source>
        <translation>Hãy đóng cửa sổ Madoguchi khác đang mở rồi thử lại.</translation>
    </message>
    <message>
        <source>保存した内容の一部が壊れています。</source>
        <translation>Một phần nội dung đã lưu bị hỏng.</translation>
    </message>
    <message>
        <source>壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。</source>
        <translation>Phần bị hỏng không bị xóa mà được giữ riêng. Các nội dung khác vẫn dùng được.</translation>
    </message>
    <message>
        <source>続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。</source>
        <translation>Bạn có thể dùng tiếp. Nếu thấy thiếu nội dung nào, hãy hỏi cơ quan hành chính bằng số tiếp nhận.</translation>
    </message>
    <message>
        <source>このカードでは、保存した内容を開けません。</source>
        <translation>Thẻ này không mở được nội dung đã lưu.</translation>
    </message>
    <message>
        <source>保存した内容は暗号化されたまま残っています。</source>
        <translation>Nội dung đã lưu vẫn còn và được mã hóa.</translation>
    </message>
    <message>
        <source>保存したときと同じカードを使ってください。</source>
        <translation>Hãy dùng chính thẻ đã dùng khi lưu.</translation>
    </message>
    <message>
        <source>保存した内容は、新しい版の「窓口」で作られています。</source>
        <translation>Nội dung đã lưu được tạo bằng phiên bản Madoguchi mới hơn.</translation>
    </message>
    <message>
        <source>保存した内容はそのままです。</source>
        <translation>Nội dung đã lưu vẫn như cũ.</translation>
    </message>
    <message>
        <source>「窓口」を新しい版にしてください。</source>
        <translation>Hãy cập nhật Madoguchi lên phiên bản mới.</translation>
    </message>
    <message>
        <source>この手続は、いまは扱っていません。</source>
        <translation>Hiện không nhận thủ tục này.</translation>
    </message>
    <message>
        <source>ホームの一覧から選びなおしてください。</source>
        <translation>Hãy chọn lại từ danh sách ở trang chủ.</translation>
    </message>
    <message>
        <source>手続の案内を正しく読み込めませんでした。</source>
        <translation>Không đọc được đúng hướng dẫn của thủ tục.</translation>
    </message>
    <message>
        <source>「窓口」を入れなおしてください。</source>
        <translation>Hãy cài lại Madoguchi.</translation>
    </message>
    <message>
        <source>まだ入力していない項目があります。</source>
        <translation>Còn mục chưa nhập.</translation>
    </message>
    <message>
        <source>印のついた項目を入力してください。</source>
        <translation>Hãy nhập các mục có đánh dấu.</translation>
    </message>
    <message>
        <source>オンラインで出せる期間の外です。</source>
        <translation>Ngoài thời gian có thể nộp trực tuyến.</translation>
    </message>
    <message>
        <source>窓口または郵送で手続をしてください。</source>
        <translation>Hãy làm thủ tục tại quầy hoặc qua bưu điện.</translation>
    </message>
    <message>
        <source>署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。</source>
        <translation>Chứng nhận điện tử để ký tên sắp hết hạn và có thể hết hạn trước khi cơ quan hành chính kiểm tra.</translation>
    </message>
    <message>
        <source>何も送っていません。入力した内容は残っています。</source>
        <translation>Chưa gửi gì cả. Nội dung bạn đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>先に市区町村の窓口で、電子証明書を更新してください。</source>
        <translation>Trước tiên, hãy gia hạn chứng nhận điện tử tại quầy hành chính địa phương.</translation>
    </message>
    <message>
        <source>電子証明書を使えません（{reason}）。</source>
        <translation>Không dùng được chứng nhận điện tử ({reason}).</translation>
    </message>
    <message>
        <source>市区町村の窓口で、電子証明書の更新または再発行を受けてください。</source>
        <translation>Hãy gia hạn hoặc xin cấp lại chứng nhận điện tử tại quầy hành chính địa phương.</translation>
    </message>
    <message>
        <source>電子署名が正しいと確かめられませんでした。</source>
        <translation>Không xác nhận được chữ ký điện tử là đúng.</translation>
    </message>
    <message>
        <source>もう一度署名してください。</source>
        <translation>Hãy ký lại.</translation>
    </message>
    <message>
        <source>暗号の処理ができませんでした。</source>
        <translation>Không xử lý được việc mã hóa.</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。</source>
        <translation>Hãy mở lại Madoguchi rồi thử lại.</translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。</source>
        <translation>Đã xảy ra sự cố không ngờ tới.</translation>
    </message>
    <message>
        <source>保存した内容は残っています。</source>
        <translation>Nội dung đã lưu vẫn còn.</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。</source>
        <translation>Hãy mở lại Madoguchi rồi thử lại. Nếu vẫn như vậy, hãy báo mã số này.</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）</source>
        <translation>mã PIN đăng nhập (利用者証明用, 4 chữ số)</translation>
    </message>
    <message>
        <source>署名用のパスワード（英数字6〜16文字）</source>
        <translation>mật khẩu ký tên (署名用, 6–16 chữ cái và chữ số)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号（数字4桁）</source>
        <translation>mã PIN dữ liệu thẻ (券面事項入力補助用, 4 chữ số)</translation>
    </message>
    <message>
        <source>数字4桁</source>
        <translation>4 chữ số</translation>
    </message>
    <message>
        <source>英数字6〜16文字</source>
        <translation>6–16 chữ cái và chữ số</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Why a certificate, a sign-in, a new PIN or passphrase was refused; stands in brackets inside a sentence.</extracomment>
        <translation>chứng nhận điện tử đã hết hạn</translation>
    </message>
    <message>
        <source>電子証明書の有効期間がまだ始まっていません</source>
        <translation>chứng nhận điện tử chưa bắt đầu có hiệu lực</translation>
    </message>
    <message>
        <source>発行元を確かめられない電子証明書です</source>
        <translation>không xác nhận được nơi cấp chứng nhận điện tử</translation>
    </message>
    <message>
        <source>用途の違う電子証明書です</source>
        <translation>chứng nhận điện tử dùng cho mục đích khác</translation>
    </message>
    <message>
        <source>種類の違う電子証明書です</source>
        <translation>chứng nhận điện tử thuộc loại khác</translation>
    </message>
    <message>
        <source>電子証明書が壊れています</source>
        <translation>chứng nhận điện tử bị hỏng</translation>
    </message>
    <message>
        <source>サインインの制限時間が過ぎました</source>
        <translation>đã quá thời gian giới hạn để đăng nhập</translation>
    </message>
    <message>
        <source>カードの署名を確かめられませんでした</source>
        <translation>không xác nhận được chữ ký của thẻ</translation>
    </message>
    <message>
        <source>この役所に登録のない方のカードです</source>
        <translation>thẻ của người không có đăng ký ở cơ quan hành chính này</translation>
    </message>
    <message>
        <source>もう一度サインインしてください。</source>
        <translation>Hãy đăng nhập lại.</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度サインインしてください。</source>
        <translation>Hãy đặt lại thẻ rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の役所かどうかを確かめてください。</source>
        <translation>Hãy kiểm tra xem đây có phải là cơ quan hành chính của địa phương nơi bạn sống không.</translation>
    </message>
    <message>
        <source>理由は示されていません</source>
        <translation>không nêu lý do</translation>
    </message>
    <message>
        <source>入力した内容は残っています。カードには何もしていません。</source>
        <translation>Nội dung bạn đã nhập vẫn còn. Chưa có thao tác nào trên thẻ.</translation>
    </message>
    <message>
        <source>印刷できませんでした。</source>
        <translation>Không in được.</translation>
    </message>
    <message>
        <source>内容は残っています。印刷のほかには何もしていません。</source>
        <translation>Nội dung vẫn còn nguyên. Ngoài việc in, chưa thực hiện gì khác.</translation>
    </message>
    <message>
        <source>プリンターの電源と接続を確かめて、もう一度試してください。「PDFで保存する」で、あとから印刷することもできます。</source>
        <translation>Hãy kiểm tra nguồn điện và kết nối của máy in rồi thử lại. Bạn cũng có thể chọn “Lưu thành PDF” để in sau.</translation>
    </message>
    <message>
        <source>インターネットの接続を確かめて、もう一度お試しください。署名まで済んだ届け出は、つながると自動で送ります。</source>
        <translation>Hãy kiểm tra kết nối Internet rồi thử lại. Thông báo đã ký sẽ được tự động gửi khi có kết nối.</translation>
    </message>
    <message>
        <source>復旧コードに書きまちがいがあります。</source>
        <translation>Mã khôi phục có chỗ sai.</translation>
    </message>
    <message>
        <source>まだ何も変えていません。</source>
        <translation>Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>控えの紙を見ながら、4文字ずつ9組を入れなおしてください。</source>
        <translation>Hãy nhìn tờ giấy bạn đã chép và nhập lại 9 nhóm, mỗi nhóm 4 ký tự.</translation>
    </message>
    <message>
        <source>この復旧コードで開ける内容は、このパソコンにありません。</source>
        <translation>Máy tính này không có nội dung nào mở được bằng mã khôi phục này.</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。</source>
        <translation>Nội dung đã lưu không có gì thay đổi.</translation>
    </message>
    <message>
        <source>いまのカードで書きかけの届出や出した届出があるため、引き継げません。</source>
        <translation>Không chuyển sang được, vì đã có thông báo đang viết dở hoặc đã nộp bằng thẻ hiện tại.</translation>
    </message>
    <message>
        <source>どちらの内容も、暗号化したまま残っています。</source>
        <translation>Nội dung của cả hai thẻ vẫn còn và được mã hóa.</translation>
    </message>
    <message>
        <source>いまのカードの内容を使い続けてください。前の届出の状況は、役所の受付番号で確かめられます。</source>
        <translation>Hãy tiếp tục dùng nội dung của thẻ hiện tại. Bạn có thể hỏi tình trạng thông báo trước đây bằng số tiếp nhận của cơ quan hành chính.</translation>
    </message>
    <message>
        <source>いちばん新しいコードの紙かどうかを確かめてください。新しいコードを作ると、前のコードは使えなくなります。</source>
        <translation>Hãy kiểm tra xem đó có phải là mã mới nhất bạn đã chép không. Khi tạo mã mới, mã trước không dùng được nữa.</translation>
    </message>
    <message>
        <source>これは、新しい暗証番号やパスワードに使えません（{reason}）。</source>
        <translation>Không thể dùng làm mã PIN hay mật khẩu mới ({reason}).</translation>
    </message>
    <message>
        <source>カードには何も送っていません。残り回数は減っていません。</source>
        <translation>Chưa gửi gì đến thẻ. Số lần còn lại không giảm.</translation>
    </message>
    <message>
        <source>人に当てられにくい、別のものを決めてください。</source>
        <translation>Hãy chọn mã khác mà người khác khó đoán.</translation>
    </message>
    <message>
        <source>新しいものとして入力した2つが、同じではありません。</source>
        <translation>Hai lần nhập mã mới không giống nhau.</translation>
    </message>
    <message>
        <source>新しいものと、確認のための入力を、同じにしてください。</source>
        <translation>Hãy nhập mã mới giống nhau ở cả hai ô.</translation>
    </message>
    <message>
        <source>変更が途中で止まりました。{pin}は変わっていません。</source>
        <translation>Việc đổi đã dừng giữa chừng. Chưa thay đổi: {pin}.</translation>
    </message>
    <message>
        <source>いままでのものが、そのまま使えます。新しいものは、カードに登録されていません。</source>
        <translation>Mã cũ vẫn dùng được như trước. Mã mới chưa được ghi vào thẻ.</translation>
    </message>
    <message>
        <source>カードを置きなおして、はじめからやり直してください。続くときは、市区町村の窓口で変更できます。</source>
        <translation>Hãy đặt lại thẻ và làm lại từ đầu. Nếu vẫn bị như vậy, bạn có thể đổi tại quầy hành chính địa phương.</translation>
    </message>
    <message>
        <source>{pin}が変わったかどうか、分かりません。新しいものを送ったあと、カードの返事が来ませんでした。</source>
        <translation>Không biết đã đổi được hay chưa: {pin}. Mã mới đã được gửi nhưng thẻ không trả lời.</translation>
    </message>
    <message>
        <source>カードの中の電子証明書はそのままです。自動で送りなおすことはしていません。</source>
        <translation>Các chứng nhận điện tử trong thẻ vẫn như cũ. Không tự động gửi lại.</translation>
    </message>
    <message>
        <source>カードを置きなおし、まず新しいほうを1回だけ入力して確かめてください。違うと表示されたら、いままでのほうが使えます。</source>
        <translation>Hãy đặt lại thẻ và trước hết nhập mã mới một lần để kiểm tra. Nếu báo sai, mã cũ vẫn dùng được.</translation>
    </message>
    <message>
        <source>同じ数字や文字だけが並んでいます</source>
        <translation>chỉ gồm một chữ số hoặc chữ cái</translation>
    </message>
    <message>
        <source>1234のような、順番どおりの並びです</source>
        <translation>là dãy theo thứ tự như 1234</translation>
    </message>
    <message>
        <source>あなたの生年月日です</source>
        <translation>là ngày sinh của bạn</translation>
    </message>
    <message>
        <source>生まれた年と同じ形で、人に当てられやすいものです</source>
        <translation>giống năm sinh nên dễ bị đoán</translation>
    </message>
    <message>
        <source>いまのものと同じです</source>
        <translation>giống với mã hiện tại</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>Hãy đặt lại tại quầy hành chính địa phương nơi bạn sống. Hãy mang theo Thẻ My Number và giấy tờ tùy thân (bằng lái xe v.v.). Nếu có điện thoại thông minh, đôi khi có thể đặt lại tại máy ở cửa hàng tiện lợi.</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所が、カードの中の署名データと一致しません。</source>
        <translation>Họ tên hoặc địa chỉ đọc từ thẻ không khớp với dữ liệu chữ ký trong thẻ.</translation>
    </message>
    <message>
        <source>読み取った内容は使っていません。カードには何も書き込んでいません。</source>
        <translation>Nội dung đã đọc không được sử dụng. Chưa ghi gì vào thẻ.</translation>
    </message>
    <message>
        <source>カードを持って、市区町村の窓口へご相談ください。</source>
        <translation>Hãy mang thẻ đến hỏi tại quầy hành chính địa phương.</translation>
    </message>
    <message>
        <source>ファイルを読めませんでした。</source>
        <translation>Không đọc được tệp.</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。</source>
        <translation>Tệp không bị thay đổi gì.</translation>
    </message>
    <message>
        <source>ファイルの場所と、読む許可があるかを確かめて、もう一度選んでください。</source>
        <translation>Hãy kiểm tra vị trí của tệp và quyền đọc tệp, rồi chọn lại.</translation>
    </message>
    <message>
        <source>ファイルが大きすぎます（{megabytes}MBまで）。</source>
        <translation>Tệp quá lớn (tối đa {megabytes} MB).</translation>
    </message>
    <message>
        <source>もっと小さいファイルにして、もう一度選んでください。</source>
        <translation>Hãy làm cho tệp nhỏ hơn rồi chọn lại.</translation>
    </message>
    <message>
        <source>パスワードで守られたPDFです。</source>
        <translation>PDF này được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>作成した人に、パスワードのないPDFを頼んでください。</source>
        <translation>Hãy xin người tạo một PDF không có mật khẩu.</translation>
    </message>
    <message>
        <source>作成した人が、署名を加えられないようにしたPDFです。</source>
        <translation>Người tạo PDF này không cho phép thêm chữ ký.</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。前からある署名もそのままです。</source>
        <translation>Tệp không bị thay đổi gì. Các chữ ký có sẵn vẫn như cũ.</translation>
    </message>
    <message>
        <source>作り方で「署名だけを別のファイルにする」を選んで署名してください。</source>
        <translation>Hãy ký bằng cách chọn “Chỉ chữ ký trong một tệp riêng” ở mục cách tạo.</translation>
    </message>
    <message>
        <source>壊れているか、このソフトでは扱えない形のPDFです。</source>
        <translation>PDF này bị hỏng hoặc thuộc loại mà phần mềm này không xử lý được.</translation>
    </message>
    <message>
        <source>元の文書からPDFを作りなおして、もう一度選んでください。</source>
        <translation>Hãy tạo lại PDF từ tài liệu gốc rồi chọn lại.</translation>
    </message>
    <message>
        <source>このファイルには、電子署名が見つかりませんでした。</source>
        <translation>Không tìm thấy chữ ký điện tử trong tệp này.</translation>
    </message>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルを選んでください。</source>
        <translation>Hãy chọn PDF có chữ ký, hoặc tệp có tên kết thúc bằng “.p7m” hay “.p7s”.</translation>
    </message>
    <message>
        <source>カードリーダーの取消キーで、入力をやめました。</source>
        <translation>Việc nhập đã được dừng bằng phím hủy của đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>続けるときは、もう一度入力を始めてください。</source>
        <translation>Để tiếp tục, hãy bắt đầu nhập lại.</translation>
    </message>
    <message>
        <source>カードリーダーで入力を待つ時間が過ぎました。</source>
        <translation>Đã hết thời gian chờ nhập trên đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>もう一度入力を始めて、数字のあとにカードリーダーの確定キーを押してください。</source>
        <translation>Hãy bắt đầu nhập lại và nhấn phím xác nhận của đầu đọc thẻ sau các chữ số.</translation>
    </message>
    <message>
        <source>このカードリーダーのキーでは、この暗証番号を入力できません。</source>
        <translation>Không thể nhập mã PIN này bằng phím của đầu đọc thẻ này.</translation>
    </message>
    <message>
        <source>このパソコンのキーボードで入力してください。</source>
        <translation>Hãy nhập bằng bàn phím của máy tính này.</translation>
    </message>
    <message>
        <source>このパソコンに、キーリング（パスワードの保管場所）が見つかりません。</source>
        <extracomment>キーリング is what the desktop keeps passwords in (GNOME: &quot;Passwords and Keys&quot;, KDE: KWallet).</extracomment>
        <translation>Không tìm thấy chùm khóa (nơi giữ mật khẩu) trên máy tính này.</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方を使ってください。</source>
        <translation>Hãy dùng cách mở khác, chẳng hạn bằng thẻ.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングは、鍵がかかったままです。</source>
        <translation>Chùm khóa của máy tính này vẫn đang khóa.</translation>
    </message>
    <message>
        <source>もう一度試して、キーリングのパスワードを聞かれたら入れてください。ほかの開け方も使えます。</source>
        <translation>Hãy thử lại và nhập mật khẩu của chùm khóa khi được hỏi. Bạn cũng dùng được các cách mở khác.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングに、保存した内容を開く鍵がありません。作りなおされたか、消されています。</source>
        <translation>Chùm khóa của máy tính này không có khóa để mở nội dung đã lưu. Chùm khóa đã được tạo lại hoặc khóa đã bị xóa.</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方で開いてから、キーリングを加えなおしてください。</source>
        <translation>Hãy mở bằng cách khác, chẳng hạn bằng thẻ, rồi thêm lại chùm khóa.</translation>
    </message>
    <message>
        <source>このパスフレーズは使えません（{reason}）。</source>
        <translation>Không dùng được cụm mật khẩu này ({reason}).</translation>
    </message>
    <message>
        <source>関係のない言葉を4つ以上並べて、12文字以上にしてください。</source>
        <translation>Hãy ghép từ 4 từ không liên quan nhau trở lên, tổng cộng từ 12 ký tự trở lên.</translation>
    </message>
    <message>
        <source>パスフレーズとして入力した2つが、同じではありません。</source>
        <translation>Hai cụm mật khẩu bạn nhập không giống nhau.</translation>
    </message>
    <message>
        <source>2つのらんに、同じパスフレーズを入れてください。</source>
        <translation>Hãy nhập cùng một cụm mật khẩu vào cả hai ô.</translation>
    </message>
    <message>
        <source>このパスフレーズでは開けません。</source>
        <translation>Cụm mật khẩu này không mở được.</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。何回まちがえても、消えることはありません。</source>
        <translation>Nội dung đã lưu không thay đổi gì. Dù nhập sai bao nhiêu lần cũng không bị xóa.</translation>
    </message>
    <message>
        <source>大文字と小文字、言葉の区切りを確かめて、もう一度入れてください。</source>
        <translation>Hãy kiểm tra chữ hoa, chữ thường và khoảng cách giữa các từ rồi nhập lại.</translation>
    </message>
    <message>
        <source>このカードの内容が、このパソコンにすでにあります。</source>
        <translation>Máy tính này đã có nội dung của thẻ này.</translation>
    </message>
    <message>
        <source>どちらの内容も、そのまま残っています。</source>
        <translation>Cả hai nội dung đều được giữ nguyên.</translation>
    </message>
    <message>
        <source>いまの内容を使い続けてください。書き出したファイルは、まだ使っていないパソコンで読み込めます。</source>
        <translation>Hãy tiếp tục dùng nội dung hiện có. Tệp đã xuất có thể nhập vào máy tính chưa sử dụng.</translation>
    </message>
    <message>
        <source>「窓口」から書き出したファイルではないか、壊れています。</source>
        <translation>Đây không phải là tệp xuất từ Madoguchi, hoặc tệp đã bị hỏng.</translation>
    </message>
    <message>
        <source>このパソコンには何も書き込んでいません。</source>
        <translation>Chưa ghi gì vào máy tính này.</translation>
    </message>
    <message>
        <source>もとのパソコンで、もう一度書き出してください。</source>
        <translation>Hãy xuất lại trên máy tính ban đầu.</translation>
    </message>
    <message>
        <source>12文字より短いものです</source>
        <translation>ngắn hơn 12 ký tự</translation>
    </message>
    <message>
        <source>人に当てられやすい言葉や並びです</source>
        <translation>có từ hoặc dãy ký tự dễ đoán</translation>
    </message>
    <message>
        <source>ほかのパソコンから移した手続のため、ここからは送っていません。</source>
        <translation>Đây là thủ tục chuyển từ máy tính khác sang, nên chưa được gửi từ đây.</translation>
    </message>
    <message>
        <source>前のパソコンにも同じ手続があり、そこから送られることがあります。</source>
        <translation>Máy tính trước cũng có thủ tục này và có thể gửi từ đó.</translation>
    </message>
    <message>
        <source>前のパソコンを使わないときは、「いますぐ送り直す」を選んでください。届いていないことを役所に確かめてから送ります。</source>
        <translation>Nếu không dùng máy tính trước nữa, hãy chọn “Gửi lại ngay”. Sẽ hỏi cơ quan hành chính để chắc là chưa đến nơi rồi mới gửi.</translation>
    </message>
    <message>
        <source>役所での手続が進んでいるため、取り下げられませんでした。</source>
        <translation>Không rút lại được vì thủ tục ở cơ quan hành chính đã đi quá xa.</translation>
    </message>
    <message>
        <source>出した手続は、そのまま役所で進んでいます。</source>
        <translation>Thủ tục đã nộp vẫn tiếp tục ở cơ quan hành chính.</translation>
    </message>
    <message>
        <source>やめたいときは、受付番号を伝えて、役所に電話で相談してください。</source>
        <translation>Nếu muốn dừng, hãy gọi điện cho cơ quan hành chính, cho biết mã số tiếp nhận và hỏi ý kiến.</translation>
    </message>
    <message>
        <source>2次元コードを正しく読み取れませんでした。</source>
        <translation>Không đọc được đúng mã 2D.</translation>
    </message>
    <message>
        <source>何も受け付けていません。</source>
        <translation>Chưa tiếp nhận gì cả.</translation>
    </message>
    <message>
        <source>コードを平らにのばして、もう一度読み取ってください。読めないときは、紙に書かれた内容を見て入力してください。</source>
        <translation>Hãy trải phẳng mã và quét lại. Nếu không đọc được, hãy nhập theo nội dung trên giấy.</translation>
    </message>
    <message>
        <source>ほかの申請の2次元コードです。</source>
        <translation>Mã 2D này thuộc đơn khác.</translation>
    </message>
    <message>
        <source>これまでに読み取ったコードは、そのままです。</source>
        <translation>Các mã đã quét vẫn được giữ.</translation>
    </message>
    <message>
        <source>同じ紙の束のコードを読み取ってください。</source>
        <translation>Hãy quét mã của cùng một bộ giấy.</translation>
    </message>
    <message>
        <source>まだ読み取っていない2次元コードがあります（{missing}枚目）。</source>
        <translation>Còn mã 2D chưa quét (mã số {missing}).</translation>
    </message>
    <message>
        <source>残りのコードを読み取ってください。順番はどれからでもかまいません。</source>
        <translation>Hãy quét các mã còn lại, theo thứ tự nào cũng được.</translation>
    </message>
    <message>
        <source>ほかの市区町村にあてた2次元コードです。</source>
        <translation>Mã 2D này dành cho địa phương khác.</translation>
    </message>
    <message>
        <source>中身は読めないままです。何も受け付けていません。</source>
        <translation>Nội dung vẫn không đọc được. Chưa tiếp nhận gì cả.</translation>
    </message>
    <message>
        <source>あて先の市区町村の窓口へ持って行くか、この市区町村にあてて作り直してください。</source>
        <translation>Hãy mang đến quầy của địa phương được gửi, hoặc tạo lại mã cho địa phương này.</translation>
    </message>
    <message>
        <source>2次元コードの期限が過ぎています（{lastDay}まで）。</source>
        <translation>Mã 2D đã hết hạn (dùng được đến {lastDay}).</translation>
    </message>
    <message>
        <source>「窓口」で内容を確かめて、もう一度印刷してください。</source>
        <translation>Hãy kiểm tra lại nội dung trong Madoguchi rồi in lại.</translation>
    </message>
    <message>
        <source>役所は、このメッセージを受け付けませんでした。</source>
        <translation>Cơ quan hành chính không tiếp nhận tin nhắn này.</translation>
    </message>
    <message>
        <source>書いた文章はこのパソコンに残っています。出した手続は変わっていません。</source>
        <translation>Nội dung đã viết vẫn còn trong máy tính này. Thủ tục đã nộp không thay đổi.</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話でおたずねください。</source>
        <translation>Hãy gọi điện hỏi cơ quan hành chính và nói số tiếp nhận.</translation>
    </message>
    <message>
        <source>添付したファイルが、まだ役所にそろっていません。</source>
        <translation>Các tệp đính kèm chưa đến cơ quan đầy đủ.</translation>
    </message>
    <message>
        <source>届出はまだ受け付けられていません。届出も添付したファイルも、このパソコンに残っています。</source>
        <translation>Hồ sơ chưa được tiếp nhận. Hồ sơ và tệp đính kèm vẫn còn trên máy tính này.</translation>
    </message>
    <message>
        <source>足りないファイルから自動で送り直します。急ぐときは、窓口でも手続できます。</source>
        <translation>Các tệp còn thiếu sẽ được tự động gửi lại. Nếu gấp, bạn cũng có thể làm ở quầy.</translation>
    </message>
    <message>
        <source>添付したファイルの中身が、このパソコンに見つかりません。</source>
        <translation>Không tìm thấy nội dung của tệp đính kèm trên máy tính này.</translation>
    </message>
    <message>
        <source>質問に戻り、そのファイルを取り除いて、もう一度選んでください。</source>
        <translation>Hãy quay lại câu hỏi, bỏ tệp đó và chọn lại.</translation>
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
        <translation>Cảm ơn bạn. Góp ý được dùng để cải thiện phần mềm. Chúng tôi không gửi trả lời.</translation>
    </message>
    <message>
        <source>よかったことも、困ったことも、このソフトの担当に届きます。サインインはいりません。手続についての質問は、役所の窓口や電話でお願いします。</source>
        <translation>Cả điều tốt lẫn điều gây khó khăn đều đến bộ phận phụ trách phần mềm này. Không cần đăng nhập. Nếu có câu hỏi về thủ tục, vui lòng hỏi tại quầy của cơ quan hành chính hoặc qua điện thoại.</translation>
    </message>
    <message>
        <source>ご意見が届きました</source>
        <translation>Góp ý của bạn đã đến nơi</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>書いた内容は、暗号化せずにこのパソコンに残しました。つながるときに、もう一度送れます。</source>
        <translation>Nội dung bạn viết được giữ trong máy tính này, không mã hóa. Khi có kết nối, bạn có thể gửi lại.</translation>
    </message>
    <message>
        <source>まだ送れていません</source>
        <translation>Chưa gửi được</translation>
    </message>
    <message>
        <source>残した内容を捨てる</source>
        <translation>Bỏ nội dung đã giữ</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>氏名、電話番号、マイナンバーなど、個人のことは書かないでください。</source>
        <translation>Đừng viết thông tin cá nhân như họ tên, số điện thoại, My Number.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <translation>Có số không được phép gửi. Hãy xóa số đó.</translation>
    </message>
    <message>
        <source>個人のことが入っているかもしれません</source>
        <translation>Có thể có thông tin cá nhân</translation>
    </message>
    <message>
        <source>確かめました。このまま送ります。</source>
        <translation>Tôi đã kiểm tra. Gửi như vậy.</translation>
    </message>
    <message>
        <source>次のものだけを送ります。だれが書いたかは送りません。</source>
        <translation>Chỉ gửi những nội dung sau. Không gửi thông tin ai đã viết.</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>Nội dung được gửi</translation>
    </message>
    <message>
        <source>この内容で送る</source>
        <translation>Gửi nội dung này</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Về màn hình trước đó</translation>
    </message>
    <message>
        <source>もう一つ書く</source>
        <translation>Viết thêm góp ý khác</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1、必須</source>
        <translation>%1, bắt buộc</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>Lỗi. %1</translation>
    </message>
    <message>
        <source>※必須</source>
        <translation>Bắt buộc</translation>
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
        <translation>Bản thân</translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation>Chủ hộ (世帯主)</translation>
    </message>
    <message>
        <source>配偶者</source>
        <translation>Vợ hoặc chồng</translation>
    </message>
    <message>
        <source>お子さん</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>親</source>
        <translation>Cha hoặc mẹ</translation>
    </message>
    <message>
        <source>同居の方</source>
        <translation>Người sống cùng</translation>
    </message>
    <message>
        <source>はい</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>Có</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>Không</translation>
    </message>
    <message>
        <source>%1生まれ</source>
        <extracomment>Beside the name of a household member; %1 is the date of birth.</extracomment>
        <translation>Sinh %1</translation>
    </message>
    <message>
        <source>この中にいません</source>
        <translation>Không có trong danh sách này</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>使える形式：%1。</source>
        <translation>Dạng tệp dùng được: %1.</translation>
    </message>
    <message>
        <source>大きさは%1まで。</source>
        <translation>Dung lượng đến %1.</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <translation>Không đọc được tệp “%1”. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>「%1」は使えない形式です。%2のファイルを選んでください。</source>
        <translation>“%1” thuộc dạng không dùng được. Hãy chọn tệp dạng %2.</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <translation>Tệp “%1” trống. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。</source>
        <translation>“%1” có dung lượng %2, quá lớn. Hãy chọn tệp đến %3.</translation>
    </message>
    <message>
        <source>選んだファイル：%1</source>
        <translation>Tệp đã chọn: %1</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>Lỗi. %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>別のファイルを選ぶ</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>「%1」を取り消す</source>
        <translation>Bỏ “%1”</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>Bạn cũng có thể kéo thả tệp vào đây để chọn.</translation>
    </message>
</context>
<context>
    <name>FileWish</name>
    <message>
        <source>すべてのファイル (*)</source>
        <translation>Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>使えるファイル (%1)</source>
        <translation>Tệp dùng được (%1)</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>選ぶ</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>診断の結果（%1）</source>
        <extracomment>First line of the diagnosis&apos; report. %1 is date and time.</extracomment>
        <translation>Kết quả chẩn đoán (%1)</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が動いています</source>
        <extracomment>Diagnosis: what was seen (title), why (explanation) and what mends it (step). Words in braces are filled in: {reader} a reader&apos;s name, {readers} names, {minutes} and {megabytes} numbers, {code} an error code.</extracomment>
        <translation>Dịch vụ của đầu đọc thẻ (pcscd) đang chạy</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が入っていません</source>
        <translation>Chưa cài dịch vụ của đầu đọc thẻ (pcscd)</translation>
    </message>
    <message>
        <source>Linuxでカードリーダーを使うのに必要なソフトです。</source>
        <translation>Đây là phần mềm cần để dùng đầu đọc thẻ trên Linux.</translation>
    </message>
    <message>
        <source>端末で次のように入力して入れてください（DebianやUbuntuの場合）。</source>
        <translation>Hãy gõ như sau trong cửa sổ lệnh để cài (với Debian hoặc Ubuntu).</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が止まっています</source>
        <translation>Dịch vụ của đầu đọc thẻ (pcscd) đang dừng</translation>
    </message>
    <message>
        <source>端末で次のように入力して動かしてください。動き出すと自動でつながります。</source>
        <translation>Hãy gõ như sau trong cửa sổ lệnh để chạy dịch vụ. Khi dịch vụ chạy, kết nối sẽ tự động.</translation>
    </message>
    <message>
        <source>このパソコンの設定が、カードリーダーの使用を許可していません</source>
        <translation>Cài đặt của máy tính này không cho phép dùng đầu đọc thẻ</translation>
    </message>
    <message>
        <source>遠隔操作で使っているとき、または管理者が許可していないときに起こります。</source>
        <translation>Xảy ra khi bạn điều khiển từ xa, hoặc khi người quản trị không cho phép.</translation>
    </message>
    <message>
        <source>パソコンの前に座って使うか、管理者に「org.debian.pcsc-lite.access_pcsc」の許可を頼んでください。</source>
        <translation>Hãy ngồi dùng trước máy tính, hoặc nhờ người quản trị cho phép “org.debian.pcsc-lite.access_pcsc”.</translation>
    </message>
    <message>
        <source>FlatpakやSnapの囲いが、カードリーダーの使用を断っています</source>
        <translation>Môi trường cách ly của Flatpak hoặc Snap từ chối việc dùng đầu đọc thẻ</translation>
    </message>
    <message>
        <source>このソフトにスマートカード（pcsc）の使用を許可してください。Flatpakでは、端末で次のように入力します。</source>
        <translation>Hãy cho phép phần mềm này dùng thẻ thông minh (pcsc). Với Flatpak, gõ như sau trong cửa sổ lệnh.</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が返事をしません</source>
        <translation>Dịch vụ của đầu đọc thẻ (pcscd) không trả lời</translation>
    </message>
    <message>
        <source>カードリーダーを抜いて差しなおしてください。続くときは、端末で次のように入力します。</source>
        <translation>Hãy rút đầu đọc thẻ ra rồi cắm lại. Nếu vẫn như vậy, gõ như sau trong cửa sổ lệnh.</translation>
    </message>
    <message>
        <source>カードリーダーがつながっています：{readers}</source>
        <translation>Đầu đọc thẻ đang nối: {readers}</translation>
    </message>
    <message>
        <source>カードリーダーがつながっていません</source>
        <translation>Chưa nối đầu đọc thẻ</translation>
    </message>
    <message>
        <source>USBの機器の中に、カードリーダーが見つかりませんでした。</source>
        <translation>Không tìm thấy đầu đọc thẻ trong các thiết bị USB.</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンに直接つないでください。つないであるときは、別の差し込み口を試してください。</source>
        <translation>Hãy cắm đầu đọc thẻ trực tiếp vào máy tính. Nếu đã cắm, hãy thử cổng khác.</translation>
    </message>
    <message>
        <source>つながっているカードリーダー（{reader}）は、このままでは使えません</source>
        <translation>Đầu đọc thẻ đang nối ({reader}) không dùng được ngay</translation>
    </message>
    <message>
        <source>作った会社だけの方式のもので、Linuxで使える共通の方式（CCID）ではありません。</source>
        <translation>Loại này chỉ theo cách riêng của hãng sản xuất, không theo chuẩn chung (CCID) dùng được trên Linux.</translation>
    </message>
    <message>
        <source>共通の方式（CCID）のカードリーダーに替えてください。</source>
        <translation>Hãy đổi sang đầu đọc thẻ theo chuẩn chung (CCID).</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）のドライバーが入っていません</source>
        <translation>Chưa cài trình điều khiển của đầu đọc thẻ ({reader})</translation>
    </message>
    <message>
        <source>端末で次のように入力してドライバーを入れ、カードリーダーを差しなおしてください。</source>
        <translation>Hãy gõ như sau trong cửa sổ lệnh để cài trình điều khiển, rồi cắm lại đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）はつながっていますが、サービスから見えていません</source>
        <translation>Đầu đọc thẻ ({reader}) đã được nối, nhưng dịch vụ không thấy</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れます</source>
        <translation>Đọc được Thẻ My Number</translation>
    </message>
    <message>
        <source>カードが置かれていません</source>
        <translation>Chưa đặt thẻ</translation>
    </message>
    <message>
        <source>カードも調べるときは、マイナンバーカードを置いて、もう一度調べてください。</source>
        <translation>Nếu muốn kiểm tra cả thẻ, hãy đặt Thẻ My Number rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>カードはありますが、返事がありません</source>
        <translation>Có thẻ nhưng thẻ không trả lời</translation>
    </message>
    <message>
        <source>カードの向きと位置を確かめて、置きなおしてください。別のカードでは読めるのにこのカードだけ読めないときは、市区町村の窓口へご相談ください。</source>
        <translation>Hãy kiểm tra chiều và vị trí của thẻ rồi đặt lại. Nếu đọc được thẻ khác mà chỉ không đọc được thẻ này, hãy hỏi tại quầy hành chính địa phương.</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが置かれています</source>
        <translation>Thẻ đang đặt không phải là Thẻ My Number</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>Vui lòng thay bằng Thẻ My Number.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています</source>
        <translation>Phần mềm khác đang dùng thẻ</translation>
    </message>
    <message>
        <source>カードを使うほかのソフト（ブラウザーの電子申請など）を終えてください。終えても続くときは、端末で次のように入力します。</source>
        <translation>Hãy đóng các phần mềm khác đang dùng thẻ (nộp đơn điện tử trên trình duyệt v.v.). Nếu đã đóng mà vẫn như vậy, gõ như sau trong cửa sổ lệnh.</translation>
    </message>
    <message>
        <source>役所とつながります</source>
        <translation>Kết nối được với cơ quan hành chính</translation>
    </message>
    <message>
        <source>まだどの役所にもつながっていません</source>
        <translation>Chưa kết nối với cơ quan hành chính nào</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れてください。カードの確認は、このまま使えます。</source>
        <translation>Hãy cài thiết lập kết nối do cơ quan hành chính cung cấp. Bạn vẫn có thể kiểm tra thẻ.</translation>
    </message>
    <message>
        <source>いま役所につながりません</source>
        <translation>Hiện không kết nối được với cơ quan hành chính</translation>
    </message>
    <message>
        <source>インターネットが切れているか、役所の側が止まっています。</source>
        <translation>Internet bị ngắt, hoặc hệ thống của cơ quan hành chính đang dừng.</translation>
    </message>
    <message>
        <source>ほかのウェブサイトが開くか確かめてください。開くときは、しばらく待ってください。保存したものは、つながると自動で送ります。</source>
        <translation>Hãy xem các trang web khác có mở được không. Nếu mở được, hãy chờ một lúc. Những gì đã lưu sẽ tự động được gửi khi có kết nối.</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられません</source>
        <translation>Không xác nhận được bên kia là cơ quan hành chính thật</translation>
    </message>
    <message>
        <source>パソコンの時計のずれ、公衆の無線、職場の通信装置などで起こります。個人の情報は送っていません。</source>
        <translation>Xảy ra do đồng hồ máy tính sai, Wi-Fi công cộng, thiết bị mạng ở nơi làm việc v.v. Chưa gửi thông tin cá nhân nào.</translation>
    </message>
    <message>
        <source>時計を合わせてから、自宅の回線など別のネットワークで試してください。</source>
        <translation>Hãy chỉnh đồng hồ rồi thử bằng mạng khác, như mạng ở nhà.</translation>
    </message>
    <message>
        <source>役所から、いつもと違う返事が来ました（{code}）</source>
        <translation>Cơ quan hành chính trả lời khác thường ({code})</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度調べてください。続くときは、このコードを役所に電話で知らせてください。</source>
        <translation>Hãy chờ một lúc rồi kiểm tra lại. Nếu vẫn như vậy, hãy gọi điện báo mã này cho cơ quan hành chính.</translation>
    </message>
    <message>
        <source>パソコンの時計は合っています</source>
        <translation>Đồng hồ của máy tính đúng</translation>
    </message>
    <message>
        <source>パソコンの時計が{minutes}分ずれています</source>
        <translation>Đồng hồ của máy tính sai {minutes} phút</translation>
    </message>
    <message>
        <source>ずれていると、電子証明書の期限や、期日を正しく判断できません。</source>
        <translation>Khi đồng hồ sai, không xét đúng được thời hạn của chứng nhận điện tử và các ngày hạn.</translation>
    </message>
    <message>
        <source>時計を自動で合わせる設定にしてください。端末では次のように入力します。</source>
        <translation>Hãy đặt để đồng hồ tự động chỉnh. Trong cửa sổ lệnh, gõ như sau.</translation>
    </message>
    <message>
        <source>パソコンの時計は、確かめる相手がなく調べていません</source>
        <translation>Chưa kiểm tra đồng hồ của máy tính vì không có gì để so sánh</translation>
    </message>
    <message>
        <source>画面の日付と時刻が正しいか、ご自分で確かめてください。</source>
        <translation>Hãy tự xem ngày và giờ trên màn hình có đúng không.</translation>
    </message>
    <message>
        <source>入力した内容を保存できます</source>
        <translation>Lưu được nội dung đã nhập</translation>
    </message>
    <message>
        <source>空き容量が足りません（残り{megabytes}メガバイト）</source>
        <translation>Không đủ dung lượng trống (còn {megabytes} megabyte)</translation>
    </message>
    <message>
        <source>いらないファイルを消して、空きを作ってください。</source>
        <translation>Hãy xóa các tệp không cần để có chỗ trống.</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません</source>
        <translation>Không ghi được vào nơi lưu</translation>
    </message>
    <message>
        <source>フォルダーの持ち主と権限を、このパソコンの管理者に確かめてください。</source>
        <translation>Hãy hỏi người quản trị máy tính này về chủ sở hữu và quyền của thư mục.</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <extracomment>Diagnosis: what was looked at.</extracomment>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>役所とのつながり</source>
        <translation>Kết nối với cơ quan hành chính</translation>
    </message>
    <message>
        <source>時計</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Nơi lưu</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>カードの券面事項入力補助用の暗証番号を入力すると、氏名・住所・生年月日・性別をカードから写します。</source>
        <translation>Khi bạn nhập mã PIN dữ liệu thẻ (券面事項入力補助用), họ tên, địa chỉ, ngày sinh và giới tính sẽ được chép từ thẻ.</translation>
    </message>
    <message>
        <source>カードから写す</source>
        <translation>Chép từ thẻ</translation>
    </message>
    <message>
        <source>内容の確認へ進む</source>
        <translation>Tiếp tục: kiểm tra nội dung</translation>
    </message>
    <message>
        <source>次へ進む</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>前の質問へ戻る</source>
        <translation>Về câu hỏi trước</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>Căn cứ pháp lý: %1</translation>
    </message>
    <message>
        <source>この手続のファイルは、まだ読めません</source>
        <translation>Chưa đọc được tệp của thủ tục này</translation>
    </message>
    <message>
        <source>質問を1ページにまとめて表示する</source>
        <translation>Hiện mọi câu hỏi trên một trang</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>やり直す</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>入力した内容は、どこにも送られず、保存もされません。ファイルを保存すると、すぐにここに表示されます。</source>
        <extracomment>Above a form that somebody writes and tries out: what is typed here goes nowhere.</extracomment>
        <translation>Nội dung bạn nhập không được gửi đi đâu và cũng không được lưu. Khi bạn lưu tệp, nội dung hiển thị ngay tại đây.</translation>
    </message>
    <message>
        <source>これは手続のプレビューです</source>
        <translation>Đây là bản xem trước của thủ tục</translation>
    </message>
    <message>
        <source>この手続のファイルに、直すところがあります</source>
        <extracomment>Above a form that somebody writes: mistakes in its file stand below, and cases that come out otherwise.</extracomment>
        <translation>Tệp của thủ tục này có chỗ cần sửa</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 に受け取った内容です</source>
        <extracomment>Small, on letters and records: when the content was received. %1: date and time.</extracomment>
        <translation>Nội dung nhận vào %1</translation>
    </message>
    <message>
        <source>オフライン：%1 に受け取った内容です</source>
        <extracomment>The same without a connection to the agency. %1: date and time.</extracomment>
        <translation>Không có kết nối: nội dung nhận vào %1</translation>
    </message>
</context>
<context>
    <name>FreshnessRow</name>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>Nhận nội dung mới nhất</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>Đang nhận</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>Cập nhật</translation>
    </message>
</context>
<context>
    <name>GroupEntry</name>
    <message>
        <source>%1件まで追加できます。</source>
        <translation>Có thể thêm tối đa %1.</translation>
    </message>
    <message>
        <source>%1を追加する</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>ほかの人を追加する</source>
        <translation>Thêm người khác</translation>
    </message>
    <message>
        <source>「%1」を追加する</source>
        <translation>Thêm vào “%1”</translation>
    </message>
</context>
<context>
    <name>GroupItemEntry</name>
    <message>
        <source>「%1」を取り除く</source>
        <translation>Bỏ “%1”</translation>
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
        <translation>%1, mục %3 trong %2</translation>
    </message>
</context>
<context>
    <name>HelpBlock</name>
    <message>
        <source>手順%1。%2</source>
        <translation>Bước %1. %2</translation>
    </message>
    <message>
        <source>注意。%1</source>
        <translation>Lưu ý. %1</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>Chữ cần gõ: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>知りたいことを短い言葉で探すか、下の一覧から選んでください。インターネットがなくても読めます。</source>
        <translation>Tìm điều bạn muốn biết bằng từ ngắn, hoặc chọn từ danh sách bên dưới. Đọc được cả khi không có Internet.</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>例：転出、暗証番号、カードが読めない、MDG-C103</source>
        <translation>Ví dụ: chuyển đi, mã PIN, không đọc được thẻ, MDG-C103</translation>
    </message>
    <message>
        <source>ヘルプを検索</source>
        <translation>Tìm trong trợ giúp</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, mục %3 trong %2</translation>
    </message>
    <message>
        <source>それでも困っているとき</source>
        <translation>Nếu vẫn gặp khó khăn</translation>
    </message>
    <message>
        <source>診断する</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>意見を送る</source>
        <translation>Gửi góp ý</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Cách dùng bàn phím</translation>
    </message>
</context>
<context>
    <name>HelpTopicPage</name>
    <message>
        <source>関係のある項目</source>
        <translation>Mục liên quan</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Về màn hình trước đó</translation>
    </message>
    <message>
        <source>ヘルプの一覧</source>
        <translation>Danh sách trợ giúp</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>ホーム</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>Nhận nội dung mới nhất</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>Đang nhận</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>Việc cần làm tiếp theo</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
    <message>
        <source>確かめています。</source>
        <translation>Đang kiểm tra.</translation>
    </message>
    <message>
        <source>いま、期限のある手続はありません。</source>
        <translation>Hiện không có thủ tục nào có thời hạn.</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。</source>
        <translation>Được mã hóa và lưu trong máy tính này. Khi chưa đến nơi thì chưa được coi là đã nộp.</translation>
    </message>
    <message>
        <source>保存済み・未提出（%1件）</source>
        <translation>Đã lưu ở đây, chưa nộp (%1)</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Gửi lại ngay</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>Tình trạng thủ tục</translation>
    </message>
    <message>
        <source>進行中の手続はありません。</source>
        <translation>Không có thủ tục nào đang tiến hành.</translation>
    </message>
    <message>
        <source>受けられるかもしれない支援</source>
        <translation>Hỗ trợ bạn có thể nhận</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation>Bắt đầu thủ tục</translation>
    </message>
    <message>
        <source>新着情報</source>
        <translation>Tin mới</translation>
    </message>
    <message>
        <source>ほかの手続をさがす</source>
        <translation>Tìm thủ tục khác</translation>
    </message>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。どこにも送りません。</source>
        <translation>Chỉ tìm trên máy này từ những gì đã biết. Không gửi đi đâu cả.</translation>
    </message>
    <message>
        <source>受けられる給付・制度をすべて見る</source>
        <translation>Xem tất cả trợ cấp và chế độ</translation>
    </message>
    <message>
        <source>いくつかの質問に答えると、受けられるものが分かります。</source>
        <translation>Trả lời vài câu hỏi để biết bạn có thể nhận được gì.</translation>
    </message>
    <message>
        <source>ほかの%1件も見る</source>
        <extracomment>Home, button below what waits here: %1 more stand in the list of all.</extracomment>
        <translation>Xem thêm %1 thủ tục khác</translation>
    </message>
    <message>
        <source>すべての手続を見る（%1件）</source>
        <extracomment>Home, button: opens the list of everything that was filed. %1: how many.</extracomment>
        <translation>Xem tất cả thủ tục (%1)</translation>
    </message>
</context>
<context>
    <name>LastTryDialog</name>
    <message>
        <source>最後の1回を使う</source>
        <translation>Dùng lần cuối cùng</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。</source>
        <translation>%1: nếu sai thêm 1 lần nữa sẽ bị khóa. Khi bị khóa, bạn không dùng được cho đến khi đặt lại tại quầy hành chính địa phương nơi có phiếu cư trú (住民票) của bạn.</translation>
    </message>
    <message>
        <source>最後の1回です</source>
        <translation>Đây là lần cuối cùng</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <translation>Căn cứ pháp lý: %1 (xác nhận vào %2)</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>Có thể khác nhau tùy địa phương. Nếu không chắc, hãy gọi điện hỏi tại quầy.</translation>
    </message>
    <message>
        <source>答えなくてもかまいません。答えた分だけ、日付が入り、必要なものだけになります。</source>
        <translation>Không bắt buộc trả lời. Trả lời đến đâu, ngày tháng hiện ra và chỉ còn việc cần làm.</translation>
    </message>
    <message>
        <source>あなたのこと</source>
        <translation>Về bạn</translation>
    </message>
    <message>
        <source>答えをすべて消す</source>
        <translation>Xóa mọi câu trả lời</translation>
    </message>
    <message>
        <source>忘れないために</source>
        <translation>Để không quên</translation>
    </message>
    <message>
        <source>期限の7日前、3日前、1日前に知らせます。ホームの「次にすること」にも出ます。</source>
        <translation>Nhắc trước hạn 7, 3 và 1 ngày. Cũng hiện ở trang chủ trong mục việc cần làm tiếp.</translation>
    </message>
    <message>
        <source>この予定の期限を知らせる</source>
        <translation>Nhắc các hạn của kế hoạch này</translation>
    </message>
    <message>
        <source>日付の質問に答えると、期限をカレンダーに入れられます。</source>
        <translation>Trả lời câu hỏi về ngày thì có thể đưa các hạn vào lịch.</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存する</source>
        <translation>Lưu thành tệp lịch</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存しました</source>
        <translation>Đã lưu thành tệp lịch</translation>
    </message>
</context>
<context>
    <name>LifeEventsPage</name>
    <message>
        <source>あてはまるできごとを選ぶと、する手続が順に並びます。</source>
        <translation>Khi bạn chọn việc xảy ra trong cuộc sống, các thủ tục cần làm được xếp theo thứ tự.</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>Tìm thủ tục</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, mục %3 trong %2</translation>
    </message>
    <message>
        <source>例：引っ越し、出生届、こども、国民健康保険</source>
        <translation>Ví dụ: chuyển nhà, sinh con, trẻ em, bảo hiểm y tế</translation>
    </message>
    <message>
        <source>手続やできごとを言葉でさがす</source>
        <translation>Tìm thủ tục hoặc sự kiện</translation>
    </message>
    <message>
        <source>見つかった手続</source>
        <translation>Thủ tục tìm được</translation>
    </message>
</context>
<context>
    <name>LifePlanWords</name>
    <message>
        <source>いま、ここでできること</source>
        <extracomment>Heading in a life event&apos;s plan, above what can be done in this window now.</extracomment>
        <translation>Những việc làm được ngay tại đây</translation>
    </message>
    <message>
        <source>窓口へ行ってすること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>Những việc phải đến quầy</translation>
    </message>
    <message>
        <source>郵便ですること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>Những việc làm qua bưu điện</translation>
    </message>
    <message>
        <source>ほかの所ですること</source>
        <extracomment>Heading in a life event&apos;s plan: with somebody else (an employer, a bank).</extracomment>
        <translation>Những việc làm ở nơi khác</translation>
    </message>
    <message>
        <source>あとですること</source>
        <extracomment>Heading in a life event&apos;s plan: what has to wait for something.</extracomment>
        <translation>Những việc làm sau</translation>
    </message>
    <message>
        <source>済んだこと</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>Những việc đã xong</translation>
    </message>
    <message>
        <source>ここでできます</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Làm được ở đây</translation>
    </message>
    <message>
        <source>窓口でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Làm tại quầy</translation>
    </message>
    <message>
        <source>郵便でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Làm qua bưu điện</translation>
    </message>
    <message>
        <source>ほかの所でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Làm ở nơi khác</translation>
    </message>
    <message>
        <source>%1へまとめて送れるもの：%2件</source>
        <extracomment>%1 an office, %2 how many things can be sent to it in one letter.</extracomment>
        <translation>Gửi chung một lần đến %1 được: %2 việc</translation>
    </message>
    <message>
        <source>%1へ1回行けば、まとめて%2件できます</source>
        <extracomment>%1 an office, %2 how many things can be done there in one visit.</extracomment>
        <translation>Đến %1 một lần làm được %2 việc</translation>
    </message>
    <message>
        <source>期限：%1（%2）</source>
        <extracomment>A step&apos;s last day: %1 the date, %2 e.g. 「あと12日」 or 「3日過ぎています」.</extracomment>
        <translation>Hạn: %1 (%2)</translation>
    </message>
    <message>
        <source>期限が過ぎても、届け出が必要なことは変わりません。できるだけ早く窓口に電話して、どうすればよいか確かめてください。</source>
        <translation>Dù đã quá hạn, bạn vẫn phải thông báo. Hãy gọi điện cho quầy càng sớm càng tốt và hỏi cách làm.</translation>
    </message>
    <message>
        <source>手数料：%1円</source>
        <extracomment>What a step costs, in yen; %1 with separators between thousands.</extracomment>
        <translation>Lệ phí: %1 yên</translation>
    </message>
    <message>
        <source>「%1」</source>
        <extracomment>A title in quotation marks, as the language writes them.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1が済んでからです。</source>
        <extracomment>A step that waits: %1 the titles of the steps that come first.</extracomment>
        <translation>Sau khi xong %1.</translation>
    </message>
    <message>
        <source>%1からできます</source>
        <extracomment>The first day on which a step can be done.</extracomment>
        <translation>Làm được từ %1</translation>
    </message>
    <message>
        <source>あてはまるとき：%1</source>
        <extracomment>A step that may not apply: %1 says for whom it is.</extracomment>
        <translation>Nếu thuộc trường hợp: %1</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button on a step of a plan that is filed in this window.</extracomment>
        <translation>Bắt đầu thủ tục</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <extracomment>Button on a step of a plan: the form is filled in here and taken to the counter on paper.</extracomment>
        <translation>Điền giấy tờ tại đây</translation>
    </message>
    <message>
        <source>することは、すべて済んでいます。</source>
        <translation>Mọi việc đã xong.</translation>
    </message>
    <message>
        <source>することは%1件です。</source>
        <extracomment>Above a plan: how many steps there are to do.</extracomment>
        <translation>Có %1 việc phải làm.</translation>
    </message>
    <message>
        <source>このうち%1件は、人によります。上の質問に答えると、必要なものだけになります。</source>
        <extracomment>%1 of the steps apply to some people only, and the question that decides is not answered.</extracomment>
        <translation>Trong đó %1 việc tùy từng người. Trả lời các câu hỏi ở trên thì chỉ còn lại việc cần làm.</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>Mang theo: %1</translation>
    </message>
    <message>
        <source>どこで：%1</source>
        <translation>Ở đâu: %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>Về tờ giấy này</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>Có thể khác nhau tùy địa phương. Nếu không chắc, hãy gọi điện hỏi tại quầy.</translation>
    </message>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <extracomment>%1 laws and articles, %2 a date.</extracomment>
        <translation>Căn cứ pháp lý: %1 (xác nhận vào %2)</translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>%1件</source>
        <translation>%1 mục</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2 mục</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
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
        <translation>Đang hiển thị %2 trong %1 mục.</translation>
    </message>
    <message>
        <source>全%1件を表示しています。</source>
        <translation>Đang hiển thị toàn bộ %1 mục.</translation>
    </message>
    <message>
        <source>さらに%1件を表示する</source>
        <translation>Hiển thị thêm %1 mục</translation>
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
        <translation>Đóng menu</translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>表示中</source>
        <translation>đang hiển thị</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>メインメニュー</source>
        <translation>Menu chính</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Cách dùng bàn phím</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>回答の期限：%1</source>
        <translation>Hạn trả lời: %1</translation>
    </message>
    <message>
        <source>この手続の状況を見る</source>
        <translation>Xem tình trạng của thủ tục này</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>%1をここで読む</source>
        <translation>Đọc tại đây: %1</translation>
    </message>
    <message>
        <source>ここで読む</source>
        <translation>Đọc tại đây</translation>
    </message>
    <message>
        <source>%1を保存する</source>
        <translation>Lưu: %1</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>書類を保存しました</source>
        <translation>Đã lưu giấy tờ</translation>
    </message>
    <message>
        <source>保存した書類を開く</source>
        <translation>Mở giấy tờ đã lưu</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>Tệp đã lưu không được mã hóa. Người khác dùng máy tính này có thể xem được. Nơi lưu là “Madoguchi” trong thư mục tài liệu.</translation>
    </message>
    <message>
        <source>書類をファイルに保存しますか</source>
        <translation>Lưu giấy tờ thành tệp?</translation>
    </message>
    <message>
        <source>%1の電子署名を確かめる</source>
        <translation>Kiểm tra chữ ký số của %1</translation>
    </message>
    <message>
        <source>受け取って電子署名を確かめる</source>
        <translation>Nhận và kiểm tra chữ ký số</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>まだ読んでいないお知らせが%1件あります。</source>
        <translation>Có %1 thư chưa đọc.</translation>
    </message>
    <message>
        <source>役所から届いたお知らせです。</source>
        <translation>Thư từ cơ quan hành chính.</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>Hiển thị thêm (còn %1 mục)</translation>
    </message>
    <message>
        <source>受け取っています。</source>
        <translation>Đang nhận.</translation>
    </message>
    <message>
        <source>届いているお知らせはありません。</source>
        <translation>Không có thư nào.</translation>
    </message>
    <message>
        <source>お知らせを開くと、読んだことが役所に伝わります。</source>
        <translation>Khi bạn mở thư, cơ quan hành chính biết là bạn đã đọc.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>円</source>
        <translation>yên</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1（単位は%2）</source>
        <translation>%1 (đơn vị: %2)</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>紙で残す</source>
        <translation>Giữ bản giấy</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>In</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>Lưu thành PDF</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>関係のない言葉を4つ以上、12文字以上で決めてください。ひらがなも使えます。全角と半角は区別しません。</source>
        <translation>Hãy ghép từ 4 từ không liên quan nhau trở lên, tổng cộng từ 12 ký tự trở lên. Dùng được cả hiragana. Không phân biệt chữ toàn khổ và bán khổ.</translation>
    </message>
    <message>
        <source>新しいパスフレーズ</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>新しいパスフレーズ（確認のため、もう一度）</source>
        <translation>Cụm mật khẩu mới (nhập lại để kiểm tra)</translation>
    </message>
    <message>
        <source>人に当てられないように、時間をかけて計算しています。途中ではやめられません。</source>
        <translation>Đang tính toán lâu có chủ ý để người khác không đoán được. Không thể dừng giữa chừng.</translation>
    </message>
    <message>
        <source>このパスフレーズにする</source>
        <translation>Dùng cụm mật khẩu này</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>PinChangePage</name>
    <message>
        <source>%1の変更</source>
        <translation>Đổi: %1</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>Quay lại thông tin thẻ</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Vui lòng nhập 4 chữ số.</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Vui lòng nhập mật khẩu.</translation>
    </message>
    <message>
        <source>新しいほうを入力してください。違うと表示されたら、変更はされていません。いままでのほうが使えます。</source>
        <translation>Hãy nhập mã mới. Nếu báo sai thì chưa đổi, mã cũ vẫn dùng được.</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>Mới: %1</translation>
    </message>
    <message>
        <source>変更は終わっていました。次からは、新しいほうを使います。</source>
        <translation>Việc đổi đã xong. Từ nay hãy dùng mã mới.</translation>
    </message>
    <message>
        <source>次からは、新しいほうを使います。ほかの暗証番号は変わっていません。</source>
        <translation>Từ nay hãy dùng mã mới. Các mã khác không thay đổi.</translation>
    </message>
    <message>
        <source>新しい%1が使えます</source>
        <translation>Mã mới dùng được: %1</translation>
    </message>
    <message>
        <source>%1を変更しました</source>
        <translation>Đã đổi: %1</translation>
    </message>
    <message>
        <source>いまのものをお忘れのとき</source>
        <translation>Khi quên mã hiện tại</translation>
    </message>
    <message>
        <source>この画面では変更できません。マイナンバーカードと、本人確認書類（運転免許証など）を持って、住民票のある市区町村の窓口で再設定してください。</source>
        <translation>Không thể đổi tại đây. Hãy mang Thẻ My Number và giấy tờ tùy thân (bằng lái xe v.v.) đến quầy hành chính địa phương nơi bạn đăng ký cư trú để đặt lại.</translation>
    </message>
    <message>
        <source>スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>Nếu có điện thoại thông minh, đôi khi có thể đặt lại tại máy ở cửa hàng tiện lợi.</translation>
    </message>
</context>
<context>
    <name>PinChangePanel</name>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Vui lòng nhập 4 chữ số.</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Vui lòng nhập mật khẩu.</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>%1: đã bị khóa</translation>
    </message>
    <message>
        <source>いまの%1</source>
        <translation>Hiện tại: %1</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>Mới: %1</translation>
    </message>
    <message>
        <source>打ちまちがいがないか確かめるため、新しいものをもう一度入力してください。</source>
        <translation>Hãy nhập mã mới thêm một lần nữa để tránh gõ nhầm.</translation>
    </message>
    <message>
        <source>新しい%1（確認のため、もう一度）</source>
        <translation>Mới: %1 (nhập lại để kiểm tra)</translation>
    </message>
    <message>
        <source>カードの中の番号を変えています。終わるまで、カードを動かさないでください。</source>
        <translation>Đang đổi mã trong thẻ. Xin đừng di chuyển thẻ cho đến khi xong.</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>Quay lại thông tin thẻ</translation>
    </message>
    <message>
        <source>変更せずに戻る</source>
        <translation>Quay lại mà không đổi</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>やめる</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>%1: đã bị khóa</translation>
    </message>
    <message>
        <source>カードで処理しています。カードを抜かないでください。</source>
        <translation>Đang xử lý với thẻ. Vui lòng không rút thẻ ra.</translation>
    </message>
    <message>
        <source>このカードリーダーにはキーが付いています。そこで押した数字は、このパソコンには届きません。</source>
        <translation>Đầu đọc thẻ này có phím riêng. Các chữ số nhấn ở đó không đến máy tính này.</translation>
    </message>
    <message>
        <source>カードリーダーのキーで入力する</source>
        <translation>Nhập trên phím của đầu đọc thẻ</translation>
    </message>
    <message>
        <source>このパソコンで入力する</source>
        <translation>Nhập trên máy tính này</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>どこで：%1</source>
        <translation>Ở đâu: %1</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>Mang theo: %1</translation>
    </message>
    <message>
        <source>%2件中%1件目</source>
        <extracomment>Spoken: %1 which step, %2 of how many.</extracomment>
        <translation>Việc %1 trong %2</translation>
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
        <translation>Xong</translation>
    </message>
    <message>
        <source>いつまで：%1</source>
        <translation>Khi nào: %1</translation>
    </message>
    <message>
        <source>状況：%1</source>
        <translation>Tình trạng: %1</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <translation>Xem tình trạng</translation>
    </message>
    <message>
        <source>公式のページを開く</source>
        <translation>Mở trang chính thức</translation>
    </message>
    <message>
        <source>%1、済みました</source>
        <translation>%1, đã xong</translation>
    </message>
    <message>
        <source>済みました</source>
        <translation>Đã xong</translation>
    </message>
</context>
<context>
    <name>PostalCodeEntry</name>
    <message>
        <source>郵便番号から住所を入れる</source>
        <translation>Điền địa chỉ từ mã bưu điện</translation>
    </message>
</context>
<context>
    <name>PreEntrySection</name>
    <message>
        <source>窓口で書き直さなくてすむように、書いた内容を2次元コードにして持って行けます。持って行くだけでは、届け出たことになりません。</source>
        <translation>Bạn có thể mang nội dung đã điền dưới dạng mã 2D để không phải viết lại ở quầy. Chỉ mang theo thì chưa phải là đã thông báo.</translation>
    </message>
    <message>
        <source>窓口で出す</source>
        <translation>Nộp tại quầy</translation>
    </message>
    <message>
        <source>2次元コードを作る</source>
        <translation>Tạo mã 2D</translation>
    </message>
    <message>
        <source>2次元コード、%1</source>
        <extracomment>Heard in place of a 2D code for the counter; %1 which one of how many.</extracomment>
        <translation>Mã 2D, %1</translation>
    </message>
    <message>
        <source>紙に出す</source>
        <translation>In ra giấy</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1パーセント</source>
        <translation>%1 phần trăm</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>これまでの経過</source>
        <translation>Quá trình đến nay</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>Đang ở đây</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>下書き</source>
        <extracomment>State of an application, short: being written.</extracomment>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>保存済み・未提出</source>
        <extracomment>State of an application, short: on this PC only; must never be mistaken for submitted.</extracomment>
        <translation>Đã lưu ở đây, chưa nộp</translation>
    </message>
    <message>
        <source>送信済み・到達を確認中</source>
        <extracomment>State of an application, short: it left this PC, arrival not confirmed.</extracomment>
        <translation>Đã gửi, đang xác nhận đến nơi</translation>
    </message>
    <message>
        <source>到達</source>
        <extracomment>State of an application, short: recorded at the agency (到達), receipt at hand.</extracomment>
        <translation>Đã đến nơi</translation>
    </message>
    <message>
        <source>審査中</source>
        <extracomment>State of an application, short: the office works on it.</extracomment>
        <translation>Đang xem xét</translation>
    </message>
    <message>
        <source>手続終了</source>
        <extracomment>State of an application, short: done.</extracomment>
        <translation>Hoàn tất (手続終了)</translation>
    </message>
    <message>
        <source>補正が必要です</source>
        <extracomment>State of an application: the agency asks for a correction (補正).</extracomment>
        <translation>Cần chỉnh sửa (補正)</translation>
    </message>
    <message>
        <source>審査終了</source>
        <extracomment>State of an application: the examination is over (審査終了).</extracomment>
        <translation>Đã xem xét xong</translation>
    </message>
    <message>
        <source>却下</source>
        <extracomment>State of an application: the agency declined it (却下).</extracomment>
        <translation>Bị bác bỏ (却下)</translation>
    </message>
    <message>
        <source>取り下げ済み</source>
        <extracomment>State of an application: the person took it back (取下げ).</extracomment>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>もう一度署名が必要です（未提出）</source>
        <extracomment>State of an application: the signature must be made again.</extracomment>
        <translation>Cần ký lại (chưa nộp)</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <extracomment>State of an application: the agency did not take it.</extracomment>
        <translation>Không được tiếp nhận</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <extracomment>State of an application: only a call to the office can decide.</extracomment>
        <translation>Cần hỏi lại cơ quan hành chính</translation>
    </message>
    <message>
        <source>オンラインの期限が過ぎました（未提出）</source>
        <extracomment>State of an application: too late for filing online.</extracomment>
        <translation>Đã quá hạn nộp trực tuyến (chưa nộp)</translation>
    </message>
    <message>
        <source>とりやめ</source>
        <extracomment>State of an application: given up by the person before it was submitted.</extracomment>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>取り下げを依頼中</source>
        <extracomment>State of an application: withdrawal asked for, not confirmed yet.</extracomment>
        <translation>Đang yêu cầu rút lại</translation>
    </message>
    <message>
        <source>役所につながらないため、このパソコンで待っています。つながると自動で送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>Đang chờ trong máy tính này vì không kết nối được với cơ quan hành chính. Khi có kết nối sẽ tự động gửi.</translation>
    </message>
    <message>
        <source>時間をおいて、もう一度送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>Sẽ gửi lại sau một lúc.</translation>
    </message>
    <message>
        <source>サインインすると送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>Sẽ gửi khi bạn đăng nhập.</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <extracomment>Button of a task: opens the state of that application.</extracomment>
        <translation>Xem tình trạng</translation>
    </message>
    <message>
        <source>カードを確認する</source>
        <extracomment>Button of a task: opens the card page.</extracomment>
        <translation>Kiểm tra thẻ</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button of a task: starts the procedure.</extracomment>
        <translation>Bắt đầu thủ tục</translation>
    </message>
    <message>
        <source>「{title}」の直しが必要です</source>
        <translation>Cần chỉnh sửa “{title}”</translation>
    </message>
    <message>
        <source>役所からの連絡を読んで、期限までに直してください。</source>
        <translation>Hãy đọc tin từ cơ quan hành chính và sửa trước thời hạn.</translation>
    </message>
    <message>
        <source>電子証明書の更新の時期です</source>
        <translation>Đã đến lúc gia hạn chứng nhận điện tử</translation>
    </message>
    <message>
        <source>期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。</source>
        <translation>Từ 3 tháng trước ngày hết hạn, bạn có thể gia hạn miễn phí tại quầy hành chính địa phương. Hãy mang theo thẻ.</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation>Chứng nhận điện tử đã hết hạn</translation>
    </message>
    <message>
        <source>市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。</source>
        <translation>Khi gia hạn tại quầy hành chính địa phương, bạn lại làm được thủ tục trực tuyến. Hãy mang theo thẻ.</translation>
    </message>
    <message>
        <source>マイナンバーカードの更新の時期です</source>
        <translation>Đã đến lúc gia hạn Thẻ My Number</translation>
    </message>
    <message>
        <source>期限の3か月前から、新しいカードを申請できます。</source>
        <translation>Từ 3 tháng trước ngày hết hạn, bạn có thể xin thẻ mới.</translation>
    </message>
    <message>
        <source>マイナンバーカードの期限が切れています</source>
        <translation>Thẻ My Number đã hết hạn</translation>
    </message>
    <message>
        <source>市区町村の窓口で、新しいカードの申請についておたずねください。</source>
        <translation>Hãy hỏi về việc xin thẻ mới tại quầy hành chính địa phương.</translation>
    </message>
    <message>
        <source>「{title}」はまだ提出されていません</source>
        <translation>“{title}” chưa được nộp</translation>
    </message>
    <message>
        <source>このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>Đã lưu trong máy tính này. Khi kết nối được với cơ quan hành chính sẽ tự động gửi.</translation>
    </message>
    <message>
        <source>もう一度サインインすると送ります。</source>
        <translation>Sẽ gửi khi bạn đăng nhập lại.</translation>
    </message>
    <message>
        <source>「{title}」にもう一度署名してください</source>
        <translation>Hãy ký lại “{title}”</translation>
    </message>
    <message>
        <source>前の署名は受け付けられないため、送っていません。</source>
        <translation>Chưa gửi, vì chữ ký trước không được chấp nhận.</translation>
    </message>
    <message>
        <source>「{title}」は受け付けられませんでした</source>
        <translation>“{title}” không được tiếp nhận</translation>
    </message>
    <message>
        <source>内容を直して、もう一度署名して出してください。</source>
        <translation>Hãy sửa nội dung, rồi ký và nộp lại.</translation>
    </message>
    <message>
        <source>「{title}」について役所に確認してください</source>
        <translation>Hãy hỏi cơ quan hành chính về “{title}”</translation>
    </message>
    <message>
        <source>届いているかどうかを、こちらでは確かめられません。役所に電話してください。</source>
        <translation>Ở đây không xác nhận được đã đến nơi hay chưa. Hãy gọi điện cho cơ quan hành chính.</translation>
    </message>
    <message>
        <source>「{title}」はオンラインの期限が過ぎました</source>
        <translation>“{title}” đã quá hạn nộp trực tuyến</translation>
    </message>
    <message>
        <source>まだ提出されていません。窓口または郵送で手続をしてください。</source>
        <translation>Chưa được nộp. Hãy làm thủ tục tại quầy hoặc qua bưu điện.</translation>
    </message>
    <message>
        <source>%1日過ぎています</source>
        <extracomment>Beside a task: how long its date is past. %1 is a number of days.</extracomment>
        <translation>Quá hạn %1 ngày</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>Beside a task: its last day is today.</extracomment>
        <translation>Hạn hôm nay</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>Beside a task: days left. %1 is a number.</extracomment>
        <translation>Còn %1 ngày</translation>
    </message>
    <message>
        <source>確認しました</source>
        <extracomment>Button of a task that only tells something: it goes away.</extracomment>
        <translation>Tôi đã xem</translation>
    </message>
    <message>
        <source>カードの電子証明書が新しくなりました</source>
        <translation>Chứng nhận điện tử trong thẻ đã được đổi mới</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Chuyển nội dung của thẻ cũ sang dùng với thẻ này</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。その中に、届いたことを確かめられていない手続が%1件あり、このあと送られることはありません。下の「手続の状況」にないものは、もう一度提出してください。</source>
        <translation>Không thể mở các bản nháp và bản sao đã lưu bằng chứng nhận điện tử trước đây nữa. Trong đó có %1 thủ tục chưa xác nhận được là đã đến nơi, và sẽ không được gửi đi nữa. Hãy nộp lại những thủ tục không có ở mục “Tình trạng thủ tục” bên dưới.</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。役所にある記録やお知らせは、もう一度受け取って表示します。</source>
        <translation>Không thể mở các bản nháp và bản sao đã lưu bằng chứng nhận điện tử trước đây nữa. Hồ sơ và thông tin mà cơ quan hành chính có sẽ được nhận lại và hiển thị.</translation>
    </message>
    <message>
        <source>署名用の電子証明書が新しくなりました</source>
        <translation>Chứng nhận điện tử ký tên đã được đổi mới</translation>
    </message>
    <message>
        <source>前の電子証明書で署名して、まだ送っていない手続があるときは、もう一度署名してください。氏名と住所は、次の手続のときにカードから読みなおします。</source>
        <translation>Nếu có thủ tục đã ký bằng chứng nhận điện tử trước đây mà chưa gửi, hãy ký lại. Họ tên và địa chỉ sẽ được đọc lại từ thẻ ở thủ tục tiếp theo.</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決める</source>
        <translation>Chọn thêm cách mở ngoài thẻ</translation>
    </message>
    <message>
        <source>カードをなくしたり新しくしたりしても、このパソコンに保存した内容を開けるようにします。</source>
        <translation>Để vẫn mở được nội dung đã lưu trong máy tính này khi bạn mất thẻ hoặc đổi thẻ.</translation>
    </message>
    <message>
        <source>開け方を決める</source>
        <translation>Chọn cách mở</translation>
    </message>
    <message>
        <source>前のカードで保存した内容は、復旧コードなど、決めておいた開け方で引き継げます。書きかけの届出や、まだ送っていない届出もそのまま残っています。</source>
        <translation>Có thể chuyển nội dung đã lưu bằng thẻ cũ sang nhờ mã khôi phục hoặc cách mở khác bạn đã chọn. Các thông báo viết dở và chưa gửi vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>先に出す手続がすんでから送ります。そちらの状況を見てください。</source>
        <extracomment>Why something saved on this PC was not sent yet: another filing has to come first.</extracomment>
        <translation>Hồ sơ này sẽ được gửi sau khi thủ tục phải làm trước đã xong. Vui lòng xem tình trạng của thủ tục đó.</translation>
    </message>
    <message>
        <source>このパソコンに保存してありますが、期限が近づいています。オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <translation>Hồ sơ đã được lưu trên máy tính này nhưng sắp hết hạn. Nếu không kịp nộp trực tuyến, hãy gọi điện hỏi cơ quan xem có thể nộp tại quầy hoặc qua bưu điện không.</translation>
    </message>
    <message>
        <source>直した内容：%1</source>
        <extracomment>State of a correction (補正) of an application that was filed before. %1 is a state, e.g. 到達.</extracomment>
        <translation>Nội dung đã sửa: %1</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。役所につながると自動で送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>Yêu cầu rút lại đang chờ trong máy tính này. Vẫn chưa được rút lại. Khi kết nối được với cơ quan hành chính sẽ tự động gửi.</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。サインインすると送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>Yêu cầu rút lại đang chờ trong máy tính này. Vẫn chưa được rút lại. Khi đăng nhập sẽ gửi.</translation>
    </message>
    <message>
        <source>取り下げを役所に依頼しています。役所が受け付けるまでは、まだ取り下げられていません。</source>
        <extracomment>A withdrawal that was sent and is not confirmed.</extracomment>
        <translation>Đang yêu cầu cơ quan hành chính cho rút lại. Cho đến khi cơ quan hành chính chấp nhận thì vẫn chưa được rút lại.</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <extracomment>Button of a task: opens the form at the first field that the agency wants mended (補正).</extracomment>
        <translation>Sửa nội dung</translation>
    </message>
    <message>
        <source>壊れていた保存内容を直しました</source>
        <translation>Đã sửa chữa nội dung lưu bị hỏng</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。送る途中だった手続%1件は、別に取ってあった写しから戻しました。届いているかを役所に確かめてから続けます。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>Đã tạo lại từ phần đọc được; tệp hỏng không bị xóa mà vẫn được giữ. %1 thủ tục đang gửi dở đã được lấy lại từ bản sao riêng. Sẽ hỏi cơ quan hành chính xem đã đến nơi chưa rồi mới tiếp tục. Nếu có thủ tục không thấy ở “Tình trạng thủ tục” bên dưới, hãy gọi điện hỏi cơ quan hành chính.</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>Đã tạo lại từ phần đọc được; tệp hỏng không bị xóa mà vẫn được giữ. Nếu có thủ tục không thấy ở “Tình trạng thủ tục” bên dưới, hãy gọi điện hỏi cơ quan hành chính.</translation>
    </message>
    <message>
        <source>知らせることにした予定の期限です。</source>
        <extracomment>Home, below a task: a step of a life event&apos;s plan whose last day the person wished to be told.</extracomment>
        <translation>Hạn trong kế hoạch mà bạn muốn được nhắc.</translation>
    </message>
    <message>
        <source>予定を見る</source>
        <extracomment>Home, button on a task: opens the plan of a life event.</extracomment>
        <translation>Xem kế hoạch</translation>
    </message>
    <message>
        <source>やりとりを開く</source>
        <extracomment>Button of a task: opens what the office and the person wrote to each other.</extracomment>
        <translation>Mở phần trao đổi</translation>
    </message>
    <message>
        <source>役所から問い合わせがあります</source>
        <translation>Cơ quan hành chính có điều muốn hỏi</translation>
    </message>
    <message>
        <source>「{title}」について、役所が返事を待っています。</source>
        <translation>Về “{title}”, cơ quan hành chính đang chờ bạn trả lời.</translation>
    </message>
    <message>
        <source>役所からメッセージが届いています</source>
        <translation>Có tin nhắn của cơ quan hành chính</translation>
    </message>
    <message>
        <source>「{title}」についてのメッセージです。</source>
        <translation>Là tin nhắn về “{title}”.</translation>
    </message>
    <message>
        <source>役所へのメッセージをまだ送っていません</source>
        <translation>Chưa gửi tin nhắn cho cơ quan hành chính</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージを、このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>Tin nhắn viết về “{title}” đã lưu trong máy tính này. Khi kết nối được với cơ quan hành chính sẽ tự động gửi.</translation>
    </message>
    <message>
        <source>役所へのメッセージが受け付けられませんでした</source>
        <translation>Tin nhắn cho cơ quan hành chính không được tiếp nhận</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージです。開いて確かめてください。</source>
        <translation>Là tin nhắn viết về “{title}”. Hãy mở ra xem.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>届きました</source>
        <translation>Đã đến nơi</translation>
    </message>
    <message>
        <source>未提出・このパソコンに保存</source>
        <translation>Chưa nộp, lưu trong máy tính này</translation>
    </message>
    <message>
        <source>届いたか確認中</source>
        <translation>Đang xác nhận đến nơi</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <translation>Không được tiếp nhận</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <translation>Cần hỏi lại cơ quan hành chính</translation>
    </message>
    <message>
        <source>送信中</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>受付番号 %1</source>
        <translation>Số tiếp nhận %1</translation>
    </message>
    <message>
        <source>送っています。この画面を閉じても、内容はこのパソコンに保存されています。</source>
        <translation>Đang gửi. Dù bạn đóng màn hình này, nội dung vẫn được lưu trong máy tính này.</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Số tiếp nhận</translation>
    </message>
    <message>
        <source>届いた日時：%1</source>
        <translation>Thời điểm đến nơi: %1</translation>
    </message>
    <message>
        <source>受付：%1</source>
        <translation>Nơi tiếp nhận: %1</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）：%1</source>
        <translation>Dấu vân tay số của giấy tờ đã đến nơi (SHA-256): %1</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>Việc cần làm tiếp theo</translation>
    </message>
    <message>
        <source>期限：%1</source>
        <translation>Hạn: %1</translation>
    </message>
    <message>
        <source>控えを保存しました</source>
        <translation>Đã lưu bản sao</translation>
    </message>
    <message>
        <source>ホームへ戻る</source>
        <translation>Về trang chủ</translation>
    </message>
    <message>
        <source>届いたかを確かめる</source>
        <translation>Kiểm tra đã đến nơi chưa</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Gửi lại ngay</translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>受付の内容を、A4の紙にまとめます。受付票（役所の電子署名つき）と届出の電子データも残すときは、「控えを保存する」を選んでください。</source>
        <translation>Tóm tắt nội dung tiếp nhận trên giấy A4. Nếu muốn giữ cả giấy tiếp nhận (có chữ ký điện tử của cơ quan hành chính) và dữ liệu điện tử của thông báo, hãy chọn “Lưu bản sao”.</translation>
    </message>
    <message>
        <source>直して届け出る</source>
        <translation>Sửa rồi nộp lại</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>Tệp đính kèm</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1、%2 時点</source>
        <translation>%1, tính đến %2</translation>
    </message>
    <message>
        <source>記録しているところ：%1（%2 時点）</source>
        <translation>Nơi lưu hồ sơ: %1 (tính đến %2)</translation>
    </message>
    <message>
        <source>記号・番号をかくす</source>
        <translation>Ẩn ký hiệu và số</translation>
    </message>
    <message>
        <source>記号・番号を表示する</source>
        <translation>Hiện ký hiệu và số</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>Đang nhận bản ghi.</translation>
    </message>
    <message>
        <source>記録はありません。</source>
        <translation>Không có hồ sơ.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Chưa nhận được gì. Khi có kết nối, hãy nhấn “Cập nhật”.</translation>
    </message>
    <message>
        <source>%1の内訳</source>
        <translation>Chi tiết của %1</translation>
    </message>
    <message>
        <source>この記録について</source>
        <translation>Về hồ sơ này</translation>
    </message>
    <message>
        <source>控えを残す</source>
        <translation>Giữ bản sao</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>Lưu thành tệp</translation>
    </message>
    <message>
        <source>記録を保存しました</source>
        <translation>Đã lưu hồ sơ</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Mở thư mục đã lưu</translation>
    </message>
    <message>
        <source>表計算用（CSV）で保存する</source>
        <translation>Lưu cho bảng tính (CSV)</translation>
    </message>
    <message>
        <source>データ（JSON）で保存する</source>
        <translation>Lưu dạng dữ liệu (JSON)</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>Tệp đã lưu không được mã hóa. Người khác dùng máy tính này có thể xem được. Nơi lưu là “Madoguchi” trong thư mục tài liệu.</translation>
    </message>
    <message>
        <source>記録をファイルに保存しますか</source>
        <translation>Lưu hồ sơ thành tệp?</translation>
    </message>
    <message>
        <source>この記録を、紙に印刷するか、ファイルとしてこのパソコンに残せます。かくしている番号も入ります。</source>
        <translation>Bạn có thể in hồ sơ này ra giấy hoặc lưu thành tệp trên máy tính này. Các số đang được che cũng được ghi đầy đủ.</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>In</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>Lưu thành PDF</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>健康保険の資格情報</source>
        <extracomment>A kind of record: title of its page and of its card. Here: what the health insurance card said.</extracomment>
        <translation>Thông tin bảo hiểm y tế</translation>
    </message>
    <message>
        <source>予防接種</source>
        <translation>Tiêm chủng</translation>
    </message>
    <message>
        <source>健診の結果</source>
        <translation>Kết quả khám sức khỏe</translation>
    </message>
    <message>
        <source>子どもの健診</source>
        <translation>Khám sức khỏe trẻ em</translation>
    </message>
    <message>
        <source>住民税</source>
        <translation>Thuế cư trú (住民税)</translation>
    </message>
    <message>
        <source>年金</source>
        <translation>Lương hưu</translation>
    </message>
    <message>
        <source>どの健康保険に入っているか、窓口でいくら払うかの記録です。</source>
        <extracomment>What a kind of record is, in one sentence.</extracomment>
        <translation>Hồ sơ cho biết bạn tham gia bảo hiểm y tế nào và trả bao nhiêu tại quầy.</translation>
    </message>
    <message>
        <source>市区町村に残っている、受けた予防接種の記録です。</source>
        <translation>Hồ sơ các lần tiêm chủng mà địa phương còn lưu.</translation>
    </message>
    <message>
        <source>特定健康診査など、受けた健診の結果です。</source>
        <translation>Kết quả các lần khám sức khỏe, như khám sức khỏe đặc định (特定健康診査).</translation>
    </message>
    <message>
        <source>お子さんが受けた乳幼児健診などの記録です。</source>
        <translation>Hồ sơ các lần khám của con bạn, như khám sức khỏe trẻ em (乳幼児健診).</translation>
    </message>
    <message>
        <source>前の年の所得と、それをもとに決まった住民税の記録です。</source>
        <translation>Hồ sơ về thu nhập năm trước và thuế cư trú (住民税) tính theo thu nhập đó.</translation>
    </message>
    <message>
        <source>年金に加入した月数と、これまでの加入による年金額です。</source>
        <translation>Số tháng bạn đã tham gia lương hưu và số tiền lương hưu tính theo thời gian tham gia đến nay.</translation>
    </message>
    <message>
        <source>まちがいがあるときは、保険者（勤め先の健康保険、または市区町村の国民健康保険の担当）にお知らせください。転職や引っ越しの直後は、新しい内容になるまで数日かかることがあります。</source>
        <extracomment>What to do when something in a record is not right.</extracomment>
        <translation>Nếu có chỗ sai, hãy báo cho bên bảo hiểm (保険者: bảo hiểm y tế của nơi làm việc, hoặc bộ phận phụ trách Bảo hiểm sức khỏe quốc dân (国民健康保険) của địa phương). Ngay sau khi đổi việc hoặc chuyển nhà, có thể mất vài ngày mới có nội dung mới.</translation>
    </message>
    <message>
        <source>母子健康手帳などと合わないときは、手帳を持って市区町村の窓口にご相談ください。ほかの市区町村にいたときの記録は、載っていないことがあります。</source>
        <translation>Nếu không khớp với sổ tay sức khỏe mẹ và bé (母子健康手帳) v.v., hãy mang sổ đến hỏi tại quầy hành chính địa phương. Hồ sơ khi bạn ở địa phương khác có thể không có ở đây.</translation>
    </message>
    <message>
        <source>基準の外の値があっても、病気とは限りません。心配なときは、かかりつけの医師に見せてください。</source>
        <translation>Giá trị ngoài mức chuẩn không nhất thiết là có bệnh. Nếu lo lắng, hãy cho bác sĩ của bạn xem.</translation>
    </message>
    <message>
        <source>まちがいがあるときは、市区町村の税の担当にお問い合わせください。</source>
        <translation>Nếu có chỗ sai, hãy hỏi bộ phận thuế của địa phương.</translation>
    </message>
    <message>
        <source>年金額は、これまでの加入だけで計算したものです。これから加入すると増えます。抜けている期間があるときは、年金事務所にご相談ください。</source>
        <translation>Số tiền lương hưu chỉ được tính theo thời gian tham gia đến nay. Nếu bạn tham gia tiếp, số tiền sẽ tăng. Nếu thiếu khoảng thời gian nào, hãy hỏi văn phòng lương hưu (年金事務所).</translation>
    </message>
    <message>
        <source>対象の方</source>
        <extracomment>A line&apos;s label on the page of a record, and the head of a column in its copy. Official words of the record.</extracomment>
        <translation>Người được ghi</translation>
    </message>
    <message>
        <source>保険者名</source>
        <translation>Tên bên bảo hiểm (保険者名)</translation>
    </message>
    <message>
        <source>保険者番号</source>
        <translation>Số bên bảo hiểm (保険者番号)</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Ký hiệu (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Số (番号)</translation>
    </message>
    <message>
        <source>枝番</source>
        <translation>Số nhánh (枝番)</translation>
    </message>
    <message>
        <source>本人・家族の別</source>
        <translation>Bản thân hay gia đình (本人・家族)</translation>
    </message>
    <message>
        <source>医療費の負担割合</source>
        <translation>Tỷ lệ tự trả chi phí y tế</translation>
    </message>
    <message>
        <source>資格を取得した日</source>
        <translation>Ngày bắt đầu có tư cách</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>Có hiệu lực đến</translation>
    </message>
    <message>
        <source>予防接種の種類</source>
        <translation>Loại tiêm chủng</translation>
    </message>
    <message>
        <source>回数</source>
        <translation>Lần</translation>
    </message>
    <message>
        <source>受けた日</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>受けたところ</source>
        <translation>Nơi thực hiện</translation>
    </message>
    <message>
        <source>ワクチンのロット番号</source>
        <translation>Số lô vắc-xin</translation>
    </message>
    <message>
        <source>健診の種類</source>
        <translation>Loại khám</translation>
    </message>
    <message>
        <source>結果の説明</source>
        <translation>Giải thích kết quả</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Năm tài chính (年度)</translation>
    </message>
    <message>
        <source>給与の収入</source>
        <translation>Thu nhập tiền lương</translation>
    </message>
    <message>
        <source>合計所得金額</source>
        <translation>Tổng thu nhập (合計所得金額)</translation>
    </message>
    <message>
        <source>所得控除の合計</source>
        <translation>Tổng khấu trừ (所得控除)</translation>
    </message>
    <message>
        <source>扶養の人数</source>
        <translation>Số người phụ thuộc</translation>
    </message>
    <message>
        <source>課税標準額</source>
        <translation>Thu nhập tính thuế (課税標準額)</translation>
    </message>
    <message>
        <source>所得割</source>
        <translation>Thuế theo thu nhập (所得割)</translation>
    </message>
    <message>
        <source>均等割</source>
        <translation>Thuế đồng mức (均等割)</translation>
    </message>
    <message>
        <source>森林環境税</source>
        <translation>Thuế môi trường rừng (森林環境税)</translation>
    </message>
    <message>
        <source>1年間の税額</source>
        <translation>Tiền thuế cả năm</translation>
    </message>
    <message>
        <source>課税・非課税の別</source>
        <translation>Đóng thuế hay miễn thuế</translation>
    </message>
    <message>
        <source>加入の種類</source>
        <translation>Loại tham gia</translation>
    </message>
    <message>
        <source>国民年金を納めた月数</source>
        <translation>Số tháng đã đóng Lương hưu quốc dân (国民年金)</translation>
    </message>
    <message>
        <source>免除・猶予の月数</source>
        <translation>Số tháng được miễn, hoãn</translation>
    </message>
    <message>
        <source>納めていない月数</source>
        <translation>Số tháng chưa đóng</translation>
    </message>
    <message>
        <source>厚生年金に加入した月数</source>
        <translation>Số tháng tham gia lương hưu phúc lợi (厚生年金)</translation>
    </message>
    <message>
        <source>これまでの加入による年金額（年額）</source>
        <translation>Tiền lương hưu theo thời gian tham gia đến nay (một năm)</translation>
    </message>
    <message>
        <source>受け取れるようになる日</source>
        <translation>Ngày bắt đầu nhận được</translation>
    </message>
    <message>
        <source>受け取っている年金額（年額）</source>
        <translation>Tiền lương hưu đang nhận (một năm)</translation>
    </message>
    <message>
        <source>第1号（自営業、学生など）</source>
        <extracomment>Kind of membership in the national pension; the number is official.</extracomment>
        <translation>Loại 1 (第1号: tự kinh doanh, sinh viên v.v.)</translation>
    </message>
    <message>
        <source>第2号（会社員、公務員など）</source>
        <translation>Loại 2 (第2号: nhân viên công ty, công chức v.v.)</translation>
    </message>
    <message>
        <source>第3号（会社員などに扶養されている配偶者）</source>
        <translation>Loại 3 (第3号: vợ hoặc chồng phụ thuộc nhân viên công ty v.v.)</translation>
    </message>
    <message>
        <source>%1割（%2パーセント）</source>
        <extracomment>How much of a medical bill the person pays. %1: in tenths (3), %2: in percent (30).</extracomment>
        <translation>%2 phần trăm (%1割)</translation>
    </message>
    <message>
        <source>%1か月</source>
        <extracomment>A number of months.</extracomment>
        <translation>%1 tháng</translation>
    </message>
    <message>
        <source>%1人</source>
        <extracomment>A number of people.</extracomment>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>An amount of money in yen, with separators of thousands.</extracomment>
        <translation>%1 yên</translation>
    </message>
    <message>
        <source>家族（被扶養者など）</source>
        <translation>Gia đình (người phụ thuộc v.v.)</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Bản thân</translation>
    </message>
    <message>
        <source>非課税</source>
        <translation>Miễn thuế (非課税)</translation>
    </message>
    <message>
        <source>課税</source>
        <translation>Đóng thuế (課税)</translation>
    </message>
    <message>
        <source>%1年度（%2度）</source>
        <extracomment>A fiscal year (April to March). %1: western year, %2: the year of the era, e.g. 令和8年 or &quot;Reiwa 8&quot;.</extracomment>
        <translation>Năm tài chính %1 (%2)</translation>
    </message>
    <message>
        <source>加入の記録と年金額</source>
        <translation>Hồ sơ tham gia và tiền lương hưu</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>基準</source>
        <translation>Mức chuẩn</translation>
    </message>
    <message>
        <source>記録しているところ</source>
        <extracomment>Label on a printed sheet of records: which office or insurer keeps them.</extracomment>
        <translation>Nơi lưu hồ sơ</translation>
    </message>
    <message>
        <source>いつの時点の記録か</source>
        <extracomment>Label on a printed sheet of records.</extracomment>
        <translation>Thời điểm của hồ sơ</translation>
    </message>
    <message>
        <source>確認が必要です</source>
        <extracomment>A measured value is outside of its range; the second: a line of a record that needs a look.</extracomment>
        <translation>Cần kiểm tra</translation>
    </message>
    <message>
        <source>基準の外です</source>
        <translation>Ngoài mức chuẩn</translation>
    </message>
    <message>
        <source>注意</source>
        <extracomment>Head of a column: what a value needs, e.g. &quot;outside of the range&quot;.</extracomment>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>受け取った日時</source>
        <extracomment>Label on a printed sheet of records: when this program received them.</extracomment>
        <translation>Thời điểm nhận</translation>
    </message>
    <message>
        <source>機関から受け取った記録をそのまま印刷したものです。証明書ではありません。</source>
        <extracomment>What a printed sheet of records is and is not.</extracomment>
        <translation>Đây là bản in nguyên văn hồ sơ nhận được từ cơ quan lưu giữ. Đây không phải giấy chứng nhận.</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet of records.</extracomment>
        <translation>Về tờ giấy này</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>役所などが持っている、あなたについての記録です。開いたものは、このパソコンに暗号化して保管します。つながらないときも読めます。</source>
        <translation>Hồ sơ về bạn do cơ quan hành chính và tổ chức khác lưu giữ. Những gì bạn mở được mã hóa và giữ trong máy tính này, đọc được cả khi không có kết nối.</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>Hồ sơ của tôi</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>どの記録があるかを確かめています。</source>
        <translation>Đang kiểm tra xem có hồ sơ nào.</translation>
    </message>
    <message>
        <source>あなたについての記録は、まだありません。</source>
        <translation>Chưa có hồ sơ về bạn.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Chưa nhận được gì. Khi có kết nối, hãy nhấn “Cập nhật”.</translation>
    </message>
    <message>
        <source>あなたの情報を見た役所</source>
        <translation>Cơ quan đã xem thông tin của bạn</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>Ai đã xem</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をいつ、何のためにやり取りしたかの記録です。</source>
        <translation>Bản ghi cho biết các cơ quan hành chính đã trao đổi thông tin của bạn khi nào và để làm gì.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>カードが新しくなったときは、このコードで保存した内容を引き継げます。紙は、カードとは別のところにしまってください。</source>
        <translation>Khi đổi sang thẻ mới, bạn có thể dùng mã này để chuyển nội dung đã lưu sang. Hãy cất tờ giấy ở chỗ khác với thẻ.</translation>
    </message>
    <message>
        <source>9組の文字を、順番どおりに紙に控えてください。控えたことを確かめてから、使えるようになります。</source>
        <translation>Hãy chép 9 nhóm ký tự ra giấy theo đúng thứ tự. Mã dùng được sau khi đã kiểm tra là bạn đã chép.</translation>
    </message>
    <message>
        <source>復旧コードが使えるようになりました</source>
        <translation>Mã khôi phục đã dùng được</translation>
    </message>
    <message>
        <source>コードを紙に控えてください</source>
        <translation>Hãy chép mã ra giấy</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>復旧コードがあります</source>
        <translation>Đã có mã khôi phục</translation>
    </message>
    <message>
        <source>復旧コードはまだありません</source>
        <translation>Chưa có mã khôi phục</translation>
    </message>
    <message>
        <source>新しいコードに替える</source>
        <translation>Đổi sang mã mới</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>Tạo mã khôi phục</translation>
    </message>
    <message>
        <source>復旧コードをやめる</source>
        <translation>Ngừng dùng mã khôi phục</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>In</translation>
    </message>
    <message>
        <source>人に見せないでください</source>
        <translation>Đừng cho người khác xem</translation>
    </message>
    <message>
        <source>控えた紙を見て入れてください。小文字でもかまいません。</source>
        <translation>Hãy nhìn tờ giấy bạn đã chép và nhập vào. Chữ thường cũng được.</translation>
    </message>
    <message>
        <source>控えたコードの最後の1組（4文字）</source>
        <translation>Nhóm cuối của mã bạn đã chép (4 ký tự)</translation>
    </message>
    <message>
        <source>控えました</source>
        <translation>Tôi đã chép</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Về màn hình trước đó</translation>
    </message>
    <message>
        <source>やめる（コードは使えなくなります）</source>
        <translation>Ngừng dùng (mã sẽ không dùng được nữa)</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>Tiếp tục dùng</translation>
    </message>
    <message>
        <source>やめると、カードが新しくなったときに、保存した内容を開けなくなります。</source>
        <translation>Nếu ngừng dùng, khi đổi sang thẻ mới bạn sẽ không mở được nội dung đã lưu.</translation>
    </message>
    <message>
        <source>復旧コードをやめますか</source>
        <translation>Bạn muốn ngừng dùng mã khôi phục?</translation>
    </message>
    <message>
        <source>カードの更新や再発行にそなえて、保存した内容を、紙に控えたコードでも開けるようにします。</source>
        <translation>Để phòng khi thẻ được gia hạn hoặc cấp lại, cho phép mở nội dung đã lưu bằng cả mã chép trên giấy.</translation>
    </message>
    <message>
        <source>復旧コードのQRコード。中身は9組の文字と同じです。</source>
        <extracomment>Heard in place of the QR code beside the nine groups of the recovery code.</extracomment>
        <translation>Mã QR của mã khôi phục. Nội dung giống 9 nhóm ký tự.</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>写真に残さず、紙だけに控えてください。PDFで保存したときは、印刷したらPDFを消してください。このパソコンと、このコードの両方がある人は、保存した内容を開けます。</source>
        <translation>Đừng chụp ảnh, chỉ chép ra giấy. Nếu lưu thành PDF, hãy xóa tệp PDF sau khi in. Người có cả máy tính này và mã này mở được nội dung đã lưu.</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>Các cách mở khác vẫn dùng được.</translation>
    </message>
</context>
<context>
    <name>RegisterQuestion</name>
    <message>
        <source>役所の記録を使いますか</source>
        <translation>Bạn có dùng hồ sơ của cơ quan hành chính không?</translation>
    </message>
    <message>
        <source>%1が持っているあなたの記録（氏名、生年月日、性別、住所、電話番号、同じ世帯の方）を受け取ると、届出の入力と、受けられる支援をさがすのに使えます。</source>
        <extracomment>Home, the question whether the agency&apos;s records may be used. %1: the agency.</extracomment>
        <translation>%1 có hồ sơ về bạn (họ tên, ngày sinh, giới tính, địa chỉ, số điện thoại, những người cùng hộ). Nếu được nhận về, hồ sơ này có thể dùng để điền thông báo và tìm các hỗ trợ bạn có thể nhận.</translation>
    </message>
    <message>
        <source>記録を使う</source>
        <translation>Dùng hồ sơ</translation>
    </message>
    <message>
        <source>自分で入力する</source>
        <translation>Tự nhập</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>Nếu dùng hồ sơ của cơ quan hành chính thì sao?</translation>
    </message>
    <message>
        <source>暗号化して、このパソコンの中だけに保存します。使わなくても、どの手続もできます。設定でいつでも変えられます。</source>
        <translation>Hồ sơ được mã hóa và chỉ lưu trong máy tính này. Không dùng hồ sơ, bạn vẫn làm được mọi thủ tục. Bạn có thể đổi trong phần cài đặt bất cứ lúc nào.</translation>
    </message>
</context>
<context>
    <name>RegisterSettings</name>
    <message>
        <source>役所の記録</source>
        <translation>Hồ sơ của cơ quan hành chính</translation>
    </message>
    <message>
        <source>役所の記録を、入力と支援さがしに使う</source>
        <translation>Dùng hồ sơ của cơ quan hành chính để điền và tìm hỗ trợ</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>Nếu dùng hồ sơ của cơ quan hành chính thì sao?</translation>
    </message>
    <message>
        <source>使うのをやめると、受け取った記録の写しと、支援さがしで記録にある世帯の方について答えた内容は、このパソコンからすぐに消えます。下書きと、前に届出に入れた内容は残ります。下書きの中の「役所の記録から」の印も、そのままです。</source>
        <translation>Nếu bạn thôi dùng, bản sao hồ sơ đã nhận và những gì bạn đã trả lời khi tìm hỗ trợ về người cùng hộ có trong hồ sơ sẽ bị xóa khỏi máy tính này ngay. Bản nháp và những gì bạn đã đưa vào thông báo trước đây vẫn còn. Dấu “Từ hồ sơ của cơ quan hành chính” trong bản nháp cũng giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>次の内容を送ります。まちがいがないか確かめてください。まだ何も送っていません。</source>
        <translation>Nội dung sau đây sẽ được gửi. Vui lòng kiểm tra xem có sai không. Chưa gửi gì cả.</translation>
    </message>
    <message>
        <source>宛先：%1</source>
        <translation>Nơi nhận: %1</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>Kiểm tra nội dung</translation>
    </message>
    <message>
        <source>宛先</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>使いみち</source>
        <translation>Dùng để làm gì</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>Nội dung được gửi</translation>
    </message>
    <message>
        <source>送らないもの</source>
        <translation>Nội dung không gửi</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <translation>Điều gì xảy ra sau khi nộp</translation>
    </message>
    <message>
        <source>確認して署名へ進む</source>
        <translation>Đúng, tiếp tục để ký</translation>
    </message>
    <message>
        <source>入力に戻る</source>
        <translation>Quay lại nhập</translation>
    </message>
    <message>
        <source>家族と確かめるときなどに。紙に出しても、届け出たことにはなりません。</source>
        <translation>Ví dụ, để xem lại cùng gia đình. In ra giấy không có nghĩa là bạn đã nộp thông báo.</translation>
    </message>
    <message>
        <source>紙で確かめる</source>
        <translation>Xem lại trên giấy</translation>
    </message>
    <message>
        <source>次の内容を印刷します。まちがいがないか確かめてください。まだ届け出ていません。</source>
        <translation>Nội dung sau sẽ được in. Hãy kiểm tra. Vẫn chưa nộp gì cả.</translation>
    </message>
    <message>
        <source>前に出した内容から変わるところ</source>
        <translation>Những chỗ khác với nội dung đã nộp trước đây</translation>
    </message>
    <message>
        <source>印刷する内容</source>
        <translation>Nội dung sẽ in</translation>
    </message>
    <message>
        <source>手もとに用意するもの</source>
        <translation>Những thứ cần chuẩn bị</translation>
    </message>
    <message>
        <source>持って行くもの</source>
        <translation>Những thứ cần mang theo</translation>
    </message>
    <message>
        <source>紙に印刷する</source>
        <translation>In ra giấy</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>検索</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>検索の言葉を消す</source>
        <translation>Xóa từ tìm kiếm</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1を画面に表示する</source>
        <translation>Hiện trên màn hình: %1</translation>
    </message>
    <message>
        <source>隠す</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>表示する</source>
        <translation>Hiện</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>候補%1件。下矢印キーで選びます。</source>
        <translation>Có %1 gợi ý. Chọn bằng phím mũi tên xuống.</translation>
    </message>
    <message>
        <source>入力すると候補が出ます。</source>
        <translation>Gợi ý sẽ hiện ra khi bạn nhập.</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, mục %3 trong %2</translation>
    </message>
    <message>
        <source>ほか%1件。続けて入力すると絞り込めます。</source>
        <translation>Còn %1 gợi ý khác. Nhập tiếp để thu hẹp.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>選ぶとすぐに変わり、次に開いたときも同じです。</source>
        <translation>Lựa chọn có hiệu lực ngay và được giữ cho lần mở sau.</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <translation>Ngôn ngữ hiển thị</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrlキーを押しながら ＋ または − でも変えられます。</source>
        <translation>Bạn cũng có thể đổi bằng cách giữ phím Ctrl và nhấn + hoặc −.</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>パソコンの設定に合わせる</source>
        <translation>Theo cài đặt của máy tính</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>ハイコントラスト</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation>Màu màn hình</translation>
    </message>
    <message>
        <source>画面の動きをなくします。</source>
        <translation>Tắt chuyển động trên màn hình.</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation>Giảm chuyển động</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Về màn hình trước đó</translation>
    </message>
    <message>
        <source>漢字の上に、小さなひらがなで読みかたを書きます。</source>
        <translation>Ghi cách đọc bằng chữ hiragana nhỏ phía trên chữ Hán (kanji).</translation>
    </message>
    <message>
        <source>漢字にふりがなをつける</source>
        <translation>Hiện cách đọc trên chữ Hán</translation>
    </message>
    <message>
        <source>ことばと文字</source>
        <translation>Ngôn ngữ và chữ</translation>
    </message>
    <message>
        <source>色と動き</source>
        <translation>Màu và chuyển động</translation>
    </message>
    <message>
        <source>黒い地に白と黄色の文字です。</source>
        <translation>Chữ trắng và vàng trên nền đen.</translation>
    </message>
    <message>
        <source>動きをつける</source>
        <translation>Có chuyển động</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>Chuyển động trên màn hình</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>次の項目、前の項目へ移る</source>
        <translation>Sang mục tiếp theo, mục trước</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>選択肢や一覧の中を移る</source>
        <translation>Di chuyển trong các lựa chọn và danh sách</translation>
    </message>
    <message>
        <source>ボタンを押す、選ぶ</source>
        <translation>Nhấn nút, chọn</translation>
    </message>
    <message>
        <source>前の画面へ戻る</source>
        <translation>Về màn hình trước</translation>
    </message>
    <message>
        <source>ホームへ移る</source>
        <translation>Về trang chủ</translation>
    </message>
    <message>
        <source>文字を大きく、小さくする</source>
        <translation>Phóng to, thu nhỏ chữ</translation>
    </message>
    <message>
        <source>画面を上下に送る</source>
        <translation>Cuộn màn hình lên, xuống</translation>
    </message>
    <message>
        <source>この一覧を開く</source>
        <translation>Mở danh sách này</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Cách dùng bàn phím</translation>
    </message>
    <message>
        <source>上の操作、メニュー、本文の順に移る</source>
        <translation>Lần lượt sang thao tác phía trên, menu và nội dung chính</translation>
    </message>
    <message>
        <source>メニューを開く</source>
        <translation>Mở menu</translation>
    </message>
    <message>
        <source>この画面のヘルプを開く</source>
        <translation>Mở trợ giúp của màn hình này</translation>
    </message>
    <message>
        <source>「窓口」の画面を閉じる</source>
        <translation>Đóng cửa sổ Madoguchi</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。</source>
        <translation>Xác nhận bạn là ai bằng chứng nhận điện tử để đăng nhập (利用者証明用電子証明書) trên Thẻ My Number.</translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation>Nhập mã PIN</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Vui lòng nhập 4 chữ số.</translation>
    </message>
    <message>
        <source>数字4桁です。カードを受け取ったときに市区町村で設定したものです。</source>
        <translation>Mã gồm 4 chữ số, được đặt tại địa phương khi bạn nhận thẻ.</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号</source>
        <translation>Mã PIN đăng nhập (利用者証明用)</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき</source>
        <translation>Nếu bạn quên mã PIN</translation>
    </message>
    <message>
        <source>住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。</source>
        <translation>Bạn có thể đặt lại tại quầy hành chính địa phương nơi có phiếu cư trú (住民票) của bạn. Nếu sai 3 lần liên tiếp, mã PIN bị khóa, nhưng thông tin ghi trong thẻ không bị mất.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>電子署名</source>
        <translation>Chữ ký điện tử</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>Nội dung được ký</translation>
    </message>
    <message>
        <source>署名して提出する</source>
        <translation>Ký và nộp</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>Quay lại, không ký</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Vui lòng nhập mật khẩu.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>Gồm 6–16 chữ cái và chữ số. Chữ cái là chữ hoa. Đây không phải là mã PIN 4 chữ số.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Mật khẩu ký tên (署名用)</translation>
    </message>
</context>
<context>
    <name>SignatureChecking</name>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルです。カードはいりません。</source>
        <translation>PDF có chữ ký, hoặc tệp có tên kết thúc bằng “.p7m” hay “.p7s”. Không cần thẻ.</translation>
    </message>
    <message>
        <source>確かめるファイル</source>
        <translation>Tệp cần kiểm tra</translation>
    </message>
    <message>
        <source>署名だけのファイルです。署名された元のファイルも選んでください。</source>
        <translation>Tệp này chỉ có chữ ký. Hãy chọn cả tệp gốc đã được ký.</translation>
    </message>
    <message>
        <source>署名された元のファイル</source>
        <translation>Tệp gốc đã được ký</translation>
    </message>
    <message>
        <source>署名を確かめています。</source>
        <translation>Đang kiểm tra chữ ký.</translation>
    </message>
    <message>
        <source>署名した人と日時</source>
        <translation>Người ký và thời gian ký</translation>
    </message>
    <message>
        <source>調べたこと</source>
        <translation>Những gì đã kiểm tra</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>内容</source>
        <extracomment>Checking a signature: what was looked at, as a label.</extracomment>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>署名の範囲</source>
        <translation>Phạm vi của chữ ký</translation>
    </message>
    <message>
        <source>電子証明書の用途</source>
        <translation>Mục đích của chứng nhận điện tử</translation>
    </message>
    <message>
        <source>有効期間</source>
        <translation>Thời hạn hiệu lực</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>署名したときのままです。</source>
        <extracomment>Checking a signature: what was seen, beside its label.</extracomment>
        <translation>Vẫn như lúc ký.</translation>
    </message>
    <message>
        <source>署名したあとに、内容か署名が変えられています。</source>
        <translation>Nội dung hoặc chữ ký đã bị thay đổi sau khi ký.</translation>
    </message>
    <message>
        <source>署名のデータが壊れています。</source>
        <translation>Dữ liệu của chữ ký bị hỏng.</translation>
    </message>
    <message>
        <source>このソフトでは読めない種類の署名です。</source>
        <translation>Đây là loại chữ ký mà phần mềm này không đọc được.</translation>
    </message>
    <message>
        <source>署名された元のファイルがないため、確かめられません。</source>
        <translation>Không kiểm tra được vì không có tệp gốc đã được ký.</translation>
    </message>
    <message>
        <source>文書の全体が署名されています。</source>
        <translation>Toàn bộ tài liệu được ký.</translation>
    </message>
    <message>
        <source>署名のあとに、署名されていない部分が付け足されています。</source>
        <translation>Sau chữ ký có phần được thêm vào mà không được ký.</translation>
    </message>
    <message>
        <source>署名の範囲に抜けがあり、文書の全体が守られていません。</source>
        <translation>Phạm vi của chữ ký có chỗ hở, nên toàn bộ tài liệu không được bảo vệ.</translation>
    </message>
    <message>
        <source>この署名のあとに、目に見える別の署名が加えられ、ページの見た目が変わっています。</source>
        <translation>Sau chữ ký này có thêm một chữ ký khác nhìn thấy được, và hình thức của trang đã thay đổi.</translation>
    </message>
    <message>
        <source>この署名のあとに、文書のほかの部分も変わっています。</source>
        <translation>Sau chữ ký này, các phần khác của tài liệu cũng đã thay đổi.</translation>
    </message>
    <message>
        <source>電子署名用の電子証明書です。</source>
        <translation>Đây là chứng nhận điện tử dùng để ký.</translation>
    </message>
    <message>
        <source>電子署名用ではない電子証明書で署名されています。</source>
        <translation>Tệp được ký bằng chứng nhận điện tử không dùng để ký.</translation>
    </message>
    <message>
        <source>署名した人の言う日時に、電子証明書は有効期間内でした。</source>
        <translation>Vào thời gian người ký nêu, chứng nhận điện tử còn hiệu lực.</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期限が切れていました。</source>
        <translation>Vào thời gian người ký nêu, chứng nhận điện tử đã hết hạn.</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期間がまだ始まっていませんでした。</source>
        <translation>Vào thời gian người ký nêu, chứng nhận điện tử chưa có hiệu lực.</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています。期限の前に署名されたことを証明するものがありません。</source>
        <translation>Chứng nhận điện tử đã hết hạn. Không có gì chứng minh rằng tệp được ký trước đó.</translation>
    </message>
    <message>
        <source>署名の日時が書かれていません。</source>
        <translation>Không ghi thời gian ký.</translation>
    </message>
    <message>
        <source>署名した人の言う日時が、このパソコンの時計より先です。</source>
        <translation>Thời gian người ký nêu muộn hơn đồng hồ của máy tính này.</translation>
    </message>
    <message>
        <source>信頼する認証局が発行した電子証明書です。</source>
        <translation>Chứng nhận điện tử do cơ quan chứng thực đáng tin cậy cấp.</translation>
    </message>
    <message>
        <source>発行者を確かめられません。このパソコンの知らない認証局が発行した電子証明書です。</source>
        <translation>Không kiểm tra được nơi cấp. Chứng nhận điện tử do cơ quan chứng thực mà máy tính này không biết cấp.</translation>
    </message>
    <message>
        <source>正しい</source>
        <extracomment>Checking a signature: the three outcomes. Good, bad, unknown.</extracomment>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>正しくない</source>
        <translation>Không đúng</translation>
    </message>
    <message>
        <source>確かめられない</source>
        <translation>Không kiểm tra được</translation>
    </message>
    <message>
        <source>この署名は正しいものです。</source>
        <extracomment>Checking a signature: the three outcomes as a sentence.</extracomment>
        <translation>Chữ ký này đúng.</translation>
    </message>
    <message>
        <source>この署名は正しくありません。このファイルを信用しないでください。</source>
        <translation>Chữ ký này không đúng. Xin đừng tin tệp này.</translation>
    </message>
    <message>
        <source>この署名が正しいかどうか、ここでは確かめられません。</source>
        <translation>Ở đây không kiểm tra được chữ ký này có đúng hay không.</translation>
    </message>
    <message>
        <source>電子証明書に氏名がありません（%1）</source>
        <extracomment>Checking a signature: who signed, where the certificate has no name of a person. %1 its subject.</extracomment>
        <translation>Chứng nhận điện tử không có họ tên (%1)</translation>
    </message>
    <message>
        <source>%1（署名した人の申告です。証明されたものではありません）</source>
        <extracomment>Checking a signature: when. %1 date and time.</extracomment>
        <translation>%1 (do người ký tự nêu, chưa được chứng minh)</translation>
    </message>
    <message>
        <source>番号%1、有効期限%2</source>
        <extracomment>Checking a signature: the certificate. %1 its number, %2 the day of its end.</extracomment>
        <translation>Số %1, có hiệu lực đến %2</translation>
    </message>
    <message>
        <source>署名した人</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>署名の日時</source>
        <translation>Thời gian ký</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>Chứng nhận điện tử</translation>
    </message>
    <message>
        <source>電子証明書に書かれた発行者</source>
        <translation>Nơi cấp ghi trong chứng nhận điện tử</translation>
    </message>
    <message>
        <source>電子証明書が途中で失効していないかは調べていません。マイナンバーカードの電子証明書の失効は、国に届け出た機関だけが調べられます。</source>
        <extracomment>Below every result of checking a signature, also a good one. Revocation of My Number Card certificates may be asked for only by verifiers that have notified the state (JPKI Act, article 17).</extracomment>
        <translation>Chưa kiểm tra chứng nhận điện tử có bị mất hiệu lực giữa chừng hay không. Với chứng nhận điện tử của Thẻ My Number, chỉ các tổ chức đã thông báo với nhà nước mới kiểm tra được điều này.</translation>
    </message>
    <message>
        <source>署名には、氏名・住所・生年月日・性別の入った電子証明書が付きます。ファイルを渡す相手に見えます。</source>
        <extracomment>Before a document is signed: what the certificate in the signature shows to whoever gets the file.</extracomment>
        <translation>Chữ ký kèm theo chứng nhận điện tử có họ tên, địa chỉ, ngày sinh và giới tính. Người nhận tệp sẽ thấy những thông tin này.</translation>
    </message>
    <message>
        <source>発行者を確かめられません。あなたのマイナンバーカードをカードリーダーに置いてもう一度確かめると、同じ認証局が発行したものかどうかが分かります。</source>
        <translation>Không kiểm tra được bên phát hành. Hãy đặt Thẻ My Number của bạn lên đầu đọc rồi kiểm tra lại để biết có cùng cơ quan chứng thực phát hành hay không.</translation>
    </message>
    <message>
        <source>いまカードリーダーにあるマイナンバーカードと同じ認証局が発行した電子証明書です。</source>
        <translation>Chứng nhận điện tử do cùng cơ quan chứng thực với Thẻ My Number đang ở trên đầu đọc phát hành.</translation>
    </message>
</context>
<context>
    <name>SignedFile</name>
    <message>
        <source>%1（署名済み）</source>
        <extracomment>Name of a signed PDF beside the one it was made of. %1 is that one&apos;s name.</extracomment>
        <translation>%1 (đã ký)</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>本文へ移動</source>
        <translation>Đến nội dung chính</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>カードリーダーを確かめています</source>
        <translation>Đang kiểm tra đầu đọc thẻ</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>Mã lỗi: %1</translation>
    </message>
    <message>
        <source>暗証番号の入力へ進む</source>
        <translation>Tiếp tục: nhập mã PIN</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れると進めます。</source>
        <translation>Bạn có thể tiếp tục khi Thẻ My Number đã được đọc.</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>Đầu đọc thẻ: %1</translation>
    </message>
    <message>
        <source>内容は暗号化して保存しています。サインインすると送信を続けられます。</source>
        <translation>Nội dung được mã hóa và lưu lại. Khi bạn đăng nhập, việc gửi sẽ tiếp tục.</translation>
    </message>
    <message>
        <source>このパソコンに保存され、まだ提出されていないものが%1件あります</source>
        <translation>Đã lưu trong máy tính này, chưa nộp: %1 mục</translation>
    </message>
    <message>
        <source>入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。</source>
        <translation>Nội dung bạn đang nhập được mã hóa và lưu trong máy tính này. Khi đăng nhập, bạn có thể làm tiếp.</translation>
    </message>
    <message>
        <source>はじめかた</source>
        <translation>Cách bắt đầu</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつなぐ</source>
        <translation>Nối đầu đọc thẻ với máy tính</translation>
    </message>
    <message>
        <source>USBのICカードリーダーです。つなぐと自動で見つけます。</source>
        <translation>Đây là đầu đọc thẻ IC cổng USB. Khi nối, chương trình tự động tìm thấy.</translation>
    </message>
    <message>
        <source>マイナンバーカードを置く</source>
        <translation>Đặt Thẻ My Number</translation>
    </message>
    <message>
        <source>手続が終わるまで、置いたままにします。</source>
        <translation>Để yên thẻ ở đó cho đến khi xong thủ tục.</translation>
    </message>
    <message>
        <source>暗証番号を入力する</source>
        <translation>Nhập mã PIN</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。</source>
        <translation>Đó là mã PIN đăng nhập (利用者証明用, 4 chữ số). Khi ký thông báo, bạn dùng cả mật khẩu ký tên (署名用, 6–16 chữ cái và chữ số).</translation>
    </message>
    <message>
        <source>%1 できました</source>
        <translation>%1 Xong</translation>
    </message>
    <message>
        <source>%1 いまここです</source>
        <translation>%1 Đang ở đây</translation>
    </message>
    <message>
        <source>%1 このあと</source>
        <translation>%1 Sau bước này</translation>
    </message>
    <message>
        <source>あなたの情報の扱い</source>
        <translation>Cách xử lý thông tin của bạn</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。</source>
        <translation>Thông tin được mã hóa và lưu trong máy tính này. Chỉ thẻ và mã PIN của bạn mở được.</translation>
    </message>
    <message>
        <source>役所へ送るのは、送る前に画面で確認した内容だけです。</source>
        <translation>Chỉ những nội dung bạn đã kiểm tra trên màn hình trước khi gửi mới được gửi đến cơ quan hành chính.</translation>
    </message>
    <message>
        <source>暗証番号とパスワードは、保存せず、どこにも送りません。</source>
        <translation>Mã PIN và mật khẩu không được lưu và không được gửi đi đâu cả.</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>このパソコンを診断する</source>
        <translation>Chẩn đoán máy tính này</translation>
    </message>
</context>
<context>
    <name>StoreErasure</name>
    <message>
        <source>書きかけの内容、届出の控え、受け取ったもの、答えた内容が、このパソコンから消えます。もとには戻せません。役所に出した手続は、そのまま受け付けられています。</source>
        <translation>Bản nháp, bản sao thông báo, những gì đã nhận và đã trả lời sẽ bị xóa khỏi máy tính này. Không thể khôi phục. Thủ tục đã nộp cho cơ quan hành chính vẫn được tiếp nhận.</translation>
    </message>
    <message>
        <source>このパソコンから消す</source>
        <translation>Xóa khỏi máy tính này</translation>
    </message>
    <message>
        <source>消すと、これらは役所に届きません。先に届くのを待つか、ほかの方法で出してください。</source>
        <translation>Nếu xóa, những thông báo này sẽ không đến cơ quan hành chính. Hãy đợi chúng đến nơi, hoặc nộp bằng cách khác.</translation>
    </message>
    <message>
        <source>まちがいを防ぐために、「%1」と入れてください。</source>
        <extracomment>%1: the word to be typed.</extracomment>
        <translation>Để tránh nhầm lẫn, hãy nhập “%1”.</translation>
    </message>
    <message>
        <source>確かめの言葉</source>
        <translation>Từ xác nhận</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>Xóa tất cả</translation>
    </message>
    <message>
        <source>消さない</source>
        <translation>Không xóa</translation>
    </message>
    <message>
        <source>保存した内容を消す</source>
        <translation>Xóa nội dung đã lưu</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容が、すべて消えます。もとには戻せません。</source>
        <translation>Toàn bộ nội dung lưu trong máy tính này sẽ bị xóa. Không thể khôi phục.</translation>
    </message>
    <message>
        <source>本当に消しますか</source>
        <translation>Bạn thực sự muốn xóa?</translation>
    </message>
</context>
<context>
    <name>StoreFileExport</name>
    <message>
        <source>書きかけの内容、提出した届出の控えと受付の証明、役所から受け取ったもの、答えた内容を、暗号化した一つのファイルにします。もう一方のパソコンで、あなたのカードとこのパスフレーズで開けます。このパソコンの内容は、そのまま残ります。</source>
        <translation>Bản nháp, bản sao và chứng nhận tiếp nhận của thông báo đã nộp, những gì nhận từ cơ quan hành chính và những gì đã trả lời được gộp thành một tệp mã hóa. Ở máy tính kia, tệp mở được bằng thẻ của bạn và cụm mật khẩu này. Nội dung trong máy tính này vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>ほかのパソコンへ持っていく</source>
        <translation>Mang sang máy tính khác</translation>
    </message>
    <message>
        <source>これらは、このパソコンから送ります。取り込んだ先では、二重に届かないように、送らずに止めておきます。</source>
        <translation>Chúng được gửi từ máy tính này. Ở máy tính kia chúng được giữ lại để không đến hai lần.</translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation>Xuất ra</translation>
    </message>
    <message>
        <source>%1 に書き出しました。USBメモリーなどでもう一方のパソコンへ移し、終わったらファイルを消してください。パスフレーズを忘れると、だれにも開けません。</source>
        <translation>Đã xuất ra %1. Hãy chuyển sang máy tính kia bằng USB v.v. và xóa tệp sau khi xong. Nếu quên cụm mật khẩu, không ai mở được.</translation>
    </message>
    <message>
        <source>ファイルができました</source>
        <translation>Đã tạo tệp</translation>
    </message>
    <message>
        <source>ファイルに書き出す</source>
        <translation>Xuất ra tệp</translation>
    </message>
</context>
<context>
    <name>StoreFileImport</name>
    <message>
        <source>ほかのパソコンの「窓口」で書き出したファイルを、このカードで開けるように取り込みます。届いていなかった届出は、もとのパソコンから送られることがあるため、ここでは送らずに止めておきます。</source>
        <translation>Nhập tệp đã xuất từ Madoguchi ở máy tính khác để mở được bằng thẻ này. Thông báo chưa đến có thể được gửi từ máy tính cũ, nên ở đây chúng được giữ lại, không gửi.</translation>
    </message>
    <message>
        <source>このパソコンには、もう書きかけの内容や届出、答えた内容があるため、取り込めません。取り込むには、必要ならここの内容を書き出してから、「このパソコンから消す」で消してください。</source>
        <translation>Máy tính này đã có bản nháp, thông báo hoặc câu trả lời nên không nhập được. Để nhập, hãy xuất nội dung ở đây ra tệp nếu cần, rồi xóa bằng “Xóa khỏi máy tính này”.</translation>
    </message>
    <message>
        <source>ほかのパソコンの内容を取り込む</source>
        <translation>Nhập nội dung từ máy tính khác</translation>
    </message>
    <message>
        <source>書き出したファイル</source>
        <translation>Tệp đã xuất</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>Hãy nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>書き出したときに決めたパスフレーズ</source>
        <translation>Cụm mật khẩu đặt khi xuất tệp</translation>
    </message>
    <message>
        <source>取り込んでいます。数秒かかることがあります。</source>
        <translation>Đang nhập. Có thể mất vài giây.</translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>ファイルから取り込む</source>
        <translation>Nhập từ tệp</translation>
    </message>
</context>
<context>
    <name>StoreKeysPage</name>
    <message>
        <source>これから入力する内容は、暗号化してこのパソコンに保存します。いまは、あなたのカードでだけ開けます。カードをなくしたときや、新しくしたときにも開けるように、もう一つ決めておけます。</source>
        <translation>Nội dung bạn nhập từ đây được mã hóa và lưu trong máy tính này. Hiện chỉ thẻ của bạn mở được. Bạn có thể chọn thêm một cách nữa để vẫn mở được khi mất thẻ hoặc đổi thẻ.</translation>
    </message>
    <message>
        <source>ここにある開け方のどれか一つがあれば、カードが新しくなっても、保存した内容を引き継げます。中身を見るには、どの場合も、ご本人のカードでサインインします。</source>
        <translation>Chỉ cần một trong các cách ở đây, bạn có thể chuyển nội dung đã lưu sang thẻ mới. Để xem nội dung, lúc nào bạn cũng phải đăng nhập bằng thẻ của chính mình.</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決めますか</source>
        <translation>Bạn có muốn chọn thêm cách mở ngoài thẻ không</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Cách mở nội dung đã lưu</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>Hiện chỉ mở được bằng thẻ</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>Có cách mở khác ngoài thẻ</translation>
    </message>
    <message>
        <source>保存したときのカードと、その暗証番号で開きます。新しいカードでは開きません。</source>
        <translation>Mở bằng thẻ lúc lưu và mã PIN của thẻ. Thẻ mới không mở được.</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>Thẻ My Number</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>Tạo mã khôi phục</translation>
    </message>
    <message>
        <source>復旧コードを替える・やめる</source>
        <translation>Đổi hoặc thôi dùng mã khôi phục</translation>
    </message>
    <message>
        <source>紙に印刷するか書き写して、しまっておきます。覚えておくことはありません。</source>
        <translation>In ra hoặc chép lại rồi cất đi. Không phải nhớ gì.</translation>
    </message>
    <message>
        <source>紙に控えた復旧コード</source>
        <translation>Mã khôi phục chép trên giấy</translation>
    </message>
    <message>
        <source>パスフレーズを決める</source>
        <translation>Đặt cụm mật khẩu</translation>
    </message>
    <message>
        <source>パスフレーズを替える</source>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>パスフレーズをやめる</source>
        <translation>Thôi dùng cụm mật khẩu</translation>
    </message>
    <message>
        <source>あなただけが覚えておく、長い合言葉です。忘れると使えません。</source>
        <translation>Một cụm từ bí mật dài chỉ mình bạn nhớ. Nếu quên thì không dùng được.</translation>
    </message>
    <message>
        <source>パスフレーズ</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>キーリングでも開けるようにする</source>
        <translation>Cho phép mở bằng cả chùm khóa</translation>
    </message>
    <message>
        <source>キーリングをやめる</source>
        <translation>Thôi dùng chùm khóa</translation>
    </message>
    <message>
        <source>パソコンの中の、パスワードの保管場所です。このパソコンのあなたのアカウントを使える人は、鍵を取り出せます。家族などと同じアカウントを使っているときは、選ばないでください。</source>
        <translation>Đây là nơi giữ mật khẩu trong máy tính. Ai dùng được tài khoản của bạn trên máy tính này đều lấy được khóa. Nếu bạn dùng chung tài khoản với gia đình hay người khác, đừng chọn cách này.</translation>
    </message>
    <message>
        <source>このパソコンのキーリング</source>
        <translation>Chùm khóa của máy tính này</translation>
    </message>
    <message>
        <source>紙やパスフレーズを人に見られたかもしれないときに使います。保存した内容を、新しい鍵で暗号化しなおします。復旧コードとパスフレーズは使えなくなるので、作りなおしてください。</source>
        <translation>Dùng khi có thể người khác đã thấy tờ giấy hoặc cụm mật khẩu. Nội dung đã lưu sẽ được mã hóa lại bằng khóa mới. Mã khôi phục và cụm mật khẩu sẽ không dùng được nữa, nên hãy tạo lại.</translation>
    </message>
    <message>
        <source>鍵を新しくする</source>
        <translation>Tạo khóa mới</translation>
    </message>
    <message>
        <source>カードをなくしたときや新しくしたときに、書きかけの内容と控えを開けなくなります。役所に出した手続は、そのまま受け付けられています。あとで設定からも決められます。</source>
        <translation>Khi mất thẻ hoặc đổi thẻ, bạn sẽ không mở được nội dung viết dở và bản sao. Thủ tục đã nộp cho cơ quan hành chính vẫn được tiếp nhận như cũ. Sau này bạn cũng có thể chọn trong Cài đặt.</translation>
    </message>
    <message>
        <source>カードだけで進むときは</source>
        <translation>Nếu tiếp tục chỉ với thẻ</translation>
    </message>
    <message>
        <source>入力へ進む</source>
        <translation>Tiếp tục nhập</translation>
    </message>
    <message>
        <source>いまはカードだけで進む</source>
        <translation>Bây giờ tiếp tục chỉ với thẻ</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Về màn hình trước đó</translation>
    </message>
    <message>
        <source>「%1」をやめる</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>Thôi dùng “%1”</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>Tiếp tục dùng</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>Các cách mở khác vẫn dùng được.</translation>
    </message>
    <message>
        <source>やめると、カードだけで開くようになります。カードをなくしたときや新しくしたときに、保存した内容を開けなくなります。</source>
        <translation>Khi thôi dùng, chỉ mở được bằng thẻ. Khi mất thẻ hoặc đổi thẻ, bạn sẽ không mở được nội dung đã lưu.</translation>
    </message>
    <message>
        <source>「%1」をやめますか</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>Thôi dùng “%1”?</translation>
    </message>
    <message>
        <source>いまの復旧コードとパスフレーズは使えなくなります。保存した内容は残ります。</source>
        <translation>Mã khôi phục và cụm mật khẩu hiện tại sẽ không dùng được nữa. Nội dung đã lưu vẫn còn.</translation>
    </message>
    <message>
        <source>鍵を新しくしますか</source>
        <translation>Tạo khóa mới?</translation>
    </message>
</context>
<context>
    <name>StoreSettings</name>
    <message>
        <source>このパソコンに保存した内容</source>
        <translation>Nội dung đã lưu trong máy tính này</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Chuyển nội dung của thẻ cũ sang dùng với thẻ này</translation>
    </message>
    <message>
        <source>保存した内容は、あなたのカードと暗証番号で開きます。カードをなくしたときや、新しくしたときのために、ほかの開け方も決めておけます。</source>
        <translation>Nội dung đã lưu mở bằng thẻ và mã PIN của bạn. Bạn cũng có thể chọn cách mở khác, phòng khi mất thẻ hoặc đổi thẻ.</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>Hiện chỉ mở được bằng thẻ</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>Có cách mở khác ngoài thẻ</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Cách mở nội dung đã lưu</translation>
    </message>
</context>
<context>
    <name>StoreWay</name>
    <message>
        <source>使えます</source>
        <translation>Dùng được</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>Chưa có</translation>
    </message>
</context>
<context>
    <name>SubsidiesPage</name>
    <message>
        <source>会社や個人事業主のための補助金を、デジタル庁の「Jグランツ」の公開された一覧からさがします。</source>
        <translation>Tìm trợ cấp cho công ty và cá nhân kinh doanh trong danh sách công khai “Jグランツ” của Cơ quan Kỹ thuật số.</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>Trợ cấp cho doanh nghiệp</translation>
    </message>
    <message>
        <source>送るのは、下で入れた言葉と選んだ条件だけです。氏名・住所・答えたことは送りません。「さがす」を押すまで、何も送りません。送り先：%1</source>
        <translation>Chỉ gửi các từ và điều kiện bên dưới. Không gửi họ tên, địa chỉ hay câu trả lời. Không gửi gì cho đến khi bấm “Tìm”. Gửi đến: %1</translation>
    </message>
    <message>
        <source>デモや、つなぎ先の設定がないときは、外の一覧をさがせません。</source>
        <translation>Trong bản thử, hoặc khi chưa cài đặt kết nối, không thể tìm trong danh sách bên ngoài.</translation>
    </message>
    <message>
        <source>ここだけは、外へ問い合わせます</source>
        <translation>Chỉ trang này hỏi ra bên ngoài</translation>
    </message>
    <message>
        <source>ここではさがせません</source>
        <translation>Không tìm được ở đây</translation>
    </message>
    <message>
        <source>例：省エネ、設備、創業、IT導入</source>
        <translation>Ví dụ: tiết kiệm năng lượng (省エネ), thiết bị (設備), khởi nghiệp (創業), ứng dụng IT (IT導入)</translation>
    </message>
    <message>
        <source>さがす言葉</source>
        <translation>Từ cần tìm</translation>
    </message>
    <message>
        <source>都道府県名。空けておくと、どこでも。例：東京都</source>
        <translation>Tên tỉnh thành bằng tiếng Nhật. Để trống: mọi nơi. Ví dụ: Tokyo (東京都)</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>並べ方</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>いま申請できるものだけ</source>
        <translation>Chỉ những khoản đang nhận đơn</translation>
    </message>
    <message>
        <source>さがしています</source>
        <translation>Đang tìm</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>見つかった補助金</source>
        <translation>Trợ cấp tìm thấy</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
    <message>
        <source>見つかりませんでした。別の言葉か、条件をゆるめてさがしてください。</source>
        <translation>Không tìm thấy. Hãy dùng từ khác hoặc bớt điều kiện.</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>Nguồn: jGrants (Jグランツからの出典)</translation>
    </message>
</context>
<context>
    <name>SubsidyPage</name>
    <message>
        <source>くわしい内容を受け取っています。</source>
        <translation>Đang nhận nội dung chi tiết.</translation>
    </message>
    <message>
        <source>概要</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>Nguồn: jGrants (Jグランツからの出典)</translation>
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
        <translation>%1, bảng %2 cột %3 hàng</translation>
    </message>
    <message>
        <source>%1行中%2行目</source>
        <translation>hàng %2 trong %1</translation>
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
        <translation>%1, %2 mục</translation>
    </message>
    <message>
        <source>%1個中%2個目のタブ</source>
        <translation>tab %2 trong %1</translation>
    </message>
</context>
<context>
    <name>TakeOverPage</name>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Chuyển nội dung của thẻ cũ sang dùng với thẻ này</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>引き継ぐと、前のカードではこの内容を開けなくなります。役所に出した届出は、引き継がなくても受け付けられたままです。</source>
        <translation>Khi đã chuyển sang, thẻ cũ không mở được nội dung này nữa. Thông báo đã nộp cho cơ quan hành chính vẫn được tiếp nhận như cũ, dù bạn không chuyển.</translation>
    </message>
    <message>
        <source>前のカードについて</source>
        <translation>Về thẻ cũ</translation>
    </message>
    <message>
        <source>引き継ぐ</source>
        <translation>Chuyển sang dùng với thẻ này</translation>
    </message>
    <message>
        <source>引き継がずに戻る</source>
        <translation>Quay lại, không chuyển</translation>
    </message>
    <message>
        <source>カードが新しくなったときは、紙に控えた復旧コードなどで、前のカードで保存した届出の控えや書きかけの入力が、このカードで開けるようになります。</source>
        <translation>Khi đổi sang thẻ mới, nhờ mã khôi phục chép trên giấy hoặc cách khác, thẻ này sẽ mở được bản sao thông báo và phần nhập dở đã lưu bằng thẻ cũ.</translation>
    </message>
    <message>
        <source>4文字ずつ9組です。小文字でも、間の「-」がなくてもかまいません。QRコードの読み取り機でも入れられます。</source>
        <translation>Có 9 nhóm, mỗi nhóm 4 ký tự. Chữ thường hoặc không có dấu “-” ở giữa cũng được. Cũng có thể nhập bằng máy đọc mã QR.</translation>
    </message>
    <message>
        <source>パスフレーズで引き継ぐ</source>
        <translation>Chuyển sang bằng cụm mật khẩu</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>Hãy nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>前のカードで決めたパスフレーズ</source>
        <translation>Cụm mật khẩu đã đặt với thẻ cũ</translation>
    </message>
    <message>
        <source>パスフレーズを確かめています。数秒かかることがあります。</source>
        <translation>Đang kiểm tra cụm mật khẩu. Có thể mất vài giây.</translation>
    </message>
    <message>
        <source>前のカードで、キーリングでも開けるようにしてあります。</source>
        <translation>Với thẻ cũ, bạn đã cho phép mở bằng cả chùm khóa.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングで引き継ぐ</source>
        <translation>Chuyển sang bằng chùm khóa của máy tính này</translation>
    </message>
    <message>
        <source>キーリングで引き継ぐ</source>
        <translation>Chuyển sang bằng chùm khóa</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>あと%1文字</source>
        <translation>Còn %1 ký tự</translation>
    </message>
    <message>
        <source>%1文字多いです</source>
        <translation>Thừa %1 ký tự</translation>
    </message>
</context>
<context>
    <name>TimeEntry</name>
    <message>
        <source>例：午後2時30分、14:30</source>
        <extracomment>Below the label of a time of day: ways to type it.</extracomment>
        <translation>Ví dụ: 14:30, 2:30 pm</translation>
    </message>
</context>
<context>
    <name>TopicLinks</name>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, mục %3 trong %2</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>試すだけです。何も保存せず、答えも変えません。Escキーか「戻る」で元に戻ります。</source>
        <translation>Đây chỉ là thử. Không lưu gì và không đổi câu trả lời. Bấm Esc hoặc “Quay lại” để trở về.</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>Nếu như</translation>
    </message>
    <message>
        <source>何が起きたら、を調べますか</source>
        <translation>Bạn muốn xem nếu có chuyện gì</translation>
    </message>
    <message>
        <source>どこへ引っ越しますか</source>
        <translation>Bạn chuyển đến đâu</translation>
    </message>
    <message>
        <source>給与だけの方は、源泉徴収票の「給与所得控除後の金額」です。</source>
        <translation>Nếu bạn chỉ có lương: số “給与所得控除後の金額” trên phiếu khấu trừ thuế (源泉徴収票).</translation>
    </message>
    <message>
        <source>1年の合計所得金額</source>
        <translation>Tổng thu nhập một năm (合計所得金額)</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yên</translation>
    </message>
    <message>
        <source>ほかの家族は、まだ分かっていません。</source>
        <translation>Chưa biết người khác trong gia đình.</translation>
    </message>
    <message>
        <source>だれが世帯を出ますか</source>
        <translation>Ai rời khỏi hộ</translation>
    </message>
    <message>
        <source>「もしも」の結果です</source>
        <translation>Đây là kết quả “nếu như”</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>Mục %2 trong %1</translation>
    </message>
    <message>
        <source>もしもを終える</source>
        <translation>Kết thúc “nếu như”</translation>
    </message>
</context>
<context>
    <name>madoguchi::AccessLogModel</name>
    <message>
        <source>提供されました</source>
        <extracomment>What became of a question of one agency to another.</extracomment>
        <translation>Đã cung cấp</translation>
    </message>
    <message>
        <source>該当する情報はありませんでした</source>
        <translation>Không có thông tin tương ứng</translation>
    </message>
    <message>
        <source>提供されませんでした</source>
        <translation>Không cung cấp</translation>
    </message>
    <message>
        <source>%1が、%2の中で「%3」を確かめました。</source>
        <extracomment>Who looked at my data, one sentence. %1: the office that asked, %2: the agency that was asked (may be the same municipality), %3: what kind of data.</extracomment>
        <translation>%1 đã xem “%3” trong %2.</translation>
    </message>
    <message>
        <source>%1が、%2に「%3」を問い合わせました。</source>
        <translation>%1 đã hỏi %2 về “%3”.</translation>
    </message>
    <message>
        <source>目的：%1</source>
        <extracomment>Who looked at my data: for which work of the office. %1: the work.</extracomment>
        <translation>Mục đích: %1</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>Căn cứ pháp lý: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationModel</name>
    <message>
        <source>（回答の期限：%1）</source>
        <extracomment>Progress of an application: until when the person must answer. %1 is a date.</extracomment>
        <translation> (hạn trả lời: %1)</translation>
    </message>
    <message>
        <source>提出をとりやめました。</source>
        <extracomment>Said by a screen reader after a filing that had not been sent was given up.</extracomment>
        <translation>Đã thôi nộp.</translation>
    </message>
    <message>
        <source>取り下げを依頼しました。</source>
        <extracomment>Said by a screen reader: the wish to withdraw is kept and goes to the agency.</extracomment>
        <translation>Đã yêu cầu rút lại.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationsModel</name>
    <message>
        <source>あてはまる手続はありません</source>
        <extracomment>Below the search among what was filed.</extracomment>
        <translation>Không có thủ tục phù hợp</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>Tìm thấy %1 mục</translation>
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
        <translation>%1 trang</translation>
    </message>
    <message>
        <source>横%1×縦%2画素</source>
        <extracomment>Beside the name of a photo: %1 width and %2 height in pixels.</extracomment>
        <translation>rộng %1 × cao %2 điểm ảnh</translation>
    </message>
    <message>
        <source>写真（JPEG）</source>
        <extracomment>A kind of file that may be chosen.</extracomment>
        <translation>ảnh (JPEG)</translation>
    </message>
    <message>
        <source>画像（PNG）</source>
        <translation>hình ảnh (PNG)</translation>
    </message>
    <message>
        <source>%1を%2個まで。1個の大きさは%3まで。</source>
        <extracomment>Under the label of a field for files: %1 kinds, %2 how many, %3 the largest size of one.</extracomment>
        <translation>%1; tối đa %2 tệp, mỗi tệp tối đa %3.</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen can not be read; %1 its name.</extracomment>
        <translation>Không đọc được tệp “%1”. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen has nothing in it; %1 its name.</extracomment>
        <translation>Tệp “%1” trống. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。写真は、小さくして保存し直すと選べることがあります。</source>
        <extracomment>A file that was chosen is too large; %1 its name, %2 its size, %3 the largest.</extracomment>
        <translation>“%1” có dung lượng %2, quá lớn. Hãy chọn tệp tối đa %3. Với ảnh, lưu lại ở kích thước nhỏ hơn thì có thể chọn được.</translation>
    </message>
    <message>
        <source>「%1」は添付できません。ファイルは%2個までです。入れかえるときは、先にほかのファイルを取り除いてください。</source>
        <extracomment>No more files; %1 the name of the one that was chosen, %2 how many there may be.</extracomment>
        <translation>Không đính kèm được “%1”. Tối đa %2 tệp. Muốn thay, hãy bỏ một tệp khác trước.</translation>
    </message>
    <message>
        <source>「%1」と同じ中身のファイルは、もう添付してあります。</source>
        <extracomment>The same file was chosen twice; %1 its name.</extracomment>
        <translation>Tệp có cùng nội dung với “%1” đã được đính kèm rồi.</translation>
    </message>
    <message>
        <source>「%1」は、一部のスマートフォンの形式（HEIC）の写真です。JPEGの形式で保存し直してから選んでください。</source>
        <extracomment>A photo in a format that offices do not take; %1 the file&apos;s name.</extracomment>
        <translation>“%1” là ảnh ở định dạng của một số điện thoại (HEIC). Hãy lưu lại ở định dạng JPEG rồi chọn.</translation>
    </message>
    <message>
        <source>「%1」の写真は途中で切れているか、壊れています。写真を保存し直すか、撮り直してください。</source>
        <extracomment>A damaged photo; %1 the file&apos;s name.</extracomment>
        <translation>Ảnh “%1” bị đứt giữa chừng hoặc bị hỏng. Hãy lưu lại hoặc chụp lại.</translation>
    </message>
    <message>
        <source>「%1」は縦横の画素数が多すぎて開けません。小さくして保存し直してください。</source>
        <extracomment>A photo with too many pixels; %1 the file&apos;s name.</extracomment>
        <translation>“%1” có quá nhiều điểm ảnh nên không mở được. Hãy lưu lại ở kích thước nhỏ hơn.</translation>
    </message>
    <message>
        <source>「%1」は、パスワードがないと開けないPDFです。役所でも開けないので、パスワードのないPDFを選んでください。</source>
        <extracomment>A PDF that opens with a password only; %1 the file&apos;s name.</extracomment>
        <translation>“%1” là PDF phải có mật khẩu mới mở được. Cơ quan cũng không mở được, nên hãy chọn PDF không có mật khẩu.</translation>
    </message>
    <message>
        <source>「%1」はPDFとして開けません。壊れているか、PDFではありません。PDFを作り直してください。</source>
        <extracomment>A damaged PDF, or a file that is none; %1 the file&apos;s name.</extracomment>
        <translation>Không mở được “%1” dưới dạng PDF. Tệp bị hỏng hoặc không phải PDF. Hãy tạo lại PDF.</translation>
    </message>
    <message>
        <source>「%1」はページが多すぎます。必要なページだけのPDFを選んでください。</source>
        <extracomment>A PDF with too many pages; %1 the file&apos;s name.</extracomment>
        <translation>“%1” có quá nhiều trang. Hãy chọn PDF chỉ gồm các trang cần thiết.</translation>
    </message>
    <message>
        <source>「%1」は、ここでは使えない種類のファイルです。使えるのは、%2</source>
        <extracomment>A file of another kind than is asked for; %1 its name, %2 what is taken.</extracomment>
        <translation>“%1” là loại tệp không dùng được ở đây. Có thể dùng: %2</translation>
    </message>
    <message>
        <source>「%1」を添付しました。この写真には、撮影した場所が記録されています。</source>
        <translation>Đã đính kèm “%1”. Ảnh này có ghi nơi chụp.</translation>
    </message>
    <message>
        <source>「%1」を添付しました。</source>
        <translation>Đã đính kèm “%1”.</translation>
    </message>
    <message>
        <source>「%1」を取り除きました。「元に戻す」で戻せます。</source>
        <extracomment>Said by a screen reader after a file was taken out again; %1 its name. 元に戻す is a button&apos;s name.</extracomment>
        <translation>Đã bỏ “%1”. Có thể lấy lại bằng “Hoàn tác”.</translation>
    </message>
    <message>
        <source>「%1」から撮影場所の記録を取り除けませんでした。送りたくないときは、この写真を取り除いてください。</source>
        <extracomment>The place could not be taken out of a photo; %1 the file&apos;s name.</extracomment>
        <translation>Không bỏ được nơi chụp khỏi “%1”. Nếu không muốn gửi, hãy bỏ ảnh này.</translation>
    </message>
    <message>
        <source>「%1」から、撮影した場所の記録を取り除きました。</source>
        <extracomment>Said by a screen reader after the place was taken out of a photo; %1 its name.</extracomment>
        <translation>Đã bỏ nơi chụp khỏi “%1”.</translation>
    </message>
    <message>
        <source>「%1」（%2）の%3ページ目の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pages, %3 which page is shown.</extracomment>
        <translation>Hình trang %3 của “%1” (%2)</translation>
    </message>
    <message>
        <source>「%1」（%2）の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pixels.</extracomment>
        <translation>Hình của “%1” (%2)</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <extracomment>Said by a screen reader when another page of a file is shown: %1 which, %2 of how many.</extracomment>
        <translation>Trang %1 trong %2</translation>
    </message>
    <message>
        <source>このファイルは、前に出した届出といっしょに役所にあります。このパソコンには残していません。</source>
        <extracomment>A file that came with an earlier filing: its bytes are at the office only.</extracomment>
        <translation>Tệp này ở cơ quan cùng với hồ sơ đã nộp trước. Máy tính này không giữ lại.</translation>
    </message>
    <message>
        <source>このページは表示できません。ファイルはそのまま添付されています。</source>
        <extracomment>A page of a file can not be drawn; the file itself is as it was.</extracomment>
        <translation>Không hiển thị được trang này. Tệp vẫn được đính kèm nguyên vẹn.</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitAnswersModel</name>
    <message>
        <source>この答えを消しました。</source>
        <extracomment>Said when one answer was taken back.</extracomment>
        <translation>Đã xóa câu trả lời này.</translation>
    </message>
    <message>
        <source>家族を加えました。</source>
        <extracomment>Said when someone was added to the household.</extracomment>
        <translation>Đã thêm người trong gia đình.</translation>
    </message>
    <message>
        <source>この人と、この人についての答えを消しました。</source>
        <extracomment>Said when someone was taken out of the household.</extracomment>
        <translation>Đã xóa người này và các câu trả lời về người này.</translation>
    </message>
    <message>
        <source>答えたことをすべて消しました。</source>
        <extracomment>Said when every answer was erased.</extracomment>
        <translation>Đã xóa tất cả câu trả lời.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line of what is known about the household. %1: about whom, %2: what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>あなたの答え</source>
        <extracomment>Where a line of the household is from.</extracomment>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>カードと住民登録から</source>
        <translation>Từ thẻ và đăng ký cư trú</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitModel</name>
    <message>
        <source>申請できる時期</source>
        <extracomment>Page of a benefit, label: until when to apply.</extracomment>
        <translation>Thời gian có thể xin</translation>
    </message>
    <message>
        <source>申請するところ</source>
        <extracomment>Page of a benefit, label: where to apply.</extracomment>
        <translation>Nơi nộp đơn</translation>
    </message>
    <message>
        <source>決めるところ</source>
        <extracomment>Page of a benefit, label: which office decides.</extracomment>
        <translation>Nơi quyết định</translation>
    </message>
    <message>
        <source>いっしょには受けられないもの：%1</source>
        <extracomment>Page of a benefit. %1: names of benefits that one can not have beside it.</extracomment>
        <translation>Không nhận cùng lúc với: %1</translation>
    </message>
    <message>
        <source>根拠：%1
出典：%2（%3に確認）</source>
        <extracomment>Page of a benefit. %1: law and article, %2: an address, %3: a date.</extracomment>
        <translation>Căn cứ: %1
Nguồn: %2 (kiểm tra ngày %3)</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitQuestionModel</name>
    <message>
        <source>%1のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits.</extracomment>
        <translation>Hỏi để biết về %1.</translation>
    </message>
    <message>
        <source>%1など、%2件のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits, %2: a number.</extracomment>
        <translation>Hỏi để biết về %1 và các mục khác, tất cả %2 mục.</translation>
    </message>
    <message>
        <source>いません（ここまでで全員です）</source>
        <extracomment>Answer to the question who else lives in the household.</extracomment>
        <translation>Không có (đây là tất cả)</translation>
    </message>
    <message>
        <source>答えを入れてください。分からないときは「分からない」を押してください。</source>
        <extracomment>Under the field of a question that was left empty or holds something impossible.</extracomment>
        <translation>Hãy trả lời. Nếu không biết, hãy bấm “Không biết”.</translation>
    </message>
    <message>
        <source>この内容は使えません。入れ直してください。</source>
        <translation>Không dùng được nội dung này. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>見込みのある給付が%1件増えて、%2件になりました。</source>
        <extracomment>Said after an answer: how many more benefits are likely now. %1, %2: numbers.</extracomment>
        <translation>Có thêm %1 khoản có thể nhận được, tất cả là %2.</translation>
    </message>
    <message>
        <source>見込みのある給付は%1件です。</source>
        <extracomment>Said after an answer. %1: a number.</extracomment>
        <translation>Có %1 khoản có thể nhận được.</translation>
    </message>
    <message>
        <source>お聞きすることは、もうありません。</source>
        <extracomment>Said after the last answer.</extracomment>
        <translation>Không còn gì để hỏi.</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitsModel</name>
    <message>
        <source>利用できる見込みのあるもの</source>
        <extracomment>Heading over benefits of one kind, and the tab that shows these alone.</extracomment>
        <translation>Có khả năng được hưởng</translation>
    </message>
    <message>
        <source>見込みあり</source>
        <translation>Có khả năng</translation>
    </message>
    <message>
        <source>質問に答えると分かるもの</source>
        <translation>Trả lời câu hỏi thì biết</translation>
    </message>
    <message>
        <source>答えると分かる</source>
        <translation>Cần trả lời</translation>
    </message>
    <message>
        <source>役所に確かめるもの</source>
        <translation>Cần hỏi cơ quan</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>Hỏi cơ quan</translation>
    </message>
    <message>
        <source>もう受けているもの</source>
        <translation>Đang nhận rồi</translation>
    </message>
    <message>
        <source>受けている</source>
        <translation>Đang nhận</translation>
    </message>
    <message>
        <source>いまは当てはまらないもの</source>
        <translation>Hiện không phù hợp</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Không phù hợp</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Trợ cấp và chế độ có thể nhận</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Beside the search of benefits: how many were found. %1: a number.</extracomment>
        <translation>Tìm thấy %1 mục</translation>
    </message>
    <message>
        <source>すべて</source>
        <extracomment>Tab over the list of benefits.</extracomment>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>madoguchi::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Card page: while the card is being read.</extracomment>
        <translation>Đang đọc thẻ</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っています</source>
        <extracomment>Card page: whether a My Number Card is in the reader.</extracomment>
        <translation>Thẻ My Number đang ở trong đầu đọc</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っていません</source>
        <translation>Không có Thẻ My Number trong đầu đọc</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Card page: tries left of a PIN. %1 is a number.</extracomment>
        <translation>Còn nhập được %1 lần</translation>
    </message>
    <message>
        <source>ロックされています</source>
        <translation>Đã bị khóa</translation>
    </message>
    <message>
        <source>サインインのときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>Dùng khi đăng nhập.</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>Dùng khi ký điện tử vào thông báo hoặc đơn xin.</translation>
    </message>
    <message>
        <source>氏名や住所をカードから読み取るときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>Dùng khi đọc họ tên và địa chỉ từ thẻ.</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが入っています</source>
        <translation>Trong đầu đọc là thẻ khác, không phải Thẻ My Number</translation>
    </message>
    <message>
        <source>カードから返事がありません</source>
        <translation>Thẻ không trả lời</translation>
    </message>
    <message>
        <source>ほかのソフトが使っています</source>
        <translation>Phần mềm khác đang sử dụng</translation>
    </message>
    <message>
        <source>カードが入っていません</source>
        <translation>Không có thẻ</translation>
    </message>
    <message>
        <source>調べています</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>自動で選ぶ</source>
        <translation>Tự động chọn</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っているカードリーダーを使います</source>
        <translation>Dùng đầu đọc có Thẻ My Number</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <extracomment>Card page: name of the certificate that proves who one is.</extracomment>
        <translation>Chứng nhận điện tử để đăng nhập (利用者証明用電子証明書)</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>Chứng minh đó là bạn khi đăng nhập. Không có họ tên và địa chỉ.</translation>
    </message>
    <message>
        <source>入っていません</source>
        <extracomment>Card page: the card has no signing certificate.</extracomment>
        <translation>Không có trong thẻ</translation>
    </message>
    <message>
        <source>署名用電子証明書</source>
        <extracomment>Card page: name of the certificate that signs.</extracomment>
        <translation>Chứng nhận điện tử để ký tên (署名用電子証明書)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>Dùng khi ký điện tử vào thông báo hoặc đơn xin. Có họ tên, địa chỉ, ngày sinh và giới tính. Mất hiệu lực khi chuyển nhà hoặc đổi họ tên.</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所は、カードの中の署名データと一致するかを確かめてから使います。その署名データの発行者を確かめる方法は公開されていないため、発行者は確かめていません。</source>
        <extracomment>Card page, small: how far name and address read from the card are checked.</extracomment>
        <translation>Họ tên và địa chỉ đọc từ thẻ chỉ được dùng sau khi khớp với dữ liệu chữ ký trong thẻ. Bên phát hành dữ liệu chữ ký đó không được kiểm tra, vì cách kiểm tra không được công bố.</translation>
    </message>
</context>
<context>
    <name>madoguchi::CertificateModel</name>
    <message>
        <source>署名用電子証明書</source>
        <translation>Chứng nhận điện tử để ký tên (署名用電子証明書)</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <translation>Chứng nhận điện tử để đăng nhập (利用者証明用電子証明書)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>Dùng khi ký điện tử vào thông báo hoặc đơn xin. Có họ tên, địa chỉ, ngày sinh và giới tính. Mất hiệu lực khi chuyển nhà hoặc đổi họ tên.</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>Chứng minh đó là bạn khi đăng nhập. Không có họ tên và địa chỉ.</translation>
    </message>
    <message>
        <source>%1を読み取りました。</source>
        <extracomment>Said by a screen reader when a certificate was read. %1: its name.</extracomment>
        <translation>Đã đọc: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a file with a certificate. %1: the certificate&apos;s name, %2: the date of today.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>電子証明書を保存しました。</source>
        <extracomment>Said by a screen reader after a certificate was saved as a file.</extracomment>
        <translation>Đã lưu chứng nhận điện tử.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConversationModel</name>
    <message>
        <source>このパソコンに保存・まだ送っていません</source>
        <extracomment>State of a message to the office: it is on this PC only.</extracomment>
        <translation>Đã lưu trong máy tính này, chưa gửi</translation>
    </message>
    <message>
        <source>送りました・届いたかどうかを確かめています</source>
        <extracomment>State of a message to the office: it left, and no answer came yet.</extracomment>
        <translation>Đã gửi, đang kiểm tra xem đã đến chưa</translation>
    </message>
    <message>
        <source>役所に届きました（%1）</source>
        <extracomment>State of a message to the office. %1: date and time.</extracomment>
        <translation>Đã đến cơ quan hành chính (%1)</translation>
    </message>
    <message>
        <source>役所が受け付けませんでした</source>
        <extracomment>State of a message that the office does not take.</extracomment>
        <translation>Cơ quan hành chính không tiếp nhận</translation>
    </message>
    <message>
        <source>送る文章を書いてください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>Hãy viết nội dung cần gửi.</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Why a message to the office can not be sent yet. %1 is a number of characters.</extracomment>
        <translation>Hãy viết không quá %1 ký tự.</translation>
    </message>
    <message>
        <source>マイナンバーか暗証番号と思われる番号が入っています。消してから送ってください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>Có số trông giống My Number hoặc mã PIN. Hãy xóa rồi mới gửi.</translation>
    </message>
    <message>
        <source>書きかけです。このパソコンに保存してあり、まだ送っていません。</source>
        <extracomment>Below the box for a message to the office: what is written so far is on this PC, and was not sent.</extracomment>
        <translation>Đang viết dở. Đã lưu trong máy tính này và chưa gửi.</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ送っていません。つながったら送ります。</source>
        <translation>Đã lưu trong máy tính này. Chưa gửi; sẽ gửi khi kết nối được.</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。役所へ送っています。</source>
        <translation>Đã lưu trong máy tính này. Đang gửi cho cơ quan hành chính.</translation>
    </message>
    <message>
        <source>送るのをやめました。文章は入力欄に戻しました。</source>
        <extracomment>Said by a screen reader: a message that had not left is in the box again.</extracomment>
        <translation>Đã thôi gửi. Nội dung đã được đưa lại vào ô nhập.</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>What goes to whom, before a message is sent: the office.</extracomment>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>どの手続について</source>
        <extracomment>What goes to whom: which application it is about.</extracomment>
        <translation>Về thủ tục nào</translation>
    </message>
    <message>
        <source>%1（受付番号 %2）</source>
        <extracomment>A procedure and its reference number.</extracomment>
        <translation>%1 (số tiếp nhận %2)</translation>
    </message>
    <message>
        <source>送るもの</source>
        <extracomment>What goes to whom: what leaves this PC.</extracomment>
        <translation>Những gì được gửi</translation>
    </message>
    <message>
        <source>上に書いた文章だけです。署名や書類は付きません。</source>
        <translation>Chỉ nội dung viết ở trên. Không kèm chữ ký hay giấy tờ.</translation>
    </message>
    <message>
        <source>あなた</source>
        <extracomment>Who wrote a message: the person at this PC.</extracomment>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>%1までに返事をください</source>
        <extracomment>Beside a message of the office: until when it would like the answer. %1 is a date.</extracomment>
        <translation>Hãy trả lời trước hết ngày %1</translation>
    </message>
    <message>
        <source>役所からの新しいメッセージがあります。</source>
        <extracomment>Said by a screen reader while the application&apos;s page is open.</extracomment>
        <translation>Có tin nhắn mới của cơ quan hành chính.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DemoTray</name>
    <message>
        <source>デモの暗証番号&#x3000;利用者証明用：%1&#x3000;券面事項入力補助用：%2&#x3000;署名用：%3</source>
        <extracomment>Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.</extracomment>
        <translation>Mã PIN demo. Đăng nhập (利用者証明用): %1; dữ liệu thẻ (券面事項入力補助用): %2; ký tên (署名用): %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DesktopModel</name>
    <message>
        <source>「窓口」を開くと、くわしくわかります。</source>
        <extracomment>Second line of a notification.</extracomment>
        <translation>Mở Madoguchi để biết chi tiết.</translation>
    </message>
    <message>
        <source>届出が役所に届きました</source>
        <extracomment>Notification; nothing personal: others may see the screen.</extracomment>
        <translation>Thông báo của bạn đã đến cơ quan hành chính</translation>
    </message>
    <message>
        <source>%1が役所に届きました</source>
        <translation>Đã đến cơ quan hành chính: %1</translation>
    </message>
    <message>
        <source>受付の控えを見られます。</source>
        <extracomment>Second line of a notification of an arrival.</extracomment>
        <translation>Bạn có thể xem bản sao giấy tiếp nhận.</translation>
    </message>
    <message>
        <source>手続が終わりました</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>Một thủ tục đã hoàn tất</translation>
    </message>
    <message>
        <source>%1の手続が終わりました</source>
        <translation>Đã hoàn tất: %1</translation>
    </message>
    <message>
        <source>確かめていただきたい手続があります</source>
        <extracomment>Notification; nothing personal: something waits for the person.</extracomment>
        <translation>Có thủ tục cần bạn xác nhận</translation>
    </message>
    <message>
        <source>%1について、確かめていただきたいことがあります</source>
        <translation>Cần bạn xác nhận: %1</translation>
    </message>
    <message>
        <source>今日が期限の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>Có thủ tục đến hạn hôm nay</translation>
    </message>
    <message>
        <source>%1の期限は今日です</source>
        <translation>Hôm nay là hạn cuối: %1</translation>
    </message>
    <message>
        <source>期限まであと%1日の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>Có thủ tục sắp đến hạn. Số ngày còn lại: %1</translation>
    </message>
    <message>
        <source>%1の期限まであと%2日です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of days.</extracomment>
        <translation>%1: số ngày còn lại đến hạn: %2</translation>
    </message>
    <message>
        <source>開く</source>
        <extracomment>Action of a notification: opens the window at the right page.</extracomment>
        <translation>Mở</translation>
    </message>
    <message>
        <source>窓口</source>
        <extracomment>The program&apos;s name beside its icon in the tray.</extracomment>
        <translation>Madoguchi (窓口)</translation>
    </message>
    <message>
        <source>窓口を開く</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Mở Madoguchi</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>終了する</source>
        <extracomment>Menu of the icon in the tray: ends the program.</extracomment>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>期限まであと%1時間の届出が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours.</extracomment>
        <translation>Có hồ sơ còn %1 giờ là hết hạn mà chưa được nộp</translation>
    </message>
    <message>
        <source>%1はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>%1 chưa được nộp. Còn %2 giờ là hết hạn</translation>
    </message>
    <message>
        <source>オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <extracomment>Second line of a notification: what else the person can do.</extracomment>
        <translation>Nếu không kịp nộp trực tuyến, hãy gọi điện hỏi cơ quan xem có thể nộp tại quầy hoặc qua bưu điện không.</translation>
    </message>
    <message>
        <source>期限まであと%1時間の補正が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours. 補正 is a correction that the agency wants.</extracomment>
        <translation>Còn %1 giờ là hết hạn, nhưng phần chỉnh sửa (補正) vẫn chưa được nộp</translation>
    </message>
    <message>
        <source>%1の補正はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>Phần chỉnh sửa (補正) của %1 vẫn chưa được nộp. Còn %2 giờ là hết hạn</translation>
    </message>
</context>
<context>
    <name>madoguchi::DiagnosisModel</name>
    <message>
        <source>調べています。数秒かかります。</source>
        <extracomment>Diagnosis page: while it looks.</extracomment>
        <translation>Đang kiểm tra. Mất vài giây.</translation>
    </message>
    <message>
        <source>直すことが%1件あります。上から順に試してください。</source>
        <extracomment>Diagnosis page: how many things are to be mended. %1 is a number.</extracomment>
        <translation>Có %1 việc cần sửa. Hãy thử lần lượt từ trên xuống.</translation>
    </message>
    <message>
        <source>問題は見つかりませんでした。</source>
        <extracomment>Diagnosis page: nothing is to be mended.</extracomment>
        <translation>Không tìm thấy vấn đề.</translation>
    </message>
    <message>
        <source>診断の結果を保存しました。</source>
        <extracomment>Said by a screen reader after the diagnosis was saved.</extracomment>
        <translation>Đã lưu kết quả chẩn đoán.</translation>
    </message>
    <message>
        <source>コピーしました。</source>
        <extracomment>Said by a screen reader after a command was copied to the clipboard.</extracomment>
        <translation>Đã sao chép.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSheets</name>
    <message>
        <source>%1（受付の控え）</source>
        <extracomment>Title of a printed sheet: the receipt&apos;s copy; %1 is the procedure.</extracomment>
        <translation>%1 (bản sao giấy tiếp nhận)</translation>
    </message>
    <message>
        <source>%1&#x3000;受付番号 %2</source>
        <extracomment>Foot of a printed receipt&apos;s copy.</extracomment>
        <translation>%1 – số tiếp nhận %2</translation>
    </message>
    <message>
        <source>受付</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Số tiếp nhận</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Thời điểm đến nơi</translation>
    </message>
    <message>
        <source>提出先</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Nơi nộp</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）</source>
        <extracomment>Label on a printed receipt&apos;s copy: SHA-256 of the document.</extracomment>
        <translation>Dấu vân tay số của giấy tờ đã đến nơi (SHA-256)</translation>
    </message>
    <message>
        <source>届け出た内容</source>
        <extracomment>Heading on a printed receipt&apos;s copy: the answers as they arrived.</extracomment>
        <translation>Nội dung đã nộp</translation>
    </message>
    <message>
        <source>次にすること</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>Việc cần làm tiếp theo</translation>
    </message>
    <message>
        <source>□ %1（期限：%2）</source>
        <extracomment>A line to tick on paper: %1 what to do, %2 the last day.</extracomment>
        <translation>□ %1 (hạn: %2)</translation>
    </message>
    <message>
        <source>この控えについて</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>Về bản sao này</translation>
    </message>
    <message>
        <source>役所の電子署名がある受付票を確かめて作りました。この紙は控えで、証明書ではありません。お問い合わせのときは、受付番号をお伝えください。</source>
        <extracomment>What a printed copy is and is not. 受付票 is the signed receipt.</extracomment>
        <translation>Bản này được lập sau khi kiểm tra giấy tiếp nhận có chữ ký điện tử của cơ quan hành chính. Tờ giấy này là bản sao của bạn, không phải giấy chứng nhận. Khi cần hỏi, hãy cho biết số tiếp nhận.</translation>
    </message>
    <message>
        <source>%1（提出前の確認用）</source>
        <extracomment>Title of a printed sheet: to read through before signing; %1 is the procedure.</extracomment>
        <translation>%1 (để xem lại trước khi nộp)</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙を出しても、届け出たことにはなりません。</source>
        <extracomment>Framed at the top of a printed sheet. &quot;Not submitted&quot; must be clear.</extracomment>
        <translation>Chưa nộp. Dù bạn đưa tờ giấy này, cũng không có nghĩa là đã nộp thông báo.</translation>
    </message>
    <message>
        <source>送り先</source>
        <extracomment>Heading on a printed sheet: to whom and why.</extracomment>
        <translation>Nơi gửi đến</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>Label on a printed sheet.</extracomment>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Label on a printed sheet: what the data is used for.</extracomment>
        <translation>Dùng để làm gì</translation>
    </message>
    <message>
        <source>根拠</source>
        <extracomment>Label on a printed sheet: the article of the law.</extracomment>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>送る内容</source>
        <extracomment>Heading on a printed sheet: the answers as they would be sent.</extracomment>
        <translation>Nội dung được gửi</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>Điều gì xảy ra sau khi nộp</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙の内容を、役所の窓口または所定の用紙で届け出てください。</source>
        <translation>Chưa nộp. Hãy khai nội dung trên tờ này tại quầy hoặc bằng mẫu quy định.</translation>
    </message>
    <message>
        <source>届け出る内容</source>
        <translation>Nội dung khai báo</translation>
    </message>
    <message>
        <source>用意するもの</source>
        <extracomment>Heading on a printed sheet: papers that are needed.</extracomment>
        <translation>Những thứ cần có</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <extracomment>Heading on a printed sheet: files that go or went with the application.</extracomment>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>%1、%2。指紋（SHA-256）%3</source>
        <extracomment>On a printed sheet, of a file: %1 kind, %2 size, %3 SHA-256 of its content.</extracomment>
        <translation>%1, %2. Dấu vân tay (SHA-256) %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSigningModel</name>
    <message>
        <source>PDFの中に署名を入れる</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>Đưa chữ ký vào trong PDF</translation>
    </message>
    <message>
        <source>ほかのPDFソフトでも署名を確かめられます。前からある署名はそのまま残ります。</source>
        <translation>Các phần mềm PDF khác cũng kiểm tra được chữ ký. Các chữ ký có sẵn vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>書類と署名を一つのファイルにする</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>Tài liệu và chữ ký trong một tệp</translation>
    </message>
    <message>
        <source>名前が「.p7m」で終わるファイルができます。</source>
        <translation>Tạo một tệp có tên kết thúc bằng “.p7m”.</translation>
    </message>
    <message>
        <source>署名だけを別のファイルにする</source>
        <extracomment>Signing a document: what is made of it. An error&apos;s next step quotes these words.</extracomment>
        <translation>Chỉ chữ ký trong một tệp riêng</translation>
    </message>
    <message>
        <source>名前が「.p7s」で終わるファイルができます。書類と一緒に渡してください。</source>
        <translation>Tạo một tệp có tên kết thúc bằng “.p7s”. Hãy đưa tệp này cùng với tài liệu.</translation>
    </message>
    <message>
        <source>1から%1までの数字を入力してください。</source>
        <extracomment>Signing a document: the page number is none of this document. %1 its number of pages.</extracomment>
        <translation>Hãy nhập số từ 1 đến %1.</translation>
    </message>
    <message>
        <source>ファイル</source>
        <extracomment>Signing a document: labels of what will be signed.</extracomment>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>大きさ</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>指紋（SHA-256の最初の%1桁）</source>
        <extracomment>A fingerprint of the file: the first digits of its SHA-256.</extracomment>
        <translation>Dấu vân tay (%1 chữ số đầu của SHA-256)</translation>
    </message>
</context>
<context>
    <name>madoguchi::FeedbackModel</name>
    <message>
        <source>よかったこと</source>
        <extracomment>Feedback page: what kind of opinion it is.</extracomment>
        <translation>Điều tốt</translation>
    </message>
    <message>
        <source>分かりにくい、使いにくい</source>
        <translation>Khó hiểu, khó dùng</translation>
    </message>
    <message>
        <source>正しく動かない</source>
        <translation>Không chạy đúng</translation>
    </message>
    <message>
        <source>こうしてほしい</source>
        <translation>Mong muốn</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>マイナンバーと思われる12桁の番号</source>
        <extracomment>Feedback page: what seems to stand in the text.</extracomment>
        <translation>Số gồm 12 chữ số có vẻ là My Number</translation>
    </message>
    <message>
        <source>暗証番号と思われる番号</source>
        <translation>Số có vẻ là mã PIN</translation>
    </message>
    <message>
        <source>12桁の番号</source>
        <translation>Số gồm 12 chữ số</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>メールアドレス</source>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>種類を選んでください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Hãy chọn loại.</translation>
    </message>
    <message>
        <source>内容を書いてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Hãy viết nội dung.</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Feedback page: why it can not be sent yet. %1 is a number.</extracomment>
        <translation>Hãy viết tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <extracomment>Feedback page: why it can not be sent.</extracomment>
        <translation>Có số không được phép gửi. Hãy xóa số đó.</translation>
    </message>
    <message>
        <source>個人のことが入っていないか確かめてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Hãy kiểm tra xem có thông tin cá nhân không.</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていないため送れません。</source>
        <extracomment>Feedback page: why it can not be sent: there is nobody to send it to.</extracomment>
        <translation>Không gửi được vì máy tính này chưa kết nối với cơ quan hành chính nào.</translation>
    </message>
    <message>
        <source>種類</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Nội dung bạn viết</translation>
    </message>
    <message>
        <source>画面の名前</source>
        <extracomment>Feedback page: label of what is sent: the page the person came from.</extracomment>
        <translation>Tên màn hình</translation>
    </message>
    <message>
        <source>ソフトの版</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Phiên bản phần mềm</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Ngôn ngữ hiển thị</translation>
    </message>
    <message>
        <source>パソコンの種類</source>
        <extracomment>Feedback page: label of what is sent: Linux, Windows …</extracomment>
        <translation>Loại máy tính</translation>
    </message>
    <message>
        <source>ご意見が届きました。</source>
        <extracomment>Said by a screen reader: the opinion arrived.</extracomment>
        <translation>Góp ý của bạn đã đến nơi.</translation>
    </message>
</context>
<context>
    <name>madoguchi::FormModel</name>
    <message>
        <source>全%1ステップ中、%2ステップ目</source>
        <extracomment>Above a form: where one is. %1 number of all steps, %2 the present one.</extracomment>
        <translation>Bước %2 trong %1 bước</translation>
    </message>
    <message>
        <source>下書きをこのパソコンに保存しました（%1）</source>
        <extracomment>Small, at the foot of a form: the draft was saved on this PC at %1 (hours and minutes).</extracomment>
        <translation>Đã lưu bản nháp vào máy tính này (%1)</translation>
    </message>
    <message>
        <source>%1を入れました。</source>
        <extracomment>Said by a screen reader after an address was filled in from a postal code. %1: prefecture, municipality, town.</extracomment>
        <translation>Đã điền %1.</translation>
    </message>
    <message>
        <source>この郵便番号の住所が見つかりませんでした。番号を確かめるか、下の欄に住所を入力してください。</source>
        <translation>Không tìm thấy địa chỉ của mã bưu điện này. Hãy kiểm tra mã, hoặc nhập địa chỉ vào ô bên dưới.</translation>
    </message>
    <message>
        <source>役所が、この項目を直すよう求めています。</source>
        <extracomment>At a field of a form: the agency wants it mended and says no more.</extracomment>
        <translation>Cơ quan hành chính yêu cầu sửa mục này.</translation>
    </message>
    <message>
        <source>%1を取り除きました。</source>
        <extracomment>Said by a screen reader after a person was taken out of a list. %1: e.g. お子さん1人目.</extracomment>
        <translation>Đã bỏ %1.</translation>
    </message>
    <message>
        <source>「%1」を元に戻しました。</source>
        <extracomment>Said by a screen reader after an answer was taken back. %1 is the question.</extracomment>
        <translation>Đã hoàn tác “%1”.</translation>
    </message>
    <message>
        <source>「%1」をやり直しました。</source>
        <extracomment>Said by a screen reader after an answer that was taken back was given again. %1 is the question.</extracomment>
        <translation>Đã làm lại “%1”.</translation>
    </message>
</context>
<context>
    <name>madoguchi::HelpModel</name>
    <message>
        <source>はじめの画面を開く</source>
        <extracomment>Help: link from a topic to a page of the program.</extracomment>
        <translation>Mở màn hình đầu tiên</translation>
    </message>
    <message>
        <source>ホームを開く</source>
        <translation>Mở trang chủ</translation>
    </message>
    <message>
        <source>カードの情報を開く</source>
        <translation>Mở thông tin thẻ</translation>
    </message>
    <message>
        <source>設定を開く</source>
        <translation>Mở cài đặt</translation>
    </message>
    <message>
        <source>お知らせを開く</source>
        <translation>Mở thư</translation>
    </message>
    <message>
        <source>わたしの記録を開く</source>
        <translation>Mở hồ sơ của tôi</translation>
    </message>
    <message>
        <source>だれが見たかの記録を開く</source>
        <translation>Mở bản ghi ai đã xem</translation>
    </message>
    <message>
        <source>診断を開く</source>
        <translation>Mở chẩn đoán</translation>
    </message>
    <message>
        <source>ご意見を開く</source>
        <translation>Mở góp ý</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Help: how many topics a search found. %1 is a number.</extracomment>
        <translation>Tìm thấy %1 mục</translation>
    </message>
    <message>
        <source>見つかりませんでした。短い言葉や、別の言い方で試してください。</source>
        <extracomment>Help: a search found nothing.</extracomment>
        <translation>Không tìm thấy. Hãy thử từ ngắn hoặc cách nói khác.</translation>
    </message>
    <message>
        <source>この項目はまだ訳されていないため、別の言語で表示しています。</source>
        <extracomment>Help: the topic has no words in the chosen language yet.</extracomment>
        <translation>Mục này chưa được dịch nên được hiển thị bằng ngôn ngữ khác.</translation>
    </message>
    <message>
        <source>書類の署名を開く</source>
        <translation>Mở trang ký tài liệu</translation>
    </message>
    <message>
        <source>受けられる給付・制度を開く</source>
        <translation>Mở các khoản trợ cấp và chế độ bạn có thể nhận</translation>
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
        <translation>Không kết nối được với cơ quan hành chính. Đang hiển thị nội dung đã nhận vào %1.</translation>
    </message>
    <message>
        <source>%1 現在</source>
        <extracomment>Home, small: when the content was received. %1: date and time.</extracomment>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>Home: the last day of a task. %1 is a date.</extracomment>
        <translation>Hạn đến %1</translation>
    </message>
    <message>
        <source>つぎに送る時刻：%1</source>
        <extracomment>Home: when something saved here is sent again by itself. %1: date and time.</extracomment>
        <translation>Thời điểm gửi tiếp theo: %1</translation>
    </message>
    <message>
        <source>手続の状況が変わりました</source>
        <extracomment>Home, what is new: the agency moved an application on; its title and new state follow.</extracomment>
        <translation>Tình trạng thủ tục đã thay đổi</translation>
    </message>
    <message>
        <source>役所からのお知らせ</source>
        <translation>Thư từ cơ quan hành chính</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifeEventsModel</name>
    <message>
        <source>見つかりませんでした。短い言葉や、ほかの言い方で探してみてください。</source>
        <extracomment>Below a search for procedures.</extracomment>
        <translation>Không tìm thấy. Hãy thử từ ngắn hơn hoặc cách nói khác.</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>Tìm thấy %1 mục</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifePlanModel</name>
    <message>
        <source>答えと済んだ印は、ほかの人に読めない形でこのパソコンに保存します。どこにも送りません。</source>
        <extracomment>Below the questions of a life event: what becomes of the answers.</extracomment>
        <translation>Câu trả lời và dấu đã xong được lưu trên máy này ở dạng người khác không đọc được. Không gửi đi đâu cả.</translation>
    </message>
    <message>
        <source>答えと済んだ印は、この画面を閉じるまで覚えています。どこにも送りません。サインインすると、ほかの人に読めない形でこのパソコンに保存できます。</source>
        <translation>Câu trả lời và dấu đã xong được nhớ cho đến khi bạn đóng cửa sổ này. Không gửi đi đâu cả. Nếu đăng nhập, có thể lưu trên máy này ở dạng người khác không đọc được.</translation>
    </message>
    <message>
        <source>%1 に保存しました。カレンダーのアプリで開くと、期限と予告が入ります。</source>
        <extracomment>After dates were saved as a calendar file; %1 is its place.</extracomment>
        <translation>Đã lưu vào %1. Mở bằng ứng dụng lịch để có các hạn và lời nhắc.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticeModel</name>
    <message>
        <source>文章</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>画像</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>書類を保存しました。</source>
        <extracomment>Said by a screen reader after a document was saved.</extracomment>
        <translation>Đã lưu giấy tờ.</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <extracomment>A document that came with a letter. %1: what it is (PDF), %2: how large, e.g. 24 kB.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>電子署名はついていません。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>Không có chữ ký số. Với nội dung quan trọng, hãy hỏi lại cơ quan đã gửi.</translation>
    </message>
    <message>
        <source>役所の電子署名を確かめました。発行したのは「%1」で、内容は発行されたときのままです。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>Đã kiểm tra chữ ký số của cơ quan hành chính. Nơi cấp là “%1” và nội dung vẫn như khi cấp.</translation>
    </message>
    <message>
        <source>電子署名が正しくありません。この書類は使わないで、役所に電話で確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>Chữ ký số không đúng. Đừng dùng giấy tờ này và hãy gọi điện hỏi cơ quan hành chính.</translation>
    </message>
    <message>
        <source>電子署名はありますが、発行した「%1」が役所かどうかを確かめられません。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>Có chữ ký số, nhưng không thể xác nhận nơi cấp “%1” có phải là cơ quan hành chính hay không.</translation>
    </message>
    <message>
        <source>電子署名を調べられない書類です。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>Không kiểm tra được chữ ký số của giấy tờ này. Với nội dung quan trọng, hãy hỏi lại cơ quan đã gửi.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticesModel</name>
    <message>
        <source>回答の期限：%1</source>
        <extracomment>List of letters: until when to answer one. %1: a date.</extracomment>
        <translation>Hạn trả lời: %1</translation>
    </message>
    <message>
        <source>書類 %1件</source>
        <extracomment>List of letters: how many documents came with one.</extracomment>
        <translation>Giấy tờ: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinChangeModel</name>
    <message>
        <source>利用者証明用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>Mã PIN đăng nhập (利用者証明用)</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <extracomment>Name of the password, inside sentences and labels.</extracomment>
        <translation>Mật khẩu ký tên (署名用)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>Mã PIN dữ liệu thẻ (券面事項入力補助用)</translation>
    </message>
    <message>
        <source>サインインのときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>Gồm 4 chữ số, dùng khi đăng nhập. Các mã khác không thay đổi.</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使う、英数字のパスワードです。ほかの暗証番号は変わりません。</source>
        <translation>Mật khẩu gồm chữ cái và chữ số, dùng khi ký điện tử vào thông báo hoặc đơn xin. Các mã khác không thay đổi.</translation>
    </message>
    <message>
        <source>氏名や住所をカードから写すときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>Gồm 4 chữ số, dùng khi chép họ tên và địa chỉ từ thẻ. Các mã khác không thay đổi.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字になります。同じ文字だけのもの、順番どおりの並び、生年月日を含むものは使えません。</source>
        <extracomment>Below the field for a new password: how it looks.</extracomment>
        <translation>6–16 chữ cái và chữ số. Chữ cái được đổi thành chữ hoa. Không dùng được nếu chỉ gồm một ký tự, là dãy theo thứ tự hoặc có ngày sinh.</translation>
    </message>
    <message>
        <source>数字4桁です。同じ数字だけのもの、1234のような並び、生年月日や生まれた年は使えません。</source>
        <extracomment>Below the field for a new PIN: how it looks.</extracomment>
        <translation>4 chữ số. Không dùng được nếu chỉ gồm một chữ số, là dãy như 1234, là ngày sinh hoặc năm sinh.</translation>
    </message>
    <message>
        <source>%1を変更しました。</source>
        <extracomment>Said by a screen reader. %1: the PIN&apos;s name.</extracomment>
        <translation>Đã đổi: %1.</translation>
    </message>
    <message>
        <source>新しい%1が使えます。</source>
        <extracomment>Said by a screen reader after the new PIN was tried. %1: the PIN&apos;s name.</extracomment>
        <translation>Mã mới dùng được: %1.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinEntryModel</name>
    <message>
        <source>ロックされています</source>
        <extracomment>Beside a PIN field: no tries are left.</extracomment>
        <translation>Đã bị khóa</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Beside a PIN field: how many tries are left before it is blocked. %1 is a number.</extracomment>
        <translation>Còn nhập được %1 lần</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを動かさないでください。</source>
        <extracomment>While the card works after a PIN was entered: the card must stay.</extracomment>
        <translation>Đang đọc thẻ. Vui lòng không di chuyển thẻ.</translation>
    </message>
    <message>
        <source>カードリーダーのキーで暗証番号（%1桁）を押し、確定キーを押してください。やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>While the card reader waits for a PIN on its own keys. %1: how many digits.</extracomment>
        <translation>Hãy nhấn mã PIN (%1 chữ số) trên phím của đầu đọc thẻ rồi nhấn phím xác nhận. Để dừng, hãy nhấn phím hủy của đầu đọc thẻ.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PreEntryModel</name>
    <message>
        <source>%1だけが読めるように封をします。ほかの人がコードを読み取っても、中身はわかりません。</source>
        <extracomment>Beside 2D codes: %1 is the name in the certificate of the office to which they are sealed.</extracomment>
        <translation>Được niêm phong để chỉ %1 đọc được. Người khác quét mã cũng không biết nội dung.</translation>
    </message>
    <message>
        <source>%1までに窓口へお持ちください。</source>
        <extracomment>Beside 2D codes; %1 is a date.</extracomment>
        <translation>Hãy mang đến quầy trước hết ngày %1.</translation>
    </message>
    <message>
        <source>2次元コードを%1枚作りました。印刷して窓口へお持ちください。</source>
        <extracomment>Said by a screen reader after 2D codes were made; %1 is how many.</extracomment>
        <translation>Đã tạo %1 mã 2D. Hãy in ra và mang đến quầy.</translation>
    </message>
    <message>
        <source>%2枚中%1枚目</source>
        <extracomment>A 2D code: %1 which one, %2 of how many.</extracomment>
        <translation>Mã %1 trong %2</translation>
    </message>
    <message>
        <source>%1（窓口へ持って行く紙）</source>
        <extracomment>Title of a printed sheet for the counter; %1 is the procedure.</extracomment>
        <translation>%1 (giấy mang đến quầy)</translation>
    </message>
    <message>
        <source>まだ提出していません。窓口で、この紙の2次元コードを読み取ってもらってください。</source>
        <extracomment>Framed at the top of a printed sheet.</extracomment>
        <translation>Chưa nộp. Hãy nhờ quầy quét các mã 2D trên tờ giấy này.</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Heading on a printed sheet: the answers.</extracomment>
        <translation>Nội dung bạn viết</translation>
    </message>
    <message>
        <source>窓口で読み取る2次元コード</source>
        <translation>Mã 2D để quầy quét</translation>
    </message>
    <message>
        <source>持ち物</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>Những thứ cần mang</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>Về tờ giấy này</translation>
    </message>
    <message>
        <source>どの市区町村の窓口へ行くかを入力すると、2次元コードを作れるかどうかがわかります。</source>
        <extracomment>Where 2D codes would be: %1 is the town whose counter it is. Below it the sheet can be printed.</extracomment>
        <translation>Khi nhập quầy của địa phương nào bạn sẽ đến, bạn sẽ biết có tạo được mã 2D hay không.</translation>
    </message>
    <message>
        <source>%1の窓口で2次元コードを読み取れるかどうかがわからないため、作れません。書いた内容を紙に印刷して、窓口へお持ちください。</source>
        <translation>Không rõ quầy của %1 có đọc được mã 2D không nên không tạo được. Hãy in nội dung đã viết ra giấy và mang đến quầy.</translation>
    </message>
    <message>
        <source>添付したファイルは、2次元コードに入りません。窓口へは、写真や書類を別にお持ちください。</source>
        <extracomment>Beside 2D codes: photos and PDF files do not fit into them.</extracomment>
        <translation>Tệp đính kèm không nằm trong mã 2D. Hãy mang riêng ảnh và giấy tờ đến quầy.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PrintModel</name>
    <message>
        <source>PDFで保存しました</source>
        <extracomment>After a sheet was saved as PDF; the file&apos;s place follows.</extracomment>
        <translation>Đã lưu thành PDF</translation>
    </message>
    <message>
        <source>プリンターへ送りました</source>
        <extracomment>After a sheet was handed to the printing system.</extracomment>
        <translation>Đã gửi đến máy in</translation>
    </message>
    <message>
        <source>使えるプリンターが見つかりません</source>
        <extracomment>No printer and no printing system on this PC.</extracomment>
        <translation>Không tìm thấy máy in dùng được</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されていません。</source>
        <extracomment>Framed at the top of every sheet of the demo.</extracomment>
        <translation>Đây là bản demo. Người và cơ quan đều không có thật, và không có gì được nộp đi đâu cả.</translation>
    </message>
    <message>
        <source>プリンターをつないで、もう一度「印刷する」を押してください。</source>
        <extracomment>What can be done without a printer. 印刷する is the button above.</extracomment>
        <translation>Hãy nối máy in rồi nhấn “In” lần nữa.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReceiptModel</name>
    <message>
        <source>役所に届きました</source>
        <extracomment>Receipt page, largest line: it is recorded at the agency.</extracomment>
        <translation>Đã đến cơ quan hành chính</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ提出されていません</source>
        <extracomment>Receipt page, largest line: only on this PC. Must never sound like &quot;submitted&quot;.</extracomment>
        <translation>Đã lưu vào máy tính này. Chưa được nộp</translation>
    </message>
    <message>
        <source>送りました。届いたかどうかを確認しています</source>
        <extracomment>Receipt page, largest line: it may have arrived.</extracomment>
        <translation>Đã gửi. Đang xác nhận xem đã đến nơi chưa</translation>
    </message>
    <message>
        <source>受け付けられませんでした。直すところがあります</source>
        <extracomment>Receipt page, largest line: the agency did not take it.</extracomment>
        <translation>Không được tiếp nhận. Có chỗ cần sửa</translation>
    </message>
    <message>
        <source>届いたかどうかを、役所に確認してください</source>
        <extracomment>Receipt page, largest line: only a call to the office can tell.</extracomment>
        <translation>Hãy hỏi cơ quan hành chính xem đã đến nơi chưa</translation>
    </message>
    <message>
        <source>役所へ送っています</source>
        <extracomment>Receipt page, largest line: on its way at this moment.</extracomment>
        <translation>Đang gửi đến cơ quan hành chính</translation>
    </message>
    <message>
        <source>役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。</source>
        <extracomment>Receipt page: what the receipt means.</extracomment>
        <translation>Giấy tiếp nhận của cơ quan hành chính đã được kiểm tra và giữ trong máy tính này. Thông báo của bạn được coi là đã đến nơi vào thời điểm này.</translation>
    </message>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いたらお知らせします。お急ぎのときは、窓口または郵送でも手続できます。</source>
        <extracomment>Receipt page: what is safe and what happens next.</extracomment>
        <translation>Thông báo đã ký được mã hóa và giữ trong máy tính này. Khi kết nối được với cơ quan hành chính sẽ tự động gửi, và bạn sẽ được báo khi đến nơi. Nếu gấp, bạn cũng có thể làm thủ tục tại quầy hoặc qua bưu điện.</translation>
    </message>
    <message>
        <source>二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても大丈夫です。</source>
        <extracomment>Receipt page: nothing is filed twice.</extracomment>
        <translation>Nội dung sẽ không đến hai lần. Ngay khi cơ quan hành chính xác nhận, kết quả sẽ hiện ở đây. Bạn có thể đóng màn hình này.</translation>
    </message>
    <message>
        <source>少しお待ちください。途中で切れても、届出は失われません。</source>
        <extracomment>Receipt page: while it is being sent.</extracomment>
        <translation>Vui lòng chờ một chút. Dù kết nối bị ngắt giữa chừng, thông báo của bạn không bị mất.</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>In the saved copy: label of a line.</extracomment>
        <translation>Số tiếp nhận</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <translation>Thời điểm đến nơi</translation>
    </message>
    <message>
        <source>提出先</source>
        <translation>Nơi nộp</translation>
    </message>
    <message>
        <source>控えを保存しました。</source>
        <extracomment>Said by a screen reader after the copy of the receipt was saved.</extracomment>
        <translation>Đã lưu bản sao.</translation>
    </message>
    <message>
        <source>添付したファイルがあるので、このプログラムを開いてサインインしているあいだに送ります。</source>
        <extracomment>Receipt page, added for a filing with files where sending while the program is closed was chosen.</extracomment>
        <translation>Vì có tệp đính kèm, hồ sơ được gửi khi chương trình này mở và bạn đang đăng nhập.</translation>
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
        <translation>Đã lưu hồ sơ.</translation>
    </message>
    <message>
        <source>かくしています</source>
        <extracomment>Read in place of a number that is covered.</extracomment>
        <translation>Đang ẩn</translation>
    </message>
    <message>
        <source>基準 %1</source>
        <extracomment>A measured value&apos;s range. %1: e.g. &quot;130未満&quot;.</extracomment>
        <translation>Mức chuẩn: %1</translation>
    </message>
    <message>
        <source>記号・番号を表示しました。</source>
        <extracomment>Said by a screen reader after the button of the same matter: covered numbers are shown, or covered again.</extracomment>
        <translation>Đã hiện các số.</translation>
    </message>
    <message>
        <source>記号・番号をかくしました。</source>
        <translation>Đã che các số.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordsModel</name>
    <message>
        <source>%1 時点</source>
        <extracomment>A kind of record: the day whose state the data shows. %1: a date.</extracomment>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>%1件</source>
        <extracomment>A kind of record: how many there are.</extracomment>
        <translation>%1 mục</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecoveryModel</name>
    <message>
        <source>最後の1組と違います。控えた紙を見て、4文字を入れてください。</source>
        <extracomment>The person typed the last four characters of the code wrong.</extracomment>
        <translation>Không đúng với nhóm cuối. Hãy nhìn tờ giấy bạn đã chép và nhập 4 ký tự.</translation>
    </message>
    <message>
        <source>復旧コードをやめました。前のコードは、もう使えません。</source>
        <translation>Đã ngừng dùng mã khôi phục. Mã trước không dùng được nữa.</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>Đã chuyển xong. Nội dung lưu bằng thẻ cũ nay mở được bằng thẻ này.</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>%1行目</source>
        <extracomment>Label of a line of the code on paper. %1: 1 to 3.</extracomment>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>Về tờ giấy này</translation>
    </message>
    <message>
        <source>新しいマイナンバーカードに替わったときに、このパソコンの「窓口」に保存した内容を開くためのものです。</source>
        <translation>Dùng để mở nội dung đã lưu trong Madoguchi ở máy tính này khi bạn đổi sang Thẻ My Number mới.</translation>
    </message>
    <message>
        <source>カードとは別のところに、人に見られないようにしまってください。</source>
        <translation>Hãy cất ở chỗ khác với thẻ và không để người khác nhìn thấy.</translation>
    </message>
    <message>
        <source>新しいコードを作ると、このコードは使えなくなります。</source>
        <translation>Khi tạo mã mới, mã này không dùng được nữa.</translation>
    </message>
    <message>
        <source>QRコードの中身は、上の9組の文字と同じです。</source>
        <translation>Nội dung mã QR giống 9 nhóm ký tự ở trên.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RegisterUseModel</name>
    <message>
        <source>役所</source>
        <extracomment>Stands in a sentence for the agency&apos;s name, before that is known.</extracomment>
        <translation>Cơ quan hành chính</translation>
    </message>
    <message>
        <source>まだお答えになっていません。記録は受け取っていません。</source>
        <extracomment>Settings: whether the agency&apos;s records are used was not asked yet.</extracomment>
        <translation>Bạn chưa trả lời. Chưa nhận hồ sơ nào.</translation>
    </message>
    <message>
        <source>%1に「自分で入力する」と答えました。記録は受け取っていません。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>Bạn đã trả lời “Tự nhập” vào %1. Không nhận hồ sơ nào.</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。次につながったときに受け取ります。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>Bạn đã trả lời “Dùng hồ sơ” vào %1. Hồ sơ sẽ được nhận ở lần kết nối tới.</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。最後に受け取ったのは%2です。</source>
        <extracomment>Settings. %1: date and time of the answer, %2: date and time at which the records were received last.</extracomment>
        <translation>Bạn đã trả lời “Dùng hồ sơ” vào %1. Lần nhận gần nhất là %2.</translation>
    </message>
    <message>
        <source>わかりました。記録は受け取りません。</source>
        <extracomment>Said once after the answer.</extracomment>
        <translation>Đã rõ. Hồ sơ sẽ không được nhận.</translation>
    </message>
    <message>
        <source>記録を受け取りました。</source>
        <extracomment>Said once after the answer, when they are there.</extracomment>
        <translation>Đã nhận hồ sơ.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReviewModel</name>
    <message>
        <source>マイナンバー（個人番号）、暗証番号、カードの顔写真は送りません。</source>
        <extracomment>Review page: what stays here. マイナンバー（個人番号） is the Individual Number, 暗証番号 the PIN.</extracomment>
        <translation>My Number (個人番号), mã PIN và ảnh khuôn mặt trên thẻ không được gửi.</translation>
    </message>
    <message>
        <source>署名すると、すぐに役所へ送ります。届くと受付票が表示されます。</source>
        <extracomment>Review page: what happens after signing, when the agency can be reached.</extracomment>
        <translation>Khi bạn ký, nội dung được gửi ngay đến cơ quan hành chính. Khi đến nơi, giấy tiếp nhận sẽ hiện ra.</translation>
    </message>
    <message>
        <source>いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。つながると送ります。</source>
        <translation>Hiện không kết nối được với cơ quan hành chính. Khi bạn ký, nội dung được lưu trong máy tính này (chưa được nộp). Khi có kết nối sẽ gửi.</translation>
    </message>
    <message>
        <source>出したあとも、役所の審査が始まるまでは取り下げることができます。</source>
        <extracomment>Review page: it can be taken back.</extracomment>
        <translation>Sau khi nộp, bạn vẫn có thể rút lại cho đến khi cơ quan hành chính bắt đầu xem xét.</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>Review page of a correction: there was no answer before, or there is none now.</extracomment>
        <translation>Không có</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>この手続は窓口で出します。印刷した紙を持って行ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is handed in at a counter. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>Thủ tục này nộp tại quầy. Hãy mang theo tờ đã in (vẫn chưa nộp).</translation>
    </message>
    <message>
        <source>この手続は郵送で出します。印刷した紙を送ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is sent by post. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>Thủ tục này gửi qua bưu điện. Hãy gửi tờ đã in (vẫn chưa nộp).</translation>
    </message>
    <message>
        <source>この手続はここからは出せません。印刷した紙を見ながら、提出先で手続してください。</source>
        <extracomment>Review page, for what is done on another site or with another body.</extracomment>
        <translation>Không nộp thủ tục này từ đây được. Hãy dùng tờ đã in khi làm tại nơi nhận.</translation>
    </message>
</context>
<context>
    <name>madoguchi::Shell</name>
    <message>
        <source>はじめに</source>
        <extracomment>Title of a page: in the window&apos;s title, in the navigation, and read when the page opens.</extracomment>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>ホーム</source>
        <extracomment>%1 filings wait on this PC; beside 「ホーム」 in the navigation.</extracomment>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Nhập nội dung</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>Kiểm tra nội dung</translation>
    </message>
    <message>
        <source>電子署名</source>
        <translation>Chữ ký điện tử</translation>
    </message>
    <message>
        <source>提出の結果</source>
        <translation>Kết quả nộp</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>Tình trạng thủ tục</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>Thẻ My Number</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されません。</source>
        <extracomment>Ribbon on every page of the demo.</extracomment>
        <translation>Đây là bản demo. Người và cơ quan đều không có thật, và không có gì được nộp đi đâu cả.</translation>
    </message>
    <message>
        <source>未提出%1件</source>
        <translation>%1 chưa nộp</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>Tìm thủ tục</translation>
    </message>
    <message>
        <source>することの順番</source>
        <translation>Việc cần làm theo thứ tự</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <extracomment>%1 letters of the agency are unread; beside 「お知らせ」 in the navigation.</extracomment>
        <translation>Thư</translation>
    </message>
    <message>
        <source>未読%1件</source>
        <translation>%1 chưa đọc</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>Hồ sơ của tôi</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>Ai đã xem</translation>
    </message>
    <message>
        <source>お知らせの内容</source>
        <translation>Nội dung thư</translation>
    </message>
    <message>
        <source>記録の内容</source>
        <translation>Nội dung hồ sơ</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Chuyển nội dung của thẻ cũ sang dùng với thẻ này</translation>
    </message>
    <message>
        <source>暗証番号の変更</source>
        <translation>Đổi mã PIN</translation>
    </message>
    <message>
        <source>電子証明書の内容</source>
        <translation>Nội dung chứng nhận điện tử</translation>
    </message>
    <message>
        <source>書類の署名</source>
        <translation>Ký tài liệu</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Cách mở nội dung đã lưu</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Trợ cấp và chế độ có thể nhận</translation>
    </message>
    <message>
        <source>給付・制度の内容</source>
        <translation>Nội dung trợ cấp</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>Nếu như</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>Trợ cấp cho doanh nghiệp</translation>
    </message>
    <message>
        <source>補助金の内容</source>
        <translation>Nội dung trợ cấp doanh nghiệp</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <extracomment>Page: everything that was filed, to search in.</extracomment>
        <translation>Danh sách thủ tục</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignModel</name>
    <message>
        <source>確認した内容で、%1あての「%2」に電子署名をします。署名は印鑑や自筆の署名と同じ効力があります。</source>
        <extracomment>Sign page: what the signature says. %1 the office it goes to, %2 the procedure&apos;s title.</extracomment>
        <translation>Bạn sẽ ký điện tử vào “%2” gửi đến %1, với nội dung đã kiểm tra. Chữ ký này có hiệu lực như con dấu hoặc chữ ký tay.</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignatureCheckModel</name>
    <message>
        <source>署名%1（%2件のうち）</source>
        <extracomment>Heading over what is known of one of a document&apos;s signatures. %1 its number, %2 how many there are.</extracomment>
        <translation>Chữ ký %1 (trong số %2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::StartModel</name>
    <message>
        <source>カードリーダーを確認しています</source>
        <extracomment>Start page, largest line, while the readers are being looked for.</extracomment>
        <translation>Đang kiểm tra đầu đọc thẻ</translation>
    </message>
    <message>
        <source>マイナンバーカードを確認しました</source>
        <extracomment>Start page, largest line: a My Number Card is in the reader.</extracomment>
        <translation>Đã nhận thấy Thẻ My Number</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Start page, largest line: asks for the card.</extracomment>
        <translation>Vui lòng đặt Thẻ My Number lên đầu đọc</translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <extracomment>Start page, below the headline.</extracomment>
        <translation>Vui lòng chờ một chút.</translation>
    </message>
    <message>
        <source>つぎに、利用者証明用の暗証番号（数字4桁）を入力します。</source>
        <extracomment>Start page, below the headline, when the card is there.</extracomment>
        <translation>Tiếp theo, bạn nhập mã PIN đăng nhập (利用者証明用, 4 chữ số).</translation>
    </message>
    <message>
        <source>カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。</source>
        <extracomment>Start page, below the headline: where to put the card.</extracomment>
        <translation>Hãy đặt thẻ lên đầu đọc hoặc cắm thẻ vào. Vui lòng để yên cho đến khi xong thủ tục.</translation>
    </message>
    <message>
        <source>別の方のカードが入ったため、サインアウトしました。</source>
        <extracomment>Start page, after the session ended by itself: somebody else&apos;s card was put in.</extracomment>
        <translation>Bạn đã được đăng xuất vì thẻ của người khác được đặt vào.</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容を消しました。役所に出した手続は、そのままです。</source>
        <extracomment>Start page, after the person erased what this PC kept of them.</extracomment>
        <translation>Đã xóa nội dung lưu trong máy tính này. Thủ tục đã nộp cho cơ quan hành chính vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>保存した内容を、すべては消せませんでした。もう一度サインインして、消してください。</source>
        <extracomment>Start page, after erasing failed half way; the session has ended.</extracomment>
        <translation>Chưa xóa được hết nội dung đã lưu. Hãy đăng nhập lại và xóa.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreFileModel</name>
    <message>
        <source>消します</source>
        <extracomment>What the person types before everything kept on this PC is erased: one short word of their language.</extracomment>
        <translation>xóa</translation>
    </message>
    <message>
        <source>役所にまだ届いていない届出が%1件あります：%2</source>
        <extracomment>Before a copy is made or all is erased. %1: how many; %2: the first of them by name.</extracomment>
        <translation>Có %1 thông báo chưa đến cơ quan hành chính: %2</translation>
    </message>
    <message>
        <source>窓口に保存した内容</source>
        <extracomment>Name of the file with what is kept on this PC; the day follows.</extracomment>
        <translation>Nội dung lưu trong Madoguchi</translation>
    </message>
    <message>
        <source>%1 に書き出しました。</source>
        <extracomment>Said when the file was written. %1: where it is.</extracomment>
        <translation>Đã xuất ra %1.</translation>
    </message>
    <message>
        <source>取り込みました。まだ届いていなかった届出が%1件あり、ここでは送らずに止めてあります。</source>
        <translation>Đã nhập vào. Có %1 thông báo chưa đến; ở đây chúng được giữ lại, không gửi.</translation>
    </message>
    <message>
        <source>取り込みました。</source>
        <translation>Đã nhập vào.</translation>
    </message>
    <message>
        <source>「%1」と入れてください。</source>
        <extracomment>At the field before all is erased. %1: the word to be typed.</extracomment>
        <translation>Hãy nhập “%1”.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreKeysModel</name>
    <message>
        <source>12文字以上にしてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>Hãy dùng từ 12 ký tự trở lên.</translation>
    </message>
    <message>
        <source>人に当てられやすいものです。関係のない言葉を4つ以上並べてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>Cụm này dễ đoán. Hãy ghép từ 4 từ không liên quan nhau trở lên.</translation>
    </message>
    <message>
        <source>上のらんと同じではありません。もう一度入れてください。</source>
        <extracomment>At the second field of a new passphrase.</extracomment>
        <translation>Không giống ô ở trên. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>パスフレーズでも開けるようになりました。</source>
        <translation>Bây giờ mở được bằng cả cụm mật khẩu.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでも開けるようになりました。</source>
        <translation>Bây giờ mở được bằng cả chùm khóa của máy tính này.</translation>
    </message>
    <message>
        <source>パスフレーズでは開けなくなりました。</source>
        <translation>Không còn mở được bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでは開けなくなりました。</source>
        <translation>Không còn mở được bằng chùm khóa của máy tính này.</translation>
    </message>
    <message>
        <source>鍵を新しくしました。前の復旧コードとパスフレーズは、もう使えません。</source>
        <translation>Đã tạo khóa mới. Mã khôi phục và cụm mật khẩu trước đây không dùng được nữa.</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>Đã chuyển xong. Nội dung lưu bằng thẻ cũ nay mở được bằng thẻ này.</translation>
    </message>
</context>
<context>
    <name>madoguchi::SubsidiesModel</name>
    <message>
        <source>新しい順</source>
        <extracomment>Choice: the order of a list of subsidies. In the order of SubsidyWish::Order.</extracomment>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>締切が近い順</source>
        <translation>Sắp hết hạn trước</translation>
    </message>
    <message>
        <source>上限額が大きい順</source>
        <translation>Mức cao nhất trước</translation>
    </message>
    <message>
        <source>上限%1円</source>
        <extracomment>Upper limit of a subsidy for a business. %1: &quot;10,000,000&quot;.</extracomment>
        <translation>Tối đa %1 yên</translation>
    </message>
    <message>
        <source>締切：%1</source>
        <extracomment>Until when to apply for a subsidy. %1: date and time.</extracomment>
        <translation>Hết hạn: %1</translation>
    </message>
    <message>
        <source>%1 時点の内容です</source>
        <extracomment>Under a list that was received from outside. %1: date and time.</extracomment>
        <translation>Nội dung tại thời điểm %1</translation>
    </message>
    <message>
        <source>2文字以上の言葉を入れてください。</source>
        <extracomment>Under the field for words to look for subsidies.</extracomment>
        <translation>Hãy nhập từ 2 ký tự trở lên.</translation>
    </message>
    <message>
        <source>補助金が%1件見つかりました。</source>
        <extracomment>Said when a search for subsidies is done. %1: a number.</extracomment>
        <translation>Tìm thấy %1 khoản trợ cấp.</translation>
    </message>
    <message>
        <source>上限額</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Mức tối đa</translation>
    </message>
    <message>
        <source>補助率</source>
        <extracomment>Page of a subsidy, label: which share of the costs it pays.</extracomment>
        <translation>Tỷ lệ trợ cấp</translation>
    </message>
    <message>
        <source>受付の開始</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Bắt đầu nhận đơn</translation>
    </message>
    <message>
        <source>受付の締切</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Hết hạn nhận đơn</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>対象の従業員数</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Số nhân viên</translation>
    </message>
    <message>
        <source>対象の業種</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Ngành nghề</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Page of a subsidy, label: for what it may be used.</extracomment>
        <translation>Dùng để làm gì</translation>
    </message>
    <message>
        <source>添付の書類</source>
        <extracomment>Page of a subsidy, label: files that belong to it.</extracomment>
        <translation>Giấy tờ kèm theo</translation>
    </message>
    <message>
        <source>くわしいページ</source>
        <extracomment>Page of a subsidy, label: address of its page.</extracomment>
        <translation>Trang chi tiết</translation>
    </message>
</context>
<context>
    <name>madoguchi::WhatIfModel</name>
    <message>
        <source>子どもが生まれたら</source>
        <extracomment>Choice: something that might happen.</extracomment>
        <translation>Sinh con</translation>
    </message>
    <message>
        <source>引っ越したら</source>
        <translation>Chuyển nhà</translation>
    </message>
    <message>
        <source>収入が変わったら</source>
        <translation>Thu nhập thay đổi</translation>
    </message>
    <message>
        <source>仕事をやめたら</source>
        <translation>Nghỉ việc</translation>
    </message>
    <message>
        <source>配偶者と別れたら</source>
        <translation>Chia tay vợ/chồng</translation>
    </message>
    <message>
        <source>家族が世帯を出たら</source>
        <translation>Người nhà rời khỏi hộ</translation>
    </message>
    <message>
        <source>今と比べて、%1件が変わります。</source>
        <extracomment>Over the list of what a supposition changes. %1: a number of benefits.</extracomment>
        <translation>So với hiện nay, %1 mục thay đổi.</translation>
    </message>
    <message>
        <source>分かっている範囲では、今と変わりません。</source>
        <extracomment>A supposition changes nothing.</extracomment>
        <translation>Theo những gì đã biết thì không thay đổi.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A supposition changes a benefit&apos;s amount. %1 before, %2 then.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>金額は未定</source>
        <translation>chưa rõ số tiền</translation>
    </message>
    <message>
        <source>今：%1 → もしも：%2</source>
        <extracomment>A supposition changes what is to be expected. %1: now, %2: then.</extracomment>
        <translation>Hiện nay: %1 → Nếu: %2</translation>
    </message>
</context>
</TS>
