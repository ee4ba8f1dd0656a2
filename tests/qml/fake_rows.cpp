#include "tests/qml/fake_rows.h"

namespace madoguchi
{

void FakeRows::setRows(const QVariantList &rows)
{
    // As the real model does: rows that stay keep their delegates, and so the focus.
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(count() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    if (!rows.isEmpty()) {
        m_roles = rows.first().toMap().keys();
    }
    endResetModel();
    Q_EMIT rowsChanged();
}

int FakeRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant FakeRows::data(const QModelIndex &index, int role) const
{
    const QString name = m_roles.value(role - Qt::UserRole);
    return m_rows.value(index.row()).toMap().value(name);
}

QHash<int, QByteArray> FakeRows::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i) {
        names.insert(Qt::UserRole + i, m_roles.at(i).toUtf8());
    }
    return names;
}

} // namespace madoguchi
