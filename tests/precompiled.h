// The headers that nearly every test reads; compiled once for all of them.
#pragma once

#include "services/base/precompiled.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
// Not <QTest>, whose parts depend on QT_GUI_LIB and QT_NETWORK_LIB, which a test may have or not.
#include <QtTest/qtestcase.h>
