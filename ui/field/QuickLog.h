// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerBrief.h"
#include "core/workspace/DraftFile.h"
#include "core/workspace/FieldEdits.h"
#include "ui/field/VisitDraft.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/LatestAnswer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QToolButton;

namespace Steelyard {

class CodeSegments;
class CommandDesk;
class CustomerPicker;
class KeptFiles;
class Prompts;
class Theme;

/// A visit written down in half a minute: who, what came of it, what is next. What is typed is kept
/// beside the store from the first letter on, until it is saved or thrown away.
class QuickLog final : public QDialog
{
    Q_OBJECT
public:
    /// What is known beforehand: the plan that is being kept.
    struct Start
    {
        Uuid customer = {};
        QString customerName = {};
        Uuid task = {};
        QString kind = {};
        Uuid opportunity = {};
    };

    QuickLog(const Theme &theme, Workspace *workspace, const Formatting &formatting,
             QWidget *parent = nullptr);
    ~QuickLog() override;

    void setPrompts(Prompts *prompts);
    /// Takes up a draft where there is one; else begins with what is known.
    void begin(const Start &start);

Q_SIGNALS:
    /// It is stored, and can be taken back.
    void logged(const QString &sentence, qint64 command);
    /// The seller is there; the form waits for the end of the visit.
    void checkedIn(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    void makeForm();
    void takeChoices();
    void customerChosen();
    void showBrief(const CustomerBrief &brief);
    void setNextDay(int days);
    void checkIn();
    void writeSince();
    QDateTime now() const;
    void save();
    void keepDraft();
    void discardDraft();
    void restore(const VisitDraft &draft);
    VisitDraft draft() const;
    bool isEmpty() const;
    FieldEdits::Visit visit() const;
    void setProblem(const QString &sentence);
    void showMore(bool shown);
    void fit();

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    DraftFile m_file;
    CommandDesk *m_desk;
    CustomerPicker *m_customer;
    QScrollArea *m_scroll;
    QWidget *m_form;
    QLabel *m_brief;
    CodeSegments *m_kind;
    CodeSegments *m_outcome;
    QPlainTextEdit *m_note;
    QLineEdit *m_next;
    QDateEdit *m_nextOn;
    QCheckBox *m_isLast;
    QToolButton *m_more;
    QWidget *m_extra;
    QComboBox *m_person;
    QDateTimeEdit *m_when;
    QSpinBox *m_minutes;
    QComboBox *m_contact;
    QComboBox *m_deal;
    QLineEdit *m_place;
    KeptFiles *m_files;
    QPushButton *m_checkIn;
    QLabel *m_restored;
    QPushButton *m_discard;
    QLabel *m_problem;
    QPushButton *m_save;
    QDate m_today;
    QTimeZone m_zone;
    Start m_start;
    QDateTime m_since;            ///< checked in; invalid: not
    int m_stay = 0;               ///< minutes since then, as they were filled in
    bool m_isWhenTouched = false; ///< else it is now, to the second
    bool m_isFilling = false;     ///< no draft is written meanwhile
    bool m_isSaving = false;
    LatestAnswer<CustomerBrief> m_briefAnswer;
};

} // namespace Steelyard
