// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace Steelyard {

/// Words to a question, and where it is decided, who decides.
class AnswerDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Wish
    {
        QString title;
        QString text;   ///< what the answer is to
        QString label;  ///< of the words
        QString accept; ///< the deed as a verb
        QString words;
        bool needsWords = true;
        bool isDecision = false;
        QList<std::pair<PersonId, QString>> deciders;
    };
    explicit AnswerDialog(const Wish &wish, QWidget *parent = nullptr);

    QString words() const;
    PersonId decider() const;

private:
    void check();

    Wish m_wish;
    QComboBox *m_decider;
    QPlainTextEdit *m_words;
    QPushButton *m_accept;
};

} // namespace Steelyard
