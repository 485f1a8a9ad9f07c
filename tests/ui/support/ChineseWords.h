// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTranslator>

namespace Steelyard {

/// The Chinese of the widgets' own words, so that pictures and tests need no .qm file.
class ChineseWords final : public QTranslator
{
public:
    explicit ChineseWords(QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override;
    QStringList all() const { return m_words.values(); }

private:
    QHash<QByteArray, QString> m_words;
};

} // namespace Steelyard
