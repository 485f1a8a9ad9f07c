// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace Steelyard {

/// From where on the rules for entries ask for an explanation, as a company has settled it.
class DetectorSettings
{
public:
    /// A number that a rule is given.
    struct Threshold
    {
        const char *code;
        qint64 fallback;
        qint64 least;
        qint64 most;
    };
    struct Rule
    {
        const char *code;
        QList<Threshold> thresholds;
    };
    /// Every rule, in the order in which people read them.
    static const QList<Rule> &rules();
    static const Rule *rule(const QString &code);
    /// The company's setting that holds them.
    static QString setting() { return QStringLiteral("quality.detectors"); }

    bool isOn(const QString &rule) const { return !m_off.contains(rule); }
    void setOn(const QString &rule, bool on);
    qint64 value(const QString &rule, const QString &threshold) const;
    void setValue(const QString &rule, const QString &threshold, qint64 value);

    /// Days after a person's first entry, or the store's, in which nothing is asked.
    qint64 silentDays = 30;
    /// What came with a file is judged by its contents too. The moment of saving never is: it is
    /// that of the import.
    bool judgesImports = false;

    /// Only what differs from what the program comes with. Errors: detector.not_json,
    /// detector.unknown {name}, detector.out_of_range {name, least, most}.
    static Result<DetectorSettings> fromJson(const QString &json);
    QString toJson() const;

    bool operator==(const DetectorSettings &) const = default;

private:
    QStringList m_off;                             ///< sorted
    QMap<QString, QMap<QString, qint64>> m_values; ///< that differ
};

} // namespace Steelyard
