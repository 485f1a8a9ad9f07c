// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealProtection.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/LatestAnswer.h"

#include <QLabel>

namespace Steelyard {

class Prompts;

/// Says quietly, while a deal is being typed, whether somebody has reported it.
class ProtectionLabel final : public QLabel
{
    Q_OBJECT
public:
    ProtectionLabel(Workspace *workspace, const Formatting &formatting, QWidget *parent = nullptr);

    /// Asks where it is another question than before; one without a customer has no answer.
    void check(const DealSubject &deal, const PersonId &person);
    bool isWaiting() const { return m_asking.isWaiting(); }
    bool isTaken() const { return m_verdict.kind == DealProtection::Verdict::Kind::Taken; }
    const DealProtection::Verdict &verdict() const { return m_verdict; }
    /// What stands there, as a sentence and without its sign.
    QString said() const;

    /// Whether to go on although it is taken; nobody to ask means yes.
    static bool goesOn(Prompts *prompts, QWidget *parent, const QString &said);

Q_SIGNALS:
    /// An answer came.
    void checked();

private:
    void write();

    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    DealSubject m_deal;
    PersonId m_person;
    DealProtection::Verdict m_verdict;
    LatestAnswer<DealProtection::Verdict> m_asking;
};

} // namespace Steelyard
