// Every character that a translation shows has a glyph, in the face of its language.

#include "base/languages.h"
#include "base/readings.h"
#include "tests/qml/bench.h"

#include <QDirIterator>
#include <QFile>
#include <QFont>
#include <QGlyphRun>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

using namespace madoguchi;

namespace
{

const QString source = QStringLiteral(MADOGUCHI_SOURCE_DIR);

QStringList ofInterface(const QString &language)
{
    QFile file(source + QStringLiteral("/i18n/madoguchi_%1.ts").arg(language));
    QStringList texts;
    if (file.open(QIODevice::ReadOnly)) {
        const QString wanted = QStringLiteral("translation");
        for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
            if (xml.isStartElement() && xml.name() == wanted) {
                texts << xml.readElementText();
            }
        }
    }
    return texts;
}

void collect(const QJsonValue &json, const QString &language, QStringList &texts)
{
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        if (object.contains(QLatin1String("ja"))) {
            texts << object.value(language).toString();
        } else {
            for (const QJsonValue &member : object)
                collect(member, language, texts);
        }
    }
    for (const QJsonValue &member : json.toArray()) {
        collect(member, language, texts);
    }
}

QStringList ofContent(const QString &language)
{
    QStringList texts;
    QDirIterator files(source + QStringLiteral("/services"), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            collect(QJsonDocument::fromJson(file.readAll()).object(), language, texts);
        }
    }
    return texts;
}

} // namespace

class TestGlyphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterHasAGlyph_data();
    void everyCharacterHasAGlyph();

private:
    Bench m_bench;
};

void TestGlyphs::everyCharacterHasAGlyph_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("face");
    const QHash<QString, QString> faces{{QStringLiteral("zh-Hans"), QStringLiteral("Noto Sans CJK SC")},
                                        {QStringLiteral("zh-Hant"), QStringLiteral("Noto Sans CJK TC")},
                                        {QStringLiteral("ko"), QStringLiteral("Noto Sans CJK KR")},
                                        {QStringLiteral("vi"), QStringLiteral("Noto Sans")},
                                        {QStringLiteral("ne"), QStringLiteral("Noto Sans Devanagari")}};
    for (const Language &language : languages()) {
        QTest::newRow(qPrintable(language.tag))
            << language.tag << faces.value(language.tag, QStringLiteral("Noto Sans CJK JP"));
    }
}

void TestGlyphs::everyCharacterHasAGlyph()
{
    QFETCH(QString, language);
    QFETCH(QString, face);
    auto *theme = m_bench.theme();
    QVERIFY(theme != nullptr);
    theme->setProperty("language", language);
    QFont font;
    font.setFamilies(theme->property("families").toStringList());
    font.setPixelSize(16);
    QStringList texts = ofInterface(language) + ofContent(language);
    for (const Language &other : languages())
        if (other.tag == language) {
            texts << other.ownName;
        }
    QStringList faults;
    bool inItsFace = false;
    for (const QString &text : texts) {
        const QString shown = withoutReadings(text).simplified();
        if (shown.isEmpty()) {
            continue;
        }
        QTextLayout layout(shown, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns()) {
            inItsFace = inItsFace || run.rawFont().familyName() == face;
            if (run.glyphIndexes().contains(0)) {
                faults << shown;
            }
        }
    }
    QVERIFY2(inItsFace, qPrintable(face + QStringLiteral(" is not used")));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
