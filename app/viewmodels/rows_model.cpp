#include "app/viewmodels/rows_model.h"

#include <algorithm>

namespace madoguchi
{

RowsModel::RowsModel(const QStringList &roles, QObject *parent)
    : QAbstractListModel(parent)
    , m_identity(roles.first())
{
    int role = Qt::UserRole;
    for (const QString &name : roles) {
        m_roles.insert(++role, name.toLatin1());
    }
}

void RowsModel::setRows(const QList<QVariantMap> &rows)
{
    const auto sameThing = [this](const QVariantMap &a, const QVariantMap &b) {
        return a.value(m_identity) == b.value(m_identity);
    };
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameThing)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row] != m_rows[row]) {
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int RowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_roles.contains(role)) {
        return {};
    }
    return m_rows[index.row()].value(QString::fromLatin1(m_roles.value(role)));
}

} // namespace madoguchi
