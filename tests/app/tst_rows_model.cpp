#include "app/viewmodels/rows_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;

class RowsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameThingsKeepTheirRowsAndTellWhatChanged();
    void anotherThingInARowIsAnotherRow();
    void anUnknownRoleHasNoValue();
};

namespace
{

QVariantMap row(const char *id, const char *title)
{
    return {{QStringLiteral("id"), QString::fromLatin1(id)},
            {QStringLiteral("title"), QString::fromLatin1(title)}};
}

const QStringList roles{QStringLiteral("id"), QStringLiteral("title")};

} // namespace

void RowsModelTest::sameThingsKeepTheirRowsAndTellWhatChanged()
{
    RowsModel model(roles);
    const QAbstractItemModelTester tester(&model);
    model.setRows({row("a", "one"), row("b", "two")});
    QSignalSpy resets(&model, &RowsModel::modelReset);
    QSignalSpy changes(&model, &RowsModel::dataChanged);
    model.setRows({row("a", "one"), row("b", "three")});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
}

void RowsModelTest::anotherThingInARowIsAnotherRow()
{
    RowsModel model(roles);
    const QAbstractItemModelTester tester(&model);
    model.setRows({row("a", "one")});
    QSignalSpy resets(&model, &RowsModel::modelReset);
    model.setRows({row("b", "one")});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.count(), 1);
}

void RowsModelTest::anUnknownRoleHasNoValue()
{
    RowsModel model(roles);
    model.setRows({row("a", "one")});
    QVERIFY(!model.data(model.index(0), Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(RowsModelTest)
#include "tst_rows_model.moc"
