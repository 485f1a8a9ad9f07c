// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ImportFlow.h"

#include "ui/shell/ErrorText.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QProgressDialog>

using namespace Qt::StringLiterals;

namespace Steelyard {

ImportFlow::ImportFlow(Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
{
}

void ImportFlow::begin(const QString &source, const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    FileImport job;
    job.source = source;
    job.reason
        = [](const SourceIssue &issue) { return ErrorText::sentence(issue.code, issue.values); };
    // The reasons can be read before anything is stored.
    job.rejectsFile = job.rejectsPath();
    // A mapping of the same name beside the file is the person's own word.
    const QFileInfo file(source);
    const QString beside = file.absolutePath() + u'/' + file.completeBaseName() + u".yaml"_s;
    if (QFileInfo::exists(beside))
        job.mappingFile = beside;
    FileImport trial = job;
    trial.isTrial = true;
    run(trial, tr("Looking through %1…").arg(file.fileName()),
        [this, job](const ImportReport &report) { ask(job, report); });
}

QString ImportFlow::entityName(const QString &entity)
{
    static const QHash<QString, const char *> names {
        {u"opportunity"_s, QT_TR_N_NOOP("%n opportunity(s)")},
        {u"customer"_s, QT_TR_N_NOOP("%n customer(s)")},
        {u"person"_s, QT_TR_N_NOOP("%n person(s)")},
        {u"product"_s, QT_TR_N_NOOP("%n product(s)")},
        {u"sales_order"_s, QT_TR_N_NOOP("%n order(s)")},
        {u"target"_s, QT_TR_N_NOOP("%n target(s)")},
        {u"activity"_s, QT_TR_N_NOOP("%n activity(s)")},
        {u"payment"_s, QT_TR_N_NOOP("%n payment(s)")},
        {u"receivable"_s, QT_TR_N_NOOP("%n receivable(s)")},
        {u"lead"_s, QT_TR_N_NOOP("%n lead(s)")},
        {u"unit"_s, QT_TR_N_NOOP("%n team(s)")},
        {u"contact"_s, QT_TR_N_NOOP("%n contact(s)")},
        {u"stage"_s, QT_TR_N_NOOP("%n stage(s)")},
        {u"stage_event"_s, QT_TR_N_NOOP("%n stage change(s)")},
        {u"membership"_s, QT_TR_N_NOOP("%n membership(s)")},
        {u"contract"_s, QT_TR_N_NOOP("%n contract(s)")},
        {u"order_line"_s, QT_TR_N_NOOP("%n order line(s)")},
        {u"quote"_s, QT_TR_N_NOOP("%n quote(s)")},
        {u"shipment"_s, QT_TR_N_NOOP("%n shipment(s)")},
        {u"invoice"_s, QT_TR_N_NOOP("%n invoice(s)")},
        {u"task"_s, QT_TR_N_NOOP("%n task(s)")},
        {u"ticket"_s, QT_TR_N_NOOP("%n ticket(s)")},
        {u"survey"_s, QT_TR_N_NOOP("%n survey(s)")},
        {u"spend"_s, QT_TR_N_NOOP("%n expense(s)")},
        {u"expense"_s, QT_TR_N_NOOP("%n expense(s)")},
        {u"fx"_s, QT_TR_N_NOOP("%n exchange rate(s)")},
        {u"holiday"_s, QT_TR_N_NOOP("%n holiday(s)")}};
    const char *name = names.value(entity);
    return name ? QString::fromLatin1(name) : QString();
}

QString ImportFlow::counts(const QMap<QString, qint64> &records)
{
    QStringList parts;
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        const QString name = entityName(it.key());
        parts << (name.isEmpty() ? u"%1 %2"_s.arg(it.value()).arg(it.key())
                                 : tr(name.toLatin1().constData(), nullptr, int(it.value())));
    }
    return parts.join(tr(", "));
}

void ImportFlow::run(const FileImport &job, const QString &title, const Then &then)
{
    const auto workspace = m_workspace.lock();
    if (!workspace)
        return;
    auto *progress = new QProgressDialog(title, tr("Cancel"), 0, 100, m_window);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(400);
    progress->setAutoClose(false);
    const CancelToken cancel;
    m_cancel = cancel;
    connect(progress, &QProgressDialog::canceled, this, [cancel] { cancel.cancel(); });
    const auto step = [guard = QPointer(progress), flow = QPointer(this)](double share) {
        QMetaObject::invokeMethod(
            flow,
            [guard, share] {
                if (guard)
                    guard->setValue(int(share * 100));
            },
            Qt::QueuedConnection);
    };
    const auto report = std::make_shared<ImportReport>();
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress, report, then] {
        watcher->deleteLater();
        progress->deleteLater();
        const Result<Receipt> receipt = watcher->result();
        if (receipt)
            then(*report);
        else
            Q_EMIT failed(ErrorText::sentence(receipt.error()));
    });
    watcher->setFuture(workspace->write(
        [job, cancel, step, report](Store &store) -> Result<Receipt> {
            auto done = job.run(store, cancel, step);
            if (!done)
                return done.error();
            *report = std::move(*done);
            return report->receipt;
        },
        u"import"_s));
}

void ImportFlow::ask(const FileImport &job, const ImportReport &trial)
{
    const QString file = QFileInfo(job.source).fileName();
    if (trial.created.isEmpty() && trial.updated.isEmpty()) {
        m_prompts.tell(m_window, tr("Nothing to import"),
                       trial.rejected > 0
                           ? tr("None of the %n row(s) of %1 can be read; the reasons are in %2.",
                                nullptr, int(trial.rejected))
                                 .arg(file, job.rejectsPath())
                           : tr("%1 holds nothing that is not here already.").arg(file));
        return;
    }
    QStringList said {tr("%n row(s) read", nullptr, int(trial.counts.read))};
    if (!trial.created.isEmpty())
        said << tr("new: %1").arg(counts(trial.created));
    if (!trial.updated.isEmpty())
        said << tr("changed: %1").arg(counts(trial.updated));
    if (trial.rejected > 0)
        said << tr("%n bad row(s) go to %1", nullptr, int(trial.rejected)).arg(job.rejectsPath());
    if (!m_prompts.confirm(m_window,
                           {tr("Import %1?").arg(file), said.join(u"\n"_s),
                            tr("One step, which Undo takes back."), tr("Import"), false}))
        return;
    run(job, tr("Importing %1…").arg(file), [this, file](const ImportReport &report) {
        QString sentence = tr("%1: %2").arg(
            file, counts(report.created.isEmpty() ? report.updated : report.created));
        if (report.rejected > 0)
            sentence += u" · "_s + tr("%n bad row(s) set aside", nullptr, int(report.rejected));
        Q_EMIT done(sentence, report.receipt.command);
    });
}

} // namespace Steelyard
