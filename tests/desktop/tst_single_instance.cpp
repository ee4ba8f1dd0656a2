// One window a person: the second start shows the first.

#include "app/desktop/single_instance.h"
#include "tests/printing/private_bus.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace madoguchi;

namespace
{
const QString name = QStringLiteral("jp.madoguchi.Madoguchi.Test");
}

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondRaisesTheFirst();
    void theNextIsFirstAfterTheFirstEnds();
    void withoutABusItIsTheFirst();
    void theDesktopCanCallItByTheStandard();
};

void SingleInstanceTest::theSecondRaisesTheFirst()
{
    PrivateBus bus;
    SingleInstance first(bus.connect(QStringLiteral("a1")), name);
    QVERIFY(first.isFirst());
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    SingleInstance second(bus.connect(QStringLiteral("a2")), name);
    QVERIFY(!second.isFirst());
    qputenv("XDG_ACTIVATION_TOKEN", "leave-to-front");
    // The call blocks, as in a program that ends after it; the first goes on with its work.
    bool answered = false;
    std::thread caller([&] { answered = second.raiseFirst(); });
    QTRY_COMPARE(raised.size(), 1);
    caller.join();
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QVERIFY(answered);
    QCOMPARE(raised.first().first().toString(), QStringLiteral("leave-to-front"));
}

void SingleInstanceTest::theNextIsFirstAfterTheFirstEnds()
{
    PrivateBus bus;
    auto first = std::make_unique<SingleInstance>(bus.connect(QStringLiteral("b1")), name);
    QVERIFY(first->isFirst());
    first.reset();
    const SingleInstance next(bus.connect(QStringLiteral("b2")), name);
    QVERIFY(next.isFirst());
}

void SingleInstanceTest::withoutABusItIsTheFirst()
{
    const SingleInstance alone(QDBusConnection(QStringLiteral("no such bus")), name);
    QVERIFY(alone.isFirst());
}

void SingleInstanceTest::theDesktopCanCallItByTheStandard()
{
    PrivateBus bus;
    SingleInstance first(bus.connect(QStringLiteral("c1")), name);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QSignalSpy action(&first, &SingleInstance::actionWanted);
    const auto call = [&](const QString &method, const QStringList &arguments) {
        auto *gdbus = new QProcess(this);
        gdbus->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        gdbus->start(QStringLiteral("gdbus"),
                     QStringList{QStringLiteral("call"), QStringLiteral("--address"), bus.address(),
                                 QStringLiteral("--dest"), name, QStringLiteral("--object-path"),
                                 QStringLiteral("/jp/madoguchi/Madoguchi/Test"), QStringLiteral("--method"),
                                 QStringLiteral("org.freedesktop.Application.") + method} +
                         arguments);
    };
    call(QStringLiteral("Activate"), {QStringLiteral("{'activation-token': <'t'>}")});
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toString(), QStringLiteral("t"));
    call(QStringLiteral("ActivateAction"),
         {QStringLiteral("Demo"), QStringLiteral("[]"), QStringLiteral("{}")});
    QTRY_COMPARE(action.size(), 1);
    QCOMPARE(action.first().first().toString(), QStringLiteral("Demo"));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_single_instance.moc"
