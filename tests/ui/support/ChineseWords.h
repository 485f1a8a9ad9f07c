// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTranslator>

namespace Steelyard {

/// The Chinese of the .ts file, so that pictures and tests need no .qm file.
class ChineseWords final : public QTranslator
{
public:
    explicit ChineseWords(QObject *parent = nullptr);

    bool isEmpty() const override { return m_words.isEmpty(); }
    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override;

private:
    static QString key(const QString &context, const QString &source, const QString &comment);

    QHash<QString, QString> m_words;
};

} // namespace Steelyard
