#include "app/content.h"
#include "app/viewmodels/document_sheets.h"
#include "base/readings.h"
#include "i18n/translations.h"

#include <QTest>

using namespace madoguchi;

/// A sheet is in one language throughout: the reader's, or Japanese where a counter reads it.
class TestReviewSheet : public QObject
{
    Q_OBJECT

    Content m_content;
    Translations m_translations;

    Sheet sheet(const char *procedure, const char *language)
    {
        m_translations.use(QLatin1String(language));
        const Form form(*m_content.procedure(QLatin1String(procedure)), {});
        return reviewSheet(form, QDate(2026, 11, 24), QLatin1String(language));
    }
    static QStringList headings(const Sheet &sheet)
    {
        QStringList list;
        for (const auto &part : sheet.parts) {
            list += std::visit([](const auto &one) { return one.heading; }, part);
        }
        return list;
    }

private Q_SLOTS:
    void aCountersSheetIsInJapanese()
    {
        const Sheet read = sheet("moving-in-notice", "en");
        QCOMPARE(read.language, QStringLiteral("ja"));
        QVERIFY2(headings(read).contains(QStringLiteral("届け出る内容")),
                 qPrintable(headings(read).join(u' ')));
        QVERIFY(headings(read).contains(QStringLiteral("用意するもの")));
        // Who carries it must know that nothing is filed yet.
        const QStringList banner = read.banner.split(u'\n');
        QCOMPARE(banner.size(), 2);
        QVERIFY(banner.first().startsWith(QStringLiteral("まだ提出していません")));
        QVERIFY2(banner.last().contains(QStringLiteral("submitted")), qPrintable(banner.last()));
        QCOMPARE(sheet("moving-in-notice", "ja").banner, banner.first());
    }

    void aSheetForTheReaderIsInTheReadersLanguage()
    {
        const Sheet read = sheet("moving-out-notice", "en");
        QCOMPARE(read.language, QStringLiteral("en"));
        QVERIFY(!headings(read).contains(QStringLiteral("送る内容")));
        QVERIFY(!read.banner.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestReviewSheet)
#include "tst_review_sheet.moc"
