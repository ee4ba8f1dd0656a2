#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

namespace madoguchi
{

/// A list of plain rows for a page: the view model says which roles there are and hands over all rows at
/// once. The first role says which thing a row is about: while the things stay the same, delegates stay (and
/// with them the keyboard's focus) and only what changed is told.
class RowsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("View models hand these out")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    explicit RowsModel(const QStringList &roles, QObject *parent = nullptr);

    void setRows(const QList<QVariantMap> &rows);
    const QList<QVariantMap> &rows() const { return m_rows; }
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return m_roles; }

Q_SIGNALS:
    void countChanged();

private:
    QString m_identity;
    QHash<int, QByteArray> m_roles;
    QList<QVariantMap> m_rows;
};

} // namespace madoguchi
