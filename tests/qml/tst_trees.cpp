// What a screen reader finds on every page, kept as text in trees/: one file a page state, in Japanese, and
// one for what stands round the pages. A change of a page shows there as a change of words; tests/trees
// writes them anew.

#include "tests/qml/listener.h"
#include "tests/qml/scene.h"

#include <QDir>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;

namespace
{

const QString folder = QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/qml/trees/");

QString fileOf(QString name)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9-]+"));
    return folder + name.toLower().replace(other, QStringLiteral("_")) + QStringLiteral(".txt");
}

QString statesOf(QAccessibleInterface *face)
{
    const QAccessible::State state = face->state();
    QStringList words;
    const auto add = [&words](bool is, const char *word) {
        if (is) {
            words << QLatin1String(word);
        }
    };
    add(state.focusable, "focusable");
    add(state.focused, "focused");
    add(state.checkable, state.checked ? "checked" : "unchecked");
    add(state.selectable, state.selected ? "selected" : "unselected");
    add(state.expandable, state.expanded ? "expanded" : "collapsed");
    add(state.passwordEdit, "secret");
    // Every static text is read-only; of a field it is news.
    add(state.readOnly && face->role() != QAccessible::StaticText, "readonly");
    add(state.disabled, "disabled");
    return words.join(QLatin1Char(' '));
}

QString lineOf(QAccessibleInterface *face)
{
    static const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    QString line = QLatin1String(roles.valueToKey(face->role()));
    const auto part = [&line](const QString &before, QString text) {
        if (!text.isEmpty()) {
            line += before + text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
    };
    part(QStringLiteral(" 「"), face->text(QAccessible::Name));
    if (!face->text(QAccessible::Name).isEmpty()) {
        line += QStringLiteral("」");
    }
    part(QStringLiteral(" — "), face->text(QAccessible::Description));
    if (QAccessibleValueInterface *value = face->valueInterface();
        value != nullptr && !face->state().passwordEdit) {
        part(QStringLiteral(" = "), value->currentValue().toString());
    }
    const QString states = statesOf(face);
    part(QStringLiteral(" ["), states.isEmpty() ? QString() : states + QLatin1Char(']'));
    return line;
}

/// The page itself: what has a lead to speak is a PageBase.
QQuickItem *pageOf(QQuickWindow *window)
{
    for (QQuickItem *item : shownItems(window)) {
        if (item->property("spokenLead").isValid()) {
            return item;
        }
    }
    return nullptr;
}

void add(QAccessibleInterface *face, int depth, const QQuickItem *page, bool inside, QString &text)
{
    if (face == nullptr || !face->isValid() || face->state().invisible) {
        return;
    }
    const auto *item = qobject_cast<QQuickItem *>(face->object());
    const bool inPage = item != nullptr && page != nullptr && (item == page || page->isAncestorOf(item));
    int next = depth;
    if (page == nullptr || inPage == inside) {
        text += QString(depth * 2, QLatin1Char(' ')) + lineOf(face) + QLatin1Char('\n');
        ++next;
    }
    for (int i = 0; i < face->childCount(); ++i) {
        add(face->child(i), next, page, inside, text);
    }
}

} // namespace

class TestTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase() { listen(); }
    void everyPageIsHeardAsBefore_data();
    void everyPageIsHeardAsBefore();
    void theFrameIsHeardAsBefore();
    void noTreeIsLeftOver();

private:
    static void compare(const QString &file, const QString &text);
};

void TestTrees::everyPageIsHeardAsBefore_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Scene::names()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestTrees::compare(const QString &path, const QString &text)
{
    QFile file(path);
    if (qEnvironmentVariableIsSet("MADOGUCHI_WRITE_TREES")) {
        QVERIFY(QDir().mkpath(folder) && file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path + QStringLiteral(": tests/trees writes it")));
    const QStringList before = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    const QStringList now = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(before.size(), now.size()); ++i) {
        QVERIFY2(before.value(i) == now.value(i),
                 qPrintable(QStringLiteral(
                                "\n%1, line %2\n  was %3\n  is  %4\nIs this what is meant? Then tests/trees "
                                "writes all trees anew; look at the difference before you commit it.")
                                .arg(QFileInfo(path).fileName())
                                .arg(i + 1)
                                .arg(before.value(i), now.value(i))));
    }
}

void TestTrees::everyPageIsHeardAsBefore()
{
    QFETCH(QString, name);
    Bench bench;
    Scene scene(bench, name);
    QVERIFY(scene.window() != nullptr);
    // An error panel takes the focus once it is in place.
    QTest::qWait(60);
    QString text;
    add(QAccessible::queryAccessibleInterface(scene.window()), 0, pageOf(scene.window()), true, text);
    QVERIFY2(text.count(QLatin1Char('\n')) > 2, qPrintable(text));
    compare(fileOf(name), text);
}

void TestTrees::theFrameIsHeardAsBefore()
{
    Bench bench;
    Scene scene(bench, QStringLiteral("home"));
    QVERIFY(scene.window() != nullptr && pageOf(scene.window()) != nullptr);
    QTest::qWait(60);
    QString text;
    add(QAccessible::queryAccessibleInterface(scene.window()), 0, pageOf(scene.window()), false, text);
    compare(fileOf(QStringLiteral("frame")), text);
}

void TestTrees::noTreeIsLeftOver()
{
    QStringList wanted{fileOf(QStringLiteral("frame"))};
    for (const QString &name : Scene::names()) {
        wanted << fileOf(name);
    }
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.txt")})) {
        QVERIFY2(wanted.contains(folder + file),
                 qPrintable(file + QStringLiteral(" belongs to no state; remove it")));
    }
}

QTEST_MAIN(TestTrees)
#include "tst_trees.moc"
