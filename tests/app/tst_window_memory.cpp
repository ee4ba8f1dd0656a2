// The window opens as it was left, and is in sight whatever became of the screens.

#include "app/viewmodels/window_memory.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace madoguchi;

namespace
{

const QRect large(0, 27, 1920, 1053);
const QRect second(1920, 0, 1280, 1024);
const QRect small(0, 0, 800, 500);

} // namespace

class TestWindowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void nothingIsRememberedAtFirst();
    void aWindowOpensAsItWasLeft();
    void aMaximisedWindowKeepsTheSizeItHadBefore();
    void whatWasLeftIsMadeToFit_data();
    void whatWasLeftIsMadeToFit();
    void aScreenThatIsGoneLeavesThePlaceToTheSystem();
    void nonsenseInTheFileIsNoGeometry();

private:
    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    QTemporaryDir m_folder;
};

void TestWindowMemory::nothingIsRememberedAtFirst()
{
    QCOMPARE(WindowMemory(file()).opening({large}), QVariantMap());
}

void TestWindowMemory::aWindowOpensAsItWasLeft()
{
    {
        WindowMemory memory(file());
        QWindow window;
        memory.follow(&window);
        window.show();
        window.setGeometry(100, 120, 900, 700);
        window.hide();
    }
    const QVariantMap opening = WindowMemory(file()).opening({large});
    QCOMPARE(opening, (QVariantMap{{QStringLiteral("x"), 100},
                                   {QStringLiteral("y"), 120},
                                   {QStringLiteral("width"), 900},
                                   {QStringLiteral("height"), 700}}));
}

void TestWindowMemory::aMaximisedWindowKeepsTheSizeItHadBefore()
{
    {
        QSettings kept(file(), QSettings::IniFormat);
        kept.setValue(QStringLiteral("window/geometry"), QRect(100, 120, 900, 700));
    }
    {
        WindowMemory memory(file());
        QWindow window;
        memory.follow(&window);
        window.showMaximized();
        window.hide();
    }
    const QVariantMap opening = WindowMemory(file()).opening({large});
    QCOMPARE(opening.value(QStringLiteral("visibility")).toInt(), int(QWindow::Maximized));
    QCOMPARE(opening.value(QStringLiteral("width")).toInt(), 900);
}

void TestWindowMemory::whatWasLeftIsMadeToFit_data()
{
    QTest::addColumn<QRect>("wished");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("as it was") << QRect(100, 100, 1180, 820) << QList<QRect>{large}
                               << QRect(100, 100, 1180, 820);
    QTest::newRow("smaller screen") << QRect(100, 100, 1180, 820) << QList<QRect>{small} << small;
    QTest::newRow("half outside") << QRect(1500, 700, 1180, 820) << QList<QRect>{large}
                                  << QRect(740, 260, 1180, 820);
    QTest::newRow("above the panel") << QRect(100, 0, 900, 700) << QList<QRect>{large}
                                     << QRect(100, 27, 900, 700);
    QTest::newRow("on the second") << QRect(2000, 50, 900, 700) << QList<QRect>{large, second}
                                   << QRect(2000, 50, 900, 700);
    QTest::newRow("far too small") << QRect(100, 100, 3, 3) << QList<QRect>{large}
                                   << QRect(100, 100, 400, 600);
}

void TestWindowMemory::whatWasLeftIsMadeToFit()
{
    QFETCH(QRect, wished);
    QFETCH(QList<QRect>, screens);
    QTEST(WindowMemory::fitted(wished, screens), "expected");
}

void TestWindowMemory::aScreenThatIsGoneLeavesThePlaceToTheSystem()
{
    {
        QSettings kept(file(), QSettings::IniFormat);
        kept.setValue(QStringLiteral("window/geometry"), QRect(2000, 50, 900, 700));
    }
    const QVariantMap opening = WindowMemory(file()).opening({small});
    QVERIFY(!opening.contains(QStringLiteral("x")));
    QCOMPARE(opening.value(QStringLiteral("width")).toInt(), 800);
    QCOMPARE(opening.value(QStringLiteral("height")).toInt(), 500);
    QCOMPARE(WindowMemory::fitted(QRect(0, 0, 900, 700), {}), QRect());
}

void TestWindowMemory::nonsenseInTheFileIsNoGeometry()
{
    QFile odd(file());
    QVERIFY(odd.open(QIODevice::WriteOnly));
    odd.write("[window]\ngeometry=\"large\"\nmaximised=perhaps\n");
    odd.close();
    QVERIFY(!WindowMemory(file()).opening({large}).contains(QStringLiteral("width")));
}

QTEST_MAIN(TestWindowMemory)
#include "tst_window_memory.moc"
