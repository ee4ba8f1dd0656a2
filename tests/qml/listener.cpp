#include "tests/qml/listener.h"

#include <QTest>
#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace madoguchi
{

namespace
{

QStringList &heardTexts()
{
    static QStringList texts;
    return texts;
}

int newNames = 0;

void keep(QAccessibleEvent *event)
{
    newNames += event->type() == QAccessible::NameChanged ? 1 : 0;
    if (event->type() == QAccessible::TextInserted) {
        heardTexts() << static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    } else if (event->type() == QAccessible::TextRemoved) {
        heardTexts() << static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    } else if (event->type() == QAccessible::TextUpdated) {
        const auto *updated = static_cast<QAccessibleTextUpdateEvent *>(event);
        heardTexts() << updated->textInserted() << updated->textRemoved();
    } else if (event->type() == QAccessible::ValueChanged)
        heardTexts() << static_cast<QAccessibleValueChangeEvent *>(event)->value().toString();
    QAccessibleInterface *about = event->accessibleInterface();
    if (event->type() == QAccessible::StateChanged && about != nullptr &&
        static_cast<QAccessibleStateChangeEvent *>(event)->changedStates().checked) {
        heardTexts() << (about->state().checked ? QStringLiteral("checked") : QStringLiteral("unchecked"));
    }
    if (about != nullptr) {
        if (about->isValid()) {
            heardTexts() << about->text(QAccessible::Name) << about->text(QAccessible::Description)
                         << about->text(QAccessible::Value);
        }
    }
}

} // namespace

void listen()
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QAccessible::installUpdateHandler(&keep);
}

QStringList heard() { return heardTexts(); }

void forgetHeard()
{
    heardTexts().clear();
    newNames = 0;
}

int namesThatChanged() { return newNames; }

void visitShown(QAccessibleInterface *root, const std::function<void(QAccessibleInterface *)> &visit)
{
    if (root == nullptr || !root->isValid()) {
        return;
    }
    if (root->state().invisible) {
        return;
    }
    visit(root);
    for (int i = 0; i < root->childCount(); ++i) {
        visitShown(root->child(i), visit);
    }
}

QStringList readableTexts(QQuickWindow *window)
{
    QStringList texts;
    visitShown(QAccessible::queryAccessibleInterface(window), [&texts](QAccessibleInterface *face) {
        for (const auto kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            texts << face->text(kind);
        }
        if (QAccessibleTextInterface *text = face->textInterface()) {
            texts << text->text(0, text->characterCount());
        }
        if (QAccessibleValueInterface *value = face->valueInterface()) {
            texts << value->currentValue().toString();
        }
    });
    texts.removeAll(QString());
    return texts;
}

QAccessibleInterface *findShown(QQuickWindow *window, QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *found = nullptr;
    visitShown(QAccessible::queryAccessibleInterface(window), [&](QAccessibleInterface *face) {
        if (found == nullptr && face->role() == role && face->text(QAccessible::Name).contains(name)) {
            found = face;
        }
    });
    return found;
}

void type(QQuickWindow *window, const QString &text)
{
    for (const QChar character : text) {
        QTest::keyClick(window, character.toLatin1());
    }
}

} // namespace madoguchi
