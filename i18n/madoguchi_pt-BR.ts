<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="ja">
<context>
    <name>AccessLogPage</name>
    <message>
        <source>だれが見たか</source>
        <translation>Quem viu</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>Recebendo os registros.</translation>
    </message>
    <message>
        <source>やり取りの記録はありません。</source>
        <translation>Não há registros de trocas.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Nada foi recebido ainda. Quando houver conexão, aperte “Atualizar”.</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>受付番号 %1 の手続の状況を見る</source>
        <translation>Ver o andamento do procedimento com número de protocolo %1</translation>
    </message>
    <message>
        <source>あなたの手続（受付番号 %1）のためです</source>
        <translation>Para o seu procedimento (número de protocolo %1)</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>Mostrar mais (restam %1)</translation>
    </message>
    <message>
        <source>心当たりがないとき</source>
        <translation>Se você não reconhece um registro</translation>
    </message>
    <message>
        <source>役所が情報を見るのは、法律に書かれた事務のためだけです。多くは、あなたやご家族が出した申請や、毎年の税や保険料の計算のためです。</source>
        <translation>Os órgãos públicos só veem informações para os trabalhos previstos em lei. Na maioria das vezes, é por uma solicitação sua ou da sua família, ou para o cálculo anual de impostos e contribuições de seguros.</translation>
    </message>
    <message>
        <source>それでも分からないときは、情報を見た役所の窓口に「いつの、どの情報か」を伝えてお尋ねください。納得できないときは、マイナンバー総合フリーダイヤル（0120-95-0178）に相談できます。</source>
        <translation>Se ainda não entender, pergunte no guichê do órgão que viu as informações, dizendo “de quando e qual informação”. Se a explicação não convencer, consulte a ligação gratuita My Number (マイナンバー総合フリーダイヤル) (0120-95-0178).</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をやり取りした記録と、あなたがここで役所から受け取った記録です。新しいものから並べています。</source>
        <translation>São os registros das trocas de informações suas entre órgãos públicos, e de quando você mesmo as recebeu aqui. Os mais novos vêm primeiro.</translation>
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
        <translation>Sessão de %1</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>Tamanho da letra</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>窓口の共通操作</source>
        <translation>Controles da janela</translation>
    </message>
    <message>
        <source>メニュー</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>表示する言語 Language</source>
        <extracomment>Name of the choice of language in the head. The English word stays, for who reads no Japanese.</extracomment>
        <translation>Idioma da tela (Language)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1パーセント</source>
        <translation>%1 por cento</translation>
    </message>
    <message>
        <source>文字 %1%</source>
        <extracomment>Button in the head, short: the text size, e.g. 「文字 150%」.</extracomment>
        <translation>Texto %1%</translation>
    </message>
</context>
<context>
    <name>ApplicationCard</name>
    <message>
        <source>%1、%2、%3件中%4件目</source>
        <translation>%1, %2, %4 de %3</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>受付番号 %1</source>
        <translation>Número de protocolo %1</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Número de protocolo</translation>
    </message>
    <message>
        <source>これまでの経過</source>
        <translation>Andamento até agora</translation>
    </message>
    <message>
        <source>受付の控えを見る</source>
        <translation>Ver a cópia do comprovante</translation>
    </message>
    <message>
        <source>取り下げる</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>取り下げない</source>
        <translation>Não retirar</translation>
    </message>
    <message>
        <source>取り下げると、この手続は行われません。必要なときは、はじめから届け出ることになります。</source>
        <translation>Se você retirar, este procedimento não será realizado. Se precisar dele depois, terá que começar de novo.</translation>
    </message>
    <message>
        <source>「%1」を取り下げますか</source>
        <translation>Retirar “%1”?</translation>
    </message>
    <message>
        <source>提出をとりやめる</source>
        <translation>Desistir da entrega</translation>
    </message>
    <message>
        <source>とりやめない</source>
        <translation>Não desistir</translation>
    </message>
    <message>
        <source>とりやめると、このパソコンからはもう送られません。もう一度出すときは、はじめから入力します。</source>
        <translation>Se desistir, este computador não enviará mais. Para entregar depois, será preciso preencher tudo de novo.</translation>
    </message>
    <message>
        <source>「%1」の提出をとりやめますか</source>
        <translation>Desistir da entrega de “%1”?</translation>
    </message>
    <message>
        <source>役所からのお知らせと書類</source>
        <translation>Avisos e documentos do órgão público</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>直した内容の控えを見る</source>
        <translation>Ver a cópia da correção</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>Arquivos anexados</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>あなたが出した手続を、新しいものから並べています。</source>
        <translation>O que você entregou, do mais novo para o mais antigo.</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <translation>Lista de procedimentos</translation>
    </message>
    <message>
        <source>例：転出届、R-2026-004821、みなみ市、2026年11月</source>
        <translation>Exemplo: mudança, R-2026-004821, Minami, 2026-11</translation>
    </message>
    <message>
        <source>手続の名前・受付番号・役所・日付でさがす</source>
        <translation>Buscar por procedimento, número de protocolo, órgão ou data</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>進行中</source>
        <extracomment>Of applications: they go on by themselves.</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>対応が必要</source>
        <extracomment>Of applications: the person has to do something.</extracomment>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>終わったもの</source>
        <extracomment>Of applications: finished, declined, withdrawn or given up.</extracomment>
        <translation>Encerrados</translation>
    </message>
    <message>
        <source>しぼりこみ</source>
        <extracomment>What is shown of the applications: all, under way, …</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>出した手続は、まだありません。</source>
        <translation>Ainda não há nada entregue.</translation>
    </message>
    <message>
        <source>あてはまる手続はありません。短い言葉でさがすか、しぼりこみを「すべて」にしてください。</source>
        <translation>Nada encontrado. Tente uma palavra mais curta ou mostre “Todos”.</translation>
    </message>
</context>
<context>
    <name>AttachmentEntry</name>
    <message>
        <source>ファイルを確かめています。</source>
        <translation>Verificando o arquivo.</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>Erro. %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>ファイルを追加する</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>Também é possível arrastar o arquivo para cá.</translation>
    </message>
</context>
<context>
    <name>AttachmentPreview</name>
    <message>
        <source>開いています。</source>
        <translation>Abrindo.</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>前のページ</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>最初のページです。</source>
        <translation>Esta é a primeira página.</translation>
    </message>
    <message>
        <source>次のページ</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>最後のページです。</source>
        <translation>Esta é a última página.</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>添付したファイル：%1</source>
        <translation>Arquivo anexado: %1</translation>
    </message>
    <message>
        <source>このまま送ると、どこで撮った写真かが役所に伝わります。知らせたくないときは、送る前に取り除けます。写真の見た目は変わりません。</source>
        <translation>Se enviada assim, a foto informa ao órgão onde foi tirada. Se não quiser, tire essa informação antes de enviar. A aparência da foto não muda.</translation>
    </message>
    <message>
        <source>撮影した場所が記録されています</source>
        <translation>A foto registra o lugar onde foi tirada</translation>
    </message>
    <message>
        <source>「%1」から場所の記録を取り除く</source>
        <translation>Tirar o lugar de “%1”</translation>
    </message>
    <message>
        <source>場所の記録を取り除く</source>
        <translation>Tirar o lugar</translation>
    </message>
    <message>
        <source>「%1」の画像を閉じる</source>
        <translation>Fechar a imagem de “%1”</translation>
    </message>
    <message>
        <source>「%1」を見る</source>
        <translation>Ver “%1”</translation>
    </message>
    <message>
        <source>画像を閉じる</source>
        <translation>Fechar imagem</translation>
    </message>
    <message>
        <source>中を見る</source>
        <translation>Ver conteúdo</translation>
    </message>
    <message>
        <source>「%1」を取り除く</source>
        <translation>Remover “%1”</translation>
    </message>
    <message>
        <source>取り除く</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>BankAccountEntry</name>
    <message>
        <source>銀行・信用金庫など（ゆうちょ銀行の振込用の店名と口座番号も）</source>
        <translation>Um banco (também ゆうちょ銀行 com agência e número para transferência)</translation>
    </message>
    <message>
        <source>ゆうちょ銀行の通帳の記号と番号</source>
        <translation>Símbolo (記号) e número (番号) da caderneta do Banco Postal (ゆうちょ銀行)</translation>
    </message>
    <message>
        <source>「%1」の種類</source>
        <translation>Tipo de “%1”</translation>
    </message>
    <message>
        <source>銀行の名前</source>
        <translation>Nome do banco</translation>
    </message>
    <message>
        <source>支店の名前</source>
        <translation>Nome da agência</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>Comum (普通)</translation>
    </message>
    <message>
        <source>当座</source>
        <translation>Corrente (当座)</translation>
    </message>
    <message>
        <source>預金の種別</source>
        <translation>Tipo de depósito</translation>
    </message>
    <message>
        <source>1で始まる5桁の数字です。0で始まるときは、上で「銀行」を選び、振込用の店名と口座番号を入れてください。</source>
        <translation>5 algarismos que começam com 1. Se começar com 0, escolha “banco” acima e digite a agência e o número para transferência.</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Código (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Número (番号)</translation>
    </message>
    <message>
        <source>口座番号</source>
        <translation>Número da conta</translation>
    </message>
    <message>
        <source>通帳にあるとおりに、カタカナで。ひらがなで入れてもかまいません。</source>
        <translation>Em katakana, como na caderneta. Hiragana também serve.</translation>
    </message>
    <message>
        <source>口座名義</source>
        <translation>Titular da conta</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>完了</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>エラー</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>緊急のお知らせ</source>
        <translation>Aviso de emergência</translation>
    </message>
</context>
<context>
    <name>BenefitAnswersPage</name>
    <message>
        <source>給付を調べるために使っていることのすべてです。答えは、このパソコンに暗号化して保存しています。</source>
        <translation>Isto é tudo o que se usa para procurar benefícios. As respostas são salvas neste PC, criptografadas.</translation>
    </message>
    <message>
        <source>給付を調べるために使っていることのすべてです。サインインしていないので、保存していません。</source>
        <translation>Isto é tudo o que se usa para procurar benefícios. Você não entrou, por isso nada é salvo.</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>Suas respostas</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>変える</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>%1の答えを消す</source>
        <translation>Apagar a resposta: %1</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>まだ何も分かっていません。</source>
        <translation>Ainda não se sabe nada.</translation>
    </message>
    <message>
        <source>住民登録に出ていない、生活費を負担している家族（下宿している子など）は、ここで加えます。</source>
        <translation>Adicione aqui familiares que você sustenta e que não estão no registro de residente, como um filho que estuda fora.</translation>
    </message>
    <message>
        <source>家族</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>%1を世帯から外す</source>
        <translation>Tirar %1 da família</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>加える家族の続柄</source>
        <translation>Parentesco da pessoa a adicionar</translation>
    </message>
    <message>
        <source>家族を加える</source>
        <translation>Adicionar familiar</translation>
    </message>
    <message>
        <source>先に続柄を選んでください。</source>
        <translation>Escolha primeiro o parentesco.</translation>
    </message>
    <message>
        <source>答えと、加えた家族と、「もう受けている」のしるしを消します。カードと住民登録の内容は変わりません。</source>
        <translation>Apaga as respostas, os familiares adicionados e as marcas “já recebo”. O cartão e o registro de residente não mudam.</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>もう一度押すと、すべて消えます</source>
        <translation>Toque de novo para apagar tudo</translation>
    </message>
    <message>
        <source>答えたことをすべて消す</source>
        <translation>Apagar todas as respostas</translation>
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
        <translation>Sim</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Não se aplicam</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>まだ分からない</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>なぜそう言えるか</source>
        <translation>Por que se pode dizer isso</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>ほかに役所が確かめること：%1</source>
        <translation>O órgão público também verifica: %1</translation>
    </message>
    <message>
        <source>答えると分かること</source>
        <translation>O que as respostas mostrariam</translation>
    </message>
    <message>
        <source>申請のしかた</source>
        <translation>Como solicitar</translation>
    </message>
    <message>
        <source>必要なもの
%1</source>
        <translation>É preciso
%1</translation>
    </message>
    <message>
        <source>ここから申請する</source>
        <translation>Solicitar daqui</translation>
    </message>
    <message>
        <source>もう受けています</source>
        <translation>Já recebo</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <translation>Preencher o formulário aqui</translation>
    </message>
</context>
<context>
    <name>BenefitQuestion</name>
    <message>
        <source>病気・障害・死亡など、答えにくいことをお聞きします。答えなくてもかまいません。</source>
        <translation>A próxima pergunta é sobre doença, deficiência ou morte. Não é preciso responder.</translation>
    </message>
    <message>
        <source>答える</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>分からない</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <translation>Prefiro não responder</translation>
    </message>
    <message>
        <source>この質問をあとにする</source>
        <translation>Deixar esta pergunta para depois</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>前の質問へ</source>
        <translation>Pergunta anterior</translation>
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
        <translation>Onde: %1</translation>
    </message>
    <message>
        <source>受けられる給付・制度の確認表</source>
        <extracomment>Title of the printed list of benefits.</extracomment>
        <translation>Lista de benefícios e programas</translation>
    </message>
    <message>
        <source>申請するもの（利用できる見込みのあるもの）</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>Para solicitar (prováveis)</translation>
    </message>
    <message>
        <source>役所で聞くもの</source>
        <extracomment>Heading on the printed list of benefits.</extracomment>
        <translation>Para perguntar no órgão público</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet: what it is and is not.</extracomment>
        <translation>Sobre esta folha</translation>
    </message>
    <message>
        <source>このパソコンの中で、分かっていることだけから調べた見込みです。決めるのは役所です。金額や期限は窓口で確かめてください。</source>
        <translation>Estimativa feita neste PC só com o que se sabe. Quem decide é o órgão público. Confirme valores e prazos no guichê.</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;.</extracomment>
        <translation>%1 ienes</translation>
    </message>
    <message>
        <source>%1〜%2円</source>
        <extracomment>Amount of a benefit that is somewhere between two. %1, %2: &quot;10,000&quot;.</extracomment>
        <translation>de %1 a %2 ienes</translation>
    </message>
    <message>
        <source>最大%1円</source>
        <extracomment>Amount of a benefit. %1: &quot;10,000&quot;, the most it can be.</extracomment>
        <translation>até %1 ienes</translation>
    </message>
    <message>
        <source>月%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 por mês</translation>
    </message>
    <message>
        <source>年%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 por ano</translation>
    </message>
    <message>
        <source>1日%1</source>
        <extracomment>How a benefit is paid. %1: an amount, &quot;10,000円&quot;.</extracomment>
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>あと%1問で分かります</source>
        <extracomment>Instead of a benefit&apos;s amount: %1 more questions would tell it.
----------
How likely a benefit is: %1 questions are open.</extracomment>
        <translation>Mais %1 respostas e se saberá</translation>
    </message>
    <message>
        <source>利用できる見込みです</source>
        <extracomment>How likely a benefit is: everything that can be looked at here holds.</extracomment>
        <translation>Provável</translation>
    </message>
    <message>
        <source>役所に確かめてください</source>
        <extracomment>How likely a benefit is: only the office can say.</extracomment>
        <translation>Confirme com o órgão público</translation>
    </message>
    <message>
        <source>いまは当てはまりません</source>
        <extracomment>How likely a benefit is: something that is known speaks against it.</extracomment>
        <translation>Não se aplica agora</translation>
    </message>
    <message>
        <source>受け取るお金</source>
        <extracomment>Kind of a benefit: money is paid.</extracomment>
        <translation>Dinheiro a receber</translation>
    </message>
    <message>
        <source>支払いが減る額</source>
        <extracomment>Kind of a benefit: there is less to pay.</extracomment>
        <translation>Quanto se paga a menos</translation>
    </message>
    <message>
        <source>税の計算で引かれる額（所得控除）</source>
        <extracomment>Kind of a benefit: an amount off the taxable income. Law term.</extracomment>
        <translation>Valor descontado antes do imposto (所得控除)</translation>
    </message>
    <message>
        <source>借りられる額（返すお金）</source>
        <extracomment>Kind of a benefit: money is lent.</extracomment>
        <translation>Empréstimo (a devolver)</translation>
    </message>
    <message>
        <source>お金ではない支援</source>
        <extracomment>Kind of a benefit: help that is not money.</extracomment>
        <translation>Ajuda que não é dinheiro</translation>
    </message>
    <message>
        <source>申請の期限は過ぎました（%1）</source>
        <extracomment>When the time to apply ended. %1: a date.</extracomment>
        <translation>O prazo de solicitação passou (%1)</translation>
    </message>
    <message>
        <source>申請の期限：%1（あと%2日）</source>
        <extracomment>Until when to apply for a benefit. %1: a date, %2: a number of days.</extracomment>
        <translation>Solicitar até: %1 (faltam %2 dias)</translation>
    </message>
    <message>
        <source>いつでも申請できます。早いほど、受けられる期間が長くなります。</source>
        <extracomment>When to apply for a benefit.</extracomment>
        <translation>Pode ser solicitado a qualquer momento. Quanto antes, por mais tempo se recebe.</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1日以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Em até %1 dias a partir do dia seguinte</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1か月以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Em até %1 meses a partir do dia seguinte</translation>
    </message>
    <message>
        <source>起きた日の翌日から%1年以内</source>
        <extracomment>When to apply for a benefit; %1: a number.</extracomment>
        <translation>Em até %1 anos a partir do dia seguinte</translation>
    </message>
    <message>
        <source>分からない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <extracomment>Answer to a question about the household, and its button.</extracomment>
        <translation>Prefiro não responder</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。質問に答えるほど、はっきりします。どこにも送りません。</source>
        <translation>Procurado neste PC só com o que se sabe. Cada resposta deixa mais claro. Nada é enviado.</translation>
    </message>
    <message>
        <source>利用できる見込みのものは%1件です。</source>
        <translation>%1 são prováveis.</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Benefícios e programas</translation>
    </message>
    <message>
        <source>答えは、このパソコンに暗号化して保存します。いつでも変えたり消したりできます。</source>
        <translation>As respostas são salvas neste PC, criptografadas. Você pode mudar ou apagar quando quiser.</translation>
    </message>
    <message>
        <source>サインインしていないので、答えは保存しません。サインインするか、終わると消えます。</source>
        <translation>Você não entrou, por isso as respostas não são salvas. Somem ao entrar ou ao fechar o programa.</translation>
    </message>
    <message>
        <source>答えを変える</source>
        <translation>Mudar uma resposta</translation>
    </message>
    <message>
        <source>次の質問</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>いま、お聞きすることはありません。</source>
        <translation>Não há nada a perguntar agora.</translation>
    </message>
    <message>
        <source>答えたことを見る・変える</source>
        <translation>Ver e mudar as respostas</translation>
    </message>
    <message>
        <source>もしも、を試す</source>
        <translation>Experimentar um “e se”</translation>
    </message>
    <message>
        <source>給付・制度の一覧</source>
        <translation>Lista de benefícios e programas</translation>
    </message>
    <message>
        <source>例：子ども、医療費、失業、家賃</source>
        <translation>Por exemplo: filhos, gastos médicos, desemprego, aluguel</translation>
    </message>
    <message>
        <source>言葉で探す</source>
        <translation>Procurar por palavras</translation>
    </message>
    <message>
        <source>一覧の絞り込み</source>
        <translation>Restringir a lista</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>当てはまる給付・制度はありません。別の言葉で探すか、絞り込みを「すべて」にしてください。</source>
        <translation>Nenhum benefício encontrado. Procure com outras palavras ou escolha “Todos”.</translation>
    </message>
    <message>
        <source>会社や個人で事業をしている方には、国や自治体の補助金もあります。</source>
        <translation>Para quem tem uma empresa ou trabalha por conta própria há também subsídios do país e dos municípios.</translation>
    </message>
    <message>
        <source>事業をしている方へ</source>
        <translation>Para quem tem um negócio</translation>
    </message>
    <message>
        <source>事業をしています（会社・個人事業主）</source>
        <translation>Tenho um negócio (empresa ou autônomo)</translation>
    </message>
    <message>
        <source>事業者の補助金をさがす</source>
        <translation>Procurar subsídios para empresas</translation>
    </message>
    <message>
        <source>一覧を紙で残す</source>
        <translation>Guardar a lista em papel</translation>
    </message>
    <message>
        <source>見込みであって、約束ではありません。決めるのは役所です。お住まいの市区町村だけの制度は、窓口で聞いてください。</source>
        <translation>São prováveis, não prometidos. Quem decide é o órgão público. Pergunte no guichê sobre o que só existe no seu município.</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>処理しています</source>
        <translation>Processando</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>前の月</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>選んでいる日</source>
        <translation>dia escolhido</translation>
    </message>
    <message>
        <source>選べません</source>
        <translation>não pode ser escolhido</translation>
    </message>
    <message>
        <source>この日は選べません。</source>
        <translation>Este dia não pode ser escolhido.</translation>
    </message>
</context>
<context>
    <name>CardAndReader</name>
    <message>
        <source>絵：カードリーダーに、ICチップを奥にしてマイナンバーカードが差し込まれている。</source>
        <translation>Figura: o Cartão My Number está inserido no leitor, com o lado do chip para dentro.</translation>
    </message>
    <message>
        <source>絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。</source>
        <translation>Figura: insira o Cartão My Number na abertura do leitor, com o lado do chip para dentro.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードの情報</source>
        <translation>Informações do cartão</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>Lendo o cartão. Não retire o cartão.</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>Leitor de cartão: %1</translation>
    </message>
    <message>
        <source>カードの有効期限：%1</source>
        <translation>Cartão válido até: %1</translation>
    </message>
    <message>
        <source>読み取り直す</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>Certificados digitais</translation>
    </message>
    <message>
        <source>有効期限：%1</source>
        <translation>Válido até: %1</translation>
    </message>
    <message>
        <source>発行者：%1</source>
        <translation>Emissor: %1</translation>
    </message>
    <message>
        <source>暗証番号とパスワード</source>
        <translation>PIN e senha</translation>
    </message>
    <message>
        <source>カードの持ち主：%1</source>
        <translation>Titular do cartão: %1</translation>
    </message>
    <message>
        <source>持ち主の氏名は、このカードでサインインすると表示します。</source>
        <translation>O nome do titular aparece quando você entra com este cartão.</translation>
    </message>
    <message>
        <source>有効期限は、署名用のパスワードを入力すると表示できます。</source>
        <translation>Para ver a validade, digite a senha de assinatura.</translation>
    </message>
    <message>
        <source>持ち主を表す記号：%1</source>
        <translation>Código do titular: %1</translation>
    </message>
    <message>
        <source>%1の内容を見る・保存する</source>
        <translation>Ver ou salvar o conteúdo: %1</translation>
    </message>
    <message>
        <source>内容を見る・保存する</source>
        <translation>Ver ou salvar o conteúdo</translation>
    </message>
    <message>
        <source>番号はそれぞれ別のものです。まちがえた回数も、別々に数えます。</source>
        <translation>Cada código é diferente. Os erros também são contados separadamente.</translation>
    </message>
    <message>
        <source>%1を変更する</source>
        <translation>Alterar: %1</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <translation>Leitor de cartão</translation>
    </message>
    <message>
        <source>使うカードリーダー</source>
        <translation>Leitor de cartão em uso</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>カードから写す</source>
        <translation>Copiar do cartão</translation>
    </message>
    <message>
        <source>写さずに自分で入力する</source>
        <translation>Digitar sem copiar</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Digite 4 dígitos.</translation>
    </message>
    <message>
        <source>数字4桁です。サインインの暗証番号と同じに設定されていることもあります。</source>
        <translation>São 4 dígitos. Pode ser o mesmo número do PIN de acesso.</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <translation>PIN dos dados do cartão (券面事項入力補助用)</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>カードを読み取っています。カードを抜かないでください。</source>
        <translation>Lendo o cartão. Não retire o cartão.</translation>
    </message>
    <message>
        <source>内容を見るには、署名用のパスワード（英数字6〜16文字）の入力が必要です。見るだけで、署名はしません。</source>
        <translation>Para ver o conteúdo é preciso digitar a senha de assinatura (6 a 16 letras e números). É só para ver; nada é assinado.</translation>
    </message>
    <message>
        <source>パスワードを入力して内容を見る</source>
        <translation>Digitar a senha e ver o conteúdo</translation>
    </message>
    <message>
        <source>内容を見る</source>
        <translation>Ver o conteúdo</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>São 6 a 16 letras e números. As letras são maiúsculas. Não é o PIN de 4 dígitos.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Senha de assinatura (署名用)</translation>
    </message>
    <message>
        <source>%1の内容</source>
        <translation>Conteúdo: %1</translation>
    </message>
    <message>
        <source>氏名・住所・生年月日・性別が、暗号化されずにファイルに入ります。人に渡すときは、相手をよく確かめてください。カードの中の秘密の鍵は、ファイルには入りません。</source>
        <translation>Nome, endereço, data de nascimento e sexo ficam no arquivo sem criptografia. Antes de entregar a alguém, verifique bem quem é. A chave secreta do cartão não vai para o arquivo.</translation>
    </message>
    <message>
        <source>カードの中の秘密の鍵は、ファイルには入りません。ファイルだけでは、サインインも署名もできません。</source>
        <translation>A chave secreta do cartão não vai para o arquivo. Só com o arquivo não é possível entrar nem assinar.</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>Salvar como arquivo</translation>
    </message>
    <message>
        <source>PEM形式で保存する</source>
        <translation>Salvar em PEM</translation>
    </message>
    <message>
        <source>DER形式で保存する</source>
        <translation>Salvar em DER</translation>
    </message>
    <message>
        <source>電子証明書を保存しました</source>
        <translation>Certificado digital salvo</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Abrir a pasta onde foi salvo</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>公的個人認証サービスの利用者証明用電子証明書</source>
        <extracomment>Certificate page: which kind of certificate this is, by its policy.</extracomment>
        <translation>Certificado digital de acesso do serviço público japonês de autenticação pessoal</translation>
    </message>
    <message>
        <source>公的個人認証サービスの署名用電子証明書</source>
        <translation>Certificado digital de assinatura do serviço público japonês de autenticação pessoal</translation>
    </message>
    <message>
        <source>サインイン（クライアント認証）</source>
        <extracomment>Certificate page: what the key may be used for besides.</extracomment>
        <translation>Acesso (autenticação do cliente)</translation>
    </message>
    <message>
        <source>電子的な署名（digitalSignature）</source>
        <extracomment>Certificate page: what the key may be used for.</extracomment>
        <translation>Assinatura digital (digitalSignature)</translation>
    </message>
    <message>
        <source>本人の意思の証明（nonRepudiation）</source>
        <translation>Prova da vontade da própria pessoa (nonRepudiation)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>Certificate page: words for an identifier, and the identifier. %1 words, %2 digits with dots.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>男</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>女</source>
        <translation>feminino</translation>
    </message>
    <message>
        <source>確認できません（カードに認証局の証明書がありません）</source>
        <translation>Não foi possível confirmar (o cartão não tem o certificado da autoridade)</translation>
    </message>
    <message>
        <source>確認できません（カードにある認証局が発行したものではありません）</source>
        <translation>Não foi possível confirmar (não foi emitido pela autoridade que está no cartão)</translation>
    </message>
    <message>
        <source>世代を確認できません</source>
        <translation>Não foi possível confirmar a geração</translation>
    </message>
    <message>
        <source>%1年からの世代</source>
        <extracomment>%1: the year from which this generation of the authority issues certificates.</extracomment>
        <translation>Geração desde %1</translation>
    </message>
    <message>
        <source>このデモの認証局（本物ではありません）</source>
        <translation>Autoridade desta demonstração (não é real)</translation>
    </message>
    <message>
        <source>カードにある認証局が発行したことは確かめました。その認証局が本物かどうか、どの世代かは、このソフトでは判断できません。</source>
        <translation>Foi verificado que a autoridade que está no cartão o emitiu. Este programa não pode dizer se ela é a verdadeira nem de qual geração é.</translation>
    </message>
    <message>
        <source>期限が切れています</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>How long a certificate is still valid.</extracomment>
        <translation>Prazo: hoje</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>How long a certificate is still valid. %1 is a number of days.</extracomment>
        <translation>Dias restantes: %1</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>氏名の代わりの文字</source>
        <translation>Caracteres substitutos no nome</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>住所の代わりの文字</source>
        <translation>Caracteres substitutos no endereço</translation>
    </message>
    <message>
        <source>持ち主を表す記号</source>
        <translation>Código do titular</translation>
    </message>
    <message>
        <source>この電子証明書には、氏名や住所は入っていません。</source>
        <translation>Este certificado digital não contém nome nem endereço.</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>認証局の世代</source>
        <translation>Geração da autoridade</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>発行日</source>
        <translation>Data de emissão</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>鍵の使いみち</source>
        <translation>Uso da chave</translation>
    </message>
    <message>
        <source>くわしい使いみち</source>
        <translation>Uso em detalhe</translation>
    </message>
    <message>
        <source>シリアル番号</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>照合用の値（SHA-256）</source>
        <translation>Valor para comparação (SHA-256)</translation>
    </message>
    <message>
        <source>フィンガープリントともいいます。同じ電子証明書かどうかを比べるための値です。</source>
        <translation>Também chamado de impressão digital. Serve para comparar se dois certificados digitais são iguais.</translation>
    </message>
    <message>
        <source>認証局の照合用の値（SHA-256）</source>
        <translation>Valor da autoridade para comparação (SHA-256)</translation>
    </message>
    <message>
        <source>発行した機関が公表している値と見比べると、本物の認証局かどうかが分かります。</source>
        <translation>Comparado com o valor publicado pelo órgão emissor, mostra se a autoridade é a verdadeira.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管してあります。閉じても失われません。次にサインインしたときに送ります。開いたままにすると、つながりしだい送ります。</source>
        <translation>A notificação que você assinou está guardada neste computador, criptografada. Nada se perde ao fechar: ela será enviada na próxima vez que você entrar. Se deixar aberto, será enviada assim que houver conexão.</translation>
    </message>
    <message>
        <source>保存済み・未提出が%1件あります</source>
        <translation>Salvo aqui, não entregue: %1</translation>
    </message>
    <message>
        <source>最小化して送るのを待つ</source>
        <translation>Minimizar e aguardar o envio</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>復旧コード</source>
        <translation>Código de recuperação</translation>
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
        <translation>Você pode trocar mensagens com o órgão público sobre este procedimento. Para mudar o que foi apresentado, use a correção ou a retirada. Escrever aqui não vale como apresentação.</translation>
    </message>
    <message>
        <source>役所とのやりとり</source>
        <translation>Mensagens com o órgão público</translation>
    </message>
    <message>
        <source>やりとりは、まだありません。</source>
        <translation>Ainda não há mensagens.</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2 no total</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す。%1</source>
        <translation>Não enviar e devolver ao campo. %1</translation>
    </message>
    <message>
        <source>送るのをやめて、入力欄に戻す</source>
        <translation>Não enviar e devolver ao campo</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Reenviar agora</translation>
    </message>
    <message>
        <source>いまは役所につながりません。このパソコンに保存して、つながったら自動で送ります。</source>
        <translation>Não há conexão com o órgão público agora. A mensagem fica salva neste computador e é enviada automaticamente quando houver conexão.</translation>
    </message>
    <message>
        <source>マイナンバーや暗証番号は書かないでください。</source>
        <translation>Não escreva o My Number nem senhas.</translation>
    </message>
    <message>
        <source>役所に伝えること、ききたいこと</source>
        <translation>O que você quer dizer ou perguntar ao órgão público</translation>
    </message>
    <message>
        <source>だれに何を送るか</source>
        <translation>O que vai para quem</translation>
    </message>
    <message>
        <source>保存して、つながったら送る</source>
        <translation>Salvar e enviar quando houver conexão</translation>
    </message>
    <message>
        <source>役所へ送る</source>
        <translation>Enviar ao órgão público</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>例：2026年4月1日、令和8年4月1日、20260401</source>
        <translation>Exemplo: 2026-04-01, R8.4.1, 20260401</translation>
    </message>
    <message>
        <source>%1をカレンダーから選ぶ</source>
        <translation>Escolher no calendário: %1</translation>
    </message>
    <message>
        <source>カレンダーを閉じる</source>
        <translation>Fechar o calendário</translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation>Calendário</translation>
    </message>
</context>
<context>
    <name>DemoCards</name>
    <message>
        <source>架空の住民のカードです。選ぶと、カードリーダーに差し込んだことになります。</source>
        <translation>Estes cartões são de moradores fictícios. Ao escolher um, ele fica como se estivesse no leitor.</translation>
    </message>
    <message>
        <source>デモ用のカード</source>
        <translation>Cartões de demonstração</translation>
    </message>
    <message>
        <source>差し込まれています</source>
        <translation>No leitor</translation>
    </message>
    <message>
        <source>%1のカードを抜く</source>
        <translation>Retirar o cartão de %1</translation>
    </message>
    <message>
        <source>%1のカードを差し込む</source>
        <translation>Inserir o cartão de %1</translation>
    </message>
    <message>
        <source>カードを抜く</source>
        <translation>Retirar o cartão</translation>
    </message>
    <message>
        <source>このカードを差し込む</source>
        <translation>Inserir este cartão</translation>
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
        <translation>Corrigir: %1</translation>
    </message>
    <message>
        <source>修正する</source>
        <translation>Corrigir</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>お知らせと画面を閉じたとき</source>
        <translation>Avisos e fechamento da janela</translation>
    </message>
    <message>
        <source>役所に届いたとき、確かめていただきたいことがあるとき、期限の7日前・3日前・前日に知らせます。</source>
        <translation>Avisa quando algo chegou ao órgão público, quando algo precisa da sua atenção e 7 dias, 3 dias e 1 dia antes de um prazo.</translation>
    </message>
    <message>
        <source>デスクトップに通知する</source>
        <translation>Mostrar avisos na área de trabalho</translation>
    </message>
    <message>
        <source>画面をほかの人に見られることがあるときは、選ばないでください。</source>
        <translation>Não escolha esta opção se outras pessoas puderem ver a sua tela.</translation>
    </message>
    <message>
        <source>通知に手続の名前を出す</source>
        <translation>Mostrar o nome do procedimento nos avisos</translation>
    </message>
    <message>
        <source>閉じてもトレイに残り、未提出の届出をつながりしだい送ります。終えるときは、トレイのメニューで「終了する」を選びます。</source>
        <translation>Ao fechar, o programa continua na bandeja e envia as notificações não entregues assim que houver conexão. Para encerrar, escolha “Encerrar o programa” no menu da bandeja.</translation>
    </message>
    <message>
        <source>このデスクトップにはトレイ（常駐アイコンの場所）がないため、閉じると終わります。未提出の届出があるときは、閉じる前にお知らせします。</source>
        <translation>Esta área de trabalho não tem bandeja (o lugar dos ícones de programas em execução), por isso fechar encerra o programa. Se houver notificações não entregues, você será avisado antes de fechar.</translation>
    </message>
    <message>
        <source>画面を閉じても終わらせない</source>
        <translation>Continuar em execução ao fechar a janela</translation>
    </message>
    <message>
        <source>つながりしだい、未提出の届出を役所へ送ります。カードも暗証番号も使いません。</source>
        <translation>Assim que houver conexão, as comunicações ainda não enviadas seguem para o órgão público. Não se usa o cartão nem o PIN.</translation>
    </message>
    <message>
        <source>窓口を閉じていても、署名した届出を送る</source>
        <translation>Enviar comunicações assinadas mesmo com o Madoguchi fechado</translation>
    </message>
    <message>
        <source>送るのは、役所だけが開けるように封をしたものです。送る係（madoguchi-sender）も、このパソコンのほかの人も、中を読めません。見えるのは、件数と、宛先の役所と、期限だけです。届いたかどうかは、次にサインインしたときに確かめます。選ぶのをやめると、送るための写しはすぐに消えます。</source>
        <translation>O que é enviado vai lacrado, de modo que só o órgão público pode abrir. Nem o programa de envio (madoguchi-sender) nem outra pessoa neste computador consegue ler. Só se vê a quantidade, o órgão de destino e o prazo. Se chegou, isso é conferido na próxima vez que você entrar. Se desmarcar, as cópias para envio são apagadas na hora.</translation>
    </message>
    <message>
        <source>写真などのファイルを添付した届出は、このプログラムを開いてサインインしているあいだに送ります。</source>
        <translation>As notificações com arquivos, como fotos, são enviadas enquanto este programa está aberto e você está conectado.</translation>
    </message>
    <message>
        <source>窓口を閉じていても届出を送るには</source>
        <translation>Como enviar com o Madoguchi fechado</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>直すこと</source>
        <translation>O que resolver</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>問題なし</source>
        <translation>Sem problemas</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>診断の結果</source>
        <translation>Resultado do diagnóstico</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>Texto a digitar: %1</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>コピーする</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Mais detalhes</translation>
    </message>
    <message>
        <source>もう一度調べる</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>詳しい人に見てもらうときに使います。氏名、住所、番号などは入りません。下が全文です。</source>
        <translation>Serve para mostrar a alguém que conheça o assunto. Não contém nome, endereço, números etc. Abaixo está o texto inteiro.</translation>
    </message>
    <message>
        <source>結果を保存する</source>
        <translation>Salvar o resultado</translation>
    </message>
    <message>
        <source>保存する内容の全文</source>
        <translation>Texto inteiro a salvar</translation>
    </message>
    <message>
        <source>診断の結果を保存しました</source>
        <translation>Resultado do diagnóstico salvo</translation>
    </message>
    <message>
        <source>この内容を保存する</source>
        <translation>Salvar este conteúdo</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>開いています</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>閉じています</source>
        <translation>Fechado</translation>
    </message>
</context>
<context>
    <name>DocumentSigning</name>
    <message>
        <source>元のファイルは変えません。同じ場所に、署名の入った新しいファイルを作ります。</source>
        <translation>O arquivo original não muda. Um novo arquivo com a assinatura é criado no mesmo lugar.</translation>
    </message>
    <message>
        <source>署名するファイル</source>
        <translation>Arquivo a assinar</translation>
    </message>
    <message>
        <source>ファイルを読んでいます。</source>
        <translation>Lendo o arquivo.</translation>
    </message>
    <message>
        <source>作り方</source>
        <translation>Como criar</translation>
    </message>
    <message>
        <source>署名したことと日時を書いた小さな枠を、ページの右下に入れます。</source>
        <translation>Uma pequena caixa que diz que foi assinado e quando vai no canto inferior direito da página.</translation>
    </message>
    <message>
        <source>ページに署名の枠を入れる</source>
        <translation>Colocar uma caixa de assinatura na página</translation>
    </message>
    <message>
        <source>全部で%1ページあります。</source>
        <translation>São %1 páginas ao todo.</translation>
    </message>
    <message>
        <source>枠を入れるページ</source>
        <translation>Página da caixa</translation>
    </message>
    <message>
        <source>電子証明書にある氏名です。入れないときは、電子証明書の番号を書きます。</source>
        <translation>É o nome que está no certificado digital. Sem ele, a caixa mostra o número do certificado digital.</translation>
    </message>
    <message>
        <source>枠に氏名を入れる</source>
        <translation>Colocar o nome na caixa</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>O que você assina</translation>
    </message>
    <message>
        <source>個人のことが入ります</source>
        <translation>Contém dados pessoais</translation>
    </message>
    <message>
        <source>パスワードの入力へ進む</source>
        <translation>Continuar para a senha</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>Voltar sem assinar</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>São 6 a 16 letras e números. As letras são maiúsculas. Não é o PIN de 4 dígitos.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Senha de assinatura (署名用)</translation>
    </message>
    <message>
        <source>署名しました</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Abrir a pasta onde foi salvo</translation>
    </message>
    <message>
        <source>別の書類に署名する</source>
        <translation>Assinar outro documento</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>マイナンバーカードで、PDFなどのファイルに電子署名ができます。もらったファイルの署名も確かめられます。サインインはいりません。</source>
        <translation>Com o Cartão My Number você pode assinar digitalmente PDFs e outros arquivos. Também pode conferir as assinaturas de arquivos que recebeu. Não é preciso entrar.</translation>
    </message>
    <message>
        <source>書類に署名する・署名を確かめる</source>
        <translation>Assinar documentos, conferir assinaturas</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>署名を確かめる</source>
        <translation>Conferir assinaturas</translation>
    </message>
    <message>
        <source>することを選ぶ</source>
        <translation>Escolha o que fazer</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>エラー：%1</source>
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>エラーコード %1</source>
        <translation>Código do erro %1</translation>
    </message>
    <message>
        <source>無事なもの</source>
        <translation>O que está seguro</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>Código do erro: %1</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Mais detalhes</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>カードリーダーを使うためのサービス（pcscd）が動いていません。</source>
        <extracomment>What a person is told of an error, in three parts: what happened, what is safe, the one next step. Words in braces are filled in: {pin} the PIN&apos;s name, {triesLeft} and {triesBefore} numbers, {form} how the PIN looks, {reason} and {reasonNext} a short reason and its next step, {megabytes} a number, {missing} numbers, {lastDay} a date such as 2026-12-22. Said as a clerk at a counter would.</extracomment>
        <translation>O serviço usado pelo leitor de cartão (pcscd) não está funcionando.</translation>
    </message>
    <message>
        <source>カードには何もしていません。</source>
        <translation>Nada foi feito com o cartão.</translation>
    </message>
    <message>
        <source>「sudo apt install pcscd」で入れるか、「sudo systemctl start pcscd.socket」で動かしてください。動き出すと自動でつながります。</source>
        <translation>Instale com “sudo apt install pcscd” ou inicie com “sudo systemctl start pcscd.socket”. Quando o serviço iniciar, a conexão será automática.</translation>
    </message>
    <message>
        <source>このパソコンの設定により、カードリーダーの使用が許可されませんでした。</source>
        <translation>A configuração deste computador não permitiu o uso do leitor de cartão.</translation>
    </message>
    <message>
        <source>このパソコンの管理者に、カードリーダー（pcscd）の使用の許可を頼んでください。</source>
        <translation>Peça ao administrador deste computador a permissão para usar o leitor de cartão (pcscd).</translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。</source>
        <translation>O leitor de cartão não foi encontrado.</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつないでください。つなぐと自動で進みます。</source>
        <translation>Conecte o leitor de cartão ao computador. Depois disso, a tela avança sozinha.</translation>
    </message>
    <message>
        <source>カードが入っていません。</source>
        <translation>Não há cartão no leitor.</translation>
    </message>
    <message>
        <source>マイナンバーカードをカードリーダーに置いてください。</source>
        <translation>Coloque o Cartão My Number no leitor de cartão.</translation>
    </message>
    <message>
        <source>途中でカードが離れました。</source>
        <translation>O cartão saiu do leitor no meio da operação.</translation>
    </message>
    <message>
        <source>入力した内容は残っています。暗証番号の残り回数は、次に確かめて表示します。</source>
        <translation>O que você digitou foi mantido. As tentativas restantes do PIN serão verificadas e mostradas na próxima vez.</translation>
    </message>
    <message>
        <source>カードをもう一度置いて、やり直してください。</source>
        <translation>Coloque o cartão de novo e refaça a operação.</translation>
    </message>
    <message>
        <source>カードから返事がありません。</source>
        <translation>O cartão não responde.</translation>
    </message>
    <message>
        <source>カードには何もしていません。入力した内容は残っています。</source>
        <translation>Nada foi feito com o cartão. O que você digitou foi mantido.</translation>
    </message>
    <message>
        <source>カードの表と裏、置く位置を確かめて、もう一度置いてください。</source>
        <translation>Verifique a frente, o verso e a posição do cartão e coloque-o de novo.</translation>
    </message>
    <message>
        <source>これはマイナンバーカードではありません。</source>
        <translation>Este não é um Cartão My Number.</translation>
    </message>
    <message>
        <source>このカードには何も書き込んでいません。</source>
        <translation>Nada foi gravado neste cartão.</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>Troque pelo Cartão My Number.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています。</source>
        <translation>Outro programa está usando o cartão.</translation>
    </message>
    <message>
        <source>ほかのソフトを終えてから、もう一度試してください。</source>
        <translation>Feche o outro programa e tente de novo.</translation>
    </message>
    <message>
        <source>カードの返事に時間がかかりすぎたため、中止しました。</source>
        <translation>A operação foi interrompida porque o cartão demorou demais para responder.</translation>
    </message>
    <message>
        <source>入力した内容は残っています。同じ操作を自動でくり返してはいません。</source>
        <translation>O que você digitou foi mantido. A mesma operação não foi repetida automaticamente.</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度試してください。</source>
        <translation>Recoloque o cartão e tente de novo.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを初期状態に戻したため、中止しました。</source>
        <translation>A operação foi interrompida porque outro programa reiniciou o cartão.</translation>
    </message>
    <message>
        <source>暗証番号は自動で送りなおしていません。入力した内容は残っています。</source>
        <translation>O PIN não foi reenviado automaticamente. O que você digitou foi mantido.</translation>
    </message>
    <message>
        <source>ほかのソフトを終えて、もう一度試してください。</source>
        <translation>Feche o outro programa e tente novamente.</translation>
    </message>
    <message>
        <source>はじめとは別の人のカードが入っています。</source>
        <translation>O cartão no leitor é de outra pessoa, diferente da do início.</translation>
    </message>
    <message>
        <source>別の人のカードでは何もしていません。</source>
        <translation>Nada foi feito com o cartão da outra pessoa.</translation>
    </message>
    <message>
        <source>ご本人のカードに戻してください。別の人が使うときは、先に「終了（サインアウト）」をしてください。</source>
        <translation>Coloque de volta o seu próprio cartão. Se outra pessoa for usar, escolha antes “Sair”.</translation>
    </message>
    <message>
        <source>カードの中身を正しく読み取れませんでした。</source>
        <translation>Não foi possível ler corretamente o conteúdo do cartão.</translation>
    </message>
    <message>
        <source>カードには何も書き込んでいません。</source>
        <translation>Nada foi gravado no cartão.</translation>
    </message>
    <message>
        <source>カードを置きなおしてもう一度試してください。続くときは、カードを持って市区町村の窓口へご相談ください。</source>
        <translation>Recoloque o cartão e tente de novo. Se continuar, leve o cartão e consulte o guichê do município.</translation>
    </message>
    <message>
        <source>カードがこの操作を受け付けませんでした。</source>
        <translation>O cartão não aceitou esta operação.</translation>
    </message>
    <message>
        <source>このカードには、この手続に必要な電子証明書が入っていません。</source>
        <translation>Este cartão não contém o certificado digital necessário para este procedimento.</translation>
    </message>
    <message>
        <source>何も送っていません。</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>市区町村の窓口で電子証明書の発行を受けるか、窓口または郵送で手続をしてください。</source>
        <translation>Peça a emissão do certificado digital no guichê do município, ou faça o procedimento no guichê ou por correio.</translation>
    </message>
    <message>
        <source>{pin}の形ではありません。</source>
        <translation>Formato incorreto: {pin}.</translation>
    </message>
    <message>
        <source>カードには送っていません。残り回数は減っていません。</source>
        <translation>Nada foi enviado ao cartão. As tentativas restantes não diminuíram.</translation>
    </message>
    <message>
        <source>{form}で入力してください。</source>
        <translation>Digite {form}.</translation>
    </message>
    <message>
        <source>{pin}が違います。残り{triesLeft}回です（入力前は{triesBefore}回）。</source>
        <translation>Incorreto: {pin}. Tentativas restantes: {triesLeft} (antes: {triesBefore}).</translation>
    </message>
    <message>
        <source>入力した内容は残っています。</source>
        <translation>O que você digitou foi mantido.</translation>
    </message>
    <message>
        <source>番号を確かめて、もう一度入力してください。思い出せないときは、入力せずに市区町村の窓口で再設定できます。</source>
        <translation>Confira o número e digite de novo. Se não se lembrar, não digite: é possível redefinir no guichê do município.</translation>
    </message>
    <message>
        <source>{pin}は、あと1回まちがえるとロックされます。</source>
        <translation>Com mais 1 erro, este código será bloqueado: {pin}.</translation>
    </message>
    <message>
        <source>まだカードには送っていません。</source>
        <translation>Nada foi enviado ao cartão ainda.</translation>
    </message>
    <message>
        <source>番号に自信があるときだけ、「最後の1回を使う」を選んでください。</source>
        <translation>Escolha “Usar a última tentativa” somente se tiver certeza do número.</translation>
    </message>
    <message>
        <source>{pin}がロックされています。</source>
        <translation>Código bloqueado: {pin}.</translation>
    </message>
    <message>
        <source>カードと電子証明書はそのままです。ほかの暗証番号には影響ありません。</source>
        <translation>O cartão e o certificado digital continuam como estavam. Os outros PINs não são afetados.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。</source>
        <translation>Redefina no guichê do município onde você mora. Leve o Cartão My Number e um documento de identificação (carteira de motorista etc.).</translation>
    </message>
    <message>
        <source>操作をやめました。</source>
        <translation>A operação foi cancelada.</translation>
    </message>
    <message>
        <source>続けるときは、もう一度はじめてください。</source>
        <translation>Para continuar, comece de novo.</translation>
    </message>
    <message>
        <source>いま役所につながりません。</source>
        <translation>Não há conexão com o órgão público agora.</translation>
    </message>
    <message>
        <source>役所には何も送られていません。このパソコンに保存した内容は残っています。</source>
        <translation>Nada foi enviado ao órgão público. O que foi salvo neste computador está mantido.</translation>
    </message>
    <message>
        <source>役所との通信が途中で切れました。届いたかどうか、まだ分かりません。</source>
        <translation>A comunicação com o órgão público caiu no meio. Ainda não se sabe se chegou.</translation>
    </message>
    <message>
        <source>同じものが二重に出ることはありません。控えはこのパソコンにあります。</source>
        <translation>O mesmo conteúdo não será entregue duas vezes. A cópia está neste computador.</translation>
    </message>
    <message>
        <source>そのままお待ちください。つながりしだい、届いたかどうかを役所に確かめます。</source>
        <translation>Aguarde. Assim que houver conexão, o programa pergunta ao órgão público se chegou.</translation>
    </message>
    <message>
        <source>役所からの返事が時間内に来ませんでした。</source>
        <translation>O órgão público não respondeu dentro do tempo.</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。</source>
        <translation>Aguarde um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられないため、通信を止めました。</source>
        <translation>A comunicação foi interrompida porque não foi possível confirmar que o outro lado é o verdadeiro órgão público.</translation>
    </message>
    <message>
        <source>個人の情報は何も送っていません。</source>
        <translation>Nenhuma informação pessoal foi enviada.</translation>
    </message>
    <message>
        <source>別のネットワーク（自宅の回線など）で試してください。続くときは、役所に電話で確かめてください。</source>
        <translation>Tente em outra rede (a de casa etc.). Se continuar, confirme por telefone com o órgão público.</translation>
    </message>
    <message>
        <source>役所からの返事を正しく読み取れませんでした。</source>
        <translation>Não foi possível ler corretamente a resposta do órgão público.</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。二重に出ることはありません。</source>
        <translation>A cópia está neste computador. Não haverá entrega em dobro.</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度試してください。続くときは、役所に電話でお知らせください。</source>
        <translation>Aguarde um pouco e tente de novo. Se continuar, avise o órgão público por telefone.</translation>
    </message>
    <message>
        <source>役所からの返事が大きすぎたため、受け取りを止めました。</source>
        <translation>O recebimento foi interrompido porque a resposta do órgão público era grande demais.</translation>
    </message>
    <message>
        <source>役所の受付が混み合っています。</source>
        <translation>O sistema de recebimento do órgão público está congestionado.</translation>
    </message>
    <message>
        <source>控えはこのパソコンにあります。</source>
        <translation>A cópia está neste computador.</translation>
    </message>
    <message>
        <source>そのままお待ちください。時間をおいて自動で送ります。</source>
        <translation>Aguarde. O programa envia automaticamente depois de um tempo.</translation>
    </message>
    <message>
        <source>役所の受付で問題が起きています。</source>
        <translation>Há um problema no sistema de recebimento do órgão público.</translation>
    </message>
    <message>
        <source>サインインの時間が切れました。</source>
        <translation>O tempo do acesso terminou.</translation>
    </message>
    <message>
        <source>入力した内容と控えは残っています。</source>
        <translation>O que você digitou e as cópias foram mantidos.</translation>
    </message>
    <message>
        <source>カードと暗証番号で、もう一度サインインしてください。</source>
        <translation>Entre de novo com o cartão e o PIN.</translation>
    </message>
    <message>
        <source>役所がサインインを受け付けませんでした（{reason}）。</source>
        <translation>O órgão público não aceitou o acesso ({reason}).</translation>
    </message>
    <message>
        <source>暗証番号は正しく、残り回数は減っていません。</source>
        <translation>O PIN está correto e as tentativas restantes não diminuíram.</translation>
    </message>
    <message>
        <source>{reasonNext}</source>
        <translation>{reasonNext}</translation>
    </message>
    <message>
        <source>この手続は、この方のカードではできません。</source>
        <translation>Este procedimento não pode ser feito com o cartão desta pessoa.</translation>
    </message>
    <message>
        <source>役所の記録は何も変わっていません。</source>
        <translation>Nada mudou nos registros do órgão público.</translation>
    </message>
    <message>
        <source>手続できる方（世帯主など）を確かめるか、窓口でご相談ください。</source>
        <translation>Verifique quem pode fazer o procedimento (chefe da família etc.) ou consulte o guichê.</translation>
    </message>
    <message>
        <source>役所に見つかりませんでした。</source>
        <translation>Não foi encontrado no órgão público.</translation>
    </message>
    <message>
        <source>このパソコンの控えは残っています。</source>
        <translation>A cópia neste computador está mantida.</translation>
    </message>
    <message>
        <source>一覧を更新して、もう一度開いてください。</source>
        <translation>Atualize a lista e abra de novo.</translation>
    </message>
    <message>
        <source>役所が、内容を直すよう求めています。</source>
        <translation>O órgão público pede que você corrija o conteúdo.</translation>
    </message>
    <message>
        <source>まだ受け付けられていません。入力した内容は残っています。</source>
        <translation>Ainda não foi aceito. O que você digitou foi mantido.</translation>
    </message>
    <message>
        <source>印のついた項目を直して、もう一度署名して出してください。</source>
        <translation>Corrija os itens marcados, assine e entregue de novo.</translation>
    </message>
    <message>
        <source>同じ番号で、別の内容がすでに届いています。</source>
        <translation>Já chegou um conteúdo diferente com o mesmo número.</translation>
    </message>
    <message>
        <source>自動で出しなおすことはしません。控えはこのパソコンにあります。</source>
        <translation>Não haverá nova entrega automática. A cópia está neste computador.</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話で確かめてください。</source>
        <translation>Telefone para o órgão público, informe o número de protocolo e confirme.</translation>
    </message>
    <message>
        <source>役所の受付票が本物だと確かめられませんでした。</source>
        <translation>Não foi possível confirmar que o comprovante do órgão público é verdadeiro.</translation>
    </message>
    <message>
        <source>出したものの控えと、届いた受付票を保管しています。自動で出しなおすことはしません。</source>
        <translation>A cópia do que foi entregue e o comprovante recebido estão guardados. Não haverá nova entrega automática.</translation>
    </message>
    <message>
        <source>役所に電話で、届いているか確かめてください。</source>
        <translation>Confirme por telefone com o órgão público se chegou.</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていません。</source>
        <translation>Este computador ainda não está conectado a nenhum órgão público.</translation>
    </message>
    <message>
        <source>カードの確認はこのまま使えます。</source>
        <translation>A verificação do cartão continua disponível.</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れるか、「madoguchi --demo」でデモをお試しください。</source>
        <translation>Instale a configuração de conexão distribuída pelo órgão público ou experimente a demonstração com “madoguchi --demo”.</translation>
    </message>
    <message>
        <source>このパソコンの空き容量が足りないため、保存できませんでした。</source>
        <translation>Não foi possível salvar porque falta espaço livre neste computador.</translation>
    </message>
    <message>
        <source>前に保存した内容は残っています。役所には何も送っていません。</source>
        <translation>O que foi salvo antes está mantido. Nada foi enviado ao órgão público.</translation>
    </message>
    <message>
        <source>不要なファイルを消して空きを作り、もう一度試してください。</source>
        <translation>Apague arquivos desnecessários para liberar espaço e tente de novo.</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません。</source>
        <translation>Não é possível gravar no local onde se salva.</translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか、このパソコンの管理者に確かめてください。</source>
        <translation>Confirme com o administrador deste computador se é possível gravar na pasta de destino.</translation>
    </message>
    <message>
        <source>このパソコンへの保存に失敗しました。</source>
        <translation>Não foi possível salvar neste computador.</translation>
    </message>
    <message>
        <source>パソコンを再起動して、もう一度試してください。</source>
        <translation>Reinicie o computador e tente de novo.</translation>
    </message>
    <message>
        <source>もう一つの「窓口」が同じデータを使っています。</source>
        <translation>Outra janela do Madoguchi está usando os mesmos dados.</translation>
    </message>
    <message>
        <source>データはそのままです。</source>
        <translation>Os dados continuam como estavam.</translation>
    </message>
    <message>
        <source>開いているもう一つの「窓口」を閉じて、もう一度試してください。</source>
        <translation>Feche a outra janela do Madoguchi e tente de novo.</translation>
    </message>
    <message>
        <source>保存した内容の一部が壊れています。</source>
        <translation>Uma parte do que foi salvo está danificada.</translation>
    </message>
    <message>
        <source>壊れた部分は消さずに別に取ってあります。ほかの内容は使えます。</source>
        <translation>A parte danificada não foi apagada e está guardada à parte. O restante pode ser usado.</translation>
    </message>
    <message>
        <source>続けて使えます。見当たらないものがあれば、役所の受付番号で確かめてください。</source>
        <translation>Você pode continuar. Se faltar algo, confirme com o órgão público pelo número de protocolo.</translation>
    </message>
    <message>
        <source>このカードでは、保存した内容を開けません。</source>
        <translation>Este cartão não abre o que foi salvo.</translation>
    </message>
    <message>
        <source>保存した内容は暗号化されたまま残っています。</source>
        <translation>O que foi salvo está mantido e continua criptografado.</translation>
    </message>
    <message>
        <source>保存したときと同じカードを使ってください。</source>
        <translation>Use o mesmo cartão usado ao salvar.</translation>
    </message>
    <message>
        <source>保存した内容は、新しい版の「窓口」で作られています。</source>
        <translation>O que foi salvo foi criado por uma versão mais nova do Madoguchi.</translation>
    </message>
    <message>
        <source>保存した内容はそのままです。</source>
        <translation>O que foi salvo continua como estava.</translation>
    </message>
    <message>
        <source>「窓口」を新しい版にしてください。</source>
        <translation>Atualize o Madoguchi para a nova versão.</translation>
    </message>
    <message>
        <source>この手続は、いまは扱っていません。</source>
        <translation>Este procedimento não está disponível agora.</translation>
    </message>
    <message>
        <source>ホームの一覧から選びなおしてください。</source>
        <translation>Escolha de novo na lista da página inicial.</translation>
    </message>
    <message>
        <source>手続の案内を正しく読み込めませんでした。</source>
        <translation>Não foi possível carregar corretamente as instruções do procedimento.</translation>
    </message>
    <message>
        <source>「窓口」を入れなおしてください。</source>
        <translation>Instale o Madoguchi de novo.</translation>
    </message>
    <message>
        <source>まだ入力していない項目があります。</source>
        <translation>Há itens ainda não preenchidos.</translation>
    </message>
    <message>
        <source>印のついた項目を入力してください。</source>
        <translation>Preencha os itens marcados.</translation>
    </message>
    <message>
        <source>オンラインで出せる期間の外です。</source>
        <translation>Está fora do período para entrega on-line.</translation>
    </message>
    <message>
        <source>窓口または郵送で手続をしてください。</source>
        <translation>Faça o procedimento no guichê ou por correio.</translation>
    </message>
    <message>
        <source>署名用電子証明書の期限が近く、役所が確かめる前に切れるおそれがあります。</source>
        <translation>O certificado digital de assinatura está perto do fim da validade e pode vencer antes da verificação pelo órgão público.</translation>
    </message>
    <message>
        <source>何も送っていません。入力した内容は残っています。</source>
        <translation>Nada foi enviado. O que você digitou foi mantido.</translation>
    </message>
    <message>
        <source>先に市区町村の窓口で、電子証明書を更新してください。</source>
        <translation>Renove antes o certificado digital no guichê do município.</translation>
    </message>
    <message>
        <source>電子証明書を使えません（{reason}）。</source>
        <translation>O certificado digital não pode ser usado ({reason}).</translation>
    </message>
    <message>
        <source>市区町村の窓口で、電子証明書の更新または再発行を受けてください。</source>
        <translation>Peça a renovação ou a reemissão do certificado digital no guichê do município.</translation>
    </message>
    <message>
        <source>電子署名が正しいと確かめられませんでした。</source>
        <translation>Não foi possível confirmar que a assinatura digital está correta.</translation>
    </message>
    <message>
        <source>もう一度署名してください。</source>
        <translation>Assine de novo.</translation>
    </message>
    <message>
        <source>暗号の処理ができませんでした。</source>
        <translation>Não foi possível fazer o processamento criptográfico.</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。</source>
        <translation>Reinicie o Madoguchi e tente de novo.</translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。</source>
        <translation>Ocorreu um problema inesperado.</translation>
    </message>
    <message>
        <source>保存した内容は残っています。</source>
        <translation>O que foi salvo está mantido.</translation>
    </message>
    <message>
        <source>「窓口」を再起動して、もう一度試してください。続くときは、この番号をお知らせください。</source>
        <translation>Reinicie o Madoguchi e tente de novo. Se continuar, informe este número.</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）</source>
        <translation>PIN de acesso (利用者証明用, 4 dígitos)</translation>
    </message>
    <message>
        <source>署名用のパスワード（英数字6〜16文字）</source>
        <translation>senha de assinatura (署名用, 6–16 letras e números)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号（数字4桁）</source>
        <translation>PIN dos dados do cartão (券面事項入力補助用, 4 dígitos)</translation>
    </message>
    <message>
        <source>数字4桁</source>
        <translation>4 dígitos</translation>
    </message>
    <message>
        <source>英数字6〜16文字</source>
        <translation>6 a 16 letras e números</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Why a certificate, a sign-in, a new PIN or passphrase was refused; stands in brackets inside a sentence.</extracomment>
        <translation>o certificado digital venceu</translation>
    </message>
    <message>
        <source>電子証明書の有効期間がまだ始まっていません</source>
        <translation>a validade do certificado digital ainda não começou</translation>
    </message>
    <message>
        <source>発行元を確かめられない電子証明書です</source>
        <translation>não foi possível confirmar o emissor do certificado digital</translation>
    </message>
    <message>
        <source>用途の違う電子証明書です</source>
        <translation>o certificado digital é para outro uso</translation>
    </message>
    <message>
        <source>種類の違う電子証明書です</source>
        <translation>o certificado digital é de outro tipo</translation>
    </message>
    <message>
        <source>電子証明書が壊れています</source>
        <translation>o certificado digital está danificado</translation>
    </message>
    <message>
        <source>サインインの制限時間が過ぎました</source>
        <translation>o tempo limite do acesso passou</translation>
    </message>
    <message>
        <source>カードの署名を確かめられませんでした</source>
        <translation>não foi possível confirmar a assinatura do cartão</translation>
    </message>
    <message>
        <source>この役所に登録のない方のカードです</source>
        <translation>o cartão é de uma pessoa sem registro neste órgão público</translation>
    </message>
    <message>
        <source>もう一度サインインしてください。</source>
        <translation>Entre de novo.</translation>
    </message>
    <message>
        <source>カードを置きなおして、もう一度サインインしてください。</source>
        <translation>Recoloque o cartão e entre de novo.</translation>
    </message>
    <message>
        <source>お住まいの市区町村の役所かどうかを確かめてください。</source>
        <translation>Verifique se este é o órgão público do município onde você mora.</translation>
    </message>
    <message>
        <source>理由は示されていません</source>
        <translation>o motivo não foi informado</translation>
    </message>
    <message>
        <source>入力した内容は残っています。カードには何もしていません。</source>
        <translation>O que você digitou foi mantido. Nada foi feito com o cartão.</translation>
    </message>
    <message>
        <source>印刷できませんでした。</source>
        <translation>Não foi possível imprimir.</translation>
    </message>
    <message>
        <source>内容は残っています。印刷のほかには何もしていません。</source>
        <translation>O conteúdo está preservado. Nada além da impressão foi tentado.</translation>
    </message>
    <message>
        <source>プリンターの電源と接続を確かめて、もう一度試してください。「PDFで保存する」で、あとから印刷することもできます。</source>
        <translation>Verifique se a impressora está ligada e conectada e tente de novo. Com “Salvar como PDF”, você também pode imprimir depois.</translation>
    </message>
    <message>
        <source>インターネットの接続を確かめて、もう一度お試しください。署名まで済んだ届け出は、つながると自動で送ります。</source>
        <translation>Verifique a conexão com a internet e tente de novo. O que já foi assinado é enviado automaticamente quando houver conexão.</translation>
    </message>
    <message>
        <source>復旧コードに書きまちがいがあります。</source>
        <translation>Há um erro no código de recuperação.</translation>
    </message>
    <message>
        <source>まだ何も変えていません。</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>控えの紙を見ながら、4文字ずつ9組を入れなおしてください。</source>
        <translation>Olhe o papel em que anotou o código e digite de novo os 9 grupos de 4 caracteres.</translation>
    </message>
    <message>
        <source>この復旧コードで開ける内容は、このパソコンにありません。</source>
        <translation>Não há neste computador nada que este código de recuperação abra.</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。</source>
        <translation>Nada mudou no que foi salvo.</translation>
    </message>
    <message>
        <source>いまのカードで書きかけの届出や出した届出があるため、引き継げません。</source>
        <translation>Não é possível trazer o conteúdo, porque já há notificações iniciadas ou entregues com o cartão atual.</translation>
    </message>
    <message>
        <source>どちらの内容も、暗号化したまま残っています。</source>
        <translation>O que foi salvo com os dois cartões está mantido e continua criptografado.</translation>
    </message>
    <message>
        <source>いまのカードの内容を使い続けてください。前の届出の状況は、役所の受付番号で確かめられます。</source>
        <translation>Continue usando o que foi salvo com o cartão atual. A situação das notificações anteriores pode ser confirmada com o órgão público pelo número de protocolo.</translation>
    </message>
    <message>
        <source>いちばん新しいコードの紙かどうかを確かめてください。新しいコードを作ると、前のコードは使えなくなります。</source>
        <translation>Confira se a anotação é a mais recente. Quando se cria um código novo, o anterior deixa de funcionar.</translation>
    </message>
    <message>
        <source>これは、新しい暗証番号やパスワードに使えません（{reason}）。</source>
        <translation>Isto não pode ser o novo PIN ou a nova senha ({reason}).</translation>
    </message>
    <message>
        <source>カードには何も送っていません。残り回数は減っていません。</source>
        <translation>Nada foi enviado ao cartão. As tentativas restantes não diminuíram.</translation>
    </message>
    <message>
        <source>人に当てられにくい、別のものを決めてください。</source>
        <translation>Escolha outro que seja difícil de adivinhar.</translation>
    </message>
    <message>
        <source>新しいものとして入力した2つが、同じではありません。</source>
        <translation>As duas digitações do novo código não são iguais.</translation>
    </message>
    <message>
        <source>新しいものと、確認のための入力を、同じにしてください。</source>
        <translation>Digite o novo código igual nos dois campos.</translation>
    </message>
    <message>
        <source>変更が途中で止まりました。{pin}は変わっていません。</source>
        <translation>A alteração parou no meio. Não foi alterado: {pin}.</translation>
    </message>
    <message>
        <source>いままでのものが、そのまま使えます。新しいものは、カードに登録されていません。</source>
        <translation>O anterior continua valendo. O novo não foi registrado no cartão.</translation>
    </message>
    <message>
        <source>カードを置きなおして、はじめからやり直してください。続くときは、市区町村の窓口で変更できます。</source>
        <translation>Coloque o cartão de novo e recomece. Se acontecer outra vez, a alteração pode ser feita no guichê do município.</translation>
    </message>
    <message>
        <source>{pin}が変わったかどうか、分かりません。新しいものを送ったあと、カードの返事が来ませんでした。</source>
        <translation>Não se sabe se foi alterado: {pin}. O novo foi enviado, mas o cartão não respondeu.</translation>
    </message>
    <message>
        <source>カードの中の電子証明書はそのままです。自動で送りなおすことはしていません。</source>
        <translation>Os certificados digitais do cartão continuam como estavam. Nada é reenviado automaticamente.</translation>
    </message>
    <message>
        <source>カードを置きなおし、まず新しいほうを1回だけ入力して確かめてください。違うと表示されたら、いままでのほうが使えます。</source>
        <translation>Coloque o cartão de novo e digite primeiro o novo, uma só vez, para verificar. Se aparecer como errado, o anterior ainda vale.</translation>
    </message>
    <message>
        <source>同じ数字や文字だけが並んでいます</source>
        <translation>é um só número ou letra repetido</translation>
    </message>
    <message>
        <source>1234のような、順番どおりの並びです</source>
        <translation>é uma sequência como 1234</translation>
    </message>
    <message>
        <source>あなたの生年月日です</source>
        <translation>é a sua data de nascimento</translation>
    </message>
    <message>
        <source>生まれた年と同じ形で、人に当てられやすいものです</source>
        <translation>parece um ano de nascimento e é fácil de adivinhar</translation>
    </message>
    <message>
        <source>いまのものと同じです</source>
        <translation>é igual ao atual</translation>
    </message>
    <message>
        <source>お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>Redefina no guichê do município onde você mora. Leve o Cartão My Number e um documento de identificação (carteira de motorista etc.). Com um smartphone, às vezes é possível redefinir em um terminal de loja de conveniência.</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所が、カードの中の署名データと一致しません。</source>
        <translation>O nome ou o endereço lido do cartão não confere com os dados de assinatura do cartão.</translation>
    </message>
    <message>
        <source>読み取った内容は使っていません。カードには何も書き込んでいません。</source>
        <translation>O que foi lido não é usado. Nada foi gravado no cartão.</translation>
    </message>
    <message>
        <source>カードを持って、市区町村の窓口へご相談ください。</source>
        <translation>Leve o cartão e consulte o guichê do município.</translation>
    </message>
    <message>
        <source>ファイルを読めませんでした。</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。</source>
        <translation>Nada foi feito com o arquivo.</translation>
    </message>
    <message>
        <source>ファイルの場所と、読む許可があるかを確かめて、もう一度選んでください。</source>
        <translation>Confira onde está o arquivo e se você pode lê-lo, e escolha de novo.</translation>
    </message>
    <message>
        <source>ファイルが大きすぎます（{megabytes}MBまで）。</source>
        <translation>O arquivo é grande demais (até {megabytes} MB).</translation>
    </message>
    <message>
        <source>もっと小さいファイルにして、もう一度選んでください。</source>
        <translation>Deixe o arquivo menor e escolha de novo.</translation>
    </message>
    <message>
        <source>パスワードで守られたPDFです。</source>
        <translation>Este PDF é protegido por senha.</translation>
    </message>
    <message>
        <source>作成した人に、パスワードのないPDFを頼んでください。</source>
        <translation>Peça a quem o criou um PDF sem senha.</translation>
    </message>
    <message>
        <source>作成した人が、署名を加えられないようにしたPDFです。</source>
        <translation>Quem criou este PDF não permite acrescentar assinaturas.</translation>
    </message>
    <message>
        <source>ファイルには何もしていません。前からある署名もそのままです。</source>
        <translation>Nada foi feito com o arquivo. As assinaturas que ele já tem continuam como estavam.</translation>
    </message>
    <message>
        <source>作り方で「署名だけを別のファイルにする」を選んで署名してください。</source>
        <translation>Assine escolhendo “Só a assinatura em um arquivo separado” em como criar.</translation>
    </message>
    <message>
        <source>壊れているか、このソフトでは扱えない形のPDFです。</source>
        <translation>Este PDF está danificado ou é de um tipo que este programa não trata.</translation>
    </message>
    <message>
        <source>元の文書からPDFを作りなおして、もう一度選んでください。</source>
        <translation>Crie o PDF de novo a partir do documento original e escolha de novo.</translation>
    </message>
    <message>
        <source>このファイルには、電子署名が見つかりませんでした。</source>
        <translation>Nenhuma assinatura digital foi encontrada neste arquivo.</translation>
    </message>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルを選んでください。</source>
        <translation>Escolha um PDF assinado ou um arquivo cujo nome termina em “.p7m” ou “.p7s”.</translation>
    </message>
    <message>
        <source>カードリーダーの取消キーで、入力をやめました。</source>
        <translation>A digitação foi encerrada com a tecla de cancelar do leitor de cartão.</translation>
    </message>
    <message>
        <source>続けるときは、もう一度入力を始めてください。</source>
        <translation>Para continuar, comece a digitação de novo.</translation>
    </message>
    <message>
        <source>カードリーダーで入力を待つ時間が過ぎました。</source>
        <translation>O tempo de espera pela digitação no leitor de cartão terminou.</translation>
    </message>
    <message>
        <source>もう一度入力を始めて、数字のあとにカードリーダーの確定キーを押してください。</source>
        <translation>Comece a digitação de novo e, depois dos dígitos, pressione a tecla de confirmar do leitor de cartão.</translation>
    </message>
    <message>
        <source>このカードリーダーのキーでは、この暗証番号を入力できません。</source>
        <translation>Este PIN não pode ser digitado nas teclas deste leitor de cartão.</translation>
    </message>
    <message>
        <source>このパソコンのキーボードで入力してください。</source>
        <translation>Digite-o no teclado deste computador.</translation>
    </message>
    <message>
        <source>このパソコンに、キーリング（パスワードの保管場所）が見つかりません。</source>
        <extracomment>キーリング is what the desktop keeps passwords in (GNOME: &quot;Passwords and Keys&quot;, KDE: KWallet).</extracomment>
        <translation>Nenhum chaveiro (onde ficam as senhas) foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方を使ってください。</source>
        <translation>Use outra forma de abrir, como o cartão.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングは、鍵がかかったままです。</source>
        <translation>O chaveiro deste computador continua bloqueado.</translation>
    </message>
    <message>
        <source>もう一度試して、キーリングのパスワードを聞かれたら入れてください。ほかの開け方も使えます。</source>
        <translation>Tente de novo e digite a senha do chaveiro quando ela for pedida. As outras formas de abrir também funcionam.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングに、保存した内容を開く鍵がありません。作りなおされたか、消されています。</source>
        <translation>O chaveiro deste computador não tem a chave que abre o que foi salvo. Ele foi refeito ou a chave foi apagada.</translation>
    </message>
    <message>
        <source>カードなど、ほかの開け方で開いてから、キーリングを加えなおしてください。</source>
        <translation>Abra de outra forma, como com o cartão, e depois adicione o chaveiro de novo.</translation>
    </message>
    <message>
        <source>このパスフレーズは使えません（{reason}）。</source>
        <translation>Esta frase secreta não pode ser usada ({reason}).</translation>
    </message>
    <message>
        <source>関係のない言葉を4つ以上並べて、12文字以上にしてください。</source>
        <translation>Junte 4 ou mais palavras sem relação entre si, com 12 caracteres ou mais no total.</translation>
    </message>
    <message>
        <source>パスフレーズとして入力した2つが、同じではありません。</source>
        <translation>As duas frases secretas digitadas não são iguais.</translation>
    </message>
    <message>
        <source>2つのらんに、同じパスフレーズを入れてください。</source>
        <translation>Digite a mesma frase secreta nos dois campos.</translation>
    </message>
    <message>
        <source>このパスフレーズでは開けません。</source>
        <translation>Esta frase secreta não abre.</translation>
    </message>
    <message>
        <source>保存した内容は何も変わっていません。何回まちがえても、消えることはありません。</source>
        <translation>O que foi salvo não mudou. Por mais vezes que se erre, nada é apagado.</translation>
    </message>
    <message>
        <source>大文字と小文字、言葉の区切りを確かめて、もう一度入れてください。</source>
        <translation>Confira maiúsculas, minúsculas e os espaços entre as palavras e digite de novo.</translation>
    </message>
    <message>
        <source>このカードの内容が、このパソコンにすでにあります。</source>
        <translation>Já existe conteúdo deste cartão neste computador.</translation>
    </message>
    <message>
        <source>どちらの内容も、そのまま残っています。</source>
        <translation>Os dois conteúdos continuam como estão.</translation>
    </message>
    <message>
        <source>いまの内容を使い続けてください。書き出したファイルは、まだ使っていないパソコンで読み込めます。</source>
        <translation>Continue usando o conteúdo que está aqui. O arquivo exportado pode ser importado em um computador ainda não usado.</translation>
    </message>
    <message>
        <source>「窓口」から書き出したファイルではないか、壊れています。</source>
        <translation>Este não é um arquivo exportado do Madoguchi ou está danificado.</translation>
    </message>
    <message>
        <source>このパソコンには何も書き込んでいません。</source>
        <translation>Nada foi gravado neste computador.</translation>
    </message>
    <message>
        <source>もとのパソコンで、もう一度書き出してください。</source>
        <translation>Exporte de novo no computador de origem.</translation>
    </message>
    <message>
        <source>12文字より短いものです</source>
        <translation>ela tem menos de 12 caracteres</translation>
    </message>
    <message>
        <source>人に当てられやすい言葉や並びです</source>
        <translation>ela tem palavras ou sequências fáceis de adivinhar</translation>
    </message>
    <message>
        <source>ほかのパソコンから移した手続のため、ここからは送っていません。</source>
        <translation>Este procedimento veio de outro computador e por isso não foi enviado daqui.</translation>
    </message>
    <message>
        <source>前のパソコンにも同じ手続があり、そこから送られることがあります。</source>
        <translation>O computador anterior tem o mesmo procedimento e pode enviá-lo.</translation>
    </message>
    <message>
        <source>前のパソコンを使わないときは、「いますぐ送り直す」を選んでください。届いていないことを役所に確かめてから送ります。</source>
        <translation>Se você não usa mais o computador anterior, escolha “Reenviar agora”. O envio é feito depois de confirmar com o órgão público que ainda não chegou.</translation>
    </message>
    <message>
        <source>役所での手続が進んでいるため、取り下げられませんでした。</source>
        <translation>Não foi possível retirar, porque o procedimento já avançou no órgão público.</translation>
    </message>
    <message>
        <source>出した手続は、そのまま役所で進んでいます。</source>
        <translation>O que você enviou continua em andamento no órgão público.</translation>
    </message>
    <message>
        <source>やめたいときは、受付番号を伝えて、役所に電話で相談してください。</source>
        <translation>Se quiser desistir, telefone para o órgão público e informe o número de protocolo.</translation>
    </message>
    <message>
        <source>2次元コードを正しく読み取れませんでした。</source>
        <translation>O código 2D não pôde ser lido corretamente.</translation>
    </message>
    <message>
        <source>何も受け付けていません。</source>
        <translation>Nada foi aceito.</translation>
    </message>
    <message>
        <source>コードを平らにのばして、もう一度読み取ってください。読めないときは、紙に書かれた内容を見て入力してください。</source>
        <translation>Estique o código e escaneie de novo. Se não funcionar, digite o que está escrito no papel.</translation>
    </message>
    <message>
        <source>ほかの申請の2次元コードです。</source>
        <translation>Este código 2D é de outra solicitação.</translation>
    </message>
    <message>
        <source>これまでに読み取ったコードは、そのままです。</source>
        <translation>O que já foi escaneado continua guardado.</translation>
    </message>
    <message>
        <source>同じ紙の束のコードを読み取ってください。</source>
        <translation>Escaneie os códigos do mesmo conjunto de folhas.</translation>
    </message>
    <message>
        <source>まだ読み取っていない2次元コードがあります（{missing}枚目）。</source>
        <translation>Ainda faltam códigos 2D (número {missing}).</translation>
    </message>
    <message>
        <source>残りのコードを読み取ってください。順番はどれからでもかまいません。</source>
        <translation>Escaneie os restantes, em qualquer ordem.</translation>
    </message>
    <message>
        <source>ほかの市区町村にあてた2次元コードです。</source>
        <translation>Este código 2D é para outro município.</translation>
    </message>
    <message>
        <source>中身は読めないままです。何も受け付けていません。</source>
        <translation>O conteúdo continua ilegível. Nada foi aceito.</translation>
    </message>
    <message>
        <source>あて先の市区町村の窓口へ持って行くか、この市区町村にあてて作り直してください。</source>
        <translation>Leve ao guichê do município de destino ou crie novos códigos para este.</translation>
    </message>
    <message>
        <source>2次元コードの期限が過ぎています（{lastDay}まで）。</source>
        <translation>O código 2D venceu (valia até {lastDay}).</translation>
    </message>
    <message>
        <source>「窓口」で内容を確かめて、もう一度印刷してください。</source>
        <translation>Confira o conteúdo no Madoguchi e imprima de novo.</translation>
    </message>
    <message>
        <source>役所は、このメッセージを受け付けませんでした。</source>
        <translation>O órgão público não aceitou esta mensagem.</translation>
    </message>
    <message>
        <source>書いた文章はこのパソコンに残っています。出した手続は変わっていません。</source>
        <translation>O texto continua neste computador. O que foi apresentado não mudou.</translation>
    </message>
    <message>
        <source>受付番号を伝えて、役所に電話でおたずねください。</source>
        <translation>Telefone para o órgão público e informe o número de protocolo.</translation>
    </message>
    <message>
        <source>添付したファイルが、まだ役所にそろっていません。</source>
        <translation>Os arquivos anexados ainda não estão todos no órgão.</translation>
    </message>
    <message>
        <source>届出はまだ受け付けられていません。届出も添付したファイルも、このパソコンに残っています。</source>
        <translation>Sua notificação ainda não foi recebida. Ela e os arquivos anexados estão guardados neste computador.</translation>
    </message>
    <message>
        <source>足りないファイルから自動で送り直します。急ぐときは、窓口でも手続できます。</source>
        <translation>Os arquivos que faltam são reenviados automaticamente. Se tiver pressa, também pode ir ao guichê.</translation>
    </message>
    <message>
        <source>添付したファイルの中身が、このパソコンに見つかりません。</source>
        <translation>O conteúdo de um arquivo anexado não foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>質問に戻り、そのファイルを取り除いて、もう一度選んでください。</source>
        <translation>Volte à pergunta, remova o arquivo e escolha-o de novo.</translation>
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
        <translation>Obrigado. Vamos usar para melhorar. Não enviamos resposta.</translation>
    </message>
    <message>
        <source>よかったことも、困ったことも、このソフトの担当に届きます。サインインはいりません。手続についての質問は、役所の窓口や電話でお願いします。</source>
        <translation>Tanto o que foi bom como o que foi difícil chega a quem cuida deste programa. Não é preciso entrar com o cartão. Para perguntas sobre procedimentos, consulte o guichê do órgão público ou telefone.</translation>
    </message>
    <message>
        <source>ご意見が届きました</source>
        <translation>A sua opinião chegou</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>Opiniões</translation>
    </message>
    <message>
        <source>書いた内容は、暗号化せずにこのパソコンに残しました。つながるときに、もう一度送れます。</source>
        <translation>O que você escreveu ficou neste computador, sem criptografia. Quando houver conexão, você pode enviar de novo.</translation>
    </message>
    <message>
        <source>まだ送れていません</source>
        <translation>Ainda não foi enviado</translation>
    </message>
    <message>
        <source>残した内容を捨てる</source>
        <translation>Descartar o que ficou guardado</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>氏名、電話番号、マイナンバーなど、個人のことは書かないでください。</source>
        <translation>Não escreva dados pessoais, como nome, telefone ou My Number.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <translation>Há um número que não pode ser enviado. Apague-o.</translation>
    </message>
    <message>
        <source>個人のことが入っているかもしれません</source>
        <translation>Pode haver dados pessoais</translation>
    </message>
    <message>
        <source>確かめました。このまま送ります。</source>
        <translation>Já conferi. Enviar assim mesmo.</translation>
    </message>
    <message>
        <source>次のものだけを送ります。だれが書いたかは送りません。</source>
        <translation>Só o seguinte é enviado. Quem escreveu não é enviado.</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>この内容で送る</source>
        <translation>Enviar este conteúdo</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Voltar à tela anterior</translation>
    </message>
    <message>
        <source>もう一つ書く</source>
        <translation>Escrever outra</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1、必須</source>
        <translation>%1, obrigatório</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>Erro. %1</translation>
    </message>
    <message>
        <source>※必須</source>
        <translation>Obrigatório</translation>
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
        <translation>Você</translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation>Chefe da família (世帯主)</translation>
    </message>
    <message>
        <source>配偶者</source>
        <translation>Cônjuge</translation>
    </message>
    <message>
        <source>お子さん</source>
        <translation>Filho(a)</translation>
    </message>
    <message>
        <source>親</source>
        <translation>Pai ou mãe</translation>
    </message>
    <message>
        <source>同居の方</source>
        <translation>Outro morador da casa</translation>
    </message>
    <message>
        <source>はい</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>いいえ</source>
        <extracomment>Answer to a yes-or-no question of a form.</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>%1生まれ</source>
        <extracomment>Beside the name of a household member; %1 is the date of birth.</extracomment>
        <translation>Nascimento: %1</translation>
    </message>
    <message>
        <source>この中にいません</source>
        <translation>Não está nesta lista</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>使える形式：%1。</source>
        <translation>Formatos aceitos: %1.</translation>
    </message>
    <message>
        <source>大きさは%1まで。</source>
        <translation>Tamanho: até %1.</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <translation>Não é possível ler o arquivo “%1”. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>「%1」は使えない形式です。%2のファイルを選んでください。</source>
        <translation>O formato de “%1” não pode ser usado. Escolha um arquivo no formato %2.</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <translation>O arquivo “%1” está vazio. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。</source>
        <translation>“%1” tem %2 e é grande demais. Escolha um arquivo de até %3.</translation>
    </message>
    <message>
        <source>選んだファイル：%1</source>
        <translation>Arquivo escolhido: %1</translation>
    </message>
    <message>
        <source>エラー。%1</source>
        <translation>Erro. %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>別のファイルを選ぶ</source>
        <translation>Escolher outro arquivo</translation>
    </message>
    <message>
        <source>「%1」を取り消す</source>
        <translation>Remover “%1”</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>ここにファイルを置いて選ぶこともできます。</source>
        <translation>Também é possível arrastar o arquivo para cá.</translation>
    </message>
</context>
<context>
    <name>FileWish</name>
    <message>
        <source>すべてのファイル (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>使えるファイル (%1)</source>
        <translation>Arquivos aceitos (%1)</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>選ぶ</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>診断の結果（%1）</source>
        <extracomment>First line of the diagnosis&apos; report. %1 is date and time.</extracomment>
        <translation>Resultado do diagnóstico (%1)</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が動いています</source>
        <extracomment>Diagnosis: what was seen (title), why (explanation) and what mends it (step). Words in braces are filled in: {reader} a reader&apos;s name, {readers} names, {minutes} and {megabytes} numbers, {code} an error code.</extracomment>
        <translation>O serviço do leitor de cartão (pcscd) está funcionando</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が入っていません</source>
        <translation>O serviço do leitor de cartão (pcscd) não está instalado</translation>
    </message>
    <message>
        <source>Linuxでカードリーダーを使うのに必要なソフトです。</source>
        <translation>É o programa necessário para usar o leitor de cartão no Linux.</translation>
    </message>
    <message>
        <source>端末で次のように入力して入れてください（DebianやUbuntuの場合）。</source>
        <translation>Instale digitando o seguinte no terminal (no Debian ou Ubuntu).</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が止まっています</source>
        <translation>O serviço do leitor de cartão (pcscd) está parado</translation>
    </message>
    <message>
        <source>端末で次のように入力して動かしてください。動き出すと自動でつながります。</source>
        <translation>Inicie digitando o seguinte no terminal. Quando o serviço iniciar, a conexão será automática.</translation>
    </message>
    <message>
        <source>このパソコンの設定が、カードリーダーの使用を許可していません</source>
        <translation>A configuração deste computador não permite o uso do leitor de cartão</translation>
    </message>
    <message>
        <source>遠隔操作で使っているとき、または管理者が許可していないときに起こります。</source>
        <translation>Acontece quando você usa o computador a distância ou quando o administrador não permite.</translation>
    </message>
    <message>
        <source>パソコンの前に座って使うか、管理者に「org.debian.pcsc-lite.access_pcsc」の許可を頼んでください。</source>
        <translation>Use sentado diante do computador ou peça ao administrador a permissão “org.debian.pcsc-lite.access_pcsc”.</translation>
    </message>
    <message>
        <source>FlatpakやSnapの囲いが、カードリーダーの使用を断っています</source>
        <translation>O isolamento do Flatpak ou do Snap recusa o uso do leitor de cartão</translation>
    </message>
    <message>
        <source>このソフトにスマートカード（pcsc）の使用を許可してください。Flatpakでは、端末で次のように入力します。</source>
        <translation>Permita que este programa use o cartão inteligente (pcsc). No Flatpak, digite o seguinte no terminal.</translation>
    </message>
    <message>
        <source>カードリーダーのサービス（pcscd）が返事をしません</source>
        <translation>O serviço do leitor de cartão (pcscd) não responde</translation>
    </message>
    <message>
        <source>カードリーダーを抜いて差しなおしてください。続くときは、端末で次のように入力します。</source>
        <translation>Desconecte o leitor de cartão e conecte de novo. Se continuar, digite o seguinte no terminal.</translation>
    </message>
    <message>
        <source>カードリーダーがつながっています：{readers}</source>
        <translation>Leitores de cartão conectados: {readers}</translation>
    </message>
    <message>
        <source>カードリーダーがつながっていません</source>
        <translation>Nenhum leitor de cartão conectado</translation>
    </message>
    <message>
        <source>USBの機器の中に、カードリーダーが見つかりませんでした。</source>
        <translation>Não foi encontrado leitor de cartão entre os dispositivos USB.</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンに直接つないでください。つないであるときは、別の差し込み口を試してください。</source>
        <translation>Conecte o leitor de cartão direto no computador. Se já estiver conectado, tente outra entrada.</translation>
    </message>
    <message>
        <source>つながっているカードリーダー（{reader}）は、このままでは使えません</source>
        <translation>O leitor de cartão conectado ({reader}) não funciona como está</translation>
    </message>
    <message>
        <source>作った会社だけの方式のもので、Linuxで使える共通の方式（CCID）ではありません。</source>
        <translation>Ele só usa o modo próprio do fabricante, e não o padrão comum (CCID) que funciona no Linux.</translation>
    </message>
    <message>
        <source>共通の方式（CCID）のカードリーダーに替えてください。</source>
        <translation>Troque por um leitor de cartão do padrão comum (CCID).</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）のドライバーが入っていません</source>
        <translation>O driver do leitor de cartão ({reader}) não está instalado</translation>
    </message>
    <message>
        <source>端末で次のように入力してドライバーを入れ、カードリーダーを差しなおしてください。</source>
        <translation>Instale o driver digitando o seguinte no terminal e conecte o leitor de novo.</translation>
    </message>
    <message>
        <source>カードリーダー（{reader}）はつながっていますが、サービスから見えていません</source>
        <translation>O leitor de cartão ({reader}) está conectado, mas o serviço não o vê</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れます</source>
        <translation>O Cartão My Number pode ser lido</translation>
    </message>
    <message>
        <source>カードが置かれていません</source>
        <translation>Não há cartão no leitor</translation>
    </message>
    <message>
        <source>カードも調べるときは、マイナンバーカードを置いて、もう一度調べてください。</source>
        <translation>Para verificar também o cartão, coloque o Cartão My Number e verifique de novo.</translation>
    </message>
    <message>
        <source>カードはありますが、返事がありません</source>
        <translation>Há um cartão, mas ele não responde</translation>
    </message>
    <message>
        <source>カードの向きと位置を確かめて、置きなおしてください。別のカードでは読めるのにこのカードだけ読めないときは、市区町村の窓口へご相談ください。</source>
        <translation>Confira o lado e a posição do cartão e recoloque-o. Se outro cartão é lido e só este não, consulte o guichê do município.</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが置かれています</source>
        <translation>O cartão no leitor não é um Cartão My Number</translation>
    </message>
    <message>
        <source>マイナンバーカードに置きかえてください。</source>
        <translation>Troque pelo Cartão My Number.</translation>
    </message>
    <message>
        <source>ほかのソフトがカードを使っています</source>
        <translation>Outro programa está usando o cartão</translation>
    </message>
    <message>
        <source>カードを使うほかのソフト（ブラウザーの電子申請など）を終えてください。終えても続くときは、端末で次のように入力します。</source>
        <translation>Feche outros programas que usam o cartão (solicitação eletrônica no navegador etc.). Se continuar depois disso, digite o seguinte no terminal.</translation>
    </message>
    <message>
        <source>役所とつながります</source>
        <translation>Há conexão com o órgão público</translation>
    </message>
    <message>
        <source>まだどの役所にもつながっていません</source>
        <translation>Ainda não há conexão com nenhum órgão público</translation>
    </message>
    <message>
        <source>役所から配られる接続設定を入れてください。カードの確認は、このまま使えます。</source>
        <translation>Instale a configuração de conexão distribuída pelo órgão público. A verificação do cartão continua disponível.</translation>
    </message>
    <message>
        <source>いま役所につながりません</source>
        <translation>Não há conexão com o órgão público agora</translation>
    </message>
    <message>
        <source>インターネットが切れているか、役所の側が止まっています。</source>
        <translation>A internet caiu ou o sistema do órgão público está parado.</translation>
    </message>
    <message>
        <source>ほかのウェブサイトが開くか確かめてください。開くときは、しばらく待ってください。保存したものは、つながると自動で送ります。</source>
        <translation>Veja se outros sites abrem. Se abrirem, aguarde um pouco. O que está salvo é enviado automaticamente quando houver conexão.</translation>
    </message>
    <message>
        <source>つながった相手が本物の役所だと確かめられません</source>
        <translation>Não é possível confirmar que o outro lado é o verdadeiro órgão público</translation>
    </message>
    <message>
        <source>パソコンの時計のずれ、公衆の無線、職場の通信装置などで起こります。個人の情報は送っていません。</source>
        <translation>Acontece por erro no relógio do computador, Wi-Fi público, equipamentos de rede do trabalho etc. Nenhuma informação pessoal foi enviada.</translation>
    </message>
    <message>
        <source>時計を合わせてから、自宅の回線など別のネットワークで試してください。</source>
        <translation>Acerte o relógio e tente em outra rede, como a de casa.</translation>
    </message>
    <message>
        <source>役所から、いつもと違う返事が来ました（{code}）</source>
        <translation>O órgão público deu uma resposta fora do normal ({code})</translation>
    </message>
    <message>
        <source>しばらく待って、もう一度調べてください。続くときは、このコードを役所に電話で知らせてください。</source>
        <translation>Aguarde um pouco e verifique de novo. Se continuar, informe este código ao órgão público por telefone.</translation>
    </message>
    <message>
        <source>パソコンの時計は合っています</source>
        <translation>O relógio do computador está certo</translation>
    </message>
    <message>
        <source>パソコンの時計が{minutes}分ずれています</source>
        <translation>O relógio do computador está errado em {minutes} minutos</translation>
    </message>
    <message>
        <source>ずれていると、電子証明書の期限や、期日を正しく判断できません。</source>
        <translation>Com o relógio errado, não é possível avaliar corretamente a validade do certificado digital e os prazos.</translation>
    </message>
    <message>
        <source>時計を自動で合わせる設定にしてください。端末では次のように入力します。</source>
        <translation>Configure o relógio para se acertar automaticamente. No terminal, digite o seguinte.</translation>
    </message>
    <message>
        <source>パソコンの時計は、確かめる相手がなく調べていません</source>
        <translation>O relógio do computador não foi verificado, porque não há com o que comparar</translation>
    </message>
    <message>
        <source>画面の日付と時刻が正しいか、ご自分で確かめてください。</source>
        <translation>Confira você mesmo se a data e a hora da tela estão certas.</translation>
    </message>
    <message>
        <source>入力した内容を保存できます</source>
        <translation>É possível salvar o que você digita</translation>
    </message>
    <message>
        <source>空き容量が足りません（残り{megabytes}メガバイト）</source>
        <translation>Falta espaço livre (restam {megabytes} megabytes)</translation>
    </message>
    <message>
        <source>いらないファイルを消して、空きを作ってください。</source>
        <translation>Apague os arquivos de que não precisa para liberar espaço.</translation>
    </message>
    <message>
        <source>保存する場所に書き込めません</source>
        <translation>Não é possível gravar no local onde se salva</translation>
    </message>
    <message>
        <source>フォルダーの持ち主と権限を、このパソコンの管理者に確かめてください。</source>
        <translation>Confirme com o administrador deste computador o dono e as permissões da pasta.</translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <extracomment>Diagnosis: what was looked at.</extracomment>
        <translation>Leitor de cartão</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>役所とのつながり</source>
        <translation>Conexão com o órgão público</translation>
    </message>
    <message>
        <source>時計</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Armazenamento</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>カードの券面事項入力補助用の暗証番号を入力すると、氏名・住所・生年月日・性別をカードから写します。</source>
        <translation>Digite o PIN dos dados do cartão (券面事項入力補助用) para copiar do cartão o nome, o endereço, a data de nascimento e o sexo.</translation>
    </message>
    <message>
        <source>カードから写す</source>
        <translation>Copiar do cartão</translation>
    </message>
    <message>
        <source>内容の確認へ進む</source>
        <translation>Continuar: conferir o conteúdo</translation>
    </message>
    <message>
        <source>次へ進む</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>前の質問へ戻る</source>
        <translation>Voltar à pergunta anterior</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>Base legal: %1</translation>
    </message>
    <message>
        <source>この手続のファイルは、まだ読めません</source>
        <translation>O arquivo deste procedimento ainda não pode ser lido</translation>
    </message>
    <message>
        <source>質問を1ページにまとめて表示する</source>
        <translation>Mostrar todas as perguntas em uma página</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>やり直す</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>入力した内容は、どこにも送られず、保存もされません。ファイルを保存すると、すぐにここに表示されます。</source>
        <extracomment>Above a form that somebody writes and tries out: what is typed here goes nowhere.</extracomment>
        <translation>O que você digita não é enviado a lugar nenhum nem é salvo. Ao salvar o arquivo, ele aparece aqui imediatamente.</translation>
    </message>
    <message>
        <source>これは手続のプレビューです</source>
        <translation>Esta é a pré-visualização de um procedimento</translation>
    </message>
    <message>
        <source>この手続のファイルに、直すところがあります</source>
        <extracomment>Above a form that somebody writes: mistakes in its file stand below, and cases that come out otherwise.</extracomment>
        <translation>O arquivo deste procedimento tem algo a corrigir</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 に受け取った内容です</source>
        <extracomment>Small, on letters and records: when the content was received. %1: date and time.</extracomment>
        <translation>Conteúdo recebido em %1</translation>
    </message>
    <message>
        <source>オフライン：%1 に受け取った内容です</source>
        <extracomment>The same without a connection to the agency. %1: date and time.</extracomment>
        <translation>Sem conexão: conteúdo recebido em %1</translation>
    </message>
</context>
<context>
    <name>FreshnessRow</name>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>Receber o conteúdo mais recente</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>Atualizar</translation>
    </message>
</context>
<context>
    <name>GroupEntry</name>
    <message>
        <source>%1件まで追加できます。</source>
        <translation>Você pode adicionar até %1.</translation>
    </message>
    <message>
        <source>%1を追加する</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>ほかの人を追加する</source>
        <translation>Adicionar outra pessoa</translation>
    </message>
    <message>
        <source>「%1」を追加する</source>
        <translation>Adicionar a “%1”</translation>
    </message>
</context>
<context>
    <name>GroupItemEntry</name>
    <message>
        <source>「%1」を取り除く</source>
        <translation>Remover “%1”</translation>
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
        <translation>%1, %3 de %2</translation>
    </message>
</context>
<context>
    <name>HelpBlock</name>
    <message>
        <source>手順%1。%2</source>
        <translation>Passo %1. %2</translation>
    </message>
    <message>
        <source>注意。%1</source>
        <translation>Atenção. %1</translation>
    </message>
    <message>
        <source>入力する文字：%1</source>
        <translation>Texto a digitar: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>知りたいことを短い言葉で探すか、下の一覧から選んでください。インターネットがなくても読めます。</source>
        <translation>Procure o que quer saber com poucas palavras ou escolha na lista abaixo. Pode ser lido mesmo sem internet.</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>例：転出、暗証番号、カードが読めない、MDG-C103</source>
        <translation>Exemplo: saída, PIN, não lê o cartão, MDG-C103</translation>
    </message>
    <message>
        <source>ヘルプを検索</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %3 de %2</translation>
    </message>
    <message>
        <source>それでも困っているとき</source>
        <translation>Se ainda tiver dificuldade</translation>
    </message>
    <message>
        <source>診断する</source>
        <translation>Fazer o diagnóstico</translation>
    </message>
    <message>
        <source>意見を送る</source>
        <translation>Enviar uma opinião</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Como usar o teclado</translation>
    </message>
</context>
<context>
    <name>HelpTopicPage</name>
    <message>
        <source>関係のある項目</source>
        <translation>Itens relacionados</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Voltar à tela anterior</translation>
    </message>
    <message>
        <source>ヘルプの一覧</source>
        <translation>Lista da ajuda</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>ホーム</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>最新の内容を受け取る</source>
        <translation>Receber o conteúdo mais recente</translation>
    </message>
    <message>
        <source>受け取っています</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>最新にする</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>確かめています。</source>
        <translation>Verificando.</translation>
    </message>
    <message>
        <source>いま、期限のある手続はありません。</source>
        <translation>No momento, não há procedimentos com prazo.</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。</source>
        <translation>Estão salvos neste computador, criptografados. Enquanto não chegarem, não contam como entregues.</translation>
    </message>
    <message>
        <source>保存済み・未提出（%1件）</source>
        <translation>Salvo aqui, não entregue (%1)</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Reenviar agora</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>Andamento dos procedimentos</translation>
    </message>
    <message>
        <source>進行中の手続はありません。</source>
        <translation>Não há procedimentos em andamento.</translation>
    </message>
    <message>
        <source>受けられるかもしれない支援</source>
        <translation>Apoios que talvez você possa receber</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <translation>Começar o procedimento</translation>
    </message>
    <message>
        <source>新着情報</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>ほかの手続をさがす</source>
        <translation>Procurar outro procedimento</translation>
    </message>
    <message>
        <source>分かっていることだけから、このパソコンの中で調べています。どこにも送りません。</source>
        <translation>Procurado neste PC só com o que se sabe. Nada é enviado.</translation>
    </message>
    <message>
        <source>受けられる給付・制度をすべて見る</source>
        <translation>Ver todos os benefícios e programas</translation>
    </message>
    <message>
        <source>いくつかの質問に答えると、受けられるものが分かります。</source>
        <translation>Responda a algumas perguntas para saber o que você pode receber.</translation>
    </message>
    <message>
        <source>ほかの%1件も見る</source>
        <extracomment>Home, button below what waits here: %1 more stand in the list of all.</extracomment>
        <translation>Ver mais %1</translation>
    </message>
    <message>
        <source>すべての手続を見る（%1件）</source>
        <extracomment>Home, button: opens the list of everything that was filed. %1: how many.</extracomment>
        <translation>Ver todos os procedimentos (%1)</translation>
    </message>
</context>
<context>
    <name>LastTryDialog</name>
    <message>
        <source>最後の1回を使う</source>
        <translation>Usar a última tentativa</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。</source>
        <translation>%1: com mais 1 erro, o código será bloqueado. Bloqueado, não pode ser usado até ser redefinido no guichê do município onde está o seu registro de residência (住民票).</translation>
    </message>
    <message>
        <source>最後の1回です</source>
        <translation>Última tentativa</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <translation>Base legal: %1 (conferida em %2)</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>Pode variar conforme o município. Em caso de dúvida, confirme por telefone com o guichê.</translation>
    </message>
    <message>
        <source>答えなくてもかまいません。答えた分だけ、日付が入り、必要なものだけになります。</source>
        <translation>Não é obrigatório responder. Cada resposta preenche datas e tira o que não é necessário.</translation>
    </message>
    <message>
        <source>あなたのこと</source>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>答えをすべて消す</source>
        <translation>Apagar todas as respostas</translation>
    </message>
    <message>
        <source>忘れないために</source>
        <translation>Para não esquecer</translation>
    </message>
    <message>
        <source>期限の7日前、3日前、1日前に知らせます。ホームの「次にすること」にも出ます。</source>
        <translation>Você é lembrado 7, 3 e 1 dias antes. Também aparece no início, no que fazer a seguir.</translation>
    </message>
    <message>
        <source>この予定の期限を知らせる</source>
        <translation>Lembrar os prazos deste plano</translation>
    </message>
    <message>
        <source>日付の質問に答えると、期限をカレンダーに入れられます。</source>
        <translation>Responda à pergunta sobre a data para poder pôr os prazos na agenda.</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存する</source>
        <translation>Salvar como arquivo de agenda</translation>
    </message>
    <message>
        <source>カレンダーのファイルに保存しました</source>
        <translation>Salvo como arquivo de agenda</translation>
    </message>
</context>
<context>
    <name>LifeEventsPage</name>
    <message>
        <source>あてはまるできごとを選ぶと、する手続が順に並びます。</source>
        <translation>Escolha o que aconteceu na sua vida para ver os procedimentos na ordem em que devem ser feitos.</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>Procurar um procedimento</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %3 de %2</translation>
    </message>
    <message>
        <source>例：引っ越し、出生届、こども、国民健康保険</source>
        <translation>Exemplos: mudança, nascimento, filho, seguro de saúde</translation>
    </message>
    <message>
        <source>手続やできごとを言葉でさがす</source>
        <translation>Procurar um procedimento ou acontecimento</translation>
    </message>
    <message>
        <source>見つかった手続</source>
        <translation>Procedimentos encontrados</translation>
    </message>
</context>
<context>
    <name>LifePlanWords</name>
    <message>
        <source>いま、ここでできること</source>
        <extracomment>Heading in a life event&apos;s plan, above what can be done in this window now.</extracomment>
        <translation>O que dá para fazer aqui agora</translation>
    </message>
    <message>
        <source>窓口へ行ってすること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>O que se faz no guichê</translation>
    </message>
    <message>
        <source>郵便ですること</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>O que se faz pelo correio</translation>
    </message>
    <message>
        <source>ほかの所ですること</source>
        <extracomment>Heading in a life event&apos;s plan: with somebody else (an employer, a bank).</extracomment>
        <translation>O que se faz em outro lugar</translation>
    </message>
    <message>
        <source>あとですること</source>
        <extracomment>Heading in a life event&apos;s plan: what has to wait for something.</extracomment>
        <translation>O que fica para depois</translation>
    </message>
    <message>
        <source>済んだこと</source>
        <extracomment>Heading in a life event&apos;s plan.</extracomment>
        <translation>O que já foi feito</translation>
    </message>
    <message>
        <source>ここでできます</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Pode ser feito aqui</translation>
    </message>
    <message>
        <source>窓口でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>No guichê</translation>
    </message>
    <message>
        <source>郵便でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Pelo correio</translation>
    </message>
    <message>
        <source>ほかの所でします</source>
        <extracomment>On a step of a plan: where it is done.</extracomment>
        <translation>Em outro lugar</translation>
    </message>
    <message>
        <source>%1へまとめて送れるもの：%2件</source>
        <extracomment>%1 an office, %2 how many things can be sent to it in one letter.</extracomment>
        <translation>O que pode ir junto para %1: %2</translation>
    </message>
    <message>
        <source>%1へ1回行けば、まとめて%2件できます</source>
        <extracomment>%1 an office, %2 how many things can be done there in one visit.</extracomment>
        <translation>Uma ida a %1 resolve %2 coisas</translation>
    </message>
    <message>
        <source>期限：%1（%2）</source>
        <extracomment>A step&apos;s last day: %1 the date, %2 e.g. 「あと12日」 or 「3日過ぎています」.</extracomment>
        <translation>Prazo: %1 (%2)</translation>
    </message>
    <message>
        <source>期限が過ぎても、届け出が必要なことは変わりません。できるだけ早く窓口に電話して、どうすればよいか確かめてください。</source>
        <translation>Mesmo com o prazo vencido, a notificação continua necessária. Ligue para o guichê o quanto antes e pergunte o que fazer.</translation>
    </message>
    <message>
        <source>手数料：%1円</source>
        <extracomment>What a step costs, in yen; %1 with separators between thousands.</extracomment>
        <translation>Taxa: %1 ienes</translation>
    </message>
    <message>
        <source>「%1」</source>
        <extracomment>A title in quotation marks, as the language writes them.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1が済んでからです。</source>
        <extracomment>A step that waits: %1 the titles of the steps that come first.</extracomment>
        <translation>Depois de concluir %1.</translation>
    </message>
    <message>
        <source>%1からできます</source>
        <extracomment>The first day on which a step can be done.</extracomment>
        <translation>Possível a partir de %1</translation>
    </message>
    <message>
        <source>あてはまるとき：%1</source>
        <extracomment>A step that may not apply: %1 says for whom it is.</extracomment>
        <translation>Se for o seu caso: %1</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button on a step of a plan that is filed in this window.</extracomment>
        <translation>Começar o procedimento</translation>
    </message>
    <message>
        <source>書類をここで書く</source>
        <extracomment>Button on a step of a plan: the form is filled in here and taken to the counter on paper.</extracomment>
        <translation>Preencher o formulário aqui</translation>
    </message>
    <message>
        <source>することは、すべて済んでいます。</source>
        <translation>Está tudo feito.</translation>
    </message>
    <message>
        <source>することは%1件です。</source>
        <extracomment>Above a plan: how many steps there are to do.</extracomment>
        <translation>Coisas a fazer: %1.</translation>
    </message>
    <message>
        <source>このうち%1件は、人によります。上の質問に答えると、必要なものだけになります。</source>
        <extracomment>%1 of the steps apply to some people only, and the question that decides is not answered.</extracomment>
        <translation>Destas, %1 dependem da pessoa. Responda às perguntas acima e ficará só o necessário.</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>O que levar: %1</translation>
    </message>
    <message>
        <source>どこで：%1</source>
        <translation>Onde: %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>Sobre esta folha</translation>
    </message>
    <message>
        <source>市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。</source>
        <translation>Pode variar conforme o município. Em caso de dúvida, confirme por telefone com o guichê.</translation>
    </message>
    <message>
        <source>根拠：%1（%2に確認）</source>
        <extracomment>%1 laws and articles, %2 a date.</extracomment>
        <translation>Base legal: %1 (conferida em %2)</translation>
    </message>
</context>
<context>
    <name>ListBox</name>
    <message>
        <source>%1件</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>%1、%2件</source>
        <translation>%1, %2 no total</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
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
        <translation>Mostrando %2 de %1.</translation>
    </message>
    <message>
        <source>全%1件を表示しています。</source>
        <translation>Mostrando todos: %1.</translation>
    </message>
    <message>
        <source>さらに%1件を表示する</source>
        <translation>Mostrar mais %1</translation>
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
        <translation>Fechar o menu</translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>表示中</source>
        <translation>na tela agora</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>メインメニュー</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Como usar o teclado</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>回答の期限：%1</source>
        <translation>Prazo para responder: %1</translation>
    </message>
    <message>
        <source>この手続の状況を見る</source>
        <translation>Ver o andamento deste procedimento</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>%1をここで読む</source>
        <translation>Ler aqui: %1</translation>
    </message>
    <message>
        <source>ここで読む</source>
        <translation>Ler aqui</translation>
    </message>
    <message>
        <source>%1を保存する</source>
        <translation>Salvar: %1</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>書類を保存しました</source>
        <translation>Documento salvo</translation>
    </message>
    <message>
        <source>保存した書類を開く</source>
        <translation>Abrir o documento salvo</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>O arquivo salvo não é criptografado. Outras pessoas que usam este computador podem vê-lo. Ele fica em “Madoguchi”, na pasta de documentos.</translation>
    </message>
    <message>
        <source>書類をファイルに保存しますか</source>
        <translation>Salvar o documento como arquivo?</translation>
    </message>
    <message>
        <source>%1の電子署名を確かめる</source>
        <translation>Conferir a assinatura digital de %1</translation>
    </message>
    <message>
        <source>受け取って電子署名を確かめる</source>
        <translation>Receber e conferir a assinatura digital</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>まだ読んでいないお知らせが%1件あります。</source>
        <translation>Cartas ainda não lidas: %1.</translation>
    </message>
    <message>
        <source>役所から届いたお知らせです。</source>
        <translation>Cartas recebidas do órgão público.</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>未読</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>続きを表示する（残り%1件）</source>
        <translation>Mostrar mais (restam %1)</translation>
    </message>
    <message>
        <source>受け取っています。</source>
        <translation>Recebendo.</translation>
    </message>
    <message>
        <source>届いているお知らせはありません。</source>
        <translation>Não há cartas.</translation>
    </message>
    <message>
        <source>お知らせを開くと、読んだことが役所に伝わります。</source>
        <translation>Quando você abre uma carta, o órgão público fica sabendo que você a leu.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>円</source>
        <translation>ienes</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1（単位は%2）</source>
        <translation>%1 (em %2)</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>紙で残す</source>
        <translation>Guardar em papel</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>Salvar como PDF</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>関係のない言葉を4つ以上、12文字以上で決めてください。ひらがなも使えます。全角と半角は区別しません。</source>
        <translation>Junte 4 ou mais palavras sem relação entre si, com 12 caracteres ou mais no total. Também pode usar hiragana. Letras de largura total e meia largura são iguais.</translation>
    </message>
    <message>
        <source>新しいパスフレーズ</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>新しいパスフレーズ（確認のため、もう一度）</source>
        <translation>Nova frase secreta (outra vez, para confirmar)</translation>
    </message>
    <message>
        <source>人に当てられないように、時間をかけて計算しています。途中ではやめられません。</source>
        <translation>Calculando devagar de propósito, para que ninguém consiga adivinhar. Não é possível parar no meio.</translation>
    </message>
    <message>
        <source>このパスフレーズにする</source>
        <translation>Usar esta frase secreta</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PinChangePage</name>
    <message>
        <source>%1の変更</source>
        <translation>Alterar: %1</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>Voltar às informações do cartão</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Digite 4 dígitos.</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>新しいほうを入力してください。違うと表示されたら、変更はされていません。いままでのほうが使えます。</source>
        <translation>Digite o novo. Se aparecer como errado, nada foi alterado e o anterior ainda vale.</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>Novo: %1</translation>
    </message>
    <message>
        <source>変更は終わっていました。次からは、新しいほうを使います。</source>
        <translation>A alteração já estava feita. De agora em diante use o novo.</translation>
    </message>
    <message>
        <source>次からは、新しいほうを使います。ほかの暗証番号は変わっていません。</source>
        <translation>De agora em diante use o novo. Os outros códigos não mudaram.</translation>
    </message>
    <message>
        <source>新しい%1が使えます</source>
        <translation>O novo está valendo: %1</translation>
    </message>
    <message>
        <source>%1を変更しました</source>
        <translation>Alterado: %1</translation>
    </message>
    <message>
        <source>いまのものをお忘れのとき</source>
        <translation>Se você esqueceu o atual</translation>
    </message>
    <message>
        <source>この画面では変更できません。マイナンバーカードと、本人確認書類（運転免許証など）を持って、住民票のある市区町村の窓口で再設定してください。</source>
        <translation>Não é possível alterar nesta tela. Leve o Cartão My Number e um documento de identificação (carteira de motorista etc.) ao guichê do município onde está registrado e peça a redefinição.</translation>
    </message>
    <message>
        <source>スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。</source>
        <translation>Com um smartphone, às vezes é possível redefinir em um terminal de loja de conveniência.</translation>
    </message>
</context>
<context>
    <name>PinChangePanel</name>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Digite 4 dígitos.</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>Código bloqueado: %1</translation>
    </message>
    <message>
        <source>いまの%1</source>
        <translation>Atual: %1</translation>
    </message>
    <message>
        <source>新しい%1</source>
        <translation>Novo: %1</translation>
    </message>
    <message>
        <source>打ちまちがいがないか確かめるため、新しいものをもう一度入力してください。</source>
        <translation>Para evitar erro de digitação, digite o novo mais uma vez.</translation>
    </message>
    <message>
        <source>新しい%1（確認のため、もう一度）</source>
        <translation>Novo: %1 (mais uma vez, para confirmar)</translation>
    </message>
    <message>
        <source>カードの中の番号を変えています。終わるまで、カードを動かさないでください。</source>
        <translation>Alterando o código no cartão. Não mova o cartão até terminar.</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>カードの情報に戻る</source>
        <translation>Voltar às informações do cartão</translation>
    </message>
    <message>
        <source>変更せずに戻る</source>
        <translation>Voltar sem alterar</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>やめる</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1はロックされています</source>
        <translation>Código bloqueado: %1</translation>
    </message>
    <message>
        <source>カードで処理しています。カードを抜かないでください。</source>
        <translation>Processando com o cartão. Não retire o cartão.</translation>
    </message>
    <message>
        <source>このカードリーダーにはキーが付いています。そこで押した数字は、このパソコンには届きません。</source>
        <translation>Este leitor de cartão tem teclas próprias. Os dígitos pressionados nelas não chegam a este computador.</translation>
    </message>
    <message>
        <source>カードリーダーのキーで入力する</source>
        <translation>Digitar no leitor de cartão</translation>
    </message>
    <message>
        <source>このパソコンで入力する</source>
        <translation>Digitar neste computador</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>どこで：%1</source>
        <translation>Onde: %1</translation>
    </message>
    <message>
        <source>持ち物：%1</source>
        <translation>O que levar: %1</translation>
    </message>
    <message>
        <source>%2件中%1件目</source>
        <extracomment>Spoken: %1 which step, %2 of how many.</extracomment>
        <translation>%1 de %2</translation>
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
        <translation>Concluído</translation>
    </message>
    <message>
        <source>いつまで：%1</source>
        <translation>Quando: %1</translation>
    </message>
    <message>
        <source>状況：%1</source>
        <translation>Situação: %1</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <translation>Ver o andamento</translation>
    </message>
    <message>
        <source>公式のページを開く</source>
        <translation>Abrir a página oficial</translation>
    </message>
    <message>
        <source>%1、済みました</source>
        <translation>%1, feito</translation>
    </message>
    <message>
        <source>済みました</source>
        <translation>Feito</translation>
    </message>
</context>
<context>
    <name>PostalCodeEntry</name>
    <message>
        <source>郵便番号から住所を入れる</source>
        <translation>Preencher o endereço pelo código postal</translation>
    </message>
</context>
<context>
    <name>PreEntrySection</name>
    <message>
        <source>窓口で書き直さなくてすむように、書いた内容を2次元コードにして持って行けます。持って行くだけでは、届け出たことになりません。</source>
        <translation>Você pode levar o que preencheu como códigos 2D para não escrever de novo no guichê. Só levar ainda não é notificar.</translation>
    </message>
    <message>
        <source>窓口で出す</source>
        <translation>Entregar no guichê</translation>
    </message>
    <message>
        <source>2次元コードを作る</source>
        <translation>Criar códigos 2D</translation>
    </message>
    <message>
        <source>2次元コード、%1</source>
        <extracomment>Heard in place of a 2D code for the counter; %1 which one of how many.</extracomment>
        <translation>Código 2D, %1</translation>
    </message>
    <message>
        <source>紙に出す</source>
        <translation>No papel</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1パーセント</source>
        <translation>%1 por cento</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>これまでの経過</source>
        <translation>Andamento até agora</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>Você está aqui</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>下書き</source>
        <extracomment>State of an application, short: being written.</extracomment>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>保存済み・未提出</source>
        <extracomment>State of an application, short: on this PC only; must never be mistaken for submitted.</extracomment>
        <translation>Salvo aqui, não entregue</translation>
    </message>
    <message>
        <source>送信済み・到達を確認中</source>
        <extracomment>State of an application, short: it left this PC, arrival not confirmed.</extracomment>
        <translation>Enviado, confirmando a chegada</translation>
    </message>
    <message>
        <source>到達</source>
        <extracomment>State of an application, short: recorded at the agency (到達), receipt at hand.</extracomment>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>審査中</source>
        <extracomment>State of an application, short: the office works on it.</extracomment>
        <translation>Em análise</translation>
    </message>
    <message>
        <source>手続終了</source>
        <extracomment>State of an application, short: done.</extracomment>
        <translation>Concluído (手続終了)</translation>
    </message>
    <message>
        <source>補正が必要です</source>
        <extracomment>State of an application: the agency asks for a correction (補正).</extracomment>
        <translation>É preciso corrigir (補正)</translation>
    </message>
    <message>
        <source>審査終了</source>
        <extracomment>State of an application: the examination is over (審査終了).</extracomment>
        <translation>Análise concluída</translation>
    </message>
    <message>
        <source>却下</source>
        <extracomment>State of an application: the agency declined it (却下).</extracomment>
        <translation>Indeferido (却下)</translation>
    </message>
    <message>
        <source>取り下げ済み</source>
        <extracomment>State of an application: the person took it back (取下げ).</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>もう一度署名が必要です（未提出）</source>
        <extracomment>State of an application: the signature must be made again.</extracomment>
        <translation>É preciso assinar de novo (não entregue)</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <extracomment>State of an application: the agency did not take it.</extracomment>
        <translation>Não foi aceito</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <extracomment>State of an application: only a call to the office can decide.</extracomment>
        <translation>É preciso confirmar com o órgão público</translation>
    </message>
    <message>
        <source>オンラインの期限が過ぎました（未提出）</source>
        <extracomment>State of an application: too late for filing online.</extracomment>
        <translation>O prazo on-line passou (não entregue)</translation>
    </message>
    <message>
        <source>とりやめ</source>
        <extracomment>State of an application: given up by the person before it was submitted.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>取り下げを依頼中</source>
        <extracomment>State of an application: withdrawal asked for, not confirmed yet.</extracomment>
        <translation>Retirada solicitada</translation>
    </message>
    <message>
        <source>役所につながらないため、このパソコンで待っています。つながると自動で送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>Não há conexão com o órgão público; aguardando neste computador. Quando houver conexão, o envio é automático.</translation>
    </message>
    <message>
        <source>時間をおいて、もう一度送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>Será enviado de novo depois de um tempo.</translation>
    </message>
    <message>
        <source>サインインすると送ります。</source>
        <extracomment>Why something saved on this PC was not sent yet.</extracomment>
        <translation>Será enviado quando você entrar.</translation>
    </message>
    <message>
        <source>状況を見る</source>
        <extracomment>Button of a task: opens the state of that application.</extracomment>
        <translation>Ver o andamento</translation>
    </message>
    <message>
        <source>カードを確認する</source>
        <extracomment>Button of a task: opens the card page.</extracomment>
        <translation>Verificar o cartão</translation>
    </message>
    <message>
        <source>手続をはじめる</source>
        <extracomment>Button of a task: starts the procedure.</extracomment>
        <translation>Começar o procedimento</translation>
    </message>
    <message>
        <source>「{title}」の直しが必要です</source>
        <translation>É preciso corrigir “{title}”</translation>
    </message>
    <message>
        <source>役所からの連絡を読んで、期限までに直してください。</source>
        <translation>Leia a mensagem do órgão público e corrija dentro do prazo.</translation>
    </message>
    <message>
        <source>電子証明書の更新の時期です</source>
        <translation>É hora de renovar o certificado digital</translation>
    </message>
    <message>
        <source>期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。</source>
        <translation>A partir de 3 meses antes do vencimento, a renovação é gratuita no guichê do município. Leve o cartão.</translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation>O certificado digital venceu</translation>
    </message>
    <message>
        <source>市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。</source>
        <translation>Renove no guichê do município para voltar a fazer procedimentos on-line. Leve o cartão.</translation>
    </message>
    <message>
        <source>マイナンバーカードの更新の時期です</source>
        <translation>É hora de renovar o Cartão My Number</translation>
    </message>
    <message>
        <source>期限の3か月前から、新しいカードを申請できます。</source>
        <translation>A partir de 3 meses antes do vencimento, você pode solicitar um novo cartão.</translation>
    </message>
    <message>
        <source>マイナンバーカードの期限が切れています</source>
        <translation>O Cartão My Number venceu</translation>
    </message>
    <message>
        <source>市区町村の窓口で、新しいカードの申請についておたずねください。</source>
        <translation>Pergunte no guichê do município sobre a solicitação de um novo cartão.</translation>
    </message>
    <message>
        <source>「{title}」はまだ提出されていません</source>
        <translation>“{title}” ainda não foi entregue</translation>
    </message>
    <message>
        <source>このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>Está salvo neste computador. Quando houver conexão com o órgão público, o envio é automático.</translation>
    </message>
    <message>
        <source>もう一度サインインすると送ります。</source>
        <translation>Será enviado quando você entrar de novo.</translation>
    </message>
    <message>
        <source>「{title}」にもう一度署名してください</source>
        <translation>Assine “{title}” de novo</translation>
    </message>
    <message>
        <source>前の署名は受け付けられないため、送っていません。</source>
        <translation>Não foi enviado, porque a assinatura anterior não seria aceita.</translation>
    </message>
    <message>
        <source>「{title}」は受け付けられませんでした</source>
        <translation>“{title}” não foi aceito</translation>
    </message>
    <message>
        <source>内容を直して、もう一度署名して出してください。</source>
        <translation>Corrija o conteúdo, assine e entregue de novo.</translation>
    </message>
    <message>
        <source>「{title}」について役所に確認してください</source>
        <translation>Confirme “{title}” com o órgão público</translation>
    </message>
    <message>
        <source>届いているかどうかを、こちらでは確かめられません。役所に電話してください。</source>
        <translation>Daqui não é possível confirmar se chegou. Telefone para o órgão público.</translation>
    </message>
    <message>
        <source>「{title}」はオンラインの期限が過ぎました</source>
        <translation>O prazo on-line de “{title}” passou</translation>
    </message>
    <message>
        <source>まだ提出されていません。窓口または郵送で手続をしてください。</source>
        <translation>Ainda não foi entregue. Faça o procedimento no guichê ou por correio.</translation>
    </message>
    <message>
        <source>%1日過ぎています</source>
        <extracomment>Beside a task: how long its date is past. %1 is a number of days.</extracomment>
        <translation>Dias de atraso: %1</translation>
    </message>
    <message>
        <source>今日まで</source>
        <extracomment>Beside a task: its last day is today.</extracomment>
        <translation>Prazo: hoje</translation>
    </message>
    <message>
        <source>あと%1日</source>
        <extracomment>Beside a task: days left. %1 is a number.</extracomment>
        <translation>Dias restantes: %1</translation>
    </message>
    <message>
        <source>確認しました</source>
        <extracomment>Button of a task that only tells something: it goes away.</extracomment>
        <translation>Já li</translation>
    </message>
    <message>
        <source>カードの電子証明書が新しくなりました</source>
        <translation>O certificado digital do seu cartão é novo</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Trazer o que foi salvo com o cartão anterior</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。その中に、届いたことを確かめられていない手続が%1件あり、このあと送られることはありません。下の「手続の状況」にないものは、もう一度提出してください。</source>
        <translation>Os rascunhos e as cópias guardados com o certificado anterior não podem mais ser abertos. Entre eles há procedimentos (%1) cuja chegada não foi confirmada; eles não serão mais enviados. Entregue de novo o que não aparece abaixo em “Andamento dos procedimentos”.</translation>
    </message>
    <message>
        <source>前の電子証明書で保存した下書きや控えは、開けなくなりました。役所にある記録やお知らせは、もう一度受け取って表示します。</source>
        <translation>Os rascunhos e as cópias guardados com o certificado anterior não podem mais ser abertos. Os registros e avisos que estão no órgão público são recebidos e mostrados de novo.</translation>
    </message>
    <message>
        <source>署名用の電子証明書が新しくなりました</source>
        <translation>O certificado digital de assinatura é novo</translation>
    </message>
    <message>
        <source>前の電子証明書で署名して、まだ送っていない手続があるときは、もう一度署名してください。氏名と住所は、次の手続のときにカードから読みなおします。</source>
        <translation>Se houver um procedimento assinado com o certificado anterior e ainda não enviado, assine-o de novo. O nome e o endereço serão lidos de novo do cartão no próximo procedimento.</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決める</source>
        <translation>Escolher outra forma de abrir além do cartão</translation>
    </message>
    <message>
        <source>カードをなくしたり新しくしたりしても、このパソコンに保存した内容を開けるようにします。</source>
        <translation>Para que o que foi salvo neste computador abra mesmo se o cartão for perdido ou trocado.</translation>
    </message>
    <message>
        <source>開け方を決める</source>
        <translation>Escolher uma forma</translation>
    </message>
    <message>
        <source>前のカードで保存した内容は、復旧コードなど、決めておいた開け方で引き継げます。書きかけの届出や、まだ送っていない届出もそのまま残っています。</source>
        <translation>O que foi salvo com o cartão anterior pode ser trazido com o código de recuperação ou outra forma que você escolheu. As notificações começadas e as ainda não enviadas continuam lá.</translation>
    </message>
    <message>
        <source>先に出す手続がすんでから送ります。そちらの状況を見てください。</source>
        <extracomment>Why something saved on this PC was not sent yet: another filing has to come first.</extracomment>
        <translation>Será enviado depois que o procedimento que vem antes for concluído. Veja a situação dele.</translation>
    </message>
    <message>
        <source>このパソコンに保存してありますが、期限が近づいています。オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <translation>Está salvo neste computador, mas o prazo está próximo. Se não der tempo pela internet, telefone à repartição e pergunte se é possível entregar no guichê ou pelo correio.</translation>
    </message>
    <message>
        <source>直した内容：%1</source>
        <extracomment>State of a correction (補正) of an application that was filed before. %1 is a state, e.g. 到達.</extracomment>
        <translation>Conteúdo corrigido: %1</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。役所につながると自動で送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>O pedido de retirada está aguardando neste computador. Ainda não foi retirado. Quando houver conexão com o órgão público, o envio é automático.</translation>
    </message>
    <message>
        <source>取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。サインインすると送ります。</source>
        <extracomment>A withdrawal that waits on this PC.</extracomment>
        <translation>O pedido de retirada está aguardando neste computador. Ainda não foi retirado. Será enviado quando você entrar.</translation>
    </message>
    <message>
        <source>取り下げを役所に依頼しています。役所が受け付けるまでは、まだ取り下げられていません。</source>
        <extracomment>A withdrawal that was sent and is not confirmed.</extracomment>
        <translation>A retirada está sendo solicitada ao órgão público. Enquanto o órgão não aceitar, ainda não foi retirado.</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <extracomment>Button of a task: opens the form at the first field that the agency wants mended (補正).</extracomment>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>壊れていた保存内容を直しました</source>
        <translation>O conteúdo salvo que estava danificado foi reparado</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。送る途中だった手続%1件は、別に取ってあった写しから戻しました。届いているかを役所に確かめてから続けます。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>Ele foi refeito com o que pôde ser lido, e o arquivo danificado foi guardado, não apagado. %1 procedimentos que estavam sendo enviados voltaram de cópias separadas. Antes de continuar, confirma-se com o órgão público se chegaram. Se algum procedimento não aparecer abaixo em “Andamento dos procedimentos”, telefone para o órgão público.</translation>
    </message>
    <message>
        <source>読める内容から作りなおし、壊れたファイルは消さずに残してあります。下の「手続の状況」に見当たらない手続があるときは、役所に電話で確かめてください。</source>
        <translation>Ele foi refeito com o que pôde ser lido, e o arquivo danificado foi guardado, não apagado. Se algum procedimento não aparecer abaixo em “Andamento dos procedimentos”, telefone para o órgão público.</translation>
    </message>
    <message>
        <source>知らせることにした予定の期限です。</source>
        <extracomment>Home, below a task: a step of a life event&apos;s plan whose last day the person wished to be told.</extracomment>
        <translation>Um prazo do seu plano do qual você pediu lembrete.</translation>
    </message>
    <message>
        <source>予定を見る</source>
        <extracomment>Home, button on a task: opens the plan of a life event.</extracomment>
        <translation>Ver o plano</translation>
    </message>
    <message>
        <source>やりとりを開く</source>
        <extracomment>Button of a task: opens what the office and the person wrote to each other.</extracomment>
        <translation>Abrir as mensagens</translation>
    </message>
    <message>
        <source>役所から問い合わせがあります</source>
        <translation>O órgão público tem uma pergunta</translation>
    </message>
    <message>
        <source>「{title}」について、役所が返事を待っています。</source>
        <translation>O órgão público espera sua resposta sobre “{title}”.</translation>
    </message>
    <message>
        <source>役所からメッセージが届いています</source>
        <translation>Chegou uma mensagem do órgão público</translation>
    </message>
    <message>
        <source>「{title}」についてのメッセージです。</source>
        <translation>É uma mensagem sobre “{title}”.</translation>
    </message>
    <message>
        <source>役所へのメッセージをまだ送っていません</source>
        <translation>Sua mensagem ao órgão público ainda não foi enviada</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージを、このパソコンに保存してあります。役所につながると自動で送ります。</source>
        <translation>A mensagem sobre “{title}” está salva neste computador. Quando houver conexão com o órgão público, o envio é automático.</translation>
    </message>
    <message>
        <source>役所へのメッセージが受け付けられませんでした</source>
        <translation>O órgão público não aceitou sua mensagem</translation>
    </message>
    <message>
        <source>「{title}」について書いたメッセージです。開いて確かめてください。</source>
        <translation>É a mensagem que você escreveu sobre “{title}”. Abra e confira.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>届きました</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>未提出・このパソコンに保存</source>
        <translation>Não entregue, salvo neste computador</translation>
    </message>
    <message>
        <source>届いたか確認中</source>
        <translation>Confirmando a chegada</translation>
    </message>
    <message>
        <source>受け付けられませんでした</source>
        <translation>Não foi aceito</translation>
    </message>
    <message>
        <source>役所への確認が必要です</source>
        <translation>É preciso confirmar com o órgão público</translation>
    </message>
    <message>
        <source>送信中</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>受付番号 %1</source>
        <translation>Número de protocolo %1</translation>
    </message>
    <message>
        <source>送っています。この画面を閉じても、内容はこのパソコンに保存されています。</source>
        <translation>Enviando. Mesmo que você feche esta tela, o conteúdo fica salvo neste computador.</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Número de protocolo</translation>
    </message>
    <message>
        <source>届いた日時：%1</source>
        <translation>Data e hora da chegada: %1</translation>
    </message>
    <message>
        <source>受付：%1</source>
        <translation>Recebido por: %1</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）：%1</source>
        <translation>Impressão digital do documento que chegou (SHA-256): %1</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>期限：%1</source>
        <translation>Prazo: %1</translation>
    </message>
    <message>
        <source>控えを保存しました</source>
        <translation>Cópia salva</translation>
    </message>
    <message>
        <source>ホームへ戻る</source>
        <translation>Voltar à página inicial</translation>
    </message>
    <message>
        <source>届いたかを確かめる</source>
        <translation>Verificar se chegou</translation>
    </message>
    <message>
        <source>いますぐ送り直す</source>
        <translation>Reenviar agora</translation>
    </message>
    <message>
        <source>控えを保存する</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>受付の内容を、A4の紙にまとめます。受付票（役所の電子署名つき）と届出の電子データも残すときは、「控えを保存する」を選んでください。</source>
        <translation>Reúne em papel A4 o que foi recebido. Para guardar também o comprovante (com a assinatura digital do órgão público) e os dados eletrônicos da notificação, escolha “Salvar uma cópia”.</translation>
    </message>
    <message>
        <source>直して届け出る</source>
        <translation>Corrigir e entregar de novo</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <translation>Arquivos anexados</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1、%2 時点</source>
        <translation>%1, situação em %2</translation>
    </message>
    <message>
        <source>記録しているところ：%1（%2 時点）</source>
        <translation>Órgão que guarda o registro: %1 (situação em %2)</translation>
    </message>
    <message>
        <source>記号・番号をかくす</source>
        <translation>Ocultar o código e o número</translation>
    </message>
    <message>
        <source>記号・番号を表示する</source>
        <translation>Mostrar o código e o número</translation>
    </message>
    <message>
        <source>記録を受け取っています。</source>
        <translation>Recebendo os registros.</translation>
    </message>
    <message>
        <source>記録はありません。</source>
        <translation>Não há registros.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Nada foi recebido ainda. Quando houver conexão, aperte “Atualizar”.</translation>
    </message>
    <message>
        <source>%1の内訳</source>
        <translation>Detalhes de %1</translation>
    </message>
    <message>
        <source>この記録について</source>
        <translation>Sobre este registro</translation>
    </message>
    <message>
        <source>控えを残す</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>ファイルに保存する</source>
        <translation>Salvar como arquivo</translation>
    </message>
    <message>
        <source>記録を保存しました</source>
        <translation>Registro salvo</translation>
    </message>
    <message>
        <source>保存したフォルダーを開く</source>
        <translation>Abrir a pasta onde foi salvo</translation>
    </message>
    <message>
        <source>表計算用（CSV）で保存する</source>
        <translation>Salvar para planilha (CSV)</translation>
    </message>
    <message>
        <source>データ（JSON）で保存する</source>
        <translation>Salvar como dados (JSON)</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。</source>
        <translation>O arquivo salvo não é criptografado. Outras pessoas que usam este computador podem vê-lo. Ele fica em “Madoguchi”, na pasta de documentos.</translation>
    </message>
    <message>
        <source>記録をファイルに保存しますか</source>
        <translation>Salvar o registro como arquivo?</translation>
    </message>
    <message>
        <source>この記録を、紙に印刷するか、ファイルとしてこのパソコンに残せます。かくしている番号も入ります。</source>
        <translation>Você pode imprimir este registro ou guardá-lo neste computador como arquivo. Os números ocultos também aparecem por extenso.</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>Salvar como PDF</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>健康保険の資格情報</source>
        <extracomment>A kind of record: title of its page and of its card. Here: what the health insurance card said.</extracomment>
        <translation>Informações do seguro de saúde</translation>
    </message>
    <message>
        <source>予防接種</source>
        <translation>Vacinas</translation>
    </message>
    <message>
        <source>健診の結果</source>
        <translation>Resultados dos exames de saúde</translation>
    </message>
    <message>
        <source>子どもの健診</source>
        <translation>Exames de saúde infantis</translation>
    </message>
    <message>
        <source>住民税</source>
        <translation>Imposto residencial (住民税)</translation>
    </message>
    <message>
        <source>年金</source>
        <translation>Pensão</translation>
    </message>
    <message>
        <source>どの健康保険に入っているか、窓口でいくら払うかの記録です。</source>
        <extracomment>What a kind of record is, in one sentence.</extracomment>
        <translation>Registro do seguro de saúde em que você está e de quanto você paga no guichê.</translation>
    </message>
    <message>
        <source>市区町村に残っている、受けた予防接種の記録です。</source>
        <translation>Registro das vacinas tomadas que consta no município.</translation>
    </message>
    <message>
        <source>特定健康診査など、受けた健診の結果です。</source>
        <translation>Resultados dos exames de saúde feitos, como o exame de saúde específico (特定健康診査).</translation>
    </message>
    <message>
        <source>お子さんが受けた乳幼児健診などの記録です。</source>
        <translation>Registro dos exames do seu filho, como os exames de saúde infantis (乳幼児健診).</translation>
    </message>
    <message>
        <source>前の年の所得と、それをもとに決まった住民税の記録です。</source>
        <translation>Registro da renda do ano anterior e do imposto residencial (住民税) calculado com base nela.</translation>
    </message>
    <message>
        <source>年金に加入した月数と、これまでの加入による年金額です。</source>
        <translation>Número de meses em que você esteve inscrito na pensão e o valor da pensão pela inscrição até agora.</translation>
    </message>
    <message>
        <source>まちがいがあるときは、保険者（勤め先の健康保険、または市区町村の国民健康保険の担当）にお知らせください。転職や引っ越しの直後は、新しい内容になるまで数日かかることがあります。</source>
        <extracomment>What to do when something in a record is not right.</extracomment>
        <translation>Se houver erro, avise a seguradora (保険者: o seguro de saúde do local de trabalho, ou o setor do Seguro Nacional de Saúde (国民健康保険) do município). Logo depois de mudar de emprego ou de endereço, pode levar alguns dias até aparecer o novo conteúdo.</translation>
    </message>
    <message>
        <source>母子健康手帳などと合わないときは、手帳を持って市区町村の窓口にご相談ください。ほかの市区町村にいたときの記録は、載っていないことがあります。</source>
        <translation>Se não estiver de acordo com a caderneta de saúde materno-infantil (母子健康手帳) etc., leve a caderneta e consulte o guichê do município. Registros de quando você estava em outro município podem não aparecer.</translation>
    </message>
    <message>
        <source>基準の外の値があっても、病気とは限りません。心配なときは、かかりつけの医師に見せてください。</source>
        <translation>Um valor fora da referência não significa necessariamente doença. Se estiver preocupado, mostre ao seu médico.</translation>
    </message>
    <message>
        <source>まちがいがあるときは、市区町村の税の担当にお問い合わせください。</source>
        <translation>Se houver erro, pergunte ao setor de impostos do município.</translation>
    </message>
    <message>
        <source>年金額は、これまでの加入だけで計算したものです。これから加入すると増えます。抜けている期間があるときは、年金事務所にご相談ください。</source>
        <translation>O valor da pensão é calculado só pela inscrição até agora. Ele aumenta se você continuar inscrito. Se faltar algum período, consulte o escritório da pensão (年金事務所).</translation>
    </message>
    <message>
        <source>対象の方</source>
        <extracomment>A line&apos;s label on the page of a record, and the head of a column in its copy. Official words of the record.</extracomment>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>保険者名</source>
        <translation>Nome da seguradora (保険者名)</translation>
    </message>
    <message>
        <source>保険者番号</source>
        <translation>Número da seguradora (保険者番号)</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Código (記号)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Número (番号)</translation>
    </message>
    <message>
        <source>枝番</source>
        <translation>Número de ramificação (枝番)</translation>
    </message>
    <message>
        <source>本人・家族の別</source>
        <translation>Titular ou família (本人・家族)</translation>
    </message>
    <message>
        <source>医療費の負担割合</source>
        <translation>Sua parte nas despesas médicas</translation>
    </message>
    <message>
        <source>資格を取得した日</source>
        <translation>Data de inscrição</translation>
    </message>
    <message>
        <source>有効期限</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>予防接種の種類</source>
        <translation>Tipo de vacina</translation>
    </message>
    <message>
        <source>回数</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>受けた日</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>受けたところ</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>ワクチンのロット番号</source>
        <translation>Lote da vacina</translation>
    </message>
    <message>
        <source>健診の種類</source>
        <translation>Tipo de exame</translation>
    </message>
    <message>
        <source>結果の説明</source>
        <translation>Explicação do resultado</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Ano fiscal (年度)</translation>
    </message>
    <message>
        <source>給与の収入</source>
        <translation>Salários recebidos</translation>
    </message>
    <message>
        <source>合計所得金額</source>
        <translation>Renda total (合計所得金額)</translation>
    </message>
    <message>
        <source>所得控除の合計</source>
        <translation>Total das deduções (所得控除)</translation>
    </message>
    <message>
        <source>扶養の人数</source>
        <translation>Número de dependentes</translation>
    </message>
    <message>
        <source>課税標準額</source>
        <translation>Renda tributável (課税標準額)</translation>
    </message>
    <message>
        <source>所得割</source>
        <translation>Parte conforme a renda (所得割)</translation>
    </message>
    <message>
        <source>均等割</source>
        <translation>Parte fixa por pessoa (均等割)</translation>
    </message>
    <message>
        <source>森林環境税</source>
        <translation>Imposto do meio ambiente florestal (森林環境税)</translation>
    </message>
    <message>
        <source>1年間の税額</source>
        <translation>Imposto do ano</translation>
    </message>
    <message>
        <source>課税・非課税の別</source>
        <translation>Tributado ou isento</translation>
    </message>
    <message>
        <source>加入の種類</source>
        <translation>Tipo de inscrição</translation>
    </message>
    <message>
        <source>国民年金を納めた月数</source>
        <translation>Meses pagos da Pensão Nacional (国民年金)</translation>
    </message>
    <message>
        <source>免除・猶予の月数</source>
        <translation>Meses isentos ou adiados</translation>
    </message>
    <message>
        <source>納めていない月数</source>
        <translation>Meses não pagos</translation>
    </message>
    <message>
        <source>厚生年金に加入した月数</source>
        <translation>Meses inscritos na Pensão dos Empregados (厚生年金)</translation>
    </message>
    <message>
        <source>これまでの加入による年金額（年額）</source>
        <translation>Valor da pensão pela inscrição até agora (por ano)</translation>
    </message>
    <message>
        <source>受け取れるようになる日</source>
        <translation>Data em que se pode começar a receber</translation>
    </message>
    <message>
        <source>受け取っている年金額（年額）</source>
        <translation>Valor da pensão que você recebe (por ano)</translation>
    </message>
    <message>
        <source>第1号（自営業、学生など）</source>
        <extracomment>Kind of membership in the national pension; the number is official.</extracomment>
        <translation>Categoria 1 (第1号: autônomos, estudantes etc.)</translation>
    </message>
    <message>
        <source>第2号（会社員、公務員など）</source>
        <translation>Categoria 2 (第2号: empregados de empresas, servidores públicos etc.)</translation>
    </message>
    <message>
        <source>第3号（会社員などに扶養されている配偶者）</source>
        <translation>Categoria 3 (第3号: cônjuges dependentes de empregados etc.)</translation>
    </message>
    <message>
        <source>%1割（%2パーセント）</source>
        <extracomment>How much of a medical bill the person pays. %1: in tenths (3), %2: in percent (30).</extracomment>
        <translation>%2 por cento (%1割)</translation>
    </message>
    <message>
        <source>%1か月</source>
        <extracomment>A number of months.</extracomment>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1人</source>
        <extracomment>A number of people.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>An amount of money in yen, with separators of thousands.</extracomment>
        <translation>%1 ienes</translation>
    </message>
    <message>
        <source>家族（被扶養者など）</source>
        <translation>Família (dependente etc.)</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>非課税</source>
        <translation>Isento (非課税)</translation>
    </message>
    <message>
        <source>課税</source>
        <translation>Tributado (課税)</translation>
    </message>
    <message>
        <source>%1年度（%2度）</source>
        <extracomment>A fiscal year (April to March). %1: western year, %2: the year of the era, e.g. 令和8年 or &quot;Reiwa 8&quot;.</extracomment>
        <translation>Ano fiscal %1 (%2)</translation>
    </message>
    <message>
        <source>加入の記録と年金額</source>
        <translation>Registro de inscrição e valor da pensão</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>基準</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>記録しているところ</source>
        <extracomment>Label on a printed sheet of records: which office or insurer keeps them.</extracomment>
        <translation>Órgão que guarda o registro</translation>
    </message>
    <message>
        <source>いつの時点の記録か</source>
        <extracomment>Label on a printed sheet of records.</extracomment>
        <translation>Data da situação</translation>
    </message>
    <message>
        <source>確認が必要です</source>
        <extracomment>A measured value is outside of its range; the second: a line of a record that needs a look.</extracomment>
        <translation>É preciso verificar</translation>
    </message>
    <message>
        <source>基準の外です</source>
        <translation>Fora da referência</translation>
    </message>
    <message>
        <source>注意</source>
        <extracomment>Head of a column: what a value needs, e.g. &quot;outside of the range&quot;.</extracomment>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>受け取った日時</source>
        <extracomment>Label on a printed sheet of records: when this program received them.</extracomment>
        <translation>Recebido em</translation>
    </message>
    <message>
        <source>機関から受け取った記録をそのまま印刷したものです。証明書ではありません。</source>
        <extracomment>What a printed sheet of records is and is not.</extracomment>
        <translation>Registro impresso como foi recebido da instituição que o mantém. Não é um certificado.</translation>
    </message>
    <message>
        <source>この紙について</source>
        <extracomment>Heading on a printed sheet of records.</extracomment>
        <translation>Sobre esta folha</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>役所などが持っている、あなたについての記録です。開いたものは、このパソコンに暗号化して保管します。つながらないときも読めます。</source>
        <translation>São os registros sobre você que órgãos públicos e outras entidades mantêm. O que você abre fica criptografado neste computador e pode ser lido mesmo sem conexão.</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>Meus registros</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>どの記録があるかを確かめています。</source>
        <translation>Verificando quais registros existem.</translation>
    </message>
    <message>
        <source>あなたについての記録は、まだありません。</source>
        <translation>Ainda não há registros sobre você.</translation>
    </message>
    <message>
        <source>まだ受け取っていません。つながったら、「最新にする」を押してください。</source>
        <translation>Nada foi recebido ainda. Quando houver conexão, aperte “Atualizar”.</translation>
    </message>
    <message>
        <source>あなたの情報を見た役所</source>
        <translation>Órgãos públicos que viram as suas informações</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>Quem viu</translation>
    </message>
    <message>
        <source>役所どうしが、あなたの情報をいつ、何のためにやり取りしたかの記録です。</source>
        <translation>Registro de quando e para que os órgãos públicos trocaram informações suas.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>カードが新しくなったときは、このコードで保存した内容を引き継げます。紙は、カードとは別のところにしまってください。</source>
        <translation>Quando o seu cartão for trocado, este código permite trazer o que foi salvo. Guarde o papel em um lugar diferente do cartão.</translation>
    </message>
    <message>
        <source>9組の文字を、順番どおりに紙に控えてください。控えたことを確かめてから、使えるようになります。</source>
        <translation>Anote os 9 grupos em um papel, na ordem. O código começa a funcionar depois de confirmarmos que você o anotou.</translation>
    </message>
    <message>
        <source>復旧コードが使えるようになりました</source>
        <translation>O código de recuperação já pode ser usado</translation>
    </message>
    <message>
        <source>コードを紙に控えてください</source>
        <translation>Anote o código em um papel</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>復旧コードがあります</source>
        <translation>Você tem um código de recuperação</translation>
    </message>
    <message>
        <source>復旧コードはまだありません</source>
        <translation>Ainda não há código de recuperação</translation>
    </message>
    <message>
        <source>新しいコードに替える</source>
        <translation>Trocar por um código novo</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>Criar código de recuperação</translation>
    </message>
    <message>
        <source>復旧コードをやめる</source>
        <translation>Deixar de usar o código de recuperação</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>人に見せないでください</source>
        <translation>Não mostre a ninguém</translation>
    </message>
    <message>
        <source>控えた紙を見て入れてください。小文字でもかまいません。</source>
        <translation>Olhe o papel em que anotou e digite. Pode ser em letras minúsculas.</translation>
    </message>
    <message>
        <source>控えたコードの最後の1組（4文字）</source>
        <translation>Último grupo do código que você anotou (4 caracteres)</translation>
    </message>
    <message>
        <source>控えました</source>
        <translation>Já anotei</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Voltar à tela anterior</translation>
    </message>
    <message>
        <source>やめる（コードは使えなくなります）</source>
        <translation>Deixar de usar (o código não funcionará mais)</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>Continuar usando</translation>
    </message>
    <message>
        <source>やめると、カードが新しくなったときに、保存した内容を開けなくなります。</source>
        <translation>Se deixar de usar, você não poderá abrir o que foi salvo quando o cartão for trocado.</translation>
    </message>
    <message>
        <source>復旧コードをやめますか</source>
        <translation>Deixar de usar o código de recuperação?</translation>
    </message>
    <message>
        <source>カードの更新や再発行にそなえて、保存した内容を、紙に控えたコードでも開けるようにします。</source>
        <translation>Para quando o cartão for renovado ou reemitido: um código em papel também abre o que foi salvo.</translation>
    </message>
    <message>
        <source>復旧コードのQRコード。中身は9組の文字と同じです。</source>
        <extracomment>Heard in place of the QR code beside the nine groups of the recovery code.</extracomment>
        <translation>Código QR do código de recuperação. O conteúdo é igual aos 9 grupos de caracteres.</translation>
    </message>
    <message>
        <source>PDFで保存する</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>写真に残さず、紙だけに控えてください。PDFで保存したときは、印刷したらPDFを消してください。このパソコンと、このコードの両方がある人は、保存した内容を開けます。</source>
        <translation>Anote só em papel, não em foto. Se salvar em PDF, apague o PDF depois de imprimir. Quem tem este computador e este código consegue abrir o que foi salvo.</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>As outras formas de abrir continuam funcionando.</translation>
    </message>
</context>
<context>
    <name>RegisterQuestion</name>
    <message>
        <source>役所の記録を使いますか</source>
        <translation>Usar os registros do órgão público?</translation>
    </message>
    <message>
        <source>%1が持っているあなたの記録（氏名、生年月日、性別、住所、電話番号、同じ世帯の方）を受け取ると、届出の入力と、受けられる支援をさがすのに使えます。</source>
        <extracomment>Home, the question whether the agency&apos;s records may be used. %1: the agency.</extracomment>
        <translation>%1 tem registros sobre você: nome, data de nascimento, sexo, endereço, telefone e as pessoas da sua família (世帯). Se forem recebidos, eles podem preencher notificações e ajudar a procurar benefícios.</translation>
    </message>
    <message>
        <source>記録を使う</source>
        <translation>Usar os registros</translation>
    </message>
    <message>
        <source>自分で入力する</source>
        <translation>Digitar eu mesmo</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>O que acontece se eu usar os registros do órgão público?</translation>
    </message>
    <message>
        <source>暗号化して、このパソコンの中だけに保存します。使わなくても、どの手続もできます。設定でいつでも変えられます。</source>
        <translation>Eles ficam criptografados e somente neste computador. Sem eles, todos os procedimentos também funcionam. Isso pode ser mudado a qualquer momento nas configurações.</translation>
    </message>
</context>
<context>
    <name>RegisterSettings</name>
    <message>
        <source>役所の記録</source>
        <translation>Registros do órgão público</translation>
    </message>
    <message>
        <source>役所の記録を、入力と支援さがしに使う</source>
        <translation>Usar os registros do órgão público para preencher e procurar benefícios</translation>
    </message>
    <message>
        <source>役所の記録を使うと、どうなりますか</source>
        <translation>O que acontece se eu usar os registros do órgão público?</translation>
    </message>
    <message>
        <source>使うのをやめると、受け取った記録の写しと、支援さがしで記録にある世帯の方について答えた内容は、このパソコンからすぐに消えます。下書きと、前に届出に入れた内容は残ります。下書きの中の「役所の記録から」の印も、そのままです。</source>
        <translation>Se você deixar de usar, a cópia recebida é apagada deste computador na hora, e também o que você respondeu, ao procurar benefícios, sobre as pessoas da família que estão nos registros. Os rascunhos e o que você já colocou em notificações ficam. A marca “Dos registros do órgão público” nos rascunhos também fica.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>次の内容を送ります。まちがいがないか確かめてください。まだ何も送っていません。</source>
        <translation>O conteúdo a seguir será enviado. Confira se não há erros. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>宛先：%1</source>
        <translation>Destinatário: %1</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>Conferir o conteúdo</translation>
    </message>
    <message>
        <source>宛先</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>使いみち</source>
        <translation>Para que será usado</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>送る内容</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>送らないもの</source>
        <translation>O que não será enviado</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <translation>O que acontece depois da entrega</translation>
    </message>
    <message>
        <source>確認して署名へ進む</source>
        <translation>Está certo: continuar e assinar</translation>
    </message>
    <message>
        <source>入力に戻る</source>
        <translation>Voltar ao preenchimento</translation>
    </message>
    <message>
        <source>家族と確かめるときなどに。紙に出しても、届け出たことにはなりません。</source>
        <translation>Por exemplo, para conferir com a família. Imprimir não equivale a entregar a notificação.</translation>
    </message>
    <message>
        <source>紙で確かめる</source>
        <translation>Conferir no papel</translation>
    </message>
    <message>
        <source>次の内容を印刷します。まちがいがないか確かめてください。まだ届け出ていません。</source>
        <translation>O seguinte será impresso. Confira. Nada foi comunicado ainda.</translation>
    </message>
    <message>
        <source>前に出した内容から変わるところ</source>
        <translation>O que muda em relação ao que foi enviado antes</translation>
    </message>
    <message>
        <source>印刷する内容</source>
        <translation>O que será impresso</translation>
    </message>
    <message>
        <source>手もとに用意するもの</source>
        <translation>O que ter em mãos</translation>
    </message>
    <message>
        <source>持って行くもの</source>
        <translation>O que levar</translation>
    </message>
    <message>
        <source>紙に印刷する</source>
        <translation>Imprimir em papel</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>検索</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>検索の言葉を消す</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1を画面に表示する</source>
        <translation>Mostrar na tela: %1</translation>
    </message>
    <message>
        <source>隠す</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>表示する</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>候補%1件。下矢印キーで選びます。</source>
        <translation>Sugestões: %1. Escolha com a seta para baixo.</translation>
    </message>
    <message>
        <source>入力すると候補が出ます。</source>
        <translation>As sugestões aparecem quando você digita.</translation>
    </message>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %3 de %2</translation>
    </message>
    <message>
        <source>ほか%1件。続けて入力すると絞り込めます。</source>
        <translation>Mais sugestões: %1. Continue digitando para reduzir a lista.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>選ぶとすぐに変わり、次に開いたときも同じです。</source>
        <translation>A escolha vale na hora e continua na próxima vez que abrir.</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <translation>Idioma da tela</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrlキーを押しながら ＋ または − でも変えられます。</source>
        <translation>Também é possível mudar segurando a tecla Ctrl e apertando + ou −.</translation>
    </message>
    <message>
        <source>文字サイズ</source>
        <translation>Tamanho da letra</translation>
    </message>
    <message>
        <source>パソコンの設定に合わせる</source>
        <translation>Igual ao computador</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>ハイコントラスト</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation>Cores da tela</translation>
    </message>
    <message>
        <source>画面の動きをなくします。</source>
        <translation>Desliga os movimentos da tela.</translation>
    </message>
    <message>
        <source>動きを減らす</source>
        <translation>Reduzir movimentos</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Voltar à tela anterior</translation>
    </message>
    <message>
        <source>漢字の上に、小さなひらがなで読みかたを書きます。</source>
        <translation>Escreve a leitura em hiragana pequeno acima dos kanji.</translation>
    </message>
    <message>
        <source>漢字にふりがなをつける</source>
        <translation>Mostrar a leitura dos kanji</translation>
    </message>
    <message>
        <source>ことばと文字</source>
        <translation>Idioma e letra</translation>
    </message>
    <message>
        <source>色と動き</source>
        <translation>Cores e movimentos</translation>
    </message>
    <message>
        <source>黒い地に白と黄色の文字です。</source>
        <translation>Letras brancas e amarelas em fundo preto.</translation>
    </message>
    <message>
        <source>動きをつける</source>
        <translation>Com movimentos</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>Movimentos da tela</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>次の項目、前の項目へ移る</source>
        <translation>Ir para o item seguinte ou anterior</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>選択肢や一覧の中を移る</source>
        <translation>Mover-se nas opções e listas</translation>
    </message>
    <message>
        <source>ボタンを押す、選ぶ</source>
        <translation>Apertar um botão, escolher</translation>
    </message>
    <message>
        <source>前の画面へ戻る</source>
        <translation>Voltar à tela anterior</translation>
    </message>
    <message>
        <source>ホームへ移る</source>
        <translation>Ir para a página inicial</translation>
    </message>
    <message>
        <source>文字を大きく、小さくする</source>
        <translation>Aumentar ou diminuir a letra</translation>
    </message>
    <message>
        <source>画面を上下に送る</source>
        <translation>Rolar a tela para cima ou para baixo</translation>
    </message>
    <message>
        <source>この一覧を開く</source>
        <translation>Abrir esta lista</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>キーボードの使い方</source>
        <translation>Como usar o teclado</translation>
    </message>
    <message>
        <source>上の操作、メニュー、本文の順に移る</source>
        <translation>Passar pelos controles de cima, pelo menu e pelo conteúdo</translation>
    </message>
    <message>
        <source>メニューを開く</source>
        <translation>Abrir o menu</translation>
    </message>
    <message>
        <source>この画面のヘルプを開く</source>
        <translation>Abrir a ajuda desta tela</translation>
    </message>
    <message>
        <source>「窓口」の画面を閉じる</source>
        <translation>Fechar a janela do Madoguchi</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。</source>
        <translation>O certificado digital de acesso (利用者証明用電子証明書) do Cartão My Number confirma que é você.</translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation>Digitar o PIN</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>4桁の数字を入力してください。</source>
        <translation>Digite 4 dígitos.</translation>
    </message>
    <message>
        <source>数字4桁です。カードを受け取ったときに市区町村で設定したものです。</source>
        <translation>São 4 dígitos, definidos no município quando você recebeu o cartão.</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号</source>
        <translation>PIN de acesso (利用者証明用)</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき</source>
        <translation>Se você esqueceu o PIN</translation>
    </message>
    <message>
        <source>住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。</source>
        <translation>É possível redefinir no guichê do município onde está o seu registro de residência (住民票). Com 3 erros seguidos há bloqueio, mas as informações gravadas no cartão não se perdem.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>電子署名</source>
        <translation>Assinatura digital</translation>
    </message>
    <message>
        <source>署名するもの</source>
        <translation>O que você assina</translation>
    </message>
    <message>
        <source>署名して提出する</source>
        <translation>Assinar e entregar</translation>
    </message>
    <message>
        <source>署名せずに戻る</source>
        <translation>Voltar sem assinar</translation>
    </message>
    <message>
        <source>パスワードを入力してください。</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。</source>
        <translation>São 6 a 16 letras e números. As letras são maiúsculas. Não é o PIN de 4 dígitos.</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <translation>Senha de assinatura (署名用)</translation>
    </message>
</context>
<context>
    <name>SignatureChecking</name>
    <message>
        <source>署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルです。カードはいりません。</source>
        <translation>Um PDF assinado ou um arquivo cujo nome termina em “.p7m” ou “.p7s”. Não é preciso o cartão.</translation>
    </message>
    <message>
        <source>確かめるファイル</source>
        <translation>Arquivo a conferir</translation>
    </message>
    <message>
        <source>署名だけのファイルです。署名された元のファイルも選んでください。</source>
        <translation>Este arquivo tem só a assinatura. Escolha também o arquivo original que foi assinado.</translation>
    </message>
    <message>
        <source>署名された元のファイル</source>
        <translation>Arquivo original que foi assinado</translation>
    </message>
    <message>
        <source>署名を確かめています。</source>
        <translation>Conferindo as assinaturas.</translation>
    </message>
    <message>
        <source>署名した人と日時</source>
        <translation>Quem assinou e quando</translation>
    </message>
    <message>
        <source>調べたこと</source>
        <translation>O que foi conferido</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>内容</source>
        <extracomment>Checking a signature: what was looked at, as a label.</extracomment>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>署名の範囲</source>
        <translation>O que a assinatura cobre</translation>
    </message>
    <message>
        <source>電子証明書の用途</source>
        <translation>Finalidade do certificado digital</translation>
    </message>
    <message>
        <source>有効期間</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>発行者</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>署名したときのままです。</source>
        <extracomment>Checking a signature: what was seen, beside its label.</extracomment>
        <translation>Está como quando foi assinado.</translation>
    </message>
    <message>
        <source>署名したあとに、内容か署名が変えられています。</source>
        <translation>O conteúdo ou a assinatura foi alterado depois de assinar.</translation>
    </message>
    <message>
        <source>署名のデータが壊れています。</source>
        <translation>Os dados da assinatura estão danificados.</translation>
    </message>
    <message>
        <source>このソフトでは読めない種類の署名です。</source>
        <translation>É um tipo de assinatura que este programa não lê.</translation>
    </message>
    <message>
        <source>署名された元のファイルがないため、確かめられません。</source>
        <translation>Sem o arquivo original que foi assinado, não é possível conferir.</translation>
    </message>
    <message>
        <source>文書の全体が署名されています。</source>
        <translation>O documento inteiro está assinado.</translation>
    </message>
    <message>
        <source>署名のあとに、署名されていない部分が付け足されています。</source>
        <translation>Depois da assinatura foi acrescentada uma parte sem assinatura.</translation>
    </message>
    <message>
        <source>署名の範囲に抜けがあり、文書の全体が守られていません。</source>
        <translation>A assinatura tem falhas na cobertura, e o documento inteiro não está protegido.</translation>
    </message>
    <message>
        <source>この署名のあとに、目に見える別の署名が加えられ、ページの見た目が変わっています。</source>
        <translation>Depois desta assinatura foi acrescentada outra, visível, que muda a aparência da página.</translation>
    </message>
    <message>
        <source>この署名のあとに、文書のほかの部分も変わっています。</source>
        <translation>Depois desta assinatura, outras partes do documento também mudaram.</translation>
    </message>
    <message>
        <source>電子署名用の電子証明書です。</source>
        <translation>O certificado digital é para assinaturas.</translation>
    </message>
    <message>
        <source>電子署名用ではない電子証明書で署名されています。</source>
        <translation>Foi assinado com um certificado digital que não é para assinaturas.</translation>
    </message>
    <message>
        <source>署名した人の言う日時に、電子証明書は有効期間内でした。</source>
        <translation>Na data e hora que o signatário informa, o certificado digital era válido.</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期限が切れていました。</source>
        <translation>Na data e hora que o signatário informa, o certificado digital já tinha vencido.</translation>
    </message>
    <message>
        <source>署名した人の言う日時には、電子証明書の有効期間がまだ始まっていませんでした。</source>
        <translation>Na data e hora que o signatário informa, o certificado digital ainda não era válido.</translation>
    </message>
    <message>
        <source>電子証明書の有効期限が切れています。期限の前に署名されたことを証明するものがありません。</source>
        <translation>O certificado digital venceu. Nada prova que a assinatura foi feita antes disso.</translation>
    </message>
    <message>
        <source>署名の日時が書かれていません。</source>
        <translation>A data e a hora da assinatura não constam.</translation>
    </message>
    <message>
        <source>署名した人の言う日時が、このパソコンの時計より先です。</source>
        <translation>A data e hora que o signatário informa está adiante do relógio deste computador.</translation>
    </message>
    <message>
        <source>信頼する認証局が発行した電子証明書です。</source>
        <translation>O certificado digital foi emitido por uma autoridade confiável.</translation>
    </message>
    <message>
        <source>発行者を確かめられません。このパソコンの知らない認証局が発行した電子証明書です。</source>
        <translation>Não é possível conferir o emissor. O certificado digital é de uma autoridade que este computador não conhece.</translation>
    </message>
    <message>
        <source>正しい</source>
        <extracomment>Checking a signature: the three outcomes. Good, bad, unknown.</extracomment>
        <translation>Correta</translation>
    </message>
    <message>
        <source>正しくない</source>
        <translation>Incorreta</translation>
    </message>
    <message>
        <source>確かめられない</source>
        <translation>Não é possível conferir</translation>
    </message>
    <message>
        <source>この署名は正しいものです。</source>
        <extracomment>Checking a signature: the three outcomes as a sentence.</extracomment>
        <translation>Esta assinatura está correta.</translation>
    </message>
    <message>
        <source>この署名は正しくありません。このファイルを信用しないでください。</source>
        <translation>Esta assinatura não está correta. Não confie neste arquivo.</translation>
    </message>
    <message>
        <source>この署名が正しいかどうか、ここでは確かめられません。</source>
        <translation>Aqui não é possível conferir se esta assinatura está correta.</translation>
    </message>
    <message>
        <source>電子証明書に氏名がありません（%1）</source>
        <extracomment>Checking a signature: who signed, where the certificate has no name of a person. %1 its subject.</extracomment>
        <translation>O certificado digital não tem nome (%1)</translation>
    </message>
    <message>
        <source>%1（署名した人の申告です。証明されたものではありません）</source>
        <extracomment>Checking a signature: when. %1 date and time.</extracomment>
        <translation>%1 (informado pelo signatário; não comprovado)</translation>
    </message>
    <message>
        <source>番号%1、有効期限%2</source>
        <extracomment>Checking a signature: the certificate. %1 its number, %2 the day of its end.</extracomment>
        <translation>Número %1, válido até %2</translation>
    </message>
    <message>
        <source>署名した人</source>
        <translation>Quem assinou</translation>
    </message>
    <message>
        <source>署名の日時</source>
        <translation>Data e hora da assinatura</translation>
    </message>
    <message>
        <source>書かれていません</source>
        <translation>Não consta</translation>
    </message>
    <message>
        <source>電子証明書</source>
        <translation>Certificados digitais</translation>
    </message>
    <message>
        <source>電子証明書に書かれた発行者</source>
        <translation>Emissor que consta no certificado digital</translation>
    </message>
    <message>
        <source>電子証明書が途中で失効していないかは調べていません。マイナンバーカードの電子証明書の失効は、国に届け出た機関だけが調べられます。</source>
        <extracomment>Below every result of checking a signature, also a good one. Revocation of My Number Card certificates may be asked for only by verifiers that have notified the state (JPKI Act, article 17).</extracomment>
        <translation>Não foi conferido se o certificado digital foi revogado. Nos certificados do Cartão My Number, só organizações que notificaram o Estado podem conferir isso.</translation>
    </message>
    <message>
        <source>署名には、氏名・住所・生年月日・性別の入った電子証明書が付きます。ファイルを渡す相手に見えます。</source>
        <extracomment>Before a document is signed: what the certificate in the signature shows to whoever gets the file.</extracomment>
        <translation>A assinatura leva o certificado digital com nome, endereço, data de nascimento e sexo. Quem receber o arquivo pode ver esses dados.</translation>
    </message>
    <message>
        <source>発行者を確かめられません。あなたのマイナンバーカードをカードリーダーに置いてもう一度確かめると、同じ認証局が発行したものかどうかが分かります。</source>
        <translation>Não é possível conferir o emissor. Coloque o seu Cartão My Number no leitor e confira de novo: assim se sabe se a mesma autoridade o emitiu.</translation>
    </message>
    <message>
        <source>いまカードリーダーにあるマイナンバーカードと同じ認証局が発行した電子証明書です。</source>
        <translation>O certificado foi emitido pela mesma autoridade do Cartão My Number que está no leitor.</translation>
    </message>
</context>
<context>
    <name>SignedFile</name>
    <message>
        <source>%1（署名済み）</source>
        <extracomment>Name of a signed PDF beside the one it was made of. %1 is that one&apos;s name.</extracomment>
        <translation>%1 (assinado)</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>本文へ移動</source>
        <translation>Ir para o conteúdo</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>カードリーダーを確かめています</source>
        <translation>Verificando o leitor de cartão</translation>
    </message>
    <message>
        <source>エラーコード：%1</source>
        <translation>Código do erro: %1</translation>
    </message>
    <message>
        <source>暗証番号の入力へ進む</source>
        <translation>Continuar: digitar o PIN</translation>
    </message>
    <message>
        <source>マイナンバーカードが読み取れると進めます。</source>
        <translation>Você poderá continuar quando o Cartão My Number for lido.</translation>
    </message>
    <message>
        <source>カードリーダー：%1</source>
        <translation>Leitor de cartão: %1</translation>
    </message>
    <message>
        <source>内容は暗号化して保存しています。サインインすると送信を続けられます。</source>
        <translation>O conteúdo está salvo e criptografado. Entre para continuar o envio.</translation>
    </message>
    <message>
        <source>このパソコンに保存され、まだ提出されていないものが%1件あります</source>
        <translation>Salvos neste computador e ainda não entregues: %1</translation>
    </message>
    <message>
        <source>入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。</source>
        <translation>O que você estava preenchendo está salvo neste computador, criptografado. Entre para continuar.</translation>
    </message>
    <message>
        <source>はじめかた</source>
        <translation>Como começar</translation>
    </message>
    <message>
        <source>カードリーダーをパソコンにつなぐ</source>
        <translation>Conectar o leitor de cartão ao computador</translation>
    </message>
    <message>
        <source>USBのICカードリーダーです。つなぐと自動で見つけます。</source>
        <translation>É um leitor de cartão IC com USB. Ao conectar, ele é encontrado automaticamente.</translation>
    </message>
    <message>
        <source>マイナンバーカードを置く</source>
        <translation>Colocar o Cartão My Number</translation>
    </message>
    <message>
        <source>手続が終わるまで、置いたままにします。</source>
        <translation>Deixe-o no leitor até terminar o procedimento.</translation>
    </message>
    <message>
        <source>暗証番号を入力する</source>
        <translation>Digitar o PIN</translation>
    </message>
    <message>
        <source>利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。</source>
        <translation>É o PIN de acesso (利用者証明用, 4 dígitos). Para assinar uma notificação, usa-se também a senha de assinatura (署名用, 6–16 letras e números).</translation>
    </message>
    <message>
        <source>%1 できました</source>
        <translation>%1 Feito</translation>
    </message>
    <message>
        <source>%1 いまここです</source>
        <translation>%1 Você está aqui</translation>
    </message>
    <message>
        <source>%1 このあと</source>
        <translation>%1 A seguir</translation>
    </message>
    <message>
        <source>あなたの情報の扱い</source>
        <translation>Como as suas informações são tratadas</translation>
    </message>
    <message>
        <source>このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。</source>
        <translation>São salvas neste computador, criptografadas. Só o seu cartão com o seu PIN as abre.</translation>
    </message>
    <message>
        <source>役所へ送るのは、送る前に画面で確認した内容だけです。</source>
        <translation>Só é enviado ao órgão público o que você conferiu na tela antes do envio.</translation>
    </message>
    <message>
        <source>暗証番号とパスワードは、保存せず、どこにも送りません。</source>
        <translation>O PIN e a senha não são salvos nem enviados a lugar nenhum.</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Mais detalhes</translation>
    </message>
    <message>
        <source>このパソコンを診断する</source>
        <translation>Fazer o diagnóstico deste computador</translation>
    </message>
</context>
<context>
    <name>StoreErasure</name>
    <message>
        <source>書きかけの内容、届出の控え、受け取ったもの、答えた内容が、このパソコンから消えます。もとには戻せません。役所に出した手続は、そのまま受け付けられています。</source>
        <translation>Rascunhos, cópias do que entregou, o que recebeu e o que respondeu saem deste computador. Não é possível desfazer. O que você entregou ao órgão público continua aceito.</translation>
    </message>
    <message>
        <source>このパソコンから消す</source>
        <translation>Apagar deste computador</translation>
    </message>
    <message>
        <source>消すと、これらは役所に届きません。先に届くのを待つか、ほかの方法で出してください。</source>
        <translation>Se apagar, elas não chegarão ao órgão público. Espere chegarem ou entregue de outro modo.</translation>
    </message>
    <message>
        <source>まちがいを防ぐために、「%1」と入れてください。</source>
        <extracomment>%1: the word to be typed.</extracomment>
        <translation>Para evitar enganos, digite “%1”.</translation>
    </message>
    <message>
        <source>確かめの言葉</source>
        <translation>Palavra de confirmação</translation>
    </message>
    <message>
        <source>すべて消す</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>消さない</source>
        <translation>Não apagar</translation>
    </message>
    <message>
        <source>保存した内容を消す</source>
        <translation>Apagar o que está salvo</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容が、すべて消えます。もとには戻せません。</source>
        <translation>Tudo o que está salvo neste computador será apagado. Não é possível desfazer.</translation>
    </message>
    <message>
        <source>本当に消しますか</source>
        <translation>Apagar mesmo?</translation>
    </message>
</context>
<context>
    <name>StoreFileExport</name>
    <message>
        <source>書きかけの内容、提出した届出の控えと受付の証明、役所から受け取ったもの、答えた内容を、暗号化した一つのファイルにします。もう一方のパソコンで、あなたのカードとこのパスフレーズで開けます。このパソコンの内容は、そのまま残ります。</source>
        <translation>Rascunhos, cópias e comprovantes do que entregou, o que recebeu do órgão público e o que respondeu viram um único arquivo criptografado. No outro computador ele abre com o seu cartão e esta frase secreta. O que está neste computador continua como está.</translation>
    </message>
    <message>
        <source>ほかのパソコンへ持っていく</source>
        <translation>Levar para outro computador</translation>
    </message>
    <message>
        <source>これらは、このパソコンから送ります。取り込んだ先では、二重に届かないように、送らずに止めておきます。</source>
        <translation>Elas são enviadas deste computador. No outro ficam paradas, para que nada chegue duas vezes.</translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 に書き出しました。USBメモリーなどでもう一方のパソコンへ移し、終わったらファイルを消してください。パスフレーズを忘れると、だれにも開けません。</source>
        <translation>Exportado para %1. Leve-o ao outro computador em um pen drive etc. e apague o arquivo depois. Se esquecer a frase secreta, ninguém consegue abrir.</translation>
    </message>
    <message>
        <source>ファイルができました</source>
        <translation>O arquivo está pronto</translation>
    </message>
    <message>
        <source>ファイルに書き出す</source>
        <translation>Exportar para um arquivo</translation>
    </message>
</context>
<context>
    <name>StoreFileImport</name>
    <message>
        <source>ほかのパソコンの「窓口」で書き出したファイルを、このカードで開けるように取り込みます。届いていなかった届出は、もとのパソコンから送られることがあるため、ここでは送らずに止めておきます。</source>
        <translation>Importa um arquivo exportado pelo Madoguchi de outro computador, para que este cartão o abra. O que não tinha chegado ainda pode sair de lá; por isso aqui fica parado e não é enviado.</translation>
    </message>
    <message>
        <source>このパソコンには、もう書きかけの内容や届出、答えた内容があるため、取り込めません。取り込むには、必要ならここの内容を書き出してから、「このパソコンから消す」で消してください。</source>
        <translation>Já há rascunhos, comunicações ou respostas neste computador; por isso não é possível importar. Para importar, exporte o que está aqui, se precisar, e depois apague com “Apagar deste computador”.</translation>
    </message>
    <message>
        <source>ほかのパソコンの内容を取り込む</source>
        <translation>Importar de outro computador</translation>
    </message>
    <message>
        <source>書き出したファイル</source>
        <translation>Arquivo exportado</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>Digite a frase secreta.</translation>
    </message>
    <message>
        <source>書き出したときに決めたパスフレーズ</source>
        <translation>Frase secreta definida ao exportar</translation>
    </message>
    <message>
        <source>取り込んでいます。数秒かかることがあります。</source>
        <translation>Importando. Pode levar alguns segundos.</translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>ファイルから取り込む</source>
        <translation>Importar de um arquivo</translation>
    </message>
</context>
<context>
    <name>StoreKeysPage</name>
    <message>
        <source>これから入力する内容は、暗号化してこのパソコンに保存します。いまは、あなたのカードでだけ開けます。カードをなくしたときや、新しくしたときにも開けるように、もう一つ決めておけます。</source>
        <translation>O que você digitar a partir daqui é criptografado e salvo neste computador. Por enquanto, só o seu cartão abre. Você pode escolher mais uma forma, para abrir também se o cartão for perdido ou trocado.</translation>
    </message>
    <message>
        <source>ここにある開け方のどれか一つがあれば、カードが新しくなっても、保存した内容を引き継げます。中身を見るには、どの場合も、ご本人のカードでサインインします。</source>
        <translation>Com uma destas formas, você traz o que foi salvo mesmo quando o cartão é novo. Para ver o conteúdo, é sempre preciso entrar com o seu próprio cartão.</translation>
    </message>
    <message>
        <source>カードのほかの開け方を決めますか</source>
        <translation>Quer escolher outra forma de abrir além do cartão?</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Formas de abrir o que foi salvo</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>Por enquanto só o cartão abre</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>Há outra forma além do cartão</translation>
    </message>
    <message>
        <source>保存したときのカードと、その暗証番号で開きます。新しいカードでは開きません。</source>
        <translation>Abre com o cartão usado ao salvar e o PIN dele. Um cartão novo não abre.</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>Cartão My Number</translation>
    </message>
    <message>
        <source>復旧コードを作る</source>
        <translation>Criar código de recuperação</translation>
    </message>
    <message>
        <source>復旧コードを替える・やめる</source>
        <translation>Trocar ou deixar de usar o código de recuperação</translation>
    </message>
    <message>
        <source>紙に印刷するか書き写して、しまっておきます。覚えておくことはありません。</source>
        <translation>Imprima ou copie à mão e guarde. Não é preciso decorar nada.</translation>
    </message>
    <message>
        <source>紙に控えた復旧コード</source>
        <translation>Código de recuperação em papel</translation>
    </message>
    <message>
        <source>パスフレーズを決める</source>
        <translation>Escolher uma frase secreta</translation>
    </message>
    <message>
        <source>パスフレーズを替える</source>
        <translation>Trocar a frase secreta</translation>
    </message>
    <message>
        <source>パスフレーズをやめる</source>
        <translation>Deixar de usar a frase secreta</translation>
    </message>
    <message>
        <source>あなただけが覚えておく、長い合言葉です。忘れると使えません。</source>
        <translation>Uma frase longa que só você lembra. Se você esquecer, ela não pode ser usada.</translation>
    </message>
    <message>
        <source>パスフレーズ</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>キーリングでも開けるようにする</source>
        <translation>Abrir também com o chaveiro</translation>
    </message>
    <message>
        <source>キーリングをやめる</source>
        <translation>Deixar de usar o chaveiro</translation>
    </message>
    <message>
        <source>パソコンの中の、パスワードの保管場所です。このパソコンのあなたのアカウントを使える人は、鍵を取り出せます。家族などと同じアカウントを使っているときは、選ばないでください。</source>
        <translation>É o lugar do computador onde ficam as senhas. Quem consegue usar a sua conta neste computador pode pegar a chave. Não escolha se você divide a conta com a família ou outras pessoas.</translation>
    </message>
    <message>
        <source>このパソコンのキーリング</source>
        <translation>Chaveiro deste computador</translation>
    </message>
    <message>
        <source>紙やパスフレーズを人に見られたかもしれないときに使います。保存した内容を、新しい鍵で暗号化しなおします。復旧コードとパスフレーズは使えなくなるので、作りなおしてください。</source>
        <translation>Use quando alguém pode ter visto o papel ou a frase secreta. O que foi salvo é criptografado de novo com uma chave nova. O código de recuperação e a frase secreta deixam de funcionar; crie-os de novo.</translation>
    </message>
    <message>
        <source>鍵を新しくする</source>
        <translation>Criar uma chave nova</translation>
    </message>
    <message>
        <source>カードをなくしたときや新しくしたときに、書きかけの内容と控えを開けなくなります。役所に出した手続は、そのまま受け付けられています。あとで設定からも決められます。</source>
        <translation>Se o cartão for perdido ou trocado, o que você começou e as cópias não abrem mais. Os procedimentos entregues ao órgão público continuam recebidos. Você também pode escolher depois, nas Configurações.</translation>
    </message>
    <message>
        <source>カードだけで進むときは</source>
        <translation>Se continuar só com o cartão</translation>
    </message>
    <message>
        <source>入力へ進む</source>
        <translation>Continuar para o preenchimento</translation>
    </message>
    <message>
        <source>いまはカードだけで進む</source>
        <translation>Por enquanto, continuar só com o cartão</translation>
    </message>
    <message>
        <source>もとの画面へ戻る</source>
        <translation>Voltar à tela anterior</translation>
    </message>
    <message>
        <source>「%1」をやめる</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>Deixar de usar “%1”</translation>
    </message>
    <message>
        <source>このまま使う</source>
        <translation>Continuar usando</translation>
    </message>
    <message>
        <source>ほかの開け方は、そのまま使えます。</source>
        <translation>As outras formas de abrir continuam funcionando.</translation>
    </message>
    <message>
        <source>やめると、カードだけで開くようになります。カードをなくしたときや新しくしたときに、保存した内容を開けなくなります。</source>
        <translation>Depois disso, só o cartão abre. Se o cartão for perdido ou trocado, o que foi salvo não abre mais.</translation>
    </message>
    <message>
        <source>「%1」をやめますか</source>
        <extracomment>%1: a way to open what is kept, e.g. パスフレーズ.</extracomment>
        <translation>Deixar de usar “%1”?</translation>
    </message>
    <message>
        <source>いまの復旧コードとパスフレーズは使えなくなります。保存した内容は残ります。</source>
        <translation>O código de recuperação e a frase secreta atuais deixam de funcionar. O que foi salvo continua.</translation>
    </message>
    <message>
        <source>鍵を新しくしますか</source>
        <translation>Criar uma chave nova?</translation>
    </message>
</context>
<context>
    <name>StoreSettings</name>
    <message>
        <source>このパソコンに保存した内容</source>
        <translation>O que foi salvo neste computador</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Trazer o que foi salvo com o cartão anterior</translation>
    </message>
    <message>
        <source>保存した内容は、あなたのカードと暗証番号で開きます。カードをなくしたときや、新しくしたときのために、ほかの開け方も決めておけます。</source>
        <translation>O que foi salvo abre com o seu cartão e o PIN. Você também pode escolher outras formas, para quando o cartão for perdido ou trocado.</translation>
    </message>
    <message>
        <source>いまはカードだけで開けます</source>
        <translation>Por enquanto só o cartão abre</translation>
    </message>
    <message>
        <source>カードのほかにも開け方があります</source>
        <translation>Há outra forma além do cartão</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Formas de abrir o que foi salvo</translation>
    </message>
</context>
<context>
    <name>StoreWay</name>
    <message>
        <source>使えます</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>Ainda não há</translation>
    </message>
</context>
<context>
    <name>SubsidiesPage</name>
    <message>
        <source>会社や個人事業主のための補助金を、デジタル庁の「Jグランツ」の公開された一覧からさがします。</source>
        <translation>Procura subsídios para empresas e autônomos na lista pública “Jグランツ” da Agência Digital.</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>Subsídios para empresas</translation>
    </message>
    <message>
        <source>送るのは、下で入れた言葉と選んだ条件だけです。氏名・住所・答えたことは送りません。「さがす」を押すまで、何も送りません。送り先：%1</source>
        <translation>Só são enviadas as palavras e as opções abaixo; nem seu nome, nem o endereço, nem as respostas. Nada é enviado antes de tocar em “Procurar”. Enviado a: %1</translation>
    </message>
    <message>
        <source>デモや、つなぎ先の設定がないときは、外の一覧をさがせません。</source>
        <translation>Na demonstração, ou sem conexão configurada, não se pode procurar na lista externa.</translation>
    </message>
    <message>
        <source>ここだけは、外へ問い合わせます</source>
        <translation>Só esta página consulta fora</translation>
    </message>
    <message>
        <source>ここではさがせません</source>
        <translation>Aqui não se pode procurar</translation>
    </message>
    <message>
        <source>例：省エネ、設備、創業、IT導入</source>
        <translation>Exemplo: economia de energia (省エネ), equipamento (設備), abertura de negócio (創業), adoção de TI (IT導入)</translation>
    </message>
    <message>
        <source>さがす言葉</source>
        <translation>Palavras a procurar</translation>
    </message>
    <message>
        <source>都道府県名。空けておくと、どこでも。例：東京都</source>
        <translation>Província, em japonês. Em branco: qualquer lugar. Exemplo: Tóquio (東京都)</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>並べ方</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>いま申請できるものだけ</source>
        <translation>Só os que aceitam inscrições agora</translation>
    </message>
    <message>
        <source>さがしています</source>
        <translation>Procurando</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>見つかった補助金</source>
        <translation>Subsídios encontrados</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>見つかりませんでした。別の言葉か、条件をゆるめてさがしてください。</source>
        <translation>Nada encontrado. Use outras palavras ou menos condições.</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>Fonte: jGrants (Jグランツからの出典)</translation>
    </message>
</context>
<context>
    <name>SubsidyPage</name>
    <message>
        <source>くわしい内容を受け取っています。</source>
        <translation>Recebendo os detalhes.</translation>
    </message>
    <message>
        <source>概要</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Jグランツからの出典</source>
        <translation>Fonte: jGrants (Jグランツからの出典)</translation>
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
        <translation>%1, tabela de %2 colunas e %3 linhas</translation>
    </message>
    <message>
        <source>%1行中%2行目</source>
        <translation>linha %2 de %1</translation>
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
        <translation>%1, %2 no total</translation>
    </message>
    <message>
        <source>%1個中%2個目のタブ</source>
        <translation>aba %2 de %1</translation>
    </message>
</context>
<context>
    <name>TakeOverPage</name>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Trazer o que foi salvo com o cartão anterior</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>引き継ぐと、前のカードではこの内容を開けなくなります。役所に出した届出は、引き継がなくても受け付けられたままです。</source>
        <translation>Depois de trazer, o cartão anterior não abre mais este conteúdo. As notificações entregues ao órgão público continuam protocoladas, mesmo que você não traga nada.</translation>
    </message>
    <message>
        <source>前のカードについて</source>
        <translation>Sobre o cartão anterior</translation>
    </message>
    <message>
        <source>引き継ぐ</source>
        <translation>Trazer</translation>
    </message>
    <message>
        <source>引き継がずに戻る</source>
        <translation>Voltar sem trazer</translation>
    </message>
    <message>
        <source>カードが新しくなったときは、紙に控えた復旧コードなどで、前のカードで保存した届出の控えや書きかけの入力が、このカードで開けるようになります。</source>
        <translation>Quando o cartão for novo, o código de recuperação em papel ou outra forma permite que este cartão abra as cópias e os preenchimentos começados que foram salvos com o cartão anterior.</translation>
    </message>
    <message>
        <source>4文字ずつ9組です。小文字でも、間の「-」がなくてもかまいません。QRコードの読み取り機でも入れられます。</source>
        <translation>São 9 grupos de 4 caracteres. Pode ser em minúsculas e sem o “-” entre eles. Também pode ser lido com um leitor de código QR.</translation>
    </message>
    <message>
        <source>パスフレーズで引き継ぐ</source>
        <translation>Trazer com a frase secreta</translation>
    </message>
    <message>
        <source>パスフレーズを入れてください。</source>
        <translation>Digite a frase secreta.</translation>
    </message>
    <message>
        <source>前のカードで決めたパスフレーズ</source>
        <translation>Frase secreta escolhida com o cartão anterior</translation>
    </message>
    <message>
        <source>パスフレーズを確かめています。数秒かかることがあります。</source>
        <translation>Conferindo a frase secreta. Pode levar alguns segundos.</translation>
    </message>
    <message>
        <source>前のカードで、キーリングでも開けるようにしてあります。</source>
        <translation>Com o cartão anterior, você permitiu abrir também com o chaveiro.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングで引き継ぐ</source>
        <translation>Trazer com o chaveiro deste computador</translation>
    </message>
    <message>
        <source>キーリングで引き継ぐ</source>
        <translation>Trazer com o chaveiro</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>あと%1文字</source>
        <translation>Restam %1 caracteres</translation>
    </message>
    <message>
        <source>%1文字多いです</source>
        <translation>%1 caracteres a mais</translation>
    </message>
</context>
<context>
    <name>TimeEntry</name>
    <message>
        <source>例：午後2時30分、14:30</source>
        <extracomment>Below the label of a time of day: ways to type it.</extracomment>
        <translation>Exemplo: 14:30, 2:30 pm</translation>
    </message>
</context>
<context>
    <name>TopicLinks</name>
    <message>
        <source>%1、%2件中%3件目</source>
        <translation>%1, %3 de %2</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>試すだけです。何も保存せず、答えも変えません。Escキーか「戻る」で元に戻ります。</source>
        <translation>É só uma experiência. Nada é salvo e nenhuma resposta muda. Esc ou “Voltar” retorna.</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>何が起きたら、を調べますか</source>
        <translation>E se acontecesse o quê?</translation>
    </message>
    <message>
        <source>どこへ引っ越しますか</source>
        <translation>Para onde seria a mudança</translation>
    </message>
    <message>
        <source>給与だけの方は、源泉徴収票の「給与所得控除後の金額」です。</source>
        <translation>Se você só tem salário: “給与所得控除後の金額” no comprovante de retenção (源泉徴収票).</translation>
    </message>
    <message>
        <source>1年の合計所得金額</source>
        <translation>Renda total em um ano (合計所得金額)</translation>
    </message>
    <message>
        <source>円</source>
        <translation>ienes</translation>
    </message>
    <message>
        <source>ほかの家族は、まだ分かっていません。</source>
        <translation>Ainda não se conhecem outros familiares.</translation>
    </message>
    <message>
        <source>だれが世帯を出ますか</source>
        <translation>Quem sairia da família</translation>
    </message>
    <message>
        <source>「もしも」の結果です</source>
        <translation>Resultado do “e se”</translation>
    </message>
    <message>
        <source>%1件中%2件目</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>もしもを終える</source>
        <translation>Terminar o “e se”</translation>
    </message>
</context>
<context>
    <name>madoguchi::AccessLogModel</name>
    <message>
        <source>提供されました</source>
        <extracomment>What became of a question of one agency to another.</extracomment>
        <translation>Informação fornecida</translation>
    </message>
    <message>
        <source>該当する情報はありませんでした</source>
        <translation>Não havia informação correspondente</translation>
    </message>
    <message>
        <source>提供されませんでした</source>
        <translation>Não foi fornecida</translation>
    </message>
    <message>
        <source>%1が、%2の中で「%3」を確かめました。</source>
        <extracomment>Who looked at my data, one sentence. %1: the office that asked, %2: the agency that was asked (may be the same municipality), %3: what kind of data.</extracomment>
        <translation>%1 consultou “%3” dentro de %2.</translation>
    </message>
    <message>
        <source>%1が、%2に「%3」を問い合わせました。</source>
        <translation>%1 consultou %2 sobre “%3”.</translation>
    </message>
    <message>
        <source>目的：%1</source>
        <extracomment>Who looked at my data: for which work of the office. %1: the work.</extracomment>
        <translation>Finalidade: %1</translation>
    </message>
    <message>
        <source>根拠：%1</source>
        <translation>Base legal: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationModel</name>
    <message>
        <source>（回答の期限：%1）</source>
        <extracomment>Progress of an application: until when the person must answer. %1 is a date.</extracomment>
        <translation> (prazo para responder: %1)</translation>
    </message>
    <message>
        <source>提出をとりやめました。</source>
        <extracomment>Said by a screen reader after a filing that had not been sent was given up.</extracomment>
        <translation>A entrega foi cancelada.</translation>
    </message>
    <message>
        <source>取り下げを依頼しました。</source>
        <extracomment>Said by a screen reader: the wish to withdraw is kept and goes to the agency.</extracomment>
        <translation>A retirada foi solicitada.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ApplicationsModel</name>
    <message>
        <source>あてはまる手続はありません</source>
        <extracomment>Below the search among what was filed.</extracomment>
        <translation>Nenhum procedimento encontrado</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>Encontrados: %1</translation>
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
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>横%1×縦%2画素</source>
        <extracomment>Beside the name of a photo: %1 width and %2 height in pixels.</extracomment>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>写真（JPEG）</source>
        <extracomment>A kind of file that may be chosen.</extracomment>
        <translation>fotos (JPEG)</translation>
    </message>
    <message>
        <source>画像（PNG）</source>
        <translation>imagens (PNG)</translation>
    </message>
    <message>
        <source>%1を%2個まで。1個の大きさは%3まで。</source>
        <extracomment>Under the label of a field for files: %1 kinds, %2 how many, %3 the largest size of one.</extracomment>
        <translation>%1; até %2 arquivos, cada um com até %3.</translation>
    </message>
    <message>
        <source>「%1」は読めないファイルです。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen can not be read; %1 its name.</extracomment>
        <translation>Não é possível ler o arquivo “%1”. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>「%1」は中身が空です。別のファイルを選んでください。</source>
        <extracomment>A file that was chosen has nothing in it; %1 its name.</extracomment>
        <translation>O arquivo “%1” está vazio. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。写真は、小さくして保存し直すと選べることがあります。</source>
        <extracomment>A file that was chosen is too large; %1 its name, %2 its size, %3 the largest.</extracomment>
        <translation>“%1” tem %2 e é grande demais. Escolha um arquivo de até %3. Fotos muitas vezes podem ser usadas depois de salvas em tamanho menor.</translation>
    </message>
    <message>
        <source>「%1」は添付できません。ファイルは%2個までです。入れかえるときは、先にほかのファイルを取り除いてください。</source>
        <extracomment>No more files; %1 the name of the one that was chosen, %2 how many there may be.</extracomment>
        <translation>Não é possível anexar “%1”: são até %2 arquivos. Para trocar, remova antes outro arquivo.</translation>
    </message>
    <message>
        <source>「%1」と同じ中身のファイルは、もう添付してあります。</source>
        <extracomment>The same file was chosen twice; %1 its name.</extracomment>
        <translation>Já há um arquivo anexado com o mesmo conteúdo de “%1”.</translation>
    </message>
    <message>
        <source>「%1」は、一部のスマートフォンの形式（HEIC）の写真です。JPEGの形式で保存し直してから選んでください。</source>
        <extracomment>A photo in a format that offices do not take; %1 the file&apos;s name.</extracomment>
        <translation>“%1” é uma foto no formato de alguns celulares (HEIC). Salve em JPEG e escolha de novo.</translation>
    </message>
    <message>
        <source>「%1」の写真は途中で切れているか、壊れています。写真を保存し直すか、撮り直してください。</source>
        <extracomment>A damaged photo; %1 the file&apos;s name.</extracomment>
        <translation>A foto “%1” está incompleta ou danificada. Salve de novo ou tire outra.</translation>
    </message>
    <message>
        <source>「%1」は縦横の画素数が多すぎて開けません。小さくして保存し直してください。</source>
        <extracomment>A photo with too many pixels; %1 the file&apos;s name.</extracomment>
        <translation>“%1” tem pixels demais para ser aberto. Salve em tamanho menor.</translation>
    </message>
    <message>
        <source>「%1」は、パスワードがないと開けないPDFです。役所でも開けないので、パスワードのないPDFを選んでください。</source>
        <extracomment>A PDF that opens with a password only; %1 the file&apos;s name.</extracomment>
        <translation>“%1” é um PDF que só abre com senha. O órgão também não conseguiria abrir: escolha um PDF sem senha.</translation>
    </message>
    <message>
        <source>「%1」はPDFとして開けません。壊れているか、PDFではありません。PDFを作り直してください。</source>
        <extracomment>A damaged PDF, or a file that is none; %1 the file&apos;s name.</extracomment>
        <translation>“%1” não abre como PDF: está danificado ou não é PDF. Faça o PDF de novo.</translation>
    </message>
    <message>
        <source>「%1」はページが多すぎます。必要なページだけのPDFを選んでください。</source>
        <extracomment>A PDF with too many pages; %1 the file&apos;s name.</extracomment>
        <translation>“%1” tem páginas demais. Escolha um PDF só com as páginas necessárias.</translation>
    </message>
    <message>
        <source>「%1」は、ここでは使えない種類のファイルです。使えるのは、%2</source>
        <extracomment>A file of another kind than is asked for; %1 its name, %2 what is taken.</extracomment>
        <translation>“%1” é um tipo de arquivo que não pode ser usado aqui. Podem ser usados: %2</translation>
    </message>
    <message>
        <source>「%1」を添付しました。この写真には、撮影した場所が記録されています。</source>
        <translation>“%1” foi anexado. A foto registra o lugar onde foi tirada.</translation>
    </message>
    <message>
        <source>「%1」を添付しました。</source>
        <translation>“%1” foi anexado.</translation>
    </message>
    <message>
        <source>「%1」を取り除きました。「元に戻す」で戻せます。</source>
        <extracomment>Said by a screen reader after a file was taken out again; %1 its name. 元に戻す is a button&apos;s name.</extracomment>
        <translation>“%1” foi removido. “Desfazer” traz de volta.</translation>
    </message>
    <message>
        <source>「%1」から撮影場所の記録を取り除けませんでした。送りたくないときは、この写真を取り除いてください。</source>
        <extracomment>The place could not be taken out of a photo; %1 the file&apos;s name.</extracomment>
        <translation>Não foi possível tirar o lugar de “%1”. Se não quiser enviá-lo, remova esta foto.</translation>
    </message>
    <message>
        <source>「%1」から、撮影した場所の記録を取り除きました。</source>
        <extracomment>Said by a screen reader after the place was taken out of a photo; %1 its name.</extracomment>
        <translation>O lugar foi tirado de “%1”.</translation>
    </message>
    <message>
        <source>「%1」（%2）の%3ページ目の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pages, %3 which page is shown.</extracomment>
        <translation>Imagem da página %3 de “%1” (%2)</translation>
    </message>
    <message>
        <source>「%1」（%2）の画像</source>
        <extracomment>In place of a picture, for ears: %1 name, %2 kind, size and pixels.</extracomment>
        <translation>Imagem de “%1” (%2)</translation>
    </message>
    <message>
        <source>%2ページ中%1ページ目</source>
        <extracomment>Said by a screen reader when another page of a file is shown: %1 which, %2 of how many.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>このファイルは、前に出した届出といっしょに役所にあります。このパソコンには残していません。</source>
        <extracomment>A file that came with an earlier filing: its bytes are at the office only.</extracomment>
        <translation>Este arquivo está no órgão, junto com o que foi apresentado antes. Não fica neste computador.</translation>
    </message>
    <message>
        <source>このページは表示できません。ファイルはそのまま添付されています。</source>
        <extracomment>A page of a file can not be drawn; the file itself is as it was.</extracomment>
        <translation>Esta página não pode ser exibida. O arquivo continua anexado.</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitAnswersModel</name>
    <message>
        <source>この答えを消しました。</source>
        <extracomment>Said when one answer was taken back.</extracomment>
        <translation>Esta resposta foi apagada.</translation>
    </message>
    <message>
        <source>家族を加えました。</source>
        <extracomment>Said when someone was added to the household.</extracomment>
        <translation>Um familiar foi adicionado.</translation>
    </message>
    <message>
        <source>この人と、この人についての答えを消しました。</source>
        <extracomment>Said when someone was taken out of the household.</extracomment>
        <translation>Esta pessoa e as respostas sobre ela foram apagadas.</translation>
    </message>
    <message>
        <source>答えたことをすべて消しました。</source>
        <extracomment>Said when every answer was erased.</extracomment>
        <translation>Todas as respostas foram apagadas.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line of what is known about the household. %1: about whom, %2: what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>あなたの答え</source>
        <extracomment>Where a line of the household is from.</extracomment>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>カードと住民登録から</source>
        <translation>Do cartão e do registro de residente</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitModel</name>
    <message>
        <source>申請できる時期</source>
        <extracomment>Page of a benefit, label: until when to apply.</extracomment>
        <translation>Quando solicitar</translation>
    </message>
    <message>
        <source>申請するところ</source>
        <extracomment>Page of a benefit, label: where to apply.</extracomment>
        <translation>Onde solicitar</translation>
    </message>
    <message>
        <source>決めるところ</source>
        <extracomment>Page of a benefit, label: which office decides.</extracomment>
        <translation>Quem decide</translation>
    </message>
    <message>
        <source>いっしょには受けられないもの：%1</source>
        <extracomment>Page of a benefit. %1: names of benefits that one can not have beside it.</extracomment>
        <translation>Não junto com: %1</translation>
    </message>
    <message>
        <source>根拠：%1
出典：%2（%3に確認）</source>
        <extracomment>Page of a benefit. %1: law and article, %2: an address, %3: a date.</extracomment>
        <translation>Base legal: %1
Fonte: %2 (verificado em %3)</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitQuestionModel</name>
    <message>
        <source>%1のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits.</extracomment>
        <translation>Pergunta feita por causa de: %1.</translation>
    </message>
    <message>
        <source>%1など、%2件のためにお聞きします。</source>
        <extracomment>Why a question is asked. %1: names of benefits, %2: a number.</extracomment>
        <translation>Pergunta feita por causa de %1 e outros, %2 no total.</translation>
    </message>
    <message>
        <source>いません（ここまでで全員です）</source>
        <extracomment>Answer to the question who else lives in the household.</extracomment>
        <translation>Ninguém mais (são todos)</translation>
    </message>
    <message>
        <source>答えを入れてください。分からないときは「分からない」を押してください。</source>
        <extracomment>Under the field of a question that was left empty or holds something impossible.</extracomment>
        <translation>Responda, por favor. Se não souber, toque em “Não sei”.</translation>
    </message>
    <message>
        <source>この内容は使えません。入れ直してください。</source>
        <translation>Isto não pode ser usado. Digite de novo.</translation>
    </message>
    <message>
        <source>見込みのある給付が%1件増えて、%2件になりました。</source>
        <extracomment>Said after an answer: how many more benefits are likely now. %1, %2: numbers.</extracomment>
        <translation>Mais %1 benefícios são prováveis, %2 no total.</translation>
    </message>
    <message>
        <source>見込みのある給付は%1件です。</source>
        <extracomment>Said after an answer. %1: a number.</extracomment>
        <translation>%1 benefícios são prováveis.</translation>
    </message>
    <message>
        <source>お聞きすることは、もうありません。</source>
        <extracomment>Said after the last answer.</extracomment>
        <translation>Não há mais nada a perguntar.</translation>
    </message>
</context>
<context>
    <name>madoguchi::BenefitsModel</name>
    <message>
        <source>利用できる見込みのあるもの</source>
        <extracomment>Heading over benefits of one kind, and the tab that shows these alone.</extracomment>
        <translation>Prováveis</translation>
    </message>
    <message>
        <source>見込みあり</source>
        <translation>Prováveis</translation>
    </message>
    <message>
        <source>質問に答えると分かるもの</source>
        <translation>Respostas mostram</translation>
    </message>
    <message>
        <source>答えると分かる</source>
        <translation>Faltam respostas</translation>
    </message>
    <message>
        <source>役所に確かめるもの</source>
        <translation>A confirmar com o órgão público</translation>
    </message>
    <message>
        <source>役所に確認</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>もう受けているもの</source>
        <translation>Já recebidos</translation>
    </message>
    <message>
        <source>受けている</source>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>いまは当てはまらないもの</source>
        <translation>Não se aplicam agora</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Não se aplicam</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Benefícios e programas</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Beside the search of benefits: how many were found. %1: a number.</extracomment>
        <translation>Encontrados: %1</translation>
    </message>
    <message>
        <source>すべて</source>
        <extracomment>Tab over the list of benefits.</extracomment>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>madoguchi::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Card page: while the card is being read.</extracomment>
        <translation>Lendo o cartão</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っています</source>
        <extracomment>Card page: whether a My Number Card is in the reader.</extracomment>
        <translation>O Cartão My Number está no leitor</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っていません</source>
        <translation>Não há Cartão My Number no leitor</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Card page: tries left of a PIN. %1 is a number.</extracomment>
        <translation>Tentativas restantes: %1</translation>
    </message>
    <message>
        <source>ロックされています</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>サインインのときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>Para entrar.</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>Para assinar digitalmente notificações e solicitações.</translation>
    </message>
    <message>
        <source>氏名や住所をカードから読み取るときに使います。</source>
        <extracomment>Card page: what a PIN is for.</extracomment>
        <translation>Para ler do cartão o nome e o endereço.</translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが入っています</source>
        <translation>Há um cartão que não é o Cartão My Number</translation>
    </message>
    <message>
        <source>カードから返事がありません</source>
        <translation>O cartão não responde</translation>
    </message>
    <message>
        <source>ほかのソフトが使っています</source>
        <translation>Outro programa está usando</translation>
    </message>
    <message>
        <source>カードが入っていません</source>
        <translation>Não há cartão</translation>
    </message>
    <message>
        <source>調べています</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>自動で選ぶ</source>
        <translation>Escolher automaticamente</translation>
    </message>
    <message>
        <source>マイナンバーカードが入っているカードリーダーを使います</source>
        <translation>Usa o leitor em que está o Cartão My Number</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <extracomment>Card page: name of the certificate that proves who one is.</extracomment>
        <translation>Certificado digital de acesso (利用者証明用電子証明書)</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>Mostra que é você quando entra. Não contém nome nem endereço.</translation>
    </message>
    <message>
        <source>入っていません</source>
        <extracomment>Card page: the card has no signing certificate.</extracomment>
        <translation>Não está no cartão</translation>
    </message>
    <message>
        <source>署名用電子証明書</source>
        <extracomment>Card page: name of the certificate that signs.</extracomment>
        <translation>Certificado digital de assinatura (署名用電子証明書)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>Para assinar digitalmente notificações e solicitações. Contém nome, endereço, data de nascimento e sexo. Perde a validade com mudança de endereço ou de nome.</translation>
    </message>
    <message>
        <source>カードから読み取った氏名や住所は、カードの中の署名データと一致するかを確かめてから使います。その署名データの発行者を確かめる方法は公開されていないため、発行者は確かめていません。</source>
        <extracomment>Card page, small: how far name and address read from the card are checked.</extracomment>
        <translation>O nome e o endereço lidos do cartão só são usados depois de conferirem com os dados de assinatura do cartão. Quem emitiu esses dados não é verificado, porque o modo de verificar não é público.</translation>
    </message>
</context>
<context>
    <name>madoguchi::CertificateModel</name>
    <message>
        <source>署名用電子証明書</source>
        <translation>Certificado digital de assinatura (署名用電子証明書)</translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <translation>Certificado digital de acesso (利用者証明用電子証明書)</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。</source>
        <translation>Para assinar digitalmente notificações e solicitações. Contém nome, endereço, data de nascimento e sexo. Perde a validade com mudança de endereço ou de nome.</translation>
    </message>
    <message>
        <source>サインインのときに、ご本人であることを示します。氏名や住所は入っていません。</source>
        <translation>Mostra que é você quando entra. Não contém nome nem endereço.</translation>
    </message>
    <message>
        <source>%1を読み取りました。</source>
        <extracomment>Said by a screen reader when a certificate was read. %1: its name.</extracomment>
        <translation>Lido: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a file with a certificate. %1: the certificate&apos;s name, %2: the date of today.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>電子証明書を保存しました。</source>
        <extracomment>Said by a screen reader after a certificate was saved as a file.</extracomment>
        <translation>Certificado digital salvo.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConversationModel</name>
    <message>
        <source>このパソコンに保存・まだ送っていません</source>
        <extracomment>State of a message to the office: it is on this PC only.</extracomment>
        <translation>Salvo neste computador, ainda não enviado</translation>
    </message>
    <message>
        <source>送りました・届いたかどうかを確かめています</source>
        <extracomment>State of a message to the office: it left, and no answer came yet.</extracomment>
        <translation>Enviado; verificando se chegou</translation>
    </message>
    <message>
        <source>役所に届きました（%1）</source>
        <extracomment>State of a message to the office. %1: date and time.</extracomment>
        <translation>Chegou ao órgão público (%1)</translation>
    </message>
    <message>
        <source>役所が受け付けませんでした</source>
        <extracomment>State of a message that the office does not take.</extracomment>
        <translation>O órgão público não aceitou</translation>
    </message>
    <message>
        <source>送る文章を書いてください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>Escreva a mensagem.</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Why a message to the office can not be sent yet. %1 is a number of characters.</extracomment>
        <translation>Use no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>マイナンバーか暗証番号と思われる番号が入っています。消してから送ってください。</source>
        <extracomment>Why a message to the office can not be sent yet.</extracomment>
        <translation>Há um número que parece ser o My Number ou uma senha. Apague-o antes de enviar.</translation>
    </message>
    <message>
        <source>書きかけです。このパソコンに保存してあり、まだ送っていません。</source>
        <extracomment>Below the box for a message to the office: what is written so far is on this PC, and was not sent.</extracomment>
        <translation>Em elaboração. Está salvo neste computador e ainda não foi enviado.</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ送っていません。つながったら送ります。</source>
        <translation>Salvo neste computador. Ainda não enviado; será enviado quando houver conexão.</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。役所へ送っています。</source>
        <translation>Salvo neste computador. Enviando ao órgão público.</translation>
    </message>
    <message>
        <source>送るのをやめました。文章は入力欄に戻しました。</source>
        <extracomment>Said by a screen reader: a message that had not left is in the box again.</extracomment>
        <translation>O envio foi cancelado. O texto voltou ao campo.</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>What goes to whom, before a message is sent: the office.</extracomment>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>どの手続について</source>
        <extracomment>What goes to whom: which application it is about.</extracomment>
        <translation>Sobre qual procedimento</translation>
    </message>
    <message>
        <source>%1（受付番号 %2）</source>
        <extracomment>A procedure and its reference number.</extracomment>
        <translation>%1 (número de protocolo %2)</translation>
    </message>
    <message>
        <source>送るもの</source>
        <extracomment>What goes to whom: what leaves this PC.</extracomment>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>上に書いた文章だけです。署名や書類は付きません。</source>
        <translation>Somente o texto acima. Não vão assinatura nem documentos.</translation>
    </message>
    <message>
        <source>あなた</source>
        <extracomment>Who wrote a message: the person at this PC.</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>%1までに返事をください</source>
        <extracomment>Beside a message of the office: until when it would like the answer. %1 is a date.</extracomment>
        <translation>Responda até %1</translation>
    </message>
    <message>
        <source>役所からの新しいメッセージがあります。</source>
        <extracomment>Said by a screen reader while the application&apos;s page is open.</extracomment>
        <translation>Há uma nova mensagem do órgão público.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DemoTray</name>
    <message>
        <source>デモの暗証番号&#x3000;利用者証明用：%1&#x3000;券面事項入力補助用：%2&#x3000;署名用：%3</source>
        <extracomment>Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.</extracomment>
        <translation>PINs da demonstração. Acesso (利用者証明用): %1; dados do cartão (券面事項入力補助用): %2; assinatura (署名用): %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DesktopModel</name>
    <message>
        <source>「窓口」を開くと、くわしくわかります。</source>
        <extracomment>Second line of a notification.</extracomment>
        <translation>Abra o Madoguchi para saber mais.</translation>
    </message>
    <message>
        <source>届出が役所に届きました</source>
        <extracomment>Notification; nothing personal: others may see the screen.</extracomment>
        <translation>Sua notificação chegou ao órgão público</translation>
    </message>
    <message>
        <source>%1が役所に届きました</source>
        <translation>Chegou ao órgão público: %1</translation>
    </message>
    <message>
        <source>受付の控えを見られます。</source>
        <extracomment>Second line of a notification of an arrival.</extracomment>
        <translation>Você já pode ver a cópia do comprovante.</translation>
    </message>
    <message>
        <source>手続が終わりました</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>Um procedimento foi concluído</translation>
    </message>
    <message>
        <source>%1の手続が終わりました</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>確かめていただきたい手続があります</source>
        <extracomment>Notification; nothing personal: something waits for the person.</extracomment>
        <translation>Um procedimento precisa da sua atenção</translation>
    </message>
    <message>
        <source>%1について、確かめていただきたいことがあります</source>
        <translation>Precisa da sua atenção: %1</translation>
    </message>
    <message>
        <source>今日が期限の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>O prazo de um procedimento termina hoje</translation>
    </message>
    <message>
        <source>%1の期限は今日です</source>
        <translation>O prazo termina hoje: %1</translation>
    </message>
    <message>
        <source>期限まであと%1日の手続があります</source>
        <extracomment>Notification; nothing personal.</extracomment>
        <translation>Há um procedimento com prazo. Dias restantes: %1</translation>
    </message>
    <message>
        <source>%1の期限まであと%2日です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of days.</extracomment>
        <translation>%1: dias restantes até o prazo: %2</translation>
    </message>
    <message>
        <source>開く</source>
        <extracomment>Action of a notification: opens the window at the right page.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>窓口</source>
        <extracomment>The program&apos;s name beside its icon in the tray.</extracomment>
        <translation>Madoguchi (窓口)</translation>
    </message>
    <message>
        <source>窓口を開く</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Abrir o Madoguchi</translation>
    </message>
    <message>
        <source>サインアウト</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>終了する</source>
        <extracomment>Menu of the icon in the tray: ends the program.</extracomment>
        <translation>Encerrar o programa</translation>
    </message>
    <message>
        <source>期限まであと%1時間の届出が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours.</extracomment>
        <translation>Uma notificação com prazo em %1 horas ainda não foi enviada</translation>
    </message>
    <message>
        <source>%1はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>%1 ainda não foi enviado. Faltam %2 horas para o prazo</translation>
    </message>
    <message>
        <source>オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。</source>
        <extracomment>Second line of a notification: what else the person can do.</extracomment>
        <translation>Se não der tempo pela internet, telefone à repartição e pergunte se é possível entregar no guichê ou pelo correio.</translation>
    </message>
    <message>
        <source>期限まであと%1時間の補正が、まだ提出されていません</source>
        <extracomment>Notification; nothing personal. %1 is a number of hours. 補正 is a correction that the agency wants.</extracomment>
        <translation>Faltam %1 horas para o prazo, e a correção (補正) ainda não foi enviada</translation>
    </message>
    <message>
        <source>%1の補正はまだ提出されていません。期限まであと%2時間です</source>
        <extracomment>Notification; %1 is the procedure, %2 a number of hours.</extracomment>
        <translation>A correção (補正) de %1 ainda não foi enviada. Faltam %2 horas para o prazo</translation>
    </message>
</context>
<context>
    <name>madoguchi::DiagnosisModel</name>
    <message>
        <source>調べています。数秒かかります。</source>
        <extracomment>Diagnosis page: while it looks.</extracomment>
        <translation>Verificando. Leva alguns segundos.</translation>
    </message>
    <message>
        <source>直すことが%1件あります。上から順に試してください。</source>
        <extracomment>Diagnosis page: how many things are to be mended. %1 is a number.</extracomment>
        <translation>Coisas a resolver: %1. Tente na ordem, de cima para baixo.</translation>
    </message>
    <message>
        <source>問題は見つかりませんでした。</source>
        <extracomment>Diagnosis page: nothing is to be mended.</extracomment>
        <translation>Nenhum problema encontrado.</translation>
    </message>
    <message>
        <source>診断の結果を保存しました。</source>
        <extracomment>Said by a screen reader after the diagnosis was saved.</extracomment>
        <translation>Resultado do diagnóstico salvo.</translation>
    </message>
    <message>
        <source>コピーしました。</source>
        <extracomment>Said by a screen reader after a command was copied to the clipboard.</extracomment>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSheets</name>
    <message>
        <source>%1（受付の控え）</source>
        <extracomment>Title of a printed sheet: the receipt&apos;s copy; %1 is the procedure.</extracomment>
        <translation>%1 (cópia do comprovante)</translation>
    </message>
    <message>
        <source>%1&#x3000;受付番号 %2</source>
        <extracomment>Foot of a printed receipt&apos;s copy.</extracomment>
        <translation>%1 – número de protocolo %2</translation>
    </message>
    <message>
        <source>受付</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>Recebimento</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Número de protocolo</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Data e hora da chegada</translation>
    </message>
    <message>
        <source>提出先</source>
        <extracomment>Label on a printed receipt&apos;s copy.</extracomment>
        <translation>Entregue a</translation>
    </message>
    <message>
        <source>届いた書類の指紋（SHA-256）</source>
        <extracomment>Label on a printed receipt&apos;s copy: SHA-256 of the document.</extracomment>
        <translation>Impressão digital do documento que chegou (SHA-256)</translation>
    </message>
    <message>
        <source>届け出た内容</source>
        <extracomment>Heading on a printed receipt&apos;s copy: the answers as they arrived.</extracomment>
        <translation>O que foi entregue</translation>
    </message>
    <message>
        <source>次にすること</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>□ %1（期限：%2）</source>
        <extracomment>A line to tick on paper: %1 what to do, %2 the last day.</extracomment>
        <translation>□ %1 (prazo: %2)</translation>
    </message>
    <message>
        <source>この控えについて</source>
        <extracomment>Heading on a printed receipt&apos;s copy.</extracomment>
        <translation>Sobre esta cópia</translation>
    </message>
    <message>
        <source>役所の電子署名がある受付票を確かめて作りました。この紙は控えで、証明書ではありません。お問い合わせのときは、受付番号をお伝えください。</source>
        <extracomment>What a printed copy is and is not. 受付票 is the signed receipt.</extracomment>
        <translation>Feita depois de verificar o comprovante com a assinatura digital do órgão público. Esta folha é a sua cópia e não é um certificado. Ao entrar em contato, informe o número de protocolo.</translation>
    </message>
    <message>
        <source>%1（提出前の確認用）</source>
        <extracomment>Title of a printed sheet: to read through before signing; %1 is the procedure.</extracomment>
        <translation>%1 (para conferir antes da entrega)</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙を出しても、届け出たことにはなりません。</source>
        <extracomment>Framed at the top of a printed sheet. &quot;Not submitted&quot; must be clear.</extracomment>
        <translation>Ainda não foi entregue. Apresentar esta folha não equivale a entregar a notificação.</translation>
    </message>
    <message>
        <source>送り先</source>
        <extracomment>Heading on a printed sheet: to whom and why.</extracomment>
        <translation>Para onde vai</translation>
    </message>
    <message>
        <source>宛先</source>
        <extracomment>Label on a printed sheet.</extracomment>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Label on a printed sheet: what the data is used for.</extracomment>
        <translation>Para que será usado</translation>
    </message>
    <message>
        <source>根拠</source>
        <extracomment>Label on a printed sheet: the article of the law.</extracomment>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>送る内容</source>
        <extracomment>Heading on a printed sheet: the answers as they would be sent.</extracomment>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>届け出ると、こうなります</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>O que acontece depois da entrega</translation>
    </message>
    <message>
        <source>まだ提出していません。この紙の内容を、役所の窓口または所定の用紙で届け出てください。</source>
        <translation>Não foi apresentado. Comunique o que está nesta folha no balcão ou no formulário próprio.</translation>
    </message>
    <message>
        <source>届け出る内容</source>
        <translation>O que é comunicado</translation>
    </message>
    <message>
        <source>用意するもの</source>
        <extracomment>Heading on a printed sheet: papers that are needed.</extracomment>
        <translation>O que é preciso</translation>
    </message>
    <message>
        <source>添付したファイル</source>
        <extracomment>Heading on a printed sheet: files that go or went with the application.</extracomment>
        <translation>Arquivos anexados</translation>
    </message>
    <message>
        <source>%1、%2。指紋（SHA-256）%3</source>
        <extracomment>On a printed sheet, of a file: %1 kind, %2 size, %3 SHA-256 of its content.</extracomment>
        <translation>%1, %2. Impressão digital (SHA-256) %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::DocumentSigningModel</name>
    <message>
        <source>PDFの中に署名を入れる</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>Colocar a assinatura dentro do PDF</translation>
    </message>
    <message>
        <source>ほかのPDFソフトでも署名を確かめられます。前からある署名はそのまま残ります。</source>
        <translation>Outros programas de PDF também podem conferir a assinatura. As assinaturas que já existem continuam como estão.</translation>
    </message>
    <message>
        <source>書類と署名を一つのファイルにする</source>
        <extracomment>Signing a document: what is made of it.</extracomment>
        <translation>Documento e assinatura em um só arquivo</translation>
    </message>
    <message>
        <source>名前が「.p7m」で終わるファイルができます。</source>
        <translation>Cria um arquivo cujo nome termina em “.p7m”.</translation>
    </message>
    <message>
        <source>署名だけを別のファイルにする</source>
        <extracomment>Signing a document: what is made of it. An error&apos;s next step quotes these words.</extracomment>
        <translation>Só a assinatura em um arquivo separado</translation>
    </message>
    <message>
        <source>名前が「.p7s」で終わるファイルができます。書類と一緒に渡してください。</source>
        <translation>Cria um arquivo cujo nome termina em “.p7s”. Entregue-o junto com o documento.</translation>
    </message>
    <message>
        <source>1から%1までの数字を入力してください。</source>
        <extracomment>Signing a document: the page number is none of this document. %1 its number of pages.</extracomment>
        <translation>Digite um número de 1 a %1.</translation>
    </message>
    <message>
        <source>ファイル</source>
        <extracomment>Signing a document: labels of what will be signed.</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>大きさ</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>指紋（SHA-256の最初の%1桁）</source>
        <extracomment>A fingerprint of the file: the first digits of its SHA-256.</extracomment>
        <translation>Impressão digital (os primeiros %1 dígitos do SHA-256)</translation>
    </message>
</context>
<context>
    <name>madoguchi::FeedbackModel</name>
    <message>
        <source>よかったこと</source>
        <extracomment>Feedback page: what kind of opinion it is.</extracomment>
        <translation>O que foi bom</translation>
    </message>
    <message>
        <source>分かりにくい、使いにくい</source>
        <translation>Difícil de entender ou de usar</translation>
    </message>
    <message>
        <source>正しく動かない</source>
        <translation>Não funciona direito</translation>
    </message>
    <message>
        <source>こうしてほしい</source>
        <translation>Um pedido</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>マイナンバーと思われる12桁の番号</source>
        <extracomment>Feedback page: what seems to stand in the text.</extracomment>
        <translation>Número de 12 dígitos que parece ser o My Number</translation>
    </message>
    <message>
        <source>暗証番号と思われる番号</source>
        <translation>Número que parece ser um PIN</translation>
    </message>
    <message>
        <source>12桁の番号</source>
        <translation>Número de 12 dígitos</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>メールアドレス</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>種類を選んでください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Escolha o tipo.</translation>
    </message>
    <message>
        <source>内容を書いてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Escreva o conteúdo.</translation>
    </message>
    <message>
        <source>%1文字までにしてください。</source>
        <extracomment>Feedback page: why it can not be sent yet. %1 is a number.</extracomment>
        <translation>Escreva até %1 caracteres.</translation>
    </message>
    <message>
        <source>送ってはいけない番号が入っています。消してください。</source>
        <extracomment>Feedback page: why it can not be sent.</extracomment>
        <translation>Há um número que não pode ser enviado. Apague-o.</translation>
    </message>
    <message>
        <source>個人のことが入っていないか確かめてください。</source>
        <extracomment>Feedback page: why it can not be sent yet.</extracomment>
        <translation>Confira se não há dados pessoais.</translation>
    </message>
    <message>
        <source>このパソコンは、まだどの役所にもつながっていないため送れません。</source>
        <extracomment>Feedback page: why it can not be sent: there is nobody to send it to.</extracomment>
        <translation>Não é possível enviar, porque este computador ainda não está conectado a nenhum órgão público.</translation>
    </message>
    <message>
        <source>種類</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>O que você escreveu</translation>
    </message>
    <message>
        <source>画面の名前</source>
        <extracomment>Feedback page: label of what is sent: the page the person came from.</extracomment>
        <translation>Nome da tela</translation>
    </message>
    <message>
        <source>ソフトの版</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Versão do programa</translation>
    </message>
    <message>
        <source>表示する言語</source>
        <extracomment>Feedback page: label of what is sent.</extracomment>
        <translation>Idioma da tela</translation>
    </message>
    <message>
        <source>パソコンの種類</source>
        <extracomment>Feedback page: label of what is sent: Linux, Windows …</extracomment>
        <translation>Tipo de computador</translation>
    </message>
    <message>
        <source>ご意見が届きました。</source>
        <extracomment>Said by a screen reader: the opinion arrived.</extracomment>
        <translation>A sua opinião chegou.</translation>
    </message>
</context>
<context>
    <name>madoguchi::FormModel</name>
    <message>
        <source>全%1ステップ中、%2ステップ目</source>
        <extracomment>Above a form: where one is. %1 number of all steps, %2 the present one.</extracomment>
        <translation>Etapa %2 de %1</translation>
    </message>
    <message>
        <source>下書きをこのパソコンに保存しました（%1）</source>
        <extracomment>Small, at the foot of a form: the draft was saved on this PC at %1 (hours and minutes).</extracomment>
        <translation>Rascunho salvo neste computador (%1)</translation>
    </message>
    <message>
        <source>%1を入れました。</source>
        <extracomment>Said by a screen reader after an address was filled in from a postal code. %1: prefecture, municipality, town.</extracomment>
        <translation>Preenchido: %1.</translation>
    </message>
    <message>
        <source>この郵便番号の住所が見つかりませんでした。番号を確かめるか、下の欄に住所を入力してください。</source>
        <translation>Não foi encontrado endereço para este código postal. Confira o número ou digite o endereço nos campos abaixo.</translation>
    </message>
    <message>
        <source>役所が、この項目を直すよう求めています。</source>
        <extracomment>At a field of a form: the agency wants it mended and says no more.</extracomment>
        <translation>O órgão público pede que este item seja corrigido.</translation>
    </message>
    <message>
        <source>%1を取り除きました。</source>
        <extracomment>Said by a screen reader after a person was taken out of a list. %1: e.g. お子さん1人目.</extracomment>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>「%1」を元に戻しました。</source>
        <extracomment>Said by a screen reader after an answer was taken back. %1 is the question.</extracomment>
        <translation>“%1” voltou ao que era.</translation>
    </message>
    <message>
        <source>「%1」をやり直しました。</source>
        <extracomment>Said by a screen reader after an answer that was taken back was given again. %1 is the question.</extracomment>
        <translation>“%1” foi refeito.</translation>
    </message>
</context>
<context>
    <name>madoguchi::HelpModel</name>
    <message>
        <source>はじめの画面を開く</source>
        <extracomment>Help: link from a topic to a page of the program.</extracomment>
        <translation>Abrir a primeira tela</translation>
    </message>
    <message>
        <source>ホームを開く</source>
        <translation>Abrir a página inicial</translation>
    </message>
    <message>
        <source>カードの情報を開く</source>
        <translation>Abrir as informações do cartão</translation>
    </message>
    <message>
        <source>設定を開く</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>お知らせを開く</source>
        <translation>Abrir as cartas</translation>
    </message>
    <message>
        <source>わたしの記録を開く</source>
        <translation>Abrir os meus registros</translation>
    </message>
    <message>
        <source>だれが見たかの記録を開く</source>
        <translation>Abrir o registro de quem viu</translation>
    </message>
    <message>
        <source>診断を開く</source>
        <translation>Abrir o diagnóstico</translation>
    </message>
    <message>
        <source>ご意見を開く</source>
        <translation>Abrir as opiniões</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <extracomment>Help: how many topics a search found. %1 is a number.</extracomment>
        <translation>Encontrados: %1</translation>
    </message>
    <message>
        <source>見つかりませんでした。短い言葉や、別の言い方で試してください。</source>
        <extracomment>Help: a search found nothing.</extracomment>
        <translation>Nada encontrado. Tente com poucas palavras ou com outras palavras.</translation>
    </message>
    <message>
        <source>この項目はまだ訳されていないため、別の言語で表示しています。</source>
        <extracomment>Help: the topic has no words in the chosen language yet.</extracomment>
        <translation>Este item ainda não foi traduzido e aparece em outro idioma.</translation>
    </message>
    <message>
        <source>書類の署名を開く</source>
        <translation>Abrir a assinatura de documentos</translation>
    </message>
    <message>
        <source>受けられる給付・制度を開く</source>
        <translation>Abrir benefícios e programas</translation>
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
        <translation>Não há conexão com o órgão público. Você está vendo o conteúdo recebido em %1.</translation>
    </message>
    <message>
        <source>%1 現在</source>
        <extracomment>Home, small: when the content was received. %1: date and time.</extracomment>
        <translation>Situação em %1</translation>
    </message>
    <message>
        <source>%1まで</source>
        <extracomment>Home: the last day of a task. %1 is a date.</extracomment>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>つぎに送る時刻：%1</source>
        <extracomment>Home: when something saved here is sent again by itself. %1: date and time.</extracomment>
        <translation>Próximo envio: %1</translation>
    </message>
    <message>
        <source>手続の状況が変わりました</source>
        <extracomment>Home, what is new: the agency moved an application on; its title and new state follow.</extracomment>
        <translation>O andamento de um procedimento mudou</translation>
    </message>
    <message>
        <source>役所からのお知らせ</source>
        <translation>Carta do órgão público</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifeEventsModel</name>
    <message>
        <source>見つかりませんでした。短い言葉や、ほかの言い方で探してみてください。</source>
        <extracomment>Below a search for procedures.</extracomment>
        <translation>Nada encontrado. Tente uma palavra mais curta ou outra.</translation>
    </message>
    <message>
        <source>%1件見つかりました</source>
        <translation>Encontrados: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::LifePlanModel</name>
    <message>
        <source>答えと済んだ印は、ほかの人に読めない形でこのパソコンに保存します。どこにも送りません。</source>
        <extracomment>Below the questions of a life event: what becomes of the answers.</extracomment>
        <translation>As respostas e as marcas ficam salvas neste computador de forma que ninguém mais consegue ler. Nada é enviado.</translation>
    </message>
    <message>
        <source>答えと済んだ印は、この画面を閉じるまで覚えています。どこにも送りません。サインインすると、ほかの人に読めない形でこのパソコンに保存できます。</source>
        <translation>As respostas e as marcas são lembradas até você fechar esta janela. Nada é enviado. Se entrar, elas podem ser salvas neste computador de forma que ninguém mais consegue ler.</translation>
    </message>
    <message>
        <source>%1 に保存しました。カレンダーのアプリで開くと、期限と予告が入ります。</source>
        <extracomment>After dates were saved as a calendar file; %1 is its place.</extracomment>
        <translation>Salvo em %1. Abra com um aplicativo de agenda para incluir os prazos e lembretes.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticeModel</name>
    <message>
        <source>文章</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>画像</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>書類を保存しました。</source>
        <extracomment>Said by a screen reader after a document was saved.</extracomment>
        <translation>Documento salvo.</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <extracomment>A document that came with a letter. %1: what it is (PDF), %2: how large, e.g. 24 kB.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>電子署名はついていません。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>Não há assinatura digital. Confirme o que for importante com o órgão que enviou.</translation>
    </message>
    <message>
        <source>役所の電子署名を確かめました。発行したのは「%1」で、内容は発行されたときのままです。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>A assinatura digital do órgão público foi conferida. Quem emitiu foi “%1”, e o conteúdo está como foi emitido.</translation>
    </message>
    <message>
        <source>電子署名が正しくありません。この書類は使わないで、役所に電話で確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>A assinatura digital não está correta. Não use este documento e telefone para o órgão público para confirmar.</translation>
    </message>
    <message>
        <source>電子署名はありますが、発行した「%1」が役所かどうかを確かめられません。</source>
        <extracomment>Below a document that came with a letter. %1: whose certificate signed it.</extracomment>
        <translation>Há uma assinatura digital, mas não é possível confirmar se “%1”, que emitiu, é o órgão público.</translation>
    </message>
    <message>
        <source>電子署名を調べられない書類です。大切な内容は、差出人の役所に確かめてください。</source>
        <extracomment>Below a document that came with a letter.</extracomment>
        <translation>Não é possível examinar a assinatura digital deste documento. Confirme o que for importante com o órgão que enviou.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NoticesModel</name>
    <message>
        <source>回答の期限：%1</source>
        <extracomment>List of letters: until when to answer one. %1: a date.</extracomment>
        <translation>Prazo para responder: %1</translation>
    </message>
    <message>
        <source>書類 %1件</source>
        <extracomment>List of letters: how many documents came with one.</extracomment>
        <translation>Documentos: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinChangeModel</name>
    <message>
        <source>利用者証明用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>PIN de acesso (利用者証明用)</translation>
    </message>
    <message>
        <source>署名用のパスワード</source>
        <extracomment>Name of the password, inside sentences and labels.</extracomment>
        <translation>Senha de assinatura (署名用)</translation>
    </message>
    <message>
        <source>券面事項入力補助用の暗証番号</source>
        <extracomment>Name of a PIN, inside sentences and labels.</extracomment>
        <translation>PIN dos dados do cartão (券面事項入力補助用)</translation>
    </message>
    <message>
        <source>サインインのときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>São 4 dígitos, usados para entrar. Os outros códigos não mudam.</translation>
    </message>
    <message>
        <source>届出や申請に電子署名をするときに使う、英数字のパスワードです。ほかの暗証番号は変わりません。</source>
        <translation>É a senha de letras e números usada para assinar digitalmente notificações e solicitações. Os outros códigos não mudam.</translation>
    </message>
    <message>
        <source>氏名や住所をカードから写すときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。</source>
        <translation>São 4 dígitos, usados para copiar do cartão o nome e o endereço. Os outros códigos não mudam.</translation>
    </message>
    <message>
        <source>英数字6〜16文字です。英字は大文字になります。同じ文字だけのもの、順番どおりの並び、生年月日を含むものは使えません。</source>
        <extracomment>Below the field for a new password: how it looks.</extracomment>
        <translation>6 a 16 letras e números. As letras viram maiúsculas. Não pode ser um só caractere repetido, uma sequência ou conter a data de nascimento.</translation>
    </message>
    <message>
        <source>数字4桁です。同じ数字だけのもの、1234のような並び、生年月日や生まれた年は使えません。</source>
        <extracomment>Below the field for a new PIN: how it looks.</extracomment>
        <translation>4 dígitos. Não pode ser um só dígito repetido, uma sequência como 1234, a data de nascimento ou o ano de nascimento.</translation>
    </message>
    <message>
        <source>%1を変更しました。</source>
        <extracomment>Said by a screen reader. %1: the PIN&apos;s name.</extracomment>
        <translation>Alterado: %1.</translation>
    </message>
    <message>
        <source>新しい%1が使えます。</source>
        <extracomment>Said by a screen reader after the new PIN was tried. %1: the PIN&apos;s name.</extracomment>
        <translation>O novo está valendo: %1.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PinEntryModel</name>
    <message>
        <source>ロックされています</source>
        <extracomment>Beside a PIN field: no tries are left.</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>あと%1回まで入力できます</source>
        <extracomment>Beside a PIN field: how many tries are left before it is blocked. %1 is a number.</extracomment>
        <translation>Tentativas restantes: %1</translation>
    </message>
    <message>
        <source>カードを読み取っています。カードを動かさないでください。</source>
        <extracomment>While the card works after a PIN was entered: the card must stay.</extracomment>
        <translation>Lendo o cartão. Não mova o cartão.</translation>
    </message>
    <message>
        <source>カードリーダーのキーで暗証番号（%1桁）を押し、確定キーを押してください。やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>While the card reader waits for a PIN on its own keys. %1: how many digits.</extracomment>
        <translation>Pressione o PIN (%1 dígitos) nas teclas do leitor de cartão e depois a tecla de confirmar. Para parar, pressione a tecla de cancelar do leitor de cartão.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PreEntryModel</name>
    <message>
        <source>%1だけが読めるように封をします。ほかの人がコードを読み取っても、中身はわかりません。</source>
        <extracomment>Beside 2D codes: %1 is the name in the certificate of the office to which they are sealed.</extracomment>
        <translation>Lacrado para que só %1 possa ler. Se outra pessoa escanear os códigos, não saberá o conteúdo.</translation>
    </message>
    <message>
        <source>%1までに窓口へお持ちください。</source>
        <extracomment>Beside 2D codes; %1 is a date.</extracomment>
        <translation>Leve ao guichê até %1.</translation>
    </message>
    <message>
        <source>2次元コードを%1枚作りました。印刷して窓口へお持ちください。</source>
        <extracomment>Said by a screen reader after 2D codes were made; %1 is how many.</extracomment>
        <translation>Códigos 2D criados: %1. Imprima e leve ao guichê.</translation>
    </message>
    <message>
        <source>%2枚中%1枚目</source>
        <extracomment>A 2D code: %1 which one, %2 of how many.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1（窓口へ持って行く紙）</source>
        <extracomment>Title of a printed sheet for the counter; %1 is the procedure.</extracomment>
        <translation>%1 (para levar ao guichê)</translation>
    </message>
    <message>
        <source>まだ提出していません。窓口で、この紙の2次元コードを読み取ってもらってください。</source>
        <extracomment>Framed at the top of a printed sheet.</extracomment>
        <translation>Ainda não entregue. No guichê, peça que escaneiem os códigos 2D desta folha.</translation>
    </message>
    <message>
        <source>書いた内容</source>
        <extracomment>Heading on a printed sheet: the answers.</extracomment>
        <translation>O que você escreveu</translation>
    </message>
    <message>
        <source>窓口で読み取る2次元コード</source>
        <translation>Códigos 2D para o guichê</translation>
    </message>
    <message>
        <source>持ち物</source>
        <extracomment>Heading on a printed sheet.</extracomment>
        <translation>O que levar</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>Sobre esta folha</translation>
    </message>
    <message>
        <source>どの市区町村の窓口へ行くかを入力すると、2次元コードを作れるかどうかがわかります。</source>
        <extracomment>Where 2D codes would be: %1 is the town whose counter it is. Below it the sheet can be printed.</extracomment>
        <translation>Ao informar a que guichê de qual município você vai, você verá se é possível criar códigos 2D.</translation>
    </message>
    <message>
        <source>%1の窓口で2次元コードを読み取れるかどうかがわからないため、作れません。書いた内容を紙に印刷して、窓口へお持ちください。</source>
        <translation>Não se sabe se o guichê de %1 lê códigos 2D, por isso não é possível criá-los. Imprima o que preencheu e leve ao guichê.</translation>
    </message>
    <message>
        <source>添付したファイルは、2次元コードに入りません。窓口へは、写真や書類を別にお持ちください。</source>
        <extracomment>Beside 2D codes: photos and PDF files do not fit into them.</extracomment>
        <translation>Os arquivos anexados não cabem nos códigos 2D. Leve fotos e documentos ao guichê à parte.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PrintModel</name>
    <message>
        <source>PDFで保存しました</source>
        <extracomment>After a sheet was saved as PDF; the file&apos;s place follows.</extracomment>
        <translation>Salvo como PDF</translation>
    </message>
    <message>
        <source>プリンターへ送りました</source>
        <extracomment>After a sheet was handed to the printing system.</extracomment>
        <translation>Enviado à impressora</translation>
    </message>
    <message>
        <source>使えるプリンターが見つかりません</source>
        <extracomment>No printer and no printing system on this PC.</extracomment>
        <translation>Nenhuma impressora disponível foi encontrada</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されていません。</source>
        <extracomment>Framed at the top of every sheet of the demo.</extracomment>
        <translation>Isto é uma demonstração. As pessoas e o órgão são fictícios, e nada foi entregue a ninguém.</translation>
    </message>
    <message>
        <source>プリンターをつないで、もう一度「印刷する」を押してください。</source>
        <extracomment>What can be done without a printer. 印刷する is the button above.</extracomment>
        <translation>Conecte uma impressora e aperte “Imprimir” de novo.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReceiptModel</name>
    <message>
        <source>役所に届きました</source>
        <extracomment>Receipt page, largest line: it is recorded at the agency.</extracomment>
        <translation>Chegou ao órgão público</translation>
    </message>
    <message>
        <source>このパソコンに保存しました。まだ提出されていません</source>
        <extracomment>Receipt page, largest line: only on this PC. Must never sound like &quot;submitted&quot;.</extracomment>
        <translation>Salvo neste computador. Ainda não foi entregue</translation>
    </message>
    <message>
        <source>送りました。届いたかどうかを確認しています</source>
        <extracomment>Receipt page, largest line: it may have arrived.</extracomment>
        <translation>Enviado. Confirmando se chegou</translation>
    </message>
    <message>
        <source>受け付けられませんでした。直すところがあります</source>
        <extracomment>Receipt page, largest line: the agency did not take it.</extracomment>
        <translation>Não foi aceito. Há algo a corrigir</translation>
    </message>
    <message>
        <source>届いたかどうかを、役所に確認してください</source>
        <extracomment>Receipt page, largest line: only a call to the office can tell.</extracomment>
        <translation>Confirme com o órgão público se chegou</translation>
    </message>
    <message>
        <source>役所へ送っています</source>
        <extracomment>Receipt page, largest line: on its way at this moment.</extracomment>
        <translation>Enviando ao órgão público</translation>
    </message>
    <message>
        <source>役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。</source>
        <extracomment>Receipt page: what the receipt means.</extracomment>
        <translation>O comprovante do órgão público foi verificado e está guardado neste computador. Considera-se que a sua notificação chegou nesta data e hora.</translation>
    </message>
    <message>
        <source>署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いたらお知らせします。お急ぎのときは、窓口または郵送でも手続できます。</source>
        <extracomment>Receipt page: what is safe and what happens next.</extracomment>
        <translation>A notificação assinada está guardada neste computador, criptografada. Quando houver conexão com o órgão público, o envio é automático, e você será avisado quando chegar. Se tiver pressa, também pode fazer o procedimento no guichê ou por correio.</translation>
    </message>
    <message>
        <source>二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても大丈夫です。</source>
        <extracomment>Receipt page: nothing is filed twice.</extracomment>
        <translation>Não chegará em dobro. Assim que o órgão público confirmar, aparecerá aqui. Você pode fechar esta tela.</translation>
    </message>
    <message>
        <source>少しお待ちください。途中で切れても、届出は失われません。</source>
        <extracomment>Receipt page: while it is being sent.</extracomment>
        <translation>Aguarde um pouco. Mesmo que a conexão caia, a sua notificação não se perde.</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>In the saved copy: label of a line.</extracomment>
        <translation>Número de protocolo</translation>
    </message>
    <message>
        <source>届いた日時</source>
        <translation>Data e hora da chegada</translation>
    </message>
    <message>
        <source>提出先</source>
        <translation>Entregue a</translation>
    </message>
    <message>
        <source>控えを保存しました。</source>
        <extracomment>Said by a screen reader after the copy of the receipt was saved.</extracomment>
        <translation>Cópia salva.</translation>
    </message>
    <message>
        <source>添付したファイルがあるので、このプログラムを開いてサインインしているあいだに送ります。</source>
        <extracomment>Receipt page, added for a filing with files where sending while the program is closed was chosen.</extracomment>
        <translation>Como há arquivos anexados, o envio é feito enquanto este programa está aberto e você está conectado.</translation>
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
        <translation>Registro salvo.</translation>
    </message>
    <message>
        <source>かくしています</source>
        <extracomment>Read in place of a number that is covered.</extracomment>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>基準 %1</source>
        <extracomment>A measured value&apos;s range. %1: e.g. &quot;130未満&quot;.</extracomment>
        <translation>Referência: %1</translation>
    </message>
    <message>
        <source>記号・番号を表示しました。</source>
        <extracomment>Said by a screen reader after the button of the same matter: covered numbers are shown, or covered again.</extracomment>
        <translation>Os números estão visíveis.</translation>
    </message>
    <message>
        <source>記号・番号をかくしました。</source>
        <translation>Os números estão ocultos.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordsModel</name>
    <message>
        <source>%1 時点</source>
        <extracomment>A kind of record: the day whose state the data shows. %1: a date.</extracomment>
        <translation>Situação em %1</translation>
    </message>
    <message>
        <source>%1件</source>
        <extracomment>A kind of record: how many there are.</extracomment>
        <translation>%1 no total</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecoveryModel</name>
    <message>
        <source>最後の1組と違います。控えた紙を見て、4文字を入れてください。</source>
        <extracomment>The person typed the last four characters of the code wrong.</extracomment>
        <translation>Não confere com o último grupo. Olhe o papel em que anotou e digite os 4 caracteres.</translation>
    </message>
    <message>
        <source>復旧コードをやめました。前のコードは、もう使えません。</source>
        <translation>O código de recuperação não está mais em uso. O código anterior não funciona mais.</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>O que foi salvo com o cartão anterior agora abre com este cartão.</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>%1行目</source>
        <extracomment>Label of a line of the code on paper. %1: 1 to 3.</extracomment>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>この紙について</source>
        <translation>Sobre esta folha</translation>
    </message>
    <message>
        <source>新しいマイナンバーカードに替わったときに、このパソコンの「窓口」に保存した内容を開くためのものです。</source>
        <translation>Serve para abrir o que foi salvo no Madoguchi deste computador quando você passar a ter um novo Cartão My Number.</translation>
    </message>
    <message>
        <source>カードとは別のところに、人に見られないようにしまってください。</source>
        <translation>Guarde em um lugar diferente do cartão, onde outras pessoas não vejam.</translation>
    </message>
    <message>
        <source>新しいコードを作ると、このコードは使えなくなります。</source>
        <translation>Quando você criar um código novo, este deixa de funcionar.</translation>
    </message>
    <message>
        <source>QRコードの中身は、上の9組の文字と同じです。</source>
        <translation>O conteúdo do código QR é igual aos 9 grupos de caracteres acima.</translation>
    </message>
</context>
<context>
    <name>madoguchi::RegisterUseModel</name>
    <message>
        <source>役所</source>
        <extracomment>Stands in a sentence for the agency&apos;s name, before that is known.</extracomment>
        <translation>O órgão público</translation>
    </message>
    <message>
        <source>まだお答えになっていません。記録は受け取っていません。</source>
        <extracomment>Settings: whether the agency&apos;s records are used was not asked yet.</extracomment>
        <translation>Você ainda não respondeu. Nenhum registro foi recebido.</translation>
    </message>
    <message>
        <source>%1に「自分で入力する」と答えました。記録は受け取っていません。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>Você respondeu “Digitar eu mesmo” em %1. Nenhum registro foi recebido.</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。次につながったときに受け取ります。</source>
        <extracomment>Settings. %1: date and time of the answer.</extracomment>
        <translation>Você respondeu “Usar os registros” em %1. Eles serão recebidos na próxima conexão.</translation>
    </message>
    <message>
        <source>%1に「記録を使う」と答えました。最後に受け取ったのは%2です。</source>
        <extracomment>Settings. %1: date and time of the answer, %2: date and time at which the records were received last.</extracomment>
        <translation>Você respondeu “Usar os registros” em %1. Foram recebidos por último em %2.</translation>
    </message>
    <message>
        <source>わかりました。記録は受け取りません。</source>
        <extracomment>Said once after the answer.</extracomment>
        <translation>Certo. Os registros não serão recebidos.</translation>
    </message>
    <message>
        <source>記録を受け取りました。</source>
        <extracomment>Said once after the answer, when they are there.</extracomment>
        <translation>Os registros foram recebidos.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReviewModel</name>
    <message>
        <source>マイナンバー（個人番号）、暗証番号、カードの顔写真は送りません。</source>
        <extracomment>Review page: what stays here. マイナンバー（個人番号） is the Individual Number, 暗証番号 the PIN.</extracomment>
        <translation>O My Number (個人番号), os PINs, a senha e a foto do cartão não são enviados.</translation>
    </message>
    <message>
        <source>署名すると、すぐに役所へ送ります。届くと受付票が表示されます。</source>
        <extracomment>Review page: what happens after signing, when the agency can be reached.</extracomment>
        <translation>Ao assinar, o conteúdo é enviado na hora ao órgão público. Quando chegar, o comprovante aparece.</translation>
    </message>
    <message>
        <source>いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。つながると送ります。</source>
        <translation>Agora não há conexão com o órgão público. Ao assinar, o conteúdo é salvo neste computador (ainda não é entregue). Quando houver conexão, será enviado.</translation>
    </message>
    <message>
        <source>出したあとも、役所の審査が始まるまでは取り下げることができます。</source>
        <extracomment>Review page: it can be taken back.</extracomment>
        <translation>Depois de entregar, você ainda pode retirar até o órgão público começar a análise.</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>Review page of a correction: there was no answer before, or there is none now.</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>この手続は窓口で出します。印刷した紙を持って行ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is handed in at a counter. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>Este procedimento é feito no balcão. Leve a folha impressa (nada foi comunicado ainda).</translation>
    </message>
    <message>
        <source>この手続は郵送で出します。印刷した紙を送ってください（まだ届け出ていません）。</source>
        <extracomment>Review page, for what is sent by post. &quot;Not notified yet&quot; must stay clear.</extracomment>
        <translation>Este procedimento é enviado pelo correio. Envie a folha impressa (nada foi comunicado ainda).</translation>
    </message>
    <message>
        <source>この手続はここからは出せません。印刷した紙を見ながら、提出先で手続してください。</source>
        <extracomment>Review page, for what is done on another site or with another body.</extracomment>
        <translation>Este procedimento não pode ser enviado daqui. Use a folha impressa ao fazê-lo no local certo.</translation>
    </message>
</context>
<context>
    <name>madoguchi::Shell</name>
    <message>
        <source>はじめに</source>
        <extracomment>Title of a page: in the window&apos;s title, in the navigation, and read when the page opens.</extracomment>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>サインイン</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>ホーム</source>
        <extracomment>%1 filings wait on this PC; beside 「ホーム」 in the navigation.</extracomment>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Preenchimento</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>Conferir o conteúdo</translation>
    </message>
    <message>
        <source>電子署名</source>
        <translation>Assinatura digital</translation>
    </message>
    <message>
        <source>提出の結果</source>
        <translation>Resultado da entrega</translation>
    </message>
    <message>
        <source>手続の状況</source>
        <translation>Andamento dos procedimentos</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>Cartão My Number</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>デモです。人物も役所も架空のもので、どこにも提出されません。</source>
        <extracomment>Ribbon on every page of the demo.</extracomment>
        <translation>Isto é uma demonstração. As pessoas e o órgão são fictícios, e nada é entregue a ninguém.</translation>
    </message>
    <message>
        <source>未提出%1件</source>
        <translation>Não entregues: %1</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>診断</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>ご意見</source>
        <translation>Opiniões</translation>
    </message>
    <message>
        <source>手続をさがす</source>
        <translation>Procurar um procedimento</translation>
    </message>
    <message>
        <source>することの順番</source>
        <translation>O que fazer, em ordem</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <extracomment>%1 letters of the agency are unread; beside 「お知らせ」 in the navigation.</extracomment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>未読%1件</source>
        <translation>%1 não lidos</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>Meus registros</translation>
    </message>
    <message>
        <source>だれが見たか</source>
        <translation>Quem viu</translation>
    </message>
    <message>
        <source>お知らせの内容</source>
        <translation>Conteúdo da carta</translation>
    </message>
    <message>
        <source>記録の内容</source>
        <translation>Conteúdo do registro</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>前のカードの内容を引き継ぐ</source>
        <translation>Trazer o que foi salvo com o cartão anterior</translation>
    </message>
    <message>
        <source>暗証番号の変更</source>
        <translation>Alteração de PIN</translation>
    </message>
    <message>
        <source>電子証明書の内容</source>
        <translation>Conteúdo do certificado digital</translation>
    </message>
    <message>
        <source>書類の署名</source>
        <translation>Assinar documentos</translation>
    </message>
    <message>
        <source>保存した内容の開け方</source>
        <translation>Formas de abrir o que foi salvo</translation>
    </message>
    <message>
        <source>受けられる給付・制度</source>
        <translation>Benefícios e programas</translation>
    </message>
    <message>
        <source>給付・制度の内容</source>
        <translation>O benefício</translation>
    </message>
    <message>
        <source>答えたこと</source>
        <translation>Suas respostas</translation>
    </message>
    <message>
        <source>もしも</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>事業者の補助金</source>
        <translation>Subsídios para empresas</translation>
    </message>
    <message>
        <source>補助金の内容</source>
        <translation>O subsídio</translation>
    </message>
    <message>
        <source>手続の一覧</source>
        <extracomment>Page: everything that was filed, to search in.</extracomment>
        <translation>Lista de procedimentos</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignModel</name>
    <message>
        <source>確認した内容で、%1あての「%2」に電子署名をします。署名は印鑑や自筆の署名と同じ効力があります。</source>
        <extracomment>Sign page: what the signature says. %1 the office it goes to, %2 the procedure&apos;s title.</extracomment>
        <translation>Você vai assinar digitalmente “%2”, para %1, com o conteúdo que conferiu. A assinatura tem o mesmo efeito de um carimbo ou de uma assinatura à mão.</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignatureCheckModel</name>
    <message>
        <source>署名%1（%2件のうち）</source>
        <extracomment>Heading over what is known of one of a document&apos;s signatures. %1 its number, %2 how many there are.</extracomment>
        <translation>Assinatura %1 (de %2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::StartModel</name>
    <message>
        <source>カードリーダーを確認しています</source>
        <extracomment>Start page, largest line, while the readers are being looked for.</extracomment>
        <translation>Verificando o leitor de cartão</translation>
    </message>
    <message>
        <source>マイナンバーカードを確認しました</source>
        <extracomment>Start page, largest line: a My Number Card is in the reader.</extracomment>
        <translation>Cartão My Number reconhecido</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Start page, largest line: asks for the card.</extracomment>
        <translation>Coloque o Cartão My Number no leitor</translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <extracomment>Start page, below the headline.</extracomment>
        <translation>Aguarde um pouco.</translation>
    </message>
    <message>
        <source>つぎに、利用者証明用の暗証番号（数字4桁）を入力します。</source>
        <extracomment>Start page, below the headline, when the card is there.</extracomment>
        <translation>Em seguida, digite o PIN de acesso (利用者証明用, 4 dígitos).</translation>
    </message>
    <message>
        <source>カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。</source>
        <extracomment>Start page, below the headline: where to put the card.</extracomment>
        <translation>Coloque o cartão sobre o leitor ou insira-o. Deixe-o assim até terminar o procedimento.</translation>
    </message>
    <message>
        <source>別の方のカードが入ったため、サインアウトしました。</source>
        <extracomment>Start page, after the session ended by itself: somebody else&apos;s card was put in.</extracomment>
        <translation>Você saiu automaticamente, porque foi colocado o cartão de outra pessoa.</translation>
    </message>
    <message>
        <source>このパソコンに保存した内容を消しました。役所に出した手続は、そのままです。</source>
        <extracomment>Start page, after the person erased what this PC kept of them.</extracomment>
        <translation>O que estava salvo neste computador foi apagado. O que você entregou ao órgão público continua lá.</translation>
    </message>
    <message>
        <source>保存した内容を、すべては消せませんでした。もう一度サインインして、消してください。</source>
        <extracomment>Start page, after erasing failed half way; the session has ended.</extracomment>
        <translation>Não foi possível apagar tudo o que estava salvo. Entre novamente e apague.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreFileModel</name>
    <message>
        <source>消します</source>
        <extracomment>What the person types before everything kept on this PC is erased: one short word of their language.</extracomment>
        <translation>apagar</translation>
    </message>
    <message>
        <source>役所にまだ届いていない届出が%1件あります：%2</source>
        <extracomment>Before a copy is made or all is erased. %1: how many; %2: the first of them by name.</extracomment>
        <translation>Ainda não chegaram ao órgão público: %1 (%2)</translation>
    </message>
    <message>
        <source>窓口に保存した内容</source>
        <extracomment>Name of the file with what is kept on this PC; the day follows.</extracomment>
        <translation>Conteúdo salvo no Madoguchi</translation>
    </message>
    <message>
        <source>%1 に書き出しました。</source>
        <extracomment>Said when the file was written. %1: where it is.</extracomment>
        <translation>Exportado para %1.</translation>
    </message>
    <message>
        <source>取り込みました。まだ届いていなかった届出が%1件あり、ここでは送らずに止めてあります。</source>
        <translation>Importado. %1 comunicações ainda não tinham chegado; aqui elas ficam paradas e não são enviadas.</translation>
    </message>
    <message>
        <source>取り込みました。</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>「%1」と入れてください。</source>
        <extracomment>At the field before all is erased. %1: the word to be typed.</extracomment>
        <translation>Digite “%1”.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StoreKeysModel</name>
    <message>
        <source>12文字以上にしてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>Use 12 caracteres ou mais.</translation>
    </message>
    <message>
        <source>人に当てられやすいものです。関係のない言葉を4つ以上並べてください。</source>
        <extracomment>At the field of a new passphrase.</extracomment>
        <translation>É fácil de adivinhar. Junte 4 ou mais palavras sem relação entre si.</translation>
    </message>
    <message>
        <source>上のらんと同じではありません。もう一度入れてください。</source>
        <extracomment>At the second field of a new passphrase.</extracomment>
        <translation>Não é igual ao campo acima. Digite de novo.</translation>
    </message>
    <message>
        <source>パスフレーズでも開けるようになりました。</source>
        <translation>Agora a frase secreta também abre.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでも開けるようになりました。</source>
        <translation>Agora o chaveiro deste computador também abre.</translation>
    </message>
    <message>
        <source>パスフレーズでは開けなくなりました。</source>
        <translation>A frase secreta não abre mais.</translation>
    </message>
    <message>
        <source>このパソコンのキーリングでは開けなくなりました。</source>
        <translation>O chaveiro deste computador não abre mais.</translation>
    </message>
    <message>
        <source>鍵を新しくしました。前の復旧コードとパスフレーズは、もう使えません。</source>
        <translation>A chave agora é nova. O código de recuperação e a frase secreta anteriores não funcionam mais.</translation>
    </message>
    <message>
        <source>前のカードで保存した内容を引き継ぎました。</source>
        <translation>O que foi salvo com o cartão anterior agora abre com este cartão.</translation>
    </message>
</context>
<context>
    <name>madoguchi::SubsidiesModel</name>
    <message>
        <source>新しい順</source>
        <extracomment>Choice: the order of a list of subsidies. In the order of SubsidyWish::Order.</extracomment>
        <translation>Mais novos primeiro</translation>
    </message>
    <message>
        <source>締切が近い順</source>
        <translation>Prazo mais próximo primeiro</translation>
    </message>
    <message>
        <source>上限額が大きい順</source>
        <translation>Maiores primeiro</translation>
    </message>
    <message>
        <source>上限%1円</source>
        <extracomment>Upper limit of a subsidy for a business. %1: &quot;10,000,000&quot;.</extracomment>
        <translation>Até %1 ienes</translation>
    </message>
    <message>
        <source>締切：%1</source>
        <extracomment>Until when to apply for a subsidy. %1: date and time.</extracomment>
        <translation>Prazo: %1</translation>
    </message>
    <message>
        <source>%1 時点の内容です</source>
        <extracomment>Under a list that was received from outside. %1: date and time.</extracomment>
        <translation>Situação em %1</translation>
    </message>
    <message>
        <source>2文字以上の言葉を入れてください。</source>
        <extracomment>Under the field for words to look for subsidies.</extracomment>
        <translation>Digite pelo menos 2 caracteres.</translation>
    </message>
    <message>
        <source>補助金が%1件見つかりました。</source>
        <extracomment>Said when a search for subsidies is done. %1: a number.</extracomment>
        <translation>%1 subsídios encontrados.</translation>
    </message>
    <message>
        <source>上限額</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>補助率</source>
        <extracomment>Page of a subsidy, label: which share of the costs it pays.</extracomment>
        <translation>Parte dos custos</translation>
    </message>
    <message>
        <source>受付の開始</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Início das inscrições</translation>
    </message>
    <message>
        <source>受付の締切</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Fim das inscrições</translation>
    </message>
    <message>
        <source>対象の地域</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Região</translation>
    </message>
    <message>
        <source>対象の従業員数</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Número de empregados</translation>
    </message>
    <message>
        <source>対象の業種</source>
        <extracomment>Page of a subsidy, label.</extracomment>
        <translation>Setor</translation>
    </message>
    <message>
        <source>使いみち</source>
        <extracomment>Page of a subsidy, label: for what it may be used.</extracomment>
        <translation>Para que será usado</translation>
    </message>
    <message>
        <source>添付の書類</source>
        <extracomment>Page of a subsidy, label: files that belong to it.</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>くわしいページ</source>
        <extracomment>Page of a subsidy, label: address of its page.</extracomment>
        <translation>Página com detalhes</translation>
    </message>
</context>
<context>
    <name>madoguchi::WhatIfModel</name>
    <message>
        <source>子どもが生まれたら</source>
        <extracomment>Choice: something that might happen.</extracomment>
        <translation>Nasce um filho</translation>
    </message>
    <message>
        <source>引っ越したら</source>
        <translation>Mudança de endereço</translation>
    </message>
    <message>
        <source>収入が変わったら</source>
        <translation>Minha renda muda</translation>
    </message>
    <message>
        <source>仕事をやめたら</source>
        <translation>Deixo o trabalho</translation>
    </message>
    <message>
        <source>配偶者と別れたら</source>
        <translation>Eu e meu cônjuge nos separamos</translation>
    </message>
    <message>
        <source>家族が世帯を出たら</source>
        <translation>Alguém sai da família</translation>
    </message>
    <message>
        <source>今と比べて、%1件が変わります。</source>
        <extracomment>Over the list of what a supposition changes. %1: a number of benefits.</extracomment>
        <translation>Em comparação com agora, %1 mudam.</translation>
    </message>
    <message>
        <source>分かっている範囲では、今と変わりません。</source>
        <extracomment>A supposition changes nothing.</extracomment>
        <translation>Pelo que se sabe, nada muda.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A supposition changes a benefit&apos;s amount. %1 before, %2 then.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>金額は未定</source>
        <translation>valor não definido</translation>
    </message>
    <message>
        <source>今：%1 → もしも：%2</source>
        <extracomment>A supposition changes what is to be expected. %1: now, %2: then.</extracomment>
        <translation>Agora: %1 → E se: %2</translation>
    </message>
</context>
</TS>
