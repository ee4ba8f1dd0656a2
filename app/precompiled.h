// The headers that nearly every file of the window's side reads; compiled once for app/ and qml/.
#pragma once

#include "services/base/precompiled.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroTask>
#include <QDBusConnection>
#include <QGuiApplication>
#include <QPromise>
#include <QQmlEngine>
#include <QQuickItem>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
