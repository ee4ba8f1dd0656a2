#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// Stands in for RowsModel in the fakes: rows are written in QML as a list of objects, which may hold lists.
class FakeRows : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY rowsChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_rows.size()); }
    QVariantList rows() const { return m_rows; }
    /// The first row's keys are the roles.
    void setRows(const QVariantList &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rowsChanged();

private:
    QVariantList m_rows;
    QStringList m_roles;
};

} // namespace madoguchi
