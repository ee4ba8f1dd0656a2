#include "app/viewmodels/pre_entry_model.h"

#include "app/citizen_session.h"
#include "base/era_date.h"
#include "counter/sealed_pre_entry.h"

namespace madoguchi
{

PreEntryModel::PreEntryModel(const CitizenSession &session, const Clock &clock, const SheetDesk &desk,
                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_codes({QStringLiteral("text"), QStringLiteral("label")})
    , m_printing(
          desk, [this] { return sheet(); },
          [this] { return m_form ? m_form->procedure().title.in(m_language) : QString(); })
{
    connect(&m_printing, &PrintModel::announced, this, &PreEntryModel::announced);
    connect(&m_session, &CitizenSession::agencyChanged, this, &PreEntryModel::changed);
}

void PreEntryModel::show(const Form &form)
{
    close();
    m_form = form;
    Q_EMIT changed();
}

void PreEntryModel::close()
{
    m_form.reset();
    m_texts.clear();
    m_lastDay = {};
    m_printing.clear();
    m_error.clear();
    rebuild();
}

void PreEntryModel::setLanguage(const QString &language)
{
    m_language = language;
    m_printing.retranslate();
    rebuild();
}

bool PreEntryModel::offered() const
{
    if (!m_form || !m_session.agency()) {
        return false;
    }
    const Procedure &procedure = m_form->procedure();
    // Of an agency without such a counter nothing is said; of another town that the form names, it is.
    if (procedure.counterOf.isEmpty() && !m_session.agency()->counter) {
        return false;
    }
    return procedure.where == FilingPlace::Counter || procedure.also.contains(FilingPlace::Counter);
}

CounterChoice PreEntryModel::counter() const
{
    if (!offered()) {
        return {};
    }
    std::optional<CounterKeyHolder> connected;
    if (const auto &own = m_session.agency()->counter) {
        connected = CounterKeyHolder{m_session.agencyCode(), own->subjectCommonName(), *own};
    }
    return counterFor(*m_form, connected, m_session.counters());
}

bool PreEntryModel::sealable() const { return counter().certificate.has_value(); }

QString PreEntryModel::sealedTo() const
{
    if (!offered()) {
        return {};
    }
    const CounterChoice choice = counter();
    if (choice.certificate) {
        //: Beside 2D codes: %1 is the name in the certificate of the office to which they are sealed.
        return tr("%1だけが読めるように封をします。ほかの人がコードを読み取っても、中身はわかりません。")
            .arg(choice.certificate->subjectCommonName());
    }
    //: Where 2D codes would be: %1 is the town whose counter it is. Below it the sheet can be printed.
    return choice.name.isEmpty()
               ? tr("どの市区町村の窓口へ行くかを入力すると、2次元コードを作れるかどうかがわかります。")
               : tr("%1の窓口で2次元コードを読み取れるかどうかがわからないため、作れません。書いた内容を"
                    "紙に印刷して、窓口へお持ちください。")
                     .arg(choice.name);
}

QString PreEntryModel::filesNote() const
{
    return m_form && !m_form->attachments(m_clock.today()).isEmpty()
               //: Beside 2D codes: photos and PDF files do not fit into them.
               ? tr("添付したファイルは、2次元コードに入りません。窓口へは、写真や書類を別にお持ちください。")
               : QString();
}

QString PreEntryModel::lastDay() const
{
    return m_lastDay.isValid()
               //: Beside 2D codes; %1 is a date.
               ? tr("%1までに窓口へお持ちください。").arg(dateWithEra(m_lastDay, m_language))
               : QString();
}

void PreEntryModel::make()
{
    const CounterChoice choice = counter();
    if (!choice.certificate) {
        return;
    }
    m_error.clear();
    m_printing.clear();
    const PreEntry entry = PreEntry::fromForm(*m_form, m_clock.now());
    auto codes = sealPreEntry(entry, *choice.certificate);
    if (codes) {
        m_texts = *std::move(codes);
        m_office = choice.certificate->subjectCommonName();
        m_lastDay = entry.lastDay;
        rebuild();
        //: Said by a screen reader after 2D codes were made; %1 is how many.
        Q_EMIT announced(
            tr("2次元コードを%1枚作りました。印刷して窓口へお持ちください。").arg(m_texts.size()));
    } else {
        m_error.set(codes.error());
    }
}

void PreEntryModel::rebuild()
{
    QList<QVariantMap> rows;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        rows << QVariantMap{{QStringLiteral("text"), QString::fromLatin1(m_texts[i])},
                            //: A 2D code: %1 which one, %2 of how many.
                            {QStringLiteral("label"), tr("%2枚中%1枚目").arg(i + 1).arg(m_texts.size())}};
    }
    m_codes.setRows(rows);
    Q_EMIT changed();
}

std::optional<Sheet> PreEntryModel::sheet() const
{
    if (!m_form || m_texts.isEmpty()) {
        return std::nullopt;
    }
    const QDate today = m_clock.today();
    Sheet sheet;
    //: Title of a printed sheet for the counter; %1 is the procedure.
    sheet.title = tr("%1（窓口へ持って行く紙）").arg(m_form->procedure().title.in(m_language));
    sheet.language = m_language;
    sheet.office = m_office;
    sheet.date = dateWithEra(today, m_language);
    //: Framed at the top of a printed sheet.
    sheet.banner = tr("まだ提出していません。窓口で、この紙の2次元コードを読み取ってもらってください。");
    sheet.footer = sheet.title;
    //: Heading on a printed sheet: the answers.
    SheetRows answers{tr("書いた内容"), {}};
    for (const SummaryRow &row : m_form->summary(m_language, today)) {
        answers.rows << qMakePair(row.label, row.value);
    }
    sheet.parts << answers;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        sheet.parts << SheetCode{i == 0 ? tr("窓口で読み取る2次元コード") : QString(),
                                 QString::fromLatin1(m_texts[i]),
                                 tr("%2枚中%1枚目").arg(i + 1).arg(m_texts.size()), true};
    }
    QStringList bring;
    for (const LocalizedText &item : m_form->bring(today)) {
        bring << QStringLiteral("□ ") + item.in(m_language);
    }
    if (!bring.isEmpty()) {
        //: Heading on a printed sheet.
        sheet.parts << SheetNote{tr("持ち物"), bring};
    }
    //: Heading on a printed sheet.
    QStringList about{sealedTo(), lastDay()};
    if (!filesNote().isEmpty()) {
        about << filesNote();
    }
    sheet.parts << SheetNote{tr("この紙について"), about};
    return sheet;
}

} // namespace madoguchi
