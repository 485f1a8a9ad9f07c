// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Steelyard {

/// The invented names of one language, read from resources/demo.
struct DemoWords
{
    struct Department
    {
        QString name;
        QStringList teams;
    };
    struct Product
    {
        QString name;
        QString line;
        qint64 price = 0; ///< major units
    };

    QString company;
    QStringList surnames, given, places, stems, trades, suffixes, industries;
    QStringList points;   ///< latitude and longitude of each place, millionths of a degree
    QStringList purposes; ///< of visits
    QStringList sources, reasons, competitors, titles, notes, steps;
    QList<Department> departments;
    QList<Product> products;
    QHash<QString, QString> stages;     ///< code to name
    QHash<QString, QString> checklists; ///< of a stage's code, a point a line
    QHash<QString, QString> roles;
    bool chinese = false;

    static Result<DemoWords> of(bool chinese);
};

} // namespace Steelyard
